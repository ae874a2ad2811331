// Package database opens a badger database so that damage is noticed. A disk that rots, a
// file that a killed process left empty, and a use after the end are errors with a name.
// They are never silent and never a panic.
//
// Badger checks the sums of its tables only on request, and then ends iterators
// early without an error. So all tables are verified when a database is opened, and again
// by Verify, which runs beside reads and writes.
package database

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"sync"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/ristretto/v2/z"

	"github.com/tantieme/tantieme/node/core"
)

// DB is an open database. It is safe for concurrent use. Every method returns an error
// that wraps badger.ErrDBClosed once Close has begun.
type DB struct {
	db  *badger.DB
	dir string
	way string

	moving sync.Mutex     // held while tables are compacted or dropped
	stop   func()         // ends the compacting
	ended  sync.WaitGroup // the compacting has ended

	mu     sync.Mutex
	idle   *sync.Cond // no user is left
	users  int
	closed bool
}

// Open opens or creates the database of opts. The way back is what an operator can do
// about damage; the error, a *core.Damage, says it. Open returns core.ErrInUse if another
// process has the folder open. The caller closes the database.
func Open(opts badger.Options, log *slog.Logger, wayBack string) (*DB, error) {
	if err := check(opts); err != nil {
		if inUse(opts.Dir) { // files change under a process that has it open
			err = errors.Join(errLocked, err)
		}
		return nil, nameFailure(opts.Dir, wayBack, err)
	}

	db, err := openTwice(opts.WithLogger(quiet{log}).WithNumCompactors(0), log) // see keepCompact
	if err != nil {
		return nil, nameFailure(opts.Dir, wayBack, err)
	}

	ctx, stop := context.WithCancel(context.Background())
	d := &DB{
		db:   db,
		dir:  opts.Dir,
		way:  wayBack,
		stop: stop,
	}
	d.idle = sync.NewCond(&d.mu)

	if err := d.Verify(); err != nil {
		return nil, errors.Join(err, d.Close())
	}

	if !opts.ReadOnly {
		d.ended.Go(func() { d.keepCompact(ctx, log, lookEvery) })
	}

	return d, nil
}

// Look opens the database of opts for reading, without changing a file, and verifies its
// tables. Its errors are those of Open. A folder that a killed process left needs a repair,
// which Open does; then Look returns ErrUnfinished. The caller closes the database.
func Look(opts badger.Options, wayBack string) (*DB, error) {
	db, err := Open(opts.WithReadOnly(true), slog.New(slog.DiscardHandler), wayBack)
	if err != nil && unfinished(opts.Dir, err) {
		return nil, ErrUnfinished
	}

	return db, err
}

// ErrUnfinished means that a process was killed while it wrote to the database.
var ErrUnfinished = errors.New("a killed process left work to be finished at the next start")

// unfinished reports whether a failure to read is one that Open repairs.
func unfinished(dir string, err error) bool {
	empty, globErr := emptyLogs(dir)
	return strings.Contains(err.Error(), badger.ErrTruncateNeeded.Error()) || globErr == nil && len(empty) > 0
}

// check finds damage at which badger would wait, end the process or lose records.
func check(opts badger.Options) error {
	if err := checkRegular(opts.Dir); err != nil {
		return err
	}
	return checkTables(opts)
}

// openTwice opens a database. A process that is killed between creating a log file and
// giving it a size leaves an empty one, at which badger fails. Such a file holds nothing,
// so it is removed and the database opened again.
func openTwice(opts badger.Options, log *slog.Logger) (*badger.DB, error) {
	db, err := open(opts)
	if err == nil || opts.ReadOnly || !strings.Contains(err.Error(), z.NewFile.Error()) { // badger cuts the chain of errors
		return db, err
	}

	if err := removeEmpty(opts.Dir, log); err != nil {
		return nil, err
	}

	return open(opts)
}

// open is badger.Open. Badger panics at some damaged files.
func open(opts badger.Options) (db *badger.DB, err error) {
	defer recovered(&err)

	return badger.Open(opts)
}

// errLocked means that another process has the database open.
var errLocked = errors.New("another process has it open")

