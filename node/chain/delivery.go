package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/node/core"
)

// deliveryRow returns Delivery's row of the table.
func deliveryRow(b *bound) contract {
	return contract{
		name: "Delivery",
		meta: &delivery.DeliveryMetaData,
		calls: []call{
			{"commit", "commit"},
			{"confirm", "confirm"},
		},
		decodes: map[string]decoder{
			"RootsCommitted": as(b.delivery.UnpackRootsCommittedEvent, rootsCommitted),
			"ListsConfirmed": as(b.delivery.UnpackListsConfirmedEvent, listsConfirmed),
		},
	}
}

// Commit publishes members' commits to the roots of their lists.
func (c *Client) Commit(ctx context.Context, id core.SaleID, commits []core.SignedCommit) error {
	var (
		members    []uint8
		roots      [][32]byte
		signatures []byte
		tombstones core.Tombstones
	)

	for _, s := range commits {
		members = append(members, s.Commit.Member)
		roots = append(roots, s.Commit.ListRoot)
		signatures = append(signatures, s.Signature...)
		tombstones = s.Commit.Tombstones
	}

	out := delivery.Tombstones{
		Digest: tombstones.Digest,
		Count:  tombstones.Count,
		Weight: tombstones.Weight,
	}

	data := c.contracts.delivery.PackCommit(id, out, members, roots, signatures)
	return c.send(ctx, c.contracts.Delivery, data)
}

// Confirm publishes a quorum's signatures on the lists that its members hold.
func (c *Client) Confirm(ctx context.Context, m core.Confirm, q core.Quorum) error {
	data := c.contracts.delivery.PackConfirm(m.Sale, m.Lists.Big(), q.Signers.Big(), q.Signatures)
	return c.send(ctx, c.contracts.Delivery, data)
}

func rootsCommitted(e *delivery.DeliveryRootsCommitted) (core.Event, error) {
	roots := make([]common.Hash, len(e.ListRoots))
	for i, root := range e.ListRoots {
		roots[i] = root
	}

	return core.RootsCommitted{
		Sale:    e.Sale,
		Members: e.Members,
		Roots:   roots,
		Digest:  core.RootsDigest(e.RootsDigest[:24]),
	}, nil
}

func listsConfirmed(e *delivery.DeliveryListsConfirmed) (core.Event, error) {
	return core.ListsConfirmed{Sale: e.Sale, Standing: core.Members(e.Standing.Uint64())}, nil
}
