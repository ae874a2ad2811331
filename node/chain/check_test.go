package chain_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

func TestOtherCodeThanTheDeploymentsIsNamed(t *testing.T) {
	c := world.Open(t, the.Options(the.Account()))
	right, err := c.CodeHashes(t.Context())
	if err != nil || len(right) != 6 {
		t.Fatalf("got %d hashes, %v, want 6", len(right), err)
	}

	if err := c.CheckCode(t.Context(), right); err != nil {
		t.Errorf("the right code: got %v, want no error", err)
	}

	for name := range right {
		other, missing := maps.Clone(right), maps.Clone(right)
		other[name] = common.Hash{1}
		delete(missing, name)
		for _, want := range []map[string]common.Hash{other, missing} {
			if err := c.CheckCode(t.Context(), want); !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), name) {
				t.Errorf("%s: got %v, want it named", name, err)
			}
		}
	}
}

// TestAChainWithoutPrecompilesIsNamed checks a chain on which the call of an address
// without code succeeds and returns nothing.
func TestAChainWithoutPrecompilesIsNamed(t *testing.T) {
	opts := the.Options(the.Account())
	if err := world.Open(t, opts).CheckPrecompiles(t.Context()); err != nil {
		t.Errorf("under Prague rules: got %v, want no error", err)
	}

	opts.RPC = []string{callsReturnNothing(t)}
	if err := world.Open(t, opts).CheckPrecompiles(t.Context()); !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), "BLS12_G1ADD") {
		t.Errorf("without: got %v, want the precompile named", err)
	}
}

// callsReturnNothing returns the address of an RPC of the chain whose eth_call returns no
// bytes.
func callsReturnNothing(t *testing.T) string {
	t.Helper()
	target, err := url.Parse(the.Dev.URL())
	if err != nil {
		t.Fatal(err)
	}

	proxy := httputil.NewSingleHostReverseProxy(target)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}

		var asked struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}

		if json.Unmarshal(body, &asked) == nil && asked.Method == "eth_call" {
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(asked.ID)+`,"result":"0x"}`)
			return
		}

		r.Body, r.Host = io.NopCloser(bytes.NewReader(body)), target.Host
		proxy.ServeHTTP(w, r)
	}))

	t.Cleanup(server.Close)
	return server.URL
}

func TestWhatAnAccountHas(t *testing.T) {
	c := world.Open(t, the.Options(the.Account()))
	rich, err := c.Balance(t.Context(), world.Address(the.Buyer))
	poor, errPoor := c.Balance(t.Context(), common.Address{9})
	if err = errors.Join(err, errPoor); err != nil || rich.Sign() <= 0 || poor.Sign() != 0 {
		t.Errorf("got %s and %s, %v, want some and none", rich, poor, err)
	}
}

func TestATokenSaysHowItIsCalled(t *testing.T) {
	c := world.Open(t, the.Options(the.Account()))
	if token, err := c.Token(t.Context(), the.Token); err != nil || token.Decimals != 6 || token.Symbol != "DEMO" || token.Address != the.Token {
		t.Errorf("got %+v, %v, want DEMO with 6 decimals", token, err)
	}

	if _, err := c.Token(t.Context(), common.Address{9}); err == nil {
		t.Error("got a token at an address without code, want an error")
	}
}

func TestASaleThatIsNotThereHasNoDeadlines(t *testing.T) {
	c := world.Open(t, the.Options(the.Account()))
	if _, err := c.SaleDeadlines(t.Context(), core.SaleID{9}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want %v", err, core.ErrNotFound)
	}
}
