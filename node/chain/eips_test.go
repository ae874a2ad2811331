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
	"github.com/ethereum/go-ethereum/params"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

// Addresses at which a chain without an EIP has nothing, as JSON has them.
var (
	ofBLS       = strings.ToLower(common.BytesToAddress([]byte{0x0f}).Hex())
	ofHistory   = strings.ToLower(params.HistoryStorageAddress.Hex())
	ofTransient = "a creation"
)

// withoutEIP returns the address of an RPC of the chain on which a call of one address
// returns no bytes, as on a chain where nothing is there. The creation that tries transient
// storage returns 0.
func withoutEIP(t *testing.T, address string) string {
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

		if answer, lacks := lacking(body, address); lacks {
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, answer)
			return
		}

		r.Body, r.Host = io.NopCloser(bytes.NewReader(body)), target.Host
		proxy.ServeHTTP(w, r)
	}))

	t.Cleanup(server.Close)
	return server.URL
}

// lacking returns the answer to a request, if it is an eth_call to an address.
func lacking(body []byte, address string) (answer string, lacks bool) {
	var asked struct {
		ID     json.RawMessage   `json:"id"`
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	if json.Unmarshal(body, &asked) != nil || asked.Method != "eth_call" {
		return "", false
	}

	var call struct {
		To *string `json:"to"`
	}
	if json.Unmarshal(asked.Params[0], &call) != nil {
		return "", false
	}

	to, result := ofTransient, "0x00"
	if call.To != nil {
		to, result = strings.ToLower(*call.To), "0x"
	}

	return `{"jsonrpc":"2.0","id":` + string(asked.ID) + `,"result":"` + result + `"}`, to == address
}

// lackingChains has a chain without each EIP, and what a person reads about it.
func lackingChains() map[string]string {
	return map[string]string{
		ofBLS:       "lacks EIP-2537, the precompiles of BLS12-381",
		ofHistory:   "lacks EIP-2935, block hashes older than 256 blocks",
		ofTransient: "lacks EIP-1153, transient storage",
	}
}

func TestAChainWithoutAnEIPIsNamed(t *testing.T) {
	opts := the.Options(the.Account())
	found, err := world.Open(t, opts).CheckEIPs(t.Context())
	if err != nil || found.Head == 0 || found.First {
		t.Fatalf("under Prague rules: got %+v, %v, want no error", found, err)
	}

	for address, want := range lackingChains() {
		opts.RPC = []string{withoutEIP(t, address)}
		_, err := world.Open(t, opts).CheckEIPs(t.Context())
		if !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "Known to have it: Ethereum") {
			t.Errorf("without %s: got %v, want %q and who has it", address, err, want)
		}
	}
}

// TestNothingIsSpentOnAChainWithoutAnEIP checks that the trial comes before the first
// transaction.
func TestNothingIsSpentOnAChainWithoutAnEIP(t *testing.T) {
	for address, want := range lackingChains() {
		opts := the.Options(the.Account())
		opts.RPC = []string{withoutEIP(t, address)}

		_, err := deployer(t, opts).Deploy(t.Context(), the.Deployment(the.Token, the.Founders, world.Quorum))
		if !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}

		sent, err := opts.Journal.Transactions()
		if err != nil || len(sent) > 0 {
			t.Errorf("got %d transactions, %v, want none", len(sent), err)
		}
	}
}

// TestADaemonStartsOnlyOnAChainThatItsContractsCanUse starts as run does.
func TestADaemonStartsOnlyOnAChainThatItsContractsCanUse(t *testing.T) {
	opts := the.Options(the.Account())
	right, err := world.Open(t, opts).CodeHashes(t.Context())
	if err != nil {
		t.Fatal(err)
	}

	awaits := func(opts chain.Options) error {
		c, err := chain.Await(t.Context(), opts)
		if err != nil {
			return err
		}
		return c.Close()
	}

	opts.Code = right
	if err := awaits(opts); err != nil {
		t.Errorf("the right chain and code: got %v, want a client", err)
	}

	for name := range right {
		opts.Code = maps.Clone(right)
		opts.Code[name] = common.Hash{1}
		if err := awaits(opts); !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), "the code of "+name) || !strings.Contains(err.Error(), "do not run this node") {
			t.Errorf("another code of %s: got %v, want it named and what to do", name, err)
		}
	}

	opts.Code = right
	for address, want := range lackingChains() {
		opts.RPC = []string{withoutEIP(t, address)}
		if err := awaits(opts); !errors.Is(err, core.ErrVerify) || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "check chain.rpc") {
			t.Errorf("without %s: got %v, want %q and what to do", address, err, want)
		}
	}
}
