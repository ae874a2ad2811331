package relay_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// made is a call as this chain writes it.
type made struct {
	Votes       []core.CastVote
	Retractions []core.SignedRetraction
	Sale        core.SaleID
}

// tx is a recorded transaction.
type tx struct {
	call  core.Call
	block uint64 // 0: not mined
	fails bool
}

// leafOf names a leaf that votes.
type leafOf struct {
	sale core.SaleID
	leaf uint32
}

// chain is one chain that all validators of a test share: it checks what the contracts
// check, and counts. It is safe for concurrent use.
type chain struct {
	people
	mu sync.Mutex

	now         time.Time
	head, final uint64
	votes       map[leafOf]core.Voted
	left        map[common.Address]uint64
	codes       map[common.Address]string // what the code of a contract account takes
	txs         []*tx
	price       int64 // wei a unit of gas
	quotes      int

	away   error             // of Begin, before the transaction is recorded
	lost   error             // of Begin, after it
	closed bool              // voting has ended
	moody  map[string]string // accounts whose code takes nothing in a block, with why
}

func newChain(p people) *chain {
	return &chain{
		people: p, now: dawn, head: 100, final: 98, price: gasPrice,
		votes: map[leafOf]core.Voted{}, left: map[common.Address]uint64{}, codes: map[common.Address]string{}, moody: map[string]string{},
	}
}

// pass lets time go by, with a block a second that are final two blocks later.
func (c *chain) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
	c.head += uint64(d / time.Second)
	c.final = c.head - 2
}

// mine puts all waiting transactions into the next block.
func (c *chain) mine() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head++
	for _, t := range c.txs {
		if t.block == 0 {
			t.block, t.fails = c.head, c.apply(t.call, true) == 0
		}
	}
}

// settle mines, and makes the block final.
func (c *chain) settle() {
	c.mine()
	c.pass(5 * time.Second)
}

func (c *chain) Head(context.Context) (core.Head, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return core.Head{Number: c.head, Time: c.now, Final: c.final, BaseFee: big.NewInt(c.price)}, nil
}

func (c *chain) VotingOn(context.Context, core.Offer) (time.Time, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed || !c.now.Before(until) {
		return time.Time{}, core.Refuse(core.ReasonNotVoting, "voting has ended")
	}
	return until, nil
}

func (c *chain) VotesOf(_ context.Context, sale core.SaleID, leaves []uint32) (votes []core.Voted, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, leaf := range leaves {
		votes = append(votes, c.votes[leafOf{sale, leaf}])
	}
	return votes, nil
}

func (c *chain) RetractionsOf(_ context.Context, all []core.Retraction) (kept []uint64, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, r := range all {
		kept = append(kept, c.left[r.Account])
	}
	return kept, nil
}

func pack(m made) core.Call {
	data, err := json.Marshal(m)
	if err != nil {
		panic(err) // it holds core's words alone
	}
	return core.Call{To: common.Address{1}, Data: data}
}

func (c *chain) CastCall(offer core.Offer, pool core.Pool, votes []core.CastVote, proof []core.SumNode) core.Call {
	var leaves []tree.SumLeaf
	var numbers []int
	for _, v := range votes {
		leaves = append(leaves, tree.SumLeaf{Account: v.Ballot.Voter, Payee: v.Payee, Weight: v.Weight})
		numbers = append(numbers, int(v.Ballot.Leaf))
	}

	if err := tree.VerifyMany(core.SumNode(pool.SumRoot), leaves, numbers, int(pool.Count), proof); err != nil {
		panic(err) // the contract would refuse the whole batch
	}

	return pack(made{Votes: votes, Sale: core.SaleID(offer.Salt)})
}

func (c *chain) CastSignedCall(offer core.Offer, pool core.Pool, votes []core.CastVote) core.Call {
	for _, v := range votes {
		leaf := tree.SumLeaf{Account: v.Ballot.Voter, Payee: v.Payee, Weight: v.Weight}
		if err := tree.VerifySum(core.SumNode(pool.SumRoot), leaf, int(v.Ballot.Leaf), int(pool.Count), v.Proof); err != nil {
			panic(err)
		}
	}
	return pack(made{Votes: votes, Sale: core.SaleID(offer.Salt)})
}

