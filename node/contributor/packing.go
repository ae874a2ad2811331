package contributor

import (
	"errors"
	"io"

	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/export/adapters"
)

// Packing is the stream of one ZIP of the files of a folder, or of several files, in which
// a history was recognised. A personal node takes it like a ZIP of the platform's.
type Packing struct {
	read     *io.PipeReader
	closeAll func() error
	done     chan struct{}
	left     export.LeftOut
	err      error
}

// Open begins to pack the files at paths. A file is opened when it is read.
func (p *Packing) Open(paths []string) error {
	files, closeAll, err := export.OpenPaths(paths)
	if err != nil {
		return err
	}

	read, write := io.Pipe()
	p.read, p.closeAll, p.done = read, closeAll, make(chan struct{})
	go func() {
		defer close(p.done)
		p.left, p.err = export.Pack(write, files, adapters.Options())
		write.CloseWithError(p.err)
	}()

	return nil
}

// Read implements io.Reader. An error is that of the packing.
func (p *Packing) Read(data []byte) (int, error) { return p.read.Read(data) }

// Close ends the packing and returns the error with which it ended, if the reader was not
// the cause: an *export.Refused if no file holds a history.
func (p *Packing) Close() error {
	_ = p.read.Close() // always nil
	<-p.done
	if errors.Is(p.err, io.ErrClosedPipe) {
		p.err = nil
	}
	return errors.Join(p.err, p.closeAll())
}

// LeftOut returns, once the packing is closed, what was not packed.
func (p *Packing) LeftOut() LeftOut { return leftOut(p.left, nil) }
