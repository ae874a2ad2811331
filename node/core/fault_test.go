package core_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestFaultsAreReadAsTheContractsReadThem(t *testing.T) {
	want := []core.LeafFault{{Leaf: 0, Kind: core.FaultHeader}, {Leaf: 7, Kind: core.FaultWeight}, {Leaf: 1 << 31, Kind: core.FaultSchema}}
	data := core.EncodeFaults(want)
	if got, err := core.ParseFaults(data); err != nil || !slices.Equal(got, want) {
		t.Errorf("got %+v, %v, want %+v", got, err, want)
	}

	for name, faults := range map[string][]byte{
		"none":                 {},
		"a part":               data[:7],
		"kind 0":               core.EncodeFaults([]core.LeafFault{{Leaf: 1}}),
		"kind 5":               core.EncodeFaults([]core.LeafFault{{Leaf: 1, Kind: 5}}),
		"one leaf twice":       core.EncodeFaults([]core.LeafFault{{Leaf: 1, Kind: 1}, {Leaf: 1, Kind: 2}}),
		"a leaf before others": core.EncodeFaults([]core.LeafFault{{Leaf: 2, Kind: 1}, {Leaf: 1, Kind: 1}}),
	} {
		if got, err := core.ParseFaults(faults); err == nil {
			t.Errorf("%s: got %+v, want an error", name, got)
		}
	}
}

func FuzzParseFaults(f *testing.F) {
	f.Add([]byte{0, 0, 0, 1, 2})
	f.Fuzz(func(t *testing.T, data []byte) {
		faults, err := core.ParseFaults(data)
		if err == nil && !bytes.Equal(core.EncodeFaults(faults), data) {
			t.Errorf("got %x of %x, want the same bytes", core.EncodeFaults(faults), data)
		}
	})
}

// TestEveryKindOfFaultHasAName compares the names with their parser, and the words of a ban.
func TestEveryKindOfFaultHasAName(t *testing.T) {
	for kind := core.FaultNone; kind <= core.FaultWeight; kind++ {
		if got, err := core.ParseFaultKind(kind.String()); err != nil || got != kind {
			t.Errorf("%s: got kind %d, %v, want %d", kind, got, err, kind)
		}
		if got := (core.Ban{Kind: kind}).Words(); strings.Contains(got, "unknown") || strings.Contains(got, "nothing") {
			t.Errorf("%s: got %q, want words for a person", kind, got)
		}
	}
	if got := core.FaultKind(9).String(); got != "unknown(9)" {
		t.Errorf("got %q, want unknown(9)", got)
	}
}
