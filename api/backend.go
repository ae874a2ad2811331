package api

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/node/core"
)

// Backend is the part of a node that the API uses. Errors about missing things wrap
// core.ErrNotFound; errors that a caller can correct are a *core.Refusal.
type Backend interface {
	Identity() core.NodeIdentity
	Ready() error
	Status(ctx context.Context) (core.NodeStatus, error)
	// Cursor returns the newest block in the node's ledger.
	Cursor() (core.Cursor, error)
	// Events returns at most limit entries of the event log after an id, ascending.
	Events(after core.LogID, limit int) ([]core.LogEntry, error)
	// LastEvent returns the id of the newest entry, or zero if there is none.
	LastEvent() (core.LogID, error)
	// NewEvents returns a channel that is closed once there may be more entries than now.
	NewEvents() <-chan struct{}
	GroupKey() (core.GroupKey, error)
	Members() ([]core.Member, error)
	Datasets() (map[core.DatasetID]core.Terms, error)
	Dataset(core.DatasetID) (core.Terms, error)
	PayloadSize(core.DatasetID) (int, error)
	// Token returns a token as it describes itself, or nil if that is not known.
	Token(ctx context.Context, address common.Address) *core.Token
	// Submit admits a contribution. It returns false if the same one was there before.
	Submit(ctx context.Context, c core.Contribution, payload []byte) (core.Contribution, bool, error)
	Contribution(core.ContributionID) (core.Contribution, error)
	// Waits returns what a contribution waits for.
	Waits(core.Contribution) (core.Waiting, error)
	// Retraction returns what became of a contribution whose account left.
	Retraction(core.ContributionID) (core.RetractionStatus, error)
	// PostRelay takes a signed message to be brought onto the chain. It returns false if the
	// same one was there before.
	PostRelay(ctx context.Context, m core.RelayMessage) (core.Relay, bool, error)
	Relay(core.RelayID) (core.Relay, error)
	// Notices returns all notices without their texts, or those that concern one dataset.
	Notices(dataset *core.DatasetID) ([]core.NoticeView, error)
	// Notice returns one notice, with its text if the node has that.
	Notice(core.NoticeID) (core.NoticeView, error)
	// PostNoticeText takes the text of a notice. It returns false if it was there before.
	PostNoticeText(ctx context.Context, id core.NoticeID, text []byte) (bool, error)
	Snapshots() ([]core.SnapshotRecord, error)
	Snapshot(core.SnapshotID) (core.SnapshotRecord, error)
	Sales() ([]core.SaleRecord, error)
	Sale(core.SaleID) (core.SaleRecord, error)
	// LeftOut returns what was retracted before an offer was accepted, or nil.
	LeftOut(core.SaleRecord) (*core.Tombstones, error)
	// CheckHeaderRequest checks that the offer's buyer signed (sale, expires).
	CheckHeaderRequest(sale core.SaleID, expires uint64, signature []byte) error
	// Headers and Shares return runs of the items [from, from+count) of a sale whose
	// lists are confirmed.
	Headers(ctx context.Context, sale core.SaleID, from, count int) ([]byte, error)
	Shares(ctx context.Context, sale core.SaleID, from, count int) ([]byte, error)
	// PostFault checks a record that the buyer of a sale shows as faulty.
	PostFault(ctx context.Context, r core.FaultRequest, signature []byte) (core.Finding, error)
	Payouts(ctx context.Context, account common.Address) ([]core.Earning, error)
	// Readers returns who can read what an account gave.
	Readers(ctx context.Context, account common.Address) (core.Readership, error)
	Proof(ctx context.Context, snapshot core.SnapshotID, leaf int) (core.SumProof, error)
}

// Denied wraps an error to mean that the caller may not have the requested data.
func Denied(err error) error { return guard.Denied(err) }
