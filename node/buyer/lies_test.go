package buyer_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

// flip changes a bit in the middle of one kind of answer.
func flip(call string) func(string, []byte) []byte {
	return func(c string, answer []byte) []byte {
		if c == call {
			answer[len(answer)/2] ^= 1
		}
		return answer
	}
}

// shorten removes the last byte of one kind of answer.
func shorten(call string) func(string, []byte) []byte {
	return func(c string, answer []byte) []byte {
		if c == call {
			return answer[:len(answer)-1]
		}
		return answer
	}
}

func TestALiarIsLeftAndTheOthersServe(t *testing.T) {
	for _, call := range []string{"snapshot", "dataset", "block", "headers", "shares"} {
		for how, lie := range map[string]func(string, []byte) []byte{"flipped": flip(call), "shortened": shorten(call)} {
			if call == "snapshot" && how == "shortened" {
				continue // a root has a fixed length
			}

			t.Run(call+" "+how, func(t *testing.T) {
				s := newStory(t, sold.Slices(5))
				s.validators[1].Lie, s.validators[2].Lie = lie, lie
				if report := s.fetch(s.buy()); report.Verified != 5 {
					t.Errorf("report: got %+v, want Verified 5", report)
				}

				if log := s.log.String(); !strings.Contains(log, "not asked again") || strings.Contains(log, "source=http://validator-0") {
					t.Errorf("the log does not name the liars: got %s", log)
				}
			})
		}
	}
}

func TestALieAboutTheKeyIsNotBelieved(t *testing.T) {
	s := newStory(t, sold.Slices(5))
	s.validators[1].Lie, s.validators[2].Lie = flip("committee"), flip("committee")
	if report := s.fetch(s.buy()); report.Verified != 5 {
		t.Errorf("report: got %+v, want Verified 5", report)
	}
}

func TestWhenAllLieTheReasonIsSaid(t *testing.T) {
	s := newStory(t, sold.Slices(5))
	id := s.buy()
	for _, v := range s.validators {
		v.Lie = flip("shares")
	}

	_, err := s.flow().Fetch(t.Context(), id)
	if !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), "http://validator-2") {
		t.Errorf("got %v", err)
	}

	if _, err := os.Stat(filepath.Join(s.dir, "records.jsonl")); err == nil {
		t.Error("records.jsonl: got a file, want none")
	}
}

func TestADeadValidatorIsPassedOver(t *testing.T) {
	s := newStory(t, sold.Slices(5))
	for _, v := range s.validators[1:] {
		v.Fail = func(string) error { return core.ErrUnreachable }
	}

	if report := s.fetch(s.buy()); report.Verified != 5 {
		t.Errorf("report: got %+v, want Verified 5", report)
	}

	if strings.Contains(s.log.String(), "not asked again") {
		t.Error("silent source: got it excluded as a liar, want it kept")
	}
}

func TestWhenAllAreDeadTheFlowGivesUp(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	for _, v := range s.validators {
		v.Fail = func(string) error { return core.ErrUnreachable }
	}

	if _, err := s.flow().Buy(t.Context(), s.world.ID, price); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v, want %v", err, core.ErrUnreachable)
	}
}

// TestFetchGoesOnAfterACutAtEachStep makes every call fail once, and then damages each
// file in turn.
func TestFetchGoesOnAfterACutAtEachStep(t *testing.T) {
	s := newStory(t, sold.Slices(5))
	id := s.buy()
	for _, call := range []string{"shares", "headers"} {
		for _, v := range s.validators {
			v.Fail = func(c string) error {
				if c == call {
					return core.ErrUnreachable
				}
				return nil
			}
		}

		if _, err := s.flow().Fetch(t.Context(), id); !errors.Is(err, core.ErrUnreachable) {
			t.Fatalf("without %s: got %v, want %v", call, err, core.ErrUnreachable)
		}
	}

	for _, v := range s.validators {
		v.Fail = nil
	}

	s.fetch(id)
	records := s.read("records.jsonl")
	for _, name := range []string{"anchor.json", "manifest.json", "items.bin", "payloads.bin", "headers.bin", "shares.bin", "keys.bin", "report.json"} {
		whole := s.read(name)
		for how, damaged := range map[string][]byte{"lost": nil, "cut": whole[:len(whole)/2], "flipped": flip("")("", bytes.Clone(whole))} {
			path := filepath.Join(s.dir, name)
			if damaged == nil {
				must(0, os.Remove(path))
			} else {
				must(0, os.WriteFile(path, damaged, 0o600))
			}

			s.fetch(id)
			if !bytes.Equal(s.read(name), whole) || !bytes.Equal(s.read("records.jsonl"), records) {
				t.Errorf("%s %s: got another folder, want the same", name, how)
			}
		}
	}
}

