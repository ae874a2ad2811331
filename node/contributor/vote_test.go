package contributor_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// poll is a node that shows an offer of 80 dollars on a snapshot of three accounts, of
// which the voter weighs 3 of 8.
type poll struct {
	*pool
	key     *ecdsa.PrivateKey
	offer   core.OfferView
	dataset core.DatasetView
	notices []core.NoticeView
}

func (p *poll) Notices(context.Context, *core.DatasetID) ([]core.NoticeView, error) {
	return p.notices, nil
}

func (p *poll) Notice(context.Context, core.NoticeID) (core.NoticeView, error) {
	return core.NoticeView{}, core.ErrNotFound
}

func newPoll(t *testing.T) *poll {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	p := &poll{pool: newPool(t), key: key}
	p.leaves = []tree.SumLeaf{
		{Account: common.Address{}, Weight: 1},
		{Account: crypto.PubkeyToAddress(key.PublicKey), Weight: 3},
		{Account: common.MaxAddress, Weight: 4},
	}
	if p.tree, err = tree.NewSum(p.leaves); err != nil {
		t.Fatal(err)
	}

	typer := consent.New(testChain)
	p.dataset.Terms = core.Terms{
		Name:       "Artists",
		FloorPrice: big.NewInt(1),
		Vote:       core.Vote{Rule: core.VoteBallot, QuorumBps: 500},
		Windows:    core.Windows{Vote: 3600},
	}
	p.dataset.ID = typer.DatasetID(p.dataset.Terms)
	p.dataset.Token = &core.Token{Symbol: "USD", Decimals: 6}

	root := p.tree.Root()
	p.record.Snapshot = core.Snapshot{Dataset: p.dataset.ID, SumRoot: common.Hash(root), TotalWeight: root.Sum(), Count: 3}
	p.record.ID = typer.SnapshotID(p.record.Snapshot)

	p.offer = core.OfferView{SaleRecord: core.SaleRecord{
		Offer: core.Offer{Snapshot: p.record.ID, Buyer: common.Address{0xb}, Price: big.NewInt(80_000_000), Salt: common.Hash{5}},
		State: core.SaleOffered,
		Poll:  &core.Poll{Vote: p.dataset.Terms.Vote, Ends: time.Unix(2_000_000_000, 0), TotalWeight: root.Sum()},
	}}
	p.offer.ID = typer.SaleID(p.offer.Offer)

	return p
}

func (p *poll) Dataset(context.Context, core.DatasetID) (core.DatasetView, error) {
	return p.dataset, nil
}

func (p *poll) Offer(context.Context, core.SaleID) (core.OfferView, error) { return p.offer, nil }

func (p *poll) Offers(_ context.Context, f core.OfferFilter) ([]core.OfferView, error) {
	if *f.Snapshot != p.record.ID || f.State != core.SaleOffered {
		return nil, errors.New("asked for other offers")
	}
	return []core.OfferView{p.offer}, nil
}

func (p *poll) voting() contributor.Voting {
	return contributor.Voting{From: p, Domain: testChain, Account: crypto.PubkeyToAddress(p.key.PublicKey)}
}

func TestAQuestionIsShownWithWhatItBrings(t *testing.T) {
	p := newPoll(t)
	q, err := p.voting().Question(t.Context(), p.offer.ID)
	if err != nil {
		t.Fatal(err)
	}

	if got := q.Part(); got.Cmp(big.NewInt(30_000_000)) != 0 {
		t.Errorf("got a part of %s, want 30000000", got)
	}

	want := core.Ballot{
		Voter:    crypto.PubkeyToAddress(p.key.PublicKey),
		Offer:    p.offer.ID,
		Snapshot: p.record.ID,
		Leaf:     1,
		Accept:   true,
		Until:    2_000_000_000,
	}
	if got := q.Ballot(true); got != want {
		t.Errorf("got ballot %+v, want %+v", got, want)
	}

	var out bytes.Buffer
	if err := q.Render(&out); err != nil {
		t.Fatal(err)
	}
	for _, says := range []string{`"Artists"`, "80.000000 USD for 3 contributions", "30.000000 USD, for weight 3 of 8", "5 % of the weight votes", "0.0 % of the weight voted"} {
		if !strings.Contains(out.String(), says) {
			t.Errorf("got\n%s\nwant %q in it", &out, says)
		}
	}

	open, err := p.voting().Open(t.Context())
	if err != nil || len(open) != 1 || open[0].Ballot(true) != want {
		t.Errorf("got open questions %+v, %v, want the same one", open, err)
	}
}

// TestWhereOthersAreBannedThePartIsTheLeast has a node that says that leaves of others are
// banned: the voter cannot verify that, so the part is not shown as more.
func TestWhereOthersAreBannedThePartIsTheLeast(t *testing.T) {
	p := newPoll(t)
	p.offer.Poll.TotalWeight--
	q, err := p.voting().Question(t.Context(), p.offer.ID)
	if err != nil {
		t.Fatal(err)
	}

	var out bytes.Buffer
	if err := q.Render(&out); err != nil || !strings.Contains(out.String(), "Your part at least 30.000000 USD, for weight 3 of 8") {
		t.Errorf("got %s, %v, want a least part of 30 dollars", &out, err)
	}
}

