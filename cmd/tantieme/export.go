package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	personal "github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
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

// own is the personal node of a data folder.
type own struct {
	*personal.ClientWithResponses
	url    string
	asJSON bool
	out    io.Writer
}

// personalVerb makes a command that talks to the personal node.
func personalVerb(use, short string, args int, flags func(*cobra.Command), do func(ctx context.Context, cmd *cobra.Command, n *own, args []string) error) *cobra.Command {
	cmd := &cobra.Command{Use: use, Short: short, Args: exactArgs(args)}
	s := withSettings(cmd, "dir", "api.listen")
	asJSON := cmd.Flags().Bool("json", false, "print JSON on stdout")
	if flags != nil {
		flags(cmd)
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}
		n, err := connectOwn(loaded.Config.Dir, loaded.Config.API.Listen)
		if err != nil {
			return err
		}
		n.asJSON, n.out = *asJSON, cmd.OutOrStdout()
		return do(cmd.Context(), cmd, n, args)
	}
	return cmd
}

// connectOwn reads the token that only this machine's owner can read.
func connectOwn(dir, listen string) (*own, error) {
	token, err := os.ReadFile(filepath.Join(dir, "api-token"))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%s is no folder of a personal node that ever ran (tantieme run --dir %s): %w", dir, dir, core.ErrNotFound)
	}
	if err != nil {
		return nil, err
	}
	bearer := func(_ context.Context, r *http.Request) error {
		r.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(token)))
		return nil
	}
	url := "http://" + listen
	c, err := personal.NewClientWithResponses(url+"/api/v1", personal.WithRequestEditorFn(bearer), personal.WithHTTPClient(&http.Client{Timeout: 10 * time.Minute}))
	if err != nil {
		return nil, err
	}
	return &own{ClientWithResponses: c, url: url}, nil
}

// answered turns an answer that is not the wanted one into an error.
func (n *own) answered(err error, status int, body []byte, wanted bool) error {
	if err != nil {
		return fmt.Errorf("personal node at %s: %w: %w", n.url, core.ErrUnreachable, err)
	}
	if wanted {
		return nil
	}
	var p personal.Problem
	if err := json.Unmarshal(body, &p); err != nil || p.Code == "" {
		return fmt.Errorf("the personal node answers %d", status)
	}
	detail := p.Title
	if p.Detail != nil {
		detail = *p.Detail
	}
	if status == http.StatusNotFound {
		return fmt.Errorf("%s: %w", detail, core.ErrNotFound)
	}
	return core.Refuse(core.Reason(p.Code), "%s", detail)
}

func newExportAdd() *cobra.Command {
	var dataset string
	flags := func(cmd *cobra.Command) {
		cmd.Flags().StringVar(&dataset, "dataset", "", "for which dataset (default: the node's own)")
	}
	return personalVerb("add EXPORT.zip", "Give an export to the personal node", 1, flags, func(ctx context.Context, _ *cobra.Command, n *own, args []string) error {
		file, err := os.Open(args[0])
		if errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("there is no file %s: %w", args[0], core.ErrNotFound)
		}
		if err != nil {
			return err
		}
		defer func() { _ = file.Close() }() // only read
		params := &personal.PostExportParams{}
		if dataset != "" {
			params.Dataset = &dataset
		}
		r, err := n.PostExportWithBodyWithResponse(ctx, params, "application/octet-stream", file)
		if err != nil {
			return n.answered(err, 0, nil, false)
		}
		e := r.JSON201
		if e == nil {
			e = r.JSON200
		}
		if err := n.answered(nil, r.StatusCode(), r.Body, e != nil); err != nil {
			return err
		}
		return n.showExport(e)
	})
}

func (n *own) showExport(e *personal.Export) error {
	if n.asJSON {
		return json.NewEncoder(n.out).Encode(e)
	}
	fmt.Fprintf(n.out, "Export %s: %s\n", e.Id, e.State)
	for _, text := range []*string{e.Reason, e.Detail, e.Hint} {
		if text != nil && *text != "" {
			fmt.Fprintf(n.out, "  %s\n", *text)
		}
	}
	if e.Contribution != nil {
		fmt.Fprintf(n.out, "  contribution %s\n", *e.Contribution)
	}
	return nil
}

func newExportList() *cobra.Command {
	return personalVerb("list", "List exports, and what became of them", 0, nil, func(ctx context.Context, _ *cobra.Command, n *own, _ []string) error {
		r, err := n.ListExportsWithResponse(ctx)
		if err != nil {
			return n.answered(err, 0, nil, false)
		}
		if err := n.answered(nil, r.StatusCode(), r.Body, r.JSON200 != nil); err != nil {
			return err
		}
		if n.asJSON {
			return json.NewEncoder(n.out).Encode(r.JSON200)
		}
		t := tabwriter.NewWriter(n.out, 0, 4, 2, ' ', 0)
		for _, e := range r.JSON200.Items {
			fmt.Fprintf(t, "%s\t%s\t%s\n", e.Id, e.State, e.Received.UTC().Format(time.RFC3339))
		}
		return t.Flush()
	})
}

