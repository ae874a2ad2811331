package dataset

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"

	"github.com/tantieme/tantieme/node/core"
)

// Source opens records.jsonl. It is read twice.
type Source func() (io.ReadCloser, error)

// Create makes a file of the folder dataset.
type Create func(name string) (io.WriteCloser, error)

// Make writes all files, croissant.json last. If croissant.json exists, so do the others.
func Make(a *About, from Source, create Create) error {
	var p part
	err := read(a, from, func(records iter.Seq2[Record, error]) error {
		return put(create, ParquetFile, func(w io.Writer) (err error) {
			p, err = writePart(w, a, records)
			return err
		})
	})
	if err != nil {
		return err
	}

	var privacy Privacy
	err = read(a, from, func(records iter.Seq2[Record, error]) (err error) {
		privacy, err = NewPrivacy(records)
		return err
	})
	if err != nil {
		return err
	}

	figures, err := json.MarshalIndent(privacy, "", "  ")
	if err != nil {
		return err
	}

	text, err := writeCard(a, p, privacy)
	if err != nil {
		return err
	}

	description, err := croissant(a, p, privacy)
	if err != nil {
		return err
	}

	if err := Check(description); err != nil {
		return err
	}
	return errors.Join(
		putBytes(create, PrivacyFile, append(figures, '\n')),
		putBytes(create, CardFile, text),
		putBytes(create, CroissantFile, description),
	)
}

// read opens the records for one pass.
func read(a *About, from Source, use func(iter.Seq2[Record, error]) error) error {
	file, err := from()
	if err != nil {
		return err
	}
	return errors.Join(use(Records(file, a.Schema)), file.Close())
}

func put(create Create, name string, fill func(io.Writer) error) error {
	w, err := create(name)
	if err != nil {
		return err
	}
	return errors.Join(fill(w), w.Close())
}

func putBytes(create Create, name string, data []byte) error {
	return put(create, name, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// writePart writes the rows and computes the file's length and digest meanwhile.
func writePart(w io.Writer, a *About, records iter.Seq2[Record, error]) (p part, err error) {
	sum, size := sha256.New(), counter(0)
	p.rows, err = WriteParquet(io.MultiWriter(w, sum, &size), a, noting(&p, records))
	p.size, p.sum = int64(size), [32]byte(sum.Sum(nil))
	return p, err
}

// noting lets a part see each record on its way.
func noting(p *part, records iter.Seq2[Record, error]) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		for record, err := range records {
			if p.noted(record); !yield(record, err) {
				return
			}
		}
	}
}

type counter int64

func (c *counter) Write(b []byte) (int, error) {
	*c += counter(len(b))
	return len(b), nil
}

// CheckFolder checks, in the folder of a sale, that the files of dataset follow from its
// records. It makes each file once more, in memory or into a digest, and compares. The
// error names a different file and wraps core.ErrVerify.
func CheckFolder(sale fs.FS, a *About) error {
	from := func() (io.ReadCloser, error) { return sale.Open("records.jsonl") }
	return Make(a, from, func(name string) (io.WriteCloser, error) {
		have, err := sale.Open(Folder + "/" + name)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s/%s is missing: %w", Folder, name, core.ErrVerify)
		}
		if err != nil {
			return nil, err
		}

		return &comparer{name: name, have: have}, nil
	})
}

// comparer is a file that is compared instead of written.
type comparer struct {
	name string
	have fs.File
	buf  []byte
}

func (c *comparer) Write(want []byte) (int, error) {
	c.buf = append(c.buf[:0], make([]byte, len(want))...)
	if _, err := io.ReadFull(c.have, c.buf); err != nil || !bytes.Equal(c.buf, want) {
		return 0, c.differs()
	}
	return len(want), nil
}

// Close checks that nothing follows.
func (c *comparer) Close() error {
	if n, err := io.ReadFull(c.have, make([]byte, 1)); n != 0 || !errors.Is(err, io.EOF) {
		return errors.Join(c.differs(), c.have.Close())
	}
	return c.have.Close()
}

func (c *comparer) differs() error {
	return fmt.Errorf("%s/%s does not follow from the records: %w", Folder, c.name, core.ErrVerify)
}
