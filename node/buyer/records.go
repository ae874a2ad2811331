package buyer

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/verify"
)

// chunk is the number of records opened before they are written.
const chunk = 256

// opener opens records.
type opener struct {
	flow     *Flow
	goods    goods
	opener   *verify.Opener
	payloads io.ReaderAt
	headers  [][]byte
	keys     []*bls.G1
	copies   dataset.Copies
}

// records writes records.jsonl, unless it exists. The order and the contributors' ids are
// drawn at random, so that neither reveals anything.
func (f *Flow) records(
	ctx context.Context,
	p *purchase,
	group *threshold.GroupKey,
	g goods,
	headers [][]byte,
	keys []*bls.G1,
) (err error) {
	if there, err := f.files.exists(verify.RecordsFile); there || err != nil {
		return err
	}

	file, err := files.OpenRegular(f.files.path(verify.PayloadsFile))
	if err != nil {
		return fmt.Errorf("payloads: %w", err)
	}

	defer func() { err = errors.Join(err, file.Close()) }()

	order, err := shuffled(f.opts.Rand, len(g.items))
	if err != nil {
		return err
	}

	check, err := verify.NewOpener(group.Y, p.Proofs.Key.ID, p.Proofs.Dataset.ID, p.Proofs.Dataset.Terms)
	if err != nil {
		return err
	}

	o := opener{
		flow:     f,
		goods:    g,
		opener:   check,
		payloads: file,
		headers:  headers,
		keys:     keys,
	}

	return f.files.replace(verify.RecordsFile, func(w io.Writer) error {
		for done := 0; done < len(order); {
			part := order[done:min(len(order), done+chunk)]
			if err := o.write(ctx, w, part); err != nil {
				return err
			}

			done += len(part)
			f.opts.Progress("records", done, len(order))
		}

		return nil
	})
}

// shuffled draws a permutation of 0 … n−1 (Fisher and Yates).
func shuffled(random io.Reader, n int) ([]int, error) {
	order := make([]int, n)
	for i := range order {
		j, err := rand.Int(random, big.NewInt(int64(i+1)))
		if err != nil {
			return nil, fmt.Errorf("shuffle: %w", err)
		}
		order[i], order[j.Int64()] = order[j.Int64()], i
	}

	return order, nil
}

// write opens some records concurrently and writes them in order.
func (o *opener) write(ctx context.Context, w io.Writer, part []int) error {
	out := make([]*verify.Record, len(part))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))

	for i, j := range part {
		group.Go(func() (err error) {
			out[i], err = o.record(ctx, j)
			return err
		})
	}

	if err := group.Wait(); err != nil {
		return err
	}

	for _, r := range out {
		if r == nil {
			continue
		}

		r.CopyOf = o.copies.Of(sha256.Sum256(r.Slice), r.Contributor)
		if _, err := w.Write(r.Append(nil)); err != nil {
			return err
		}
	}

	return nil
}

// record opens one item. A faulty one gets no record: nil. The later check names it.
func (o *opener) record(ctx context.Context, j int) (*verify.Record, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}

	if o.keys[j] == nil {
		return nil, nil // left out
	}

	item := &o.goods.items[j]
	payload := make([]byte, o.goods.manifest.PayloadSize)
	if _, err := o.payloads.ReadAt(payload, int64(j)*int64(len(payload))); err != nil {
		return nil, fmt.Errorf("payloads: %w", err)
	}

	data, fault := o.opener.Open(item, o.headers[j], payload, *o.keys[j])
	if fault != nil {
		o.flow.opts.Log.WarnContext(ctx, "faulty record left out; the report names it",
			"contribution", item.Contribution,
			"kind", fault.Kind,
			"detail", fault.Detail,
		)
		return nil, nil
	}

	var contributor [verify.ContributorSize]byte
	if _, err := io.ReadFull(o.flow.opts.Rand, contributor[:]); err != nil {
		return nil, fmt.Errorf("draw contributor: %w", err)
	}

	r := verify.NewRecord(item, contributor, data)
	return &r, nil
}

// verify checks the folder as anyone can, and writes report.json. The report of an earlier
// run says what was true then, so it goes first.
func (f *Flow) verify(ctx context.Context) (Report, error) {
	if err := f.files.tidy(verify.ReportFile); err != nil {
		return Report{}, err
	}

	report, err := verify.Folder(ctx, os.DirFS(string(f.files)), verify.Options{
		Deployment: f.opts.Deployment,
		Confirm:    f.confirm,
		Progress:   func(done, total int) { f.opts.Progress("verify", done, total) },
	})
	if err != nil {
		return report, fmt.Errorf("verify: %w", err)
	}

	data, err := report.Encode()
	if err != nil {
		return report, err
	}

	if err := f.files.write(verify.ReportFile, data); err != nil {
		return report, err
	}

	return report, report.Err()
}
