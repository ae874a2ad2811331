package database_test

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/dgraph-io/badger/v4"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/database"
)

const way = "restore a backup"

// options are those of the node's store, with small tables.
func options(dir string) badger.Options {
	return badger.DefaultOptions(dir).
		WithCompression(0).
		WithBlockCacheSize(0).
		WithMemTableSize(1 << 20).
		WithValueThreshold(64 << 10).
		WithValueLogFileSize(2 << 20).
		WithNumVersionsToKeep(1)
}

func open(dir string) (*database.DB, error) {
	return database.Open(options(dir), slog.New(slog.DiscardHandler), way)
}

const records = 300

func key(i int) []byte   { return fmt.Appendf(nil, "record-%04d", i) }
func value(i int) []byte { return []byte(strings.Repeat(fmt.Sprint(i, " "), 40)) }

// filled writes records into a folder and closes the database.
func filled(t *testing.T) (dir string) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "db")

	db, err := open(dir)
	if err != nil {
		t.Fatal(err)
	}

	err = db.Write(func(batch *badger.WriteBatch) error {
		for i := range records {
			if err := batch.Set(key(i), value(i)); err != nil {
				return err
			}
		}

		return nil
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}

	return dir
}

// holds reports whether a database has every record as it was written.
func holds(db *database.DB) error {
	return db.View(func(txn *badger.Txn) error {
		for i := range records {
			item, err := txn.Get(key(i))
			if err != nil {
				return fmt.Errorf("record %d: %w", i, err)
			}

			got, err := item.ValueCopy(nil)
			if err != nil {
				return fmt.Errorf("record %d: %w", i, err)
			}
			if string(got) != string(value(i)) {
				return fmt.Errorf("record %d: got %q", i, got)
			}
		}

		return nil
	})
}

func only(t *testing.T, dir, pattern string) string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, pattern))
	if err != nil || len(names) != 1 {
		t.Fatalf("got files %v, %v, want one %s", names, err, pattern)
	}

	return names[0]
}

// TestAFlippedByteIsNeverSilent changes a byte at many places of a table. The database
// either says that it is damaged or holds every record as it was written.
func TestAFlippedByteIsNeverSilent(t *testing.T) {
	dir := filled(t)
	table := only(t, dir, "*.sst")

	good, err := os.ReadFile(table)
	if err != nil {
		t.Fatal(err)
	}

	named := 0
	for at := 0; at < len(good); at += max(1, len(good)/200) {
		bad := append([]byte(nil), good...)
		bad[at] ^= 0x10
		if err := os.WriteFile(table, bad, 0o600); err != nil {
			t.Fatal(err)
		}

		db, err := open(dir)
		if err == nil {
			if err := errors.Join(holds(db), db.Close()); err != nil {
				t.Fatalf("byte %d of %d: got an open database that lost %v, want it named", at, len(good), err)
			}

			continue
		}

		var damage *core.Damage
		if !errors.As(err, &damage) || !errors.Is(err, core.ErrVerify) || damage.Path != dir || damage.WayBack != way {
			t.Fatalf("byte %d: got %v, want damage of %s with the way back", at, err, dir)
		}
		named++
	}

	if named < 150 {
		t.Errorf("got %d of 200 flips named, want most of them", named)
	}
}

