package main

import (
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// shop is what a node shows to a buyer: a dataset in dollars, and three snapshots, of
// which one sells.
type shop struct {
	dataset   core.DatasetView
	snapshots []core.SnapshotView
	offer     core.OfferView
}

func newShop() *shop {
	now := time.Now().UTC().Truncate(time.Second)
	s := &shop{dataset: core.DatasetView{
		ID: core.DatasetID{0xda},
		Terms: core.Terms{
			Name:       "Artists \x1b[2J",
			Schema:     "artist-preferences/v1",
			Purposes:   []core.Purpose{core.Purposes()[0], core.Purposes()[1]},
			Token:      common.Address{9},
			FloorPrice: big.NewInt(1_500_000),
			Cadence:    core.Cadence{SellFor: 3600},
		},
		PayloadSize: 16_416,
		Token:       &core.Token{Address: common.Address{9}, Symbol: "USDC", Decimals: 6},
	}}

	s.offer = core.OfferView{SaleRecord: core.SaleRecord{
		ID:       core.SaleID{0x5a, 1},
		Offer:    core.Offer{Snapshot: core.SnapshotID{0x51}, Buyer: common.Address{3}, Price: big.NewInt(55_000_000_000)},
		State:    core.SaleSettled,
		Accepted: now,
	}}

	for i, at := range []time.Time{now.Add(-time.Minute), now.Add(-2 * time.Hour), now.Add(-time.Minute)} {
		record := core.SnapshotRecord{
			ID:       core.SnapshotID{0x51 + byte(i)},
			Snapshot: core.Snapshot{Dataset: s.dataset.ID, Number: uint64(i + 1), Count: 24, TotalWeight: 126, SellUntil: s.dataset.Terms.Cadence.SellUntil(at)},
			Time:     at,
			Listed:   i < 2,
		}
		s.snapshots = append(s.snapshots, record.View(s.dataset.Terms, []core.SaleRecord{s.offer.SaleRecord}))
	}

	return s
}

func (s *shop) open(t *testing.T) (url string) {
	t.Helper()
	answers := map[string]any{
		"/datasets":                          model.DatasetPage{Schema: model.DatasetPageV1, Items: []model.Dataset{model.DatasetOf(s.dataset)}},
		"/datasets/" + s.dataset.ID.String(): model.DatasetOf(s.dataset),
		"/offers":                            model.OfferPage{Schema: model.OfferPageV1, Items: []model.Offer{model.OfferOf(s.offer)}},
		"/offers/" + s.offer.ID.String():     model.OfferOf(s.offer),
	}

	page := model.SnapshotPage{Schema: model.SnapshotPageV1}
	for _, snapshot := range s.snapshots {
		page.Items = append(page.Items, model.SnapshotOf(snapshot))
		answers["/snapshots/"+snapshot.ID.String()] = model.SnapshotOf(snapshot)
	}
	answers["/snapshots"] = page

	return aNode(t, answers)
}

// TestABuyerFindsWhatIsForSale reads the table as a person does.
func TestABuyerFindsWhatIsForSale(t *testing.T) {
	url := newShop().open(t)
	code, out, errOut := command(t, "snapshot", "list", "--node", url)
	if code != core.ExitOK {
		t.Fatalf("got exit %d, %s", code, errOut)
	}

	rows := strings.Split(out, "\n")
	for i, want := range [][]string{
		{"SNAPSHOT", "DATASET", "RECORDS", "WEIGHT", "FLOOR PRICE", "SELLS UNTIL", "SOLD", "LAST PRICE", "OFFER NOW"},
		{"0x51000000", `"Artists \x1b[2J"`, "24", "126", "189.000000 USDC", " 1 ", "55,000.000000 USDC", "yes"},
		{"0x53000000", "no: the node has not pinned"},
		{"0x52000000", "no: it sold until", "UTC"},
	} {
		for _, part := range want {
			if !strings.Contains(rows[i], part) {
				t.Errorf("row %d: got %q, want %q in it", i, rows[i], part)
			}
		}
	}

	if !strings.Contains(out, "snapshot show 0x51000000 --node "+url) {
		t.Errorf("got\n%s\nwant the next command with the flags that were given", out)
	}
}

// TestASnapshotIsShownWithTheCommandThatBuysIt names the snapshot by the beginning of its
// id.
func TestASnapshotIsShownWithTheCommandThatBuysIt(t *testing.T) {
	shop := newShop()
	url := shop.open(t)
	t.Chdir(t.TempDir())

	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}

	args := []string{"--node", url, "--deployment", "d.json", "--rpc", "http://127.0.0.1:8545"}
	code, out, errOut := command(t, append([]string{"snapshot", "show", "5100"}, args...)...)
	buy := fmt.Sprintf("buy %s --out %s --rpc http://127.0.0.1:8545 --deployment %s --node %s",
		shop.snapshots[0].ID, filepath.Join(here, "sale-51000000"), filepath.Join(here, "d.json"), url)

	for _, part := range []string{
		core.Purposes()[0].Words(), core.Purposes()[1].Words(), "24 of weight 126", "394 kB sealed",
		"189.000000 USDC, which is 1.500000 USDC for each unit of weight", "once, for 55,000.000000 USDC", "Offer now", "yes", buy,
	} {
		if code != core.ExitOK || !strings.Contains(out, part) {
			t.Errorf("got exit %d\n%s%s\nwant %q in it", code, out, errOut, part)
		}
	}

	if _, out, _ := command(t, append([]string{"snapshot", "show", "5200"}, args...)...); strings.Contains(out, "Buy it") {
		t.Errorf("got\n%s\nwant no command for what is not on sale", out)
	}
}

