package opening_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/opening"
)

// paid is a proof of the story's sale: `tantieme demo --once --dir demo` wrote it as
// demo/release.json.
func paid(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/paid.json")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func check(data []byte) (opening.Report, error) {
	p, err := opening.Parse(data)
	if err != nil {
		return opening.Report{}, err
	}
	return p.Check()
}

func TestASettledSaleWasPaidFor(t *testing.T) {
	r, err := check(paid(t))
	if err != nil {
		t.Fatal(err)
	}

	if r.Verdict != opening.Paid || r.Err() != nil || r.State != "settled" || r.Records != 24 || r.Price != "55000000000" || r.Accrued != 52_250_000_000 {
		t.Errorf("got %+v, want 24 records paid with 55,000", r)
	}
	if len(r.Lists) != 5 || r.Threshold != 3 || r.Voted == 0 || r.Voted > r.Weight {
		t.Errorf("got %d lists, threshold %d, %d of %d voted, want five, three, and most", len(r.Lists), r.Threshold, r.Voted, r.Weight)
	}
	for _, l := range r.Lists {
		if !l.Stands {
			t.Errorf("member %d: got a list that does not stand, want all", l.Member)
		}
	}
}

func TestAProofIsWrittenAsItIsRead(t *testing.T) {
	p, err := opening.Parse(paid(t))
	if err != nil {
		t.Fatal(err)
	}

	data, err := p.Encode()
	if err != nil || string(data) != string(paid(t)) {
		t.Errorf("got %d other bytes, %v, want the same %d", len(data), err, len(paid(t)))
	}
}

// leaves calls do with a way to set each member of a JSON value that is no object or list.
func leaves(at string, v any, set func(any), do func(at string, value any, set func(any))) {
	switch v := v.(type) {
	case map[string]any:
		for key, value := range v {
			leaves(at+"."+key, value, func(other any) { v[key] = other }, do)
		}
	case []any:
		for i, value := range v {
			leaves(fmt.Sprintf("%s[%d]", at, i), value, func(other any) { v[i] = other }, do)
		}
	default:
		do(at, v, set)
	}
}

// other returns a value of the same kind that differs in one place.
func other(value any) any {
	switch v := value.(type) {
	case json.Number:
		if v == "0" {
			return json.Number("1")
		}
		return json.Number("0")
	case string:
		if v == "" {
			return "0x01"
		}
		last := byte('0')
		if v[len(v)-1] == '0' {
			last = '1'
		}
		return v[:len(v)-1] + string(last)
	case bool:
		return !v
	default:
		return "x"
	}
}

// free lists the members that prove nothing by themselves. What is changed in them changes
// what the report says, or nothing: the anchors' contract holds no storage of a sale, and
// that of notices neither.
var free = []string{".chain.contracts.anchors", ".chain.contracts.notices"}

// TestWhateverIsChangedIsFound changes each member of a proof, one after the other.
func TestWhateverIsChangedIsFound(t *testing.T) {
	dec := json.NewDecoder(strings.NewReader(string(paid(t))))
	dec.UseNumber()
	var document any
	if err := dec.Decode(&document); err != nil {
		t.Fatal(err)
	}

	changed := 0
	leaves("", document, nil, func(at string, value any, set func(any)) {
		set(other(value))
		defer set(value)
		changed++

		data, err := json.Marshal(document)
		if err != nil {
			t.Fatal(err)
		}

		_, err = check(data)
		bound := true
		for _, name := range free {
			bound = bound && at != name
		}
		if bound != errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want bound %v", at, err, bound)
		}
	})

	if changed < 100 {
		t.Errorf("changed %d members, want all", changed)
	}
}

// TestListsAreAllAndInOrder leaves one out, adds one, and changes their order.
func TestListsAreAllAndInOrder(t *testing.T) {
	for name, change := range map[string]func(p *opening.Proof){
		"one left out":  func(p *opening.Proof) { p.Lists = p.Lists[1:] },
		"none":          func(p *opening.Proof) { p.Lists = nil },
		"one twice":     func(p *opening.Proof) { p.Lists = append(p.Lists, p.Lists[0]) },
		"another order": func(p *opening.Proof) { p.Lists[0], p.Lists[1] = p.Lists[1], p.Lists[0] },
		"a stranger":    func(p *opening.Proof) { p.Lists[0].Member = 31 },
		"no proofs":     func(p *opening.Proof) { p.Evidence.Proofs = nil },
		"a proof twice": func(p *opening.Proof) { p.Evidence.Proofs = append(p.Evidence.Proofs, p.Evidence.Proofs[0]) },
		"no price":      func(p *opening.Proof) { p.Sale.Offer.Price = nil },
		"no key":        func(p *opening.Proof) { p.Key.Material = nil },
	} {
		p, err := opening.Parse(paid(t))
		if err != nil {
			t.Fatal(err)
		}

		change(p)
		if _, err := p.Check(); !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want a failure", name, err)
		}
	}
}

func TestOtherContractsAreFound(t *testing.T) {
	p, err := opening.Parse(paid(t))
	if err != nil {
		t.Fatal(err)
	}

	d := &core.Deployment{ChainID: p.Chain.ID, Contracts: p.Chain.Contracts, Code: core.CodeHashes{}}
	if err := p.CheckDeployment(d); !errors.Is(err, core.ErrVerify) {
		t.Errorf("no code: got %v, want a failure", err)
	}

	d.Contracts.Market[0]++
	if err := p.CheckDeployment(d); !errors.Is(err, core.ErrVerify) {
		t.Errorf("another market: got %v, want a failure", err)
	}
}

// FuzzProof checks that a stranger's file is read or refused, and never panics.
func FuzzProof(f *testing.F) {
	f.Add(paid(f))
	f.Add([]byte(`{"schema":"tantieme/release-proof/1","evidence":{"block":{"header":"0xc0"}}}`))
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := check(data); err != nil && !errors.Is(err, core.ErrVerify) {
			t.Errorf("got %v, want a failure that wraps ErrVerify", err)
		}
	})
}
