package verify_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/verify"
	"github.com/tantieme/tantieme/testnet/devchain"
)

// solo is a chain with the contracts of a committee of one, which is also the buyer.
type solo struct {
	t      *testing.T
	dev    *devchain.Chain
	client *chain.Client
	miner  *chain.Deployer
	key    *ecdsa.PrivateKey
	typer  *consent.Typer
	token  common.Address
}

func newSolo(t *testing.T) *solo {
	t.Helper()
	s := &solo{t: t, key: newKey(t)}
	account, deployer := crypto.PubkeyToAddress(s.key.PublicKey), newKey(t)
	ether := big.NewInt(funds)
	var err error
	s.dev, err = devchain.New(devchain.Options{Dir: t.TempDir(), Funds: map[common.Address]*big.Int{account: ether, crypto.PubkeyToAddress(deployer.PublicKey): ether}})
	s.check(err)
	t.Cleanup(func() { s.check(s.dev.Close()) })
	d, err := chain.NewDeployer(t.Context(), s.options(core.Domain{ID: devchain.ChainID}, deployer))
	s.check(err)
	s.miner = d
	t.Cleanup(func() { s.check(d.Close()) })
	s.token, err = d.DeployToken(t.Context())
	s.check(err)

	deployed, err := d.Deploy(t.Context(), chain.Deployment{
		BondToken:      s.token,
		MinBond:        big.NewInt(1),
		Founders:       []common.Address{account},
		Threshold:      1,
		CeremonyWindow: 3600,
		MinWindow:      60,
		MaxWindow:      3600,
		MinGroup:       2,
		MinNew:         1,
		MaxPrice:       big.NewInt(1e12),
	})

	s.check(err)
	s.check(d.Mint(t.Context(), s.token, map[common.Address]*big.Int{account: big.NewInt(1e12)}))
	at := core.Domain{ID: devchain.ChainID, Contracts: deployed.Contracts}
	s.typer = consent.New(at)
	s.client, err = chain.New(t.Context(), s.options(at, s.key))
	s.check(err)
	t.Cleanup(func() { s.check(s.client.Close()) })

	return s
}

// funds is the balance of accounts, in wei.
const funds = 1e18

