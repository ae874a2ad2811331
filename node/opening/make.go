package opening

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/evidence"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/verify"
)

// Source is a node that shows what ids stand for. It is not believed: a proof that it led
// astray fails its check.
type Source interface {
	Offer(ctx context.Context, id core.SaleID) (core.OfferView, error)
	Snapshot(ctx context.Context, id core.SnapshotID) (core.SnapshotRecord, error)
	Dataset(ctx context.Context, id core.DatasetID) (core.DatasetView, error)
	Committee(ctx context.Context) (core.CommitteeView, error)
}

// Chain proves storage and shows events.
type Chain interface {
	Domain() core.Domain
	Evidence(ctx context.Context, wanted []evidence.Slots) (evidence.Evidence, error)
	Commits(ctx context.Context, id core.SaleID, from uint64, progress func(block, head uint64)) ([]core.RootsCommitted, error)
}

// Make makes the proof of a sale as of the newest final block, and checks it. Progress is
// as that of chain.Client.Votes.
func Make(ctx context.Context, node Source, chain Chain, id core.SaleID, progress func(block, head uint64)) (*Proof, Report, error) {
	domain := chain.Domain()
	p := &Proof{
		Schema: Schema,
		Chain:  Place{ID: domain.ID, Contracts: domain.Contracts},
		Sale:   Sale{ID: id},
		Lists:  []List{},
	}
	if err := p.ask(ctx, node); err != nil {
		return nil, Report{}, err
	}

	// No commit to a list of a snapshot comes before the block that the snapshot is of.
	commits, err := chain.Commits(ctx, id, p.Snapshot.AsOf, progress)
	if err != nil {
		return nil, Report{}, err
	}
	for _, c := range commits {
		for i, member := range c.Members {
			p.Lists = append(p.Lists, List{Member: member, Root: c.Roots[i]})
		}
	}

	if p.Evidence, err = chain.Evidence(ctx, p.Wanted()); err != nil {
		return nil, Report{}, err
	}
	p.cutToBlock()

	report, err := p.Check()
	return p, report, err
}

// ask fetches what the ids stand for.
func (p *Proof) ask(ctx context.Context, node Source) error {
	offer, err := node.Offer(ctx, p.Sale.ID)
	if err != nil {
		return fmt.Errorf("offer: %w", err)
	}

	snapshot, err := node.Snapshot(ctx, offer.Offer.Snapshot)
	if err != nil {
		return fmt.Errorf("snapshot: %w", err)
	}

	dataset, err := node.Dataset(ctx, snapshot.Snapshot.Dataset)
	if err != nil {
		return fmt.Errorf("dataset: %w", err)
	}

	committee, err := node.Committee(ctx)
	if err != nil {
		return fmt.Errorf("committee: %w", err)
	}
	if committee.Key == nil {
		return fmt.Errorf("the committee's key: %w", core.ErrNotFound)
	}

	p.Sale.Offer, p.Sale.Scale = offer.Offer, snapshot.Pool.Scale
	p.Snapshot = verify.ProofsSnapshot{ID: snapshot.ID, Snapshot: snapshot.Snapshot}
	p.Dataset = verify.ProofsDataset{ID: dataset.ID, Terms: dataset.Terms}
	p.Key = verify.ProofsKey{ID: committee.Key.KeyID, Epoch: committee.Key.Epoch, Material: committee.Key.Material}

	return nil
}

// cutToBlock leaves out lists that members committed to after the block of the evidence.
// If none of them lead to its digest, it leaves all, and the check says so.
func (p *Proof) cutToBlock() {
	state, err := p.prove()
	if err != nil {
		return
	}
	proven, err := state.Delivery(p.Chain.Contracts.Delivery, p.Sale.ID)
	if err != nil {
		return
	}

	var digest core.RootsDigest
	for i := 0; ; i++ {
		if digest == proven.Digest {
			p.Lists = p.Lists[:i]
			return
		}
		if i == len(p.Lists) {
			return
		}
		digest = tree.AppendRoot(digest, p.Lists[i].Member, p.Lists[i].Root)
	}
}

// Encode returns the content of a proof's file.
func (p *Proof) Encode() ([]byte, error) {
	data, err := json.MarshalIndent(p, "", " ")
	if err != nil {
		return nil, fmt.Errorf("encode proof: %w", err)
	}
	return append(data, '\n'), nil
}
