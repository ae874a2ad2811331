package export

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
)

// readDirectory reads the central directory within the limits' budget. It omits folders.
func readDirectory(r io.ReaderAt, size int64, limits Limits) ([]*zip.File, error) {
	metered := &meter{ReaderAt: r, left: limits.DirectoryBytes}
	archive, err := zip.NewReader(metered, size)
	if metered.left < 0 {
		return nil, tooMuch("This ZIP's list of files is far longer than any export's.")
	}
	if metered.err != nil {
		return nil, fmt.Errorf("read export: %w", metered.err)
	}

	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // Limits.check judges names
		return nil, noDirectory(r)
	}

	metered.open = true
	return slices.DeleteFunc(archive.File, func(f *zip.File) bool { return isFolder(f.Name) }), nil
}

// noDirectory distinguishes a ZIP that lost its end, where the directory is, from a file
// that never was a ZIP.
func noDirectory(r io.ReaderAt) *Refused {
	head := make([]byte, 4)
	n, _ := r.ReadAt(head, 0) // unreadable data is not a ZIP either
	switch head = head[:n]; {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return refuse(CodeTruncated, hintDownload, "This ZIP ends too early: part of it is missing.")
	case len(head) > 0 && (head[0] == '[' || head[0] == '{'):
		return refuse(CodeNotZip, hintWhole, "This is a single file out of an export, not the ZIP.")
	default:
		return refuse(CodeNotZip, hintWhole, "This is not a ZIP file.")
	}
}

// meter counts the bytes read for the directory and stops at the budget. The library
// reads as many records as it finds, whatever their declared number.
type meter struct {
	io.ReaderAt
	left int64
	open bool // the directory is read; entries have bounds of their own
	err  error
}

var errBudget = errors.New("directory too long")

func (m *meter) ReadAt(p []byte, off int64) (int, error) {
	if off < 0 { // a directory may point in front of the file; the operating system is not at fault
		return 0, io.EOF
	}
	if m.open {
		return m.ReaderAt.ReadAt(p, off)
	}

	if m.left -= int64(len(p)); m.left < 0 {
		return 0, errBudget
	}

	n, err := m.ReaderAt.ReadAt(p, off)
	if err != nil && !errors.Is(err, io.EOF) {
		m.err = err
	}

	return n, err
}
