package main

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// erasuresFlags are the flags of retract status that are not settings.
type erasuresFlags struct {
	out    string
	asJSON bool
}

func newRetractStatus() *cobra.Command {
	var f erasuresFlags
	cmd := &cobra.Command{
		Use:   "status [CONTRIBUTION]",
		Short: "Show which validators have erased what you took out, and what can't be called back",
		Long: "Asks every validator of the committee for its signed statement that it has erased a retracted contribution, checks each\n" +
			"signature, and names those that are missing. It names the sales that were accepted before you left: their copies can't\n" +
			"be called back. Your receipt then names the block of the retraction. --out keeps all of it as one JSON file. Without\n" +
			"CONTRIBUTION it takes those of the data folder that are retracted.",
		Example: "  tantieme retract status --dir me\n  tantieme retract status 0x5b21 --out erased.json --dir me",
		Args:    countArgs(0, 1),
	}

	s := withSettings(cmd, nodeKeys...)
	cmd.Flags().StringVar(&f.out, "out", "", "write the statements into this new file; it takes one contribution")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object a line on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return runRetractStatus(cmd, s, f, args) }

	return cmd
}

func runRetractStatus(cmd *cobra.Command, s *settings, f erasuresFlags, args []string) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}

	c := &loaded.Config
	ids, err := retractedIDs(c, args)
	if err != nil {
		return err
	}
	if f.out != "" && len(ids) != 1 {
		return usage(fmt.Errorf("--out takes one contribution, and there are %d; name one", len(ids)))
	}

	nodes, err := connectNodes(c)
	if err != nil {
		return err
	}

	panel, err := contributorPanel(cmd, c, core.KeyID{})
	if err != nil {
		return err
	}

	committee, err := panel.Committee(cmd.Context())
	if err != nil {
		return err
	}

	var failed []error
	for _, id := range ids {
		erasures, err := contributor.CollectErasures(cmd.Context(), committee, id, memberAt(nodes))
		if err == nil {
			_, noted := contributor.WithdrawnIn(contributor.ReceiptsOf(c.Dir), id, erasures.Block, time.Now())
			err = errors.Join(noted, showErasures(cmd, erasures, f))
		}
		failed = append(failed, err)
	}

	return errors.Join(failed...)
}

// retractedIDs returns the contribution that a person names, or those of the data folder.
func retractedIDs(c *config.Config, args []string) ([]core.ContributionID, error) {
	drafts, err := contributor.Drafts(c.Dir)
	if err != nil {
		return nil, err
	}

	var ids []core.ContributionID
	for _, d := range drafts {
		ids = append(ids, d.Consent.Contribution)
	}

	if len(args) == 1 {
		id, err := core.Pick("contribution", args[0], ids)
		return []core.ContributionID{id}, err
	}
	if len(ids) == 0 {
		return nil, fmt.Errorf("%s holds no contribution; name one: %w", c.Dir, core.ErrNotFound)
	}

	return ids, nil
}

// memberAt returns the way to a member: the node that a person named, or the address that the
// member has on the chain.
func memberAt(nodes []*client.Remote) func(core.Member) (contributor.Eraser, error) {
	return func(m core.Member) (contributor.Eraser, error) {
		if i := slices.IndexFunc(nodes, func(n *client.Remote) bool { return n.URL() == m.URL }); i >= 0 {
			return nodes[i], nil
		}
		return client.NewRemote(m.URL)
	}
}

func showErasures(cmd *cobra.Command, e contributor.Erasures, f erasuresFlags) error {
	data, err := e.Encode()
	if err != nil {
		return err
	}

	if f.out != "" {
		if err := files.Create(f.out, data); err != nil {
			return fmt.Errorf("keep the statements: %w", err)
		}
	}

	if f.asJSON {
		return printJSON(cmd, e.Document())
	}
	if err := e.Render(cmd.OutOrStdout()); err != nil || f.out == "" {
		return err
	}

	_, err = fmt.Fprintf(cmd.OutOrStdout(), "Kept:        %s\n", f.out)

	return err
}
