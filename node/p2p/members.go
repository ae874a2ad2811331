package p2p

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	"github.com/multiformats/go-multiaddr"
	"golang.org/x/sync/errgroup"
	"golang.org/x/time/rate"

	"github.com/tantieme/tantieme/node/wire"
)

// memberTag protects members' connections from trimming.
const memberTag = "member"

// Bounds for extra peers: their number, and how long their addresses are kept.
const (
	maxExtra = 64
	extraTTL = time.Hour
)

// dialsAtOnce bounds the concurrent dials of members.
const dialsAtOnce = 8

// member is one peer of the committee and its use of this host.
type member struct {
	seat     int
	info     peer.AddrInfo
	backoff  backoff
	incoming chan struct{} // one place for each of its requests that is being answered
	outgoing chan struct{} // one place for each request that waits for its answer

	mu    sync.Mutex
	rates map[string]*rate.Limiter // by protocol
}

func newMember(seat int, info peer.AddrInfo) *member {
	return &member{
		seat:     seat,
		info:     info,
		rates:    map[string]*rate.Limiter{},
		incoming: make(chan struct{}, maxIncoming),
		outgoing: make(chan struct{}, maxOutgoing),
	}
}

// allow takes one request of a protocol from the member's allowance. It returns false if
// none is left.
func (m *member) allow(p wire.Protocol, now time.Time) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	limiter, ok := m.rates[p.Name]
	if !ok {
		limiter = rate.NewLimiter(rate.Limit(perSecond(p)), 2*perSecond(p))
		m.rates[p.Name] = limiter
	}

	return limiter.AllowN(now, 1)
}

// SetMembers sets the committee's peers, by seat, and their addresses. It closes
// connections to peers that are no longer members. It returns an error for invalid
// addresses and sets the others all the same.
func (h *Host) SetMembers(addrs map[int]multiaddr.Multiaddr) error {
	members, byPeer := map[int]*member{}, map[peer.ID]*member{}
	var bad []error
	for _, seat := range sorted(addrs) {
		info, err := peer.AddrInfoFromP2pAddr(addrs[seat])
		switch {
		case err != nil:
			bad = append(bad, fmt.Errorf("member %d: %w", seat, err))
		case info.ID == h.host.ID():
		case byPeer[info.ID] != nil:
			bad = append(bad, fmt.Errorf("member %d has the peer id of member %d", seat, byPeer[info.ID].seat))

		default:
			m := h.reuseMember(seat, *info)
			members[seat], byPeer[info.ID] = m, m
		}
	}

	h.mu.Lock()
	before := h.byPeer
	h.members, h.byPeer = members, byPeer
	h.mu.Unlock()
	h.drop(before, byPeer)

	return errors.Join(bad...)
}

func sorted(addrs map[int]multiaddr.Multiaddr) []int {
	seats := make([]int, 0, len(addrs))
	for seat := range addrs {
		seats = append(seats, seat)
	}
	slices.Sort(seats)
	return seats
}

// reuseMember returns the known member, or a new one if its address changed.
func (h *Host) reuseMember(seat int, info peer.AddrInfo) *member {
	h.mu.RLock()
	old := h.members[seat]
	h.mu.RUnlock()
	if old != nil && old.info.ID == info.ID && slices.EqualFunc(old.info.Addrs, info.Addrs, multiaddr.Multiaddr.Equal) {
		return old
	}

	return newMember(seat, info)
}

// drop closes connections to peers that left the list.
func (h *Host) drop(before, now map[peer.ID]*member) {
	for id, m := range before {
		if now[id] != nil {
			continue
		}

		h.host.ConnManager().Unprotect(id, memberTag)
		if h.allowed(id) {
			continue
		}

		if err := h.host.Network().ClosePeer(id); err != nil {
			h.log.Debug("connection not closed", "peer", id, "error", err)
		}

		h.log.Info("peer is no longer a member; its connections are closed", "member", m.seat, "peer", id)
	}
}

