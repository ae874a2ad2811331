package personal

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// watcher remembers what a folder held when it was last looked at.
type watcher struct {
	seen map[string]look
}

// look is what a file looked like.
type look struct {
	size     int64
	modified time.Time
	taken    bool
}

// Watch takes each ZIP of the watched folder that has stopped to grow: one that looks
// the same twice in a row. Files stay as they are; which were taken is known by the
// SHA-256 that their records hold, so a restart or another name takes none twice.
func (n *Node) Watch(context.Context) error {
	entries, err := os.ReadDir(n.opts.Watch)
	if err != nil {
		return fmt.Errorf("watched folder: %w", err)
	}
	now := map[string]look{}
	var failed []error
	for _, entry := range entries {
		if !entry.Type().IsRegular() || !strings.EqualFold(filepath.Ext(entry.Name()), ".zip") {
			continue
		}
		info, err := entry.Info()
		if err != nil {
			continue // gone since
		}
		is, was := look{info.Size(), info.ModTime(), false}, n.watcher.seen[entry.Name()]
		if was.size == is.size && was.modified.Equal(is.modified) {
			is.taken = was.taken
			if !is.taken {
				is.taken, err = n.takeFile(filepath.Join(n.opts.Watch, entry.Name()))
				failed = append(failed, err)
			}
		}
		now[entry.Name()] = is
	}
	n.watcher.seen = now
	return errors.Join(failed...)
}

// takeFile takes one file, unless it was taken before under whatever name.
func (n *Node) takeFile(name string) (bool, error) {
	file, err := os.Open(name)
	if err != nil {
		return false, fmt.Errorf("watched file: %w", err)
	}
	defer func() { _ = file.Close() }() // read only
	sum, err := sumOf(file)
	if err != nil {
		return false, fmt.Errorf("watched file: %w", err)
	}
	if _, err := n.load(idOf(sum, *n.opts.Dataset)); err == nil {
		return true, nil // in whatever state: a person has decided, or will
	}
	if _, err := file.Seek(0, 0); err != nil {
		return false, fmt.Errorf("watched file: %w", err)
	}
	_, _, err = n.take(nil, file, FromWatch)
	return err == nil, err
}
