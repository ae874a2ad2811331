package consent_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
)

// vectors holds the output of the second implementation, node/vectors/typed.json.
type vectors struct {
	ChainID    uint64        `json:"chainId"`
	PrivateKey hexutil.Bytes `json:"privateKey"`
	Signer     common.Address
	Domains    []struct {
		Contract string
		Address  common.Address
	}

	Structs []struct {
		Type      string
		Value     value
		Digest    common.Hash
		Signature hexutil.Bytes
	}
}

// num reads a JSON number or a decimal string.
type num struct{ big.Int }

func (n *num) UnmarshalJSON(b []byte) error { return n.Int.UnmarshalJSON(bytes.Trim(b, `"`)) }

type value struct {
	Epoch, Attempt, Number, Round, Count, FloorPrice, WeightRule, MaxWeight, MaxDisputes num
	TotalWeight, AsOf, Weight, Version, Expires, Price, MaxExcluded, Deadline, Member    num
	Lists, MinUnits, MaxFee, Nonce                                                       num
	KeyHash, Root, DataHash, Salt, ContributionRoot, SumRoot, Manifest, AsOfHash         common.Hash
	BuyerKeyHash, ListRoot                                                               common.Hash
	RootsDigest, Faults, Key                                                             hexutil.Bytes
	Kind                                                                                 num
	Dataset                                                                              core.DatasetID
	Contribution                                                                         core.ContributionID
	Tag                                                                                  core.Tag
	Snapshot                                                                             core.SnapshotID
	Snapshots                                                                            []core.SnapshotID
	Sale, Offer                                                                          core.SaleID
	Accept                                                                               bool
	Leaf, Until                                                                          num
	Name, Schema                                                                         string
	Purposes                                                                             []core.Purpose
	Token, Buyer, Founder, Payee, Market, Account, To, Voter                             common.Address
	Evidence                                                                             core.Evidence
	Delivery, WithholdBps, SellUntil, MinVersion                                         num
	RetractedAt, ErasedAt                                                                num
	Copies                                                                               []string
	Replaces                                                                             core.ContributionID
	Readers                                                                              core.Readers
	Admission                                                                            struct {
		Rule num
		Root common.Hash
	}

	Cadence struct{ MinGroup, MinNew, MinClass, MinInterval, MinAge, SellFor num }
	Split   struct {
		PotBps, TreasuryBps, TipBps, CoverBps num
		Treasury                              common.Address
	}

	Vote       struct{ Rule, VetoBps, QuorumBps num }
	Windows    struct{ Vote, Commit, Release, Confirm, Dispute num }
	Tombstones struct {
		Digest        common.Hash
		Count, Weight num
	}
}

func load(t *testing.T) (vectors, *consent.Typer) {
	t.Helper()
	data, err := os.ReadFile("../vectors/typed.json")
	if err != nil {
		t.Fatal(err)
	}

	var v vectors
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}

	chain := core.Domain{ID: v.ChainID}
	slots := map[string]*common.Address{
		"Committee": &chain.Contracts.Committee, "Anchors": &chain.Contracts.Anchors, "Datasets": &chain.Contracts.Datasets,
		"Market": &chain.Contracts.Market, "Delivery": &chain.Contracts.Delivery, "Payouts": &chain.Contracts.Payouts,
		"Ballots": &chain.Contracts.Ballots,
	}

	for _, d := range v.Domains {
		*slots[d.Contract] = d.Address
	}

	return v, consent.New(chain)
}

func (v value) terms() core.Terms {
	return core.Terms{
		Founder:    v.Founder,
		Name:       v.Name,
		Schema:     v.Schema,
		Purposes:   v.Purposes,
		Token:      v.Token,
		FloorPrice: &v.FloorPrice.Int,
		WeightRule: uint8(v.WeightRule.Uint64()),
		MaxWeight:  v.MaxWeight.Uint64(),
		Admission:  core.Admission{Rule: uint8(v.Admission.Rule.Uint64()), Root: v.Admission.Root},
		Cadence: core.Cadence{
			MinGroup:    uint32(v.Cadence.MinGroup.Uint64()),
			MinNew:      uint32(v.Cadence.MinNew.Uint64()),
			MinClass:    uint32(v.Cadence.MinClass.Uint64()),
			MinInterval: v.Cadence.MinInterval.Uint64(),
			MinAge:      v.Cadence.MinAge.Uint64(),
			SellFor:     v.Cadence.SellFor.Uint64(),
		},
		Split: core.Split{
			PotBps:      uint16(v.Split.PotBps.Uint64()),
			TreasuryBps: uint16(v.Split.TreasuryBps.Uint64()),
			TipBps:      uint16(v.Split.TipBps.Uint64()),
			CoverBps:    uint16(v.Split.CoverBps.Uint64()),
			Treasury:    v.Split.Treasury,
		},
		Vote: core.Vote{
			Rule:      uint8(v.Vote.Rule.Uint64()),
			VetoBps:   uint16(v.Vote.VetoBps.Uint64()),
			QuorumBps: uint16(v.Vote.QuorumBps.Uint64()),
		},
		Windows: core.Windows{
			Vote:    v.Windows.Vote.Uint64(),
			Commit:  v.Windows.Commit.Uint64(),
			Release: v.Windows.Release.Uint64(),
			Confirm: v.Windows.Confirm.Uint64(),
			Dispute: v.Windows.Dispute.Uint64(),
		},
		MaxDisputes: uint16(v.MaxDisputes.Uint64()),
		Delivery:    uint8(v.Delivery.Uint64()),
		WithholdBps: uint16(v.WithholdBps.Uint64()),
		Salt:        v.Salt,
	}
}

