package person_test

import (
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/person"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/world"
)

var the *world.World

func TestMain(m *testing.M) { os.Exit(world.Run(m, &the)) }

// configured returns a configuration with the world's chain and a deployment, which change
// may edit before it is written.
func configured(t *testing.T, change func(*core.Deployment)) *config.Config {
	t.Helper()
	at := world.Open(t, the.Options(the.Account()))
	code, err := at.CodeHashes(t.Context())
	if err != nil {
		t.Fatal(err)
	}

	d := core.Deployment{
		Schema:    core.DeploymentSchema,
		ChainID:   devchain.ChainID,
		Contracts: the.Deployed.Contracts,
		First:     the.Deployed.First,
		Code:      code,
		Finality:  world.Depth,
	}
	change(&d)

	data, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}

	file := filepath.Join(t.TempDir(), "deployment.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}

	return &config.Config{Chain: config.Chain{RPC: []string{the.Dev.URL()}, Deployment: file}}
}

func reader(t *testing.T, change func(*core.Deployment)) *person.Reader {
	t.Helper()
	r, err := person.NewReader(configured(t, change), slog.New(slog.DiscardHandler))
	if err != nil || r == nil {
		t.Fatalf("got %v, %v, want a reader", r, err)
	}
	return r
}

// TestAReaderReadsTheKey compares the key's id on the chain with that of the material which
// the members signed.
func TestAReaderReadsTheKey(t *testing.T) {
	r := reader(t, func(*core.Deployment) {})
	story := the.Tell(t)

	want := core.NewKeyID(devchain.ChainID, the.Deployed.Contracts.Committee, story.Material[:core.PointSize])
	if got, err := r.KeyID(t.Context()); err != nil || got != want {
		t.Errorf("got %s, %v, want %s", got, err, want)
	}
}

// TestAReaderKnowsContracts tells a contract from an account with a key.
func TestAReaderKnowsContracts(t *testing.T) {
	r := reader(t, func(*core.Deployment) {})
	for account, want := range map[common.Address]bool{the.Token: true, the.Stranger(): false, {1, 2, 3}: false} {
		if got, err := r.IsContract(t.Context(), account); err != nil || got != want {
			t.Errorf("%s: got %v, %v, want %v", account, got, err, want)
		}
	}
}

// TestAReaderBelievesNoOtherContracts checks that a chain with other code at the addresses
// is not asked for the key.
func TestAReaderBelievesNoOtherContracts(t *testing.T) {
	r := reader(t, func(d *core.Deployment) { d.Code["committee"] = common.Hash{1} })
	if id, err := r.KeyID(t.Context()); err == nil || !id.IsZero() {
		t.Errorf("got %s, %v, want no key and an error", id, err)
	}
}

// TestWithoutAChainThereIsNoReader covers a contributor who knows validators alone.
func TestWithoutAChainThereIsNoReader(t *testing.T) {
	c := configured(t, func(*core.Deployment) {})
	alone, unknown := *c, *c
	alone.Chain.RPC = nil
	unknown.Chain.Deployment = filepath.Join(t.TempDir(), "none.json")

	for name, c := range map[string]config.Config{"no RPC": alone, "no deployment": unknown} {
		if r, err := person.NewReader(&c, slog.New(slog.DiscardHandler)); r != nil || err != nil {
			t.Errorf("%s: got %v, %v, want no reader", name, r, err)
		}
	}
}
