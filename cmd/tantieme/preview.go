package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// previewFlags are the preview's flags.
type previewFlags struct {
	schema string
	asJSON bool
}

func newPreview() *cobra.Command {
	var f previewFlags
	cmd := &cobra.Command{
		Use:   "preview EXPORT.zip",
		Short: "Show what would leave your machine, and what would not",
		Long: "Reads an export as the platform gave it to you, and shows the slice that a dataset would get of it, to the byte.\n" +
			"It works offline, and writes and sends nothing.",
		Args: exactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return runPreview(cmd, args[0], f) },
	}
	cmd.Flags().StringVar(&f.schema, "schema", "artist-preferences/v1", "which slice to cut")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")
	return cmd
}

func runPreview(cmd *cobra.Command, path string, f previewFlags) error {
	file, size, err := openExport(path)
	if err != nil {
		return err
	}
	shown, err := contributor.NewPreview(cmd.Context(), file, size, f.schema)
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	if f.asJSON {
		return shown.WriteJSON(cmd.OutOrStdout())
	}
	return contributor.RenderPreview(cmd.OutOrStdout(), shown)
}

// openExport opens an export for reading, and says how long it is.
func openExport(path string) (*os.File, int64, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0, fmt.Errorf("there is no file %s: %w", path, core.ErrNotFound)
	}
	if err != nil {
		return nil, 0, fmt.Errorf("open export: %w", err)
	}
	info, err := file.Stat()
	if err != nil {
		return nil, 0, errors.Join(fmt.Errorf("open export: %w", err), file.Close())
	}
	if info.IsDir() {
		return nil, 0, errors.Join(usage(fmt.Errorf("%s is a folder; give the ZIP as you downloaded it", path)), file.Close())
	}
	return file, info.Size(), nil
}
