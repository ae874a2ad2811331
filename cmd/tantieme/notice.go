package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

func newNotice() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "notice",
		Short: "Serve a notice on a dataset, and see which were served",
		Long: "A notice is a letter that nobody can say never came: the chain has its hash, who served it and when, and validators keep\n" +
			"its text. People see the notices on a dataset before they consent or vote. Anyone can serve one, for a fee.",
		Args: exactArgs(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}

	cmd.AddCommand(newNoticeList(), newNoticeShow(), newNoticeServe(), newNoticeAcknowledge())
	return cmd
}

func newNoticeList() *cobra.Command {
	var dataset string
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the notices that nodes show, those with a proven domain first",
		Args:  exactArgs(0),
	}

	s := withSettings(cmd, nodeKeys...)
	cmd.Flags().StringVar(&dataset, "dataset", "", "that concern this dataset only: its id, or the beginning of it")
	asJSON := jsonLinesFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		nodes, err := nodesOf(s)
		if err != nil {
			return err
		}

		all, err := servedOn(cmd.Context(), nodes, dataset)
		if err != nil {
			return err
		}
		if *asJSON {
			return printLines(cmd, all, func(s contributor.Served) model.Notice { return model.NoticeOf(s.NoticeView) })
		}

		return listNotices(cmd, all)
	}

	return cmd
}

// nodesOf returns the configured nodes.
func nodesOf(s *settings) ([]*client.Remote, error) {
	loaded, err := s.load()
	if err != nil {
		return nil, err
	}
	return connectNodes(&loaded.Config)
}

// servedOn asks nodes for the notices on a dataset, or for all.
func servedOn(ctx context.Context, nodes []*client.Remote, dataset string) ([]contributor.Served, error) {
	if dataset == "" {
		return contributor.NoticesOf(ctx, nodes, nil)
	}

	id, err := pickDataset(ctx, nodes[0], dataset)
	if err != nil {
		return nil, err
	}

	return contributor.NoticesOf(ctx, nodes, &id)
}

func listNotices(cmd *cobra.Command, all []contributor.Served) error {
	out := cmd.OutOrStdout()
	if len(all) == 0 {
		_, err := fmt.Fprintln(out, "No notice was served.")
		return err
	}

	t := table(out)
	fmt.Fprintln(t, "NOTICE\tKIND\tSERVED\tDATASET\tDOMAIN\tPROVEN\tSERVER\tTEXT\tACKNOWLEDGED")
	for _, s := range all {
		fmt.Fprintf(
			t, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%d\n",
			short(s.ID), s.Kind, core.Clock(s.Time), aboutWord(s.Notice), domainWord(s.Notice),
			yesNo(s.IsProven()), s.Server, heldWord(s.Held), s.Acknowledged,
		)
	}
	if err := t.Flush(); err != nil {
		return err
	}

	_, err := fmt.Fprintf(out, "\nRead one: %s\n", pastedWith(cmd, nodeKeys, "notice", "show", short(all[0].ID)))

	return err
}

func aboutWord(n core.Notice) string {
	if n.Dataset.IsZero() {
		return "all"
	}
	return short(n.Dataset)
}

func domainWord(n core.Notice) string {
	if len(n.Domain) == 0 {
		return "-"
	}
	if host, ok := n.HostName(); ok {
		return host
	}
	return "not a host name"
}

func heldWord(held bool) string {
	if held {
		return "held"
	}
	return "missing"
}

func newNoticeShow() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "Show a notice with its text",
		Args:  exactArgs(1),
	}

	s := withSettings(cmd, nodeKeys...)
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		nodes, err := nodesOf(s)
		if err != nil {
			return err
		}

		id, err := pickNotice(cmd.Context(), nodes[0], args[0])
		if err != nil {
			return err
		}

		n, err := contributor.NoticeOf(cmd.Context(), nodes, id)
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(cmd, model.NoticeOf(n.NoticeView))
		}

		return showNotice(cmd, n)
	}

	return cmd
}

func showNotice(cmd *cobra.Command, n contributor.Served) error {
	about := "all datasets"
	if !n.Dataset.IsZero() {
		about = "dataset " + n.Dataset.String()
	}

	t := table(cmd.OutOrStdout())
	fmt.Fprintf(t, "Notice\t%s, %s\n", n.ID, n.Kind)
	fmt.Fprintf(t, "About\t%s\n", about)
	fmt.Fprintf(t, "From\t%s\n", n.From())
	fmt.Fprintf(t, "Served\t%s, in block %d\n", core.Clock(n.Time), n.Block)
	fmt.Fprintf(t, "Seen by\t%s\n", acknowledgedWords(n.NoticeView))
	fmt.Fprintf(t, "Text\tSHA-256 %x, as the server wrote it; nobody vouches for it\n", n.TextHash)
	if err := t.Flush(); err != nil {
		return err
	}

	text := "No validator that answers has the text."
	if n.Text != "" {
		text = slice.Inert(n.Text)
	}
	_, err := fmt.Fprintf(cmd.OutOrStdout(), "\n%s\n", strings.TrimRight(text, "\n"))

	return err
}

// acknowledgedWords says who has acknowledged a notice: founder and members by account.
func acknowledgedWords(n core.NoticeView) string {
	if n.Acknowledged == 0 {
		return "nobody has acknowledged it"
	}

	words := fmt.Sprintf("%d accounts", n.Acknowledged)
	for _, a := range n.By {
		words += fmt.Sprintf("; %s on %s", a.Account, core.Clock(a.Time))
	}

	return words
}
