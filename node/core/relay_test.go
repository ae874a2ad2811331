package core_test

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

func TestRelaysMoveAsTheTableSays(t *testing.T) {
	allowed := map[core.RelayStage][]core.RelayStage{
		core.RelayStageNone: {core.RelayQueued},
		core.RelayQueued:    {core.RelaySent, core.RelayDone, core.RelayRefused},
		core.RelaySent:      {core.RelayQueued, core.RelayDone, core.RelayRefused},
	}

	stages := append([]core.RelayStage{core.RelayStageNone}, core.RelayStages()...)
	for _, from := range stages {
		for _, to := range stages {
			if got, want := from.CanMove(to), slices.Contains(allowed[from], to); got != want {
				t.Errorf("%s to %s: got %v, want %v", from, to, got, want)
			}
		}
		if got, want := from.Final(), len(allowed[from]) == 0; got != want {
			t.Errorf("%s: got final %v, want %v", from, got, want)
		}
	}
}

func TestStagesAndKindsOfRelaysAreParsedAsTheyAreWritten(t *testing.T) {
	for _, stage := range core.RelayStages() {
		if got, err := core.ParseRelayStage(stage.String()); got != stage || err != nil {
			t.Errorf("got %s, %v, want %s", got, err, stage)
		}
	}
	for _, kind := range core.RelayKinds() {
		if got, err := core.ParseRelayKind(kind.String()); got != kind || err != nil {
			t.Errorf("got %s, %v, want %s", got, err, kind)
		}
	}
	if _, err := core.ParseRelayKind("gossip"); err == nil {
		t.Error("got no error, want one for an unknown kind")
	}
}

func TestARelayIsItsMessagesAccountsAndEndsWithIt(t *testing.T) {
	ballot := core.RelayMessage{Kind: core.RelayVote, Ballot: core.Ballot{Voter: common.Address{1}, Until: 5}}
	retraction := core.RelayMessage{Kind: core.RelayRetraction, Retraction: core.Retraction{Account: common.Address{2}, Deadline: 6}}

	for message, want := range map[*core.RelayMessage]struct {
		account common.Address
		seconds int64
	}{&ballot: {common.Address{1}, 5}, &retraction: {common.Address{2}, 6}} {
		if got := message.Account(); got != want.account {
			t.Errorf("%s: got account %s, want %s", message.Kind, got, want.account)
		}
		if got := message.Deadline().Unix(); got != want.seconds {
			t.Errorf("%s: got deadline %d, want %d", message.Kind, got, want.seconds)
		}
	}
}

// TestOnlyAFirstVoteAndANoAfterAYesCount covers every vote that a leaf may have cast.
func TestOnlyAFirstVoteAndANoAfterAYesCount(t *testing.T) {
	none, yes, no := core.Voted{}, core.Voted{Voted: true}, core.Voted{Voted: true, No: true}
	for _, tc := range []struct {
		before        core.Voted
		accept        bool
		counts, holds bool
	}{
		{none, true, true, false},
		{none, false, true, false},
		{yes, true, false, true},
		{yes, false, true, false},
		{no, true, false, false},
		{no, false, false, true},
	} {
		if got := tc.before.Counts(tc.accept); got != tc.counts {
			t.Errorf("%+v, then accept %v: got counts %v, want %v", tc.before, tc.accept, got, tc.counts)
		}
		if got := tc.before.Holds(tc.accept); got != tc.holds {
			t.Errorf("%+v, then accept %v: got holds %v, want %v", tc.before, tc.accept, got, tc.holds)
		}
	}
}

func TestADayBeginsAtMidnight(t *testing.T) {
	midnight := time.Date(2026, 9, 2, 0, 0, 0, 0, time.UTC)
	if got, want := core.RelayDay(midnight), core.RelayDay(midnight.Add(-time.Second))+1; got != want {
		t.Errorf("got day %d, want %d", got, want)
	}
	if got := core.RelayDay(time.Time{}); got != 0 {
		t.Errorf("no time: got day %d, want 0", got)
	}
}
