package buyer_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

// faulty returns slices of which the last two break their schema.
func faulty() [][]byte {
	return append(sold.Slices(4), []byte(`{"artists":[],"schema":"artist-preferences/v1"}`), []byte("no JSON"))
}

// fetched buys and fetches a sale of faulty slices, and returns what Fetch found.
func (s *story) fetched() (core.SaleID, []verify.FaultyRecord) {
	s.t.Helper()
	id := s.buy()
	if _, err := s.flow().Fetch(s.t.Context(), id); err != nil {
		s.t.Fatal(err)
	}

	faults, err := s.flow().Faults()
	if err != nil || len(faults) != 2 {
		s.t.Fatalf("got faults %+v, %v, want two of the report", faults, err)
	}

	return id, faults
}

// TestAFaultyRecordIsShownToAllValidators shows two faulty records, with a validator that
// fails twice before it answers, and again in a later run.
func TestAFaultyRecordIsShownToAllValidators(t *testing.T) {
	s := newStory(t, faulty())
	id, faults := s.fetched()

	failing := 2
	s.validators[1].Fail = func(call string) error {
		if call == "faults" && failing > 0 {
			failing--
			return core.Unreachable("validator", errors.New("cut"))
		}
		return nil
	}

	for range 2 {
		d, err := s.flow().Dispute(t.Context(), id, faults)
		if err != nil || d.Proven() != 2 || d.Needed != sold.Size.Threshold || d.Left != 0 {
			t.Fatalf("got %+v, %v, want two records that enough validators found faulty", d, err)
		}
		for _, r := range d.Records {
			if r.Found != len(s.validators) || len(r.Words) != 0 {
				t.Errorf("record %d: got %d of %d, %v, want all", r.Record, r.Found, len(s.validators), r.Words)
			}
		}
		if want := d.Settles.Add(-2500 * time.Millisecond); !d.Until.Equal(want) { // a quarter of the window
			t.Errorf("got %s, want %s", d.Until, want)
		}
	}
}

// TestARecordInOrderIsRefusedWithWords shows a good record, and a faulty one of another
// kind.
func TestARecordInOrderIsRefusedWithWords(t *testing.T) {
	s := newStory(t, faulty())
	id, faults := s.fetched()
	good := slices.IndexFunc(s.world.Items, func(item core.Item) bool {
		return !slices.ContainsFunc(faults, func(f verify.FaultyRecord) bool { return f.Contribution == item.Contribution })
	})

	wrong := []verify.FaultyRecord{
		{Record: good, Contribution: s.world.Items[good].Contribution, Kind: "schema"},
		{Record: faults[0].Record, Contribution: faults[0].Contribution, Kind: "header"},
	}

	d, err := s.flow().Dispute(t.Context(), id, wrong)
	if err != nil || d.Proven() != 0 {
		t.Fatalf("got %+v, %v, want nothing proven", d, err)
	}
	for _, r := range d.Records {
		if len(r.Words) != 1 || !strings.Contains(r.Words[0], "found") {
			t.Errorf("record %d: got %q, want the validators' words, once", r.Record, r.Words)
		}
	}
}

// TestWhatIsBannedAlreadyIsProven has validators whose ledger has the record as faulty, for
// another sale of the snapshot.
func TestWhatIsBannedAlreadyIsProven(t *testing.T) {
	s := newStory(t, faulty())
	id, faults := s.fetched()
	for _, v := range s.validators[1:] {
		v.Fail = func(call string) error {
			if call == "faults" {
				return core.Refuse(core.ReasonBanned, "out of later sales")
			}
			return nil
		}
	}

	d, err := s.flow().Dispute(t.Context(), id, faults)
	if err != nil || d.Proven() != 2 || d.Records[0].Found != 1 || d.Records[0].Banned != 2 || len(d.Records[0].Words) != 1 {
		t.Errorf("got %+v, %v, want both proven", d, err)
	}
}

// TestADisputeHasItsLimits asks for more than the terms allow, too late, for a dataset that
// takes none, and for what is not in the folder.
func TestADisputeHasItsLimits(t *testing.T) {
	s := newStory(t, append(faulty(), []byte("no JSON either")))
	id := s.buy()
	report, err := s.flow().Fetch(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}

	if d, err := s.flow().Dispute(t.Context(), id, report.Faults); err != nil || len(d.Records) != 2 || d.Left != 1 {
		t.Errorf("got %d records and %d left, %v, want the two that the terms allow", len(d.Records), d.Left, err)
	}

	other := report.Faults[0]
	other.Record++
	if _, err := s.flow().Dispute(t.Context(), id, []verify.FaultyRecord{other}); !errors.Is(err, core.ErrVerify) {
		t.Errorf("another record: got %v, want %v", err, core.ErrVerify)
	}

	s.chain.Pass(time.Hour)
	var refused *core.Refusal
	if _, err := s.flow().Dispute(t.Context(), id, report.Faults); !errors.As(err, &refused) || refused.Reason != core.ReasonTooLate {
		t.Errorf("after the window: got %v, want %s", err, core.ReasonTooLate)
	}
}
