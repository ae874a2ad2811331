package network

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net"
	"strconv"

	"github.com/tantieme/tantieme/node"
	"github.com/tantieme/tantieme/node/committee"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

// place holds the paths and addresses of one validator.
type place struct {
	opts    *Options
	index   int
	dir     string
	ports   ports
	account *ecdsa.PrivateKey
}

func (p place) api() string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(p.ports.API)) }
func (p place) p2p() string { return fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", p.ports.P2P) }

// minFree is the room that a test network leaves on the disk, in bytes.
const minFree = 64 << 20

// here is a validator in this process.
type here struct {
	node   *node.Node
	cancel context.CancelFunc
	done   chan struct{}
	result error // once done
}

// openHere starts a validator in this process.
func (p place) openHere(ctx context.Context) (running, error) {
	var interrupt store.Interrupt
	if p.opts.Interrupt != nil {
		interrupt = func(point string, done bool) error { return p.opts.Interrupt(p.index, point, done) }
	}

	opts := node.Options{
		Dir:     p.dir,
		RPC:     p.opts.RPC,
		Domain:  p.opts.Deployment.Domain(),
		First:   p.opts.Deployment.First,
		Account: p.account,
		Version: p.opts.Version,
		Log:     p.opts.Log.With("validator", p.index),

		ListenAPI:   p.api(),
		ListenP2P:   p.p2p(),
		API:         p.opts.API,
		Passkeys:    p.opts.Deployment.Passkeys,
		OpenMetrics: true, // tests read them
		MinFree:     minFree,

		FinalityDepth: FinalityDepth,
		PollEvery:     p.opts.PollEvery,
		Round:         p.opts.Round,
		BatchDelay:    p.opts.BatchDelay,
		PushDelay:     p.opts.PushDelay,
		Relay:         core.RelayPolicy{Wait: relayWait},
	}

	opts.Test.Interrupt, opts.Test.Grace = interrupt, p.opts.Grace
	if p.opts.Mode != nil {
		opts.Test.Answer = p.answer
	}
	if victims := p.opts.Misdealt[p.index]; victims != nil {
		opts.Test.Dealer = func(honest committee.Dealer) committee.Dealer { return badDealer{honest, p, victims} }
	}

	v, err := node.New(ctx, opts)
	if err != nil {
		return nil, err
	}

	run, cancel := context.WithCancel(context.WithoutCancel(ctx))
	h := &here{node: v, cancel: cancel, done: make(chan struct{})}
	go func() {
		defer close(h.done)
		h.result = errors.Join(v.Run(run), v.Close())
	}()
	return h, nil
}

// answer answers another member's request in the validator's mode.
func (p place) answer(ctx context.Context, protocol wire.Protocol, from int, request []byte, honest p2p.Handler) ([]byte, error) {
	asked := Asked{
		Member:   p.index,
		From:     from,
		Protocol: protocol.Name,
		Sale:     saleIn(protocol, request),
		Request:  request,
	}

	mode := p.opts.Mode(asked)
	if mode == nil {
		mode = Honest
	}

	return mode(ctx, asked, func(ctx context.Context, request []byte) ([]byte, error) { return honest(ctx, from, request) })
}

func (h *here) stop() error {
	h.cancel()
	<-h.done
	return h.result
}

func (h *here) kill() error { return h.stop() }

func (h *here) ended() <-chan struct{} { return h.done }

func (h *here) err() error { return h.result }

func (h *here) usage() Usage { return Usage{} }
