package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

func newExportAdd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "add EXPORT...",
		Short: "Give an export to the personal node: a ZIP, a folder or unpacked files",
		Args:  someArgs(),
	}

	dataset := cmd.Flags().String("dataset", "", "for which dataset (default: the node's own)")

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		add := addPacked
		if isOneZIP(args) {
			add = addZIP
		}

		e, err := add(cmd, n, *dataset, args)
		if err != nil {
			return err
		}
		if asJSON {
			return printJSON(cmd, e)
		}

		read, err := untilRead(ctx, n, *e)
		if err == nil {
			err = refusalOf(read)
		}
		if err != nil {
			return err
		}

		return showExport(cmd, &read, false)
	})
}

// readWithin bounds the time that a person waits until an export is read, and readEvery is
// the time between two looks.
const (
	readWithin = 3 * time.Second
	readEvery  = 50 * time.Millisecond
)

// untilRead waits a moment until the node has read an export, because then it says whether
// the export is refused. It returns the export as it is by then.
func untilRead(ctx context.Context, n *client.Node, e model.Export) (model.Export, error) {
	deadline := time.Now().Add(readWithin)
	for e.State == model.Received && time.Now().Before(deadline) {
		select {
		case <-ctx.Done():
			return e, ctx.Err()
		case <-time.After(readEvery):
		}

		now, err := pickExport(ctx, n, e.Id)
		if err != nil {
			return e, err
		}
		e = now
	}

	return e, nil
}

// isOneZIP reports whether an export is given as the one ZIP that the platform made.
func isOneZIP(paths []string) bool {
	info, err := os.Stat(paths[0])
	isFolder := err == nil && info.IsDir()
	return len(paths) == 1 && !isFolder && strings.EqualFold(filepath.Ext(paths[0]), ".zip")
}

// addZIP gives one ZIP as it is.
func addZIP(cmd *cobra.Command, n *client.Node, dataset string, paths []string) (*model.Export, error) {
	file, err := files.OpenRegular(paths[0])
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("there is no file %s: %w", paths[0], core.ErrNotFound)
	}
	if err != nil {
		return nil, err
	}

	defer func() { _ = file.Close() }() // only read from
	return n.Add(cmd.Context(), dataset, filepath.Base(paths[0]), file)
}

// addPacked packs the history in folders and files into one ZIP on the way, and says what
// is not in it.
func addPacked(cmd *cobra.Command, n *client.Node, dataset string, paths []string) (*model.Export, error) {
	var packing contributor.Packing
	if err := packing.Open(paths); err != nil {
		return nil, err
	}

	e, err := n.Add(cmd.Context(), dataset, nameOf(paths), &packing)
	if errPack := packing.Close(); errPack != nil {
		return nil, errPack // of this, the node knows nothing
	}
	if err != nil {
		return nil, err
	}

	for _, p := range packing.LeftOut().Passed {
		fmt.Fprintf(cmd.ErrOrStderr(), "Not given: %s\n", p.Detail)
	}
	return e, nil
}

// nameOf returns the name under which the node lists what is given.
func nameOf(paths []string) string {
	first, err := filepath.Abs(paths[0])
	if err != nil {
		first = paths[0]
	}
	if more := len(paths) - 1; more > 0 {
		return fmt.Sprintf("%s and %d more", filepath.Base(first), more)
	}
	return filepath.Base(first)
}
