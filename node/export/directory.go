package export

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
)

// packedFolder is the comment of a ZIP that this program made of a folder. The ZIPs in
// it may hold ZIPs, as they may in the folder.
const packedFolder = "tantieme/folder/1"

// Of a ZIP's end (APPNOTE.TXT, section 4.3.16).
const (
	endBytes     = 22
	endSearch    = endBytes + 1<<16
	endSignature = "PK\x05\x06"
)

// directory is the list of files of a ZIP.
type directory struct {
	files  []*zip.File
	folder bool // the ZIP stands for a folder
}

// readDirectory reads the central directory within the limits' budget. It omits folders.
// Zero bytes behind the ZIP, as some disks and downloads leave them, are passed over.
func readDirectory(r io.ReaderAt, size int64, limits Limits) (directory, error) {
	d, err := readEnd(r, size, limits)
	var refused *Refused
	if !errors.As(err, &refused) || refused.Code == CodeBomb {
		return d, err
	}

	end, errZeros := withoutZeros(r, size)
	if errZeros != nil {
		return d, errZeros
	}
	if end < size {
		return readEnd(r, end, limits)
	}
	return d, err
}

func readEnd(r io.ReaderAt, size int64, limits Limits) (directory, error) {
	metered := &meter{ReaderAt: r, left: limits.DirectoryBytes}
	archive, err := zip.NewReader(metered, size)
	if metered.left < 0 {
		return directory{}, tooMuch("This ZIP's list of files is far longer than any export's.")
	}
	if metered.err != nil {
		return directory{}, fmt.Errorf("read export: %w", metered.err)
	}

	if isPart(r, size, err != nil) {
		return directory{}, refuse(CodeNotZip, hintJoin, "This is one part of a ZIP that was split into several.")
	}
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // Limits.check judges names
		return directory{}, noDirectory(r)
	}

	metered.open = true
	return directory{
		files:  slices.DeleteFunc(archive.File, func(f *zip.File) bool { return isFolder(f.Name) }),
		folder: archive.Comment == packedFolder,
	}, nil
}

// isPart reports whether a file is the first or the last part of a split ZIP. The last
// one says in its end that it is not the only one. The first has no end; a ZIP that begins
// like one and is whole is no part.
func isPart(r io.ReaderAt, size int64, endless bool) bool {
	head := make([]byte, 4)
	n, _ := r.ReadAt(head, 0) // unreadable data shows nothing
	if endless && bytes.Equal(head[:n], []byte("PK\x07\x08")) {
		return true
	}

	from := max(0, size-endSearch)
	tail := make([]byte, size-from)
	n, _ = r.ReadAt(tail, from)
	at := bytes.LastIndex(tail[:n], []byte(endSignature))
	if at < 0 || at+endBytes > n {
		return false
	}

	disk := binary.LittleEndian.Uint16(tail[at+4:])
	return disk != 0 && disk != 0xffff // the latter stands for ZIP64
}

// withoutZeros returns the size of a file without the zero bytes at its end, except for
// so many as the end of a ZIP may have.
func withoutZeros(r io.ReaderAt, size int64) (int64, error) {
	chunk := make([]byte, readBuffer)
	for end := size; end > 0; {
		from := max(0, end-int64(len(chunk)))
		n, err := r.ReadAt(chunk[:end-from], from)
		if err != nil && !errors.Is(err, io.EOF) {
			return 0, fmt.Errorf("read export: %w", err)
		}

		if kept := bytes.TrimRight(chunk[:n], "\x00"); len(kept) > 0 {
			return min(size, from+int64(len(kept))+endBytes), nil
		}
		end = from
	}

	return 0, nil
}

// magics are the first bytes of archives that are no ZIPs.
var magics = []struct{ begins, name string }{
	{"7z\xbc\xaf\x27\x1c", "a 7z archive"},
	{"Rar!", "a RAR archive"},
	{"\x1f\x8b", "a gzip archive"},
	{"BZh", "a bzip2 archive"},
	{"\xfd7zXZ\x00", "an xz archive"},
	{"\x28\xb5\x2f\xfd", "a Zstandard archive"},
}

// noDirectory distinguishes a ZIP that lost its end, where the directory is, from a file
// that never was a ZIP.
func noDirectory(r io.ReaderAt) *Refused {
	head := make([]byte, 8)
	n, _ := r.ReadAt(head, 0) // unreadable data is not a ZIP either
	head = head[:n]
	if bytes.HasPrefix(head, []byte("PK\x03\x04")) {
		return refuse(CodeTruncated, hintDownload, "This ZIP ends too early: part of it is missing.")
	}
	if n == 0 {
		return refuse(CodeNotZip, hintDownload, "This file is empty.")
	}

	for _, magic := range magics {
		if bytes.HasPrefix(head, []byte(magic.begins)) {
			return refuse(CodeNotZip, "Unpack it and give the folder.", "This is %s, not a ZIP.", magic.name)
		}
	}

	return refuse(CodeNotZip, hintWhole, "This is not a ZIP file.")
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
