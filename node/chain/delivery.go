package chain

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// deliveryRow returns Delivery's row of the table.
func deliveryRow(b *bound) contract {
	return contract{
		name: "Delivery",
		meta: &delivery.DeliveryMetaData,
		calls: []call{
			{"commit", "commit"},
			{"exclude", "exclude"},
			{"confirm", "confirm"},
			{"fault", "fault"},
			{"payFees", "fees"},
			{"moveTreasury", "treasury"},
		},
		decodes: map[string]decoder{
			"RootsCommitted":      as(b.delivery.UnpackRootsCommittedEvent, rootsCommitted),
			"ListsConfirmed":      as(b.delivery.UnpackListsConfirmedEvent, listsConfirmed),
			"ConfirmSigned":       as(b.delivery.UnpackConfirmSignedEvent, confirmSigned),
			"FaultsFound":         as(b.delivery.UnpackFaultsFoundEvent, faultsFound),
			"TombstonesBanned":    as(b.delivery.UnpackTombstonesBannedEvent, tombstonesBanned),
			"TombstonesCommitted": as(b.delivery.UnpackTombstonesCommittedEvent, tombstonesCommitted),
			"FeesKept":            as(b.delivery.UnpackFeesKeptEvent, feesKept),
			"FeesWithdrawn":       as(b.delivery.UnpackFeesWithdrawnEvent, feesWithdrawn),
			"TreasuryWithdrawn":   as(b.delivery.UnpackTreasuryWithdrawnEvent, treasuryWithdrawn),
		},
	}
}

// Commit publishes members' commits to the roots of their lists. All have the same
// tombstones.
func (c *Client) Commit(ctx context.Context, id core.SaleID, commits []core.SignedCommit) error {
	var tombstones delivery.Tombstones
	for _, s := range commits {
		tombstones = tombstonesOut(s.Commit.Tombstones)
	}

	data := c.contracts.delivery.PackCommit(id, tombstones, tree.EncodeCommits(commits))
	return c.send(ctx, c.contracts.Delivery, data)
}

// Confirm publishes a quorum's signatures on the lists that its members hold.
func (c *Client) Confirm(ctx context.Context, m core.Confirm, q core.Quorum) error {
	data := c.contracts.delivery.PackConfirm(m.Sale, m.Lists.Big(), q.Signers.Big(), q.Compact())
	return c.send(ctx, c.contracts.Delivery, data)
}

// Fault bans leaves whose records a quorum found faulty.
func (c *Client) Fault(ctx context.Context, offer core.Offer, faults []core.LeafFault, of tree.LeafSet, q core.Quorum) error {
	data := c.contracts.delivery.PackFault(delivery.Offer(offerOut(offer)), core.EncodeFaults(faults), leafSetOut(of), q.Signers.Big(), q.Compact())
	return c.send(ctx, c.contracts.Delivery, data)
}

// takenSize is the length of a commit in an event, in bytes: member 1 ‖ root 32.
const takenSize = 1 + common.HashLength

func rootsCommitted(e *delivery.DeliveryRootsCommitted) (core.Event, error) { return parseRoots(e) }

func parseRoots(e *delivery.DeliveryRootsCommitted) (core.RootsCommitted, error) {
	if len(e.Items)%takenSize != 0 {
		return core.RootsCommitted{}, fmt.Errorf("commits of %d bytes: want whole items of %d", len(e.Items), takenSize)
	}

	out := core.RootsCommitted{Sale: e.Sale, Digest: e.RootsDigest}
	for item := range slices.Chunk(e.Items, takenSize) {
		out.Members = append(out.Members, item[0])
		out.Roots = append(out.Roots, common.Hash(item[1:]))
	}

	return out, nil
}

func listsConfirmed(e *delivery.DeliveryListsConfirmed) (core.Event, error) {
	return core.ListsConfirmed{Sale: e.Sale, Standing: core.Members(e.Standing.Uint64())}, nil
}
