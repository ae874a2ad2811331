// Package query is the backend of a validator's API. It reads for the API and accepts
// contributions. It answers from the store, and asks for the chain's head if an answer
// must not be older. It serves nothing itself; package api does.
package query

import (
	"context"
	"errors"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
)

// plain holds the reads that the API passes on unchanged.
type plain interface {
	Cursor() (core.Cursor, error)
	Events(after core.LogID, limit int) ([]core.LogEntry, error)
	LastEvent() (core.LogID, error)
	GroupKey() (core.GroupKey, error)
	Members() ([]core.Member, error)
	Datasets() (map[core.DatasetID]core.Terms, error)
	Dataset(id core.DatasetID) (core.Terms, error)
	Contribution(id core.ContributionID) (core.Contribution, error)
	Snapshots() ([]core.SnapshotRecord, error)
	Snapshot(id core.SnapshotID) (core.SnapshotRecord, error)
	Sales() ([]core.SaleRecord, error)
	Sale(id core.SaleID) (core.SaleRecord, error)
}

// Store returns the node's stored data.
type Store interface {
	plain
	// Payee returns who is paid a leaf in its account's place, or core.ErrNotFound.
	Payee(id core.SnapshotID, leaf uint32) (common.Address, error)
	// Ban returns why a leaf gets no part of later sales, or core.ErrNotFound.
	Ban(id core.SnapshotID, leaf uint32) (core.Ban, error)
	SnapshotIDs(id core.SnapshotID) ([]core.ContributionID, error)
	Contributions(ids []core.ContributionID) ([]core.Contribution, error)
	List(sale core.SaleID, member uint8) ([]byte, error)
	// Erasure returns what this node signed of an erased contribution, or core.ErrNotFound.
	Erasure(id core.ContributionID) (core.SignedErasure, error)
	LiveVersion(dataset core.DatasetID, account common.Address) (uint64, error)
	AtStage(stage core.Stage, limit int) ([]core.ContributionID, error)

	Notices(dataset *core.DatasetID) ([]core.NoticeView, error)
	Notice(id core.NoticeID) (core.NoticeView, error)
	Acknowledgements(id core.NoticeID, of []common.Address) ([]core.Acknowledgement, error)
	PutNoticeText(id core.NoticeID, text []byte) (added bool, err error)

	Depths() (map[core.Stage]store.Depth, error)
	SignatureCounts() (map[store.Kind]int, error)
	Transactions() ([]core.Transaction, error)
}

// Chain returns data that must be as of the head.
type Chain interface {
	// Faults returns what endpoints do not do as they should.
	Faults() []string
	Head(ctx context.Context) (core.Head, error)
	SaleAtHead(ctx context.Context, sale core.SaleID) (core.SaleState, time.Time, error)
	// Earned returns what leaves are owed and were paid.
	Earned(ctx context.Context, leaves []core.PoolLeaf) ([]core.Paid, error)
	// Balance returns what an account has for gas, in wei.
	Balance(ctx context.Context, account common.Address) (*big.Int, error)
	// Public returns a text without the hosts of endpoints.
	Public(text string) string
	// Token returns a token as it describes itself.
	Token(ctx context.Context, address common.Address) (core.Token, error)
}

// Intake admits contributions.
type Intake interface {
	Submit(ctx context.Context, c core.Contribution, payload []byte) (stored core.Contribution, added bool, err error)
}

// Room refuses new work if there is too little room on the disk.
type Room interface {
	Check() error
	// Free returns the number of bytes that may still be written.
	Free() (uint64, error)
}

// Combiner joins equal runs of t members' lists into combined shares.
type Combiner interface {
	Combine(ctx context.Context, runs map[int][]byte) ([]byte, error)
}

// Network returns the state of the node's connections.
type Network interface {
	// Peer returns the multiaddr under which other members reach the node.
	Peer() (string, error)
	// Connected returns the number of connected peers.
	Connected() int
}

// Typer makes the digest that a buyer signs to request headers.
type Typer interface {
	HeaderRequestDigest(sale core.SaleID, expires uint64) common.Hash
}

// Options configure a Backend. All but Metrics are required.
type Options struct {
	Store    Store
	Chain    Chain
	Intake   Intake
	Relays   Relays
	Disputes Disputes
	Room     Room
	Combiner Combiner
	Network  Network
	Typer    Typer
	Bell     *Bell // rings with each block of the ledger
	// PayloadSize returns the length of every payload of a dataset, in bytes.
	PayloadSize func(core.DatasetID) (int, error)
	// Ready returns the reason why the node cannot do its work, or nil.
	Ready func() error
	// Wake is called after a contribution was admitted.
	Wake    func()
	Metrics prometheus.Registerer // nil: the metrics are not exported
	Domain  core.Domain
	Account common.Address // that pays the gas
	Seat    quorum.Seat
	Version string
}

func (o Options) validate() error {
	err := core.Required("query", core.Ports{
		"Store":       o.Store,
		"Chain":       o.Chain,
		"Intake":      o.Intake,
		"Relays":      o.Relays,
		"Disputes":    o.Disputes,
		"Room":        o.Room,
		"Combiner":    o.Combiner,
		"Network":     o.Network,
		"Typer":       o.Typer,
		"Bell":        o.Bell,
		"PayloadSize": o.PayloadSize,
		"Ready":       o.Ready,
		"Wake":        o.Wake,
	})

	return errors.Join(err, o.Seat.Validate())
}

