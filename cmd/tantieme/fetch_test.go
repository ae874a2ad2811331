package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

// bought is a sale whose records the validators owe.
type bought struct {
	chain *sold.Chain
	flow  *buyer.Flow
	sale  core.SaleID
	flags saleFlags
}

func buyOne(t *testing.T, data [][]byte) *bought {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	world := sold.New(t, data)
	b := &bought{chain: sold.NewChain(t, world), flags: saleFlags{dir: filepath.Join(t.TempDir(), "it's a sale")}}
	opts := buyer.Options{
		Chain:   b.chain,
		Dir:     b.flags.dir,
		Account: crypto.PubkeyToAddress(key.PublicKey),
		Key:     key,
		Poll:    time.Millisecond,
	}
	for _, v := range sold.NewValidators(t, b.chain, 3) {
		opts.Validators = append(opts.Validators, v)
	}

	if b.flow, err = buyer.New(opts); err != nil {
		t.Fatal(err)
	}
	if b.sale, err = b.flow.Buy(t.Context(), world.ID, big.NewInt(1_000_000)); err != nil {
		t.Fatal(err)
	}

	return b
}

// printing returns a command that prints into a buffer.
func printing() (*cobra.Command, *bytes.Buffer) {
	out := &bytes.Buffer{}
	cmd := &cobra.Command{}
	cmd.SetOut(out)
	return cmd, out
}

// TestAMissedDeadlineSaysThatThePriceIsBack is about the money that once came back without a
// word, behind an error.
func TestAMissedDeadlineSaysThatThePriceIsBack(t *testing.T) {
	b := buyOne(t, sold.Slices(2))
	b.chain.Move(core.SaleAccepted)
	b.chain.Pass(24 * time.Hour)
	why := b.flow.Wait(t.Context(), b.sale)

	cmd, out := printing()
	err := missed(t.Context(), cmd, b.flow, b.sale, b.flags, why)
	if described := describe(err); described.exit != core.ExitDeadline {
		t.Errorf("got exit %d of %v, want %d", described.exit, err, core.ExitDeadline)
	}
	for _, part := range []string{"Refunded: 1.000000 DEMO", b.sale.String(), "in transaction 0x", "Why: the validators had time until"} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("got %q, want %q in it", out, part)
		}
	}

	cmd, out = printing()
	b.flags.asJSON = true
	if err := missed(t.Context(), cmd, b.flow, b.sale, b.flags, why); !errors.Is(err, core.ErrDeadline) {
		t.Errorf("got %v, want %v", err, core.ErrDeadline)
	}

	var told model.Refunded
	if err := json.Unmarshal(out.Bytes(), &told); err != nil || told.Price != "1000000" || told.Transaction == nil || told.Why == "" {
		t.Errorf("got %s, %v; want price, transaction and why", out, err)
	}
}

// TestARefundThatWasNotWantedIsACommandToPaste is fetch with --no-refund.
func TestARefundThatWasNotWantedIsACommandToPaste(t *testing.T) {
	b := buyOne(t, sold.Slices(2))
	b.chain.Move(core.SaleAccepted)
	b.chain.Pass(24 * time.Hour)
	b.flags.noRefund = true

	cmd, out := printing()
	err := missed(t.Context(), cmd, b.flow, b.sale, b.flags, b.flow.Wait(t.Context(), b.sale))
	if !errors.Is(err, core.ErrDeadline) || !strings.Contains(err.Error(), pasted("refund", b.flags.dir)) || out.Len() > 0 {
		t.Errorf("got %v and %q, want the command that takes the price back", err, out)
	}
	if b.chain.Paid().Sign() == 0 {
		t.Error("got the price back, want it in escrow")
	}
}

// TestFetchSaysWhereTheDataIs also names the copies.
func TestFetchSaysWhereTheDataIs(t *testing.T) {
	data := sold.Slices(3)
	b := buyOne(t, append(data, data[0]))
	report, err := b.flow.Fetch(t.Context(), b.sale)
	if err != nil {
		t.Fatal(err)
	}

	cmd, out := printing()
	if err := showGoods(cmd, goods{Report: report, Dir: b.flags.dir}, b.flags.asJSON); err != nil {
		t.Fatal(err)
	}

	for _, part := range []string{
		"1 of 4 records are exact copies of another; they count once",
		"records   " + filepath.Join(b.flags.dir, "records.jsonl"),
		"dataset   " + filepath.Join(b.flags.dir, "dataset"),
		"duckdb -c ",
	} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("got %q, want %q in it", out, part)
		}
	}

	cmd, out = printing()
	b.flags.asJSON = true
	if err := showGoods(cmd, goods{Report: report, Dir: b.flags.dir}, b.flags.asJSON); err != nil || !strings.Contains(out.String(), `"dir":"`+b.flags.dir) {
		t.Errorf("got %s, %v; want the folder", out, err)
	}
}

