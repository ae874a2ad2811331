package txs_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/testnet/chainproxy"
	"github.com/tantieme/tantieme/testnet/world"
)

// proxied returns options of a fresh account behind a proxy.
func proxied(t *testing.T) (*chainproxy.Proxy, chain.Options) {
	t.Helper()
	p, err := chainproxy.New(t.Context(), the.Dev.URL())
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})

	opts := the.Options(the.Account())
	opts.RPC = []string{p.URL()}

	return p, opts
}

// TestMissingReceiptsAreNotALostNonce checks that an endpoint without receipts is told as
// such. The transaction is final once a receipt is there.
func TestMissingReceiptsAreNotALostNonce(t *testing.T) {
	p, opts := proxied(t)
	log, said := nodetest.NewLog()
	opts.Log = log
	c := world.Open(t, opts)
	if err := p.Set(t.Context(), chainproxy.NullReceipts); err != nil {
		t.Fatal(err)
	}

	done := sending(t, c, the.TermsBy(c))
	for len(journaled(t, opts.Journal)) == 0 {
		time.Sleep(time.Millisecond)
	}
	the.Commit(world.Depth + 2)

	err := c.Tick(t.Context())
	for err == nil { // the transaction is not final yet
		the.Commit(1)
		err = c.Tick(t.Context())
	}

	if !errors.Is(err, core.ErrUnreachable) || !strings.Contains(err.Error(), "no endpoint shows its receipt") {
		t.Errorf("got %v, want that the receipt is missing", err)
	}
	if got := stage(t, opts.Journal); got == core.TxLost || strings.Contains(said.String(), "another program") {
		t.Errorf("got stage %s, log %s, want nothing lost", got, said)
	}

	if err := p.Set(t.Context(), chainproxy.Honest); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Errorf("got %v, want the call made", err)
	}
	if tick(t, c); stage(t, opts.Journal) != core.TxFinal {
		t.Errorf("got stage %s, want final", stage(t, opts.Journal))
	}
}

// TestARevertIsOneInEveryShape checks the errors with which nodes report a revert.
func TestARevertIsOneInEveryShape(t *testing.T) {
	for name, c := range map[string]struct{ said, want string }{
		"geth":       {`{"code":3,"message":"execution reverted","data":"0x12345678"}`, "0x12345678"},
		"besu":       {`{"code":-32000,"message":"Execution reverted","data":"0x12345678"}`, "0x12345678"},
		"nethermind": {`{"code":-32015,"message":"VM execution error.","data":"Reverted 0x12345678"}`, "0x12345678"},
		"no data":    {`{"code":-32000,"message":"execution reverted"}`, "no reason given"},
	} {
		t.Run(name, func(t *testing.T) {
			r, opts, _ := behind(t)
			r.Set(world.Answer("eth_estimateGas", c.said))
			err := world.Open(t, opts).CreateDataset(t.Context(), the.TermsOf(opts))

			var refused *txs.RevertError
			if !errors.As(err, &refused) || !strings.Contains(refused.Reason, c.want) {
				t.Errorf("got %v, want a revert with %q", err, c.want)
			}
		})
	}
}
