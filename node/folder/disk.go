package folder

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync/atomic"
	"syscall"

	"github.com/dustin/go-humanize"

	"github.com/tantieme/tantieme/node/core"
)

// stopAt is the fraction of MinFree below which the node stops. The databases write
// through mapped files, and a write to a full disk would kill the process.
const stopAt = 8

// ErrDiskFull is returned by Tick while there is still room for an orderly stop.
var ErrDiskFull = errors.New("the disk is nearly full")

// Disk watches the free room on a data folder's disk. Below MinFree, intake is refused
// and existing work continues; below MinFree/8 the node stops. It is safe for concurrent
// use.
type Disk struct {
	dir  string
	min  uint64
	free func(dir string) (uint64, error)
	low  atomic.Bool
}

// NewDisk returns the watch over a data folder's disk. The disk must keep minFree bytes
// free.
func NewDisk(dir string, minFree uint64) *Disk {
	return &Disk{dir: dir, min: minFree, free: FreeBytes}
}

// FreeBytes returns the number of bytes that an ordinary user may still write.
func FreeBytes(dir string) (uint64, error) {
	var s syscall.Statfs_t
	if err := syscall.Statfs(dir, &s); err != nil {
		return 0, fmt.Errorf("free space of %s: %w", dir, err)
	}

	return s.Bavail * uint64(s.Bsize), nil
}

// Tick measures the free room. If its error wraps ErrDiskFull, the node must stop.
func (d *Disk) Tick(context.Context) error {
	free, err := d.free(d.dir)
	if err != nil {
		return err
	}

	d.low.Store(free < d.min)
	if free < d.min/stopAt {
		return fmt.Errorf("%s has %s left: %w", d.dir, humanize.IBytes(free), ErrDiskFull)
	}

	return nil
}

// Free returns the number of bytes that may still be written to the disk.
func (d *Disk) Free() (uint64, error) { return d.free(d.dir) }

// Check refuses new work if there is too little room.
func (d *Disk) Check() error {
	if !d.low.Load() {
		return nil
	}

	return core.Refuse(core.ReasonDisk, "this node's disk has less than %s left, so it takes nothing more in; try another node", humanize.IBytes(d.min))
}

// CheckDir checks, before anything is opened, that a data folder is writable and has
// minFree bytes of room.
func CheckDir(dir string, minFree uint64) error {
	probe, err := os.CreateTemp(dir, ".probe-*")
	if err != nil {
		return readOnly(dir, err)
	}

	_, err = probe.Write([]byte("probe"))
	err = errors.Join(err, probe.Sync(), probe.Close(), os.Remove(probe.Name()))
	if err != nil {
		return readOnly(dir, err)
	}

	free, err := FreeBytes(dir)
	if err != nil {
		return err
	}
	if free < minFree {
		return core.Refuse(
			core.ReasonDisk,
			"%s has %s left; the node needs %s (limits.min_free)",
			dir,
			humanize.IBytes(free),
			humanize.IBytes(minFree),
		)
	}

	return removeProbes(dir)
}

// removeProbes removes files that a killed start may have left.
func removeProbes(dir string) error {
	left, err := filepath.Glob(filepath.Join(dir, ".probe-*"))
	for _, file := range left {
		err = errors.Join(err, os.Remove(file))
	}

	return err
}

func readOnly(dir string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no data folder %s (tantieme init makes one): %w", dir, core.ErrNotFound)
	}
	if errors.Is(err, syscall.ENOSPC) {
		return core.Refuse(core.ReasonDisk, "the disk of %s is full", dir)
	}

	return core.Refuse(
		core.ReasonReadOnly,
		"the data folder %s cannot be written (%v): check its owner, its mode and how it is mounted",
		dir,
		err,
	)
}

// AsRefusal converts the error of a full or read-only disk into a refusal. It returns any
// other error unchanged.
func AsRefusal(err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return core.Refuse(core.ReasonDisk, "this node's disk is full; nothing was taken in; try another node")
	case errors.Is(err, syscall.EROFS), errors.Is(err, fs.ErrPermission):
		return core.Refuse(core.ReasonReadOnly, "this node cannot write its data; nothing was taken in; try another node")
	}

	return err
}
