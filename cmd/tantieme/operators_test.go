package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/network"
)

// bench is a folder in which people type commands.
type bench struct {
	t   *testing.T
	dir string
}

func (b *bench) path(name string) string { return filepath.Join(b.dir, name) }

// ok runs a command that must succeed.
func (b *bench) ok(args ...string) string {
	b.t.Helper()
	code, out, errOut := command(b.t, args...)
	if code != core.ExitOK {
		b.t.Fatalf("tantieme %s: got exit %d\n%s%s", strings.Join(args, " "), code, out, errOut)
	}

	return out
}

func (b *bench) write(name, text string) string {
	b.t.Helper()
	if err := os.WriteFile(b.path(name), []byte(text), 0o600); err != nil {
		b.t.Fatal(err)
	}
	return b.path(name)
}

// account returns the address of a new keystore file from the program's output.
func (b *bench) account(out string) common.Address {
	b.t.Helper()
	var told struct{ Account common.Address }
	if err := json.Unmarshal([]byte(out), &told); err == nil {
		return told.Account
	}

	return common.HexToAddress(strings.TrimSpace(out))
}

// TestOperatorsMakeACommittee follows the operators' path from nothing, only with
// commands: accounts, a plan, contracts, doctors, daemons, a key that nobody holds, a
// dataset.
func TestOperatorsMakeACommittee(t *testing.T) {
	t.Parallel()
	b := &bench{t, t.TempDir()}
	password := b.write("password", "correct horse\n")
	const members = 3
	var founders []common.Address
	ports := make([]int, 3*members)

	for i := range ports {
		port, err := network.FreePort()
		if err != nil {
			t.Fatal(err)
		}
		ports[i] = port
	}

	rpcPort, err := network.FreePort()
	if err != nil {
		t.Fatal(err)
	}

	rpc := fmt.Sprintf("http://127.0.0.1:%d", rpcPort)
	funds := map[common.Address]*big.Int{}
	ten := new(big.Int).Mul(big.NewInt(10), big.NewInt(1e18))

	for i := range members {
		out := b.ok("init", "--json", "--dir", b.path(fmt.Sprint("v", i)), "--rpc", rpc, "--password-file", password, "--light", "--round", "4s", "--batch-delay", "1s", "--poll", "200ms", "--min-free", "64MiB",
			"--api", fmt.Sprintf("127.0.0.1:%d", ports[2*i]), "--admin", fmt.Sprintf("127.0.0.1:%d", ports[2*members+i]), "--p2p", fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", ports[2*i+1]))
		founders = append(founders, b.account(out))
		funds[founders[i]] = ten
	}

	deployer := b.account(b.ok("key", "new", b.path("deployer.json"), "--password-file", password, "--light"))
	funds[deployer] = ten
	dev, err := devchain.New(devchain.Options{Port: rpcPort, Period: 1, Funds: funds})
	if err != nil {
		t.Fatal(err)
	}

	defer func() {
		if err := dev.Close(); err != nil {
			t.Error(err)
		}
	}()

	b.createCommittee(rpc, password, founders)
	deployment, err := os.ReadFile(b.path("deployment.json"))
	if err != nil {
		t.Fatal(err)
	}

	for i := range members {
		b.write(filepath.Join(fmt.Sprint("v", i), "deployment.json"), string(deployment))
		if out := b.ok("doctor", "--dir", b.path(fmt.Sprint("v", i))); strings.Contains(out, "✗") || !strings.Contains(out, "✓ contracts") {
			t.Errorf("doctor:\n%s", out)
		}
	}

	stop := sync.OnceFunc(b.runAll(members))
	defer stop()
	url := fmt.Sprintf("http://127.0.0.1:%d", ports[0])
	b.waitForKey(url)
	b.createDataset(rpc, password, url)
	b.operate(url)
	stop()
	b.moveKeyring()
}

// operate drains a running validator, changes its log, reads its metrics, and exports its
// keyring.
func (b *bench) operate(url string) {
	b.t.Helper()
	dir := []string{"--dir", b.path("v0")}

	ready := func() int {
		response, err := http.Get(url + "/readyz")
		if err != nil {
			b.t.Fatal(err)
		}
		if err := response.Body.Close(); err != nil {
			b.t.Fatal(err)
		}
		return response.StatusCode
	}

	b.ok("drain", dir[0], dir[1])
	if got := ready(); got != http.StatusServiceUnavailable {
		b.t.Errorf("while it drains: /readyz is %d, want 503", got)
	}
	b.ok("drain", "--undo", dir[0], dir[1])
	if got := ready(); got != http.StatusOK {
		b.t.Errorf("after drain --undo: /readyz is %d, want 200", got)
	}

	if got := b.ok("log-level", "info,follow=debug", dir[0], dir[1]); got != "info,follow=debug\n" {
		b.t.Errorf("log-level: got %q, want the new levels", got)
	}
	if code, _, told := command(b.t, "log-level", "info,folow=debug", dir[0], dir[1]); code != core.ExitUsage || !strings.Contains(told, "did you mean follow?") {
		b.t.Errorf("log-level of no part: got exit %d, %s, want exit %d and a suggestion", code, told, core.ExitUsage)
	}

	b.ok("keyring", "export", b.path("keyring.age"), "--passphrase-file", b.path("password"), dir[0], dir[1])
	b.ok("backup", b.path("backup.zip"), dir[0], dir[1])
}

// moveKeyring moves a stopped validator to another folder, with its account, an export of its
// keyring and a backup. It starts, and says that it signs nothing for some turns.
func (b *bench) moveKeyring() {
	b.t.Helper()
	p := &patient{bench: b, dir: b.path("v0")}
	for _, name := range []string{"keyring", "store", "ipfs"} {
		if err := os.RemoveAll(filepath.Join(p.dir, name)); err != nil {
			b.t.Fatal(err)
		}
	}

	b.ok("keyring", "import", b.path("keyring.age"), "--dir", p.dir, "--passphrase-file", b.path("password"), "--yes")
	b.ok("restore", b.path("backup.zip"), "--dir", p.dir)
	if green, told := p.examine(); !green {
		b.t.Errorf("a validator that moved: got\n%s, want a doctor that is green", told)
	}
	if started, log := p.starts(); !started || !strings.Contains(log, "signs no batch or snapshot for some turns") {
		b.t.Errorf("a validator that moved: got a start: %v, want one with a barrier\n%s", started, log)
	}
}

// createCommittee deploys by a plan, twice: the second run finds the contracts of the
// first.
func (b *bench) createCommittee(rpc, password string, founders []common.Address) {
	b.t.Helper()
	plan, err := json.Marshal(map[string]any{
		"schema": "tantieme/plan/1", "chain_id": devchain.ChainID, "founders": founders, "threshold": 2, "min_bond": "1000000",
		"max_price": "1000000000000", "ceremony_window": 120, "min_window": 1, "max_window": 3600, "min_group": 2, "min_new": 1, "finality": 2,
	})
	if err != nil {
		b.t.Fatal(err)
	}

	create := []string{
		"committee", "create", b.write("plan.json", string(plan)), "--rpc", rpc, "--key", b.path("deployer.json"), "--password-file", password,
		"--dir", b.path("founder"), "--poll", "200ms", "--yes", "--out",
	}

	b.ok(append(create, b.path("deployment.json"))...)
	record, err := os.ReadFile(b.path("31337.json"))
	if err != nil {
		b.t.Errorf("the record: got %v, want it beside the deployment", err)
	}

	if code, _, _ := command(b.t, append(create, b.path("deployment.json"))...); code != core.ExitInput {
		b.t.Errorf("a deployment was overwritten: got exit %d, want exit 3", code)
	}

	again := b.ok(append(create, b.path("again.json"), "--json")...)
	first, err := os.ReadFile(b.path("deployment.json"))
	if err != nil || again != string(first) {
		b.t.Errorf("made again:\n%s, first:\n%s, %v", again, first, err)
	}
	if recorded, err := os.ReadFile(b.path("31337.json")); err != nil || !bytes.Equal(recorded, record) {
		b.t.Errorf("recorded again:\n%s, first:\n%s, %v", recorded, record, err)
	}

	elsewhere := append(create, b.path("elsewhere.json"), "--records", b.path("nowhere"))
	if code, _, errOut := command(b.t, elsewhere...); code != core.ExitUsage || !strings.Contains(errOut, "there is no folder") {
		b.t.Errorf("no folder for the record: got exit %d, %s, want exit %d before anything is sent", code, errOut, core.ExitUsage)
	}
}

// runAll runs the daemons in this process until they are stopped, as SIGTERM would.
func (b *bench) runAll(members int) (stop func()) {
	ctx, cancel := context.WithCancel(b.t.Context())
	var running sync.WaitGroup
	for i := range members {
		log, err := os.Create(b.path(fmt.Sprintf("v%d.log", i)))
		if err != nil {
			b.t.Fatal(err)
		}

		running.Go(func() {
			if code := run(ctx, []string{"run", "--dir", b.path(fmt.Sprint("v", i))}, os.Stdin, log, log); code != core.ExitOK {
				told, _ := os.ReadFile(log.Name())
				b.t.Errorf("validator %d: got exit %d\n%s", i, code, told)
			}
			_ = log.Close()
		})
	}

	return func() { cancel(); running.Wait() }
}

func (b *bench) waitForKey(url string) {
	b.t.Helper()
	poll := time.NewTicker(200 * time.Millisecond)
	defer poll.Stop()
	timeout := time.After(time.Minute)

	for {
		code, out, _ := command(b.t, "committee", "--node", url, "--json")
		if code == core.ExitOK && strings.Contains(out, "key_id") {
			return
		}

		select {
		case <-poll.C:
		case <-timeout:
			b.t.Fatalf("no key: got exit %d, %s", code, out)
		}
	}
}

// createDataset publishes terms and reads them back.
func (b *bench) createDataset(rpc, password, url string) {
	b.t.Helper()
	var deployment struct{ Token common.Address }
	data, err := os.ReadFile(b.path("deployment.json"))
	if err == nil {
		err = json.Unmarshal(data, &deployment)
	}

	if err != nil {
		b.t.Fatal(err)
	}

	terms := b.write("terms.json", fmt.Sprintf(`{"name":"Artists","schema":"artist-preferences/v1","purposes":[{"dpv":"https://w3id.org/dpv#ResearchAndDevelopment","pdpp":"https://pdpp.dev/purpose/research"}],
"token":%q,"floor_price":"1000000","weight_rule":0,"max_weight":1,"cadence":{"min_group":5,"min_new":5,"min_class":2,"min_interval":1,"min_age":0,"sell_for":86400},
"windows":{"vote":1,"commit":10,"release":10,"confirm":10,"dispute":5}}`, deployment.Token))

	create := func(file string) []string {
		return []string{
			"dataset", "create", file, "--rpc", rpc, "--deployment", b.path("deployment.json"), "--key", b.path("deployer.json"),
			"--password-file", password, "--dir", b.path("founder"), "--poll", "200ms", "--yes",
		}
	}

	id := strings.TrimSpace(b.ok(create(terms)...))
	poll := time.NewTicker(200 * time.Millisecond)
	defer poll.Stop()

	for range 100 {
		if code, out, _ := command(b.t, "dataset", "show", id, "--node", url); code == core.ExitOK && strings.Contains(out, `"Artists"`) {
			list := b.ok("dataset", "list", "--node", url)
			offers := b.ok("offer", "list", "--node", url)
			status := b.ok("status", "--dir", b.path("v0"))
			if strings.Contains(status, "1 of 2 connected") {
				continue // not ready yet
			}
			if !strings.Contains(list, id) || !strings.Contains(offers, "no such offer") || !strings.Contains(status, "2 of 2 connected") {
				b.t.Errorf("list %q, offers %q, status %q, want %v, %q, %q", list, offers, status, id, "no such offer", "2 of 2 connected")
			}

			b.publishAgain(id, url, create)

			return
		}

		<-poll.C
	}

	b.t.Errorf("got no dataset %s, want it", id)
}

// publishAgain creates what dataset show --json prints: the same terms are refused, since
// they are published, and with another salt they are another dataset.
func (b *bench) publishAgain(id, url string, create func(file string) []string) {
	b.t.Helper()
	shown := b.ok("dataset", "show", id[:10], "--node", url, "--json")
	code, _, told := command(b.t, create(b.write("shown.json", shown))...)
	if code != core.ExitRefused || !strings.Contains(told, "published already") {
		b.t.Errorf("the same terms again: got exit %d, %s, want exit %d, published already", code, told, core.ExitRefused)
	}

	var whole struct {
		Terms map[string]any `json:"terms"`
	}
	if err := json.Unmarshal([]byte(shown), &whole); err != nil {
		b.t.Fatal(err)
	}

	whole.Terms["salt"] = "0x" + strings.Repeat("07", 32)
	whole.Terms["floor_price"] = "1.5 DEMO"
	again, err := json.Marshal(whole.Terms)
	if err != nil {
		b.t.Fatal(err)
	}

	code, out, told := command(b.t, create(b.write("again.json", string(again)))...)
	for _, words := range []string{"1.500000 DEMO for each unit of weight", "1 day after it", "each contribution weighs 1", "the whole price goes to the contributors", "commit 10 seconds"} {
		if !strings.Contains(told, words) {
			b.t.Errorf("got terms without %q, want every term in words:\n%s", words, told)
		}
	}
	if code != core.ExitOK || strings.TrimSpace(out) == id {
		b.t.Errorf("with another salt: got exit %d, %q, want another dataset than %s", code, out, id)
	}

	whole.Terms["windows"] = map[string]any{"commit": "2h", "release": 10, "confirm": 10, "dispute": 5}
	if again, err = json.Marshal(whole.Terms); err != nil {
		b.t.Fatal(err)
	}

	code, _, told = command(b.t, create(b.write("again.json", string(again)))...)
	if code != core.ExitInput || !strings.Contains(told, "windows.commit: this committee's contracts take 1 second to 1 hour") {
		b.t.Errorf("a window above the committee's longest: got exit %d, %s, want exit %d by its field", code, told, core.ExitInput)
	}
}
