package scenario

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/testnet/exports"
)

// maxKept is the number of exports that the story leaves behind, in addition to the
// newcomer's.
const maxKept = 24

// typer makes the messages of the story's contracts.
func (s *play) typer() *consent.Typer { return consent.New(s.at.Domain()) }

// contribute runs every contributor's own flow: read, cut, seal, sign, post. They take
// turns at the validators.
func (p *play) contribute(ctx context.Context) error {
	dir := filepath.Join(p.Dir, "exports")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}

	mix := exports.NewMix(p.Seed, p.Contributors)
	if err := writeExport(
		ctx,
		mix.Generator(exports.Newcomer),
		exports.Newcomer,
		filepath.Join(dir, "newcomer.zip"),
	); err != nil {
		return err
	}

	ids, err := p.contributeAll(ctx, mix)
	if err == nil {
		err = p.keepCompany(ctx, mix, ids)
	}

	p.exports = p.keptExports()
	return err
}

// contributeAll returns what the contributors made.
func (p *play) contributeAll(ctx context.Context, mix exports.Mix) ([]core.ContributionID, error) {
	done := &count{say: p.Progress, what: "have contributed", total: p.Contributors, begun: time.Now()}
	ids := make([]core.ContributionID, p.Contributors)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(6)

	for i := range p.Contributors {
		group.Go(func() (err error) {
			if ids[i], err = p.contributeOne(ctx, mix.Generator(i), i); err != nil {
				return fmt.Errorf("contributor %d: %w", i, err)
			}
			done.one()
			return nil
		})
	}

	return ids, group.Wait()
}

// keepCompany lets the person in reserve contribute too, where somebody's weight would else
// be alone in its class and wait (core.Counted).
func (p *play) keepCompany(ctx context.Context, mix exports.Mix, ids []core.ContributionID) error {
	declared := make([]uint64, len(ids))
	for i, id := range ids {
		err := p.wait(ctx, "a contribution's weight", func() (bool, error) {
			view, err := p.node(i).Contribution(ctx, id)
			declared[i] = view.Weight
			return err == nil, err
		})
		if err != nil {
			return fmt.Errorf("weight of contributor %d: %w", i, err)
		}
	}

	if allCount(declared, p.terms) {
		return nil
	}

	reserve := p.Contributors
	who, err := companion(ctx, mix, declared, p.terms, reserve)
	if err != nil {
		return fmt.Errorf("choose an export for the person in reserve: %w", err)
	}
	if err := writeExport(ctx, mix.Generator(who), who, p.exportFile(reserve)); err != nil {
		return err
	}

	p.Contributors++
	p.cast.contributors = append(p.cast.contributors, p.cast.reserve)
	p.Progress("  one more contributes, so that nobody is alone with a weight")
	_, err = p.contributeOne(ctx, mix.Generator(who), reserve)

	return err
}

// allCount reports whether nobody waits for a class.
func allCount(declared []uint64, terms core.Terms) bool {
	return !slices.Contains(core.Counted(declared, terms.Cadence.MinClass), 0)
}

// companion returns the first person, from one on, with whose export everybody counts. In
// classes of two one person waits, and any export of the same weight does. An export of
// another weight may not: its weight may have a class already.
func companion(ctx context.Context, mix exports.Mix, declared []uint64, terms core.Terms, from int) (int, error) {
	for i := from; ; i++ {
		var zip bytes.Buffer
		if _, err := mix.Generator(i).Write(ctx, i, &zip); err != nil {
			return 0, err
		}

		file := bytes.NewReader(zip.Bytes())
		shown, err := contributor.NewPreview(ctx, export.ZIP(file, file.Size()), terms.Schema)
		if err != nil {
			return 0, err
		}

		if allCount(append(slices.Clone(declared), shown.Weight), terms) {
			return i, nil
		}
	}
}

// keptExports are the files of the first contributors.
func (p *play) keptExports() []string {
	var files []string
	for i := range min(p.Contributors, maxKept) {
		files = append(files, p.exportFile(i))
	}
	return files
}

func (p *play) exportFile(i int) string {
	return filepath.Join(p.Dir, "exports", fmt.Sprintf("contributor-%02d.zip", i))
}

// contributeOne runs one contributor's flow. Each has a folder of their own with an
// outbox, so that a killed story posts the same contribution again. Who has too little to
// sell without being pointed at comes with the export of another life.
func (p *play) contributeOne(ctx context.Context, generator exports.Generator, i int) (id core.ContributionID, err error) {
	file := p.exportFile(i)
	if i >= maxKept {
		defer func() { _ = os.Remove(file) }() // kept only to be read
	}

	for life := i; ; life += anotherLife {
		if err := writeExport(ctx, generator, life, file); err != nil {
			return id, err
		}

		id, err = p.crew.contribute(ctx, i, file)
		if !p.isTooFew(err) {
			return id, err
		}

		p.Log.InfoContext(ctx, "a contributor has too little to sell", "contributor", i)
		if err := os.Remove(file); err != nil {
			return id, err
		}
	}
}

// anotherLife is the distance between the exports of one contributor, in the order of the
// generator: above the number of contributors of any story.
const anotherLife = 1_000_000

// isTooFew reports whether a slice was refused because it holds too little.
func (p *play) isTooFew(err error) bool {
	schema, unknown := slice.Lookup(p.terms.Schema)
	refused := new(core.Refusal)
	return unknown == nil && errors.As(err, &refused) && refused.Reason == core.Reason(schema.TooFew)
}

// writeExport generates an export into a file, unless it is there.
func writeExport(ctx context.Context, generator exports.Generator, i int, file string) error {
	if _, err := os.Stat(file); err == nil {
		return nil
	}
	return files.ReplaceWith(file, func(w io.Writer) error {
		_, err := generator.Write(ctx, i, w)
		return err
	})
}

// waitForSnapshot waits until every validator has the story's snapshot and its contents. A
// story that goes on may find later ones beside it.
func (p *play) waitForSnapshot(ctx context.Context) error {
	return p.everyone(ctx, "the snapshot", func(ctx context.Context, node *client.Remote) (bool, error) {
		snapshots, err := node.Snapshots(ctx)
		if err != nil {
			return false, err
		}

		for _, r := range snapshots {
			if r.Snapshot.Dataset == p.dataset && r.Snapshot.Number == 1 && r.Listed {
				p.snapshot = r
				return true, nil
			}
		}

		return false, nil
	})
}
