package contributor_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// eraser is a member that answers with a status, or an error.
type eraser struct {
	status core.RetractionStatus
	err    error
}

func (e eraser) Retraction(context.Context, core.ContributionID) (core.RetractionStatus, error) {
	return e.status, e.err
}

// erasing is a committee of five whose members have erased a contribution.
type erasing struct {
	committee core.CommitteeView
	keys      []*ecdsa.PrivateKey
	erasers   []eraser
}

var gone = core.ContributionID{7}

func newErasing(t *testing.T) *erasing {
	t.Helper()
	e := &erasing{committee: core.CommitteeView{
		Domain:    core.Domain{ID: 31337, Contracts: core.Contracts{Datasets: common.Address{9}}},
		Committee: core.Committee{N: 5, Threshold: 3},
	}}

	for i := range uint8(5) {
		key, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		e.keys = append(e.keys, key)
		e.committee.Members = append(e.committee.Members, core.Member{Seat: i, Account: crypto.PubkeyToAddress(key.PublicKey)})
		e.erasers = append(e.erasers, eraser{status: core.RetractionStatus{
			Contribution: gone,
			Dataset:      core.DatasetID{3},
			Stage:        core.StageErased,
			Block:        90,
			Sales: []core.RetractionSale{{
				Sale:         core.SaleID{5},
				BuyerKeyHash: common.Hash{6},
				State:        core.SaleSettled,
				Accepted:     time.Unix(1_700_000_000, 0),
			}},
		}})
		e.sign(t, int(i), func(*core.Erasure) {})
	}

	return e
}

// sign has a member sign an erasure that a test has changed.
func (e *erasing) sign(t *testing.T, member int, change func(*core.Erasure)) {
	t.Helper()
	signed := core.SignedErasure{Erasure: core.Erasure{
		Dataset:      core.DatasetID{3},
		Contribution: gone,
		Tag:          core.Tag{4},
		RetractedAt:  90,
		ErasedAt:     1_700_000_500,
		Member:       uint8(member),
		Copies:       []string{"pinning service example.org"},
	}}
	change(&signed.Erasure)

	var err error
	signed.Signature, err = consent.Sign(e.keys[member], consent.New(e.committee.Domain).ErasureDigest(signed.Erasure))
	if err != nil {
		t.Fatal(err)
	}
	e.erasers[member].status.Erasure = &signed
}

func (e *erasing) collect(t *testing.T) (contributor.Erasures, error) {
	t.Helper()
	return contributor.CollectErasures(t.Context(), e.committee, gone, func(m core.Member) (contributor.Eraser, error) {
		return e.erasers[m.Seat], nil
	})
}

func TestErasuresOfAllMembersAreCollected(t *testing.T) {
	e := newErasing(t)
	got, err := e.collect(t)
	if err != nil || got.Count() != 5 || got.Block != 90 || len(got.Sales) != 1 {
		t.Fatalf("got %+v, %v, want five of block 90 and one sale", got, err)
	}

	var text bytes.Buffer
	if err := got.Render(&text); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"5 of 5 members have erased it", `asked to let its copy go: "pinning service example.org"`, "can't be called back", core.SaleID{5}.String(), common.Hash{6}.String(),
	} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("got %q, want %q in it", text.String(), want)
		}
	}

	data, err := got.Encode()
	var file struct {
		Schema  string
		Erased  int
		Members []struct{ Signature string }
		Sales   []struct{ Sale string }
	}
	if err := errors.Join(err, json.Unmarshal(data, &file)); err != nil {
		t.Fatal(err)
	}
	if file.Schema != contributor.ErasuresSchema || file.Erased != 5 || len(file.Members[4].Signature) != 132 || len(file.Sales) != 1 {
		t.Errorf("got %s, want five signatures and a sale", data)
	}
}

func TestAMemberThatHasNotErasedIsNamed(t *testing.T) {
	e := newErasing(t)
	e.erasers[0].err = core.ErrUnreachable
	e.erasers[1].status.Erasure = nil
	e.erasers[2].status.Erasure = e.erasers[3].status.Erasure // another's
	e.sign(t, 4, func(erasure *core.Erasure) { erasure.Contribution[0]++ })

	got, err := e.collect(t)
	if err != nil || got.Count() != 1 || got.Members[3].Signed == nil {
		t.Fatalf("got %+v, %v, want that of member 3 alone", got, err)
	}
	for i, want := range map[int]string{0: "unreachable", 1: "not erased it yet", 2: "about something else", 4: "about something else"} {
		if got := got.Members[i].Reason; !strings.Contains(got, want) {
			t.Errorf("member %d: got %q, want %q", i, got, want)
		}
	}

	e.sign(t, 2, func(*core.Erasure) {})
	e.erasers[2].status.Erasure.ErasedAt++
	if got, err = e.collect(t); err != nil || !strings.Contains(got.Members[2].Reason, "signed by") {
		t.Errorf("a changed statement: got %q, %v, want whose signature it is", got.Members[2].Reason, err)
	}

	e.sign(t, 4, func(*core.Erasure) {})
	e.erasers[3].status.Block = 7 // it lies, and the others outvote it
	if got, err = e.collect(t); err != nil || got.Block != 90 {
		t.Errorf("got block %d, %v, want 90", got.Block, err)
	}
}

func TestWhoDidNotLeaveHasNoErasures(t *testing.T) {
	e := newErasing(t)
	for i := range e.erasers {
		e.erasers[i].err = core.ErrNotFound
	}
	if _, err := e.collect(t); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want %v", err, core.ErrNotFound)
	}
}
