package founder_test

import (
	"bytes"
	"crypto/ecdsa"
	"flag"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/founder"
	"github.com/tantieme/tantieme/testnet/devchain"
)

var update = flag.Bool("update", false, "write the record of the development chain")

// records is the folder of the records that the repository has.
const records = "../../contracts/deployments"

// replay creates the contracts of a record once more, on an empty chain of the same id, from
// what this program has of their code and from the recorded arguments. It returns what comes
// out differently. So immutables are computed anew, and not masked.
func replay(t *testing.T, r *core.DeploymentRecord) (faults []string) {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}

	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(r.ChainID)
	rules.OsakaTime, rules.BogotaTime = nil, nil

	for _, c := range r.Contracts {
		code, err := chain.CreationCode(c.Name, c.Arguments)
		if err != nil {
			return append(faults, err.Error())
		}

		putToken(db, c)
		db.SetNonce(r.Deployer, c.Nonce, tracing.NonceChangeUnspecified)
		made, at, _, err := runtime.Create(code, &runtime.Config{
			ChainConfig: &rules,
			Origin:      r.Deployer,
			State:       db,
			BlockNumber: big.NewInt(1),
			Random:      &common.Hash{},
			GasLimit:    16_000_000,
		})
		if hash := crypto.Keccak256Hash(made); err != nil || at != c.Address || hash != c.CodeHash {
			faults = append(faults, fmt.Sprintf("%s: got code %s at %s, %v, want code %s at %s", c.Name, hash, at, err, c.CodeHash, c.Address))
		}
	}

	return faults
}

// putToken puts some code where a bond token is that the record did not make.
func putToken(db *state.StateDB, c core.DeployedContract) {
	for _, a := range c.Arguments {
		if at := common.HexToAddress(a.Value); a.Name == "bondToken" && db.GetCodeSize(at) == 0 {
			db.SetCode(at, []byte{0}, tracing.CodeChangeUnspecified)
		}
	}
}

// TestTheRecordsAreOfTheseContracts checks every record of the repository: its form, that it
// is complete, and that these very sources with its arguments give its code.
func TestTheRecordsAreOfTheseContracts(t *testing.T) {
	found, err := filepath.Glob(filepath.Join(records, "*.json"))
	if err != nil || len(found) == 0 {
		t.Fatalf("got %v, %v in %s, want a record at least", found, err, records)
	}

	for _, file := range found {
		t.Run(filepath.Base(file), func(t *testing.T) {
			r, err := founder.ReadRecord(file)
			if err != nil {
				t.Fatal(err)
			}

			if want := founder.RecordFile(records, r.ChainID); file != want {
				t.Errorf("got the file %s, want %s", file, want)
			}
			if got, want := r.Compiler, chain.Compiler(); got != want {
				t.Errorf("got the compiler %+v, want that of the bindings, %+v", got, want)
			}
			checkComplete(t, r)
			for _, fault := range replay(t, r) {
				t.Error(fault)
			}
		})
	}
}

// checkComplete checks that a record has each contract of a deployment, with its
// transaction.
func checkComplete(t *testing.T, r *core.DeploymentRecord) {
	t.Helper()
	missing := core.Contracts{}.ByName()
	for _, c := range r.Contracts {
		delete(missing, strings.ToLower(c.Name))
		if c.Transaction == (common.Hash{}) || c.Block == 0 {
			t.Errorf("%s: got transaction %s in block %d, want both", c.Name, c.Transaction, c.Block)
		}
	}

	for name := range missing {
		t.Errorf("got no %s, want each contract", name)
	}
}

// TestAChangedRecordIsFound checks that replay finds what was changed.
func TestAChangedRecordIsFound(t *testing.T) {
	for name, change := range map[string]func(c *core.DeployedContract){
		"a dearer offer":    func(c *core.DeployedContract) { c.Arguments[len(c.Arguments)-1].Value = "1" },
		"one argument less": func(c *core.DeployedContract) { c.Arguments = c.Arguments[1:] },
		"another code":      func(c *core.DeployedContract) { c.CodeHash[0]++ },
		"another address":   func(c *core.DeployedContract) { c.Address[0]++ },
		"another nonce":     func(c *core.DeployedContract) { c.Nonce++ },
	} {
		r, err := founder.ReadRecord(founder.RecordFile(records, devchain.ChainID))
		if err != nil {
			t.Fatal(err)
		}

		i := slices.IndexFunc(r.Contracts, func(c core.DeployedContract) bool { return c.Name == "Market" })
		change(&r.Contracts[i])
		if faults := replay(t, r); len(faults) == 0 {
			t.Errorf("%s: got no fault, want one", name)
		}
	}
}

// account returns a key that everyone can compute: it is worth something on no chain.
func account(t *testing.T, name string) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("tantieme development chain: " + name)))
	if err != nil {
		t.Fatal(err)
	}

	return key
}

