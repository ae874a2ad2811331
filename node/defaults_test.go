package node

import (
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"testing"

	"github.com/tantieme/tantieme/node/config"
)

// TestAConfiguredNodeHasTheDefaultsOfOneThatIsNot compares a node's own defaults with the
// options from an empty configuration.
func TestAConfiguredNodeHasTheDefaultsOfOneThatIsNot(t *testing.T) {
	loaded, err := config.Load(config.Sources{})
	if err != nil {
		t.Fatal(err)
	}

	c := loaded.Config
	free, err := c.Limits.MinFreeBytes()
	if err != nil {
		t.Fatal(err)
	}

	fee, err := c.Chain.MaxFeeWei()
	if err != nil {
		t.Fatal(err)
	}

	relayed, err := c.Relay.Policy()
	if err != nil {
		t.Fatal(err)
	}

	o := Options{
		Dir:     t.TempDir(),
		RPC:     []string{"http://127.0.0.1:1"},
		Account: &ecdsa.PrivateKey{},
		Log:     slog.New(slog.DiscardHandler),
	}

	if err := o.setDefaults(); err != nil {
		t.Fatal(err)
	}

	for name, tc := range map[string]struct{ got, want any }{
		"PollEvery":  {o.PollEvery, c.Chain.Poll},
		"Round":      {o.Round, c.Timing.Round},
		"BatchDelay": {o.BatchDelay, c.Timing.BatchDelay},
		"PushDelay":  {o.PushDelay, c.Timing.PushDelay},
		"StopWithin": {o.StopWithin, c.Limits.Stop},
		"MinFree":    {o.MinFree, free},
		"MaxFee":     {o.MaxFee.String(), fee.String()},
		"Relay":      {fmt.Sprint(o.Relay), fmt.Sprint(relayed)},
	} {
		if tc.got != tc.want {
			t.Errorf("%s: got default %v, want the configuration's %v", name, tc.got, tc.want)
		}
	}
}
