package buyer

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/panel"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/verify"
)

// runSize is the number of items in one request.
const runSize = 512

// headersFor is the validity of a request for headers.
const headersFor = 10 * time.Minute

// Fetch fetches the headers and shares of a sale whose lists are confirmed, opens the
// records, and checks the folder like verify. It continues an earlier run and leaves
// valid files unchanged. If everything is valid, it makes the folder dataset of the
// records. The report's verdict is returned as the error.
func (f *Flow) Fetch(ctx context.Context, sale core.SaleID) (Report, error) {
	p, err := f.purchase(sale)
	if err != nil {
		return Report{}, err
	}

	group, err := f.prove(ctx, p)
	if err != nil {
		return Report{}, err
	}

	left, err := p.Proofs.LeftOut()
	if err != nil {
		return Report{}, err
	}

	g, err := f.goods(ctx, &p.Proofs)
	if err != nil {
		return Report{}, err
	}

	keys, err := f.keys(ctx, p, group, g.items, int(left.Records))
	if err != nil {
		return Report{}, err
	}

	if err := f.payloads(ctx, g, func(j int) bool { return keys[j] == nil }); err != nil {
		return Report{}, err
	}

	headers, err := f.headers(ctx, sale, g.items, keys)
	if err != nil {
		return Report{}, err
	}

	if err := f.records(ctx, p, group, g, headers, keys); err != nil {
		return Report{}, err
	}

	report, err := f.verify(ctx)
	if err != nil || report.Verified == 0 {
		return report, err
	}

	return report, f.makeDataset(ctx, p)
}

// prove ensures that anchor.json proves a sale with confirmed lists, and what they leave
// out, and returns the committee's key. The final block lags behind the head, so prove may have to wait.
func (f *Flow) prove(ctx context.Context, p *purchase) (*threshold.GroupKey, error) {
	if group, err := f.proven(ctx, p); err == nil {
		return group, nil
	}

	var reason error
	for end := f.opts.Now().Add(f.opts.Patience); ; {
		p.Proofs.Chain.Contracts.Delivery = f.delivery()
		evidence, err := f.opts.Chain.Evidence(ctx, p.Proofs.Wanted())
		if err == nil {
			p.Proofs.Evidence = evidence
			group, err := f.checkProofs(&p.Proofs)
			if err == nil {
				err = p.Proofs.Trim()
			}
			if err == nil {
				data, err := p.Proofs.Encode()
				if err != nil {
					return nil, err
				}
				return group, f.files.write(verify.ProofsFile, data)
			}

			reason = err
		} else {
			reason = err
		}

		if f.opts.Now().After(end) {
			return nil, fmt.Errorf("prove the sale: %w", reason)
		}

		if err := panel.Sleep(ctx, f.opts.Poll); err != nil {
			return nil, err
		}
	}
}

// delivery returns the contract that knows what lists leave out.
func (f *Flow) delivery() *common.Address {
	at := f.opts.Chain.Domain().Contracts.Delivery
	return &at
}

// proven returns the committee's key if an earlier run has proven the sale, by a block that
// the chain still has.
func (f *Flow) proven(ctx context.Context, p *purchase) (*threshold.GroupKey, error) {
	data, err := f.files.read(verify.ProofsFile)
	if err != nil {
		return nil, err
	}

	a, err := verify.ParseProofs(data)
	if err != nil {
		return nil, err
	}
	if a.Sale.ID != p.Proofs.Sale.ID {
		return nil, fmt.Errorf("%s is of sale %s: %w", verify.ProofsFile, a.Sale.ID, core.ErrConflict)
	}

	group, err := f.checkProofs(a)
	if err != nil {
		return nil, err
	}

	p.Proofs.Evidence = a.Evidence
	p.Proofs.Chain.Contracts.Delivery = a.Chain.Contracts.Delivery
	return group, f.confirm(ctx, a.Chain.ID, a.Evidence.Block.Number, a.Evidence.Block.Hash)
}

// checkProofs checks the proofs of a sale, and that it is of the deployment.
func (f *Flow) checkProofs(a *verify.Proofs) (*threshold.GroupKey, error) {
	group, err := a.Check()
	if err == nil && f.opts.Deployment != nil {
		err = a.CheckDeployment(f.opts.Deployment)
	}
	return group, err
}

// confirm asks the buyer's own chain whether it has a block. It asks again while the chain
// does not answer.
func (f *Flow) confirm(ctx context.Context, chain, number uint64, hash common.Hash) error {
	if own := f.opts.Chain.Domain().ID; chain != own {
		return fmt.Errorf("the folder is of chain %d, not %d: %w", chain, own, core.ErrVerify)
	}

	for end := f.opts.Now().Add(f.opts.Patience); ; {
		at, err := f.opts.Chain.BlockAt(ctx, number)
		switch {
		case err == nil && at.Hash != hash:
			return fmt.Errorf("block %d of chain %d is %s, the folder has %s: %w", number, chain, at.Hash, hash, core.ErrVerify)
		case err == nil, !errors.Is(err, core.ErrUnreachable), f.opts.Now().After(end):
			return err
		}

		if err := panel.Sleep(ctx, f.opts.Poll); err != nil {
			return err
		}
	}
}

