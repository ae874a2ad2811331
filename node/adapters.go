package node

import (
	"context"

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
	"github.com/tantieme/tantieme/node/signing"
	"github.com/tantieme/tantieme/node/snapshot"
	"github.com/tantieme/tantieme/node/store"
)

// Each adapter fills the port of a step.
var (
	_ ledger.Store       = ledgerStore{}
	_ pin.Blobs          = replica.Payloads{}
	_ intake.Blobs       = pinned{}
	_ intake.Consents    = signing.Consents{}
	_ intake.Seals       = (*custody.Seals)(nil)
	_ snapshot.Describer = describer{}
	_ release.Lists      = (*custody.Keys)(nil)
	_ quorum.Asker       = (*p2p.Host)(nil)
	_ query.Network      = connections{}
)

// ledgerStore runs the transactions of the ledger in the store.
type ledgerStore struct{ *store.Store }

func (s ledgerStore) Update(f func(ledger.Txn) error) error {
	return s.Store.Update(func(tx *store.Txn) error { return f(tx) })
}

// pinned is the IPFS store for steps that only pin.
type pinned struct{ node *ipfs.Node }

func (p pinned) Pin(ctx context.Context, data []byte) error {
	_, err := p.node.Add(ctx, data)
	return err
}

func (p pinned) Flush(ctx context.Context) error { return p.node.Flush(ctx) }

// describer makes manifests.
type describer struct{ node *Node }

// Describe makes a dataset's manifest, except for the fields that follow from the items.
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

	return core.NewManifest(n.opts.Domain, key.KeyID, dataset, terms, size), nil
}

// connections is the API's view of the node's connections.
type connections struct{ node *Node }

// Peer returns the multiaddr under which other members reach the node.
func (c connections) Peer() (string, error) {
	addr, err := c.node.peerAddr()
	if err != nil {
		return "", err
	}
	return addr.String(), nil
}

// Connected returns the number of connected peers.
func (c connections) Connected() int { return c.node.host.Connected() }
