package custody

import (
	"context"
	"crypto/rand"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/tree"
)

// Make computes this member's list for a sale. leftOut are the numbers of the items that it
// does not release, ascending. Each call returns the same list.
func (k *Keys) Make(ctx context.Context, sale core.SaleRecord, root common.Hash, items []core.Item, leftOut []uint32) ([]byte, error) {
	share, err := k.share(sale.Epoch)
	if err != nil {
		return nil, err
	}

	raw, err := k.prfKey(sale.Epoch)
	if err != nil {
		return nil, err
	}

	prf, err := threshold.ParsePRFKey(raw)
	if err != nil {
		return nil, err
	}

	buyer, err := bls.ParseG1(sale.B)
	if err != nil {
		return nil, fmt.Errorf("buyer's key: %w", err)
	}

	list, err := threshold.NewReleaser(share, prf).List(ctx, threshold.Sale{
		ChainID:          k.domain.ID,
		Delivery:         k.domain.Contracts.Delivery,
		Epoch:            sale.Epoch,
		ID:               sale.ID,
		Buyer:            buyer,
		ContributionRoot: root,
	}, pointsOf(items), leftOut, nil)
	if err != nil {
		return nil, err
	}

	return list.Encode(), nil
}

func pointsOf(items []core.Item) [][core.PointSize]byte {
	us := make([][core.PointSize]byte, len(items))
	for i := range items {
		us[i] = items[i].U
	}

	return us
}

// Root returns the root of a list's tree.
func (k *Keys) Root(entries []byte) (common.Hash, error) {
	root, err := tree.ListRoot(entries)
	return root, err
}

// Check checks a member's list by the batch equation, and that it leaves out exactly the
// items that a sale does. An error names the wrong items.
func (k *Keys) Check(ctx context.Context, member int, sale core.SaleRecord, items []core.Item, leftOut []uint32, entries []byte) error {
	final, err := k.store.GroupKey()
	if err != nil {
		return err
	}

	key, err := threshold.ParseMaterial(k.seat.Committee, final.Material)
	if err != nil {
		return err
	}

	list, err := threshold.ParseList(ctx, entries, len(items))
	if err != nil {
		return err
	}

	us, err := threshold.ParsePoints(ctx, pointsOf(items))
	if err != nil {
		return err
	}

	b2, err := bls.ParseG2(sale.B2)
	if err != nil {
		return fmt.Errorf("buyer's key: %w", err)
	}

	return list.Check(ctx, rand.Reader, us, leftOut, key.VK[member], b2)
}

// Combine joins equal runs of t members' lists into combined shares of 192 bytes.
func (k *Keys) Combine(ctx context.Context, runs map[int][]byte) ([]byte, error) {
	lists := map[int]threshold.List{}
	for member, run := range runs {
		list, err := threshold.ParseList(ctx, run, len(run)/threshold.EntrySize)
		if err != nil {
			return nil, fmt.Errorf("list of member %d: %w", member, err)
		}

		lists[member] = list
	}

	combined, err := threshold.Combine(ctx, k.seat.Committee, lists)
	if err != nil {
		return nil, err
	}

	return combined.EncodeShares(), nil
}
