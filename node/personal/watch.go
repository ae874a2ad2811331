package personal

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/files"
)

// watcher remembers the content of a folder at the last look.
type watcher struct {
	seen map[string]look
}

// look is the state of a file at a look.
type look struct {
	files    int
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

// Watch takes each export of the watched folder that has stopped growing, which means that
// it looks the same twice in a row: a ZIP, a file of JSON or a folder of such. It does not
// change files. Records hold the SHA-256 of what was taken, so a restart or another name
// takes none twice.
func (n *Node) Watch(context.Context) error {
	entries, err := os.ReadDir(n.opts.Watch)
	if err != nil {
		return fmt.Errorf("watched folder: %w", err)
	}

	now := map[string]look{}
	var failed []error

	for _, entry := range entries {
		if !isWatched(entry) {
			continue
		}

		name := filepath.Join(n.opts.Watch, entry.Name())
		is, err := lookAt(name)
		if err != nil {
			continue // deleted since
		}

		was := n.watcher.seen[entry.Name()]
		if was.size == is.size && was.modified.Equal(is.modified) && was.files == is.files {
			is = n.lookAgain(name, was)
		}

		now[entry.Name()] = is
		failed = append(failed, is.why)
	}

	n.watcher.seen = now

	return errors.Join(failed...)
}

// watched are the extensions of files that are taken from the watched folder.
var watched = []string{".zip", ".json", ".jsonl", ".ndjson"}

// isWatched reports whether an entry of the folder may be an export. Links are not
// followed, and hidden ones are left.
func isWatched(entry fs.DirEntry) bool {
	if strings.HasPrefix(entry.Name(), ".") {
		return false
	}
	ext := strings.ToLower(filepath.Ext(entry.Name()))
	return entry.IsDir() || entry.Type().IsRegular() && slices.Contains(watched, ext)
}

// lookAt looks at a file, or at all files of a folder: their number, their sizes and the
// latest time of a change.
func lookAt(name string) (is look, err error) {
	err = filepath.WalkDir(name, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}

		info, err := d.Info()
		if err != nil {
			return err
		}

		is.files++
		is.size += info.Size()
		if info.ModTime().After(is.modified) {
			is.modified = info.ModTime()
		}
		return nil
	})

	return is, err
}

// lookAgain takes a file that has stopped growing, unless it was taken before or its next
// try is later.
func (n *Node) lookAgain(name string, was look) look {
	now := n.opts.Test.Now()
	if was.taken || now.Before(was.again) {
		return was
	}
	if was.size > maxWatched && isZIPName(name) { // it is no export; that does not make the node unready
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

func isZIPName(name string) bool { return strings.EqualFold(filepath.Ext(name), ".zip") }

// takeFile takes one file or folder, unless it was taken before under any name.
func (n *Node) takeFile(name string) (bool, error) {
	if !isZIPName(name) {
		return n.takePacked(name)
	}

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

	_, _, err = n.storeUpload(nil, filepath.Base(name), file, FromWatch)

	return err == nil, err
}

// takePacked packs the history in a file that is no ZIP, or in a folder, and takes it. One
// without any history is left alone until it changes.
func (n *Node) takePacked(name string) (bool, error) {
	var packing contributor.Packing
	if err := packing.Open([]string{name}); err != nil {
		return n.leaveAlone(name, err)
	}

	_, _, err := n.storeUpload(nil, filepath.Base(name), &packing, FromWatch)
	if errPack := packing.Close(); errPack != nil {
		return n.leaveAlone(name, errPack)
	}

	return err == nil, err
}

// leaveAlone says why a file of the watched folder is not taken. Only an error of the disk
// is a reason to try again.
func (n *Node) leaveAlone(name string, err error) (bool, error) {
	var refused *export.Refused
	var refusal *core.Refusal
	if !errors.As(err, &refused) && !errors.As(err, &refusal) {
		return false, fmt.Errorf("watched file: %w", err)
	}

	n.opts.Log.Info("a watched file is no export; it is left alone until it changes", "file", name, "reason", err)
	return true, nil
}
