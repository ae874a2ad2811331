package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/database"
)

// ErrUnfinished means that the store of a killed node is made whole at its next start.
var ErrUnfinished = database.ErrUnfinished

// Look reads the store of a stopped node without changing it, and returns how many messages
// the node has signed. It finds what would end a start: damage, a format that this program
// does not read, and core.ErrInUse while the node runs. A folder without a store has signed
// nothing.
func Look(dir string) (signed uint64, err error) {
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}

	db, err := database.Look(optionsOf(dir), wayBack)
	if err != nil {
		return 0, fmt.Errorf("look into the store: %w", err)
	}

	s := &Store{db: db}
	v, err := read(s, func(tx *Txn) (int, error) { return get[int](tx, metaKey("version")) })
	if err == nil && v != version {
		err = otherFormat(v)
	}
	if errors.Is(err, core.ErrNotFound) {
		err = nil // a new store
	}
	if err == nil {
		signed, err = s.SignedTotal()
	}

	return signed, errors.Join(err, s.Close())
}
