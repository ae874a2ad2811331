package sold

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/verify"
)

// Validator serves a world. If Lie is set, it changes the answers; if Fail is set, it
// makes calls fail. Both receive the call's name: committee, dataset, snapshot, block,
// headers or shares.
type Validator struct {
	Name  string
	Chain *Chain
	Lie   func(call string, answer []byte) []byte
	Fail  func(call string) error
	t     testing.TB

	mu    sync.Mutex
	calls map[string]int
}

// NewValidators returns validators of a chain's world.
func NewValidators(t testing.TB, c *Chain, n int) []*Validator {
	out := make([]*Validator, n)
	for i := range out {
		out[i] = &Validator{
			Name:  fmt.Sprintf("http://validator-%d", i),
			Chain: c,
			t:     t,
			calls: map[string]int{},
		}
	}

	return out
}

// Calls returns the number of calls of a kind.
func (v *Validator) Calls(call string) int {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.calls[call]
}

func (v *Validator) called(call string) error {
	v.mu.Lock()
	v.calls[call]++
	v.mu.Unlock()
	if v.Fail != nil {
		return v.Fail(call)
	}

	return nil
}

func (v *Validator) answer(call string, data []byte) []byte {
	if v.Lie == nil {
		return data
	}
	return v.Lie(call, bytes.Clone(data))
}

// URL implements buyer.Validator.
func (v *Validator) URL() string { return v.Name }

// Committee implements buyer.Validator.
func (v *Validator) Committee(context.Context) (core.CommitteeView, error) {
	w := v.Chain.World
	key := &core.GroupKey{
		Epoch:    Epoch,
		KeyID:    w.KeyID,
		Material: v.answer("committee", w.Key.Material()),
	}

	return core.CommitteeView{
		Domain:    w.Domain,
		Committee: Size,
		Key:       key,
	}, v.called("committee")
}

// Dataset implements buyer.Validator.
func (v *Validator) Dataset(context.Context, core.DatasetID) (core.DatasetView, error) {
	w := v.Chain.World
	view := core.DatasetView{
		ID:          w.Dataset,
		Terms:       w.Terms,
		PayloadSize: len(w.Payloads[0]),
	}

	view.Terms.Name = string(v.answer("dataset", []byte(view.Terms.Name)))
	return view, v.called("dataset")
}

// Snapshot implements buyer.Validator.
func (v *Validator) Snapshot(context.Context, core.SnapshotID) (core.SnapshotRecord, error) {
	w := v.Chain.World
	record := core.SnapshotRecord{ID: w.ID, Snapshot: w.Snapshot, Listed: true}
	record.Snapshot.SumRoot = [32]byte(v.answer("snapshot", w.Snapshot.SumRoot[:]))
	return record, v.called("snapshot")
}

// Contribution implements buyer.Validator.
func (v *Validator) Contribution(_ context.Context, id core.ContributionID) (view core.ContributionView, err error) {
	w := v.Chain.World
	view.ID, view.Stage = id, core.StageIncluded
	for _, j := range w.LeftOut {
		if w.Items[j].Contribution == id {
			view.Stage = core.StageErased
		}
	}

	return view, v.called("contribution")
}

// Offer implements buyer.Validator.
func (v *Validator) Offer(_ context.Context, id core.SaleID) (core.OfferView, error) {
	v.Chain.mu.Lock()
	defer v.Chain.mu.Unlock()

	s := v.Chain.sales[id]
	if s == nil {
		return core.OfferView{}, core.ErrNotFound
	}

	n := len(v.Chain.World.LeftOut)

	return core.OfferView{
		SaleRecord: core.SaleRecord{ID: id, Offer: s.offer, State: s.state},
		LeftOut:    &core.Tombstones{Count: uint32(n), Weight: uint64(n)},
	}, nil
}

// Offers implements buyer.Validator.
func (v *Validator) Offers(_ context.Context, filter core.OfferFilter) ([]core.OfferView, error) {
	return v.Chain.offers(filter), v.called("offers")
}

// Blob implements buyer.Validator.
func (v *Validator) Blob(_ context.Context, digest [32]byte) ([]byte, error) {
	if err := v.called("block"); err != nil {
		return nil, err
	}

	block, ok := v.Chain.World.Blocks[digest]
	if !ok {
		return nil, core.ErrNotFound
	}

	return v.answer("block", block), nil
}

// Headers implements buyer.Validator.
func (v *Validator) Headers(_ context.Context, id core.SaleID, from, count int, expires uint64, signature []byte) ([]byte, error) {
	if err := v.called("headers"); err != nil {
		return nil, err
	}

	sale, err := v.standing(id)
	if err != nil {
		return nil, err
	}

	who, err := consent.Recover(v.Chain.World.Typer.HeaderRequestDigest(id, expires), signature)
	if err != nil || who != sale.offer.Buyer {
		return nil, core.Refuse(core.ReasonSignature, "not the buyer's (%v)", err)
	}

	var out []byte
	for j, header := range v.Chain.World.Headers[from : from+count] {
		if slices.Contains(v.Chain.World.LeftOut, uint32(from+j)) {
			header = nil
		}
		out = append(binary.BigEndian.AppendUint16(out, uint16(len(header))), header...)
	}

	return v.answer("headers", out), nil
}

// Shares implements buyer.Validator.
func (v *Validator) Shares(_ context.Context, id core.SaleID, from, count int) ([]byte, error) {
	if err := v.called("shares"); err != nil {
		return nil, err
	}

	sale, err := v.standing(id)
	if err != nil {
		return nil, err
	}

	sale.release.Do(func() { sale.shares = v.Chain.World.shares(v.t, id, sale.b) })
	return v.answer("shares", sale.shares[from*threshold.ShareSize:(from+count)*threshold.ShareSize]), nil
}

// PostFault implements buyer.Validator. It opens the record with the key.
func (v *Validator) PostFault(_ context.Context, r core.FaultRequest, signature []byte) error {
	if err := v.called("faults"); err != nil {
		return err
	}

	sale, err := v.standing(r.Sale)
	if err != nil {
		return err
	}

	w := v.Chain.World
	who, err := consent.Recover(w.Typer.FaultRequestDigest(r), signature)
	if err != nil || who != sale.offer.Buyer {
		return core.Refuse(core.ReasonWrongSigner, "not the buyer's (%v)", err)
	}

	j := slices.IndexFunc(w.Items, func(item core.Item) bool { return item.Contribution == r.Contribution })
	key, err := bls.ParseG1(r.Key)
	if j < 0 || err != nil {
		return core.Refuse(core.ReasonRecordKey, "record %d, %v", j, err)
	}

	opener, err := verify.NewOpener(w.Key.Y, w.KeyID, w.Dataset, w.Terms)
	if err != nil {
		return err
	}
	if _, fault := opener.Open(&w.Items[j], w.Headers[j], w.Payloads[j], key); fault == nil || fault.Kind != r.Kind {
		return core.Refuse(core.ReasonInOrder, "found %+v", fault)
	}

	return nil
}

// standing returns a sale with confirmed lists.
func (v *Validator) standing(id core.SaleID) (*sale, error) {
	v.Chain.mu.Lock()
	defer v.Chain.mu.Unlock()
	s := v.Chain.sales[id]
	if s == nil || s.state != core.SaleConfirmed && s.state != core.SaleSettled {
		return nil, core.Refuse(core.ReasonNotConfirmed, "lists do not stand")
	}

	return s, nil
}
