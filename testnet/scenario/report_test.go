package scenario

import (
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// told returns the report of a successful story of three.
func told() Report {
	r := Report{
		Contributors: 3, Validators: 5, Threshold: 3, Chain: ReportChain{Block: 77},
		Votes:   ReportVotes{Voters: 3, Yes: 2, No: 1, Total: 3, Share: "66.6 %"},
		Sale:    ReportSale{Price: "55000000000", Returned: "0", Records: 3, RecordsVerified: 3, Deposited: "52250000000", Standing: 5, Fee: "550000000"},
		Payouts: ReportPayouts{Received: "52250000000", Paid: "52249999998", Tips: "696666666", Remainder: "2", Decimals: decimals},
	}

	for i := range 3 {
		r.Payouts.Recipients = append(r.Payouts.Recipients, Recipient{
			Account: common.Address{byte(i + 1)}, Weight: 1, Due: "17416666666", Paid: "17068333333", Tip: "348333333", Via: "push",
		})
	}

	first := &r.Payouts.Recipients[0]
	first.Via, first.Paid, first.Tip = "claim", first.Due, "0"
	return r
}

// troubled returns the report of a story of five: one left before the snapshot, one before
// the sale, and one posted a faulty record.
func troubled() Report {
	r := told()
	r.Contributors = 5
	r.Leavers = ReportLeavers{BeforeSnapshot: []common.Address{{9}}, BeforeSale: []common.Address{{2}}}
	r.Faults = []ReportFault{{Account: common.Address{3}, Kind: "weight", Signers: 3}}
	r.Sale = ReportSale{Price: "55000000000", Returned: "27500000000", Records: 4, RecordsVerified: 2, RecordsFailed: 1, RecordsLeftOut: 1, Deposited: "26125000000", Standing: 5, Fee: "275000000"}
	r.Payouts = ReportPayouts{Received: "26125000000", Paid: "26125000000", Tips: "261250000", Remainder: "0", Decimals: decimals, Recipients: []Recipient{
		{Account: common.Address{1}, Weight: 1, Due: "13062500000", Paid: "13062500000", Tip: "0", Via: "claim"},
		{Account: common.Address{2}, Weight: 1, Due: "0", Paid: "0", Tip: "0", Ban: left},
		{Account: common.Address{3}, Weight: 1, Due: "0", Paid: "0", Tip: "0", Ban: "weight"},
		{Account: common.Address{4}, Weight: 1, Due: "13062500000", Paid: "12801250000", Tip: "261250000", Via: "push"},
	}}

	return r
}

// payALeaver gives a leaver a unit of somebody else.
func payALeaver(to []Recipient) {
	to[0].Due, to[0].Paid = "13062499999", "13062499999"
	to[1].Due, to[1].Paid = "1", "1"
}

func TestCheckFindsWhatIsWrongWithThoseWhoLeftOrCheated(t *testing.T) {
	if err := troubled().Check(); err != nil {
		t.Fatalf("valid report: got error %v, want none", err)
	}

	for name, c := range map[string]struct {
		spoil func(*Report)
		want  string
	}{
		"a leaver is in the snapshot":   {func(r *Report) { r.Sale.Records, r.Sale.RecordsVerified = 5, 3 }, "of 4 contributors"},
		"a leaver's record was opened":  {func(r *Report) { r.Sale.RecordsLeftOut, r.Sale.RecordsVerified = 0, 3 }, "0 of 1 left out"},
		"a fault was not found":         {func(r *Report) { r.Faults = nil }, "1 of 0 faulty"},
		"a good record was found wrong": {func(r *Report) { r.Sale.RecordsVerified, r.Sale.RecordsFailed = 1, 2 }, "2 of 1 faulty"},
		"too little went back":          {func(r *Report) { r.Sale.Returned = "27499999999" }, "returned 27499999999, and 5 validators"},
		"what went back is no number":   {func(r *Report) { r.Sale.Returned = "" }, "no whole numbers"},
		"it deposited too much":         {func(r *Report) { r.Sale.Deposited = "26125000001" }, "deposited 26125000001 of 26125000000"},
		"a leaver was paid":             {func(r *Report) { payALeaver(r.Payouts.Recipients) }, "is banned (left) and was paid 1"},
		"a cheat is not banned":         {func(r *Report) { r.Payouts.Recipients[2].Ban = "" }, "1 of 2 are banned"},
	} {
		r := troubled()
		c.spoil(&r)
		if err := r.Check(); !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}

func TestCheckFindsWhatIsWrong(t *testing.T) {
	if err := told().Check(); err != nil {
		t.Fatalf("valid report: got error %v, want none", err)
	}

	for name, c := range map[string]struct {
		spoil func(*Report)
		want  string
	}{
		"a record failed":         {func(r *Report) { r.Sale.RecordsVerified, r.Sale.RecordsFailed = 2, 1 }, "2 of 3 records verified"},
		"a record is missing":     {func(r *Report) { r.Sale.Records, r.Sale.RecordsVerified = 2, 2 }, "of 3 contributors"},
		"a record too many":       {func(r *Report) { r.Sale.Records, r.Sale.RecordsVerified = 4, 4 }, "of 3 contributors"},
		"nothing was delivered":   {func(r *Report) { r.Sale = ReportSale{} }, "0 of 0 records"},
		"failed beside verified":  {func(r *Report) { r.Sale.RecordsFailed = 1 }, "3 of 3 records"},
		"nobody voted":            {func(r *Report) { r.Votes = ReportVotes{} }, "0 people voted"},
		"most said no":            {func(r *Report) { r.Votes.Yes, r.Votes.No = 1, 2 }, "1 yes and 2 no"},
		"a recipient is missing":  {func(r *Report) { r.Payouts.Recipients = r.Payouts.Recipients[:2] }, "2 recipients for 3"},
		"nobody was paid":         {func(r *Report) { r.Payouts = ReportPayouts{Received: "0", Paid: "0", Remainder: "0"} }, "0 recipients for 3"},
		"paid less than due":      {func(r *Report) { r.Payouts.Recipients[1].Paid = "17068333332" }, "was paid 17068333332 and a tip of 348333333, of 17416666666"},
		"paid twice":              {func(r *Report) { r.Payouts.Recipients[1].Paid = "34136666666" }, "was paid 34136666666"},
		"a part is no number":     {func(r *Report) { r.Payouts.Recipients[1].Paid, r.Payouts.Recipients[1].Due = "1.5", "1.5" }, "was paid 1.5"},
		"paid to someone else":    {func(r *Report) { r.Payouts.Paid = "52250000000" }, "paid 52250000000"},
		"more left than came in":  {func(r *Report) { r.Payouts.Remainder = "3" }, "left 3 of"},
		"more paid than came in":  {func(r *Report) { r.Payouts.Received, r.Payouts.Remainder = "52249999997", "-1" }, "left -1 of"},
		"a tip went elsewhere":    {func(r *Report) { r.Payouts.Tips = "348333333" }, "kept tips of 348333333"},
		"a fee is too high":       {func(r *Report) { r.Sale.Fee = "550000001" }, "earned 550000001 each"},
		"too few lists stand":     {func(r *Report) { r.Sale.Standing = 2 }, "2 validators"},
		"received is no number":   {func(r *Report) { r.Payouts.Received = "" }, "no whole numbers"},
		"paid is no whole number": {func(r *Report) { r.Payouts.Paid = "1e3" }, "no whole numbers"},
		"remainder is no number":  {func(r *Report) { r.Payouts.Remainder = "one" }, "no whole numbers"},
	} {
		r := told()
		r.Payouts.Recipients = slices.Clone(r.Payouts.Recipients)
		c.spoil(&r)
		if err := r.Check(); !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v; want %q", name, err, c.want)
		}
	}
}

func TestDollarsAreReadable(t *testing.T) {
	for units, want := range map[string]string{
		"0":                 "0.000000",
		"1":                 "0.000001",
		"999999":            "0.999999",
		"1000000":           "1.000000",
		"999999999":         "999.999999",
		"1000000000":        "1,000.000000",
		"55000000000":       "55,000.000000",
		"1234567890123456":  "1,234,567,890.123456",
		"12345678901234567": "12,345,678,901.234567",
	} {
		if got := dollars(units); got != want {
			t.Errorf("%s: %s; want %s", units, got, want)
		}
	}
}

func TestTheOutcomeInWords(t *testing.T) {
	r := told()
	all := strings.Join(append(r.Promises(), r.Summary()), "\n")
	for _, want := range []string{
		"5 validators each hold a share, and 3 together open a record",
		"3 of 3 records opened and match the chain at block 77",
		"Paid 52,249.999998, left 0.000002 for the next sale; received 52,250.000000",
		"5 validators earned 550.000000 each, whose lists stand, and tips of 696.666666 for the pushes",
		"2 contributors were paid by pushes and 1 by their own claims",
		"3 of 3 records verified; 52,249.999998 dollars paid to 3 contributors, 0.000002 left",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("nothing says %q in\n%s", want, all)
		}
	}
}

