package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/founder"
	"github.com/tantieme/tantieme/node/person"
)

func newDatasetCreate() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "create TERMS.json",
		Short: "Publish a dataset's terms, which nobody can change afterwards",
		Long: "Reads terms from a file as tantieme dataset template writes it, or as tantieme dataset show --json prints it. Shows\n" +
			"every one of them in words with the id that is their hash, asks, and publishes them. All faults of a file are named at\n" +
			"once, before anything is asked of the chain. Terms are immutable: a change is a new dataset, for which everyone consents\n" +
			"anew. You have no power over it afterwards.",
		Example: "  tantieme dataset template --out terms.json\n" +
			"  tantieme dataset create terms.json --rpc http://127.0.0.1:8545 --key founder.json",
		Args: exactArgs(1),
	}

	s := withSettings(cmd, slices.Concat([]string{"dir"}, walletKeys, chainKeys)...)
	yes := cmd.Flags().Bool("yes", false, "do not ask")
	asJSON := jsonFlag(cmd)

	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		draft, err := founder.ReadTerms(args[0])
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

		return errors.Join(createDataset(cmd, p, draft, *yes, *asJSON), p.Close())
	}

	return cmd
}

func createDataset(cmd *cobra.Command, p *person.Person, draft *founder.Draft, yes, asJSON bool) error {
	bounds, err := founder.Ask(cmd.Context(), p, p.Address, draft)
	if err != nil {
		return err
	}

	terms, err := draft.Terms(bounds)
	if err != nil {
		return err
	}

	id := consent.New(p.Domain()).DatasetID(terms)
	if err := founder.CheckNew(cmd.Context(), p, id); err != nil {
		return err
	}

	if err := showTerms(cmd.ErrOrStderr(), id, founder.InWords(terms, bounds.Token)); err != nil {
		return err
	}

	for _, warning := range founder.Warnings(terms, bounds.Token) {
		fmt.Fprintf(cmd.ErrOrStderr(), "Careful: %s\n", warning)
	}

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
