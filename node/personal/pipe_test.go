//go:build unix

package personal_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"
)

// TestAPipeInThePlaceOfARecordStopsNothing puts a pipe in the place of an export's record.
func TestAPipeInThePlaceOfARecordStopsNothing(t *testing.T) {
	w := newWorld(t)
	e, err := w.journey(w.open())
	if err != nil {
		t.Fatal(err)
	}

	record := filepath.Join(w.opts.Dir, "exports", e.Id+".json")
	if err := errors.Join(os.Remove(record), unix.Mkfifo(record, 0o600)); err != nil {
		t.Fatal(err)
	}

	checkDamage(t, w, e.Id)
}
