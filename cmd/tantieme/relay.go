package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// relayed has the configured validators bring a signed message onto the chain, and shows
// how far it is. The message stays in the data folder until its end is seen.
func relayed(cmd *cobra.Command, c *config.Config, typer *consent.Typer, m core.RelayMessage) (core.RelayView, error) {
	nodes, err := connectNodes(c)
	if err != nil {
		return core.RelayView{}, err
	}

	opts := contributor.RelayOptions{
		ID:     typer.RelayID,
		Outbox: contributor.RelaysOf(c.Dir),
	}
	for _, n := range nodes {
		opts.Nodes = append(opts.Nodes, n)
	}

	line := newStatusLine(cmd.ErrOrStderr())
	opts.Moved = func(url string, view core.RelayView) { line.Line(relayWords(url, view)) }

	return contributor.Relay(cmd.Context(), opts, m)
}

// relayWords says in a line where a message stands at a validator.
func relayWords(url string, view core.RelayView) string {
	switch {
	case view.Stage == core.RelayQueued && view.Words != "":
		return fmt.Sprintf("%s has it in its queue: %s", url, view.Words)
	case view.Stage == core.RelayQueued:
		return fmt.Sprintf("%s has it in its queue", url)
	case view.Stage == core.RelaySent:
		return fmt.Sprintf("%s has sent it; a final block is waited for", url)
	case view.Stage == core.RelayRefused:
		return fmt.Sprintf("%s refuses it: %s", url, view.Words)
	default:
		return fmt.Sprintf("%s shows it on the chain", url)
	}
}

// broughtBy returns how a message came onto the chain, for an answer in JSON.
func broughtBy(view core.RelayView) *model.Brought {
	return &model.Brought{
		Relay:       view.ID,
		Transaction: view.Transaction,
		GasPaid:     view.GasPaid.String(),
	}
}
