package store

import (
	"errors"
	"slices"
	"strings"
	"sync"

	"github.com/dgraph-io/badger/v4"

	"github.com/tantieme/tantieme/node/core"
)

// queues keeps the places of waiting work in memory: the rest of each key below a stage
// that work leaves soon. Steps look for work several times a second, and the database
// passes every key that it has deleted since it was last compacted. A queue is read when it
// is first asked for, and follows each commit. It is safe for concurrent use.
type queues struct {
	mu    sync.Mutex
	known map[string][]string // by the prefix of a stage, ascending; none: not read yet
}

// queuedStages are the prefixes of the stages whose places are kept.
var queuedStages = map[string]bool{
	string(key(kStage, []byte{byte(core.StageReceived)})):    true,
	string(key(kStage, []byte{byte(core.StagePinned)})):      true,
	string(key(kRelayStage, []byte{byte(core.RelayQueued)})): true,
	string(key(kRelayStage, []byte{byte(core.RelaySent)})):   true,
}

// stagePrefix is the length of a stage's prefix.
const stagePrefix = 2

// isQueued reports whether a key is a place of a queue.
func isQueued(key []byte) bool {
	return len(key) > stagePrefix && queuedStages[string(key[:stagePrefix])]
}

// placesAt returns at most limit places below the prefix of a queued stage, ascending; all
// of them if limit is negative.
func (s *Store) placesAt(prefix []byte, limit int) ([]string, error) {
	s.queues.mu.Lock()
	defer s.queues.mu.Unlock()

	places, known := s.queues.known[string(prefix)]
	if !known {
		err := s.view(func(tx *Txn) error {
			return tx.keys(prefix, func(rest []byte) error {
				places = append(places, string(rest))
				return nil
			})
		})
		if err != nil {
			return nil, err
		}
		s.queues.known[string(prefix)] = places
	}

	if limit >= 0 && limit < len(places) {
		places = places[:limit]
	}

	return slices.Clone(places), nil
}

// follow brings the queues up to date with keys that a committed transaction has written.
// Transactions may end in another order than they were committed, so it reads what is
// there. A queue that it cannot read is read anew when it is next asked for.
func (s *Store) follow(moved []string) {
	if len(moved) == 0 {
		return
	}

	s.queues.mu.Lock()
	defer s.queues.mu.Unlock()

	err := s.db.View(func(txn *badger.Txn) error {
		for _, place := range moved {
			_, err := txn.Get([]byte(place))
			if err != nil && !errors.Is(err, badger.ErrKeyNotFound) {
				return err
			}
			s.queues.set(place, err == nil)
		}
		return nil
	})
	if err != nil {
		clear(s.queues.known)
	}
}

// set notes whether a key is there. The caller holds the lock.
func (q *queues) set(key string, there bool) {
	prefix, rest := key[:stagePrefix], key[stagePrefix:]
	places, known := q.known[prefix]
	if !known {
		return
	}

	at, found := slices.BinarySearchFunc(places, rest, strings.Compare)
	switch {
	case there && !found:
		q.known[prefix] = slices.Insert(places, at, rest)
	case !there && found:
		q.known[prefix] = slices.Delete(places, at, at+1)
	}
}

// forget has every queue read anew.
func (q *queues) forget() {
	q.mu.Lock()
	defer q.mu.Unlock()
	clear(q.known)
}
