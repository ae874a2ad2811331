package personal_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	api "github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/personal"
	"github.com/tantieme/tantieme/node/tree"
)

// sold is a snapshot of three accounts, of which the person weighs 3 of 8.
type sold struct {
	leaves []tree.SumLeaf
	tree   *tree.Sum
	record core.SnapshotRecord
	offer  core.SaleRecord
}

func (s *sold) proof(leaf int) core.SumProof {
	of := s.leaves[leaf]
	return core.SumProof{Snapshot: s.record.ID, Leaf: leaf, Account: of.Account, Payee: of.Payee, Weight: of.Weight, Proof: s.tree.Proof(leaf)}
}

// sell gives the dataset a ballot, and the person an offer to vote on and 30 tokens that
// are owed.
func (w *world) sell() *world {
	w.t.Helper()
	typer := consent.New(testChain)
	data := &w.node.data
	data.Terms.Vote = core.Vote{Rule: core.VoteBallot, QuorumBps: 500}
	data.Terms.Windows = core.Windows{Vote: 3600}
	data.Terms.Split = core.Split{PotBps: 1000}
	data.Terms.Token = common.Address{0x70}
	data.ID = typer.DatasetID(data.Terms)
	data.Token = &core.Token{Address: data.Terms.Token, Symbol: "USD", Decimals: 6}

	s := &sold{leaves: []tree.SumLeaf{
		{Account: common.Address{}, Weight: 1},
		{Account: w.key.Address(), Weight: 3},
		{Account: common.MaxAddress, Weight: 4},
	}}
	var err error
	if s.tree, err = tree.NewSum(s.leaves); err != nil {
		w.t.Fatal(err)
	}

	root := s.tree.Root()
	s.record.Snapshot = core.Snapshot{Dataset: data.ID, SumRoot: common.Hash(root), TotalWeight: root.Sum(), Count: 3, SellUntil: 4_000_000_000}
	s.record.ID = typer.SnapshotID(s.record.Snapshot)
	s.record.Pool = core.PoolOf(s.record.ID, s.record.Snapshot, data.Terms.Token, core.ScaleOf(6))

	s.offer = core.SaleRecord{
		Offer: core.Offer{Snapshot: s.record.ID, Buyer: common.Address{0xb}, Price: big.NewInt(80_000_000), BuyerKeyHash: common.Hash{0x4b}},
		State: core.SaleOffered,
		Poll:  &core.Poll{Vote: data.Terms.Vote, Ends: time.Now().Add(100 * time.Hour).Truncate(time.Second), TotalWeight: root.Sum()},
	}
	s.offer.ID = typer.SaleID(s.offer.Offer)

	w.node.sold, w.node.offers = s, []core.SaleRecord{s.offer}
	w.node.earned = []core.Earning{{Snapshot: s.record.ID, Leaf: 1, Weight: 3, Due: big.NewInt(30_000_000), Paid: new(big.Int)}}

	return w
}

// carrier is a validator that brings messages as a test scripts it.
type carrier struct {
	mu      sync.Mutex
	url     string
	posts   []core.RelayMessage
	fail    error       // of each post
	refuses core.Reason // "": it brings everything
	holds   bool        // it never brings it
	fee     uint64      // units of each claim
}

func (c *carrier) URL() string { return c.url }

func (c *carrier) PostRelay(_ context.Context, m core.RelayMessage) (core.RelayView, error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	if c.fail != nil {
		return core.RelayView{}, c.fail
	}
	c.posts = append(c.posts, m)

	return core.RelayView{ID: consent.New(testChain).RelayID(m), Stage: core.RelayQueued}, nil
}

func (c *carrier) Relay(_ context.Context, id core.RelayID) (core.RelayView, error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	switch {
	case c.holds:
		return core.RelayView{ID: id, Stage: core.RelayQueued, Reason: core.ReasonRelayFee, Words: "gas is dear"}, nil
	case c.refuses != "":
		return core.RelayView{ID: id, Stage: core.RelayRefused, Reason: c.refuses, Words: "why"}, nil
	default:
		return core.RelayView{ID: id, Stage: core.RelayDone, Transaction: &common.Hash{7}}, nil
	}
}