func (c *chain) RetractForCall(all []core.SignedRetraction) core.Call {
	return pack(made{Retractions: all})
}

// apply returns how many messages of a call count. In a block it counts them.
func (c *chain) apply(call core.Call, inBlock bool) (taken int) {
	var m made
	if err := json.Unmarshal(call.Data, &m); err != nil {
		panic(err)
	}

	for _, v := range m.Votes {
		at := leafOf{m.Sale, v.Ballot.Leaf}
		message := core.RelayMessage{Kind: core.RelayVote, Ballot: v.Ballot, Signature: v.Signature}
		if c.closed || !c.now.Before(until) || !c.votes[at].Counts(v.Ballot.Accept) || !c.takes(message, inBlock) {
			continue
		}
		taken++
		if inBlock {
			c.votes[at] = core.Voted{Voted: true, No: !v.Ballot.Accept}
		}
	}

	for _, r := range m.Retractions {
		message := core.RelayMessage{Kind: core.RelayRetraction, Retraction: r.Retraction, Signature: r.Signature}
		if r.MinVersion <= c.left[r.Account] || !message.Deadline().After(c.now) || !c.takes(message, inBlock) {
			continue
		}
		taken++
		if inBlock {
			c.left[r.Account] = r.MinVersion
		}
	}

	return taken
}

// takes reports whether an account's key or code takes a signature.
func (c *chain) takes(m core.RelayMessage, inBlock bool) bool {
	signer, err := consent.Recover(common.Hash(typer.RelayID(m)), m.Signature)
	if err == nil && signer == m.Account() {
		return true
	}
	if _, moody := c.moody[m.Account().Hex()]; moody && inBlock {
		return false
	}
	code, there := c.codes[m.Account()]
	return there && bytes.Equal(m.Signature, []byte(code))
}

// refusal is a contract's refusal in words.
type refusal struct{}

func (refusal) Error() string { return "the contract refuses: Ballots_NothingNew" }

func (refusal) Words() (core.Reason, string, string) {
	return core.ReasonContract, "no vote counts", ""
}

func (c *chain) Quote(_ context.Context, call core.Call) (core.Quote, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.quotes++
	taken := c.apply(call, false)
	if taken == 0 {
		return core.Quote{}, fmt.Errorf("quote: %w", refusal{})
	}
	return core.Quote{Gas: uint64(gasEach * taken), Price: big.NewInt(c.price), Most: big.NewInt(2 * c.price)}, nil
}

func (c *chain) Begin(_ context.Context, call core.Call) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.away != nil {
		return 0, c.away
	}
	c.txs = append(c.txs, &tx{call: call})
	return uint64(len(c.txs) - 1), c.lost
}

func (c *chain) Begun(hash common.Hash) (uint64, bool, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for nonce, t := range c.txs {
		if t.call.Hash() == hash {
			return uint64(nonce), true, nil
		}
	}
	return 0, false, nil
}

func (c *chain) OutcomeOf(_ context.Context, nonce uint64) (core.Outcome, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := c.txs[nonce]
	if t.block == 0 {
		return core.Outcome{}, nil
	}
	return core.Outcome{
		Hash: t.call.Hash(), Block: t.block, Failed: t.fails,
		Paid: new(big.Int).Mul(new(big.Int).SetUint64(t.call.Gas), big.NewInt(c.price)),
	}, nil
}

// sent returns the number of messages in each transaction.
func (c *chain) sent() (sizes []int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, t := range c.txs {
		var m made
		if err := json.Unmarshal(t.call.Data, &m); err != nil {
			panic(err)
		}
		sizes = append(sizes, len(m.Votes)+len(m.Retractions))
	}
	return sizes
}

// voted counts the votes on an offer.
func (c *chain) voted(sale core.SaleID) (voted, no int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for at, v := range c.votes {
		if at.sale == sale && v.Voted {
			voted++
		}
		if at.sale == sale && v.No {
			no++
		}
	}
	return voted, no
}
