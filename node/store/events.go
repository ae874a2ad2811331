package store

import (
	"encoding/binary"
	"fmt"

	"github.com/dgraph-io/badger/v4"
	"github.com/fxamacker/cbor/v2"

	"github.com/tantieme/tantieme/node/core"
)

func eventKey(id core.LogID) []byte {
	return key(kEvent, u64(id.Block), binary.BigEndian.AppendUint32(nil, id.Position))
}

// PutEvent appends to the event log. Only a ledger writes it, in the transaction of the
// entry's block.
func (tx *Txn) PutEvent(e core.LogEntry) error { return put(tx, eventKey(e.ID), e) }

// Events returns at most limit entries after an id, ascending.
func (s *Store) Events(after core.LogID, limit int) (entries []core.LogEntry, err error) {
	err = s.view(func(tx *Txn) error {
		it := tx.txn.NewIterator(badger.IteratorOptions{Prefix: []byte{kEvent}})

		defer it.Close()
		// The sought key is after the key of after and before every other one.
		for it.Seek(append(eventKey(after), 0)); it.Valid() && len(entries) < limit; it.Next() {
			var e core.LogEntry
			if err := it.Item().Value(func(data []byte) error { return cbor.Unmarshal(data, &e) }); err != nil {
				return fmt.Errorf("decode stored %c: %w", kEvent, err)
			}
			entries = append(entries, e)
		}

		return nil
	})

	return entries, err
}

// LastEvent returns the id of the newest entry, or zero if there is none.
func (s *Store) LastEvent() (id core.LogID, err error) {
	err = s.view(func(tx *Txn) error {
		it := tx.txn.NewIterator(badger.IteratorOptions{Prefix: []byte{kEvent}, Reverse: true})
		defer it.Close()
		it.Seek([]byte{kEvent + 1})
		if it.Valid() {
			rest := it.Item().KeyCopy(nil)[1:]
			id = core.LogID{Block: binary.BigEndian.Uint64(rest), Position: binary.BigEndian.Uint32(rest[8:])}
		}

		return nil
	})

	return id, err
}
