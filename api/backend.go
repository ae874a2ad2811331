package api

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/node/core"
)

// Backend is what the API needs of a node. What is missing wraps core.ErrNotFound; what a
// caller can mend is a *core.Refusal.
type Backend interface {
	Identity() core.NodeIdentity
	Ready() error
	Status(ctx context.Context) (core.NodeStatus, error)
	// Cursor is the newest block that the node holds.
	Cursor() (core.Cursor, error)
	// Events returns the entries of the event log behind an id, ascending, at most limit.
	Events(after core.LogID, limit int) ([]core.LogEntry, error)
	// LastEvent is the id of the newest entry, zero: there is none.
	LastEvent() (core.LogID, error)
	// NewEvents returns a channel that is closed once there may be more entries than now.
	NewEvents() <-chan struct{}
	GroupKey() (core.GroupKey, error)
	Members() ([]core.Member, error)
	Datasets() (map[core.DatasetID]core.Terms, error)
	Dataset(core.DatasetID) (core.Terms, error)
	PayloadSize(core.DatasetID) (int, error)
	// Submit admits a contribution. It returns false when the very same was there before.
	Submit(ctx context.Context, c core.Contribution, payload []byte) (core.Contribution, bool, error)
	Contribution(core.ContributionID) (core.Contribution, error)
	Snapshots() ([]core.SnapshotRecord, error)
	Snapshot(core.SnapshotID) (core.SnapshotRecord, error)
	Sales() ([]core.SaleRecord, error)
	Sale(core.SaleID) (core.SaleRecord, error)
	// CheckHeaderRequest checks that the signature over (sale, expires) is by the offer's buyer.
	CheckHeaderRequest(sale core.SaleID, expires uint64, signature []byte) error
	// Headers and Shares return runs of the items [from, from+count) of a sale whose lists stand.
	Headers(ctx context.Context, sale core.SaleID, from, count int) ([]byte, error)
	Shares(ctx context.Context, sale core.SaleID, from, count int) ([]byte, error)
	Payouts(ctx context.Context, account common.Address) ([]core.Earning, error)
	Proof(ctx context.Context, snapshot core.SnapshotID, leaf int) (core.SumProof, error)
}

// Denied marks an error as meaning that the caller may not have what it asked for.
func Denied(err error) error { return guard.Denied(err) }