// TestASnapshotOfAnUnknownDatasetIsListed is about slices that a node does not know.
func TestASnapshotOfAnUnknownDatasetIsListed(t *testing.T) {
	shop := newShop()
	shop.snapshots[0].Snapshot.Dataset = core.DatasetID{0xdb}

	_, out, errOut := command(t, "snapshot", "list", "--node", shop.open(t))
	if !strings.Contains(out, "0xdb000000") || !strings.Contains(out, "189,000,000 base units") {
		t.Errorf("got\n%s%s\nwant the dataset's id and base units", out, errOut)
	}
}

// TestShortIDsNameOneThing covers ids that name none and several.
func TestShortIDsNameOneThing(t *testing.T) {
	url := newShop().open(t)
	for text, want := range map[string]int{
		"5100":       core.ExitOK,
		"0x51000000": core.ExitOK,
		"5":          core.ExitUsage,
		"zz":         core.ExitUsage,
		"ffff":       core.ExitNotFound,
	} {
		if code, out, errOut := command(t, "snapshot", "show", text, "--node", url); code != want {
			t.Errorf("%s: got exit %d, %s%s; want %d", text, code, out, errOut, want)
		}
	}

	if code, out, _ := command(t, "offer", "list", "--snapshot", "5100", "--node", url); code != core.ExitOK || !strings.Contains(out, "0x5a010000") {
		t.Errorf("offers: got exit %d, %s, want those of the snapshot", code, out)
	}
	if code, out, _ := command(t, "snapshot", "list", "--dataset", "da00", "--node", url); code != core.ExitOK || !strings.Contains(out, "0x51") {
		t.Errorf("snapshots: got exit %d, %s, want those of the dataset", code, out)
	}
}

// TestOffersAreATableInWholeUnits also looks at one.
func TestOffersAreATableInWholeUnits(t *testing.T) {
	url := newShop().open(t)
	for _, args := range [][]string{{"offer", "list"}, {"offer", "show", "5a01"}} {
		code, out, errOut := command(t, append(args, "--node", url)...)
		for _, part := range []string{"5a01", "settled", "55,000.000000 USDC", "Artists"} {
			if code != core.ExitOK || !strings.Contains(out, part) {
				t.Errorf("%v: got exit %d\n%s%s\nwant %q in it", args, code, out, errOut, part)
			}
		}
	}
}

// TestSnapshotsForPrograms compares --json with the node's objects.
func TestSnapshotsForPrograms(t *testing.T) {
	shop := newShop()
	url := shop.open(t)
	_, out, _ := command(t, "snapshot", "list", "--json", "--node", url)
	if lines := strings.Count(out, `{"`); lines < 3 || !strings.Contains(out, `"floor":"189000000"`) {
		t.Errorf("got\n%s\nwant three objects with their floor", out)
	}
}

// TestPrintedCommandsSurviveAShell runs quoted words through one.
func TestPrintedCommandsSurviveAShell(t *testing.T) {
	words := []string{"plain", "", "with space", "it's", `"$HOME"`, "*", "~", "a;b", "ü", "back\\slash"}
	line := pasted(words...)

	script := "printf '%s\\n' " + strings.TrimPrefix(line, quoted(program())+" ")
	out, err := exec.CommandContext(t.Context(), "sh", "-c", script).Output()
	if got := strings.Split(strings.TrimSuffix(string(out), "\n"), "\n"); err != nil || !reflect.DeepEqual(got, words) {
		t.Errorf("got %q, %v; want %q", got, err, words)
	}

	if !filepath.IsAbs(program()) {
		t.Errorf("got %q, want this test's path", program())
	}
}
