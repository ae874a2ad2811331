package scenario

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/files"
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

	var mu sync.Mutex
	done := 0
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(6)
	for i := range p.Contributors {
		group.Go(func() error {
			if err := p.contributeOne(ctx, mix.Generator(i), i); err != nil {
				return fmt.Errorf("contributor %d: %w", i, err)
			}

			mu.Lock()
			defer mu.Unlock()
			if done++; done%100 == 0 {
				p.Progress(fmt.Sprintf("  %d of %d have contributed", done, p.Contributors))
			}

			return nil
		})
	}

	err := group.Wait()
	p.exports = p.keptExports()
	return err
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
// outbox, so that a killed story posts the same contribution again.
func (p *play) contributeOne(ctx context.Context, generator exports.Generator, i int) error {
	file := p.exportFile(i)
	if i >= maxKept {
		defer func() { _ = os.Remove(file) }() // kept only to be read
	}

	if err := writeExport(ctx, generator, i, file); err != nil {
		return err
	}
	return p.crew.contribute(ctx, i, file)
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
