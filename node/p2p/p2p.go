// Package p2p carries messages between members over libp2p streams.
//
// Connections are TLS 1.3; with two Go ends the key exchange is X25519MLKEM768.
// There is no discovery, relay, gossip or DHT: a host talks to the peers that it
// is told of and answers nobody else.
package p2p

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	libp2ptls "github.com/libp2p/go-libp2p/p2p/security/tls"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

// Handler answers one request of a member. An error closes the stream without
// an answer and is logged; a refusal belongs into the answer.
type Handler func(ctx context.Context, from int, request []byte) ([]byte, error)

// Options of a Host.
type Options struct {
	Key     crypto.PrivKey // the host's identity
	Listen  string         // multiaddr, such as /ip4/127.0.0.1/tcp/4001
	Timeout time.Duration  // for one exchange; default 20 s
	Log     *slog.Logger
}

// Host is one libp2p host. It is safe for concurrent use.
type Host struct {
	host    host.Host
	timeout time.Duration
	log     *slog.Logger

	mu      sync.RWMutex
	peers   map[int]peer.AddrInfo
	indexes map[peer.ID]int
}

// NewKey makes a host's identity.
func NewKey() (crypto.PrivKey, error) {
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	return key, err
}

// New starts listening. The caller closes the host.
func New(opts Options) (*Host, error) {
	if opts.Key == nil || opts.Listen == "" || opts.Log == nil {
		return nil, errors.New("p2p: key, listen address and log are required")
	}
	if opts.Timeout == 0 {
		opts.Timeout = 20 * time.Second
	}
	h, err := libp2p.New(
		libp2p.Identity(opts.Key), libp2p.ListenAddrStrings(opts.Listen),
		libp2p.Transport(tcp.NewTCPTransport), libp2p.Security(libp2ptls.ID, libp2ptls.New),
		libp2p.DisableRelay(), libp2p.DisableMetrics(), libp2p.UserAgent("tantieme"),
	)
	if err != nil {
		return nil, fmt.Errorf("start libp2p on %s: %w", opts.Listen, err)
	}
	return &Host{host: h, timeout: opts.Timeout, log: opts.Log, peers: map[int]peer.AddrInfo{}, indexes: map[peer.ID]int{}}, nil
}

// Libp2p returns the host for bitswap, which shares it.
func (h *Host) Libp2p() host.Host { return h.host }

// Addr returns the host's first address with its peer id, as it joins the committee with.
func (h *Host) Addr() (multiaddr.Multiaddr, error) {
	addrs, err := peer.AddrInfoToP2pAddrs(&peer.AddrInfo{ID: h.host.ID(), Addrs: h.host.Addrs()})
	if err != nil {
		return nil, fmt.Errorf("own address: %w", err)
	}
	if len(addrs) == 0 {
		return nil, errors.New("p2p: the host listens nowhere")
	}
	return addrs[0], nil
}

// SetMember tells where a member is reached. A member's address replaces the one before.
func (h *Host) SetMember(index int, addr multiaddr.Multiaddr) error {
	info, err := peer.AddrInfoFromP2pAddr(addr)
	if err != nil {
		return fmt.Errorf("member %d: %w", index, err)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if old, ok := h.peers[index]; ok {
		delete(h.indexes, old.ID)
	}
	h.peers[index] = *info
	h.indexes[info.ID] = index
	return nil
}

// Connect opens connections to all known members, so that bitswap finds them.
// It returns how many are connected.
func (h *Host) Connect(ctx context.Context) int {
	h.mu.RLock()
	infos := make([]peer.AddrInfo, 0, len(h.peers))
	for _, info := range h.peers {
		infos = append(infos, info)
	}
	h.mu.RUnlock()
	ctx, cancel := context.WithTimeout(ctx, h.timeout)
	defer cancel()
	connected := 0
	for _, info := range infos {
		if info.ID == h.host.ID() {
			continue
		}
		if err := h.host.Connect(ctx, info); err != nil {
			h.log.DebugContext(ctx, "peer not reached", "peer", info.ID, "error", err)
			continue
		}
		connected++
	}
	return connected
}

// Handle answers requests of one protocol from members; others are cut off.
func (h *Host) Handle(p wire.Protocol, handler Handler) {
	h.host.SetStreamHandler(protocol.ID(p.ID()), func(s network.Stream) {
		from, known := h.indexOf(s.Conn().RemotePeer())
		if !known {
			h.log.Warn("request of a stranger refused", "protocol", p.Name, "peer", s.Conn().RemotePeer())
			s.Reset()
			return
		}
		ctx, cancel := context.WithTimeout(context.Background(), h.timeout)
		defer cancel()
		if err := h.answer(ctx, s, p, from, handler); err != nil {
			h.log.Warn("request not answered", "protocol", p.Name, "member", from, "error", err)
			s.Reset()
		}
	})
}

func (h *Host) answer(ctx context.Context, s network.Stream, p wire.Protocol, from int, handler Handler) error {
	if err := s.SetDeadline(time.Now().Add(h.timeout)); err != nil {
		return fmt.Errorf("set deadline: %w", err)
	}
	request, err := wire.ReadFrame(s, p.MaxRequest)
	if err != nil {
		return fmt.Errorf("read request: %w", err)
	}
	response, err := handler(ctx, from, request)
	if err != nil {
		return err
	}
	if len(response) > p.MaxResponse {
		return fmt.Errorf("answer of %d bytes: %w", len(response), core.ErrTooLarge)
	}
	if err := wire.WriteFrame(s, response); err != nil {
		return fmt.Errorf("write answer: %w", err)
	}
	return s.Close()
}

// Send asks a member and returns its answer.
func (h *Host) Send(ctx context.Context, member int, p wire.Protocol, request []byte) ([]byte, error) {
	h.mu.RLock()
	info, ok := h.peers[member]
	h.mu.RUnlock()
	if !ok {
		return nil, fmt.Errorf("member %d: address %w", member, core.ErrNotFound)
	}
	ctx, cancel := context.WithTimeout(ctx, h.timeout)
	defer cancel()
	response, err := h.exchange(ctx, info, p, request)
	if err != nil {
		return nil, fmt.Errorf("ask member %d for %s: %w: %w", member, p.Name, core.ErrUnreachable, err)
	}
	return response, nil
}

func (h *Host) exchange(ctx context.Context, info peer.AddrInfo, p wire.Protocol, request []byte) (response []byte, err error) {
	if err := h.host.Connect(ctx, info); err != nil {
		return nil, err
	}
	s, err := h.host.NewStream(ctx, info.ID, protocol.ID(p.ID()))
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			s.Reset()
		}
	}()
	if deadline, ok := ctx.Deadline(); ok {
		if err := s.SetDeadline(deadline); err != nil {
			return nil, err
		}
	}
	if err := wire.WriteFrame(s, request); err != nil {
		return nil, err
	}
	if err := s.CloseWrite(); err != nil {
		return nil, err
	}
	response, err = wire.ReadFrame(s, p.MaxResponse)
	if err != nil {
		return nil, err
	}
	return response, s.Close()
}

func (h *Host) indexOf(id peer.ID) (int, bool) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	index, ok := h.indexes[id]
	return index, ok
}

// Close ends all connections.
func (h *Host) Close() error { return h.host.Close() }

var _ io.Closer = (*Host)(nil)
