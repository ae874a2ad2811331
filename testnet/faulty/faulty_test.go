package faulty_test

import (
	"crypto/sha256"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/verify"
	"github.com/tantieme/tantieme/testnet/faulty"
)

// TestARecordHasTheFaultThatWasAskedFor seals a record with each fault. Validators admit all
// of them, and whoever opens one finds its fault.
func TestARecordHasTheFaultThatWasAskedFor(t *testing.T) {
	w := sold.New(t, sold.Slices(1))
	committee, target := targetOf(t, w)
	opener, err := verify.NewOpener(w.Key.Y, w.KeyID, w.Dataset, w.Terms)
	check(t, err)

	slice := sold.Slices(1)[0]
	for _, kind := range faulty.Kinds() {
		to, err := target.Agreement(slice, contributor.Giver{Account: common.Address{7}}, 0, time.Now())
		check(t, err)
		draft, err := faulty.Seal(kind, committee, target, slice, to)
		check(t, err)

		w.Items[0] = itemOf(t, w, draft)
		key, err := bls.ParseG1(w.Opened(t, 0))
		check(t, err)
		_, fault := opener.Open(&w.Items[0], draft.Header, draft.Payload, key)
		if fault == nil || fault.Kind != kind {
			t.Errorf("got fault %+v, want %s", fault, kind)
		}
	}
}

func TestThereIsNoFaultOfAnUnknownKind(t *testing.T) {
	committee, target := targetOf(t, sold.New(t, sold.Slices(1)))
	slice := sold.Slices(1)[0]
	to, err := target.Agreement(slice, contributor.Giver{Account: common.Address{7}}, 0, time.Now())
	check(t, err)
	if _, err := faulty.Seal(core.FaultPayload, committee, target, slice, to); err == nil {
		t.Error("got no error, want one: a payload that its header does not prove is refused")
	}
}

// targetOf returns the committee of a world, and what people contribute to there.
func targetOf(t *testing.T, w *sold.World) (core.CommitteeView, *contributor.Target) {
	t.Helper()
	committee, err := sold.NewValidators(t, sold.NewChain(t, w), 1)[0].Committee(t.Context())
	check(t, err)
	for seat := range committee.Committee.N {
		committee.Members = append(committee.Members, core.Member{Seat: uint8(seat), Account: common.Address{byte(seat + 1)}})
	}

	target, err := contributor.NewTarget(committee, w.KeyID, w.Dataset, core.DatasetView{ID: w.Dataset, Terms: w.Terms})
	check(t, err)

	return committee, target
}

// itemOf returns the item under which a validator admits a draft.
func itemOf(t *testing.T, w *sold.World, draft *contributor.Draft) core.Item {
	t.Helper()
	digest := sha256.Sum256(draft.Payload)
	u, err := seal.New(w.Key.Y, w.KeyID, w.Dataset).Check(draft.Consent.Tag, digest, draft.Header)
	check(t, err)

	return core.Item{
		Contribution:  draft.Consent.Contribution,
		Tag:           draft.Consent.Tag,
		PayloadDigest: digest,
		HeaderHash:    sha256.Sum256(draft.Header),
		U:             u.Raw(),
		Weight:        draft.Consent.Weight,
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
