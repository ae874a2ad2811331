package txs_test

import (
	"fmt"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

// TestATransactionThatFellOutOfItsBlockIsMinedAgain checks that it is mined once, whether
// or not the pool still has it.
func TestATransactionThatFellOutOfItsBlockIsMinedAgain(t *testing.T) {
	const final = 7
	for lies := 1; lies <= 5; lies++ {
		for name, fork := range map[string]func(uint64) error{"kept": the.Dev.Fork, "dropped": the.Dev.ForkAndDrop} {
			t.Run(fmt.Sprintf("%s, depth %d", name, lies), func(t *testing.T) {
				the.Commit(final) // so that no other sender's transactions are taken back
				opts, registry := the.Options(the.Account()), prometheus.NewRegistry()
				opts.FinalityDepth, opts.Metrics = final, registry
				c, first, second := world.Open(t, opts), the.TermsOf(opts), the.TermsOf(opts)
				for _, d := range []core.Terms{first, second} {
					if err := c.CreateDataset(t.Context(), d); err != nil {
						t.Fatal(err)
					}
				}

				the.Commit(lies) // the second transaction lies one block deeper
				tick(t, c)
				if err := fork(uint64(lies) + 1); err != nil {
					t.Fatal(err)
				}

				tick(t, c)
				if name == "dropped" {
					if got := world.Metric(t, registry, "tantieme_chain_reorged_transactions_total", ""); got != 1 {
						t.Errorf("got %v transactions that fell out, want 1", got)
					}
				}

				for range 3 * final {
					the.Commit(1)
					tick(t, c)
				}

				for i, tx := range journaled(t, opts.Journal) {
					if tx.Stage != core.TxFinal || tx.Nonce != uint64(i) {
						t.Errorf("transaction %d: got %s, want final", tx.Nonce, tx.Stage)
					}
				}

				nonce, err := the.Dev.Client().NonceAt(t.Context(), c.Account(), nil)
				if err != nil || nonce != 2 || !the.Exists(t, c, first) || !the.Exists(t, c, second) {
					t.Errorf("got nonce %d, %v, want 2 and both datasets", nonce, err)
				}
			})
		}
	}
}