// nameFailure says why a database could not be opened. Badger wraps no sentinel for a
// folder in use. A failure of the operating system is not damage.
func nameFailure(dir, wayBack string, err error) error {
	if errors.Is(err, errLocked) || strings.Contains(err.Error(), "Cannot acquire directory lock") {
		return fmt.Errorf("database in %s: %w", dir, core.ErrInUse)
	}
	if isSystem(err) {
		return fmt.Errorf("open database in %s: %w", dir, err)
	}

	return &core.Damage{
		Path:    dir,
		WayBack: wayBack,
		Err:     err,
	}
}

// Verify reads all tables and compares their sums. It returns a *core.Damage that names
// the file. Its cost is one reading of the database's tables.
func (d *DB) Verify() error {
	if err := d.begin(); err != nil {
		return err
	}
	defer d.end()

	if err := d.verify(); err != nil {
		return &core.Damage{
			Path:    d.dir,
			WayBack: d.way,
			Err:     err,
		}
	}

	return nil
}

func (d *DB) verify() (err error) {
	defer recovered(&err)

	return d.db.VerifyChecksum()
}

// recovered turns a panic into an error. Badger panics while it reads some damaged
// tables.
func recovered(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("badger cannot read it: %v", p)
	}
}

// begin notes a user of the database. The user calls end.
func (d *DB) begin() error {
	d.mu.Lock()
	defer d.mu.Unlock()

	if d.closed {
		return fmt.Errorf("database in %s: %w", d.dir, badger.ErrDBClosed)
	}

	d.users++

	return nil
}

func (d *DB) end() {
	d.mu.Lock()
	defer d.mu.Unlock()

	if d.users--; d.users == 0 {
		d.idle.Broadcast()
	}
}

// View runs f in a read-only transaction.
func (d *DB) View(f func(*badger.Txn) error) error {
	if err := d.begin(); err != nil {
		return err
	}
	defer d.end()

	return d.db.View(f)
}

// Update runs f in a transaction. It returns badger.ErrConflict if a concurrent
// transaction conflicts.
func (d *DB) Update(f func(*badger.Txn) error) error {
	if err := d.begin(); err != nil {
		return err
	}
	defer d.end()

	return d.db.Update(f)
}

// Reader returns a read-only transaction that may outlive the call. The caller calls
// done once, after which the transaction must not be used.
func (d *DB) Reader() (txn *badger.Txn, done func(), err error) {
	if err := d.begin(); err != nil {
		return nil, nil, err
	}

	txn = d.db.NewTransaction(false)
	done = func() {
		txn.Discard()
		d.end()
	}

	return txn, done, nil
}

// Write runs f on a batch of writes, and commits the batch if f returns no error.
func (d *DB) Write(f func(*badger.WriteBatch) error) error {
	if err := d.begin(); err != nil {
		return err
	}
	defer d.end()

	batch := d.db.NewWriteBatch()
	defer batch.Cancel()

	if err := f(batch); err != nil {
		return err
	}

	return batch.Flush()
}

// Sync makes every earlier write durable.
func (d *DB) Sync() error {
	if err := d.begin(); err != nil {
		return err
	}
	defer d.end()

	return d.db.Sync()
}

// Backup writes a consistent copy of all records.
func (d *DB) Backup(w io.Writer) error {
	if err := d.begin(); err != nil {
		return err
	}
	defer d.end()

	stream := d.db.NewStream()
	stream.LogPrefix = "backup"
	_, err := stream.Backup(w, 0)

	return err
}

// Load adds the records of a Backup. At most pending writes are in memory.
func (d *DB) Load(r io.Reader, pending int) error {
	if err := d.begin(); err != nil {
		return err
	}
	defer d.end()

	return d.db.Load(r, pending)
}

// DropPrefix removes all records below the prefixes. Nothing else may write meanwhile.
func (d *DB) DropPrefix(prefixes ...[]byte) error {
	if err := d.begin(); err != nil {
		return err
	}
	defer d.end()

	d.moving.Lock()
	defer d.moving.Unlock()

	// Dropping flushes what is in memory. A full level zero would hold that back, and nothing
	// merges it meanwhile.
	if err := d.merge(); err != nil {
		return err
	}

	return d.db.DropPrefix(prefixes...)
}

// Close lets no more users in, waits for those that are there, and closes the database.
// A second call does nothing.
func (d *DB) Close() error {
	d.stop()
	d.ended.Wait()

	d.mu.Lock()
	defer d.mu.Unlock()

	if d.closed {
		return nil
	}

	d.closed = true
	for d.users > 0 {
		d.idle.Wait()
	}

	return d.db.Close()
}
