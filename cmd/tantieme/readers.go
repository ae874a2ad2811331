package main

import (
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

func newReaders() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "readers ACCOUNT",
		Short: "Show who can read what an account gave, and what can and can't be taken back",
		Long: "Shows the snapshots that hold a contribution of the account, the sales of each with their buyers, who releases keys, and\n" +
			"what was withdrawn. All of it is the chain's: the node's word is checked by ids and by a proof of each leaf. It needs\n" +
			"no key and no data folder, and says nothing that only the account has to know.",
		Example: "  tantieme readers 0x5FbDB2315678afecb367f032d93F642f64180aa3 --node https://validator.example.org",
		Args:    exactArgs(1),
	}

	s := withSettings(cmd, nodeKeys...)
	asJSON := jsonFlag(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return runReaders(cmd, s, args[0], *asJSON) }

	return cmd
}

func runReaders(cmd *cobra.Command, s *settings, text string, asJSON bool) error {
	account, err := parseAccount(text)
	if err != nil {
		return err
	}

	loaded, err := s.load()
	if err != nil {
		return err
	}
	nodes, err := connectNodes(&loaded.Config)
	if err != nil {
		return err
	}

	r, err := contributor.ReadersOf(cmd.Context(), nodes, account)
	if err != nil {
		return err
	}

	if asJSON {
		return printJSON(cmd, model.ReaderListOf(r))
	}

	views, err := datasetsOf(cmd, nodes, r)
	if err != nil {
		return err
	}

	return contributor.RenderReaders(cmd.OutOrStdout(), r, time.Now(), func(s core.ReaderSnapshot, sale core.ReaderSale) string {
		return views[s.Dataset].Amount(sale.Price)
	})
}

// datasetsOf returns the datasets of what an account gave, by id, for their tokens.
func datasetsOf(cmd *cobra.Command, nodes []*client.Remote, r core.Readership) (map[core.DatasetID]core.DatasetView, error) {
	views := map[core.DatasetID]core.DatasetView{}
	for _, s := range r.Snapshots {
		if _, known := views[s.Dataset]; known {
			continue
		}

		view, err := contributor.LookUp(cmd.Context(), nodes[0], s.Dataset)
		if err != nil {
			return nil, err
		}
		views[s.Dataset] = view
	}

	return views, nil
}
