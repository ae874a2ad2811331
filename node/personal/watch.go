package personal

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/tantieme/tantieme/node/files"
)

// watcher remembers the content of a folder at the last look.
type watcher struct {
	seen map[string]look
}

// look is the state of a file at a look.
type look struct {
	size     int64
	modified time.Time
	taken    bool
	again    time.Time // the file could not be taken; it is tried again at this time
	why      error
}

// A watched file that could not be taken is skipped for takeAgain, because a try costs as
// much as taking it. Files larger than the API accepts are not taken at all.
const (
	takeAgain  = time.Minute
	maxWatched = 1 << 30
)

// Watch takes each ZIP of the watched folder that has stopped growing, which means that
// it looks the same twice in a row. It does not change files. Records hold the SHA-256 of
// taken files, so a restart or another name takes none twice.
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
			continue // deleted since
		}

		is, was := look{size: info.Size(), modified: info.ModTime()}, n.watcher.seen[entry.Name()]
		if was.size == is.size && was.modified.Equal(is.modified) {
			is = n.lookAgain(filepath.Join(n.opts.Watch, entry.Name()), was)
		}

		now[entry.Name()] = is
		failed = append(failed, is.why)
	}

	n.watcher.seen = now

	return errors.Join(failed...)
}

// lookAgain takes a file that has stopped growing, unless it was taken before or its next
// try is later.
func (n *Node) lookAgain(name string, was look) look {
	now := n.opts.Test.Now()
	if was.taken || now.Before(was.again) {
		return was
	}
	if was.size > maxWatched { // it is no export; that does not make the node unready
		n.opts.Log.Warn("a watched file is too large to be an export; it is left alone until it changes",
			"file", name,
			"bytes", was.size,
			"most", maxWatched,
		)
		was.taken = true

		return was
	}

	if was.taken, was.why = n.takeFile(name); was.why != nil {
		was.again = now.Add(takeAgain)
	}

	return was
}

// takeFile takes one file, unless it was taken before under any name.
func (n *Node) takeFile(name string) (bool, error) {
	file, err := files.OpenRegular(name)
	if err != nil {
		return false, fmt.Errorf("watched file: %w", err)
	}

	defer func() { _ = file.Close() }() // read only
	sum, err := sumOf(file)
	if err != nil {
		return false, fmt.Errorf("watched file: %w", err)
	}

	if _, err := n.load(idOf(sum, *n.opts.Dataset)); err == nil {
		return true, nil // in any state: a person has decided or will decide
	}

	if _, err := file.Seek(0, 0); err != nil {
		return false, fmt.Errorf("watched file: %w", err)
	}

	_, _, err = n.storeUpload(nil, file, FromWatch)

	return err == nil, err
}