// runs requests all items in runs, several concurrently.
func (f *Flow) runs(
	ctx context.Context,
	what string,
	n int,
	fetch func(ctx context.Context, v Validator, from, count int) error,
) error {
	var done atomic.Int64
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(f.parallel())

	for from := 0; from < n; from += runSize {
		count := min(runSize, n-from)
		group.Go(func() error {
			err := f.askInTurn(ctx, what, func(ctx context.Context, v Validator) error {
				return fetch(ctx, v, from, count)
			})
			if err == nil {
				f.opts.Progress(what, int(done.Add(int64(count))), n)
			}

			return err
		})
	}

	return group.Wait()
}

// headers ensures that headers.bin is complete and valid, and returns the headers. What has
// no key is left out of the sale, and has no header.
func (f *Flow) headers(ctx context.Context, sale core.SaleID, items []core.Item, keys []*bls.G1) ([][]byte, error) {
	if data, err := f.files.read(verify.HeadersFile); err == nil {
		if headers, err := parseHeaders(data, items, keys); err == nil {
			return headers, nil
		}
	}

	all := make([][]byte, len(items))
	err := f.runs(ctx, "headers", len(items), func(ctx context.Context, v Validator, from, count int) error {
		expires := uint64(f.opts.Now().Add(headersFor).Unix())
		signature, err := consent.Sign(f.opts.Key, f.typer.HeaderRequestDigest(sale, expires))
		if err != nil {
			return err
		}

		data, err := v.Headers(ctx, sale, from, count, expires, signature)
		if err != nil {
			return err
		}

		headers, err := parseHeaders(data, items[from:from+count], keys[from:from+count])
		copy(all[from:], headers)
		return err
	})
	if err != nil {
		return nil, err
	}

	var out bytes.Buffer
	for _, header := range all {
		out.Write(binary.BigEndian.AppendUint16(nil, uint16(len(header))))
		out.Write(header)
	}

	return all, f.files.write(verify.HeadersFile, out.Bytes())
}

// parseHeaders parses `u16 length ‖ header` of some items and checks each header's hash. An
// item without a key has none.
func parseHeaders(data []byte, items []core.Item, keys []*bls.G1) ([][]byte, error) {
	headers := make([][]byte, len(items))
	for j := range items {
		if len(data) < 2 {
			return nil, fmt.Errorf("%d headers, want %d: %w", j, len(items), core.ErrVerify)
		}

		size := int(binary.BigEndian.Uint16(data))
		if data = data[2:]; size > verify.MaxHeader || size > len(data) {
			return nil, fmt.Errorf("a header of %d bytes: %w", size, core.ErrVerify)
		}

		headers[j], data = data[:size:size], data[size:]
		if keys[j] == nil {
			if size > 0 {
				return nil, fmt.Errorf("a header of contribution %s, which is left out: %w", items[j].Contribution, core.ErrVerify)
			}
			continue
		}
		if core.HeaderHash(headers[j]) != items[j].HeaderHash {
			return nil, fmt.Errorf(
				"not the header of contribution %s: %w",
				items[j].Contribution, core.ErrVerify,
			)
		}
	}

	if len(data) > 0 {
		return nil, fmt.Errorf("%d bytes after the last header: %w", len(data), core.ErrVerify)
	}

	return headers, nil
}

// keys ensures that shares.bin and keys.bin are complete and valid, and returns the
// opened keys: nil for each of the items that the sale leaves out.
func (f *Flow) keys(
	ctx context.Context,
	p *purchase,
	group *threshold.GroupKey,
	items []core.Item,
	leftOut int,
) ([]*bls.G1, error) {
	raws := make([][core.PointSize]byte, len(items))
	for j := range items {
		raws[j] = items[j].U
	}

	us, err := threshold.ParsePoints(ctx, raws)
	if err != nil {
		return nil, err
	}

	list, err := f.shares(ctx, p, group, us, leftOut)
	if err != nil {
		return nil, err
	}

	key, err := p.Key()
	if err != nil {
		return nil, err
	}

	keys, err := key.OpenAll(ctx, list, nil)
	if err != nil {
		return nil, err
	}

	if err := threshold.CheckKeys(ctx, f.opts.Rand, keys, us, group.Y2); err != nil {
		return nil, fmt.Errorf("opened keys: %w", err)
	}

	encoded := threshold.EncodeKeys(keys)
	if have, err := f.files.read(verify.KeysFile); err == nil && bytes.Equal(have, encoded) {
		return keys, nil
	}

	return keys, f.files.write(verify.KeysFile, encoded)
}