// TestDamageIsFoundWhileTheDatabaseRuns checks that Verify reads the disk again.
func TestDamageIsFoundWhileTheDatabaseRuns(t *testing.T) {
	dir := filled(t)
	db, err := open(dir)
	if err != nil {
		t.Fatal(err)
	}

	if err := db.Verify(); err != nil {
		t.Fatalf("sound tables: got %v, want no error", err)
	}

	table, err := os.OpenFile(only(t, dir, "*.sst"), os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := table.WriteAt([]byte("rotten"), 100); err != nil {
		t.Fatal(err)
	}

	var damage *core.Damage
	if err := db.Verify(); !errors.As(err, &damage) || !strings.Contains(err.Error(), ".sst") {
		t.Errorf("a table that rots: got %v, want its name", err)
	}

	if err := errors.Join(table.Close(), db.Close()); err != nil {
		t.Error(err)
	}
}

func TestFilesThatAKillLeftEmptyAreRemoved(t *testing.T) {
	for _, name := range []string{"000009.vlog", "00009.mem"} {
		t.Run(name, func(t *testing.T) {
			dir := filled(t)
			if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
				t.Fatal(err)
			}

			db, err := open(dir)
			if err != nil {
				t.Fatalf("got %v, want it to open", err)
			}

			if err := errors.Join(holds(db), db.Close()); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestAFileThatCannotBeReadIsDamage checks that a database that does not open says how to
// go on.
func TestAFileThatCannotBeReadIsDamage(t *testing.T) {
	for pattern, content := range map[string]string{
		"MANIFEST":    "",
		"KEYREGISTRY": "",
		"*.sst":       "",
	} {
		t.Run(pattern, func(t *testing.T) {
			dir := filled(t)
			if err := os.WriteFile(only(t, dir, pattern), []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}

			db, err := open(dir)
			if err == nil {
				if err := errors.Join(holds(db), db.Close()); err != nil {
					t.Fatalf("got an open database that lost %v, want it named", err)
				}

				return
			}

			if !strings.Contains(err.Error(), dir) || !strings.Contains(err.Error(), way) {
				t.Errorf("got %q, want the folder and the way back", err)
			}
		})
	}
}

// TestATableThatIsCutOffIsDamage cuts a table at many places. Badger alone panics at most of
// them, where nobody can recover.
func TestATableThatIsCutOffIsDamage(t *testing.T) {
	dir := filled(t)
	name := only(t, dir, "*.sst")
	good, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}

	for size := 0; size < len(good); size += max(1, len(good)/60) {
		for what, bad := range map[string][]byte{
			"cut off at": good[:size],
			"zeros from": append(append([]byte(nil), good[:size]...), make([]byte, len(good)-size)...),
		} {
			if err := os.WriteFile(name, bad, 0o600); err != nil {
				t.Fatal(err)
			}

			var damage *core.Damage
			if _, err := open(dir); !errors.As(err, &damage) || !strings.Contains(err.Error(), ".sst") || damage.WayBack != way {
				t.Fatalf("%s byte %d of %d: got %v, want damage with the way back", what, size, len(good), err)
			}
		}
	}
}

// TestAManifestThatIsGoneOrCutOffIsDamage checks that no table is removed because nothing
// names it any more.
func TestAManifestThatIsGoneOrCutOffIsDamage(t *testing.T) {
	for size := -1; size < 30; size++ {
		dir := filled(t)
		manifest := filepath.Join(dir, badger.ManifestFilename)
		data, err := os.ReadFile(manifest)
		if err != nil {
			t.Fatal(err)
		}

		if err = os.Remove(manifest); err == nil && size >= 0 {
			err = os.WriteFile(manifest, data[:min(size, len(data)-1)], 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}

		var damage *core.Damage
		if _, err := open(dir); !errors.As(err, &damage) || damage.WayBack != way {
			t.Fatalf("size %d: got %v, want damage with the way back", size, err)
		}

		if err := os.WriteFile(manifest, data, 0o600); err != nil {
			t.Fatal(err)
		}
		db, err := open(dir)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(holds(db), db.Close()); err != nil {
			t.Fatalf("size %d, and put back: got %v, want every record", size, err)
		}
	}
}

// TestATableThatAKillLeftIsNoDamage puts a table into a new database that its manifest does
// not name, beside the log of its records.
func TestATableThatAKillLeftIsNoDamage(t *testing.T) {
	table := only(t, filled(t), "*.sst")
	dir := filepath.Join(t.TempDir(), "db")
	db, err := open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }() // as if it were killed

	killed := filepath.Join(t.TempDir(), "db")
	data, err := os.ReadFile(table)
	if err = errors.Join(err, os.CopyFS(killed, os.DirFS(dir)), os.Remove(filepath.Join(killed, "LOCK"))); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(killed, "000001.sst"), data[:len(data)/2], 0o600); err != nil {
		t.Fatal(err)
	}

	again, err := open(killed)
	if err != nil {
		t.Fatalf("got %v, want it to open", err)
	}
	if err := again.Close(); err != nil {
		t.Error(err)
	}
}

// TestWhatIsNoFileIsNeverOpened puts a folder, which exists everywhere as a pipe does not,
// in the place of each file.
func TestWhatIsNoFileIsNeverOpened(t *testing.T) {
	for _, pattern := range []string{"MANIFEST", "KEYREGISTRY", "LOCK", "DISCARD", "*.sst", "000001.vlog"} {
		t.Run(pattern, func(t *testing.T) {
			dir := filled(t)
			name := filepath.Join(dir, "LOCK") // badger removes it
			if pattern != "LOCK" {
				name = only(t, dir, pattern)
				if err := os.Remove(name); err != nil {
					t.Fatal(err)
				}
			}
			if err := os.Mkdir(name, 0o700); err != nil {
				t.Fatal(err)
			}

			var damage *core.Damage
			if _, err := open(dir); !errors.As(err, &damage) || !strings.Contains(err.Error(), name) || damage.WayBack != way {
				t.Errorf("got %v, want damage that names %s, with the way back", err, name)
			}
		})
	}
}

func TestAFolderInUseIsNoDamage(t *testing.T) {
	dir := filled(t)
	db, err := open(dir)
	if err != nil {
		t.Fatal(err)
	}

	if _, err := open(dir); !errors.Is(err, core.ErrInUse) {
		t.Errorf("got %v, want %v", err, core.ErrInUse)
	}

	if err := os.Remove(only(t, dir, "*.sst")); err != nil { // as the other process may do
		t.Fatal(err)
	}
	if _, err := open(dir); !errors.Is(err, core.ErrInUse) {
		t.Errorf("beside a process that removes a table: got %v, want %v", err, core.ErrInUse)
	}

	if err := db.Close(); err != nil {
		t.Error(err)
	}
}

// TestNobodyUsesAClosedDatabase closes while others work. Each use returns a result or an
// error, and Close waits for the uses that have begun.
func TestNobodyUsesAClosedDatabase(t *testing.T) {
	db, err := open(filled(t))
	if err != nil {
		t.Fatal(err)
	}

	txn, done, err := db.Reader()
	if err != nil {
		t.Fatal(err)
	}

	closed := make(chan error)
	go func() { closed <- db.Close() }()

	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() {
			for {
				err := errors.Join(db.Update(func(txn *badger.Txn) error { return txn.Set(key(0), value(0)) }), db.Sync())
				if errors.Is(err, badger.ErrDBClosed) {
					return
				}
				if err != nil && !errors.Is(err, badger.ErrConflict) {
					t.Errorf("got %v, want a result or %v", err, badger.ErrDBClosed)
					return
				}
			}
		})
	}

	workers.Wait()
	if _, err := txn.Get(key(1)); err != nil {
		t.Errorf("a reader that began before the end: got %v, want its record", err)
	}

	select {
	case err := <-closed:
		t.Errorf("got closed (%v) beside a reader, want it to wait", err)
	default:
	}

	done()
	if err := errors.Join(<-closed, db.Close()); err != nil {
		t.Error(err)
	}

	for name, use := range map[string]func() error{
		"View":       func() error { return db.View(nil) },
		"Write":      func() error { return db.Write(nil) },
		"Verify":     db.Verify,
		"Backup":     func() error { return db.Backup(nil) },
		"Load":       func() error { return db.Load(nil, 1) },
		"DropPrefix": func() error { return db.DropPrefix() },
	} {
		if err := use(); !errors.Is(err, badger.ErrDBClosed) {
			t.Errorf("%s after the end: got %v, want %v", name, err, badger.ErrDBClosed)
		}
	}
}