// TestThePartIsAfterPotAndTreasury shows an offer under terms with a split and a tip.
func TestThePartIsAfterPotAndTreasury(t *testing.T) {
	p := newPoll(t)
	q, err := p.voting().Question(t.Context(), p.offer.ID)
	if err != nil {
		t.Fatal(err)
	}

	q.Dataset.Terms.Split = core.Split{PotBps: 500, TreasuryBps: 1000, TipBps: 200, Treasury: common.Address{7}}
	var out bytes.Buffer
	if err := q.Render(&out); err != nil {
		t.Fatal(err)
	}
	for _, says := range []string{
		"Your part 25.500000 USD, for weight 3 of 8; whoever has it paid for you keeps at most 2 % of it",
		"Split     contributors 85 % by weight, validators 5 %, treasury 10 %",
	} {
		if !strings.Contains(out.String(), says) {
			t.Errorf("got\n%s\nwant %q in it", &out, says)
		}
	}
}

// TestALieAboutAnOfferIsFound changes what a node shows, one thing at a time. Nothing may be
// signed then.
func TestALieAboutAnOfferIsFound(t *testing.T) {
	for name, lie := range map[string]func(*poll){
		"a higher price":   func(p *poll) { p.offer.Offer.Price = big.NewInt(90_000_000) },
		"another buyer":    func(p *poll) { p.offer.Offer.Buyer = common.Address{0xc} },
		"votes of more":    func(p *poll) { p.offer.Poll.TotalWeight++ },
		"votes of nobody":  func(p *poll) { p.offer.Poll.TotalWeight = 0 },
		"fewer weights":    func(p *poll) { p.record.Snapshot.TotalWeight = 3 },
		"another purpose":  func(p *poll) { p.dataset.Terms.Purposes = []core.Purpose{core.Training} },
		"another rule":     func(p *poll) { p.dataset.Terms.Vote.QuorumBps = 501 },
		"a greater weight": func(p *poll) { p.proof = func(s core.SumProof) core.SumProof { s.Weight = 8; return s } },
		"another leaf":     func(p *poll) { p.proof = func(s core.SumProof) core.SumProof { s.Leaf = 0; return s } },
		"another account": func(p *poll) {
			p.proof = func(s core.SumProof) core.SumProof { s.Account = common.MaxAddress; return s }
		},
	} {
		p := newPoll(t)
		lie(p)
		if _, err := p.voting().Question(t.Context(), p.offer.ID); !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want %v", name, err, core.ErrVerify)
		}
	}
}

func TestOnlyVotersAreAsked(t *testing.T) {
	p := newPoll(t)
	strange := p.voting()
	strange.Account = common.Address{0xee}
	refused(t, "an account without a part", core.ReasonNotALeaf, func() error {
		_, err := strange.Question(t.Context(), p.offer.ID)
		return err
	})
	if open, err := strange.Open(t.Context()); err != nil || len(open) != 0 {
		t.Errorf("got %+v, %v, want no question for an account without a part", open, err)
	}

	p.ban = &core.Ban{Kind: core.FaultWeight}
	refused(t, "a banned leaf", core.ReasonBanned, func() error {
		_, err := p.voting().Question(t.Context(), p.offer.ID)
		return err
	})
	if open, err := p.voting().Open(t.Context()); err != nil || len(open) != 0 {
		t.Errorf("got %+v, %v, want no question for a banned leaf", open, err)
	}

	p.ban = nil
	p.offer.State = core.SaleAccepted
	refused(t, "an offer that is accepted", core.ReasonNotVoting, func() error {
		_, err := p.voting().Question(t.Context(), p.offer.ID)
		return err
	})
}

func refused(t *testing.T, name string, want core.Reason, do func() error) {
	t.Helper()
	var refusal *core.Refusal
	if err := do(); !errors.As(err, &refusal) || refusal.Reason != want {
		t.Errorf("%s: got %v, want %s", name, err, want)
	}
}

func TestAVoteIsSignedByItsAccount(t *testing.T) {
	p := newPoll(t)
	q, err := p.voting().Question(t.Context(), p.offer.ID)
	if err != nil {
		t.Fatal(err)
	}

	m, err := contributor.SignedVote(t.Context(), q, false, contributor.KeyWallet{Key: p.key}, testChain)
	if err != nil {
		t.Fatal(err)
	}

	signer, err := consent.Recover(consent.New(testChain).BallotDigest(q.Ballot(false)), m.Signature)
	if err != nil || signer != q.Leaf.Account || m.Kind != core.RelayVote || m.Ballot != q.Ballot(false) {
		t.Errorf("got %+v signed by %s, %v, want the ballot signed by %s", m, signer, err, q.Leaf.Account)
	}

	other, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := contributor.SignedVote(t.Context(), q, false, contributor.KeyWallet{Key: other}, testChain); err == nil {
		t.Error("got a vote by another account's wallet, want an error")
	}
}
