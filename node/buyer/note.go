package buyer

import (
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/verify"
)

// NoteSchema names the format of buyer.json.
const NoteSchema = "tantieme/buyer/1"

// Note is the content of buyer.json (SPEC 8.45): whose folder this is, and how the
// buyer's program reaches chain, nodes and account. It holds no password. No verifier
// reads it.
type Note struct {
	Schema   string          `json:"schema"` // NoteSchema
	Snapshot core.SnapshotID `json:"snapshot"`
	Buyer    common.Address  `json:"buyer"`
	Settings map[string]any  `json:"settings"` // by the setting's key: a text, or a list of texts
}

// maxNote bounds buyer.json, in bytes.
const maxNote = 1 << 20

// ReadNote returns the note of a sale's folder. Without one, the error wraps
// core.ErrNotFound.
func ReadNote(dir string) (*Note, error) {
	data, err := folder(dir).readAtMost(verify.BuyerFile, maxNote)
	if err != nil {
		return nil, err
	}

	return ParseNote(data)
}

// ParseNote parses a note. A setting is a text or a list of texts.
func ParseNote(data []byte) (*Note, error) {
	var n Note
	if err := core.DecodeJSON(data, &n); err != nil {
		return nil, fmt.Errorf("%s: %w", verify.BuyerFile, err)
	}
	if n.Schema != NoteSchema {
		return nil, fmt.Errorf("%s: schema is %q, this program reads %q", verify.BuyerFile, n.Schema, NoteSchema)
	}

	for key, value := range n.Settings {
		if !isTexts(value) {
			return nil, fmt.Errorf("%s: setting %q is neither a text nor a list of texts", verify.BuyerFile, key)
		}
	}

	return &n, nil
}

func isTexts(value any) bool {
	if _, ok := value.(string); ok {
		return true
	}

	list, ok := value.([]any)
	return ok && !slices.ContainsFunc(list, func(item any) bool { _, text := item.(string); return !text })
}

// checkFolder refuses a folder with files of anything but an earlier run for the same
// snapshot and buyer, because buy replaces files by name.
func (f *Flow) checkFolder(id core.SnapshotID) error {
	if info, err := os.Stat(string(f.files)); err == nil && !info.IsDir() {
		return f.files.occupied("is no folder")
	}

	own, err := f.owns(id)
	if own || err != nil {
		return err
	}
	return f.files.checkEmpty()
}

// claim makes the folder that of a snapshot and this buyer: it writes the note. It must be
// called after checkFolder.
func (f *Flow) claim(id core.SnapshotID) error {
	if err := f.files.make(); err != nil {
		return err
	}

	return f.files.writeJSON(verify.BuyerFile, Note{
		Schema:   NoteSchema,
		Snapshot: id,
		Buyer:    f.opts.Account,
		Settings: f.opts.Settings,
	})
}

// owns reports whether the folder is of an earlier run for the same snapshot and buyer. A
// folder of another sale is an error.
func (f *Flow) owns(id core.SnapshotID) (bool, error) {
	snapshot, buyer, err := f.owner()
	if errors.Is(err, core.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}

	if snapshot != id || buyer != f.opts.Account {
		return false, f.files.occupied("is of snapshot %s and buyer %s", snapshot, buyer)
	}

	return true, nil
}

// owner returns whose folder it is, by the purchase, or by the note of a run that ended
// before it made an offer.
func (f *Flow) owner() (core.SnapshotID, common.Address, error) {
	p, err := f.saved()
	if err == nil {
		offer := p.Proofs.Sale.Offer
		return offer.Snapshot, offer.Buyer, nil
	}
	if !errors.Is(err, core.ErrNotFound) {
		return core.SnapshotID{}, common.Address{}, err
	}

	note, err := ReadNote(string(f.files))
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		err = f.files.occupied("holds a file of another program (%v)", err)
	}
	if err != nil {
		return core.SnapshotID{}, common.Address{}, err
	}

	return note.Snapshot, note.Buyer, nil
}

// checkEmpty refuses a folder that holds anything.
func (dir folder) checkEmpty() error {
	entries, err := os.ReadDir(string(dir))
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("buyer's folder: %w", err)
	}

	names := make([]string, 0, len(entries))
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	if len(names) == 0 {
		return nil
	}

	const shown = 3
	more := ""
	if len(names) > shown {
		more = fmt.Sprintf(" and %d more", len(names)-shown)
	}

	slices.Sort(names)
	return dir.occupied("holds %s%s", strings.Join(names[:min(len(names), shown)], ", "), more)
}

// occupied returns the refusal of a folder that a sale cannot have.
func (dir folder) occupied(format string, args ...any) error {
	refusal := core.Refuse(
		core.ReasonConflict, "%s %s; a sale needs a folder of its own, new or empty. Nothing was changed",
		string(dir), fmt.Sprintf(format, args...),
	)
	return errors.Join(refusal, core.ErrConflict)
}

func (dir folder) readAtMost(name string, most int64) ([]byte, error) {
	data, err := files.Read(dir.path(name), most)
	if errors.Is(err, os.ErrNotExist) {
		err = fmt.Errorf("%s: %w", name, core.ErrNotFound)
	}
	return data, err
}

// read returns a file, or an error that wraps core.ErrNotFound.
func (dir folder) read(name string) ([]byte, error) { return dir.readAtMost(name, math.MaxInt64-1) }
