package founder_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/founder"
)

func plan() map[string]any {
	return map[string]any{
		"schema":          founder.PlanSchema,
		"chain_id":        1,
		"founders":        []string{"0x0000000000000000000000000000000000000001", "0x0000000000000000000000000000000000000002", "0x0000000000000000000000000000000000000003"},
		"threshold":       2,
		"min_bond":        "1000000",
		"max_price":       "1000000000000",
		"ceremony_window": 120,
		"min_window":      1,
		"max_window":      3600,
		"min_group":       3,
		"min_new":         2,
	}
}

func write(t *testing.T, v any) (file string) {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}

	file = filepath.Join(t.TempDir(), "by-hand.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}

	return file
}

func reasonOf(err error) core.Reason {
	var refusal *core.Refusal
	if errors.As(err, &refusal) {
		return refusal.Reason
	}
	return ""
}

func TestAPlanIsRead(t *testing.T) {
	p, err := founder.ReadPlan(write(t, plan()))
	if err != nil || len(p.Founders) != 3 || p.Threshold != 2 || p.MaxWindow != 3600 {
		t.Errorf("got %+v, %v, want the plan", p, err)
	}
}

func TestAPlanThatCannotBeCarriedOutIsRefused(t *testing.T) {
	for name, change := range map[string]func(map[string]any){
		"another schema": func(p map[string]any) { p["schema"] = "tantieme/plan/2" },
		"a founder twice": func(p map[string]any) {
			p["founders"] = []string{"0x0000000000000000000000000000000000000001", "0x0000000000000000000000000000000000000001", "0x0000000000000000000000000000000000000003"}
		},
		"a window of words":                            func(p map[string]any) { p["min_window"] = "soon" },
		"a dearest offer above what a contract stores": func(p map[string]any) { p["max_price"] = "400000000000000000000000000000000000000" },
		"more decimals than the demonstration's token": func(p map[string]any) { p["min_bond"] = "1.0000001" },
		"an even committee":                            func(p map[string]any) { p["threshold"] = 3 },
		"no chain":                                     func(p map[string]any) { p["chain_id"] = 0 },
		"no time for a ceremony":                       func(p map[string]any) { p["ceremony_window"] = 0 },
		"windows the wrong way":                        func(p map[string]any) { p["max_window"] = 0 },
		"a bond of nothing":                            func(p map[string]any) { p["min_bond"] = "0" },
		"a price in words":                             func(p map[string]any) { p["max_price"] = "much" },
		"a field of a newer one":                       func(p map[string]any) { p["more"] = 1 },
	} {
		p := plan()
		change(p)
		if _, err := founder.ReadPlan(write(t, p)); reasonOf(err) != core.ReasonPlan {
			t.Errorf("%s: got %v, want %s", name, err, core.ReasonPlan)
		}
	}
}

// TestAFaultyFounderIsOneFault has two accounts without 0x, which are not each other.
func TestAFaultyFounderIsOneFault(t *testing.T) {
	p := plan()
	p["founders"] = []string{"00000000000000000000000000000000000000a1", "00000000000000000000000000000000000000a2", "0x0000000000000000000000000000000000000003"}

	_, err := founder.ReadPlan(write(t, p))
	if got := detail(err); !strings.Contains(got, "2 faults") || strings.Contains(got, "twice") {
		t.Errorf("got %s, want a fault for each account and no other", got)
	}
}

func TestAFileThatIsNotThereIsNotFound(t *testing.T) {
	_, errPlan := founder.ReadPlan("none.json")
	_, errTerms := founder.ReadTerms("none.json")
	if !errors.Is(errPlan, core.ErrNotFound) || !errors.Is(errTerms, core.ErrNotFound) {
		t.Errorf("got %v and %v, want not found", errPlan, errTerms)
	}
}

func TestADeploymentNeedsAccessToTheChain(t *testing.T) {
	p, err := founder.ReadPlan(write(t, plan()))
	if err != nil {
		t.Fatal(err)
	}

	_, err = founder.Deploy(t.Context(), p, founder.DeployOptions{Config: &config.Config{}})
	if reasonOf(err) != core.ReasonUsage {
		t.Errorf("got %v, want %s", err, core.ReasonUsage)
	}
}

func TestAWrittenDeploymentCanBeRead(t *testing.T) {
	file := filepath.Join(t.TempDir(), "deployment.json")
	made := core.Deployment{Schema: core.DeploymentSchema, ChainID: 31337, First: 7}

	data, err := founder.WriteDeployment(file, made)
	if err != nil {
		t.Fatal(err)
	}

	kept, err := os.ReadFile(file)
	if err != nil || string(kept) != string(data) {
		t.Errorf("got %s, %v, want the bytes that were returned", kept, err)
	}
}
