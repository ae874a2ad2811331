// Package payout is the step after settlement: nodes push what came into a
// snapshot's pool to its accounts, in aligned blocks of 128 leaves of the sum
// tree. A contributor who does not want to wait claims; the contract pays each
// unit once whichever comes first.
package payout

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// BlockLeaves is how many leaves of a sum tree one push pays.
const BlockLeaves = 128

// Store says what is owed and what is paid at the newest final block.
type Store interface {
	Contributions
	Snapshots() ([]core.SnapshotRecord, error)
	PushedIndex(id core.SnapshotID, block uint32) (*big.Int, error)
	Cursor() (core.Cursor, error)
}

// Chain pays a block of leaves, which a proof binds to the sum root.
type Chain interface {
	Push(ctx context.Context, id core.SnapshotID, block uint32, accounts []common.Address, weights []uint64, proof []tree.SumNode) error
}

// Options of a Step.
type Options struct {
	Store     Store
	Chain     Chain
	Log       *slog.Logger
	Committee core.Committee
	Self      int
	Round     time.Duration // length of a turn in chain time
	Delay     time.Duration // after a settlement, in which contributors may claim themselves
}

// Step pushes blocks that are not paid up to their pool's index.
type Step struct {
	Options
	sent map[blockKey]time.Time
}

type blockKey struct {
	snapshot core.SnapshotID
	block    uint32
}

// New returns the step.
func New(opts Options) *Step { return &Step{Options: opts, sent: map[blockKey]time.Time{}} }

// Tick pushes what is due and this node's turn.
func (s *Step) Tick(ctx context.Context) error {
	cursor, err := s.Store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	snapshots, err := s.Store.Snapshots()
	if err != nil {
		return err
	}
	for _, r := range snapshots {
		if r.Accrued == nil || !r.Listed || cursor.Time.Before(r.Settled.Add(s.Delay)) {
			continue
		}
		if err := s.pushAll(ctx, r, cursor.Time); err != nil {
			return fmt.Errorf("snapshot %s: %w", r.ID.Short(), err)
		}
	}
	return nil
}

func (s *Step) pushAll(ctx context.Context, r core.SnapshotRecord, now time.Time) error {
	var mine []uint32
	for block := range (r.Snapshot.Count + BlockLeaves - 1) / BlockLeaves {
		due, err := s.due(r, block, now)
		if err != nil {
			return err
		}
		if due {
			mine = append(mine, block)
		}
	}
	if len(mine) == 0 {
		return nil
	}
	leaves, err := Leaves(s.Store, r.ID)
	if err != nil {
		return err
	}
	sum, err := tree.NewSum(leaves)
	if err != nil {
		return err
	}
	for _, block := range mine {
		s.sent[blockKey{r.ID, block}] = now
		if err := s.push(ctx, r.ID, block, leaves, sum); err != nil {
			s.Log.WarnContext(ctx, "block not pushed", "snapshot", r.ID.Short(), "block", block, "error", err)
			continue
		}
		s.Log.InfoContext(ctx, "block pushed", "snapshot", r.ID.Short(), "block", block)
	}
	return nil
}

// due reports whether a block is owed something and it is this node's turn.
func (s *Step) due(r core.SnapshotRecord, block uint32, now time.Time) (bool, error) {
	paid, err := s.Store.PushedIndex(r.ID, block)
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return false, err
	}
	if err == nil && paid.Cmp(r.Accrued) >= 0 {
		return false, nil
	}
	if at, ok := s.sent[blockKey{r.ID, block}]; ok && now.Sub(at) < s.Round {
		return false, nil
	}
	number := binary.BigEndian.Uint64(r.ID[:8]) + uint64(block)
	return s.Committee.Turn(number, core.Round(r.Settled, now, s.Round)) == s.Self, nil
}

// Contributions says what a snapshot holds.
type Contributions interface {
	SnapshotIDs(id core.SnapshotID) ([]core.ContributionID, error)
	Records(ids []core.ContributionID) ([]core.Contribution, error)
}

// Leaves returns the leaves of a snapshot's sum tree, ascending by account.
func Leaves(store Contributions, id core.SnapshotID) ([]tree.SumLeaf, error) {
	ids, err := store.SnapshotIDs(id)
	if err != nil {
		return nil, fmt.Errorf("snapshot %s: %w", id, err)
	}
	records, err := store.Records(ids)
	if err != nil {
		return nil, err
	}
	leaves := make([]tree.SumLeaf, len(ids))
	for i, c := range records {
		leaves[i] = tree.SumLeaf{Account: c.Account, Weight: c.Item.Weight}
	}
	slices.SortFunc(leaves, func(a, b tree.SumLeaf) int { return a.Account.Cmp(b.Account) })
	return leaves, nil
}

func (s *Step) push(ctx context.Context, id core.SnapshotID, block uint32, leaves []tree.SumLeaf, sum *tree.Sum) error {
	from := int(block) * BlockLeaves
	to := min(from+BlockLeaves, len(leaves))
	accounts := make([]common.Address, 0, to-from)
	weights := make([]uint64, 0, to-from)
	for _, leaf := range leaves[from:to] {
		accounts = append(accounts, leaf.Account)
		weights = append(weights, leaf.Weight)
	}
	return s.Chain.Push(ctx, id, block, accounts, weights, sum.BlockProof(int(block), BlockLeaves))
}