// TestASaleRemembersHowToReachItsChain gives fetch nothing but the folder.
func TestASaleRemembersHowToReachItsChain(t *testing.T) {
	dir := t.TempDir()
	note := `{"schema":"tantieme/buyer/1","snapshot":"` + core.SnapshotID{1}.String() + `","buyer":"0x0000000000000000000000000000000000000001",
		"settings":{"chain.rpc":["http://127.0.0.1:1"],"chain.deployment":"` + filepath.Join(dir, "none.json") + `"}}`
	b := &bench{t, dir}
	b.write("buyer.json", note)
	b.write("purchase.json", "{}")

	code, _, errOut := command(t, "fetch", dir)
	if code != core.ExitNotFound || !strings.Contains(errOut, filepath.Join(dir, "none.json")) {
		t.Errorf("got exit %d, %s; want that the remembered deployment is missing", code, errOut)
	}

	code, _, errOut = command(t, "fetch", dir, "--deployment", filepath.Join(dir, "other.json"))
	if code != core.ExitNotFound || !strings.Contains(errOut, filepath.Join(dir, "other.json")) {
		t.Errorf("got exit %d, %s; want that a flag wins", code, errOut)
	}

	b.write("buyer.json", "mine")
	if code, _, errOut := command(t, "fetch", dir); code == core.ExitOK || !strings.Contains(errOut, "buyer.json") {
		t.Errorf("got exit %d, %s; want the file named", code, errOut)
	}
}

// TestAFaultyRecordIsNamedAndShown fetches a sale with a faulty record.
func TestAFaultyRecordIsNamedAndShown(t *testing.T) {
	b := buyOne(t, append(sold.Slices(3), []byte("no JSON")))
	report, err := b.flow.Fetch(t.Context(), b.sale)
	if err != nil {
		t.Fatal(err)
	}

	shown, not, err := dispute(t.Context(), b.flow, b.sale, report.Faults)
	if err != nil || not != "" {
		t.Fatalf("got %q, %v, want it shown", not, err)
	}

	cmd, out := printing()
	if err := showGoods(cmd, goods{Report: report, Dir: b.flags.dir, Dispute: shown}, false); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{
		"3 of 4 records verified", "its slice breaks the schema", "3 validators found the same, 2 are needed",
		"their part of the price comes back when the sale settles", "duckdb -c",
	} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("got %q, want %q in it", out, part)
		}
	}

	b.chain.Pass(24 * time.Hour)
	_, not, err = dispute(t.Context(), b.flow, b.sale, report.Faults)
	if err != nil || !strings.Contains(not, "validators took faults until") {
		t.Errorf("got %q, %v, want words that it is too late", not, err)
	}
}

// TestWhatBecameOfFaultsIsShown prints what one validator of three found, and what came
// back.
func TestWhatBecameOfFaultsIsShown(t *testing.T) {
	record := verify.FaultyRecord{Record: 3, Kind: "weight"}
	answer := faultAnswer{
		Outcome: buyer.Outcome{OnChain: 1, Weight: 5, Returned: "1.25 DEMO"},
		Faulty:  []verify.FaultyRecord{record},
		Dispute: &buyer.Dispute{
			Needed:  2,
			Left:    4,
			Records: []buyer.Shown{{FaultyRecord: record, Found: 1, Words: []string{"no answer"}}},
		},
	}

	_, out := printing()
	if err := answer.show(out, "it's a sale"); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{
		"it declares a wrong weight", "1 found faulty and not paid, of weight 5", "1.25 DEMO of the price", "another answered: no answer",
		"4 more are faulty", pasted("fault", "it's a sale"),
	} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("got %q, want %q in it", out, part)
		}
	}

	_, out = printing()
	if err := (faultAnswer{}).show(out, ""); err != nil || !strings.Contains(out.String(), "No record of sale") {
		t.Errorf("got %q, %v, want that none is faulty", out, err)
	}
}