// devPlan returns the plan of the development chain's record: the defaults, with three
// founders.
func devPlan(t *testing.T) *founder.Plan {
	t.Helper()
	var founders []string
	for _, name := range []string{"founder 0", "founder 1", "founder 2"} {
		founders = append(founders, addressOf(account(t, name)).Hex())
	}

	p, err := founder.ReadPlan(write(t, map[string]any{
		"schema":    founder.PlanSchema,
		"chain_id":  devchain.ChainID,
		"founders":  founders,
		"threshold": 2,
		"finality":  2,
	}))
	if err != nil {
		t.Fatal(err)
	}

	return p
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// devChain returns a chain whose first block is sealed, and which seals the next one when an
// account has sent a number of transactions. So a deployment is the same in every run.
func devChain(t *testing.T, deployer common.Address, transactions uint64) *devchain.Chain {
	t.Helper()
	dev, err := devchain.New(devchain.Options{Period: 3600, Funds: map[common.Address]*big.Int{deployer: big.NewInt(1e18)}})
	if err != nil {
		t.Fatal(err)
	}

	eth := dev.Client()
	t.Cleanup(func() {
		eth.Close()
		if err := dev.Close(); err != nil {
			t.Error(err)
		}
	})

	wait := func(until func() bool) {
		for t.Context().Err() == nil && !until() {
			time.Sleep(10 * time.Millisecond)
		}
	}
	wait(func() bool {
		head, err := eth.BlockNumber(t.Context())
		return err == nil && head == 1
	})

	go func() {
		wait(func() bool {
			sent, err := eth.PendingNonceAt(t.Context(), deployer)
			return err == nil && sent == transactions
		})
		if t.Context().Err() == nil {
			dev.Commit()
		}
	}()

	return dev
}

// deploy deploys the plan of the development chain, as tantieme committee create does.
func deploy(t *testing.T, dir string) founder.Made {
	t.Helper()
	key, p := account(t, "deployer"), devPlan(t)
	transactions := 1 + len(core.Contracts{}.ByName()) + len(p.Founders)
	dev := devChain(t, addressOf(key), uint64(transactions))

	made, err := founder.Deploy(t.Context(), p, founder.DeployOptions{
		Config: &config.Config{
			Dir:   dir,
			Chain: config.Chain{RPC: []string{dev.URL()}, Poll: 20 * time.Millisecond, MaxFee: "10"},
		},
		KeyOf:   func(config.Account) (*ecdsa.PrivateKey, error) { return key, nil },
		Log:     slog.New(slog.DiscardHandler),
		Notice:  func(string) {},
		Records: dir,
	})
	if err != nil {
		t.Fatal(err)
	}

	return made
}

// TestTheRecordOfTheDevelopmentChain deploys on a fresh development chain, and compares the
// record with the repository's.
func TestTheRecordOfTheDevelopmentChain(t *testing.T) {
	dir := t.TempDir()
	file, err := founder.WriteRecord(dir, deploy(t, dir).Record)
	if err != nil {
		t.Fatal(err)
	}

	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}

	kept := founder.RecordFile(records, devchain.ChainID)
	if *update {
		if err := os.WriteFile(kept, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}

	want, err := os.ReadFile(kept)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("got another record than %s has, %v; write it with go test ./node/founder -run Record -update\n%s", kept, err, got)
	}
}

// TestARecordOfAnotherAccountIsNotOverwritten checks that nothing is spent where the record
// could not be written.
func TestARecordOfAnotherAccountIsNotOverwritten(t *testing.T) {
	for name, c := range map[string]struct {
		record core.DeploymentRecord
		want   core.Reason
	}{
		"a record of another account": {core.DeploymentRecord{Schema: core.DeploymentRecordSchema, ChainID: devchain.ChainID, Deployer: common.Address{1}, Contracts: []core.DeployedContract{{}}}, core.ReasonExists},
		"a record that is no record":  {core.DeploymentRecord{ChainID: devchain.ChainID}, core.ReasonExists},
	} {
		dir := t.TempDir()
		if _, err := founder.WriteRecord(dir, c.record); err != nil {
			t.Fatal(err)
		}
		checkNothingSpent(t, name, dir, c.want)
	}

	checkNothingSpent(t, "no folder", filepath.Join(t.TempDir(), "none"), core.ReasonUsage)
}

// checkNothingSpent deploys with a folder for the record that is refused.
func checkNothingSpent(t *testing.T, name, records string, want core.Reason) {
	t.Helper()
	key := account(t, "deployer")
	dev := devChain(t, addressOf(key), 1)

	_, err := founder.Deploy(t.Context(), devPlan(t), founder.DeployOptions{
		Config:  &config.Config{Dir: t.TempDir(), Chain: config.Chain{RPC: []string{dev.URL()}, MaxFee: "10"}},
		KeyOf:   func(config.Account) (*ecdsa.PrivateKey, error) { return key, nil },
		Log:     slog.New(slog.DiscardHandler),
		Notice:  func(string) {},
		Records: records,
	})
	if reasonOf(err) != want {
		t.Errorf("%s: got %v, want %s", name, err, want)
	}

	eth := dev.Client()
	defer eth.Close()
	if sent, err := eth.PendingNonceAt(t.Context(), addressOf(key)); err != nil || sent != 0 {
		t.Errorf("%s: got %d transactions, %v, want none", name, sent, err)
	}
}
