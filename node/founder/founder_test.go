package founder_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
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

// TestAPlanWithoutAFieldHasItsDefault has a plan of what has no default alone. It is the
// plan of the template.
func TestAPlanWithoutAFieldHasItsDefault(t *testing.T) {
	short := plan()
	for _, field := range []string{"min_bond", "max_price", "ceremony_window", "min_window", "max_window", "min_group", "min_new"} {
		delete(short, field)
	}

	p, err := founder.ReadPlan(write(t, short))
	if err != nil {
		t.Fatal(err)
	}

	full, err := founder.ReadPlan(filled(t, founder.PlanTemplate(), `"chain_id": 0`, `"chain_id": 1`,
		`"founders": []`, `"founders": ["0x0000000000000000000000000000000000000001", "0x0000000000000000000000000000000000000002", "0x0000000000000000000000000000000000000003"]`))
	if err != nil || !reflect.DeepEqual(p.InWords(), full.InWords()) {
		t.Errorf("got %v, want that of the template, %v, %v", p.InWords(), full.InWords(), err)
	}
	if p.MinWindow < 86_400 {
		t.Errorf("got windows from %d s, want a day at least for public chains", p.MinWindow)
	}
}

func TestARefusedValueSaysWhy(t *testing.T) {
	for field, c := range map[string]struct {
		value any
		want  string
	}{
		"ceremony_window": {"31d", "want 1 second to 30 days, not 31 days: Committee takes no longer one"},
		"min_window":      {"181d", "a buyer's money waits until it ends"},
		"max_window":      {"1s", "is shorter than min_window"},
		"min_group":       {1, "want a number from 2 to 1048576, not 1: a group of one names its person"},
		"min_new":         {0, "only repeats the last one"},
		"finality":        {1 << 33, "no chain needs that many blocks"},
	} {
		p := plan()
		p["min_window"] = 60
		p[field] = c.value
		if _, err := founder.ReadPlan(write(t, p)); !strings.Contains(detail(err), c.want) {
			t.Errorf("%s of %v: got %s, want %q", field, c.value, detail(err), c.want)
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