// The state of a sale on the head is kept for a moment.
const (
	keptHeads = 1024
	headsFor  = 3 * time.Second
)

// Backend answers the API. It is safe for concurrent use.
type Backend struct {
	plain // of the store

	store       Store
	chain       Chain
	intake      Intake
	relays      Relays
	disputes    Disputes
	room        Room
	combiner    Combiner
	network     Network
	typer       Typer
	bell        *Bell
	payloadSize func(core.DatasetID) (int, error)
	ready       func() error
	wake        func()
	account     common.Address
	domain      core.Domain
	seat        quorum.Seat
	version     string

	counter  counter     // the counts in status and metrics
	draining atomic.Bool // contributions are refused
	payouts  *payouts
	outlooks *outlooks
	shares   *shares
	tokens   *tokens
	heads    *kept[core.SaleID, core.SaleState] // of sales whose lists stand
	leftOut  *kept[core.SaleID, core.Tombstones]
	holders  *holders
}

var _ api.Backend = (*Backend)(nil)

// New returns the backend and registers its metrics.
func New(opts Options) (*Backend, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	b := &Backend{
		plain:       opts.Store,
		store:       opts.Store,
		chain:       opts.Chain,
		intake:      opts.Intake,
		relays:      opts.Relays,
		disputes:    opts.Disputes,
		room:        opts.Room,
		combiner:    opts.Combiner,
		network:     opts.Network,
		typer:       opts.Typer,
		bell:        opts.Bell,
		payloadSize: opts.PayloadSize,
		ready:       opts.Ready,
		wake:        opts.Wake,
		domain:      opts.Domain,
		account:     opts.Account,
		seat:        opts.Seat,
		version:     opts.Version,
		payouts:     newPayouts(),
		outlooks:    newOutlooks(),
		shares:      newShares(opts.Combiner),
		tokens:      newTokens(opts.Chain),
		heads:       newKept[core.SaleID, core.SaleState](keptHeads, headsFor),
		holders:     newHolders(),
		leftOut:     newKept[core.SaleID, core.Tombstones](keptLeftOut, leftOutFor),
	}

	if opts.Metrics != nil {
		if err := opts.Metrics.Register(collector{b}); err != nil {
			return nil, err
		}
	}

	return b, nil
}

// Identity returns this node's place in its committee.
func (b *Backend) Identity() core.NodeIdentity {
	peer, err := b.network.Peer()
	if err != nil {
		peer = "" // it listens nowhere
	}

	return core.NodeIdentity{
		Version:   b.version,
		Seat:      b.seat.Self,
		Peer:      peer,
		Domain:    b.domain,
		Committee: b.seat.Committee,
	}
}

// Ready returns the reason why the node cannot do its work or takes nothing in, or nil. It
// names no host: everybody may read it.
func (b *Backend) Ready() error {
	if err := b.unready(); err != nil {
		return errors.New(b.chain.Public(err.Error()))
	}
	return nil
}

// unready returns the reason with all that an operator may know.
func (b *Backend) unready() error {
	var draining error
	if b.draining.Load() {
		draining = core.Refuse(core.ReasonDraining, "no new contributions are taken in")
	}

	return errors.Join(b.ready(), draining)
}

// Notes returns what RPC endpoints do not do as they should, without their hosts. The node
// does its work as long as another endpoint does it.
func (b *Backend) Notes() (notes []string) {
	for _, fault := range b.chain.Faults() {
		notes = append(notes, b.chain.Public(fault))
	}
	return notes
}

// Inside is the backend of the operator's own listener, which tells everything.
type Inside struct{ *Backend }

// Ready returns the reason why the node cannot do its work, or nil.
func (i Inside) Ready() error { return i.unready() }

// Notes returns what RPC endpoints do not do as they should, with their hosts.
func (i Inside) Notes() []string { return i.chain.Faults() }

// PayloadSize returns the length of every payload of a dataset, in bytes.
func (b *Backend) PayloadSize(id core.DatasetID) (int, error) { return b.payloadSize(id) }

// NewEvents returns a channel that is closed once the ledger has another block.
func (b *Backend) NewEvents() <-chan struct{} { return b.bell.Wait() }

// Drain makes the node refuse contributions, and not ready, until Undrain or its next
// start. Existing work continues, and members' messages are answered.
func (b *Backend) Drain() { b.draining.Store(true) }

// Undrain makes the node take contributions in again.
func (b *Backend) Undrain() { b.draining.Store(false) }

// Submit admits a contribution. When it returns, the contribution is durable. A node that
// drains or lacks room refuses it; the sender should use another validator.
func (b *Backend) Submit(ctx context.Context, c core.Contribution, payload []byte) (core.Contribution, bool, error) {
	if b.draining.Load() {
		return c, false, core.Refuse(core.ReasonDraining, "this node takes no more contributions; another validator does")
	}

	if err := b.room.Check(); err != nil {
		return c, false, err
	}

	stored, added, err := b.intake.Submit(ctx, c, payload)
	if added {
		b.wake()
	}

	return stored, added, b.explain(c, err)
}