func (v value) agreement() core.Agreement {
	return core.NewAgreement(v.terms(), v.Readers)
}

func (v value) snapshot(s core.Snapshot) core.Snapshot {
	s.Dataset, s.Number, s.Round, s.Epoch = v.Dataset, v.Number.Uint64(), v.Round.Uint64(), v.Epoch.Uint64()
	s.ContributionRoot, s.SumRoot, s.TotalWeight = v.ContributionRoot, v.SumRoot, v.TotalWeight.Uint64()
	s.Count, s.Manifest, s.AsOf, s.AsOfHash = uint32(v.Count.Uint64()), v.Manifest, v.AsOf.Uint64(), v.AsOfHash
	s.SellUntil = v.SellUntil.Uint64()
	return s
}

// digest computes the digest of a vector's struct with this package.
func digest(t *testing.T, typer *consent.Typer, kind string, v value) common.Hash {
	t.Helper()
	switch kind {
	case "KeyHash":
		return typer.KeyDigest(core.KeyHash{
			Epoch:   v.Epoch.Uint64(),
			Attempt: v.Attempt.Uint64(),
			KeyHash: v.KeyHash,
		})

	case "Batch":
		return typer.BatchDigest(core.Batch{
			Epoch:    v.Epoch.Uint64(),
			Number:   v.Number.Uint64(),
			Round:    v.Round.Uint64(),
			Root:     v.Root,
			Count:    uint32(v.Count.Uint64()),
			DataHash: v.DataHash,
		})

	case "Terms":
		return common.Hash(typer.DatasetID(v.terms()))
	case "Snapshot":
		return common.Hash(typer.SnapshotID(v.snapshot(core.Snapshot{})))

	case "Consent":
		d, err := typer.ConsentDigest(core.Consent{
			Dataset:      v.Dataset,
			Purposes:     v.Purposes,
			Contribution: v.Contribution,
			Tag:          v.Tag,
			Payee:        v.Payee,
			Evidence:     v.Evidence,
			Weight:       v.Weight.Uint64(),
			Version:      v.Version.Uint64(),
			Replaces:     v.Replaces,
			Expires:      v.Expires.Uint64(),
		}, v.agreement())
		if err != nil {
			t.Fatal(err)
		}

		return d

	case "Offer":
		return common.Hash(typer.SaleID(core.Offer{
			Snapshot:     v.Snapshot,
			Buyer:        v.Buyer,
			Price:        &v.Price.Int,
			BuyerKeyHash: v.BuyerKeyHash,
			MaxExcluded:  v.MaxExcluded.Uint64(),
			Deadline:     v.Deadline.Uint64(),
			Salt:         v.Salt,
		}))

	case "Commit":
		return typer.CommitDigest(core.Commit{
			Sale:     v.Sale,
			Epoch:    v.Epoch.Uint64(),
			Member:   uint8(v.Member.Uint64()),
			ListRoot: v.ListRoot,
			Tombstones: core.Tombstones{
				Digest: v.Tombstones.Digest,
				Count:  uint32(v.Tombstones.Count.Uint64()),
				Weight: v.Tombstones.Weight.Uint64(),
			},
		})

	case "Confirm":
		return typer.ConfirmDigest(core.Confirm{
			Sale:        v.Sale,
			RootsDigest: core.RootsDigest(v.RootsDigest),
			Lists:       core.Members(v.Lists.Uint64()),
		})

	case "Fault":
		return typer.FaultDigest(core.Fault{Sale: v.Sale, Faults: v.Faults})

	case "AdmitMarket":
		return typer.AdmitMarketDigest(v.Epoch.Uint64(), v.Market)

	case "Retraction":
		return typer.RetractionDigest(core.Retraction{
			Account:    v.Account,
			Dataset:    v.Dataset,
			MinVersion: v.MinVersion.Uint64(),
			Deadline:   v.Deadline.Uint64(),
		})

	case "ClaimOrder":
		return typer.ClaimOrderDigest(core.ClaimOrder{
			Account:  v.Account,
			Token:    v.Token,
			To:       v.To,
			MinUnits: v.MinUnits.Uint64(),
			MaxFee:   v.MaxFee.Uint64(),
			Nonce:    &v.Nonce.Int,
			Deadline: v.Deadline.Uint64(),
		})

	case "PayeeOrder":
		return typer.PayeeOrderDigest(core.PayeeOrder{
			Account:   v.Account,
			Token:     v.Token,
			Payee:     v.Payee,
			Snapshots: v.Snapshots,
			Nonce:     &v.Nonce.Int,
			Deadline:  v.Deadline.Uint64(),
		})

	case "Ballot":
		return typer.BallotDigest(core.Ballot{
			Voter:    v.Voter,
			Offer:    v.Offer,
			Snapshot: v.Snapshot,
			Leaf:     uint32(v.Leaf.Uint64()),
			Accept:   v.Accept,
			Until:    v.Until.Uint64(),
		})

	case "FaultRequest":
		return typer.FaultRequestDigest(core.FaultRequest{
			Sale:         v.Sale,
			Contribution: v.Contribution,
			Kind:         core.FaultKind(v.Kind.Uint64()),
			Key:          v.Key,
		})

	case "Erasure":
		return typer.ErasureDigest(core.Erasure{
			Dataset:      v.Dataset,
			Contribution: v.Contribution,
			Tag:          v.Tag,
			RetractedAt:  v.RetractedAt.Uint64(),
			ErasedAt:     v.ErasedAt.Uint64(),
			Member:       uint8(v.Member.Uint64()),
			Copies:       v.Copies,
		})

	case "HeaderRequest":
		return typer.HeaderRequestDigest(v.Sale, v.Expires.Uint64())
	}

	t.Fatalf("got type %q, want one of ours", kind)
	return common.Hash{}
}

