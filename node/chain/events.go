package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/bindings/anchors"
	"github.com/tantieme/tantieme/bindings/committee"
	"github.com/tantieme/tantieme/bindings/datasets"
	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/bindings/market"
	"github.com/tantieme/tantieme/bindings/payouts"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// decoder reads one kind of event.
type decoder func(*types.Log) (core.Event, error)

// decode returns the event in a log, nil for events that a node has no use for.
func (c *contracts) decode(log *types.Log) (core.Event, error) {
	if len(log.Topics) == 0 {
		return nil, nil
	}

	r, ours := c.at[log.Address]
	if !ours {
		return nil, nil
	}
	decode, ok := r.decoders[log.Topics[0]]
	if !ok {
		return nil, nil
	}
	return decode(log)
}

// as unpacks a log and turns it into an event of core.
func as[E any](log *types.Log, unpack func(*types.Log) (*E, error), turn func(*E) (core.Event, error)) (core.Event, error) {
	e, err := unpack(log)
	if err != nil {
		return nil, err
	}
	return turn(e)
}

func (b *bound) memberJoined(l *types.Log) (core.Event, error) {
	return as(l, b.committee.UnpackMemberJoinedEvent, func(e *committee.CommitteeMemberJoined) (core.Event, error) {
		return core.MemberJoined{Seat: e.Index, Account: e.Account, URL: e.ApiUrl, Peer: e.PeerId}, nil
	})
}

func (b *bound) encryptionKeySet(l *types.Log) (core.Event, error) {
	return as(l, b.committee.UnpackEncryptionKeySetEvent, func(e *committee.CommitteeEncryptionKeySet) (core.Event, error) {
		return core.EncryptionKeySet{Epoch: e.Epoch, Attempt: e.Attempt, Member: e.Member, Key: e.EncryptionKey, Proof: e.Proof}, nil
	})
}

func (b *bound) ceremonyOpened(l *types.Log) (core.Event, error) {
	return as(l, b.committee.UnpackCeremonyOpenedEvent, func(e *committee.CommitteeCeremonyOpened) (core.Event, error) {
		return core.CeremonyOpened{Epoch: e.Epoch, Attempt: e.Attempt, Deadline: seconds(e.Deadline)}, nil
	})
}

func (b *bound) ceremonyRestarted(l *types.Log) (core.Event, error) {
	return as(l, b.committee.UnpackCeremonyRestartedEvent, func(e *committee.CommitteeCeremonyRestarted) (core.Event, error) {
		return core.CeremonyRestarted{Epoch: e.Epoch, Attempt: e.Attempt}, nil
	})
}

func (b *bound) dealt(l *types.Log) (core.Event, error) {
	return as(l, b.committee.UnpackDealtEvent, func(e *committee.CommitteeDealt) (core.Event, error) {
		return core.Dealt{Epoch: e.Epoch, Attempt: e.Attempt, Member: e.Member, Dealing: e.Dealing}, nil
	})
}

func (b *bound) keyFinalised(l *types.Log) (core.Event, error) {
	return as(l, b.committee.UnpackKeyFinalisedEvent, func(e *committee.CommitteeKeyFinalised) (core.Event, error) {
		return core.KeyFinalised{Epoch: e.Epoch, Attempt: e.Attempt, KeyID: e.KeyId, Material: e.Material}, nil
	})
}

func (b *bound) anchored(l *types.Log) (core.Event, error) {
	return as(l, b.anchors.UnpackAnchoredEvent, func(e *anchors.AnchorsAnchored) (core.Event, error) {
		return core.Anchored{Batch: core.Batch{Epoch: e.Epoch, Number: e.Number, Round: e.Round, Root: e.Root, Count: e.Count, DataHash: e.DataHash}}, nil
	})
}

func (b *bound) datasetCreated(l *types.Log) (core.Event, error) {
	return as(l, b.datasets.UnpackDatasetCreatedEvent, func(e *datasets.DatasetsDatasetCreated) (core.Event, error) {
		return core.DatasetCreated{ID: e.Id, Terms: termsIn(e.Terms)}, nil
	})
}

