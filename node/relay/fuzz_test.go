package relay_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// FuzzPostAnyMessage changes messages of each kind in any field. The node takes exactly what
// an account signed, and refuses everything else with words.
func FuzzPostAnyMessage(f *testing.F) {
	p := crowd(f, 4)
	originals := []core.RelayMessage{
		p.ballot(f, 1, offer(0), true), p.ballot(f, 2, offer(0), false),
		p.retraction(f, 1, 2), p.claim(f, 1, nil), p.payee(f, 2, nil),
	}
	signed := map[core.RelayID]bool{}
	for i, m := range originals {
		signed[typer.RelayID(m)] = true
		f.Add(uint8(i), uint8(0), uint64(0), []byte(nil), m.Signature)
		f.Add(uint8(i), uint8(i+1), uint64(1), []byte{1}, m.Signature)
		f.Add(uint8(i), uint8(4), uint64(1)<<63, make([]byte, 32), []byte{})
	}

	v := newValidator(f, owing(p), 0, rich())
	f.Fuzz(func(t *testing.T, of, field uint8, number uint64, data, signature []byte) {
		m := changed(originals[int(of)%len(originals)], field, number, data)
		m.Signature = signature

		_, _, err := v.Post(t.Context(), m)
		var refusal *core.Refusal
		if err != nil && !errors.As(err, &refusal) {
			t.Fatalf("got %v, want a refusal", err)
		}
		if err == nil && !signed[typer.RelayID(m)] {
			t.Fatalf("got %+v taken, want what an account signed alone", m)
		}
	})
}

// changed returns a message with one field of its kind changed.
func changed(m core.RelayMessage, field uint8, number uint64, data []byte) core.RelayMessage {
	account, word := common.BytesToAddress(data), common.BytesToHash(data)
	nonce := new(big.Int).SetBytes(word[:])

	changes := map[core.RelayKind][]func(){
		core.RelayVote: {
			func() { m.Ballot.Leaf = uint32(number) },
			func() { m.Ballot.Until = number },
			func() { m.Ballot.Voter = account },
			func() { m.Ballot.Offer = core.SaleID(word) },
			func() { m.Ballot.Snapshot = core.SnapshotID(word) },
			func() { m.Ballot.Accept = !m.Ballot.Accept },
		},
		core.RelayRetraction: {
			func() { m.Retraction.MinVersion = number },
			func() { m.Retraction.Deadline = number },
			func() { m.Retraction.Account = account },
			func() { m.Retraction.Dataset = core.DatasetID(word) },
		},
		core.RelayClaim: {
			func() { m.Claim.MinUnits = number },
			func() { m.Claim.MaxFee = number },
			func() { m.Claim.Deadline = number },
			func() { m.Claim.Account = account },
			func() { m.Claim.Token = account },
			func() { m.Claim.To = account },
			func() { m.Claim.Nonce = nonce },
		},
		core.RelayPayee: {
			func() { m.Payee.Deadline = number },
			func() { m.Payee.Account = account },
			func() { m.Payee.Token = account },
			func() { m.Payee.Payee = account },
			func() { m.Payee.Nonce = nonce },
			func() { m.Payee.Snapshots = append([]core.SnapshotID{core.SnapshotID(word)}, m.Payee.Snapshots...) },
			func() { m.Payee.Snapshots = nil },
		},
	}

	of := changes[m.Kind]
	if n := int(field) % (len(of) + 1); n > 0 {
		of[n-1]()
	}

	return m
}
