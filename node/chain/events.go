package chain

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
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

// decode returns what a log says, nil for events that a node has no use for.
func (c *contracts) decode(log *types.Log) (core.Event, error) {
	if len(log.Topics) == 0 {
		return nil, nil
	}
	decode, ok := c.decoders()[log.Address][log.Topics[0]]
	if !ok {
		return nil, nil
	}
	return decode(log)
}

func (c *contracts) decoders() map[common.Address]map[common.Hash]decoder {
	return map[common.Address]map[common.Hash]decoder{
		c.Committee: c.committeeDecoders(),
		c.Anchors:   byTopic(&anchors.AnchorsMetaData, map[string]decoder{"Anchored": c.anchored}),
		c.Datasets:  byTopic(&datasets.DatasetsMetaData, map[string]decoder{"DatasetCreated": c.datasetCreated, "SnapshotCommitted": c.snapshotCommitted}),
		c.Market:    byTopic(&market.MarketMetaData, map[string]decoder{"Offered": c.offered, "Accepted": c.accepted, "SaleMoved": c.saleMoved}),
		c.Delivery:  byTopic(&delivery.DeliveryMetaData, map[string]decoder{"RootsCommitted": c.rootsCommitted, "ListsConfirmed": c.listsConfirmed}),
		c.Payouts:   byTopic(&payouts.PayoutsMetaData, map[string]decoder{"Deposited": c.deposited, "Pushed": c.pushed, "Claimed": c.claimed}),
	}
}

// byTopic keys decoders by the topics of a contract's events.
func byTopic(meta *bind.MetaData, decoders map[string]decoder) map[common.Hash]decoder {
	parsed, err := meta.ParseABI()
	if err != nil {
		panic(err) // the bindings are generated
	}
	out := make(map[common.Hash]decoder, len(decoders))
	for name, decode := range decoders {
		out[mustEvent(parsed, name).ID] = decode
	}
	return out
}

func mustEvent(parsed *abi.ABI, name string) abi.Event {
	event, ok := parsed.Events[name]
	if !ok {
		panic("chain: no event " + name)
	}
	return event
}

// as unpacks a log and turns it into an event of core.
func as[E any](log *types.Log, unpack func(*types.Log) (*E, error), turn func(*E) (core.Event, error)) (core.Event, error) {
	e, err := unpack(log)
	if err != nil {
		return nil, err
	}
	return turn(e)
}

func seconds(t uint64) time.Time { return time.Unix(int64(t), 0).UTC() }

func (c *contracts) committeeDecoders() map[common.Hash]decoder {
	b := c.committee
	return byTopic(&committee.CommitteeMetaData, map[string]decoder{
		"MemberJoined": func(l *types.Log) (core.Event, error) {
			return as(l, b.UnpackMemberJoinedEvent, func(e *committee.CommitteeMemberJoined) (core.Event, error) {
				return core.MemberJoined{Seat: e.Index, Account: e.Account, URL: e.ApiUrl, Peer: e.PeerId}, nil
			})
		},
		"EncryptionKeySet": func(l *types.Log) (core.Event, error) {
			return as(l, b.UnpackEncryptionKeySetEvent, func(e *committee.CommitteeEncryptionKeySet) (core.Event, error) {
				return core.EncryptionKeySet{Epoch: e.Epoch, Attempt: e.Attempt, Member: e.Member, Key: e.EncryptionKey, Proof: e.Proof}, nil
			})
		},
		"CeremonyOpened": func(l *types.Log) (core.Event, error) {
			return as(l, b.UnpackCeremonyOpenedEvent, func(e *committee.CommitteeCeremonyOpened) (core.Event, error) {
				return core.CeremonyOpened{Epoch: e.Epoch, Attempt: e.Attempt, Deadline: seconds(e.Deadline)}, nil
			})
		},
		"CeremonyRestarted": func(l *types.Log) (core.Event, error) {
			return as(l, b.UnpackCeremonyRestartedEvent, func(e *committee.CommitteeCeremonyRestarted) (core.Event, error) {
				return core.CeremonyRestarted{Epoch: e.Epoch, Attempt: e.Attempt}, nil
			})
		},
		"Dealt": func(l *types.Log) (core.Event, error) {
			return as(l, b.UnpackDealtEvent, func(e *committee.CommitteeDealt) (core.Event, error) {
				return core.Dealt{Epoch: e.Epoch, Attempt: e.Attempt, Member: e.Member, Dealing: e.Dealing}, nil
			})
		},
		"KeyFinalised": func(l *types.Log) (core.Event, error) {
			return as(l, b.UnpackKeyFinalisedEvent, func(e *committee.CommitteeKeyFinalised) (core.Event, error) {
				return core.KeyFinalised{Epoch: e.Epoch, Attempt: e.Attempt, KeyID: e.KeyId, Material: e.Material}, nil
			})
		},
	})
}

func (c *contracts) anchored(l *types.Log) (core.Event, error) {
	return as(l, c.anchors.UnpackAnchoredEvent, func(e *anchors.AnchorsAnchored) (core.Event, error) {
		return core.Anchored{Batch: core.Batch{Epoch: e.Epoch, Number: e.Number, Round: e.Round, Root: e.Root, Count: e.Count, DataHash: e.DataHash}}, nil
	})
}

