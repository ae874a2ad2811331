package buyer

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/node/verify"
)

// goods holds the public parts of a snapshot.
type goods struct {
	manifest core.Manifest
	schema   *slice.Schema
	items    []core.Item
}

// goods ensures that manifest and pages are in the folder and valid.
func (f *Flow) goods(ctx context.Context, a *verify.Proofs) (g goods, err error) {
	block, err := f.files.read(verify.ManifestFile)
	if err != nil || sha256.Sum256(block) != a.Snapshot.Manifest {
		if block, err = f.block(ctx, "manifest", a.Snapshot.Manifest); err != nil {
			return g, err
		}
		if err := f.files.write(verify.ManifestFile, block); err != nil {
			return g, err
		}
	}

	if g.manifest, g.schema, err = verify.CheckManifest(block, a); err != nil {
		return g, err // a quorum signed it, so other sources would not help
	}

	pages, err := f.pages(ctx, g.manifest)
	if err != nil {
		return g, err
	}

	if g.items, err = core.ParseManifestItems(pages); err != nil {
		return g, err
	}

	if err := verify.CheckTotals(g.items, a.Snapshot.Snapshot); err != nil {
		return g, err
	}

	return g, nil
}

// block fetches an IPFS block from any source.
func (f *Flow) block(ctx context.Context, what string, digest [32]byte) (block []byte, err error) {
	err = f.stores.Insist(ctx, what, f.opts.Patience, f.opts.Poll, func(ctx context.Context, from Store) error {
		block, err = from.Blob(ctx, digest)
		if err == nil {
			err = checkBlock(block, digest)
		}
		return err
	})

	return block, err
}

func checkBlock(block []byte, digest [32]byte) error {
	if len(block) > core.MaxBlob || sha256.Sum256(block) != digest {
		return fmt.Errorf("not the block %s: %w", core.CID(digest), core.ErrVerify)
	}
	return nil
}

// pages returns the items in the form of the manifest's pages, concatenated.
func (f *Flow) pages(ctx context.Context, m core.Manifest) ([]byte, error) {
	digests := make([][32]byte, len(m.Pages))
	for i, page := range m.Pages {
		digest, err := core.ParseCID(page)
		if err != nil {
			return nil, err
		}
		digests[i] = digest
	}

	data, err := f.files.read(verify.ItemsFile)
	if err == nil && pagesMatch(data, digests, int(m.Count)) {
		return data, nil
	}

	data = make([]byte, 0, int(m.Count)*core.ManifestSize)
	for i, digest := range digests {
		page, err := f.block(ctx, "items", digest)
		if err != nil {
			return nil, err
		}

		data = append(data, page...)
		f.opts.Progress("items", i+1, len(digests))
	}

	if !pagesMatch(data, digests, int(m.Count)) {
		return nil, fmt.Errorf("the pages hold %d bytes, want %d items: %w", len(data), m.Count, core.ErrVerify)
	}

	return data, f.files.write(verify.ItemsFile, data)
}

// pagesMatch reports whether data is the pages with these digests. Each page but the last
// must be full.
func pagesMatch(data []byte, digests [][32]byte, count int) bool {
	if len(data) != count*core.ManifestSize {
		return false
	}

	for _, digest := range digests {
		page := data[:min(len(data), core.PageItems*core.ManifestSize)]
		if sha256.Sum256(page) != digest {
			return false
		}
		data = data[len(page):]
	}

	return true
}

// payloads fills payloads.bin, but for those that are left out, whose slots are zero. It
// writes in place: each payload has its slot and digest, so valid payloads survive any
// interruption.
func (f *Flow) payloads(ctx context.Context, g goods, isLeftOut func(j int) bool) error {
	return f.fill(ctx, g, isLeftOut, func(ctx context.Context, j int) ([]byte, error) {
		return f.payload(ctx, g.items[j].PayloadDigest, g.manifest.PayloadSize)
	})
}

// fill writes each payload that payloads.bin lacks. A nil one is left for later.
func (f *Flow) fill(
	ctx context.Context,
	g goods,
	isLeftOut func(j int) bool,
	fetch func(ctx context.Context, j int) ([]byte, error),
) (err error) {
	file, err := os.OpenFile(f.files.path(verify.PayloadsFile), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("payloads: %w", err)
	}

	defer func() { err = errors.Join(err, file.Close()) }()

	size := g.manifest.PayloadSize
	if err := file.Truncate(int64(len(g.items)) * int64(size)); err != nil {
		return fmt.Errorf("payloads: %w", err)
	}

	missing, err := missingPayloads(ctx, file, g, size, isLeftOut)
	if err != nil || len(missing) == 0 {
		return err
	}

	var done atomic.Int64
	done.Store(int64(len(g.items) - len(missing)))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(f.parallel())

	for _, j := range missing {
		group.Go(func() error {
			payload, err := fetch(ctx, j)
			if err != nil || payload == nil {
				return err
			}

			if _, err := file.WriteAt(payload, int64(j)*int64(size)); err != nil {
				return fmt.Errorf("payloads: %w", err)
			}

			f.opts.Progress("payloads", int(done.Add(1)), len(g.items))
			return nil
		})
	}

	if err := group.Wait(); err != nil {
		return err
	}

	return file.Sync()
}

// payload fetches one payload. A block of another length cannot be the payload, whoever
// signed the item.
func (f *Flow) payload(ctx context.Context, digest [32]byte, size int) ([]byte, error) {
	payload, err := f.block(ctx, "payloads", digest)
	if err == nil {
		err = checkSize(payload, digest, size)
	}

	return payload, err
}

func checkSize(payload []byte, digest [32]byte, size int) error {
	if len(payload) != size {
		return fmt.Errorf("payload %s of %d bytes, want %d: %w", core.CID(digest), len(payload), size, core.ErrVerify)
	}
	return nil
}

// missingPayloads returns the items whose slot does not hold their payload. It clears the
// slots of those that are left out.
func missingPayloads(ctx context.Context, file *os.File, g goods, size int, isLeftOut func(j int) bool) (missing []int, err error) {
	buf, zeros := make([]byte, size), make([]byte, size)
	for j := range g.items {
		at := int64(j) * int64(size)
		if isLeftOut(j) {
			if _, err := file.WriteAt(zeros, at); err != nil {
				return nil, fmt.Errorf("payloads: %w", err)
			}
			continue
		}

		if _, err := file.ReadAt(buf, at); err != nil {
			return nil, fmt.Errorf("payloads: %w", err)
		}
		if sha256.Sum256(buf) != g.items[j].PayloadDigest {
			missing = append(missing, j)
		}
	}

	return missing, ctx.Err()
}

// parallel returns the number of concurrent requests: a few for each source.
func (f *Flow) parallel() int { return min(4*(len(f.opts.Validators)+len(f.opts.Gateways)), 16) }
