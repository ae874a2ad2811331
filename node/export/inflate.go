package export

import (
	"archive/zip"
	"errors"
	"fmt"
	"hash/crc32"
	"io"

	"github.com/klauspost/compress/flate"
)

const flagEncrypted = 0x1 // APPNOTE.TXT, section 4.4.4, bit 0

// inflate opens an entry. It does not use zip.File.Open, which cannot distinguish an
// entry with a wrong size from a damaged one.
func inflate(file *zip.File, limits Limits) (io.Reader, error) {
	if file.Flags&flagEncrypted != 0 {
		return nil, refuse(CodeNotZip, hintWhole, "%s in this ZIP is locked by a password.", display(file.Name))
	}

	raw, err := file.OpenRaw() // reads the local header
	if errors.Is(err, zip.ErrFormat) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, damaged(file.Name)
	}
	if err != nil {
		return nil, fmt.Errorf("read export: %w", err)
	}

	e := &entryReader{
		file:   file,
		limits: limits,
		raw:    &counter{r: raw},
		sum:    crc32.NewIEEE(),
	}

	switch file.Method {
	case zip.Store:
		e.plain = e.raw
	case zip.Deflate:
		e.plain = flate.NewReader(e.raw)

	default:
		return nil, refuse(
			CodeNotZip,
			hintWhole,
			"%s in this ZIP is packed in a way that we cannot read.",
			display(file.Name),
		)
	}

	return e, nil
}

// entryReader inflates an entry and enforces its declared size.
type entryReader struct {
	file   *zip.File
	limits Limits
	raw    *counter
	plain  io.Reader
	sum    interface {
		io.Writer
		Sum32() uint32
	}
	read int64
	err  error // sticky
}

func (e *entryReader) Read(p []byte) (int, error) {
	if e.err != nil {
		return 0, e.err
	}

	n, err := e.plain.Read(p)
	e.read += int64(n)
	_, _ = e.sum.Write(p[:n]) // a hash never fails
	if e.err = e.refusal(err); e.err != nil && !errors.Is(e.err, io.EOF) {
		return 0, e.err
	}

	return n, e.err
}

// refusal converts the inflater's error into the error for the person.
func (e *entryReader) refusal(err error) error {
	declared := int64(e.file.UncompressedSize64)
	if e.read > e.limits.EntryBytes || e.limits.exceedsRatio(e.read, e.raw.n) {
		return tooMuch("%s unpacks to far more than its size allows.", display(e.file.Name))
	}
	if e.read > declared || (errors.Is(err, io.EOF) && e.read < declared) {
		return refuse(
			CodeSizeLie,
			hintAnother,
			"%s in this ZIP is not as long as the ZIP says.",
			display(e.file.Name),
		)
	}

	if errors.Is(err, io.EOF) && e.sum.Sum32() != e.file.CRC32 {
		return damaged(e.file.Name)
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return e.broken()
	}

	return err
}

// broken returns an error of the file's own reader, as opposed to damaged content.
func (e *entryReader) broken() error {
	if e.raw.err != nil {
		return fmt.Errorf("read export: %w", e.raw.err)
	}
	return damaged(e.file.Name)
}

// counter counts the deflated bytes that were used.
type counter struct {
	r   io.Reader
	n   int64
	err error // of the underlying file, never io.EOF
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	if err != nil && !errors.Is(err, io.EOF) {
		c.err = err
	}
	return n, err
}
