package personal

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/slice"
)

func (n *Node) incoming() string { return filepath.Join(n.opts.Dir, "incoming") }

func (n *Node) zip(id string) string { return filepath.Join(n.incoming(), id+".zip") }

// tidy erases the remains of a stopped node: incoming files without a record, the slices
// of declined exports, and drafts that no export waits for.
func (n *Node) tidy() error {
	all, err := n.all()
	if err != nil {
		return err
	}

	waiting := map[string]bool{}
	for _, e := range all {
		waiting[e.ID+".zip"] = e.State == Received
		if e.State == Declined {
			err = errors.Join(err, n.previews.Erase(e.ID))
		}
		if e.State != Previewed {
			err = errors.Join(err, n.drafts.Erase(e.ID))
		}
	}

	entries, errRead := os.ReadDir(n.incoming())
	if err := errors.Join(err, errRead); err != nil {
		return fmt.Errorf("data folder: %w", err)
	}

	for _, entry := range entries {
		id := strings.TrimSuffix(entry.Name(), ".zip")
		if _, err := n.load(id); waiting[entry.Name()] || errors.Is(err, core.ErrVerify) { // of a damaged record nobody knows
			continue
		}
		if err := os.Remove(filepath.Join(n.incoming(), entry.Name())); err != nil {
			return fmt.Errorf("erase incoming file: %w", err)
		}
	}

	return nil
}

// maxName bounds the name of an export, in bytes.
const maxName = 255

// storeUpload stores an export's ZIP for a dataset; nil means the node's own dataset. When it
// returns, the export is durable. It returns false if the export was already there. A
// declined or refused export is taken again, unless it comes from the watched folder: of
// those a person has decided.
func (n *Node) storeUpload(dataset *core.DatasetID, name string, zip io.Reader, source string) (Export, bool, error) {
	if dataset == nil {
		dataset = n.opts.Dataset
	}
	if dataset == nil {
		return Export{}, false, core.Refuse(core.ReasonNoDataset, "no dataset was named, and the node has none of its own")
	}

	file, sum, size, err := n.receive(zip)
	if err != nil {
		return Export{}, false, err
	}

	e := Export{
		Schema:   RecordSchema,
		ID:       idOf(sum, *dataset),
		Name:     slice.Visible(name[:min(len(name), maxName)]),
		State:    Received,
		Dataset:  *dataset,
		Sum:      hex.EncodeToString(sum[:]),
		Size:     size,
		Received: n.opts.Test.Now().UTC(),
		Source:   source,
	}

	e, added, err := n.enter(e, file)
	if !added {
		err = errors.Join(err, os.Remove(file))
	} else {
		n.wake("cut")
	}

	return e, added, err
}

// receive streams a ZIP into a private file, durably.
func (n *Node) receive(zip io.Reader) (name string, sum [32]byte, size int64, err error) {
	hash := sha256.New()
	name, err = files.Stage(n.incoming(), func(w io.Writer) error {
		size, err = io.Copy(io.MultiWriter(w, hash), zip)
		return err
	})
	if errors.Is(err, syscall.ENOSPC) {
		err = core.Refuse(core.ReasonDisk, "the disk of this node is full; nothing was taken in")
	}

	if err != nil {
		return "", sum, 0, fmt.Errorf("take export: %w", err)
	}

	return name, [32]byte(hash.Sum(nil)), size, nil
}

// enter writes the record of a durable ZIP, unless a valid record exists.
func (n *Node) enter(e Export, file string) (Export, bool, error) {
	n.mu.Lock()
	defer n.mu.Unlock()

	before, err := n.load(e.ID)
	switch {
	case err == nil && (before.State != Refused && before.State != Declined || e.Source == FromWatch):
		return before, false, nil
	case err != nil && !errors.Is(err, core.ErrNotFound) && !errors.Is(err, core.ErrVerify): // a damaged record is written anew
		return e, false, err
	}

	if err := files.Rename(file, n.zip(e.ID)); err != nil {
		return e, false, fmt.Errorf("incoming file: %w", err)
	}

	return e, true, n.save(&e)
}

