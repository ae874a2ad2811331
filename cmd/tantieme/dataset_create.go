package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/founder"
	"github.com/tantieme/tantieme/node/person"
)

func newDatasetCreate() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "create TERMS.json",
		Short: "Publish a dataset's terms, which nobody can change afterwards",
		Long: "Reads terms as tantieme dataset show --json prints them under \"terms\", shows the id that is their hash, asks, and\n" +
			"publishes them. Purposes are terms of the W3C Data Privacy Vocabulary, from a fixed list. Terms are immutable: a change is a new dataset, for which everyone consents anew. You have no\n" +
			"power over it afterwards.",
		Args: exactArgs(1),
	}

	s := withSettings(cmd, slices.Concat([]string{"dir"}, walletKeys, chainKeys)...)
	yes := cmd.Flags().Bool("yes", false, "do not ask")
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		terms, err := founder.ReadTerms(args[0])
		if err != nil {
			return err
		}

		loaded, err := s.load()
		if err != nil {
			return err
		}

		p, err := person.Open(cmd.Context(), &loaded.Config, keyOf(cmd), quietLog(cmd))
		if err != nil {
			return err
		}

		return errors.Join(createDataset(cmd, p, terms, *yes, *asJSON), p.Close())
	}

	return cmd
}

func createDataset(cmd *cobra.Command, p *person.Person, terms core.Terms, yes, asJSON bool) error {
	id := consent.New(p.Domain()).DatasetID(terms)
	token, err := p.Token(cmd.Context(), terms.Token)
	if err != nil {
		return err
	}

	fmt.Fprintf(cmd.ErrOrStderr(), "Dataset  %s\nName     %q, %s\nPurposes %v\nFloor    %s for each unit of weight\nGroup    at least %d people\n",
		id, terms.Name, terms.Schema, terms.Purposes, amount(terms.FloorPrice, token), terms.Cadence.MinGroup)
	if err := confirm(cmd, yes, "Publish these terms for good?"); err != nil {
		return err
	}

	if err := p.CreateDataset(cmd.Context(), terms); err != nil {
		return err
	}

	if asJSON {
		return printJSON(cmd, model.CreatedOf(id))
	}

	_, err = fmt.Fprintln(cmd.OutOrStdout(), id)

	return err
}