// preview returns what an export's preview shows.
func (n *own) preview(ctx context.Context, id string) (p contributor.Preview, err error) {
	r, err := n.GetPreviewWithResponse(ctx, id, &personal.GetPreviewParams{})
	if err != nil {
		return p, n.answered(err, 0, nil, false)
	}
	if err := n.answered(nil, r.StatusCode(), r.Body, r.StatusCode() == http.StatusOK); err != nil {
		return p, err
	}
	return p, json.Unmarshal(r.Body, &p)
}

func newExportShow() *cobra.Command {
	return personalVerb("show ID", "Show what of an export would leave, and what would not", 1, nil, func(ctx context.Context, _ *cobra.Command, n *own, args []string) error {
		shown, err := n.preview(ctx, args[0])
		if err != nil {
			return err
		}
		if n.asJSON {
			return shown.WriteJSON(n.out)
		}
		return contributor.RenderPreview(n.out, shown)
	})
}

func newExportConsent() *cobra.Command {
	var yes bool
	flags := func(cmd *cobra.Command) { cmd.Flags().BoolVar(&yes, "yes", false, "do not ask; you have seen it") }
	return personalVerb("consent ID", "Agree to sell exactly what is shown; the node's wallet signs", 1, flags, func(ctx context.Context, cmd *cobra.Command, n *own, args []string) error {
		shown, err := n.preview(ctx, args[0])
		if err != nil {
			return err
		}
		if !yes {
			if err := contributor.RenderPreview(cmd.ErrOrStderr(), shown); err != nil {
				return err
			}
		}
		if err := confirm(cmd, yes, "Seal, sign and send exactly this? What is sold once cannot be called back."); err != nil {
			return err
		}
		r, err := n.PostConsentWithResponse(ctx, args[0], personal.ConsentRequest{SliceSha256: shown.Sum})
		if err != nil {
			return n.answered(err, 0, nil, false)
		}
		if err := n.answered(nil, r.StatusCode(), r.Body, r.JSON200 != nil); err != nil {
			return err
		}
		return n.showExport(&r.JSON200.Export)
	})
}

func newExportDecline() *cobra.Command {
	return personalVerb("decline ID", "Do not sell; the slice is erased", 1, nil, func(ctx context.Context, _ *cobra.Command, n *own, args []string) error {
		r, err := n.PostDeclineWithResponse(ctx, args[0])
		if err != nil {
			return n.answered(err, 0, nil, false)
		}
		if err := n.answered(nil, r.StatusCode(), r.Body, r.JSON200 != nil); err != nil {
			return err
		}
		return n.showExport(r.JSON200)
	})
}

func newEarnings() *cobra.Command {
	return personalVerb("earnings", "Show what your personal node's accounts earn, and who bids for what they gave", 0, nil, func(ctx context.Context, _ *cobra.Command, n *own, _ []string) error {
		earned, err := n.ListEarningsWithResponse(ctx)
		if err != nil {
			return n.answered(err, 0, nil, false)
		}
		if err := n.answered(nil, earned.StatusCode(), earned.Body, earned.JSON200 != nil); err != nil {
			return err
		}
		given, err := n.ListContributionsWithResponse(ctx)
		if err != nil {
			return n.answered(err, 0, nil, false)
		}
		if err := n.answered(nil, given.StatusCode(), given.Body, given.JSON200 != nil); err != nil {
			return err
		}
		if n.asJSON {
			return json.NewEncoder(n.out).Encode(map[string]any{"schema": "tantieme/earnings/1", "earnings": earned.JSON200.Items, "contributions": given.JSON200.Items})
		}
		return n.showEarnings(earned.JSON200, given.JSON200)
	})
}

func (n *own) showEarnings(earned *personal.EarningList, given *personal.ContributionList) error {
	for _, c := range given.Items {
		stage := "not seen by a validator yet"
		if c.Stage != nil {
			stage = *c.Stage
		}
		fmt.Fprintf(n.out, "Contribution %s: %s, %d offers\n", c.Contribution, stage, len(c.Offers))
	}
	for _, e := range earned.Items {
		fmt.Fprintf(n.out, "Snapshot %s: due %s, paid %s base units to %s\n", e.Snapshot, e.Due, e.Paid, e.Account)
	}
	if earned.Hint != nil {
		fmt.Fprintln(n.out, *earned.Hint)
	}
	return nil
}
