package contributor

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// ReaderSource is a node that shows who can read what an account gave.
type ReaderSource interface {
	Committee(ctx context.Context) (core.CommitteeView, error)
	Readers(ctx context.Context, account common.Address) (core.Readership, error)
	Snapshot(ctx context.Context, id core.SnapshotID) (core.SnapshotRecord, error)
	Proof(ctx context.Context, id core.SnapshotID, leaf int) (core.SumProof, error)
}

// ReadersOf returns who can read what an account gave, of the first node that answers. Each
// snapshot's id is recomputed, and the account's leaf in it is proven; an answer that does
// not fit wraps core.ErrVerify. That a node leaves nothing out is its word: another node may
// be asked.
func ReadersOf[S ReaderSource](ctx context.Context, nodes []S, account common.Address) (out core.Readership, err error) {
	for _, n := range nodes {
		out, errNode := readersOf(ctx, n, account)
		if errNode == nil || !errors.Is(errNode, core.ErrUnreachable) {
			return out, errNode
		}
		err = errors.Join(err, errNode)
	}

	return out, err
}

func readersOf(ctx context.Context, from ReaderSource, account common.Address) (core.Readership, error) {
	out, err := from.Readers(ctx, account)
	if err != nil {
		return out, err
	}
	if out.Account != account {
		return out, fmt.Errorf("the node shows the readers of %s: %w", out.Account, core.ErrVerify)
	}

	committee, err := from.Committee(ctx)
	if err != nil {
		return out, err
	}

	typer := consent.New(committee.Domain)
	for _, s := range out.Snapshots {
		if err := checkReaders(ctx, from, typer, account, s); err != nil {
			return out, fmt.Errorf("snapshot %s: %w", s.Snapshot.Short(), err)
		}
	}

	return out, nil
}

// checkReaders checks that a snapshot has its id, is of the dataset, and holds the account's
// leaf.
func checkReaders(ctx context.Context, from ReaderSource, typer *consent.Typer, account common.Address, s core.ReaderSnapshot) error {
	record, err := from.Snapshot(ctx, s.Snapshot)
	if err != nil {
		return err
	}
	if typer.SnapshotID(record.Snapshot) != s.Snapshot || record.Snapshot.Dataset != s.Dataset {
		return fmt.Errorf("the node shows another one: %w", core.ErrVerify)
	}

	proof, err := from.Proof(ctx, s.Snapshot, s.Leaf)
	if err != nil {
		return err
	}
	if proof.Snapshot != s.Snapshot || proof.Account != account || proof.Leaf != s.Leaf || proof.Weight != s.Weight {
		return fmt.Errorf("the proof is of another leaf: %w", core.ErrVerify)
	}

	return tree.VerifyProof(record.Snapshot, proof)
}

// reachWords say what a buyer has, for a person.
var reachWords = map[core.Reach]string{
	core.Reads:     "can read it, and that can't be called back",
	core.MayRead:   "will read it if the offer succeeds",
	core.ReadsNone: "reads nothing of it",
}

// RenderReaders writes who can read what an account gave as text for a person, fit for a
// pipe. amount formats a price of a dataset.
func RenderReaders(w io.Writer, r core.Readership, now time.Time, amount func(core.ReaderSnapshot, core.ReaderSale) string) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "Who can read what %s gave, as of block %d\n", r.Account, r.Block)

	if len(r.Snapshots) == 0 {
		fmt.Fprintln(out, "\nNobody has bought it: no snapshot holds a contribution of this account.")
	}
	for _, s := range r.Snapshots {
		if err := renderReaderSnapshot(out, s, now, amount); err != nil {
			return err
		}
	}

	fmt.Fprintf(out, "\nKeys are released by any %d of these %d validators together. As many could read everything, unseen:\n", r.Threshold, len(r.Members))
	t := tabwriter.NewWriter(out, 0, 8, 2, ' ', 0)
	for _, m := range r.Members {
		fmt.Fprintf(t, "  %d\t%s\t%s\n", m.Seat, m.Account, m.URL)
	}
	if err := t.Flush(); err != nil {
		return err
	}

	fmt.Fprint(out, "\nWhat you can take back: every later sale, with tantieme retract. It costs you nothing.\n"+
		"What nobody can take back: what a buyer can read already. Sealed copies may stay anywhere, and open to nobody else.\n")

	return out.Flush()
}

func renderReaderSnapshot(out io.Writer, s core.ReaderSnapshot, now time.Time, amount func(core.ReaderSnapshot, core.ReaderSale) string) error {
	fmt.Fprintf(out, "\nSnapshot %s of dataset %q, from %s: your weight is %d\n", s.Snapshot, s.Name, core.Clock(s.Taken), s.Weight)

	switch {
	case s.Retracted != 0:
		fmt.Fprintf(out, "  You left in block %d: sales that were accepted later leave you out.\n", s.Retracted)
	case s.OnSale(now):
		fmt.Fprintf(out, "  It is for sale until %s, unless you leave before.\n", core.Clock(s.SellUntil))
	default:
		fmt.Fprintf(out, "  It was for sale until %s.\n", core.Clock(s.SellUntil))
	}
	if s.Ban != nil {
		fmt.Fprintf(out, "  You are paid nothing of later sales, because %s.\n", s.Ban.Words())
	}

	if len(s.Sales) == 0 {
		_, err := fmt.Fprintln(out, "  Nobody has bid for it.")
		return err
	}

	t := tabwriter.NewWriter(out, 0, 8, 2, ' ', 0)
	for _, sale := range s.Sales {
		when := ""
		if !sale.Accepted.IsZero() {
			when = ", " + core.Clock(sale.Accepted)
		}
		fmt.Fprintf(t, "  Buyer %s\t%s\t%s%s\t%s\n", sale.Buyer, amount(s, sale), sale.State, when, saleWords(sale))
	}

	return t.Flush()
}

func saleWords(s core.ReaderSale) string {
	if s.LeftOut {
		return "reads nothing of it: you had left before"
	}
	return reachWords[s.Reach()]
}