func (c *contracts) datasetCreated(l *types.Log) (core.Event, error) {
	return as(l, c.datasets.UnpackDatasetCreatedEvent, func(e *datasets.DatasetsDatasetCreated) (core.Event, error) {
		return core.DatasetCreated{ID: e.Id, Terms: termsIn(e.Terms)}, nil
	})
}

func (c *contracts) snapshotCommitted(l *types.Log) (core.Event, error) {
	return as(l, c.datasets.UnpackSnapshotCommittedEvent, func(e *datasets.DatasetsSnapshotCommitted) (core.Event, error) {
		s := e.Snapshot
		return core.SnapshotCommitted{ID: e.Id, Signers: core.Members(e.Signers.Uint64()), Snapshot: core.Snapshot{
			Dataset: s.Dataset, Number: s.Number, Round: s.Round, Epoch: s.Epoch,
			ContributionRoot: s.ContributionRoot, SumRoot: s.SumRoot, TotalWeight: s.TotalWeight, Count: s.Count,
			Manifest: s.Manifest, AsOf: s.AsOf, AsOfHash: s.AsOfHash,
		}}, nil
	})
}

func (c *contracts) offered(l *types.Log) (core.Event, error) {
	return as(l, c.market.UnpackOfferedEvent, func(e *market.MarketOffered) (core.Event, error) {
		b, err := bls.ParseG1Precompile(e.BuyerKeyG1)
		if err != nil {
			return nil, fmt.Errorf("buyer's key: %w", err)
		}
		b2, err := bls.ParseG2Precompile(e.BuyerKeyG2)
		if err != nil {
			return nil, fmt.Errorf("buyer's key: %w", err)
		}
		rawB, rawB2 := b.Raw(), b2.Raw()
		o := e.Offer
		return core.Offered{ID: e.Sale, B: rawB[:], B2: rawB2[:], Offer: core.Offer{
			Snapshot: o.Snapshot, Buyer: o.Buyer, Price: o.Price, BuyerKeyHash: o.BuyerKeyHash,
			MaxExcluded: o.MaxExcluded, Deadline: o.Deadline, Salt: o.Salt,
		}}, nil
	})
}

func (c *contracts) accepted(l *types.Log) (core.Event, error) {
	return as(l, c.market.UnpackAcceptedEvent, func(e *market.MarketAccepted) (core.Event, error) {
		return core.Accepted{ID: e.Sale, Epoch: e.Epoch, Deadlines: core.Deadlines{
			CommitEnds: seconds(e.CommitEnds), ReleaseEnds: seconds(e.ReleaseEnds),
			ConfirmEnds: seconds(e.ConfirmEnds), DisputeEnds: seconds(e.DisputeEnds),
		}}, nil
	})
}

func (c *contracts) saleMoved(l *types.Log) (core.Event, error) {
	return as(l, c.market.UnpackSaleMovedEvent, func(e *market.MarketSaleMoved) (core.Event, error) {
		return core.SaleMoved{ID: e.Sale, State: core.SaleState(e.State)}, nil
	})
}

func (c *contracts) rootsCommitted(l *types.Log) (core.Event, error) {
	return as(l, c.delivery.UnpackRootsCommittedEvent, func(e *delivery.DeliveryRootsCommitted) (core.Event, error) {
		roots := make([]common.Hash, len(e.ListRoots))
		for i, root := range e.ListRoots {
			roots[i] = root
		}
		return core.RootsCommitted{Sale: e.Sale, Members: e.Members, Roots: roots, Digest: e.RootsDigest}, nil
	})
}

func (c *contracts) listsConfirmed(l *types.Log) (core.Event, error) {
	return as(l, c.delivery.UnpackListsConfirmedEvent, func(e *delivery.DeliveryListsConfirmed) (core.Event, error) {
		return core.ListsConfirmed{Sale: e.Sale, Standing: core.Members(e.Standing.Uint64())}, nil
	})
}

func (c *contracts) deposited(l *types.Log) (core.Event, error) {
	return as(l, c.payouts.UnpackDepositedEvent, func(e *payouts.PayoutsDeposited) (core.Event, error) {
		return core.PoolDeposited{Snapshot: e.Snapshot, Amount: e.Amount, Accrued: e.Index}, nil
	})
}

func (c *contracts) pushed(l *types.Log) (core.Event, error) {
	return as(l, c.payouts.UnpackPushedEvent, func(e *payouts.PayoutsPushed) (core.Event, error) {
		return core.Pushed{Snapshot: e.Snapshot, Group: e.BlockIndex, Accrued: e.To}, nil
	})
}

func (c *contracts) claimed(l *types.Log) (core.Event, error) {
	return as(l, c.payouts.UnpackClaimedEvent, func(e *payouts.PayoutsClaimed) (core.Event, error) {
		return core.Claimed{Snapshot: e.Snapshot, Account: e.Account, Amount: e.Amount}, nil
	})
}
