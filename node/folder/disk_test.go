package folder

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestADiskThatFillsStopsTheIntakeFirstAndThenTheNode(t *testing.T) {
	free := uint64(100 << 20)
	d := NewDisk("/d", 80<<20)
	d.free = func(string) (uint64, error) { return free, nil }

	for _, c := range []struct {
		free       uint64
		takes, run bool
	}{{100 << 20, true, true}, {79 << 20, false, true}, {10 << 20, false, true}, {90 << 20, true, true}, {9 << 20, false, false}} {
		free = c.free
		stopped := d.Tick(t.Context())

		err := d.Check()
		var refusal *core.Refusal
		if (err == nil) != c.takes || err != nil && (!errors.As(err, &refusal) || refusal.Reason != core.ReasonDisk) {
			t.Errorf("with %d bytes: got %v, want takes %v", c.free, err, c.takes)
		}
		if (stopped == nil) != c.run || stopped != nil && !errors.Is(stopped, ErrDiskFull) {
			t.Errorf("with %d bytes: got %v, want run %v", c.free, stopped, c.run)
		}
	}
}

func TestAFolderThatCannotBeUsedIsNamed(t *testing.T) {
	dir := t.TempDir()
	if err := CheckDir(dir, 1); err != nil {
		t.Errorf("a good folder: got %v, want no error", err)
	}

	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("left %v, %v, want 0", left, err)
	}

	var refusal *core.Refusal
	if err := CheckDir(dir, 1<<62); !errors.As(err, &refusal) || refusal.Reason != core.ReasonDisk || !strings.Contains(err.Error(), "limits.min_free") {
		t.Errorf("a disk that is too small: got %v", err)
	}

	if err := CheckDir(filepath.Join(dir, "none"), 1); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("no folder: got %v, want %v", err, core.ErrNotFound)
	}

	if err := readOnly(dir, &os.PathError{Op: "open", Path: dir, Err: syscall.EROFS}); !errors.As(err, &refusal) || refusal.Reason != core.ReasonReadOnly {
		t.Errorf("a read-only disk: got %v", err)
	}
}

func TestWhatADiskDoesToARequestHasAName(t *testing.T) {
	var refusal *core.Refusal
	for _, c := range []struct {
		cause  error
		reason core.Reason
	}{{syscall.ENOSPC, core.ReasonDisk}, {syscall.EROFS, core.ReasonReadOnly}, {&os.PathError{Err: syscall.EACCES}, core.ReasonReadOnly}} {
		if err := AsRefusal(errors.Join(errors.New("write store"), c.cause)); !errors.As(err, &refusal) || refusal.Reason != c.reason {
			t.Errorf("%v: got %v", c.cause, err)
		}
	}

	if other := errors.New("other"); !errors.Is(AsRefusal(other), other) || AsRefusal(nil) != nil {
		t.Error("another error: got it changed, want it unchanged")
	}
}
