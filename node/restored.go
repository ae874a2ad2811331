package node

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// countStart compares the count of starts in store and keyring, and raises both. The
// keyring's is raised first: a crash in between looks like a restore, and costs a few
// turns, never a second signature.
func (n *Node) countStart(ctx context.Context) error {
	inStore, err := startsOf(n.store.Note(startsNote))
	if err != nil {
		return err
	}
	inRing, err := startsOf(n.keys.ring.Get(startsNote))
	if err != nil {
		return err
	}
	if inRing < inStore {
		return core.Refuse("keyring_missing", "the keyring in %s is not that of this store: without it this validator has no share of the key. "+
			"Put the keyring back that belongs to it; it is never part of a backup", n.opts.Dir)
	}
	if inRing > inStore {
		if err := n.raiseBarrier(ctx); err != nil {
			return err
		}
	}
	next := binary.BigEndian.AppendUint64(nil, inRing+1)
	if err := n.keys.ring.Put(startsNote, next); err != nil {
		return err
	}
	return n.store.PutNote(startsNote, next)
}

func startsOf(data []byte, err error) (uint64, error) {
	if errors.Is(err, core.ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	if len(data) != 8 {
		return 0, fmt.Errorf("count of starts has %d bytes: %w", len(data), core.ErrVerify)
	}
	return binary.BigEndian.Uint64(data), nil
}

// raiseBarrier makes and keeps a barrier from the time of the chain's head on.
func (n *Node) raiseBarrier(ctx context.Context) error {
	head, err := n.chain.Head(ctx)
	if err != nil {
		return fmt.Errorf("this store was restored; when it may sign again is counted from the chain's head: %w", err)
	}
	until := head.Time.Add(turnsToWait * n.opts.Round)
	n.opts.Log.WarnContext(ctx, "the store is older than the keyring: restored; nothing is signed for a while", "until", until)
	return n.store.PutNote(barrierNote, binary.BigEndian.AppendUint64(nil, uint64(until.Unix())))
}

// readBarrier returns the barrier that this or an earlier start has raised.
func (n *Node) readBarrier() (*barrier, error) {
	data, err := n.store.Note(barrierNote)
	if errors.Is(err, core.ErrNotFound) {
		return &barrier{}, nil
	}
	if err != nil {
		return nil, err
	}
	if len(data) != 8 {
		return nil, fmt.Errorf("barrier has %d bytes: %w", len(data), core.ErrVerify)
	}
	return &barrier{until: time.Unix(int64(binary.BigEndian.Uint64(data)), 0)}, nil
}
