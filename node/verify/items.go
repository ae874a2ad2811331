package verify

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"math/bits"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/tree"
)

// CheckManifest checks a manifest block against the snapshot of proofs that have passed
// CheckSnapshot. Its errors are of type *Failure.
func CheckManifest(block []byte, a *Proofs) (core.Manifest, *slice.Schema, error) {
	wrong := func(format string, args ...any) (core.Manifest, *slice.Schema, error) {
		return core.Manifest{}, nil, failure(ManifestFile, ReasonManifest, format, args...)
	}
	if sha256.Sum256(block) != a.Snapshot.Manifest {
		return wrong("not the block whose digest the snapshot holds")
	}

	m, err := core.ParseManifest(block)
	if err != nil {
		return wrong("%v", err)
	}

	schema, err := slice.Lookup(a.Dataset.Terms.Schema)
	if err != nil {
		return wrong("%v", err)
	}

	want := core.NewManifest(
		a.chain(),
		a.Key.ID,
		a.Dataset.ID,
		a.Dataset.Terms,
		seal.PayloadSize(schema.PaddedSize),
	)

	want.Count = a.Snapshot.Count
	want.ContributionRoot = a.Snapshot.ContributionRoot
	want.TotalWeight = a.Snapshot.TotalWeight
	want.Pages = m.Pages
	same, err := want.Encode()
	if err != nil {
		return wrong("%v", err)
	}

	if !bytes.Equal(same, block) {
		return wrong("differs from snapshot, terms or key")
	}
	if m.Count > threshold.MaxItems {
		return wrong("%d items, this program reads at most %d", m.Count, threshold.MaxItems)
	}

	return m, schema, nil
}

func (c *checker) checkManifest(context.Context) error {
	block, err := read(c.folder, ManifestFile, core.MaxBlob)
	if err == nil {
		c.manifest, c.schema, err = CheckManifest(block, c.proofs)
	}
	return err
}

// checkItems checks pages, root and weights, and each item's own id. If possible it
// continues after a failure, so that every wrong item is named.
func (c *checker) checkItems(ctx context.Context) error {
	n := int(c.manifest.Count)
	data, err := readExactly(c.folder, ItemsFile, n*core.ManifestSize)
	if err != nil {
		return err
	}

	if c.items, err = core.ParseManifestItems(data); err != nil {
		return err
	}

	c.bad, c.left, c.faulty = make([]bool, n), make([]bool, n), make([]bool, n)
	c.sums = make([]*[32]byte, n)
	c.whole = true
	c.checkPages(data)
	for j := range c.items {
		if f := c.checkItem(j); f != nil {
			c.failAt(j, f)
		}
	}

	if err := CheckTotals(c.items, c.proofs.Snapshot.Snapshot); err != nil {
		c.whole = false
		c.fail(failure(ItemsFile, ReasonRoot, "%v", err))
	}

	return c.parsePoints(ctx)
}

func (c *checker) checkPages(data []byte) {
	for k, name := range c.manifest.Pages {
		page := data[k*core.PageItems*core.ManifestSize:]
		page = page[:min(len(page), core.PageItems*core.ManifestSize)]

		if core.CID(sha256.Sum256(page)).String() != name {
			c.whole = false
			first := k * core.PageItems
			last := first + len(page)/core.ManifestSize - 1
			c.fail(failure(
				ItemsFile,
				ReasonPage,
				"page %d (records %d to %d) is not the block %s",
				k,
				first,
				last,
				name,
			))
		}
	}
}

// checkItem checks an item on its own: its id, its weight, and its place in the order.
func (c *checker) checkItem(j int) *Failure {
	item := &c.items[j]
	l1 := core.PayloadLabel(core.Label(c.proofs.Key.ID, c.proofs.Dataset.ID, item.Tag), item.PayloadDigest)
	if got := core.NewContributionID(l1, item.U[:], item.HeaderHash); got != item.Contribution {
		return failure(ItemsFile, ReasonID, "tag, payload, header and U are those of contribution %s", got)
	}

	if item.Weight == 0 || item.Weight > c.proofs.Dataset.Terms.MaxWeight {
		return failure(ItemsFile, ReasonWeight, "weighs %d, the terms allow 1 to %d",
			item.Weight, c.proofs.Dataset.Terms.MaxWeight)
	}

	if j > 0 && c.items[j-1].Contribution.Compare(item.Contribution) >= 0 {
		return failure(ItemsFile, ReasonOrder, "does not come behind the record before it")
	}

	return nil
}

// CheckTotals checks items against the root and count of their snapshot, and bounds its
// weight by what they declare.
func CheckTotals(items []core.Item, s core.Snapshot) error {
	var root tree.Stream
	var weight, carry uint64

	for i := range items {
		root.Add(tree.ContributionLeaf(&items[i]))
		if weight, carry = bits.Add64(weight, items[i].Weight, 0); carry != 0 {
			return fmt.Errorf("%w: %w", tree.ErrOverflow, core.ErrVerify)
		}
	}

	if got := root.Root(); got != s.ContributionRoot {
		return fmt.Errorf(
			"the items have root %x, the snapshot has %s: %w",
			got,
			s.ContributionRoot,
			core.ErrVerify,
		)
	}

	// What an item counts is a step from 1 to what it declares (SPEC 4.19).
	if len(items) != int(s.Count) || s.TotalWeight > weight || s.TotalWeight < uint64(s.Count) {
		return fmt.Errorf("%d items weigh %d, the snapshot has %d that count %d: %w",
			len(items), weight, s.Count, s.TotalWeight, core.ErrVerify)
	}

	return nil
}

// parsePoints parses every U. A U that is not a point is named and left as infinity,
// which matches no key.
func (c *checker) parsePoints(ctx context.Context) error {
	raws := make([][core.PointSize]byte, len(c.items))
	for j := range c.items {
		raws[j] = c.items[j].U
	}

	us, err := threshold.ParsePoints(ctx, raws)
	if err == nil {
		c.us = us
		return nil
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}

	c.us = make([]bls.G1, len(raws))
	for j := range raws {
		if c.us[j], err = bls.ParseG1(raws[j][:]); err != nil {
			c.failAt(j, failure(ItemsFile, ReasonMalformed, "U: %v", err))
		}
	}

	return ctx.Err()
}