// TestABanCountsForItsOwnSale has people who are banned in this sale and in a later one.
func TestABanCountsForItsOwnSale(t *testing.T) {
	this, later := core.SaleID{1}, core.SaleID{2}
	for name, c := range map[string]struct {
		ban  *core.Ban
		want string
	}{
		"none":                    {nil, ""},
		"left before this sale":   {&core.Ban{Sale: this}, left},
		"faulty in this sale":     {&core.Ban{Sale: this, Kind: core.FaultSchema}, "schema"},
		"left before a later one": {&core.Ban{Sale: later}, ""},
	} {
		e := core.Earning{Due: new(big.Int), Paid: big.NewInt(7), Ban: c.ban}
		if got := recipientOf(common.Address{1}, e, this); got.Ban != c.want || got.Due != "7" {
			t.Errorf("%s: got ban %q and due %s, want %q and 7", name, got.Ban, got.Due, c.want)
		}
	}
}

func TestTroubleInWords(t *testing.T) {
	if lines := told().trouble(); len(lines) != 0 {
		t.Errorf("got %q of a story without trouble, want nothing", lines)
	}

	all := strings.Join(troubled().Promises(), "\n")
	for _, want := range []string{
		"1 left before the snapshot, which lacks them. 1 left before the sale",
		"1 records are faulty. The buyer showed them, validators found the same",
		"27,500.000000 went back to the buyer",
		"1 contributors were paid by pushes and 1 by their own claims",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("nothing says %q in\n%s", want, all)
		}
	}
}

func TestHowMuchMemoryItTook(t *testing.T) {
	for want, memory := range map[string]ReportMemory{
		"This system does not say how much memory it took.":                        {},
		"At most 300 MiB of memory in this process, with everyone in it.":          {Process: 300 << 20},
		"At most 200 MiB of memory in this process, and 150 MiB in a validator's.": {Process: 200 << 20, Validators: []uint64{140 << 20, 150 << 20, 90 << 20}},
	} {
		r := told()
		r.Memory = memory
		if got := r.Footprint(); got != want {
			t.Errorf("got %q; want %q", got, want)
		}
	}
}
