package p2p

import (
	"fmt"
	"log/slog"
	"net/netip"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/network"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/x/rate"

	"github.com/tantieme/tantieme/node/wire"
)

// Limits of one member's concurrent requests. A member does not send more than the other
// end answers.
const (
	maxIncoming = 16
	maxOutgoing = 12
)

// defaultPerSecond is the rate of requests for protocols without a rate of their own, for
// each member. A burst may have twice as many.
const defaultPerSecond = 200

func perSecond(p wire.Protocol) int {
	if p.PerSecond > 0 {
		return p.PerSecond
	}
	return defaultPerSecond
}

const (
	// dialTimeout bounds one dial, handshakes included.
	dialTimeout = 5 * time.Second
	// keepAlive is the interval of probes on a silent connection. They detect a lost peer
	// before a turn is over.
	keepAlive = 5 * time.Second
	// Above highWater, idle connections are closed down to lowWater, members' last.
	lowWater, highWater = 64, 96
	graceOfNew          = 20 * time.Second
)

// newManager trims the connections of an open host and protects members' connections.
func newManager() (*connmgr.BasicConnMgr, error) {
	m, err := connmgr.NewConnManager(lowWater, highWater, connmgr.WithGracePeriod(graceOfNew))
	if err != nil {
		return nil, fmt.Errorf("connection manager: %w", err)
	}
	return m, nil
}

// newResources bounds the resources that libp2p itself hands out. A member needs one
// connection, one stream for each request in either direction, and two for bitswap.
func newResources() (network.ResourceManager, error) {
	perPeer := rcmgr.ResourceLimits{
		Conns:           8,
		ConnsInbound:    4,
		ConnsOutbound:   4,
		FD:              8,
		Streams:         128,
		StreamsInbound:  64,
		StreamsOutbound: 64,
		Memory:          64 << 20,
	}

	limits := rcmgr.PartialLimitConfig{
		System: rcmgr.ResourceLimits{
			Conns:           256,
			ConnsInbound:    160,
			ConnsOutbound:   128,
			FD:              256,
			Streams:         4096,
			StreamsInbound:  2048,
			StreamsOutbound: 2048,
			Memory:          512 << 20,
		},
		Transient: rcmgr.ResourceLimits{
			Conns:           64,
			ConnsInbound:    32,
			ConnsOutbound:   64,
			FD:              64,
			Streams:         256,
			StreamsInbound:  128,
			StreamsOutbound: 256,
			Memory:          64 << 20,
		},
		PeerDefault: perPeer,
		Conn: rcmgr.ResourceLimits{
			Conns:         1,
			ConnsInbound:  1,
			ConnsOutbound: 1,
			FD:            1,
			Memory:        32 << 20,
		},
		Stream: rcmgr.ResourceLimits{
			Streams:         1,
			StreamsInbound:  1,
			StreamsOutbound: 1,
			Memory:          16 << 20,
		},
	}

	m, err := rcmgr.NewResourceManager(
		rcmgr.NewFixedLimiter(limits.Build(rcmgr.DefaultLimits.AutoScale())), rcmgr.WithMetricsDisabled(),
		// Several members may share an address, and a member that restarts reconnects
		// often.
		rcmgr.WithLimitPerSubnet(
			[]rcmgr.ConnLimitPerSubnet{{PrefixLength: 32, ConnCount: 64}}, []rcmgr.ConnLimitPerSubnet{{PrefixLength: 56, ConnCount: 64}}),
		rcmgr.WithConnRateLimiters(connectionRate()),
	)
	if err != nil {
		return nil, fmt.Errorf("resource manager: %w", err)
	}

	return m, nil
}

// connectionRate bounds new connections from an address. This machine's own are not
// limited.
func connectionRate() *rate.Limiter {
	limit := rate.Limit{RPS: 8, Burst: 64}
	return &rate.Limiter{
		NetworkPrefixLimits: []rate.PrefixLimit{
			{Prefix: netip.MustParsePrefix("127.0.0.0/8")}, {Prefix: netip.MustParsePrefix("::1/128")},
		},
		SubnetRateLimiter: rate.SubnetLimiter{
			IPv4SubnetLimits: []rate.SubnetLimit{{PrefixLength: 32, Limit: limit}},
			IPv6SubnetLimits: []rate.SubnetLimit{{PrefixLength: 56, Limit: limit}},
			GracePeriod:      time.Minute,
		},
	}
}

// muxer returns yamux with a window that holds a member's largest message.
func muxer() libp2p.Option {
	config := *yamux.DefaultTransport
	config.KeepAliveInterval, config.ConnectionWriteTimeout = keepAlive, keepAlive
	config.MaxStreamWindowSize = 4 << 20
	return libp2p.Muxer(yamux.ID, &config)
}

// noiseWindow is the shortest interval between two logs of the same kind.
const noiseWindow = 10 * time.Second

// noise logs each kind of event at most once in a window, with the number of suppressed
// ones.
type noise struct {
	log *slog.Logger
	now func() time.Time

	mu   sync.Mutex
	seen map[string]*heard
}

type heard struct {
	until time.Time
	more  int
}

func newNoise(log *slog.Logger, now func() time.Time) *noise {
	return &noise{log: log, now: now, seen: map[string]*heard{}}
}

// warn logs unless the key was logged within the window. The number of keys is small:
// protocols, reasons and members.
func (n *noise) warn(key, message string, args ...any) {
	n.mu.Lock()
	h, ok := n.seen[key]
	if !ok {
		h = &heard{}
		n.seen[key] = h
	}
	if n.now().Before(h.until) {
		h.more++
		n.mu.Unlock()
		return
	}

	more := h.more
	h.until, h.more = n.now().Add(noiseWindow), 0
	n.mu.Unlock()
	if more > 0 {
		args = append(args, "not_logged", more)
	}

	n.log.Warn(message, args...)
}
