package store

import (
	"encoding/binary"

	"github.com/tantieme/tantieme/node/core"
)

func banKey(id core.SnapshotID, leaf uint32) []byte {
	return key(kBan, id[:], binary.BigEndian.AppendUint32(nil, leaf))
}

// PutBan stores that a leaf of a snapshot gets no part of later sales. Only a ledger calls
// it.
func (tx *Txn) PutBan(id core.SnapshotID, ban core.Ban) error {
	return put(tx, banKey(id, ban.Leaf), ban)
}

// Ban returns why a leaf of a snapshot gets no part of later sales, or core.ErrNotFound.
func (s *Store) Ban(id core.SnapshotID, leaf uint32) (core.Ban, error) {
	return read(s, func(tx *Txn) (core.Ban, error) { return get[core.Ban](tx, banKey(id, leaf)) })
}

// Bans returns the bans of a snapshot's leaves, ascending by leaf.
func (s *Store) Bans(id core.SnapshotID) (bans []core.Ban, err error) {
	err = s.view(func(tx *Txn) error {
		return scan(tx, key(kBan, id[:]), func(_ []byte, value func(any) error) error {
			var ban core.Ban
			err := value(&ban)
			bans = append(bans, ban)
			return err
		})
	})

	return bans, err
}