func (c *carrier) ClaimFees(context.Context) (core.ClaimFees, bool, error) {
	return core.ClaimFees{{0x70}: c.fee}, c.fail == nil, c.fail
}

// carried gives the person validators that bring messages.
func (w *world) carried(all ...*carrier) *world {
	w.opts.RelayEvery = time.Millisecond
	for i, c := range all {
		c.url = fmt.Sprintf("http://carrier-%d", i)
		w.opts.Relayers = append(w.opts.Relayers, c)
	}
	return w
}

// wishes are a request of each kind.
func (w *world) wishes() map[string]api.MessageRequest {
	offer, yes, payee := w.node.sold.offer.ID.String(), true, common.Address{0xee}.Hex()
	return map[string]api.MessageRequest{
		"vote":       w.asked(api.MessageRequest{Kind: api.MessageVote, Offer: &offer, Accept: &yes}),
		"claim":      w.asked(api.MessageRequest{Kind: api.MessageClaim}),
		"payee":      w.asked(api.MessageRequest{Kind: api.MessagePayee, Payee: &payee}),
		"retraction": w.asked(api.MessageRequest{Kind: api.MessageRetraction}),
	}
}

// asked names the account for a node without a wallet.
func (w *world) asked(r api.MessageRequest) api.MessageRequest {
	if w.opts.Wallet == nil {
		account := w.key.Address().Hex()
		r.Account = &account
	}
	return r
}

// prepare returns the one message that a request leads to.
func (w *world) prepare(n *personal.Node, r api.MessageRequest) (api.Message, error) {
	all, err := n.Prepare(w.t.Context(), r)
	if err == nil && len(all) != 1 {
		err = fmt.Errorf("got %d messages, want 1", len(all))
	}
	if err != nil {
		return api.Message{}, err
	}
	return all[0], nil
}

// put signs a prepared message with whichever wallet there is.
func (w *world) put(n *personal.Node, m api.Message) (api.Message, error) {
	var id core.RelayID
	if err := id.UnmarshalText([]byte(m.Id)); err != nil {
		return m, err
	}
	if m.State != api.MessagePrepared {
		return m, nil
	}

	var signature []byte
	if w.opts.Wallet == nil {
		signature = w.sign(*m.TypedData)
	}

	return n.Sign(w.t.Context(), id, nil, signature)
}

// errand does all that a message of a kind needs, and returns its record.
func (w *world) errand(n *personal.Node, r api.MessageRequest) (api.Message, error) {
	m, err := w.prepare(n, r)
	if err == nil {
		m, err = w.put(n, m)
	}
	if err == nil {
		err = n.Bring(w.t.Context())
	}
	if err != nil {
		return m, err
	}

	all, err := n.Messages()
	at := slices.IndexFunc(all, func(one api.Message) bool { return one.Id == m.Id })
	if err == nil && at < 0 {
		err = errors.New("the message is gone")
	}
	if err != nil {
		return m, err
	}

	return all[at], nil
}

// contributed has the person contribute, so that there is something to leave.
func (w *world) contributed(n *personal.Node) {
	w.t.Helper()
	if e, err := w.journey(n); err != nil || e.State != api.Submitted {
		w.t.Fatalf("got %+v, %v, want submitted", e, err)
	}
}

// digestOf returns the digest of a message's JSON, as a wallet computes it.
func digestOf(t *testing.T, message map[string]any) string {
	t.Helper()
	data, err := json.Marshal(message)
	if err != nil {
		t.Fatal(err)
	}

	var typed apitypes.TypedData
	if err := json.Unmarshal(data, &typed); err != nil {
		t.Fatal(err)
	}

	digest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		t.Fatal(err)
	}

	return hexutil.Encode(digest)
}

// signApart signs a message's JSON as a wallet in another program does.
func signApart(t *testing.T, wallet contributor.KeyWallet, message map[string]any) []byte {
	t.Helper()
	signature, err := consent.Sign(wallet.Key, common.HexToHash(digestOf(t, message)))
	if err != nil {
		t.Fatal(err)
	}
	return signature
}
