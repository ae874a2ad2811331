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

	err := p.contributeAll(ctx, mix)
	if err == nil {
		err = p.keepCompany(ctx, mix)
	}

	p.exports = p.keptExports()
	return err
}

// contributeAll lets everybody contribute. The last ones wait until those have left who
// leave before the snapshot: it needs all others.
func (p *play) contributeAll(ctx context.Context, mix exports.Mix) error {
	done := &count{say: p.Progress, what: "have contributed", total: p.Contributors, begun: time.Now()}
	last := p.Contributors
	if p.Leavers > 0 {
		last = p.sold() - 1
	}

	if err := p.contributeFrom(ctx, mix, done, 0, last); err != nil || p.Leavers == 0 {
		return err
	}

	p.Progress(fmt.Sprintf("  %d leave before the snapshot, and the last %d contribute", p.Leavers, p.Contributors-last))
	if err := p.leaveAll(ctx, p.having(roleEarly)); err != nil {
		return err
	}

	return p.contributeFrom(ctx, mix, done, last, p.Contributors)
}

// contributeFrom lets the contributors from one on contribute, and not that of to.
func (p *play) contributeFrom(ctx context.Context, mix exports.Mix, done *count, from, to int) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(6)

	for i := from; i < to; i++ {
		group.Go(func() error {
			if _, err := p.contributeOne(ctx, mix.Generator(i), i); err != nil {
				return fmt.Errorf("contributor %d: %w", i, err)
			}
			done.one()
			return nil
		})
	}

	return group.Wait()
}

// keepCompany lets the person in reserve contribute too, where somebody's weight would else
// be alone in its class and wait (core.Counted).
func (p *play) keepCompany(ctx context.Context, mix exports.Mix) error {
	var declared []uint64
	for i := range p.Contributors {
		if p.role[i] == roleEarly {
			continue
		}

		draft, err := p.draftOf(i)
		if err != nil {
			return fmt.Errorf("weight of contributor %d: %w", i, err)
		}
		declared = append(declared, draft.Consent.Weight)
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
	if id, err = p.posted(ctx, i); !errors.Is(err, core.ErrNotFound) {
		return id, err
	}

	file, write := p.exportFile(i), writeExport
	if i >= maxKept {
		write = writeBriefly
		defer func() { _ = os.Remove(file) }()
	}

	for life := i; ; life += anotherLife {
		if err := write(ctx, generator, life, file); err != nil {
			return id, err
		}

		contribute := p.crew.contribute
		if p.role[i] == roleFaulty {
			contribute = p.cheat
		}

		id, err = contribute(ctx, i, file)
		if !p.isTooFew(err) {
			return id, err
		}

		p.Log.InfoContext(ctx, "a contributor has too little to sell", "contributor", i)
		if err := os.Remove(file); err != nil {
			return id, err
		}
	}
}

// posted returns what contributor i has posted in an earlier run. It wraps
// core.ErrNotFound if a validator does not hold it.
func (p *play) posted(ctx context.Context, i int) (id core.ContributionID, err error) {
	draft, err := p.draftOf(i)
	if err != nil {
		return id, err
	}

	held, err := p.node(i).Contribution(ctx, draft.Consent.Contribution)
	if errors.Is(err, core.ErrUnreachable) || held.Stage == core.StageRejected {
		err = core.ErrNotFound // posting it again waits for the validator, or says why
	}

	return held.ID, err
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

// writeBriefly generates an export into a file that is kept only to be read once.
func writeBriefly(ctx context.Context, generator exports.Generator, i int, file string) error {
	f, err := os.Create(file) //nolint:gosec // a file of the story's folder
	if err != nil {
		return err
	}

	_, err = generator.Write(ctx, i, f)

	return errors.Join(err, f.Close())
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
