package verify

import (
	"bufio"
	"errors"
	"io"
	"io/fs"

	"github.com/tantieme/tantieme/node/core"
)

// Files of a buyer's folder (SPEC 8.5).
const (
	RecordsFile  = "records.jsonl"
	ManifestFile = "manifest.json"
	ItemsFile    = "items.bin"
	PayloadsFile = "payloads.bin"
	HeadersFile  = "headers.bin"
	SharesFile   = "shares.bin"
	KeysFile     = "keys.bin"
	ProofsFile   = "anchor.json"
	PurchaseFile = "purchase.json" // a secret of the buyer
	ReportFile   = "report.json"
	BuyerFile    = "buyer.json" // the buyer's own note; not read here
)

// MaxHeader is the length of the largest header, in bytes.
const MaxHeader = 1024

// maxProofs bounds anchor.json, in bytes. Proofs of nine slots of a state as large as
// Ethereum's take 100 KB in hex.
const maxProofs = 4 << 20

// regular is a folder of which only regular files are read. A FIFO, a device or a socket
// would hold the reader for ever, or never end.
type regular struct{ fs.FS }

// Open returns a *Failure for what is neither a regular file nor a folder. A link counts as
// what it leads to; one that leads to nothing is there and no file.
func (r regular) Open(name string) (fs.File, error) {
	info, err := fs.Stat(r.FS, name)
	if err != nil {
		if link, failed := fs.Lstat(r.FS, name); failed == nil && link.Mode()&fs.ModeSymlink != 0 {
			return nil, failure(name, ReasonMalformed, "a link that leads to no file")
		}
		return nil, err
	}
	if !info.Mode().IsRegular() && !info.IsDir() {
		return nil, failure(name, ReasonMalformed, "not a regular file (%s)", info.Mode().Type())
	}

	return r.FS.Open(name)
}

// open opens a file of the folder. A missing file is a *Failure, and so is a folder.
func open(folder fs.FS, name string) (fs.File, error) {
	f, err := folder.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, failure(name, ReasonMissing, "the file is missing")
	}
	if err != nil {
		return nil, err
	}

	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, errors.Join(failure(name, ReasonMalformed, "a folder, want a file"), f.Close())
	}
	return f, nil
}

// missing reports whether an error says that a file is missing.
func missing(err error) bool {
	var f *Failure
	return errors.As(err, &f) && f.Reason == ReasonMissing
}

// read returns a file of at most max bytes.
func read(folder fs.FS, name string, max int) ([]byte, error) {
	f, err := open(folder, name)
	if err != nil {
		return nil, err
	}

	data, err := io.ReadAll(io.LimitReader(f, int64(max)+1))
	if err = errors.Join(err, f.Close()); err != nil {
		return nil, err
	}

	if len(data) > max {
		return nil, failure(name, ReasonLength, "more than %d bytes", max)
	}

	return data, nil
}

// readExactly returns a file of exactly size bytes. A different length is a *Failure.
func readExactly(folder fs.FS, name string, size int) ([]byte, error) {
	data, err := read(folder, name, size)
	if err == nil && len(data) < size {
		err = failure(name, ReasonLength, "%d bytes, want %d", len(data), size)
	}

	return data, err
}

// stream is a file that is read once, from front to back. Its owner closes the file.
type stream struct {
	name string
	file fs.File
	*bufio.Reader
}

func openStream(folder fs.FS, name string) (*stream, error) {
	f, err := open(folder, name)
	if err != nil {
		return nil, err
	}

	return &stream{
		name:   name,
		file:   f,
		Reader: bufio.NewReaderSize(f, 1<<20),
	}, nil
}

// full fills b. If the file ends too early, the *Failure names the record.
func (s *stream) full(b []byte, record int, id core.ContributionID) error {
	_, err := io.ReadFull(s, b)

	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		f := failure(s.name, ReasonLength, "the file ends here")
		f.Record, f.Contribution = &record, &id
		return f
	}

	return err
}

// end checks that nothing follows the last record.
func (s *stream) end() error {
	_, err := s.ReadByte()
	if errors.Is(err, io.EOF) {
		return nil
	}
	if err == nil {
		err = failure(s.name, ReasonLength, "something follows the last record")
	}

	return err
}
