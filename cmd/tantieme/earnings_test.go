package main

import (
	"bytes"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// TestEarningsSayWhyAPartIsBanned shows two parts, of which one is banned for a fault.
func TestEarningsSayWhyAPartIsBanned(t *testing.T) {
	part := contributor.Income{
		Account:  common.Address{1},
		Snapshot: core.SnapshotRecord{ID: core.SnapshotID{7}},
		Due:      new(big.Int),
		Paid:     big.NewInt(5),
	}
	banned := part
	banned.Ban = &core.Ban{
		Kind: core.FaultWeight, Sale: core.SaleID{9}, Time: time.Unix(1_700_000_000, 0), Signers: 0b110, Transaction: common.Hash{8},
	}

	var out bytes.Buffer
	if err := showEarnings(&out, []common.Address{part.Account}, []contributor.Income{part, banned}, "claim"); err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{
		"nothing of later sales since", "validators confirmed that it declares a wrong weight", "signed by members 1 2",
		"transaction 0x08", "sale 0x09", "stays owed",
	} {
		if strings.Count(out.String(), words) != 1 {
			t.Errorf("got %s, want %q once", &out, words)
		}
	}

	if parts := earnedParts([]contributor.Income{part, banned}); parts[0].Ban != nil || parts[1].Ban == nil || *parts[1].Ban.Kind != "weight" {
		t.Errorf("got %+v, want the ban of the second part", parts)
	}
}

// TestEarningsSayTheSplitOnce shows two parts of a dataset whose terms have a split.
func TestEarningsSayTheSplitOnce(t *testing.T) {
	part := contributor.Income{Account: common.Address{1}, Due: new(big.Int), Paid: big.NewInt(5)}
	part.Dataset.Terms.Name = "plays"
	part.Dataset.Terms.Split = core.Split{PotBps: 500, TipBps: 200}

	var out bytes.Buffer
	if err := showEarnings(&out, []common.Address{part.Account}, []contributor.Income{part, part}, "claim"); err != nil {
		t.Fatal(err)
	}
	want := `Of each price of "plays": contributors 95 % by weight, validators 5 %; whoever has a contributor paid keeps 2 % of the payment, and who claims keeps it.`
	if strings.Count(out.String(), want) != 1 {
		t.Errorf("got %s, want %q once", &out, want)
	}
}
