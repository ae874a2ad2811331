package main

import (
	"errors"
	"math/big"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/slice"
)

// previewFlags are the preview's flags.
type previewFlags struct {
	schema   string
	price    string
	people   int64
	decimals int
	all      bool
	asJSON   bool
}

func newPreview() *cobra.Command {
	var f previewFlags
	cmd := &cobra.Command{
		Use:   "preview EXPORT...",
		Short: "Show what would leave your machine, and what would not",
		Long: "Reads an export as the platform gave it to you, and shows the slice that a dataset would get of it, to the byte.\n" +
			"It may be a ZIP, a ZIP of ZIPs, a folder or files that were unpacked, under any names; several of one person are\n" +
			"read as one. Other files beside them do not matter.\n" +
			"It works offline, and writes and sends nothing.",
		Args: someArgs(),
		RunE: func(cmd *cobra.Command, args []string) error { return runPreview(cmd, args, f) },
	}

	cmd.Flags().StringVar(
		&f.schema,
		"schema",
		"artist-preferences/v1",
		"which slice to cut: "+strings.Join(schemaNames(), ", "),
	)

	cmd.Flags().StringVar(&f.price, "price", "", "estimate your part of a sale at this price, such as 55,000")
	cmd.Flags().Int64Var(&f.people, "people", 0, "and of so many people, you among them")
	cmd.Flags().IntVar(&f.decimals, "decimals", 6, "of the token in which the price is")
	cmd.Flags().BoolVar(&f.all, "all", false, "show all artists and the names of all files")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")

	return cmd
}

func runPreview(cmd *cobra.Command, paths []string, f previewFlags) error {
	if (f.price == "") != (f.people == 0) {
		return usage(errors.New("an estimate needs both --price and --people"))
	}

	files, closeAll, err := export.OpenPaths(paths)
	if err != nil {
		return err
	}

	shown, err := contributor.NewPreview(cmd.Context(), files, f.schema)
	if err = errors.Join(err, closeAll()); err != nil {
		return err
	}

	if shown.Estimate, err = f.estimate(shown); err != nil {
		return usage(err)
	}

	if f.asJSON {
		return shown.WriteJSON(cmd.OutOrStdout())
	}

	if err := renderPreview(cmd, shown, f.all); err != nil || shown.Estimate == nil {
		return err
	}

	return contributor.RenderEstimate(cmd.OutOrStdout(), *shown.Estimate, func(amount *big.Int) string {
		return core.FormatUnits(amount, f.decimals)
	})
}

// renderPreview prints a preview. On a terminal it leaves out the rest of long lists,
// unless all is set.
func renderPreview(cmd *cobra.Command, shown contributor.Preview, all bool) error {
	out := cmd.OutOrStdout()
	switch {
	case all:
		return contributor.RenderAll(out, shown)
	case isTerminal(out):
		return contributor.RenderBrief(out, shown)
	}

	return contributor.RenderPreview(out, shown)
}

// estimate returns nil if no estimate was requested, or there is nothing to sell.
func (f previewFlags) estimate(shown contributor.Preview) (*contributor.Estimate, error) {
	if f.price == "" || !shown.Sealable {
		return nil, nil
	}

	price, err := core.ParseUnits(f.price, f.decimals)
	if err != nil {
		return nil, err
	}

	estimate, err := contributor.NewEstimate(price, f.people, shown.Weight)
	return &estimate, err
}

func schemaNames() []string {
	var names []string
	for _, schema := range slice.All() {
		names = append(names, schema.Name)
	}
	return names
}
