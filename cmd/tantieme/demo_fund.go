package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/scenario"
)

func newDemoFund() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "fund ACCOUNT",
		Short: "Give an account gas and dollars on the chain of a demo that runs",
		Long: "Sends one ether, and mints dollars of the demo's token, which anyone may mint. Both are play money. Run it again for\n" +
			"more.",
		Args: exactArgs(1),
	}

	dir := cmd.Flags().String("dir", "", "folder of the demo, which it has printed")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		who, err := parseAccount(args[0])
		if err != nil {
			return err
		}
		if *dir == "" {
			return usage(errors.New("give --dir, the folder that the demo has printed"))
		}

		gift, err := scenario.Fund(cmd.Context(), *dir, who)
		if err != nil {
			return err
		}

		_, err = fmt.Fprintf(
			cmd.OutOrStdout(), "%s got %s DEMO dollars, and %s ether for gas.\n",
			who, core.FormatUnits(gift.Dollars, 6), core.FormatUnits(gift.Wei, 18),
		)

		return err
	}

	return cmd
}
