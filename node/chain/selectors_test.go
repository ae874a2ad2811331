package chain

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// TestEveryNameOfTheTableIsInAnABI detects a function or an event whose name or arguments
// changed in a contract: theContracts panics on a name that the ABI does not have.
func TestEveryNameOfTheTableIsInAnABI(t *testing.T) {
	k := theContracts()

	for _, c := range table(&k.bound) {
		r := k.rows[c.name]
		if len(r.calls) != len(c.calls) {
			t.Errorf("%s: got %d selectors, want %d", c.name, len(r.calls), len(c.calls))
		}
		if len(r.decoders) != len(c.decodes) {
			t.Errorf("%s: got %d topics, want %d", c.name, len(r.decoders), len(c.decodes))
		}
	}
}

// TestEveryCallIsInTheTable checks that the table has each function that a method of the
// client sends: without its row a transaction has no purpose in the journal and the metrics.
func TestEveryCallIsInTheTable(t *testing.T) {
	listed := map[string]bool{}
	for _, c := range table(&theContracts().bound) {
		for _, made := range c.calls {
			listed[strings.ToLower(made.function)] = true
		}
	}

	sent := sentFunctions(t)
	for function, at := range sent {
		if !listed[strings.ToLower(function)] {
			t.Errorf("%s: got %s sent, want it in the calls of its contract's row", at, function)
		}
	}

	if len(sent) < 10 {
		t.Errorf("got %d functions that are sent, want all of the client's: the test looks in the wrong place", len(sent))
	}
}

// sentFunctions returns the functions of the contracts for which a method of this package
// packs arguments and calls send, with the places.
func sentFunctions(t *testing.T) map[string]token.Position {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}

	set := token.NewFileSet()
	sent := map[string]token.Position{}

	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}

		file, err := parser.ParseFile(set, path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}

		for _, decl := range file.Decls {
			packed, sends := packedIn(decl)
			if !sends {
				continue
			}

			for _, name := range packed {
				sent[strings.TrimPrefix(name.Name, "Pack")] = set.Position(name.Pos())
			}
		}
	}

	return sent
}

// packedIn returns the names of the functions by which a declaration packs arguments, and
// whether it sends a transaction. A function whose answer it unpacks is only read.
func packedIn(decl ast.Decl) (packed []*ast.Ident, sends bool) {
	read := map[string]bool{}

	ast.Inspect(decl, func(n ast.Node) bool {
		call, ok := n.(*ast.SelectorExpr)
		switch {
		case !ok:
		case call.Sel.Name == "send":
			sends = true
		case strings.HasPrefix(call.Sel.Name, "Pack"):
			packed = append(packed, call.Sel)

		case strings.HasPrefix(call.Sel.Name, "Unpack"):
			read["Pack"+strings.TrimPrefix(call.Sel.Name, "Unpack")] = true
		}

		return true
	})

	packed = slices.DeleteFunc(packed, func(name *ast.Ident) bool { return read[name.Name] })

	return packed, sends
}

// TestANameThatNoABIHasIsRefused: the table is checked as it is built.
func TestANameThatNoABIHasIsRefused(t *testing.T) {
	k := theContracts()
	right := table(&k.bound)[0]

	for name, change := range map[string]func(*contract){
		"function": func(c *contract) { c.calls = []call{{"joined", "register"}} },
		"event":    func(c *contract) { c.decodes = map[string]decoder{"Joined": nil} },
	} {
		t.Run(name, func(t *testing.T) {
			wrong := right
			change(&wrong)
			defer func() {
				if recover() == nil {
					t.Errorf("got a table with a %s that no ABI has, want a panic", name)
				}
			}()

			newKnown().add(wrong)
		})
	}
}

// TestPurposesHaveOneCallEach checks that a purpose in a journal or a metric names one
// call. An offer is one with a permit, too.
func TestPurposesHaveOneCallEach(t *testing.T) {
	of := map[string]string{}
	for _, c := range table(&theContracts().bound) {
		for _, made := range c.calls {
			here := c.name + "." + made.function
			if before := of[made.purpose]; before != "" && here != "Market.permitThenCall" {
				t.Errorf("%q: got %s and %s, want one call", made.purpose, before, here)
			}
			of[made.purpose] = here
		}
	}
}

// TestEveryPurposeIsFoundAgain checks that the purpose of a client's transaction follows
// from its selector.
func TestEveryPurposeIsFoundAgain(t *testing.T) {
	at := core.Contracts{
		Committee: common.Address{1},
		Anchors:   common.Address{2},
		Datasets:  common.Address{3},
		Market:    common.Address{4},
		Delivery:  common.Address{5},
		Payouts:   common.Address{6},
		Ballots:   common.Address{7},
		Notices:   common.Address{8},
	}

	c := &Client{contracts: bindContracts(nil, at)}

	for address, r := range c.contracts.at {
		for selector, want := range r.calls {
			sent := types.NewTx(&types.LegacyTx{To: &address, Data: selector[:]})
			if got := c.Purpose(sent); got != want.purpose {
				t.Errorf("%s: got %q, want %q", want.function, got, want.purpose)
			}

			if got := c.contracts.purpose(address, selector[:]); got != want.purpose {
				t.Errorf("%s: got %q sent, want %q", want.function, got, want.purpose)
			}
		}
	}

	for name, other := range map[string]*types.LegacyTx{
		"of another contract": {To: &common.Address{9}, Data: make([]byte, 4)},
		"without a selector":  {To: &at.Market, Data: make([]byte, 3)},
		"of another function": {To: &at.Market, Data: make([]byte, 4)},
	} {
		if got := c.Purpose(types.NewTx(other)); got != "" {
			t.Errorf("call %s: got purpose %q, want none", name, got)
		}
	}

	if got := c.Purpose(types.NewTx(&types.LegacyTx{Data: make([]byte, 9)})); got != PurposeDeploy {
		t.Errorf("a creation: got %q, want %q", got, PurposeDeploy)
	}
}