// Reach admits an extra peer and dials it.
func (h *Host) Reach(ctx context.Context, addr multiaddr.Multiaddr) error {
	info, err := peer.AddrInfoFromP2pAddr(addr)
	if err != nil {
		return fmt.Errorf("peer's address: %w", err)
	}

	h.mu.Lock()
	full := len(h.extra) >= maxExtra && !h.extra[info.ID]
	if !full {
		h.extra[info.ID] = true
	}

	h.mu.Unlock()
	if full {
		return fmt.Errorf("%d extra peers are admitted already", maxExtra)
	}

	ctx, cancel := context.WithTimeout(ctx, h.timeout)
	defer cancel()
	return h.dial(ctx, *info)
}

// OnMember adds a callback for each connection of a member. The callback must not block.
func (h *Host) OnMember(met func(seat int)) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.met = append(h.met, met)
}

// Connect dials all members whose pause is over, so that bitswap finds them. It returns
// the number of connected members.
func (h *Host) Connect(ctx context.Context) int {
	ctx, cancel := context.WithTimeout(ctx, h.timeout)
	defer cancel()
	var dials errgroup.Group
	dials.SetLimit(dialsAtOnce)
	for _, m := range h.list() {
		if h.isConnected(m.info.ID) || m.backoff.dialIn(time.Now()) > 0 {
			continue
		}

		dials.Go(func() error {
			start := time.Now()
			if err := h.dial(ctx, m.info); err != nil && ctx.Err() == nil {
				h.failed(m, start, err)
			}
			return nil
		})
	}

	_ = dials.Wait() // each dial reports its own failure
	return int(h.connected())
}

// dial connects to a peer. This package alone decides how often that is tried, so dial
// clears libp2p's memory of earlier failures.
func (h *Host) dial(ctx context.Context, info peer.AddrInfo) error {
	if s, ok := h.host.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(info.ID)
	}
	return h.host.Connect(ctx, info)
}

func (h *Host) list() []*member {
	h.mu.RLock()
	defer h.mu.RUnlock()
	list := make([]*member, 0, len(h.members))
	for _, m := range h.members {
		list = append(list, m)
	}

	return list
}

func (h *Host) isConnected(id peer.ID) bool {
	return h.host.Network().Connectedness(id) == network.Connected
}

// connected returns the number of connected members.
func (h *Host) connected() float64 {
	n := 0.0
	for _, m := range h.list() {
		if h.isConnected(m.info.ID) {
			n++
		}
	}

	return n
}

func (h *Host) memberAt(seat int) (*member, bool) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	m, ok := h.members[seat]
	return m, ok
}

func (h *Host) memberOf(id peer.ID) (*member, bool) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	m, ok := h.byPeer[id]
	return m, ok
}

// allowed reports whether a peer may have a connection.
func (h *Host) allowed(id peer.ID) bool {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return h.open || h.byPeer[id] != nil || h.extra[id]
}

// onConnected notes that a member is connected. If the member dialled by itself, its
// pause ends.
func (h *Host) onConnected(_ network.Network, conn network.Conn) {
	m, ok := h.memberOf(conn.RemotePeer())
	if !ok {
		return
	}

	h.host.ConnManager().Protect(conn.RemotePeer(), memberTag)
	if conn.Stat().Direction == network.DirInbound {
		h.reached(m)
	}

	h.mu.RLock()
	met := h.met
	h.mu.RUnlock()
	for _, f := range met {
		f(m.seat)
	}
}

// gater refuses connections with peers that are not allowed, as soon as TLS has
// identified them.
type gater struct{ host *Host }

var _ connmgr.ConnectionGater = gater{}

func (g gater) InterceptPeerDial(id peer.ID) bool { return g.host.allowed(id) }

func (gater) InterceptAddrDial(peer.ID, multiaddr.Multiaddr) bool { return true }

func (gater) InterceptAccept(network.ConnMultiaddrs) bool { return true }

func (g gater) InterceptSecured(_ network.Direction, id peer.ID, _ network.ConnMultiaddrs) bool {
	allowed := g.host.allowed(id)
	if !allowed {
		g.host.metrics.refused.WithLabelValues("", "connection").Inc()
		g.host.noise.warn("connection", "connection of a stranger refused", "peer", id)
	}
	return allowed
}

func (gater) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }
