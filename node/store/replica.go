package store

import (
	"crypto/sha256"
	"errors"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Parts of the key of copies outside the committee, below the hash of the service's name:
const (
	replicaCursor = 'c' //           -> number of the last batch that was queued
	replicaSnap   = 's' // snapshot  -> nothing: its manifest is queued
	replicaWaits  = 'w' // digest    -> core.Replica: the queue
	replicaDone   = 'd' // digest    -> time.Time: when the service confirmed the copy
	replicaUnpin  = 'u' // digest    -> core.Unpin: what the service should let go
)

func replicaKey(service string, part byte, rest ...[]byte) []byte {
	hash := sha256.Sum256([]byte(service))
	return key(kReplica, append([][]byte{hash[:8], {part}}, rest...)...)
}

// ReplicaCursor returns the number of the last batch whose payloads are queued for a
// service, or 0 for none.
func (s *Store) ReplicaCursor(service string) (uint64, error) {
	number, err := read(s, func(tx *Txn) (uint64, error) { return get[uint64](tx, replicaKey(service, replicaCursor)) })
	if errors.Is(err, core.ErrNotFound) {
		return 0, nil
	}
	return number, err
}

// QueueBatch queues the payloads of a batch for a service, and moves the cursor.
func (s *Store) QueueBatch(service string, number uint64, digests [][32]byte) error {
	return s.update(func(tx *Txn) error {
		return errors.Join(queue(tx, service, digests), put(tx, replicaKey(service, replicaCursor), number))
	})
}

// SnapshotQueued reports whether a snapshot's manifest is queued for a service.
func (s *Store) SnapshotQueued(service string, id core.SnapshotID) (bool, error) {
	_, err := read(s, func(tx *Txn) (any, error) { return get[any](tx, replicaKey(service, replicaSnap, id[:])) })
	if errors.Is(err, core.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

// QueueSnapshot queues the blocks of a snapshot's manifest for a service.
func (s *Store) QueueSnapshot(service string, id core.SnapshotID, digests [][32]byte) error {
	return s.update(func(tx *Txn) error {
		return errors.Join(queue(tx, service, digests), put(tx, replicaKey(service, replicaSnap, id[:]), nil))
	})
}

func queue(tx *Txn, service string, digests [][32]byte) error {
	for _, digest := range digests {
		if err := tx.delete(replicaKey(service, replicaUnpin, digest[:])); err != nil {
			return err // somebody has contributed it again
		}

		_, err := get[time.Time](tx, replicaKey(service, replicaDone, digest[:]))
		if err == nil {
			continue
		}
		if !errors.Is(err, core.ErrNotFound) {
			return err
		}

		if err := put(tx, replicaKey(service, replicaWaits, digest[:]), core.Replica{Digest: digest}); err != nil {
			return err
		}
	}

	return nil
}

// Replicas returns at most limit copies that wait for a service and are due.
func (s *Store) Replicas(service string, now time.Time, limit int) (due []core.Replica, err error) {
	err = s.view(func(tx *Txn) error {
		return scan(tx, replicaKey(service, replicaWaits), func(_ []byte, value func(any) error) error {
			var r core.Replica
			if err := value(&r); err != nil {
				return err
			}
			if !r.Next.After(now) {
				due = append(due, r)
			}
			if len(due) == limit {
				return errStop
			}

			return nil
		})
	})

	return due, err
}

// PutReplica stores the state of a copy that still waits.
func (s *Store) PutReplica(service string, r core.Replica) error {
	return s.update(func(tx *Txn) error { return put(tx, replicaKey(service, replicaWaits, r.Digest[:]), r) })
}

// ReplicaDone records that a service keeps a copy.
func (s *Store) ReplicaDone(service string, digest [32]byte, now time.Time) error {
	return s.update(func(tx *Txn) error {
		if err := tx.delete(replicaKey(service, replicaWaits, digest[:])); err != nil {
			return err
		}
		return put(tx, replicaKey(service, replicaDone, digest[:]), now)
	})
}

// ReplicaCounts counts the copies that wait for a service and those that it keeps.
func (s *Store) ReplicaCounts(service string) (waiting, done int, err error) {
	count := func(part byte) (n int, err error) {
		err = s.view(func(tx *Txn) error {
			return scan(tx, replicaKey(service, part), func([]byte, func(any) error) error {
				n++
				return nil
			})
		})

		return n, err
	}

	if waiting, err = count(replicaWaits); err == nil {
		done, err = count(replicaDone)
	}
	return waiting, done, err
}

// HasReplica reports whether a service keeps a copy, or is to keep it.
func (s *Store) HasReplica(service string, digest [32]byte) (has bool, err error) {
	err = s.view(func(tx *Txn) error {
		for _, part := range []byte{replicaWaits, replicaDone} {
			_, err := get[any](tx, replicaKey(service, part, digest[:]))
			if err == nil {
				has = true
			} else if !errors.Is(err, core.ErrNotFound) {
				return err
			}
		}
		return nil
	})

	return has, err
}

// unpin queues what a service should let go, and forgets that it is to keep it.
func unpin(tx *Txn, u core.Unpin) error {
	for _, part := range []byte{replicaWaits, replicaDone} {
		if err := tx.delete(replicaKey(u.Service, part, u.Digest[:])); err != nil {
			return err
		}
	}
	return put(tx, replicaKey(u.Service, replicaUnpin, u.Digest[:]), u)
}

// Unpins returns at most limit copies that a service should let go and is to be asked for
// now.
func (s *Store) Unpins(service string, now time.Time, limit int) (due []core.Unpin, err error) {
	err = s.view(func(tx *Txn) error {
		return scan(tx, replicaKey(service, replicaUnpin), func(_ []byte, value func(any) error) error {
			var u core.Unpin
			if err := value(&u); err != nil {
				return err
			}
			if !u.Next.After(now) {
				due = append(due, u)
			}
			if len(due) == limit {
				return errStop
			}

			return nil
		})
	})

	return due, err
}

// PutUnpin stores the state of a copy that a service has not let go yet. It does nothing if
// the copy is wanted again.
func (s *Store) PutUnpin(u core.Unpin) error {
	return s.update(func(tx *Txn) error {
		at := replicaKey(u.Service, replicaUnpin, u.Digest[:])
		if _, err := get[core.Unpin](tx, at); err != nil {
			if errors.Is(err, core.ErrNotFound) {
				return nil
			}
			return err
		}
		return put(tx, at, u)
	})
}

// Unpinned forgets a copy that a service has let go, or is not asked for any more.
func (s *Store) Unpinned(service string, digest [32]byte) error {
	return s.update(func(tx *Txn) error { return tx.delete(replicaKey(service, replicaUnpin, digest[:])) })
}
