package database

import (
	"context"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/dgraph-io/badger/v4"
)

// TestTablesAreCompactedOnDemand writes until level zero is full several times over, and
// checks that no write waits for ever, that the tables are merged, and that every record
// has its last value.
func TestTablesAreCompactedOnDemand(t *testing.T) {
	const rounds, keys = 40, 200
	opts := badger.DefaultOptions(t.TempDir()).
		WithCompression(0).
		WithMemTableSize(1 << 20).
		WithValueThreshold(64 << 10).
		WithBlockCacheSize(0).
		WithNumVersionsToKeep(1)
	log := slog.New(slog.DiscardHandler)

	db, err := Open(opts, log, "")
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()

	ctx, stop := context.WithCancel(t.Context())
	defer stop() // before the database waits for it
	db.ended.Go(func() { db.keepCompact(ctx, log, 10*time.Millisecond) })
	most := 0
	for round := range rounds {
		err := db.Write(func(batch *badger.WriteBatch) error {
			for i := range keys {
				value := fmt.Appendf(make([]byte, 8<<10), "%d", round)
				if err := batch.Set(fmt.Appendf(nil, "%d", i), value); err != nil {
					return err
				}
			}

			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		most = max(most, db.db.Levels()[0].NumTables)
	}

	for deadline := time.Now().Add(time.Minute); db.db.Levels()[0].NumTables >= opts.NumLevelZeroTables; {
		if time.Now().After(deadline) {
			t.Fatalf("level zero has %d tables after a minute; want fewer than %d",
				db.db.Levels()[0].NumTables, opts.NumLevelZeroTables)
		}
		time.Sleep(10 * time.Millisecond)
	}

	if below := len(db.db.Tables()) - db.db.Levels()[0].NumTables; below == 0 {
		t.Errorf("no table below level zero, which had up to %d; want them merged", most)
	}
	checkLast(t, db, keys, fmt.Sprint(rounds-1))
}

// checkLast checks the end of each record's value.
func checkLast(t *testing.T, db *DB, keys int, want string) {
	t.Helper()

	err := db.View(func(txn *badger.Txn) error {
		for i := range keys {
			item, err := txn.Get(fmt.Appendf(nil, "%d", i))
			if err != nil {
				return fmt.Errorf("record %d: %w", i, err)
			}

			value, err := item.ValueCopy(nil)
			if err != nil {
				return fmt.Errorf("record %d: %w", i, err)
			}
			if got := string(value[8<<10:]); got != want {
				t.Errorf("record %d is of round %s; want %s", i, got, want)
			}
		}

		return nil
	})
	if err != nil {
		t.Error(err)
	}
}