func (b *bound) snapshotCommitted(l *types.Log) (core.Event, error) {
	return as(l, b.datasets.UnpackSnapshotCommittedEvent, func(e *datasets.DatasetsSnapshotCommitted) (core.Event, error) {
		s := e.Snapshot
		return core.SnapshotCommitted{ID: e.Id, Signers: core.Members(e.Signers.Uint64()), Snapshot: core.Snapshot{
			Dataset: s.Dataset, Number: s.Number, Round: s.Round, Epoch: s.Epoch,
			ContributionRoot: s.ContributionRoot, SumRoot: s.SumRoot, TotalWeight: s.TotalWeight, Count: s.Count,
			Manifest: s.Manifest, AsOf: s.AsOf, AsOfHash: s.AsOfHash,
		}}, nil
	})
}

func (b *bound) offered(l *types.Log) (core.Event, error) {
	return as(l, b.market.UnpackOfferedEvent, func(e *market.MarketOffered) (core.Event, error) {
		key, err := bls.ParseG1Precompile(e.BuyerKeyG1)
		if err != nil {
			return nil, fmt.Errorf("buyer's key: %w", err)
		}
		key2, err := bls.ParseG2Precompile(e.BuyerKeyG2)
		if err != nil {
			return nil, fmt.Errorf("buyer's key: %w", err)
		}
		rawB, rawB2 := key.Raw(), key2.Raw()
		o := e.Offer
		return core.Offered{ID: e.Sale, B: rawB[:], B2: rawB2[:], Offer: core.Offer{
			Snapshot: o.Snapshot, Buyer: o.Buyer, Price: o.Price, BuyerKeyHash: o.BuyerKeyHash,
			MaxExcluded: o.MaxExcluded, Deadline: o.Deadline, Salt: o.Salt,
		}}, nil
	})
}

func (b *bound) accepted(l *types.Log) (core.Event, error) {
	return as(l, b.market.UnpackAcceptedEvent, func(e *market.MarketAccepted) (core.Event, error) {
		return core.Accepted{ID: e.Sale, Epoch: e.Epoch, Deadlines: core.Deadlines{
			CommitEnds: seconds(e.CommitEnds), ReleaseEnds: seconds(e.ReleaseEnds),
			ConfirmEnds: seconds(e.ConfirmEnds), DisputeEnds: seconds(e.DisputeEnds),
		}}, nil
	})
}

func (b *bound) saleMoved(l *types.Log) (core.Event, error) {
	return as(l, b.market.UnpackSaleMovedEvent, func(e *market.MarketSaleMoved) (core.Event, error) {
		return core.SaleMoved{ID: e.Sale, State: core.SaleState(e.State)}, nil
	})
}

func (b *bound) rootsCommitted(l *types.Log) (core.Event, error) {
	return as(l, b.delivery.UnpackRootsCommittedEvent, func(e *delivery.DeliveryRootsCommitted) (core.Event, error) {
		roots := make([]common.Hash, len(e.ListRoots))
		for i, root := range e.ListRoots {
			roots[i] = root
		}
		return core.RootsCommitted{Sale: e.Sale, Members: e.Members, Roots: roots, Digest: e.RootsDigest}, nil
	})
}

func (b *bound) listsConfirmed(l *types.Log) (core.Event, error) {
	return as(l, b.delivery.UnpackListsConfirmedEvent, func(e *delivery.DeliveryListsConfirmed) (core.Event, error) {
		return core.ListsConfirmed{Sale: e.Sale, Standing: core.Members(e.Standing.Uint64())}, nil
	})
}

func (b *bound) deposited(l *types.Log) (core.Event, error) {
	return as(l, b.payouts.UnpackDepositedEvent, func(e *payouts.PayoutsDeposited) (core.Event, error) {
		return core.PoolDeposited{Snapshot: e.Snapshot, Amount: e.Amount, Accrued: e.Index}, nil
	})
}

func (b *bound) pushed(l *types.Log) (core.Event, error) {
	return as(l, b.payouts.UnpackPushedEvent, func(e *payouts.PayoutsPushed) (core.Event, error) {
		return core.Pushed{Snapshot: e.Snapshot, Group: e.BlockIndex, Accrued: e.To}, nil
	})
}

func (b *bound) claimed(l *types.Log) (core.Event, error) {
	return as(l, b.payouts.UnpackClaimedEvent, func(e *payouts.PayoutsClaimed) (core.Event, error) {
		return core.Claimed{Snapshot: e.Snapshot, Account: e.Account, Amount: e.Amount}, nil
	})
}
