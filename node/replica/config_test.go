package replica_test

import (
	"testing"

	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/replica"
)

func TestServicesAreThoseOfTheConfiguration(t *testing.T) {
	both := replica.Config{
		Kubo:           "http://127.0.0.1:5001",
		PinningService: "https://pin.example",
		PinningToken:   "x",
	}

	noToken, badAuth := both, both
	noToken.PinningToken = ""
	badAuth.KuboAuth = "nothing"

	for name, c := range map[string]struct {
		config replica.Config
		want   int // number of services; -1: an error
	}{
		"none":                              {replica.Config{}, 0},
		"both":                              {both, 2},
		"a pinning service without a token": {noToken, -1},
		"kubo with bad credentials":         {badAuth, -1},
	} {
		services, err := replica.Services(c.config, multiaddr.StringCast("/ip4/192.0.2.1/tcp/4001"), nil)
		if (err == nil) != (c.want >= 0) || err == nil && len(services) != c.want {
			t.Errorf("%s: got %d services, %v, want %d", name, len(services), err, c.want)
		}
	}
}
