package txs

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
)

var errFull = errors.New("the disk is full")

// full is a file on a disk with room for a given number of bytes.
type full struct {
	journalFile
	room     int
	stubborn bool // written bytes cannot be removed
}

func (f *full) Write(p []byte) (int, error) {
	n, err := f.journalFile.Write(p[:min(len(p), f.room)])
	f.room -= n
	if err == nil && n < len(p) {
		err = errFull
	}
	return n, err
}

func (f *full) Truncate(size int64) error {
	if f.stubborn {
		return errFull
	}
	return f.journalFile.Truncate(size)
}

func TestHalfALineIsTakenBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	j, err := NewFileJournal(path)
	if err != nil {
		t.Fatal(err)
	}

	if err := j.PutTransaction(core.Transaction{Nonce: 1, Stage: core.TxSent}); err != nil {
		t.Fatal(err)
	}

	disk := &full{journalFile: j.file, room: 10}
	j.file = disk
	if err := j.PutTransaction(core.Transaction{Nonce: 2}); !errors.Is(err, errFull) {
		t.Fatalf("got %v, want %v", err, errFull)
	}

	disk.room = 1 << 20
	if err := j.PutTransaction(core.Transaction{Nonce: 3, Stage: core.TxSent}); err != nil {
		t.Fatalf("once there is room: got %v, want no error", err)
	}

	disk.room, disk.stubborn = 10, true
	for range 2 {
		if err := j.PutTransaction(core.Transaction{Nonce: 4}); !errors.Is(err, errFull) {
			t.Errorf("behind half a line that stays: got %v, want an error", err)
		}
		disk.room = 1 << 20
	}

	if err := j.Close(); err != nil {
		t.Fatal(err)
	}

	if j, err = NewFileJournal(path); err != nil {
		t.Fatalf("opened again: got %v, want no error", err)
	}

	list, err := j.Transactions()
	if err != nil || len(list) != 2 || list[0].Nonce != 1 || list[1].Nonce != 3 {
		t.Errorf("got %+v, %v, want what was acknowledged", list, err)
	}

	if err := j.Close(); err != nil {
		t.Error(err)
	}
}

// TestAFileJournalIsAMap checks that a journal holds every acknowledged line, now and
// after it is opened again, whatever is put, dropped, cut off or refused by a full disk.
func TestAFileJournalIsAMap(t *testing.T) {
	dir, run := t.TempDir(), 0
	rapid.Check(t, func(t *rapid.T) {
		run++
		path := filepath.Join(dir, "journal-"+string(rune('a'+run%26)))
		if err := os.RemoveAll(path); err != nil {
			t.Fatal(err)
		}

		j, err := NewFileJournal(path)
		if err != nil {
			t.Fatal(err)
		}

		want := map[uint64]core.Transaction{}
		nonce := rapid.Uint64Range(0, 4)
		t.Repeat(map[string]func(*rapid.T){
			"put": func(t *rapid.T) {
				tx := core.Transaction{
					Nonce:   nonce.Draw(t, "nonce"),
					Purpose: rapid.String().Draw(t, "purpose"),
					Stage:   core.TxSent,
				}

				disk := &full{journalFile: j.file, room: rapid.SampledFrom([]int{0, 20, 1 << 20}).Draw(t, "room")}
				j.file = disk
				if err := j.PutTransaction(tx); err == nil {
					want[tx.Nonce] = tx
				} else if !errors.Is(err, errFull) {
					t.Fatal(err)
				}

				j.file = disk.journalFile
			},
			"drop": func(t *rapid.T) {
				n := nonce.Draw(t, "nonce")
				if err := j.DropTransaction(n); err != nil {
					t.Fatal(err)
				}
				delete(want, n)
			},
			"reopen": func(t *rapid.T) {
				if err := j.Close(); err != nil {
					t.Fatal(err)
				}

				cut(t, path, rapid.SampledFrom([]string{"", "{", `{"nonce":9,"stage":2`}).Draw(t, "cut"))
				if j, err = NewFileJournal(path); err != nil {
					t.Fatal(err)
				}
			},
			"": func(t *rapid.T) {
				list, err := j.Transactions()
				if err != nil || len(list) != len(want) {
					t.Fatalf("got %d transactions, %v, want %d", len(list), err, len(want))
				}

				for i, n := range slices.Sorted(maps.Keys(want)) {
					if list[i].Nonce != n || list[i].Purpose != want[n].Purpose {
						t.Fatalf("got %+v, want %+v", list[i], want[n])
					}
				}
			},
		})

		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
	})
}

// cut appends a line that a crash has cut off.
func cut(t *rapid.T, path, text string) {
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0o600)
	if err == nil {
		_, err = f.WriteString(text)
		err = errors.Join(err, f.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
}

// FuzzFileJournal opens arbitrary files. A file that opens once opens again with the same
// content.
func FuzzFileJournal(f *testing.F) {
	f.Add([]byte("{\"nonce\":3,\"purpose\":\"claim\",\"stage\":2,\"versions\":[{\"raw\":\"AQI=\",\"head\":7}]}\n{\"nonce\":3,\"dropped\":true}\n"))
	f.Add([]byte("{\"nonce\":4,\"purp"))
	f.Fuzz(func(t *testing.T, data []byte) {
		path := filepath.Join(t.TempDir(), "journal")
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}

		j, err := NewFileJournal(path)
		if err != nil {
			return
		}

		first, _ := j.Transactions()
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}

		if j, err = NewFileJournal(path); err != nil {
			t.Fatalf("opened a second time: got %v, want no error", err)
		}

		second, _ := j.Transactions()
		if len(first) != len(second) {
			t.Fatalf("got %d transactions, then %d, want the same", len(first), len(second))
		}

		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
	})
}
