package opening

import (
	"os"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/evidence"
)

// TestAVerdictFollowsFromTheRecord judges what a chain might hold of the story's sale, of
// whose weight of 61 a half has to vote. Five members are three of a quorum.
func TestAVerdictFollowsFromTheRecord(t *testing.T) {
	data, err := os.ReadFile("testdata/paid.json")
	if err != nil {
		t.Fatal(err)
	}

	p, err := Parse(data)
	if err != nil {
		t.Fatal(err)
	}

	key, err := p.bound().CheckSnapshot()
	if err != nil {
		t.Fatal(err)
	}

	const two, three, five = core.Members(0b11), core.Members(0b10101), core.Members(0b11111)
	yes := core.Tally{Voted: 61, No: 1}

	for name, c := range map[string]struct {
		state               core.SaleState
		epoch, banned       uint64
		committed, standing core.Members
		tally               core.Tally
		accrued             uint64
		want                Verdict // "": no contract of ours comes there
	}{
		"settled":                        {core.SaleSettled, 1, 0, five, three, yes, 9, Paid},
		"settled, too few stand":         {core.SaleSettled, 1, 0, five, two, yes, 9, ""},
		"settled, nothing came in":       {core.SaleSettled, 1, 0, five, five, yes, 0, ""},
		"settled, too few committed":     {core.SaleSettled, 1, 0, two, five, yes, 9, ""},
		"settled, a tie":                 {core.SaleSettled, 1, 0, five, five, core.Tally{Voted: 40, No: 20}, 9, ""},
		"settled, too few voted":         {core.SaleSettled, 1, 0, five, five, core.Tally{Voted: 30}, 9, ""},
		"settled, enough of the rest":    {core.SaleSettled, 1, 10, five, five, core.Tally{Voted: 30}, 9, Paid},
		"settled in another epoch":       {core.SaleSettled, 2, 0, five, five, yes, 9, ""},
		"confirmed":                      {core.SaleConfirmed, 1, 0, five, three, yes, 0, Escrowed},
		"committed":                      {core.SaleCommitted, 1, 0, three, 0, yes, 0, Escrowed},
		"committed by too few":           {core.SaleCommitted, 1, 0, two, 0, yes, 0, ""},
		"accepted":                       {core.SaleAccepted, 1, 0, two, 0, yes, 0, Sealed},
		"offered":                        {core.SaleOffered, 0, 0, 0, 0, core.Tally{}, 0, Sealed},
		"rejected":                       {core.SaleRejected, 0, 0, 0, 0, core.Tally{Voted: 61, No: 61}, 0, Sealed},
		"cancelled":                      {core.SaleCancelled, 0, 0, 0, 0, core.Tally{}, 0, Sealed},
		"refunded, too few committed":    {core.SaleRefunded, 1, 0, two, 0, yes, 0, Sealed},
		"refunded after a quorum's list": {core.SaleRefunded, 1, 0, three, two, yes, 0, Unpaid},
	} {
		got, err := p.judge(
			key, evidence.Sale{State: c.state, Epoch: c.epoch, Banned: c.banned},
			evidence.Delivery{Committed: c.committed, Standing: c.standing}, c.tally, c.accrued,
		)
		if got != c.want || (err != nil) != (c.want == "") {
			t.Errorf("%s: got %q, %v, want %q", name, got, err, c.want)
		}
		if unpaid := (Report{Verdict: got}).Err() != nil; unpaid != (c.want == Unpaid) {
			t.Errorf("%s: got an error %v, want one of what is not paid alone", name, unpaid)
		}
	}
}
