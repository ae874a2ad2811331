package exports

import (
	"archive/zip"
	"context"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/klauspost/compress/flate"
)

// Newcomer is the index of the export that the demo leaves for its user to try.
const Newcomer = -1

// Package is the package that a person requested from the platform.
type Package string

// The packages that are generated.
const (
	Account  Package = "account"  // twelve months, to the minute
	Extended Package = "extended" // one to twelve years, to the second
)

// Generator makes exports. A Percent of 0 means 100.
type Generator struct {
	Seed    uint64
	Percent int // of the plays that a person has in life; 1 to 100 or more
}

// Info describes the contents of an export, for the test that reads it.
type Info struct {
	Index   int
	Package Package
	Years   int   // of history
	Rows    int64 // in all files that a reader opens
	Private int64 // of them, in private sessions
}

// Write writes the i-th contributor's ZIP, or the newcomer's. Every export has enough
// data to be sealed. It returns an error if w or ctx fails.
func (g Generator) Write(ctx context.Context, i int, w io.Writer) (Info, error) {
	return newPerson(g, i).write(ctx, w)
}

// write writes a person's package.
func (p *person) write(ctx context.Context, w io.Writer) (Info, error) {
	z := newArchive(ctx, w)
	info := Info{Index: p.index, Package: p.pkg, Years: p.years}
	var err error
	if p.pkg == Account {
		err = writeAccount(z, p, &info)
	} else {
		err = writeExtended(z, p, &info)
	}

	if err == nil {
		err = z.zip.Close()
	}
	if err != nil {
		return Info{}, fmt.Errorf("write export %d: %w", p.index, err)
	}

	return info, nil
}

// archive writes entries one after another, as streams.
type archive struct {
	ctx context.Context
	zip *zip.Writer
}

func newArchive(ctx context.Context, w io.Writer) *archive {
	z := zip.NewWriter(w)
	z.RegisterCompressor(zip.Deflate, newDeflater)
	return &archive{ctx: ctx, zip: z}
}

// deflater is a compressor of one entry. It is used again for others: each has tables of
// several hundred kilobytes, and most entries are small.
type deflater struct{ *flate.Writer }

var deflaters sync.Pool // of *flate.Writer

func newDeflater(w io.Writer) (io.WriteCloser, error) {
	if free, ok := deflaters.Get().(*flate.Writer); ok {
		free.Reset(w)
		return deflater{free}, nil
	}

	made, err := flate.NewWriter(w, 3)

	return deflater{made}, err
}

// Close ends the entry.
func (d deflater) Close() error {
	err := d.Writer.Close()
	deflaters.Put(d.Writer)

	return err
}

// create starts the next entry.
func (a *archive) create(name string, modified time.Time) (io.Writer, error) {
	if err := a.ctx.Err(); err != nil {
		return nil, err
	}
	return a.zip.CreateHeader(&zip.FileHeader{
		Name:     name,
		Method:   zip.Deflate,
		Modified: modified,
	})
}

// file writes a complete small entry.
func (a *archive) file(name string, modified time.Time, content string) error {
	w, err := a.create(name, modified)
	if err == nil {
		_, err = io.WriteString(w, content)
	}
	return err
}
