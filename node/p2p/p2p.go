// Package p2p carries messages between members over libp2p streams.
//
// Connections are TLS 1.3; between two Go hosts the key exchange is X25519MLKEM768. There
// is no discovery, relay, gossip or DHT. A host admits and dials the peers that the
// committee lists, and extra peers of the operator. Other peers get no connection, unless
// the host is open for public bitswap. Only members are answered in members' protocols,
// whatever connections exist.
//
// The costs that a member can cause are bounded: the size and time of each message, the
// number of its streams that are answered at once, the rate of its requests for each
// protocol, and the connections, streams and memory that libp2p grants it.
package p2p

import (
	"context"
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
	libp2ptls "github.com/libp2p/go-libp2p/p2p/security/tls"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/serving"
	"github.com/tantieme/tantieme/node/wire"
)

// Options configure a Host. Key, Listen and Log are required.
type Options struct {
	Key     crypto.PrivKey // the host's identity
	Listen  string         // multiaddr, such as /ip4/127.0.0.1/tcp/4001
	Timeout time.Duration  // for one exchange; default 20 s
	// Announce is the multiaddr under which other members reach the host; default Listen.
	Announce string
	// Extra lists peers that may connect for bitswap in addition to the members.
	Extra []peer.AddrInfo
	// Open lets anyone connect, for bitswap.
	Open    bool
	Metrics prometheus.Registerer // nil: none
	Log     *slog.Logger
	// Test holds hooks for tests.
	Test struct {
		Answer Misanswer // nil: every request is answered by its handler
	}
}

// Misanswer answers a member's request in place of the protocol's handler, which it may
// call. With it a test has a host that misbehaves.
type Misanswer func(ctx context.Context, p wire.Protocol, from int, request []byte, honest Handler) ([]byte, error)

// Host is one libp2p host. It is safe for concurrent use.
type Host struct {
	host     host.Host
	timeout  time.Duration
	announce string
	open     bool
	instead  Misanswer // nil but in tests
	log      *slog.Logger
	noise    *noise
	metrics  *metrics

	ctx     context.Context // of running requests
	cancel  context.CancelFunc
	running running

	mu      sync.RWMutex
	members map[int]*member
	byPeer  map[peer.ID]*member
	extra   map[peer.ID]bool
	met     []func(seat int)
}

// New starts listening. The caller closes the host.
func New(opts Options) (*Host, error) {
	if opts.Key == nil || opts.Listen == "" || opts.Log == nil {
		return nil, errors.New("p2p: key, listen address and log are required")
	}
	if opts.Timeout == 0 {
		opts.Timeout = 20 * time.Second
	}

	h := &Host{
		timeout:  opts.Timeout,
		announce: opts.Announce,
		open:     opts.Open,
		instead:  opts.Test.Answer,
		log:      opts.Log,
		noise:    newNoise(opts.Log, time.Now),
		members:  map[int]*member{},
		byPeer:   map[peer.ID]*member{},
		extra:    map[peer.ID]bool{},
	}

	for _, info := range opts.Extra {
		h.extra[info.ID] = true
	}

	h.ctx, h.cancel = context.WithCancel(context.Background())
	var err error
	if h.metrics, err = newMetrics(opts.Metrics, h.connected); err != nil {
		return nil, err
	}

	if err := h.listen(opts); err != nil {
		return nil, err
	}

	for _, info := range opts.Extra {
		h.host.Peerstore().AddAddrs(info.ID, info.Addrs, extraTTL)
	}

	return h, nil
}

func (h *Host) listen(opts Options) error {
	// libp2p would write such a failure to stderr in a form of its own.
	if err := CheckListen(opts.Listen); err != nil {
		return err
	}

	resources, err := newResources()
	if err != nil {
		return err
	}

	manager, err := newManager()
	if err != nil {
		return errors.Join(err, resources.Close())
	}

	h.host, err = libp2p.New(
		libp2p.Identity(opts.Key), libp2p.ListenAddrStrings(opts.Listen),
		libp2p.Transport(tcp.NewTCPTransport, tcp.DisableReuseport()), libp2p.Security(libp2ptls.ID, libp2ptls.New), muxer(),
		libp2p.ConnectionGater(gater{h}), libp2p.ResourceManager(resources), libp2p.ConnectionManager(manager),
		libp2p.WithDialTimeout(dialTimeout), libp2p.DisableRelay(), libp2p.DisableMetrics(), libp2p.UserAgent("tantieme"),
	)
	if err != nil {
		return fmt.Errorf("start libp2p on %s: %w", opts.Listen, err)
	}

	h.host.Network().Notify(&network.NotifyBundle{ConnectedF: h.onConnected})
	return nil
}

// CheckListen checks that a host can listen at the value of p2p.listen. An address that is
// taken, or that is none, is refused with core.ReasonConfig. With SO_REUSEPORT, which libp2p
// sets unless it is disabled, a second host on a port would start and take a part of the
// first one's connections.
func CheckListen(listen string) error {
	const setting = "p2p.listen"
	at, err := multiaddr.NewMultiaddr(listen)
	if err != nil {
		return core.Refuse(core.ReasonConfig, "%s: %q is no multiaddr such as /ip4/0.0.0.0/tcp/17650", setting, listen)
	}

	_, hostPort, err := manet.DialArgs(at)
	if err != nil {
		return core.Refuse(core.ReasonConfig, "%s: want an address and a TCP port such as /ip4/0.0.0.0/tcp/17650, not %q", setting, listen)
	}

	l, err := manet.Listen(at)
	if err != nil {
		return serving.Refused(setting, hostPort, err)
	}

	return l.Close()
}

// Libp2p returns the libp2p host, which bitswap shares.
func (h *Host) Libp2p() host.Host { return h.host }

// Addr returns the host's first address with its peer id. The member joins the committee
// with it.
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

// Drain cancels running requests of members and returns once none is running. No request
// is answered any more, so that the caller can close what requests use.
func (h *Host) Drain() error {
	h.cancel()
	h.running.wait()

	return nil
}

// Close ends all connections. It returns once no request is running any more.
func (h *Host) Close() error {
	h.cancel()
	err := h.host.Close()
	h.running.wait()

	return err
}

var _ io.Closer = (*Host)(nil)

// running counts running requests. After wait, no request begins.
type running struct {
	mu     sync.Mutex
	closed bool
	wg     sync.WaitGroup
}

func (r *running) begin() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.closed {
		r.wg.Add(1)
	}
	return !r.closed
}

func (r *running) end() { r.wg.Done() }

func (r *running) wait() {
	r.mu.Lock()
	r.closed = true
	r.mu.Unlock()
	r.wg.Wait()
}
