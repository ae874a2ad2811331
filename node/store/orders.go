package store

import (
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

func nonceKey(account common.Address, nonce common.Hash) []byte {
	return key(kNonce, account[:], nonce[:])
}

func payeeKey(id core.SnapshotID, leaf uint32) []byte {
	return key(kPayee, id[:], binary.BigEndian.AppendUint32(nil, leaf))
}

// PutNonce stores what a nonce of an account was used up for.
func (tx *Txn) PutNonce(account common.Address, nonce common.Hash, used core.UsedNonce) error {
	return put(tx, nonceKey(account, nonce), used)
}

// PutPayee stores who is paid a leaf in its account's place.
func (tx *Txn) PutPayee(id core.SnapshotID, leaf uint32, payee common.Address) error {
	return put(tx, payeeKey(id, leaf), payee)
}

// UsedNonce returns what a nonce of an account was used up for, as of the ledger, or
// core.ErrNotFound.
func (s *Store) UsedNonce(account common.Address, nonce common.Hash) (core.UsedNonce, error) {
	return read(s, func(tx *Txn) (core.UsedNonce, error) { return get[core.UsedNonce](tx, nonceKey(account, nonce)) })
}

// Payee returns who is paid a leaf in its account's place, as its account named later, or
// core.ErrNotFound if it named nobody since the snapshot.
func (s *Store) Payee(id core.SnapshotID, leaf uint32) (common.Address, error) {
	return read(s, func(tx *Txn) (common.Address, error) { return get[common.Address](tx, payeeKey(id, leaf)) })
}

// ordered counts the orders of an account that were taken on a day.
type ordered struct {
	Day   uint64
	Count int
}

// countOrder counts a claim or a payee. It refuses one too many a day: nothing else bounds
// what an account with one leaf could have a node pay for.
func countOrder(tx *Txn, r core.Relay, limit int) error {
	order, ok := r.Message.Order()
	if !ok {
		return nil
	}

	at := key(kRelayOrders, order.Account[:])
	count, err := get[ordered](tx, at)
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return err
	}

	if day := core.RelayDay(r.Received); day > count.Day {
		count = ordered{Day: day}
	}
	if count.Count >= limit {
		return core.Refuse(core.ReasonRelaysFull, "account %s had %d orders brought today, which is as many as this node takes", order.Account, count.Count)
	}

	count.Count++

	return put(tx, at, count)
}
