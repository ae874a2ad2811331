package main

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/person"
)

func newClaim() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "claim",
		Short: "Take what your account is owed from every snapshot that holds a contribution of yours",
		Long: "Asks a node for your account's parts, checks its proofs against the chain, and claims what is owed. Validators push\n" +
			"payouts by themselves after a while, at no cost to you; a claim costs gas and does not wait. Nothing is paid twice.",
		Args: exactArgs(0),
	}

	s := withSettings(cmd, buyerKeys...)
	asJSON := jsonFlag(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return runClaim(cmd, s, *asJSON) }

	return cmd
}

func runClaim(cmd *cobra.Command, s *settings, asJSON bool) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}

	nodes, err := contributorPanel(cmd, &loaded.Config, core.KeyID{})
	if err != nil {
		return err
	}

	p, err := person.Open(cmd.Context(), &loaded.Config, keyOf(cmd), quietLog(cmd))
	if err != nil {
		return err
	}

	claimed, err := contributor.Claim(cmd.Context(), contributor.ClaimOptions{
		Earnings: nodes,
		Chain:    p.Client,
		Domain:   p.Domain(),
		Account:  p.Address,
	})

	err = errors.Join(err, p.Close())
	if err != nil && len(claimed) == 0 {
		return err // the amounts owed are unknown
	}

	return errors.Join(err, showClaims(cmd, nodes, p.Address, claimed, asJSON))
}

func showClaims(cmd *cobra.Command, nodes *contributor.Panel, who common.Address, claimed []contributor.Claimed, asJSON bool) error {
	if asJSON {
		parts := make([]model.ClaimedPart, len(claimed))
		for i, c := range claimed {
			parts[i] = model.ClaimedPart{
				Snapshot: c.Snapshot,
				Leaf:     c.Leaf,
				Amount:   c.Amount.String(),
			}
		}

		return printJSON(cmd, model.ClaimedOf(who, parts))
	}

	out := cmd.OutOrStdout()
	if len(claimed) == 0 {
		_, err := fmt.Fprintf(out, "Nothing is owed to %s. What it was paid: %s\n", who, pastedWith(cmd, nodeKeys, "earnings"))
		return err
	}

	incomes, err := contributor.Incomes(cmd.Context(), nodes, who)
	if err != nil {
		return err
	}

	of := map[core.SnapshotID]core.DatasetView{}
	for _, i := range incomes {
		of[i.Snapshot.ID] = i.Dataset
	}

	for _, c := range claimed {
		fmt.Fprintf(out, "%s from snapshot %s, paid to %s\n", of[c.Snapshot].Amount(c.Amount), c.Snapshot, c.To)
	}

	return nil
}