func TestDigestsAndSignaturesMatchTheVectors(t *testing.T) {
	v, typer := load(t)
	key, err := crypto.ToECDSA(v.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	if len(v.Structs) < 28 {
		t.Fatalf("got only %d vectors, want 26", len(v.Structs))
	}

	for _, s := range v.Structs {
		got := digest(t, typer, s.Type, s.Value)
		if got != s.Digest {
			t.Errorf("%s: got digest %s, want %s", s.Type, got, s.Digest)
			continue
		}

		signature, err := consent.Sign(key, got)
		if err != nil || !bytes.Equal(signature, s.Signature) {
			t.Errorf("%s: got signature %x, %v, want %x", s.Type, signature, err, s.Signature)
		}

		if signer, err := consent.Recover(got, s.Signature); err != nil || signer != v.Signer {
			t.Errorf("%s: got signer %s, %v, want %s", s.Type, signer, err, v.Signer)
		}
	}
}

// SPEC 5.16.
func TestRecoverRefusesOtherForms(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	digest := common.Hash{1}
	good, err := consent.Sign(key, digest)
	if err != nil {
		t.Fatal(err)
	}

	high := bytes.Clone(good)
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(good[32:64]))
	s.FillBytes(high[32:64])
	high[64] ^= 7 // 27 <-> 28
	low := bytes.Clone(good)
	low[64] -= 27

	cases := map[string][]byte{
		"high s": high, "v of 0 or 1": low, "too short": good[:64], "too long": append(bytes.Clone(good), 0), "empty": nil,
		"zero r": append(make([]byte, 32), good[32:]...),
	}

	for name, signature := range cases {
		if _, err := consent.Recover(digest, signature); err == nil {
			t.Errorf("%s: got it accepted, want an error", name)
		}
	}

	other, err := consent.Recover(common.Hash{2}, good)
	if err == nil && other == crypto.PubkeyToAddress(key.PublicKey) {
		t.Error("got the signer's account for another digest, want a different account")
	}
}

// TestDomainsSeparate checks that a message for one chain or contract is not valid for
// another.
// SPEC 5.1.
func TestDomainsSeparate(t *testing.T) {
	a := core.Domain{ID: 1, Contracts: core.Contracts{Datasets: common.Address{1}}}
	chain, contract := a, a
	chain.ID, contract.Contracts.Datasets = 2, common.Address{2}
	digests := map[common.Hash]bool{}
	for _, c := range []core.Domain{a, chain, contract} {
		d, err := consent.New(c).ConsentDigest(core.Consent{Purposes: []core.Purpose{{DPV: "p"}}}, core.Agreement{FloorPrice: new(big.Int)})
		if err != nil {
			t.Fatal(err)
		}
		digests[d] = true
	}

	if len(digests) != 3 {
		t.Errorf("got %d digests, want one for each of 3 domains", len(digests))
	}
}
