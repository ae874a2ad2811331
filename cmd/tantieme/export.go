package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/slice"
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
		if errors.Is(err, core.ErrNotFound) {
			err = fmt.Errorf("%w; start it with: %s", err, pastedIn(loaded.Config.Dir, "run"))
		}
		if err != nil {
			return err
		}

		return do(cmd.Context(), n, *asJSON, args)
	}

	return cmd
}

func showExport(cmd *cobra.Command, e *model.Export, asJSON bool) error {
	if asJSON {
		return printJSON(cmd, e)
	}

	out := cmd.OutOrStdout()
	fmt.Fprintf(out, "Export %s: %s\n", e.Id, e.State)
	if e.Name != nil {
		fmt.Fprintf(out, "  %s\n", *e.Name)
	}
	for _, text := range []*string{e.Reason, e.Detail, e.Hint} {
		if text != nil && *text != "" {
			fmt.Fprintf(out, "  %s\n", *text)
		}
	}

	if e.Contribution != nil {
		fmt.Fprintf(out, "  contribution %s\n", *e.Contribution)
	}

	show := pastedWith(cmd, []string{"dir", "api.listen"}, "export", "show", e.Id[:shownDigits])
	switch e.State {
	case model.Received:
		fmt.Fprintf(out, "  It is still being read. Look again: %s\n", show)
	case model.Previewed:
		fmt.Fprintf(out, "  What would be sold: %s\n", show)
	default: // the state says it all
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

		if len(list.Items) == 0 {
			fmt.Fprintln(cmd.OutOrStdout(), "No exports yet; export add gives one.")
			return nil
		}

		t := table(cmd.OutOrStdout())
		fmt.Fprintln(t, "ID\tSTATE\tSTAGE\tRECEIVED\tFILE\tREASON")
		for _, e := range list.Items {
			fmt.Fprintln(t, strings.Join(listed(e), "\t"))
		}

		return t.Flush()
	})
}

// listed returns an export's cells in the list.
func listed(e model.Export) []string {
	return []string{
		e.Id,
		string(e.State),
		orDash(e.Stage),
		e.Received.UTC().Format(time.RFC3339),
		orDash(e.Name),
		orDash(e.Reason),
	}
}

func orDash(text *string) string {
	if text == nil || *text == "" {
		return "-"
	}
	return slice.Visible(*text)
}

// pickExport returns the export of the node that an id, or the beginning of one, names.
func pickExport(ctx context.Context, n *client.Node, text string) (model.Export, error) {
	list, err := n.Exports(ctx)
	if err != nil {
		return model.Export{}, err
	}

	var ids []string
	for _, e := range list.Items {
		ids = append(ids, e.Id)
	}

	id, err := core.PickText("export", text, exportDigits, ids)
	if err != nil {
		return model.Export{}, err
	}

	for _, e := range list.Items {
		if e.Id == id {
			return e, nil
		}
	}
	return model.Export{}, fmt.Errorf("the node has no export %s: %w", id, core.ErrNotFound)
}

// exportDigits is the length of an export's id, and shownDigits that of its beginning in a
// command that is printed.
const (
	exportDigits = 32
	shownDigits  = 8
)

// pickShown is pickExport for an export that has a preview. The error says why there is
// none.
func pickShown(ctx context.Context, n *client.Node, text string) (model.Export, error) {
	e, err := pickExport(ctx, n, text)
	if err == nil {
		err = refusalOf(e)
	}

	switch {
	case err != nil:
		return e, err
	case e.State == model.Received:
		return e, fmt.Errorf("export %s is still being read; its preview: %w", e.Id, core.ErrNotFound)
	case e.State == model.Declined:
		return e, fmt.Errorf("export %s was declined and erased; its preview: %w", e.Id, core.ErrNotFound)
	}

	return e, nil
}

// refusalOf returns the reason why an export was refused, or nil.
func refusalOf(e model.Export) error {
	if e.State != model.Refused || e.Reason == nil {
		return nil
	}

	refused := &export.Refused{Code: export.Code(*e.Reason), Sentence: "This export was refused."}
	if e.Detail != nil {
		refused.Sentence = *e.Detail
	}
	if e.Hint != nil {
		refused.Hint = *e.Hint
	}
	if name := orDash(e.Name); name != "-" {
		refused.Sentence = name + ": " + refused.Sentence
	}
	return refused
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
		Short: "Show what of an export would leave, and what would not, or why it was refused",
		Args:  exactArgs(1),
	}

	all := cmd.Flags().Bool("all", false, "show all artists and the names of all files")

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		e, err := pickShown(ctx, n, args[0])
		if err != nil {
			return err
		}

		shown, err := previewOf(ctx, n, e.Id)
		if err != nil {
			return err
		}
		if asJSON {
			return shown.WriteJSON(cmd.OutOrStdout())
		}

		return renderPreview(cmd, shown, *all)
	})
}

func newExportConsent() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "consent ID",
		Short: "Agree to sell exactly what is shown; the node's wallet signs, or one outside",
		Long: "A node without a wallet takes a signature from outside. Name the account, or the bytes of a passkey: the first time the\n" +
			"command prints what has to be signed, and the second time it takes --signature. What is signed may be of a key, of a\n" +
			"passkey (ERC-7913), or of a contract account (ERC-1271, ERC-6492).",
		Args: exactArgs(1),
	}

	outside := withOutside(cmd)
	payee := payeeFlag(cmd)
	yes := cmd.Flags().Bool("yes", false, "do not ask; you have seen it")

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		o, err := outside.read(cmd)
		if err != nil {
			return err
		}

		e, err := pickShown(ctx, n, args[0])
		if err != nil {
			return err
		}

		shown, err := previewOf(ctx, n, e.Id)
		if err != nil {
			return err
		}

		by := o.giver(*payee)
		to, err := n.Agreement(ctx, e.Id, by)
		if err != nil {
			return err
		}

		if err := askToConsent(cmd, shown, to.Text, *yes || len(o.signature) > 0); err != nil {
			return err
		}

		given, err := n.Consent(ctx, e.Id, shown.Sum, to, by)
		switch {
		case err != nil:
			return err
		case asJSON && given.TypedData != nil:
			return printJSON(cmd, given)
		case given.TypedData != nil:
			return showUnsigned(cmd, *given.TypedData, *given.Digest, ownKeys, "export", "consent", e.Id[:shownDigits])
		}

		return showExport(cmd, &given.Export, asJSON)
	})
}

// askToConsent shows what would leave and what it would be given to, and asks.
func askToConsent(cmd *cobra.Command, shown contributor.Preview, agreement string, yes bool) error {
	if yes {
		return nil
	}

	if err := contributor.RenderPreview(cmd.ErrOrStderr(), shown); err != nil {
		return err
	}
	fmt.Fprintf(cmd.ErrOrStderr(), "\n%s\n", agreement)

	return confirm(cmd, false, "Seal, sign and send exactly this? What is sold once cannot be called back.")
}

func newExportDecline() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "decline ID",
		Short: "Do not sell; the slice is erased",
		Args:  exactArgs(1),
	}

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		e, err := pickExport(ctx, n, args[0])
		if err != nil {
			return err
		}

		declined, err := n.Decline(ctx, e.Id)
		if err != nil {
			return err
		}
		return showExport(cmd, declined, asJSON)
	})
}
