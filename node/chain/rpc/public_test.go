package rpc_test

import (
	"log/slog"
	"testing"

	"github.com/tantieme/tantieme/node/chain/rpc"
)

// TestNobodyElseLearnsTheHostsOfEndpoints checks the texts that a public /readyz shows.
func TestNobodyElseLearnsTheHostsOfEndpoints(t *testing.T) {
	p, err := rpc.New(rpc.Options{
		URLs:    []string{"https://user:secret@rpc.example.org:8545/key", "http://10.0.0.7:8545"},
		ChainID: 1,
		Log:     slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()

	for text, want := range map[string]string{
		"rpc.example.org:8545: it stands still (head)":                                "endpoint 1: it stands still (head)",
		"10.0.0.7:8545: dial tcp 10.0.0.7:8545: connect: connection refused":          "endpoint 2: dial: connect: connection refused",
		"dial tcp: lookup rpc.example.org on 10.0.0.53:53: no such host":              "dial: lookup: no such host",
		"read tcp 10.0.0.1:4000->10.0.0.7:8545: read: connection reset by peer":       "read: read: connection reset by peer",
		"the newest block has been 12 for 10m: the chain, or every endpoint is still": "the newest block has been 12 for 10m: the chain, or every endpoint is still",
	} {
		if got := p.Public(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
