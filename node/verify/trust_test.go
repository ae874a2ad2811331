package verify_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

// TestAForgedSaleIsNoSaleOfTheDeployment checks a folder of contracts of somebody's own,
// with a key and a quorum of their own: it is whole, and only the deployment tells it from
// a sale. SPEC 8.18 to 8.20.
func TestAForgedSaleIsNoSaleOfTheDeployment(t *testing.T) {
	b := buy(t, sold.Slices(2)) // every contract of this chain has the code of nobody
	own := b.world.Deployment()

	alone := report(t, b.files)
	if alone.Err() != nil || alone.Checks.Contracts != verify.NotChecked || alone.Checks.Block != verify.NotChecked {
		t.Errorf("without a deployment: got %v, %+v, want no failure, and what was not checked", alone.Err(), alone.Checks)
	}

	for name, change := range map[string]func(*core.Deployment){
		"code of committee":       func(d *core.Deployment) { d.Code["committee"] = common.Hash{1} },
		"code of datasets":        func(d *core.Deployment) { d.Code["datasets"] = common.Hash{1} },
		"code of market":          func(d *core.Deployment) { d.Code["market"] = common.Hash{1} },
		"no code of market":       func(d *core.Deployment) { delete(d.Code, "market") },
		"address of anchors":      func(d *core.Deployment) { d.Contracts.Anchors[3]++ },
		"address of committee":    func(d *core.Deployment) { d.Contracts.Committee[3]++ },
		"address of the datasets": func(d *core.Deployment) { d.Contracts.Datasets[3]++ },
		"address of market":       func(d *core.Deployment) { d.Contracts.Market[3]++ },
		"another chain":           func(d *core.Deployment) { d.ChainID++ },
	} {
		t.Run(name, func(t *testing.T) {
			d := *own
			d.Code = maps.Clone(own.Code)
			change(&d)

			r, err := verify.Folder(t.Context(), b.files, verify.Options{Deployment: &d})
			if err != nil || !errors.Is(r.Err(), core.ErrVerify) || r.Verified != 0 || r.Checks.Contracts != verify.Failed {
				t.Fatalf("got %v, %+v, want no record verified", err, r)
			}
			if f := r.Failures[0]; f.Reason != verify.ReasonContracts || f.File != verify.ProofsFile {
				t.Errorf("got %s, want %s of %s", f.Error(), verify.ReasonContracts, verify.ProofsFile)
			}
		})
	}

	r, err := verify.Folder(t.Context(), b.files, verify.Options{Deployment: own})
	if err != nil || r.Err() != nil || r.Checks.Contracts != verify.Passed {
		t.Errorf("with its own deployment: got %v, %v, %+v, want no failure", err, r.Err(), r.Checks)
	}
}

// TestTheBlockIsConfirmedByWhoeverIsAsked checks what a chain's answer makes of a report.
func TestTheBlockIsConfirmedByWhoeverIsAsked(t *testing.T) {
	b := buy(t, sold.Slices(2))
	unreachable := fmt.Errorf("nobody there: %w", core.ErrUnreachable)
	for name, test := range map[string]struct {
		answer error
		want   verify.Check
		failed bool
		err    error
	}{
		"the chain has it":     {nil, verify.Passed, false, nil},
		"the chain has it not": {fmt.Errorf("another block: %w", core.ErrVerify), verify.Failed, true, nil},
		"no answer":            {unreachable, verify.NotChecked, false, unreachable},
	} {
		t.Run(name, func(t *testing.T) {
			asked := 0
			r, err := verify.Folder(t.Context(), b.files, verify.Options{
				Confirm: func(_ context.Context, chain, number uint64, hash common.Hash) error {
					asked++
					if chain != b.world.Domain.ID || number == 0 || hash == (common.Hash{}) {
						t.Errorf("got chain %d, block %d %s, want those of the folder", chain, number, hash)
					}
					return test.answer
				},
			})
			if !errors.Is(err, test.err) || (r.Err() != nil) != test.failed || r.Checks.Block != test.want || r.Checks.Folder != verify.Passed || asked != 1 {
				t.Errorf("got %v, %v, %+v, asked %d times, want %v, %s", err, r.Err(), r.Checks, asked, test.err, test.want)
			}
		})
	}

	asked := false
	r, err := verify.Folder(t.Context(), b.tampered("keys.bin", func(d []byte) []byte { d[5]++; return d }), verify.Options{
		Confirm: func(context.Context, uint64, uint64, common.Hash) error { asked = true; return nil },
	})
	if err != nil || r.Err() == nil || asked || r.Checks.Folder != verify.Failed {
		t.Errorf("a folder that fails: got %v, %v, asked %v, want no question", err, r.Err(), asked)
	}
}

// TestWhatIsNoSaleSaysSoFirst checks folders that hold something else.
func TestWhatIsNoSaleSaysSoFirst(t *testing.T) {
	b := buy(t, sold.Slices(1))
	delete(b.files, "anchor.json")
	if r := report(t, b.files); r.Err() == nil || !strings.HasPrefix(r.Err().Error(), "no folder of a sale: anchor.json") {
		t.Errorf("got %v, want that it is no folder of a sale", r.Err())
	}
}
