package store_test

import (
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// TestQueuesAreThoseOfTheDatabase moves contributions from several goroutines while others
// look at the queues. Then the queues are what a store reads that is opened anew.
func TestQueuesAreThoseOfTheDatabase(t *testing.T) {
	const workers, each = 8, 40
	dir := t.TempDir()
	s := open(t, dir)
	stages := []core.Stage{core.StageReceived, core.StagePinned}

	var working sync.WaitGroup
	for w := range workers {
		working.Go(func() {
			for i := range each {
				c := contribution(byte(w), byte(i+1), 1)
				c.Item.Contribution[1], c.Item.U[1] = byte(i+1), byte(i+1)
				c.Account = common.Address{byte(w + 1), byte(i + 1)}
				if _, err := s.AddContribution(c); err != nil {
					t.Error(err)
				}
				if i%3 == 0 {
					continue
				}
				if moved, err := s.Advance(c.Item.Contribution, core.StageReceived, core.StagePinned, ""); err != nil || !moved {
					t.Errorf("got moved %t, %v, want true", moved, err)
				}
			}
		})
		working.Go(func() {
			for range each {
				if _, err := s.AtStage(stages[w%2], 10); err != nil {
					t.Error(err)
				}
			}
		})
	}
	working.Wait()

	var got [][]core.ContributionID
	for _, stage := range stages {
		got = append(got, queued(t, s, stage, -1))
	}
	if first := queued(t, s, core.StagePinned, 3); !slices.Equal(first, got[1][:3]) {
		t.Errorf("got %v, want the first three of %v", first, got[1][:3])
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	again := open(t, dir)
	for i, stage := range stages {
		if want := queued(t, again, stage, -1); !slices.Equal(got[i], want) || len(want) == 0 {
			t.Errorf("stage %s: got %d contributions, want the %d of the database", stage, len(got[i]), len(want))
		}
	}
}

func queued(t *testing.T, s *store.Store, stage core.Stage, limit int) []core.ContributionID {
	t.Helper()
	ids, err := s.AtStage(stage, limit)
	if err != nil {
		t.Fatal(err)
	}

	return ids
}
