package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
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
		Short: "Show where your contributions stand and what they wait for, or how validators are doing",
		Long: "In a contributor's data folder: where each of its contributions stands, what it waits for, and until when. Otherwise\n" +
			"asks each --node, or the validator of the data folder. Exits with 6 when a node does not answer or is not ready; one\n" +
			"that is not ready says why.",
		Args: exactArgs(0),
	}

	s := withSettings(cmd, append([]string{"api.listen"}, nodeKeys...)...)
	cmd.Flags().StringVar(&f.contribution, "contribution", "", "show this contribution, by its id or the beginning of one in the data folder")
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

	drafts, err := contributor.Drafts(c.Dir)
	if err != nil {
		return err
	}
	if f.contribution != "" || len(drafts) > 0 && !cmd.Flags().Changed("node") {
		return showContributions(cmd, nodes, drafts, f)
	}

	return showNodes(cmd, nodes, f.asJSON)
}

// showNodes shows how nodes are doing. One that does not answer does not hide the others.
func showNodes(cmd *cobra.Command, nodes []*client.Remote, asJSON bool) error {
	var failed []error
	var waiting unready
	for _, n := range nodes {
		ready, err := statusOf(cmd, n, asJSON)
		switch {
		case err != nil:
			failed = append(failed, err)
		case !ready:
			waiting = append(waiting, n.URL())
		}
	}

	if len(waiting) == 0 {
		return errors.Join(failed...)
	}
	if len(failed) == 0 {
		return waiting
	}

	return errors.Join(append(failed, errors.New(waiting.Error()))...)
}

// unready is the nodes that answer, and cannot do their work.
type unready []string

func (u unready) Error() string {
	verb := "is"
	if len(u) > 1 {
		verb = "are"
	}
	return strings.Join(u, ", ") + " " + verb + " not ready, for the reasons above"
}

// Words implements core.Worded. Whoever waits for a node treats this as no answer.
func (u unready) Words() (reason core.Reason, sentence, hint string) {
	return core.ReasonUnreachable, u.Error(), "wait for it, or name another node; a validator's own log and tantieme doctor say more"
}

// statusOf shows how a node is doing, and returns whether it is ready.
func statusOf(cmd *cobra.Command, n *client.Remote, asJSON bool) (ready bool, err error) {
	status, err := n.Status(cmd.Context())
	if err != nil {
		return false, fmt.Errorf("%s: %w", n.URL(), err)
	}

	if asJSON {
		err = printJSON(cmd, status)
	} else {
		err = showStatus(cmd.OutOrStdout(), n.URL(), status)
	}

	return status.Ready, err
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

	fmt.Fprintf(t, "  pins\t%d payloads\n  transactions\t%d not yet in a block\n", s.Pins, s.TransactionsWaiting)
	return t.Flush()
}

// showContributions shows the contribution that a person names, or all of the data
// folder's.
func showContributions(cmd *cobra.Command, nodes []*client.Remote, drafts []*contributor.Draft, f statusFlags) error {
	ids := make([]core.ContributionID, len(drafts))
	for i, d := range drafts {
		ids[i] = d.Consent.Contribution
	}

	if f.contribution != "" {
		id, err := core.Pick("contribution", f.contribution, ids)
		if err != nil {
			return err
		}
		ids = []core.ContributionID{id}
	}

	var failed []error
	for _, id := range ids {
		c, err := contributionAt(cmd.Context(), nodes, id)
		switch {
		case err != nil:
			failed = append(failed, err)
		case f.asJSON:
			failed = append(failed, printJSON(cmd, model.ContributionOf(c)))
		default:
			failed = append(failed, showContribution(cmd.OutOrStdout(), c), showBans(cmd, nodes, drafts, c))
		}
	}

	return errors.Join(failed...)
}

// showBans says where an own contribution gets nothing of later sales, and why.
func showBans(cmd *cobra.Command, nodes []*client.Remote, drafts []*contributor.Draft, c core.ContributionView) error {
	at := slices.IndexFunc(drafts, func(d *contributor.Draft) bool { return d.Consent.Contribution == c.ID })
	if at < 0 || c.Snapshot == nil {
		return nil // nobody's own, or in no sale yet
	}

	var failed []error
	for _, n := range nodes {
		incomes, err := contributor.Incomes(cmd.Context(), n, drafts[at].Account)
		if err != nil {
			failed = append(failed, fmt.Errorf("%s: %w", n.URL(), err))
			continue
		}

		for _, i := range incomes {
			if i.Ban == nil || i.Dataset.ID != c.Dataset {
				continue
			}
			if _, err := fmt.Fprint(cmd.OutOrStdout(), bannedWords(i)); err != nil {
				return err
			}
		}

		return nil
	}

	return errors.Join(failed...)
}

// contributionAt asks the nodes for a contribution, one after another.
func contributionAt(ctx context.Context, nodes []*client.Remote, id core.ContributionID) (c core.ContributionView, err error) {
	var failed []error
	for _, n := range nodes {
		if c, err = n.Contribution(ctx, id); err == nil {
			return c, nil
		}
		failed = append(failed, fmt.Errorf("%s: %w", n.URL(), err))
	}

	return c, fmt.Errorf("contribution %s: %w", id, errors.Join(failed...))
}

func showContribution(out io.Writer, c core.ContributionView) error {
	t := table(out)
	fmt.Fprintf(t, "Contribution\t%s, version %d, weight %d\n", c.ID, c.Version, c.Weight)
	fmt.Fprintf(t, "  dataset\t%s\n", c.Dataset)
	fmt.Fprintf(t, "  stage\t%s\n", c.Stage)
	if c.Reason != "" {
		fmt.Fprintf(t, "  because\t%s: %s\n", c.Reason, c.Reason.Info().Title)
	}

	if c.AnchoredAt > 0 {
		fmt.Fprintf(t, "  anchored\tin batch %d, block %d\n", c.Batch, c.AnchoredAt)
	}

	if c.Snapshot != nil {
		fmt.Fprintf(t, "  snapshot\t%s, and later ones\n", c.Snapshot)
	}
	if c.Counted != 0 && c.Counted != c.Weight {
		fmt.Fprintf(t, "  counts\t%d: few of the new contributions had more, and a weight must not name anybody\n", c.Counted)
	}

	if w := c.Waits; w != nil {
		fmt.Fprintf(t, "  waits for\t%s\n", w.Words)
		if w.Until != nil {
			fmt.Fprintf(t, "  until\t%s\n", core.Clock(*w.Until))
		}
	}

	return t.Flush()
}
