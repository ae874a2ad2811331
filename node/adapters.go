package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/network"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/custody"
	"github.com/tantieme/tantieme/node/intake"
	"github.com/tantieme/tantieme/node/ipfs"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/pin"
	"github.com/tantieme/tantieme/node/query"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/release"
	"github.com/tantieme/tantieme/node/replica"
	"github.com/tantieme/tantieme/node/snapshot"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

// Each adapter fills the port of a step.
var (
	_ ledger.Store       = ledgerStore{}
	_ pin.Blocks         = payloads{}
	_ intake.Blocks      = pinned{}
	_ intake.Consents    = consents{}
	_ intake.Seals       = (*custody.Seals)(nil)
	_ snapshot.Describer = describer{}
	_ release.Lists      = (*custody.Keys)(nil)
	_ quorum.Asker       = peers{}
	_ query.Network      = connections{}
)

// ledgerStore lets the ledger run its transactions in the store.
type ledgerStore struct{ *store.Store }

func (s ledgerStore) Update(f func(ledger.Txn) error) error {
	return s.Store.Update(func(tx *store.Txn) error { return f(tx) })
}

// pinned lets steps pin blocks without a word of IPFS.
type pinned struct{ node *ipfs.Node }

func (p pinned) Pin(ctx context.Context, data []byte) error {
	_, err := p.node.Add(ctx, data)
	return err
}

func (p pinned) Flush(ctx context.Context) error { return p.node.Flush(ctx) }

// payloads are blocks from the own store, members, and then gateways.
type payloads struct {
	*ipfs.Node
	gateways *replica.Gateways
}

// Fetch returns and pins a block. Members have half of the time.
func (p payloads) Fetch(ctx context.Context, digest [32]byte) ([]byte, error) {
	members, cancel := ctx, context.CancelFunc(func() {})
	if deadline, ok := ctx.Deadline(); ok && p.gateways.Any() {
		members, cancel = context.WithTimeout(ctx, time.Until(deadline)/2)
	}

	defer cancel()
	data, err := p.Node.Fetch(members, digest)
	if !errors.Is(err, core.ErrUnreachable) || !p.gateways.Any() {
		return data, err
	}

	data, outside := p.gateways.Fetch(ctx, digest)
	if outside != nil {
		return nil, fmt.Errorf("%w; %w", err, outside)
	}

	_, err = p.Add(ctx, data)

	return data, err
}

// consents checks contributors' signatures.
type consents struct{ typer *consent.Typer }

// Digest is what the leaf commits to.
func (c consents) Digest(message core.Consent) (common.Hash, error) {
	return c.typer.ConsentDigest(message)
}

// Recover returns who signed a consent.
func (c consents) Recover(message core.Consent, signature []byte) (common.Address, error) {
	digest, err := c.typer.ConsentDigest(message)
	if err != nil {
		return common.Address{}, err
	}

	return consent.Recover(digest, signature)
}

// describer says what a manifest holds beside the items.
type describer struct{ node *Node }

// Describe fills in what a manifest says beside the items.
func (d describer) Describe(dataset core.DatasetID, terms core.Terms) (core.Manifest, error) {
	n := d.node
	key, err := n.store.GroupKey()
	if err != nil {
		return core.Manifest{}, err
	}

	size, err := n.payloadSize(dataset)
	if err != nil {
		return core.Manifest{}, err
	}

	return core.NewManifest(n.opts.Chain, key.KeyID, dataset, terms, size), nil
}

// peers speaks CBOR messages over a host.
type peers struct{ host *p2p.Host }

// Ask sends a request to a member and decodes its answer.
func (p peers) Ask(ctx context.Context, member int, protocol wire.Protocol, request, response any) error {
	body, err := wire.Marshal(request)
	if err != nil {
		return fmt.Errorf("encode %s: %w", protocol.Name, err)
	}

	answer, err := p.host.Send(ctx, member, protocol, body)
	if err != nil {
		return err
	}
	if err := wire.Unmarshal(answer, response); err != nil {
		return fmt.Errorf("answer of member %d to %s: %w", member, protocol.Name, err)
	}

	return nil
}

// handle registers a typed handler of one exchange.
func handle[Q, A any](host *p2p.Host, protocol wire.Protocol, f func(ctx context.Context, from int, request Q) (A, error)) {
	host.Handle(protocol, func(ctx context.Context, from int, body []byte) ([]byte, error) {
		var request Q
		if err := wire.Unmarshal(body, &request); err != nil {
			return nil, fmt.Errorf("decode %s: %w", protocol.Name, err)
		}

		answer, err := f(ctx, from, request)
		if err != nil {
			return nil, err
		}

		return wire.Marshal(answer)
	})
}

// connections are the node's as the API shows them.
type connections struct{ node *Node }

// Peer returns the multiaddr under which other members reach the node.
func (c connections) Peer() (string, error) {
	addr, err := c.node.peerAddr()
	if err != nil {
		return "", err
	}

	return addr.String(), nil
}

// Connected returns how many peers have a connection.
func (c connections) Connected() (connected int) {
	peers := c.node.host.Libp2p().Network()
	for _, peer := range peers.Peers() {
		if peers.Connectedness(peer) == network.Connected {
			connected++
		}
	}

	return connected
}
