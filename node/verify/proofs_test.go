package verify_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

// leaves returns the paths to all scalars and empty lists of a JSON value.
func leaves(value any, path []string) [][]string {
	at := func(step string) []string { return append(append([]string(nil), path...), step) }
	var out [][]string
	switch v := value.(type) {
	case map[string]any:
		for key, inner := range v {
			out = append(out, leaves(inner, at(key))...)
		}

	case []any:
		for i, inner := range v {
			out = append(out, leaves(inner, at(strconv.Itoa(i)))...)
		}

	default:
		out = append(out, path)
	}

	return out
}

// alter changes the value at a path.
func alter(t *testing.T, value any, path []string, change func(any) any) any {
	if len(path) == 0 {
		return change(value)
	}

	switch v := value.(type) {
	case map[string]any:
		v[path[0]] = alter(t, v[path[0]], path[1:], change)
	case []any:
		i, err := strconv.Atoi(path[0])
		if err != nil {
			t.Fatal(err)
		}
		v[i] = alter(t, v[i], path[1:], change)
	}

	return value
}

func decode(t *testing.T, data []byte) (value any) {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	if err := dec.Decode(&value); err != nil {
		t.Fatal(err)
	}

	return value
}

// other returns a value of the same kind with another meaning.
func other(value any) any {
	switch v := value.(type) {
	case json.Number:
		n, err := strconv.ParseUint(v.String(), 10, 64)
		if err != nil {
			panic(err)
		}
		return json.Number(strconv.FormatUint(n+1, 10))

	case string:
		if len(v) == 0 {
			return "x"
		}

		last := byte('1')
		if v[len(v)-1] == last {
			last = '2'
		}

		return v[:len(v)-1] + string(last)

	default:
		panic(fmt.Sprintf("%T", value))
	}
}

// respelled writes altered proofs in their only spelling, so that what fails is what they
// say. What cannot be proofs is written as it is.
func respelled(t *testing.T, altered any) []byte {
	t.Helper()
	out, err := json.Marshal(altered)
	if err != nil {
		t.Fatal(err)
	}

	var a verify.Proofs
	if json.Unmarshal(out, &a) != nil {
		return out
	}

	spelled, err := a.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return spelled
}

// TestEveryValueOfTheProofsIsBound changes each value of anchor.json by itself. A value
// that can be changed unnoticed does not belong in the file.
// SPEC 8.9.
func TestEveryValueOfTheProofsIsBound(t *testing.T) {
	b := buy(t, sold.Slices(2))
	paths := leaves(decode(t, b.files["anchor.json"].Data), nil)
	if len(paths) < 60 {
		t.Fatalf("got %d values, want at least 60", len(paths))
	}

	for _, path := range paths {
		r := report(t, b.tampered("anchor.json", func(data []byte) []byte {
			return respelled(t, alter(t, decode(t, data), path, other))
		}))

		if r.Err() == nil || r.Verified != 0 {
			t.Errorf("got no failure with %v changed, want one", path)
		}
	}
}

func TestEveryMemberOfTheProofsIsNeeded(t *testing.T) {
	b := buy(t, sold.Slices(2))
	top, ok := decode(t, b.files["anchor.json"].Data).(map[string]any)
	if !ok {
		t.Fatal("got no object, want one")
	}

	for name, value := range top {
		check := func(path ...string) {
			r := report(t, b.tampered("anchor.json", func(data []byte) []byte {
				parent := decode(t, data)
				alter(t, parent, path[:len(path)-1], func(v any) any {
					if m, ok := v.(map[string]any); ok {
						delete(m, path[len(path)-1])
					}
					return v
				})

				return respelled(t, parent)
			}))

			if r.Err() == nil {
				t.Errorf("got no failure without %v, want one", path)
			}
		}

		check(name)
		if members, ok := value.(map[string]any); ok {
			for member := range members {
				check(name, member)
			}
		}
	}
}

func TestOnlySalesWhoseListsStandAreVerified(t *testing.T) {
	for state, want := range map[core.SaleState]bool{
		core.SaleOffered:   false,
		core.SaleAccepted:  false,
		core.SaleCommitted: false,
		core.SaleConfirmed: true,
		core.SaleSettled:   true,
		core.SaleRefunded:  false,
		core.SaleRejected:  false,
	} {
		a, chain := proofs(t)
		chain.Move(state)
		prove(t, a, chain)
		if _, err := a.Check(); (err == nil) != want {
			t.Errorf("%s: got %v, want it verified only where lists stand", state, err)
		}
	}
}

func TestEvidenceIsOfTheContractsAndSlotsThatCount(t *testing.T) {
	a, chain := proofs(t)
	for i := range a.Evidence.Proofs {
		prove(t, a, chain)
		a.Evidence.Proofs = append(a.Evidence.Proofs[:i:i], a.Evidence.Proofs[i+1:]...)
		if _, err := a.Check(); err == nil {
			t.Errorf("got no failure without the proof of contract %d, want one", i)
		}

		prove(t, a, chain)
		for k := range a.Evidence.Proofs[i].Storage {
			prove(t, a, chain)
			storage := a.Evidence.Proofs[i].Storage
			storage[k].Slot, storage[k].Proof = common.Hash{1}, nil
			if _, err := a.Check(); err == nil {
				t.Errorf("got no failure without the proof of slot %d of contract %d, want one", k, i)
			}
		}
	}

	prove(t, a, chain)
	if _, err := a.Check(); err != nil {
		t.Errorf("whole: got %v, want no error", err)
	}
}

// proofs returns valid proofs of a sale and the chain that proves it.
func proofs(t *testing.T) (*verify.Proofs, *sold.Chain) {
	t.Helper()
	b := buy(t, sold.Slices(1))
	a, err := verify.ParseProofs(b.files["anchor.json"].Data)
	if err != nil {
		t.Fatal(err)
	}

	chain := sold.NewChain(t, b.world)
	if err := chain.Offer(t.Context(), a.Dataset.Terms.Token, a.Sale.Offer, a.Sale.B, a.Sale.B2); err != nil {
		t.Fatal(err)
	}

	return a, chain
}

func prove(t *testing.T, a *verify.Proofs, chain *sold.Chain) {
	t.Helper()
	e, err := chain.Evidence(t.Context(), a.Wanted())
	if err != nil {
		t.Fatal(err)
	}
	a.Evidence = e
}

func FuzzProofs(f *testing.F) {
	b := buy(f, sold.Slices(1))
	f.Add(b.files["anchor.json"].Data)
	f.Add([]byte(`{"schema":"tantieme/anchor/2"}`))
	f.Add([]byte(`{"schema":"tantieme/anchor/2","dataset":{"terms":{"floor_price":-1}},"sale":{"offer":{"price":1}}}`))
	f.Fuzz(func(_ *testing.T, data []byte) {
		a, err := verify.ParseProofs(data)
		if err == nil {
			_, _ = a.Check() // must not panic
		}
	})
}
