package chain_test

import (
	"slices"
	"testing"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

// TestAnAccountLeavesByItselfAndBySignature sends both calls, and reads the events and what
// the contract keeps. Of a batch the contract takes what it can.
func TestAnAccountLeavesByItselfAndBySignature(t *testing.T) {
	dataset := the.Tell(t).Snapshot.Dataset
	own := the.Client(t)
	from := world.Head(t, own).Number + 1
	if err := own.Retract(t.Context(), dataset, 3); err != nil {
		t.Fatal(err)
	}

	key, other := the.Account(), the.Account()
	r := core.Retraction{Account: world.Address(key), Dataset: dataset, MinVersion: 5, Deadline: 1 << 40}
	good, err := consent.Sign(key, the.Typer().RetractionDigest(r))
	if err != nil {
		t.Fatal(err)
	}

	bad, err := consent.Sign(other, the.Typer().RetractionDigest(r))
	if err != nil {
		t.Fatal(err)
	}

	batch := []core.SignedRetraction{{Retraction: r, Signature: bad}, {Retraction: r, Signature: core.Compact(good)}}
	if err := own.RetractFor(t.Context(), batch); err != nil {
		t.Fatal(err)
	}

	// Nothing counts twice.
	if err := own.RetractFor(t.Context(), batch); err == nil {
		t.Error("the same batch once more: got no error, want the contract's refusal")
	}

	for name, want := range map[string]core.Retracted{
		"by itself":    {Dataset: dataset, Account: own.Account(), MinVersion: 3},
		"by signature": {Dataset: dataset, Account: r.Account, MinVersion: 5},
	} {
		least, block, err := own.RetractionOf(t.Context(), dataset, want.Account)
		if err != nil || least != want.MinVersion || block < from {
			t.Errorf("%s: got version %d in block %d, %v, want %d in %d or later", name, least, block, err, want.MinVersion, from)
		}
		if got := world.EventsSince(t, own, from); !slices.Contains(got, core.Event(want)) {
			t.Errorf("%s: got events %v, want %v among them", name, got, want)
		}
	}
}