func (s *solo) options(at core.Domain, key *ecdsa.PrivateKey) chain.Options {
	return chain.Options{
		RPC:           []string{s.dev.URL()},
		Domain:        at,
		Account:       key,
		Journal:       txs.NewMemoryJournal(),
		Log:           slog.New(slog.DiscardHandler),
		FinalityDepth: 1,
		PollEvery:     40 * time.Millisecond,
	}
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func (s *solo) check(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

// sign returns the quorum of one.
func (s *solo) sign(digest common.Hash) core.Quorum {
	signature, err := consent.Sign(s.key, digest)
	s.check(err)
	return core.Quorum{Signers: 1, Signatures: signature}
}

// finalise joins, deals and finalises a key. The contract does not check the dealing.
func (s *solo) finalise(ctx context.Context) verify.ProofsKey {
	secret, err := bls.NewSecret(rand.Reader)
	s.check(err)
	y2 := bls.MulGenerator2(secret)
	group := threshold.GroupKey{Y: bls.MulGenerator1(secret), Y2: y2, VK: []bls.G2{y2}}
	point := group.Y.Raw()
	s.check(s.client.Join(ctx, "http://127.0.0.1:1", []byte("peer"), point[:], make([]byte, threshold.ProofSize)))
	s.check(s.client.Deal(ctx, 1, make([]byte, threshold.DealingSize(core.Committee{N: 1, Threshold: 1}))))
	q := s.sign(s.typer.KeyDigest(core.KeyHash{Epoch: 1, Attempt: 1, KeyHash: group.Hash()}))
	s.check(s.client.Finalise(ctx, 1, group.Material(), q))
	at := s.client.Domain()

	return verify.ProofsKey{
		ID:       group.ID(at.ID, at.Contracts.Committee),
		Epoch:    1,
		Material: group.Material(),
	}
}

// sell creates a dataset, freezes a snapshot of it and buys the snapshot.
func (s *solo) sell(ctx context.Context) *verify.Proofs {
	a := &verify.Proofs{
		Schema: verify.ProofsSchema,
		Chain:  verify.NewProofsChain(s.client.Domain()),
		Key:    s.finalise(ctx),
	}

	terms := core.Terms{
		Founder:    s.client.Account(),
		Name:       "Artists",
		Schema:     "artist-preferences/v1",
		Purposes:   []core.Purpose{core.Training},
		Token:      s.token,
		FloorPrice: big.NewInt(1000),
		MaxWeight:  1,
		Cadence:    core.Cadence{MinGroup: 2, MinNew: 1, MinClass: 2, MinInterval: 7, SellFor: 3600},
		Windows:    core.Windows{Commit: 600, Release: 600, Confirm: 600, Dispute: 600},
	}

	s.check(s.client.CreateDataset(ctx, terms))
	a.Dataset = verify.ProofsDataset{ID: s.typer.DatasetID(terms), Terms: terms}

	head, err := s.client.Head(ctx)
	s.check(err)
	a.Snapshot.Snapshot = core.Snapshot{
		Dataset:          a.Dataset.ID,
		Number:           1,
		Round:            3,
		Epoch:            1,
		ContributionRoot: common.Hash{1},
		SumRoot:          common.Hash(core.NewSumNode([32]byte{2}, 300)),
		TotalWeight:      300,
		Count:            300,
		Manifest:         common.Hash{3},
		AsOf:             head.Final,
		AsOfHash:         head.FinalHash,
		SellUntil:        terms.Cadence.SellUntil(head.FinalTime),
	}

	a.Snapshot.ID = s.typer.SnapshotID(a.Snapshot.Snapshot)
	s.check(s.client.CommitSnapshot(ctx, a.Snapshot.Snapshot, s.sign(common.Hash(a.Snapshot.ID))))

	key, err := threshold.NewBuyerKey(rand.Reader)
	s.check(err)
	a.Sale = verify.ProofsSale{
		B:  key.B,
		B2: key.B2,
		Offer: core.Offer{
			Snapshot:     a.Snapshot.ID,
			Buyer:        s.client.Account(),
			Price:        big.NewInt(300_001),
			BuyerKeyHash: key.Hash(),
			Deadline:     uint64(head.Time.Add(time.Hour).Unix()),
		},
	}

	a.Sale.ID = s.typer.SaleID(a.Sale.Offer)
	s.check(s.client.Offer(ctx, s.token, a.Sale.Offer, key.B, key.B2))
	return a
}

// deliver commits to a list and confirms it.
func (s *solo) deliver(ctx context.Context, sale core.SaleID) {
	c := core.Commit{
		Sale:       sale,
		Epoch:      1,
		ListRoot:   common.Hash{5},
		Tombstones: core.Tombstones{Digest: crypto.Keccak256Hash()},
	}

	s.check(s.client.Commit(ctx, sale, []core.SignedCommit{{Commit: c, Signature: s.sign(s.typer.CommitDigest(c)).Signatures}}))
	m := core.Confirm{
		Sale:        sale,
		Lists:       1,
		RootsDigest: tree.AppendRoot(core.RootsDigest{}, 0, c.ListRoot),
	}

	s.check(s.client.Confirm(ctx, m, s.sign(s.typer.ConfirmDigest(m))))
}

func (s *solo) prove(ctx context.Context, a *verify.Proofs) {
	// A further block makes the previous one final.
	err := s.miner.Mint(ctx, s.token, map[common.Address]*big.Int{crypto.PubkeyToAddress(newKey(s.t).PublicKey): big.NewInt(1)})
	s.check(err)
	a.Evidence, err = s.client.Evidence(ctx, a.Wanted())
	s.check(err)
}

// TestEvidenceIsOfTheContractsStorage compares evidence's layout with contracts on a chain,
// from the first transaction to confirmed lists.
func TestEvidenceIsOfTheContractsStorage(t *testing.T) {
	s, ctx := newSolo(t), t.Context()
	a := s.sell(ctx)
	s.prove(ctx, a)
	if _, err := a.CheckSnapshot(); err != nil {
		t.Fatalf("snapshot: got %v, want no error", err)
	}

	var f *verify.Failure
	if _, err := a.Check(); !errors.As(err, &f) || f.Reason != verify.ReasonState {
		t.Errorf("a sale without lists: got %v, want a failure", err)
	}

	s.deliver(ctx, a.Sale.ID)
	s.prove(ctx, a)
	if _, err := a.Check(); err != nil {
		t.Fatalf("sale: got %v, want no error", err)
	}

	t.Run("another snapshot has no proof", func(t *testing.T) {
		b := *a
		b.Snapshot.TotalWeight--
		b.Snapshot.ID = s.typer.SnapshotID(b.Snapshot.Snapshot)
		s.prove(ctx, &b)
		if _, err := b.CheckSnapshot(); !errors.As(err, &f) || f.Reason != verify.ReasonState {
			t.Errorf("got %v, want %s", err, verify.ReasonState)
		}
	})

	t.Run("the block can be confirmed", func(t *testing.T) {
		block := a.Evidence.Block
		if err := chain.ConfirmBlock(ctx, s.dev.URL(), devchain.ChainID, block.Number, block.Hash); err != nil {
			t.Error(err)
		}

		for name, err := range map[string]error{
			"another hash":  chain.ConfirmBlock(ctx, s.dev.URL(), devchain.ChainID, block.Number, common.Hash{1}),
			"another chain": chain.ConfirmBlock(ctx, s.dev.URL(), 1, block.Number, block.Hash),
			"another block": chain.ConfirmBlock(ctx, s.dev.URL(), devchain.ChainID, block.Number-1, block.Hash),
		} {
			if !errors.Is(err, core.ErrVerify) {
				t.Errorf("%s: got %v, want an error of its kind", name, err)
			}
		}

		for name, err := range map[string]error{
			"a block to come": chain.ConfirmBlock(ctx, s.dev.URL(), devchain.ChainID, 1<<40, block.Hash),
			"nobody there":    chain.ConfirmBlock(ctx, "http://127.0.0.1:1", devchain.ChainID, block.Number, block.Hash),
		} {
			if err == nil || errors.Is(err, core.ErrVerify) {
				t.Errorf("%s: got %v, want an error of its kind", name, err)
			}
		}
	})

	t.Run("the header hashes to what is said", func(t *testing.T) {
		if got := crypto.Keccak256(a.Evidence.Block.Header); !bytes.Equal(got, a.Evidence.Block.Hash[:]) {
			t.Errorf("got %x, want no answer", got)
		}
	})
}