// Cut cuts and shows every received export.
func (n *Node) Cut(ctx context.Context) error {
	waiting, err := n.at(Received)
	if err != nil {
		return err
	}

	var failed []error
	for _, e := range waiting {
		if err := n.cut(ctx, e); err != nil {
			failed = append(failed, fmt.Errorf("export %s: %w", e.ID, err))
		}
	}

	return errors.Join(failed...)
}

// notOfTheExport lists refusals that say nothing of an export: it is cut later.
var notOfTheExport = []core.Reason{core.ReasonNoKey, core.ReasonKeyUnchecked}

// cut makes the preview of one export. A fault that the person can correct refuses the
// export. After any other error it is tried again.
func (n *Node) cut(ctx context.Context, e Export) error {
	shown, err := n.preview(ctx, e)
	var refused *export.Refused
	var refusal *core.Refusal

	switch {
	case errors.As(err, &refused):
		return n.refuse(e, Received, string(refused.Code), refused.Sentence, refused.Hint)
	case errors.As(err, &refusal) && !slices.Contains(notOfTheExport, refusal.Reason):
		return n.refuse(e, Received, string(refusal.Reason), refusal.Detail, "")
	case err != nil:
		return err
	}

	if !shown.Sealable {
		return n.refuse(
			e,
			Received,
			shown.Reason,
			shown.TooFew()+shown.LeftOut.RowsLeftOut(),
			"Ask the platform for your whole history, and give that.",
		)
	}

	if _, err := n.advance(e.ID, Received, Previewed, func(e *Export) { e.SliceSum = shown.Sum }); err != nil {
		return err
	}

	return n.erase(e.ID)
}

// preview cuts the slice and stores the preview, durably.
func (n *Node) preview(ctx context.Context, e Export) (contributor.Preview, error) {
	target, err := n.flow.Target(ctx, e.Dataset)
	if errors.Is(err, core.ErrNotFound) {
		err = core.Refuse(core.ReasonDataset, "no validator knows dataset %s, or this program does not know its schema", e.Dataset)
	}
	if err != nil {
		return contributor.Preview{}, err
	}

	file, err := files.OpenRegular(n.zip(e.ID))
	if errors.Is(err, fs.ErrNotExist) {
		err = core.Refuse(core.ReasonExportGone, "the file of this export is gone; give it again")
	}
	if err != nil {
		return contributor.Preview{}, err
	}

	defer func() { _ = file.Close() }() // read only
	given := export.ZIP(file, e.Size)
	if e.Name != ".." && !strings.ContainsAny(e.Name, `/\:`) {
		given[0].Name = e.Name // of a file that is no ZIP it may help
	}

	shown, err := contributor.NewPreview(ctx, given, target.Schema())
	if err != nil {
		return shown, err
	}

	var page strings.Builder
	if err := shown.WriteJSON(&page); err != nil {
		return shown, err
	}

	return shown, n.previews.Save(e.ID, []byte(page.String()))
}

// refuse ends an export for a reason and erases its ZIP.
func (n *Node) refuse(e Export, from State, reason, detail, hint string) error {
	_, err := n.advance(e.ID, from, Refused, func(e *Export) { e.because(reason, detail, hint) })
	if err != nil {
		return err
	}

	return n.erase(e.ID)
}

// erase removes an export's ZIP.
func (n *Node) erase(id string) error {
	err := os.Remove(n.zip(id))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("erase export: %w", err)
	}

	return nil
}

// sumOf returns the SHA-256 of all bytes of a reader.
func sumOf(r io.Reader) (sum [32]byte, err error) {
	hash := sha256.New()
	if _, err := io.Copy(hash, r); err != nil {
		return sum, err
	}

	return [32]byte(hash.Sum(nil)), nil
}
