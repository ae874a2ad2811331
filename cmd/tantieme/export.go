package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

func newExport() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Give exports to your personal node, look at what would be sold, agree or decline",
		Long: "Talks to the personal node of the data folder (tantieme run with role contributor), which must run on this machine.\n" +
			"An export is read, cut and erased there; what leaves is sealed, and only after you agreed to exactly those bytes.",
		Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newExportAdd(), newExportList(), newExportShow(), newExportConsent(), newExportDecline())
	return cmd
}

// ownVerb is the action of a command on the personal node of the data folder.
type ownVerb func(ctx context.Context, n *client.Node, asJSON bool, args []string) error

// withOwn connects to the personal node of the data folder and runs the command's action.
func withOwn(cmd *cobra.Command, do ownVerb) *cobra.Command {
	s := withSettings(cmd, "dir", "api.listen")
	asJSON := cmd.Flags().Bool("json", false, "print JSON on stdout")

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		n, err := client.Open(loaded.Config.Dir, loaded.Config.API.Listen)
		if err != nil {
			return err
		}

		return do(cmd.Context(), n, *asJSON, args)
	}

	return cmd
}

func newExportAdd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "add EXPORT.zip",
		Short: "Give an export to the personal node",
		Args:  exactArgs(1),
	}

	dataset := cmd.Flags().String("dataset", "", "for which dataset (default: the node's own)")

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		file, err := files.OpenRegular(args[0])
		if errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("there is no file %s: %w", args[0], core.ErrNotFound)
		}
		if err != nil {
			return err
		}

		defer func() { _ = file.Close() }() // only read from

		e, err := n.Add(ctx, *dataset, file)
		if err != nil {
			return err
		}

		return showExport(cmd, e, asJSON)
	})
}

func showExport(cmd *cobra.Command, e *model.Export, asJSON bool) error {
	if asJSON {
		return printJSON(cmd, e)
	}

	out := cmd.OutOrStdout()
	fmt.Fprintf(out, "Export %s: %s\n", e.Id, e.State)
	for _, text := range []*string{e.Reason, e.Detail, e.Hint} {
		if text != nil && *text != "" {
			fmt.Fprintf(out, "  %s\n", *text)
		}
	}

	if e.Contribution != nil {
		fmt.Fprintf(out, "  contribution %s\n", *e.Contribution)
	}

	return nil
}

func newExportList() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List exports, and what became of them",
		Args:  exactArgs(0),
	}

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, _ []string) error {
		list, err := n.Exports(ctx)
		if err != nil {
			return err
		}
		if asJSON {
			return printJSON(cmd, list)
		}

		t := table(cmd.OutOrStdout())
		for _, e := range list.Items {
			fmt.Fprintf(t, "%s\t%s\t%s\n", e.Id, e.State, e.Received.UTC().Format(time.RFC3339))
		}

		return t.Flush()
	})
}

// previewOf reads an export's preview from the personal node.
func previewOf(ctx context.Context, n *client.Node, id string) (p contributor.Preview, err error) {
	data, err := n.Preview(ctx, id)
	if err != nil {
		return p, err
	}
	return p, json.Unmarshal(data, &p)
}

func newExportShow() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "Show what of an export would leave, and what would not",
		Args:  exactArgs(1),
	}

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		shown, err := previewOf(ctx, n, args[0])
		if err != nil {
			return err
		}
		if asJSON {
			return shown.WriteJSON(cmd.OutOrStdout())
		}

		return contributor.RenderPreview(cmd.OutOrStdout(), shown)
	})
}

func newExportConsent() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "consent ID",
		Short: "Agree to sell exactly what is shown; the node's wallet signs",
		Args:  exactArgs(1),
	}

	yes := cmd.Flags().Bool("yes", false, "do not ask; you have seen it")

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		shown, err := previewOf(ctx, n, args[0])
		if err != nil {
			return err
		}

		if !*yes {
			if err := contributor.RenderPreview(cmd.ErrOrStderr(), shown); err != nil {
				return err
			}
		}

		to, err := n.Agreement(ctx, args[0])
		if err != nil {
			return err
		}

		if !*yes {
			fmt.Fprintf(cmd.ErrOrStderr(), "\n%s\n", to.Text)
		}

		question := "Seal, sign and send exactly this? What is sold once cannot be called back."
		if err := confirm(cmd, *yes, question); err != nil {
			return err
		}

		given, err := n.Consent(ctx, args[0], shown.Sum, to.Sha256)
		if err != nil {
			return err
		}

		return showExport(cmd, &given.Export, asJSON)
	})
}

func newExportDecline() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "decline ID",
		Short: "Do not sell; the slice is erased",
		Args:  exactArgs(1),
	}

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		e, err := n.Decline(ctx, args[0])
		if err != nil {
			return err
		}
		return showExport(cmd, e, asJSON)
	})
}
