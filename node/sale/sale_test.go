package sale_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/sale"
	"github.com/tantieme/tantieme/node/store"
)

var (
	size      = core.Committee{N: 3, Threshold: 2}
	accepted  = time.Unix(4_000, 0).UTC()
	deadlines = core.Windows{Commit: 10, Release: 10, Confirm: 10, Dispute: 10}.Deadlines(accepted)
	id        = core.SaleID{1}
)

// crank counts the calls.
type crank struct {
	calls  []string
	refuse error
}

func (c *crank) send(name string) error {
	c.calls = append(c.calls, name)
	return c.refuse
}

func (c *crank) Resolve(context.Context, core.SaleID) error { return c.send("resolve") }
func (c *crank) Refund(context.Context, core.SaleID) error  { return c.send("refund") }
func (c *crank) Settle(context.Context, core.SaleID) error  { return c.send("settle") }

func TestOffersAreMovedWhenTheirDeadlineHasPassed(t *testing.T) {
	cases := []struct {
		name  string
		state core.SaleState
		now   time.Time
		want  string
	}{
		{"accepted, a second early", core.SaleAccepted, deadlines.CommitEnds.Add(-time.Second), ""},
		{"accepted, in time", core.SaleAccepted, deadlines.CommitEnds, "resolve"},
		{"committed, a second early", core.SaleCommitted, deadlines.ConfirmEnds.Add(-time.Second), ""},
		{"committed and not confirmed", core.SaleCommitted, deadlines.ConfirmEnds, "refund"},
		{"confirmed, in the dispute window", core.SaleConfirmed, deadlines.ConfirmEnds, ""},
		{"confirmed, undisputed", core.SaleConfirmed, deadlines.DisputeEnds, "settle"},
		{"settled", core.SaleSettled, deadlines.DisputeEnds.Add(time.Hour), ""},
		{"refunded", core.SaleRefunded, deadlines.DisputeEnds.Add(time.Hour), ""},
	}

	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			s, _ := nodetest.OpenStore(t, t.TempDir())
			err := s.Update(func(tx *store.Txn) error {
				return errors.Join(tx.PutCursor(core.Cursor{Number: 1, Time: tc.now}), tx.PutSale(core.SaleRecord{
					ID:        id,
					Offer:     core.Offer{Price: new(big.Int)},
					State:     tc.state,
					Accepted:  accepted,
					Deadlines: deadlines,
				}))
			})
			if err != nil {
				t.Fatal(err)
			}

			var sent []string
			for self := range size.N { // exactly one member has the turn
				c := &crank{refuse: errors.New("another was faster")}
				step := newStep(t, s, c, self)

				for range 2 { // the second call within the same round is not sent
					if err := step.Tick(t.Context()); err != nil {
						t.Fatal(err)
					}
				}

				sent = append(sent, c.calls...)
			}

			if tc.want == "" && len(sent) > 0 || tc.want != "" && (len(sent) != 1 || sent[0] != tc.want) {
				t.Errorf("sent %v, want %q once", sent, tc.want)
			}
		})
	}
}

// newStep returns the step of one member.
func newStep(t *testing.T, s *store.Store, c *crank, self int) *sale.Step {
	t.Helper()

	step, err := sale.New(sale.Options{
		Store: s,
		Chain: c,
		Log:   slog.New(slog.DiscardHandler),
		Seat:  quorum.Seat{Committee: size, Self: self, Round: 5 * time.Second},
	})
	if err != nil {
		t.Fatal(err)
	}

	return step
}

func TestAnEmptyLedgerIsNoFault(t *testing.T) {
	s, _ := nodetest.OpenStore(t, t.TempDir())
	step := newStep(t, s, &crank{}, 0)
	if err := step.Tick(t.Context()); err != nil {
		t.Fatal(err)
	}
}
