package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
)

// statusFlags are the flags of status that are not settings.
type statusFlags struct {
	contribution string
	asJSON       bool
}

func newStatus() *cobra.Command {
	var f statusFlags
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show how validators are doing, or where a contribution stands",
		Long: "Asks each --node, or the validator of the data folder. Exits with 6 when one does not answer; one that answers and\n" +
			"is not ready says why.",
		Args: exactArgs(0),
	}

	s := withSettings(cmd, append([]string{"api.listen"}, nodeKeys...)...)
	cmd.Flags().StringVar(&f.contribution, "contribution", "", "show this contribution instead")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object a line on stdout")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return runStatus(cmd, s, f) }

	return cmd
}

func runStatus(cmd *cobra.Command, s *settings, f statusFlags) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}

	c := &loaded.Config
	if len(c.Contributor.Nodes) == 0 && c.Role == config.Validator && loaded.File != "" {
		c.Contributor.Nodes = []string{"http://" + c.API.Listen}
	}

	nodes, err := connectNodes(c)
	if err != nil {
		return err
	}
	if f.contribution != "" {
		return showContribution(cmd, nodes[0], f)
	}

	var failed []error
	for _, n := range nodes { // an unreachable node does not hide the others
		failed = append(failed, statusOf(cmd, n, f.asJSON))
	}

	return errors.Join(failed...)
}

func statusOf(cmd *cobra.Command, n *client.Remote, asJSON bool) error {
	status, err := n.Status(cmd.Context())
	if err != nil {
		return fmt.Errorf("%s: %w", n.URL(), err)
	}
	if asJSON {
		return printJSON(cmd, status)
	}

	return showStatus(cmd.OutOrStdout(), n.URL(), status)
}

func showStatus(w io.Writer, url string, s *model.Status) error {
	ready := "ready"
	if !s.Ready {
		ready = "NOT READY"
	}

	t := table(w)
	fmt.Fprintf(t, "%s\t%s, member %d, version %s\n", url, ready, s.Seat, s.Version)
	for _, reason := range s.Reasons {
		fmt.Fprintf(t, "  because\t%s\n", reason)
	}

	fmt.Fprintf(t, "  chain\thead %d, final %d, read to %d\n", s.Chain.Head, s.Chain.Final, s.Chain.Cursor)
	fmt.Fprintf(t, "  peers\t%d of %d connected\n", s.PeersConnected, s.PeersKnown)
	for _, stage := range s.Stages {
		oldest := ""
		if stage.Oldest != nil {
			oldest = ", the oldest since " + stage.Oldest.UTC().Format(time.RFC3339)
		}
		fmt.Fprintf(t, "  %s\t%d%s\n", stage.Stage, stage.Count, oldest)
	}

	fmt.Fprintf(t, "  pins\t%d payloads\n  transactions\t%d wait for a block\n", s.Pins, s.TransactionsWaiting)
	return t.Flush()
}

func showContribution(cmd *cobra.Command, n *client.Remote, f statusFlags) error {
	var id core.ContributionID
	if err := id.UnmarshalText([]byte(f.contribution)); err != nil {
		return usage(fmt.Errorf("contribution: %w", err))
	}

	c, err := n.Contribution(cmd.Context(), id)
	if err != nil {
		return err
	}

	if f.asJSON {
		return printJSON(cmd, model.ContributionOf(c))
	}

	out := cmd.OutOrStdout()
	fmt.Fprintf(out, "Contribution %s, version %d, of dataset %s: %s\n", c.ID, c.Version, c.Dataset, c.Stage)
	if c.Reason != "" {
		fmt.Fprintf(out, "  because %s\n", c.Reason)
	}

	if c.AnchoredAt > 0 {
		fmt.Fprintf(out, "  in batch %d, block %d\n", c.Batch, c.AnchoredAt)
	}

	if c.Snapshot != nil {
		fmt.Fprintf(out, "  in snapshot %s\n", c.Snapshot)
	}

	return nil
}
