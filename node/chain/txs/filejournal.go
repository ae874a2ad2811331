package txs

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"sync"

	"github.com/gofrs/flock"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// FileJournal is a journal in a file of mode 0600, with one JSON object a line. The last
// line of a nonce is the valid one. Lines are fsynced before a method returns. A line
// that a crash cut off is dropped when the file is opened again.
type FileJournal struct {
	mu           sync.Mutex
	file         journalFile
	size         int64 // of the complete, durable lines
	broken       error // why no line can be added any more, or nil
	lock         *flock.Flock
	transactions map[uint64]core.Transaction
}

var _ Journal = (*FileJournal)(nil)

// journalFile is the part of a file that a journal uses.
type journalFile interface {
	io.WriteSeeker
	io.Closer
	Sync() error
	Truncate(size int64) error
}

// line is a line of the file: the newest state of a nonce, or the removal of the nonce.
type line struct {
	core.Transaction
	Dropped bool `json:"dropped,omitempty"`
}

// NewFileJournal opens or makes a journal. A lock allows only one process: two would
// hand out the same nonces. A journal that another process has open wraps core.ErrInUse.
func NewFileJournal(path string) (_ *FileJournal, err error) {
	lock := flock.New(path+".lock", flock.SetPermissions(0o600))
	held, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock journal: %w", err)
	}
	if !held {
		return nil, fmt.Errorf("journal %s: another command of this account runs; wait for it: %w", path, core.ErrInUse)
	}

	j := &FileJournal{lock: lock, transactions: map[uint64]core.Transaction{}}
	if err := j.load(path); err != nil {
		return nil, errors.Join(fmt.Errorf("journal %s: %w", path, err), j.Close())
	}

	return j, nil
}

// load reads the file and rewrites it without superseded lines.
func (j *FileJournal) load(path string) error {
	data, err := files.Read(path, math.MaxInt64-1)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}

	lines := bufio.NewReader(bytes.NewReader(data))
	for number := 1; ; number++ {
		text, err := lines.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			break // an incomplete line was never acknowledged
		}

		var l line
		if err := json.Unmarshal(text, &l); err != nil {
			return fmt.Errorf("line %d: %w", number, err)
		}

		j.keep(l)
	}

	return j.rewrite(path)
}

func (j *FileJournal) keep(l line) {
	if l.Dropped {
		delete(j.transactions, l.Nonce)
	} else {
		j.transactions[l.Nonce] = l.Transaction
	}
}

// rewrite atomically replaces the file by its newest lines and opens it.
func (j *FileJournal) rewrite(path string) error {
	fresh, err := os.OpenFile(path+".new", os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}

	j.file = fresh

	for _, t := range byNonce(j.transactions) {
		if err := j.write(line{Transaction: t}); err != nil {
			return err
		}
	}

	if err := fresh.Sync(); err != nil {
		return err
	}

	return files.Rename(path+".new", path)
}

func (j *FileJournal) write(l line) error {
	text, err := json.Marshal(l)
	if err != nil {
		return err
	}

	n, err := j.file.Write(append(text, '\n'))
	if err == nil {
		j.size += int64(n)
	}

	return err
}

// PutTransaction appends a line.
func (j *FileJournal) PutTransaction(t core.Transaction) error { return j.add(line{Transaction: t}) }

// DropTransaction appends a line.
func (j *FileJournal) DropTransaction(nonce uint64) error {
	return j.add(line{Transaction: core.Transaction{Nonce: nonce}, Dropped: true})
}

// add appends a line. If a full disk leaves an incomplete line, add removes it, because a
// line after it would be lost. If even that fails, no line is added any more.
func (j *FileJournal) add(l line) error {
	j.mu.Lock()
	defer j.mu.Unlock()

	if j.broken != nil {
		return fmt.Errorf("the journal is broken until it is opened again: %w", j.broken)
	}

	before := j.size
	err := j.write(l)
	if err != nil {
		err = fmt.Errorf("write journal: %w", err)
	} else if err = j.file.Sync(); err != nil {
		err = fmt.Errorf("sync journal: %w", err)
	}
	if err != nil {
		j.broken = j.takeBack(before)
		return err
	}

	j.keep(l)
	return nil
}

// takeBack truncates the file to an earlier size.
func (j *FileJournal) takeBack(size int64) error {
	if err := j.file.Truncate(size); err != nil {
		return err
	}
	_, err := j.file.Seek(size, io.SeekStart)
	j.size = size
	return err
}

// Transactions returns all transactions, ascending by nonce.
func (j *FileJournal) Transactions() ([]core.Transaction, error) {
	j.mu.Lock()
	defer j.mu.Unlock()

	return byNonce(j.transactions), nil
}

// Close releases the file and its lock, so that another process may open the journal.
func (j *FileJournal) Close() error {
	j.mu.Lock()
	defer j.mu.Unlock()

	var err error
	if j.file != nil {
		err = j.file.Close()
	}

	return errors.Join(err, j.lock.Unlock())
}
