package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/anchor"
	"github.com/tantieme/tantieme/node/committee"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/intake"
	"github.com/tantieme/tantieme/node/ipfs"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/pin"
	"github.com/tantieme/tantieme/node/release"
	"github.com/tantieme/tantieme/node/sale"
	"github.com/tantieme/tantieme/node/snapshot"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

// buildSteps gives every step its ports.
func (n *Node) buildSteps() error {
	addr, err := n.peerAddr()
	if err != nil {
		return err
	}
	o, ask, blocks := n.opts, peers{n.host}, pinned{n.ipfs}
	log := func(step string) *slog.Logger { return n.opts.Log.With("step", step) }
	n.pin = pin.New(pin.Options{Store: n.store, Blocks: payloads{n.ipfs, n.gateways}, PayloadSize: n.PayloadSize, Log: log("pin")})
	n.intake = intake.New(intake.Options{
		Store: n.store, Seals: seals{&n.seals}, Consents: consents{n.typer}, Blocks: blocks, Peers: ask, Pinner: n.pin,
		Log: log("intake"), Committee: n.size, Self: n.self,
	})
	n.host.OnMember(n.intake.Met)
	n.anchor = anchor.New(anchor.Options{
		Store: n.record, Chain: n.chain, Signer: n.signer, Peers: ask, Source: n.intake,
		Log: log("anchor"), Committee: n.size, Self: n.self, Round: o.Round, Delay: o.BatchDelay,
	})
	n.snapshot = snapshot.New(snapshot.Options{
		Store: n.record, Chain: n.chain, Signer: n.signer, Peers: ask, Blocks: blocks, Holder: n.pin, Describer: n,
		Log: log("snapshot"), Committee: n.size, Self: n.self, Round: o.Round,
	})
	n.release = release.New(release.Options{
		Store: n.record, Chain: n.chain, Lists: n.keys, Signer: n.signer, Peers: ask,
		Log: log("release"), Committee: n.size, Self: n.self, Round: o.Round,
	})
	n.sale = sale.New(sale.Options{Store: n.store, Chain: n.chain, Log: log("sale"), Committee: n.size, Self: n.self, Round: o.Round})
	n.payout = payout.New(payout.Options{
		Store: n.store, Chain: n.chain, Log: log("payout"), Committee: n.size, Self: n.self, Round: o.Round, Delay: o.PushDelay,
	})
	n.committee = committee.New(committee.Options{
		Store: n.record, Chain: n.chain, Dealer: n.keys, Signer: n.signer, Peers: ask,
		Log: log("committee"), Committee: n.size, Self: n.self, URL: n.announced(), Peer: addr.Bytes(), Round: o.Round,
	})
	return nil
}

// handlePeers answers what other members ask.
func (n *Node) handlePeers() {
	handle(n.host, wire.Submit, func(ctx context.Context, from int, m wire.Contribution) (wire.SubmitResponse, error) {
		if err := n.disk.check(); err != nil {
			return wire.SubmitResponse{Refusal: wire.Refusal{Reason: string(core.ReasonDisk), Detail: err.Error()}}, nil
		}
		return n.intake.HandleSubmit(ctx, from, m)
	})
	handle(n.host, wire.Fetch, n.intake.HandleFetch)
	handle(n.host, wire.Pending, n.intake.HandlePending)
	handle(n.host, wire.SignKey, n.committee.HandleSign)
	handle(n.host, wire.SignBatch, n.anchor.HandleSign)
	handle(n.host, wire.BatchData, n.anchor.HandleData)
	handle(n.host, wire.SignSnap, n.snapshot.HandleSign)
	handle(n.host, wire.GetCommit, n.release.HandleCommit)
	handle(n.host, wire.GetList, n.release.HandleList)
	handle(n.host, wire.SignLists, n.release.HandleConfirm)
}

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

// connector keeps connections to all members that the chain names, so that
// messages and blocks find their way.
type connector struct {
	node *Node
	said string // the fault that was last told of
}

// Tick learns addresses from the ledger and connects.
func (c *connector) Tick(ctx context.Context) error {
	err := c.node.setMembers()
	c.node.host.Connect(ctx)
	if err == nil || err.Error() == c.said {
		return nil
	}
	c.said = err.Error()
	return err
}

// setMembers tells the host which peers the committee has.
func (n *Node) setMembers() error {
	members, err := n.store.Members()
	if err != nil {
		return err
	}
	addrs := map[int]multiaddr.Multiaddr{}
	var bad []error
	for _, m := range members {
		addr, err := multiaddr.NewMultiaddrBytes(m.Peer)
		if err != nil {
			bad = append(bad, fmt.Errorf("address of member %d: %w", m.Seat, err))
			continue
		}
		addrs[int(m.Seat)] = addr
	}
	return errors.Join(append(bad, n.host.SetMembers(addrs))...)
}

var _ snapshot.Describer = (*Node)(nil)

// Describe fills in what a manifest says beside the items.
func (n *Node) Describe(dataset core.DatasetID, terms core.Terms) (core.Manifest, error) {
	key, err := n.store.GroupKey()
	if err != nil {
		return core.Manifest{}, err
	}
	size, err := n.PayloadSize(dataset)
	if err != nil {
		return core.Manifest{}, err
	}
	return core.NewManifest(n.opts.Chain, key.KeyID, dataset, terms, size), nil
}
