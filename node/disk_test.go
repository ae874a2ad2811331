package node

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/intake"
)

func TestADiskThatFillsStopsTheIntakeFirstAndThenTheNode(t *testing.T) {
	free := uint64(100 << 20)
	var stopped error
	d := &disk{dir: "/d", min: 80 << 20, free: func(string) (uint64, error) { return free, nil }, stop: func(err error) { stopped = err }}
	for _, c := range []struct {
		free       uint64
		takes, run bool
	}{{100 << 20, true, true}, {79 << 20, false, true}, {10 << 20, false, true}, {90 << 20, true, true}, {9 << 20, false, false}} {
		free, stopped = c.free, nil
		if err := d.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
		err := d.check()
		var refusal *core.Refusal
		if (err == nil) != c.takes || err != nil && (!errors.As(err, &refusal) || refusal.Reason != core.ReasonDisk) {
			t.Errorf("with %d bytes: %v", c.free, err)
		}
		if (stopped == nil) != c.run || stopped != nil && !errors.Is(stopped, ErrDiskFull) {
			t.Errorf("with %d bytes: stopped by %v", c.free, stopped)
		}
	}
}

func TestAFolderThatCannotBeUsedIsNamed(t *testing.T) {
	dir := t.TempDir()
	if err := checkFolder(dir, 1); err != nil {
		t.Errorf("a good folder: %v", err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("left %v, %v", left, err)
	}
	var refusal *core.Refusal
	if err := checkFolder(dir, 1<<62); !errors.As(err, &refusal) || refusal.Reason != core.ReasonDisk || !strings.Contains(err.Error(), "limits.min_free") {
		t.Errorf("a disk that is too small: %v", err)
	}
	if err := checkFolder(filepath.Join(dir, "none"), 1); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("no folder: %v", err)
	}
	if err := readOnly(dir, &os.PathError{Op: "open", Path: dir, Err: syscall.EROFS}); !errors.As(err, &refusal) || refusal.Reason != core.ReasonReadOnly {
		t.Errorf("a read-only disk: %v", err)
	}
}

func TestWhatADiskDoesToARequestHasAName(t *testing.T) {
	var refusal *core.Refusal
	for _, c := range []struct {
		cause  error
		reason core.Reason
	}{{syscall.ENOSPC, core.ReasonDisk}, {syscall.EROFS, core.ReasonReadOnly}, {&os.PathError{Err: syscall.EACCES}, core.ReasonReadOnly}} {
		if err := asRefusal(errors.Join(errors.New("write store"), c.cause)); !errors.As(err, &refusal) || refusal.Reason != c.reason {
			t.Errorf("%v: %v", c.cause, err)
		}
	}
	if other := errors.New("other"); !errors.Is(asRefusal(other), other) || asRefusal(nil) != nil {
		t.Error("another error was changed")
	}
}

// TestANodeWithLittleRoomTakesNothingIn: contributors are sent to another one.
func TestANodeWithLittleRoomTakesNothingIn(t *testing.T) {
	n := counting(t, counted())
	n.intake = intake.New(intake.Options{})
	n.disk.low.Store(true)
	var refusal *core.Refusal
	if _, _, err := n.Submit(t.Context(), core.Contribution{}, nil); !errors.As(err, &refusal) || refusal.Reason != core.ReasonDisk {
		t.Errorf("got %v", err)
	}
}
