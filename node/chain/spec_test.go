package chain_test

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/tantieme/tantieme/bindings/anchors"
	"github.com/tantieme/tantieme/bindings/committee"
	"github.com/tantieme/tantieme/bindings/datasets"
	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/bindings/market"
	"github.com/tantieme/tantieme/bindings/payouts"
	"github.com/tantieme/tantieme/node/nodetest/page"
)

var update = flag.Bool("update", false, "write the contracts' events and functions into node/SPEC.md")

// TestTheSpecificationHasTheContractsInterface compares the part of node/SPEC.md that
// follows from the contracts' ABI. SPEC 5.25 to 5.28.
func TestTheSpecificationHasTheContractsInterface(t *testing.T) {
	page.Check(t, "../SPEC.md", "contracts", interfaces(t), *update, "go test ./node/chain -update")
}

// interfaces returns structs, events and functions, a code block for each contract. What
// ERC-5267 asks of each of them is left out.
func interfaces(t *testing.T) string {
	t.Helper()
	var out strings.Builder
	for _, c := range []struct {
		name string
		meta *bind.MetaData
	}{
		{"Committee", &committee.CommitteeMetaData},
		{"Anchors", &anchors.AnchorsMetaData},
		{"Datasets", &datasets.DatasetsMetaData},
		{"Market", &market.MarketMetaData},
		{"Delivery", &delivery.DeliveryMetaData},
		{"Payouts", &payouts.PayoutsMetaData},
	} {
		contract := parse(t, c.meta.ABI)
		d := declarations{structs: map[string]string{}}
		for _, name := range slices.Sorted(maps.Keys(contract.Events)) {
			if event := contract.Events[name]; name != "EIP712DomainChanged" {
				d.lines = append(d.lines, d.event(event))
			}
		}

		for _, name := range slices.Sorted(maps.Keys(contract.Methods)) {
			if name != "eip712Domain" {
				d.lines = append(d.lines, d.function(contract.Methods[name]))
			}
		}

		if _, unnamed := d.structs[""]; unnamed {
			t.Errorf("%s: got a struct without a name, want each named", c.name)
		}

		fmt.Fprintf(&out, "```solidity\n// %s\n", c.name)
		for _, name := range slices.Sorted(maps.Keys(d.structs)) {
			fmt.Fprintf(&out, "struct %s { %s }\n", name, d.structs[name])
		}

		out.WriteString(strings.Join(d.lines, "\n") + "\n```\n\n")
	}

	return out.String()
}

// parse parses a contract's ABI as its bindings have it. They leave out the blank behind
// struct, without which the parser knows no name of a struct.
func parse(t *testing.T, text string) abi.ABI {
	t.Helper()
	text = strings.ReplaceAll(text, `"internalType":"struct`, `"internalType":"struct `)

	contract, err := abi.JSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}

	return contract
}

// declarations are the lines of a contract's interface, and the structs that they name.
type declarations struct {
	structs map[string]string
	lines   []string
}

func (d *declarations) event(e abi.Event) string {
	text := fmt.Sprintf("event %s(%s)", e.RawName, d.arguments(e.Inputs))
	if e.Anonymous {
		text += " anonymous"
	}

	return text
}

func (d *declarations) function(m abi.Method) string {
	text := fmt.Sprintf("function %s(%s)", m.RawName, d.arguments(m.Inputs))
	if m.StateMutability != "nonpayable" {
		text += " " + m.StateMutability
	}
	if len(m.Outputs) > 0 {
		text += fmt.Sprintf(" returns (%s)", d.arguments(m.Outputs))
	}

	return text
}

func (d *declarations) arguments(list abi.Arguments) string {
	var parts []string
	for _, a := range list {
		part := d.typeOf(a.Type)
		if a.Indexed {
			part += " indexed"
		}
		if a.Name != "" {
			part += " " + a.Name
		}
		parts = append(parts, part)
	}

	return strings.Join(parts, ", ")
}

// typeOf returns a type by its name, and keeps the fields of a struct.
func (d *declarations) typeOf(t abi.Type) string {
	switch t.T {
	case abi.SliceTy:
		return d.typeOf(*t.Elem) + "[]"
	case abi.TupleTy:
		var fields []string
		for i, elem := range t.TupleElems {
			fields = append(fields, d.typeOf(*elem)+" "+t.TupleRawNames[i]+";")
		}

		d.structs[t.TupleRawName] = strings.Join(fields, " ")
		return t.TupleRawName
	}

	return t.String()
}
