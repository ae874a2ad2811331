package release

import (
	"context"
	"fmt"
	"maps"
	"sync"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// goods is what a sale is made of. Once the block of its acceptance is final, nothing of it
// changes any more.
type goods struct {
	snapshot core.SnapshotRecord
	held     []core.Contribution // in the order of the contribution tree
	items    []core.Item
	leftOut  tree.LeftOut
}

// goods returns what a sale is made of. It returns core.ErrNotFound until this node has
// listed the snapshot.
func (s *Step) goods(sale core.SaleRecord) (g goods, err error) {
	if g.snapshot, err = s.store.Snapshot(sale.Offer.Snapshot); err != nil {
		return g, err
	}

	ids, err := s.store.SnapshotIDs(sale.Offer.Snapshot)
	if err != nil {
		return g, err
	}

	if g.held, err = s.store.Contributions(ids); err != nil {
		return g, err
	}

	g.leftOut = tree.LeftOutOf(g.held, sale.AcceptedAt)
	g.items = make([]core.Item, len(ids))

	for i, c := range g.held {
		g.items[i] = c.Item
	}

	return g, nil
}

// isDeclined reports whether a sale would leave out more than its buyer puts up with. No
// list is made for it then, and the price goes back at the end of the commit window.
func isDeclined(sale core.SaleRecord, leftOut core.Tombstones) bool {
	return leftOut.Weight > sale.Offer.MaxExcluded
}

// tombstones returns what a sale leaves out, which is computed once.
func (s *Step) tombstones(sale core.SaleRecord) (core.Tombstones, error) {
	if known, ok := s.leftOut.get(sale.ID); ok {
		return known, nil
	}

	g, err := s.goods(sale)
	if err != nil {
		return core.Tombstones{}, err
	}

	return g.leftOut.Tombstones(), nil
}

// decline says why this validator makes no list.
func (s *Step) decline(ctx context.Context, sale core.SaleRecord, leftOut core.Tombstones) {
	s.log.WarnContext(ctx, "sale declined: more was retracted before its acceptance than its buyer puts up with; the price goes back at the end of the commit window",
		"sale", sale.ID.Short(),
		"records", leftOut.Count,
		"weight", leftOut.Weight,
		"max_excluded", sale.Offer.MaxExcluded,
	)
}

// sumTree returns the sum tree of a sale's snapshot, with its leaves.
func (g goods) sumTree() (*tree.Sum, []tree.SumLeaf, error) {
	leaves := tree.LeavesOf(g.held)

	sum, err := tree.NewSum(leaves)
	if err != nil {
		return nil, nil, err
	}
	if [32]byte(sum.Root()) != g.snapshot.Snapshot.SumRoot {
		return nil, nil, fmt.Errorf("snapshot %s has another sum root on chain: %w", g.snapshot.ID.Short(), core.ErrVerify)
	}

	return sum, leaves, nil
}

// leftOuts remembers what accepted sales leave out. The zero value is ready to use. It is
// safe for concurrent use.
type leftOuts struct {
	mu    sync.Mutex
	sales map[core.SaleID]core.Tombstones
}

func (l *leftOuts) put(id core.SaleID, t core.Tombstones) {
	l.mu.Lock()
	defer l.mu.Unlock()

	if l.sales == nil {
		l.sales = map[core.SaleID]core.Tombstones{}
	}
	l.sales[id] = t
}

func (l *leftOuts) get(id core.SaleID) (t core.Tombstones, known bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	t, known = l.sales[id]
	return t, known
}

// keep forgets all sales but some.
func (l *leftOuts) keep(sales map[core.SaleID]bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	maps.DeleteFunc(l.sales, func(id core.SaleID, _ core.Tombstones) bool { return !sales[id] })
}
