// Package node is a validator. It wires stores, adapters and steps together and runs
// them. It is the only package that imports all of them, and it has no other logic.
package node

import (
	"context"
	"errors"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/anchor"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/committee"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/custody"
	"github.com/tantieme/tantieme/node/dispute"
	"github.com/tantieme/tantieme/node/erase"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/follow"
	"github.com/tantieme/tantieme/node/intake"
	"github.com/tantieme/tantieme/node/ipfs"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/loop"
	"github.com/tantieme/tantieme/node/notice"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/pin"
	"github.com/tantieme/tantieme/node/query"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/relay"
	"github.com/tantieme/tantieme/node/release"
	"github.com/tantieme/tantieme/node/replica"
	"github.com/tantieme/tantieme/node/sale"
	"github.com/tantieme/tantieme/node/serving"
	"github.com/tantieme/tantieme/node/signing"
	"github.com/tantieme/tantieme/node/snapshot"
	"github.com/tantieme/tantieme/node/store"
)

// Node is one validator. New wires it and listens; Run works until its context ends;
// Close closes everything that New opened.
type Node struct {
	opts   Options
	seat   quorum.Seat
	typer  *consent.Typer
	closer loop.Closer
	// metrics belongs to this node alone, so that several nodes can run in one process.
	metrics *prometheus.Registry

	// Opened by New, in this order.
	ring      *keyring.Ring
	store     *store.Store
	disk      *folder.Disk
	health    *folder.Health
	ledger    *ledger.Ledger
	chain     *chain.Client
	follower  *follow.Follower
	signer    *signing.Signer
	keys      *custody.Keys
	manifests custody.Manifests
	record    *signing.Recorder
	host      *p2p.Host
	connector *p2p.Connector
	ipfs      *ipfs.Node

	// Made by New; Run starts them.
	intake    *intake.Step
	pin       *pin.Step
	anchor    *anchor.Step
	snapshot  *snapshot.Step
	sale      *sale.Step
	release   *release.Step
	dispute   *dispute.Step
	payout    *payout.Step
	relay     *relay.Step
	erase     *erase.Step
	committee *committee.Step
	notice    *notice.Step
	replicas  []*replica.Step

	query      *query.Backend
	api, admin *serving.Port

	seals custody.Seals
	loops *loop.Loops
	bell  query.Bell // rings with each block of the ledger
}

// New opens the data folder, connects to the chain, listens, and makes every step. It
// starts no work. The caller calls Close after a successful New; a failed New closes
// everything itself.
func New(ctx context.Context, opts Options) (_ *Node, err error) {
	if err := opts.setDefaults(); err != nil {
		return nil, err
	}

	n := &Node{
		opts:    opts,
		typer:   consent.New(opts.Domain),
		metrics: query.NewRegistry(),
	}
	n.loops = loop.New(n.partLog("loop"), query.CountFailures(n.metrics))

	defer func() {
		if err != nil {
			err = errors.Join(err, n.Close())
		}
	}()

	for _, open := range []func(context.Context) error{
		n.openStores,
		n.listen,
		n.openChain,
		n.openKeys,
		n.openRecord,
		n.openNetwork,
		n.buildSteps,
		n.openAPI,
		n.openAdmin,
	} {
		if err := open(ctx); err != nil {
			return nil, err
		}
	}

	return n, nil
}

// URL returns the address of the node's API.
func (n *Node) URL() string { return n.api.URL() }

// AdminURL returns the address of the operator's listener.
func (n *Node) AdminURL() string { return n.admin.URL() }

// Seat returns the node's place in the committee.
func (n *Node) Seat() int { return n.seat.Self }

// ready returns the reason why the node cannot do its work, or nil.
func (n *Node) ready() error {
	if behind := n.follower.Behind(); behind != nil {
		return behind
	}

	if err := n.committee.Ready(); err != nil {
		return err
	}
	return errors.Join(n.record.Ready(), n.disk.Check(), n.health.Check(), n.ipfs.Check())
}

// Close closes everything that New opened, last opened first. It is idempotent.
func (n *Node) Close() error { return n.closer.Close() }