func TestOnlyMissingPayloadsAreFetched(t *testing.T) {
	s := newStory(t, sold.Slices(9))
	id := s.buy()
	path := filepath.Join(s.dir, "payloads.bin")
	data := s.read("payloads.bin")
	data[4*len(s.world.Payloads[0])]++
	must(0, os.WriteFile(path, data, 0o600))

	before := 0
	for _, v := range s.validators {
		before += v.Calls("block")
	}

	s.fetch(id)
	after := 0
	for _, v := range s.validators {
		after += v.Calls("block")
	}

	if after-before != 1 {
		t.Errorf("got %d blocks were fetched for one, want 1", after-before)
	}
}

func TestAFaultyContributionGetsNoRecordAndIsNamed(t *testing.T) {
	data := append(sold.Slices(4), []byte(`{"artists":[],"schema":"artist-preferences/v1"}`), []byte("no JSON"))
	s := newStory(t, data)
	report, err := s.flow().Fetch(t.Context(), s.buy())
	if err != nil {
		t.Errorf("got %v, want no error: the validators delivered what was sealed", err)
	}

	if report.Records != 6 || report.Verified != 4 || len(report.Faults) != 2 || len(report.Failures) != 0 {
		t.Fatalf("report: got %+v, want 6 records, 4 verified and 2 faulty", report)
	}

	for _, f := range report.Faults {
		if f.FaultKind() != core.FaultSchema || f.Contribution.IsZero() {
			t.Errorf("fault: got %+v, want a contribution that breaks its schema", f)
		}
	}

	if n := bytes.Count(s.read("records.jsonl"), []byte("\n")); n != 4 {
		t.Errorf("got %d records, want 4", n)
	}
	if n := len(s.read("dataset/data/train-00000-of-00001.parquet")); n == 0 {
		t.Error("got no table of the good records, want one")
	}
}

// TestASliceWithHiddenCharactersIsFaulty sells a slice that an earlier program sealed. SPEC
// 12.21.
func TestASliceWithHiddenCharactersIsFaulty(t *testing.T) {
	old := bytes.ReplaceAll(sold.Slices(3)[2], []byte("Artist"), []byte("Art\u200dist"))
	s := newStory(t, append(sold.Slices(2), old))
	report, err := s.flow().Fetch(t.Context(), s.buy())
	if err != nil || report.Verified != 2 || len(report.Faults) != 1 || report.Faults[0].FaultKind() != core.FaultSchema {
		t.Errorf("got %v, %+v, want one record named", err, report)
	}
	if bytes.Contains(s.read("records.jsonl"), old) {
		t.Error("got a record of the slice, want none")
	}
}

// TestAFetchTidiesUp leaves what a killed run leaves, and a report that is out of date.
func TestAFetchTidiesUp(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	id := s.buy()
	for _, name := range []string{".new-12345", "report.json"} {
		if err := os.WriteFile(filepath.Join(s.dir, name), []byte("{}"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.MkdirAll(filepath.Join(s.dir, ".new-dataset-1", "data"), 0o700); err != nil {
		t.Fatal(err)
	}

	if report, err := s.flow().Fetch(t.Context(), id); err != nil || report.Checks.Block != verify.Passed {
		t.Errorf("got %v, %+v, want no error", err, report.Checks)
	}
}

// TestABuyerPaysForTheDeploymentsContractsAlone gives the buyer another deployment.
func TestABuyerPaysForTheDeploymentsContractsAlone(t *testing.T) {
	for _, right := range []bool{true, false} {
		s := newStory(t, sold.Slices(2))
		s.deployment = s.world.Deployment()
		if !right {
			s.deployment.Code["datasets"] = common.Hash{1}
		}

		id, err := s.flow().Buy(t.Context(), s.world.ID, price)
		if (err == nil) != right || (s.chain.Sales() == 1) != right {
			t.Fatalf("right %v: got %v, %d sales, want a sale only of the deployment's contracts", right, err, s.chain.Sales())
		}
		if !right {
			continue
		}

		report, err := s.flow().Fetch(t.Context(), id)
		if want := (verify.Checks{Folder: verify.Passed, Contracts: verify.Passed, Block: verify.Passed}); err != nil || report.Checks != want {
			t.Errorf("got %v, %+v, want %+v", err, report.Checks, want)
		}
	}
}

func TestFlowsStopWithTheirContext(t *testing.T) {
	s := newStory(t, sold.Slices(3))
	s.chain.After(core.SaleAccepted)
	id := s.buy()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.flow().Wait(ctx, id); !errors.Is(err, context.Canceled) {
		t.Errorf("wait: got %v, want %v", err, context.Canceled)
	}

	if _, err := s.flow().Fetch(ctx, id); !errors.Is(err, context.Canceled) {
		t.Errorf("fetch: got %v, want %v", err, context.Canceled)
	}

	s.dir += "-2"
	if _, err := s.flow().Buy(ctx, s.world.ID, price); !errors.Is(err, context.Canceled) {
		t.Errorf("buy: got %v, want %v", err, context.Canceled)
	}
}
