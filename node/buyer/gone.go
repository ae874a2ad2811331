package buyer

import (
	"context"
	"math"
	"sync"

	"github.com/tantieme/tantieme/node/core"
)

// gone is what of a snapshot cannot be bought any more, because its people left.
type gone struct {
	records int
	weight  uint64 // as declared
}

// preview ensures that the payloads are in payloads.bin before anything is paid. Validators
// have none of those whose accounts left: a sale leaves these out, so they need not be there.
func (f *Flow) preview(ctx context.Context, g goods) (out gone, err error) {
	var mu sync.Mutex

	err = f.fill(ctx, g, func(int) bool { return false }, func(ctx context.Context, j int) ([]byte, error) {
		item := g.items[j]

		payload, err := f.once(ctx, item.PayloadDigest, g.manifest.PayloadSize)
		if err == nil {
			return payload, nil
		}

		if !f.hasLeft(ctx, item.Contribution) {
			return f.payload(ctx, item.PayloadDigest, g.manifest.PayloadSize)
		}

		mu.Lock()
		defer mu.Unlock()
		out.records, out.weight = out.records+1, out.weight+item.Weight

		return nil, nil
	})

	return out, err
}

// once asks each source once for a payload.
func (f *Flow) once(ctx context.Context, digest [32]byte, size int) (payload []byte, err error) {
	err = f.stores.Ask(ctx, "payloads", func(ctx context.Context, from Store) error {
		payload, err = from.Blob(ctx, digest)
		if err == nil {
			err = checkBlock(payload, digest)
		}
		return err
	})
	if err == nil {
		err = checkSize(payload, digest, size)
	}

	return payload, err
}

// hasLeft reports whether a validator says that the account of a contribution left with it.
// One that lies about it gains nothing: fetch asks for each payload that the sale does not
// leave out.
func (f *Flow) hasLeft(ctx context.Context, id core.ContributionID) bool {
	var view core.ContributionView
	err := f.validators.Ask(ctx, "contribution", func(ctx context.Context, v Validator) (err error) {
		view, err = v.Contribution(ctx, id)
		return err
	})

	return err == nil && (view.Stage == core.StageRetracted || view.Stage == core.StageErased)
}

// mostExcluded returns the weight that a sale may leave out if the buyer says nothing: what
// cannot be bought any more, and a tenth of the snapshot for those who leave while the offer
// is open. It is at least one contribution, so that one person who leaves stops no sale.
func mostExcluded(left gone, terms core.Terms, total uint64) uint64 {
	more := max(total/10, terms.MaxWeight)
	if left.weight > math.MaxUint64-more {
		return math.MaxUint64
	}

	return left.weight + more
}
