package evidence

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/nodetest/page"
)

var update = flag.Bool("update", false, "write the contracts' slots into node/SPEC.md")

// TestTheSpecificationHasTheSlots compares the part of node/SPEC.md that follows from the
// contracts' storage. SPEC 8.24.
func TestTheSpecificationHasTheSlots(t *testing.T) {
	page.Check(t, "../SPEC.md", "slots", slotTable(ofFolders()), *update, "go test ./node/evidence -update")
}

// TestTheSpecificationHasTheSlotsOfReleases does the same for what a proof of release is
// about besides. SPEC 15.5.
func TestTheSpecificationHasTheSlotsOfReleases(t *testing.T) {
	page.Check(t, "../SPEC.md", "release slots", slotTable(ofReleases()), *update, "go test ./node/evidence -update")
}

// row is a mapping with the fields of its records that are compared.
type row struct {
	contract string
	mapping  uint64
	key      string
	fields   []namedField
}

func ofFolders() []row {
	return []row{
		{"Committee", committeeKeyHash.slot, "u256 epoch", named("keyHash", committeeKeyHash.value)},
		{"Datasets", datasetsDatasets.slot, "dataset", named("floorPrice", datasetsDatasets.floorPrice)},
		{"Datasets", datasetsSnapshots.slot, "snapshot", named(
			"dataset", datasetsSnapshots.dataset,
			"totalWeight", datasetsSnapshots.totalWeight,
			"committedAt", datasetsSnapshots.committedAt,
			"sellUntil", datasetsSnapshots.sellUntil,
		)},
		{"Market", marketSales.slot, "sale", named("state", marketSales.state)},
		{"Delivery", deliveryExclusions.slot, "sale", named(
			"done", deliveryExclusions.done,
			"weight", deliveryExclusions.weight,
			"whole", deliveryExclusions.whole,
		)},
	}
}

func ofReleases() []row {
	return []row{
		{"Market", marketSales.slot, "sale", named("state", marketSales.state, "epoch", marketSales.epoch, "banned", marketSales.banned)},
		{"Delivery", deliveryBooks.slot, "sale", named(
			"rootsDigest", deliveryBooks.rootsDigest,
			"committed", deliveryBooks.committed,
			"standing", deliveryBooks.standing,
		)},
		{"Payouts", payoutsAccounts.slot, "pool", named("accrued", payoutsAccounts.accrued)},
		{"Ballots", ballotsTallies.slot, "sale", named("voted", ballotsTallies.voted, "no", ballotsTallies.no)},
	}
}

// slotTable returns the fields that a proof is about, in the order of their words.
func slotTable(rows []row) string {
	var out strings.Builder
	out.WriteString("| contract | mapping at slot | key | word | field | bytes from the right end | bytes |\n|---|---|---|---|---|---|---|\n")
	for _, r := range rows {
		for _, f := range r.fields {
			fmt.Fprintf(&out, "| %s | %d | %s | %d | `%s` | %d | %d |\n", r.contract, r.mapping, r.key, f.at.word, f.name, f.at.offset, f.at.size)
		}
	}

	return out.String() + "\n"
}

// namedField is a field with its name in the contract.
type namedField struct {
	name string
	at   field
}

// named pairs names with fields.
func named(list ...any) (out []namedField) {
	for i := 0; i < len(list); i += 2 {
		name, _ := list[i].(string)
		at, _ := list[i+1].(field)
		out = append(out, namedField{name, at})
	}

	return out
}
