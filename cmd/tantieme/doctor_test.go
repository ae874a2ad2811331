package main

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/network"
)

// patient is a data folder that is examined.
type patient struct {
	*bench
	dir string
}

// starts runs the daemon until it works, or ends. It reports whether it worked.
func (p *patient) starts(extra ...string) (ok bool, told string) {
	p.t.Helper()
	log, err := os.CreateTemp(p.t.TempDir(), "log")
	if err != nil {
		p.t.Fatal(err)
	}
	defer func() { _ = log.Close() }() // only for its name

	ctx, stop := context.WithTimeout(p.t.Context(), time.Minute)
	defer stop()

	ended := make(chan int, 1)
	go func() { ended <- run(ctx, p.args("run", extra), os.Stdin, log, log) }()

	for {
		data, err := os.ReadFile(log.Name())
		if err != nil {
			p.t.Fatal(err)
		}
		if told = string(data); strings.Contains(told, "validator runs") || strings.Contains(told, "personal node runs") {
			stop()
			return <-ended == core.ExitOK, told
		}

		select {
		case <-ended:
			data, err := os.ReadFile(log.Name())
			if err != nil {
				p.t.Fatal(err)
			}
			return false, string(data)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func (p *patient) args(verb string, extra []string) []string {
	return append([]string{verb, "--dir", p.dir}, extra...)
}

// examine runs doctor.
func (p *patient) examine(extra ...string) (green bool, told string) {
	p.t.Helper()
	code, out, errOut := command(p.t, p.args("doctor", extra)...)
	if marked := strings.Contains(out, "✗"); marked != (code != core.ExitOK) {
		p.t.Errorf("doctor: got exit %d with\n%s%s", code, out, errOut)
	}

	return code == core.ExitOK, out + errOut
}

// moved moves a file away and returns what puts it back.
func (p *patient) moved(name string) (undo func()) {
	p.t.Helper()
	from, to := filepath.Join(p.dir, name), filepath.Join(p.t.TempDir(), "away")
	if err := os.Rename(from, to); err != nil {
		p.t.Fatal(err)
	}

	return func() {
		if err := os.RemoveAll(from); err != nil { // what a start has made in its place
			p.t.Fatal(err)
		}
		if err := os.Rename(to, from); err != nil {
			p.t.Fatal(err)
		}
	}
}

// changed replaces the content and mode of a file, and returns what undoes it.
func (p *patient) changed(name string, mode os.FileMode, change func([]byte) []byte) (undo func()) {
	p.t.Helper()
	file := filepath.Join(p.dir, name)
	before, err := os.ReadFile(file)
	if err != nil {
		p.t.Fatal(err)
	}

	write := func(data []byte, mode os.FileMode) {
		if err := os.WriteFile(file, data, mode); err != nil {
			p.t.Fatal(err)
		}
		if err := os.Chmod(file, mode); err != nil {
			p.t.Fatal(err)
		}
	}

	write(change(before), mode)

	return func() { write(before, 0o600) }
}

// taken listens at host:port as another program does.
func (p *patient) taken(at string) (undo func()) {
	p.t.Helper()
	l, err := net.Listen("tcp", at)
	if err != nil {
		p.t.Fatal(err)
	}

	return func() { _ = l.Close() }
}

// fault is something that is wrong with a data folder, or a state that only looks so.
type fault struct {
	make  func() (undo func()) // nil: nothing
	extra []string             // arguments
	sound bool                 // the node starts with it
	alive bool                 // the node starts, and doctor is red for an endpoint
	says  string               // part of doctor's words
}

// compare examines a folder in each state. Doctor is red exactly when run refuses.
func (p *patient) compare(faults map[string]fault) {
	p.t.Helper()
	for name, f := range faults {
		undo := func() {}
		if f.make != nil {
			undo = f.make()
		}

		green, told := p.examine(f.extra...)
		if green != f.sound || !strings.Contains(told, f.says) {
			p.t.Errorf("%s: got a doctor that is green: %v, want %v, and %q in\n%s", name, green, f.sound, f.says, told)
		}

		started, log := p.starts(f.extra...)
		if want := f.sound || f.alive; started != want {
			p.t.Errorf("%s: got a node that starts: %v, want %v\n%s", name, started, want, log)
		}

		undo()
	}
}

func same(data []byte) []byte { return data }

// TestDoctorIsRedExactlyWhenAValidatorWouldNotStart holds newcomer.md, section 4, rows 3,
// 4, 6 and 8.
func TestDoctorIsRedExactlyWhenAValidatorWouldNotStart(t *testing.T) {
	b := &bench{t, t.TempDir()}
	p := &patient{bench: b, dir: b.path("v")}
	password := b.write("password", "correct horse\n")

	var ports [4]int
	for i := range ports {
		var err error
		if ports[i], err = network.FreePort(); err != nil {
			t.Fatal(err)
		}
	}

	at := func(i int) string { return fmt.Sprintf("127.0.0.1:%d", ports[i]) }
	rpc := "http://" + at(3)
	account := b.account(b.ok("init", "--json", "--dir", p.dir, "--rpc", rpc, "--password-file", password, "--light", "--poll", "100ms", "--min-free", "64MiB",
		"--api", at(0), "--admin", at(1), "--p2p", fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", ports[2])))
	deployer := b.account(b.ok("key", "new", b.path("deployer.json"), "--password-file", password, "--light"))

	ten := new(big.Int).Mul(big.NewInt(10), big.NewInt(1e18))
	dev, err := devchain.New(devchain.Options{Port: ports[3], Period: 1, Funds: map[common.Address]*big.Int{account: ten, deployer: ten}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := dev.Close(); err != nil {
			t.Error(err)
		}
	})

	plan, err := json.Marshal(map[string]any{
		"schema": "tantieme/plan/1", "chain_id": devchain.ChainID, "founders": []common.Address{account}, "threshold": 1, "min_bond": "1.0",
		"max_price": "1000000.0", "ceremony_window": "2m", "min_window": "1s", "max_window": "1h", "min_group": 2, "min_new": 1, "finality": 2,
	})
	if err != nil {
		t.Fatal(err)
	}

	b.ok("committee", "create", b.write("plan.json", string(plan)), "--rpc", rpc, "--key", b.path("deployer.json"), "--password-file", password,
		"--dir", b.path("founder"), "--poll", "100ms", "--yes", "--out", filepath.Join(p.dir, "deployment.json"))

	p.compare(map[string]fault{"a new folder": {sound: true, says: "✓ ports"}})
	p.sign(3)

	stranger := filepath.Join(p.dir, "stranger.json")
	b.ok("key", "new", stranger, "--password-file", password, "--light")
	typo := &patient{bench: b, dir: b.path("typo")}
	typo.compare(map[string]fault{
		"a folder that is not there": {says: "there is no " + config.File},
		"and all by flags":           {extra: []string{"--rpc", rpc, "--deployment", filepath.Join(p.dir, "deployment.json")}, says: "there is no data folder"},
	})

	p.compare(map[string]fault{
		"a stopped node":            {sound: true, says: "✓ store"},
		"two endpoints":             {extra: []string{"--rpc", rpc, "--rpc", rpc + "/"}, sound: true},
		"a second endpoint is dead": {extra: []string{"--rpc", rpc, "--rpc", "http://127.0.0.1:1"}, alive: true, says: "1 of 2 cannot be used: 127.0.0.1:1"},
		"a first endpoint is dead":  {extra: []string{"--rpc", "http://127.0.0.1:1", "--rpc", rpc}, alive: true, says: "1 of 2 cannot be used: 127.0.0.1:1"},
		"the keyring moved away":    {make: func() func() { return p.moved("keyring") }, says: "put the keyring back"},
		"a keyring open to others": {make: func() func() {
			return p.mode("keyring", 0o755)
		}, says: "others can read it"},
		"a keyring of a newer program": {make: func() func() {
			return p.changed("keyring/format", 0o600, func([]byte) []byte { return []byte("9\n") })
		}, says: "keyrings of format"},
		"a store without a manifest": {make: func() func() {
			return p.changed("store/MANIFEST", 0o600, func([]byte) []byte { return nil })
		}, says: "tantieme restore"},
		"no deployment": {make: func() func() { return p.moved("deployment.json") }, says: "ask the committee's founder"},
		"a damaged deployment": {make: func() func() {
			return p.changed("deployment.json", 0o644, func(d []byte) []byte { return d[:len(d)/2] })
		}, says: "✗ configuration"},
		"no account":      {make: func() func() { return p.moved("keystore/account.json") }, says: "✗ secrets"},
		"another account": {extra: []string{"--key", stranger}, says: "is not a founder"},
		"an account that others can read": {make: func() func() {
			return p.changed("keystore/account.json", 0o644, same)
		}, sound: true, says: "! secrets"},
		"a wrong password":               {extra: []string{"--password-file", b.write("wrong", "wrong horse\n")}, says: "the password does not open"},
		"a password open to others":      {extra: []string{"--password-file", b.open("open", "correct horse\n")}, says: "others can read it"},
		"an operator's token of others":  {make: func() func() { return p.changed("admin-token", 0o644, same) }, says: "remove it and a new one is made"},
		"an API port that is taken":      {make: func() func() { return p.taken(at(0)) }, says: "api.listen: another program listens at " + at(0)},
		"an admin port that is taken":    {make: func() func() { return p.taken(at(1)) }, says: "api.admin: another program listens at " + at(1)},
		"a p2p port that is taken":       {make: func() func() { return p.taken(at(2)) }, says: "p2p.listen: another program listens at " + at(2)},
		"an address of another machine":  {extra: []string{"--api", "192.0.2.1:17651"}, says: "api.listen: 192.0.2.1:17651 is no address of this machine"},
		"a disk that is too small":       {extra: []string{"--min-free", "8 EiB"}, says: "limits.min_free"},
		"a setting that is wrong":        {extra: []string{"--round", "0s"}, says: "timing.round"},
		"a level that there is not":      {extra: []string{"--log-level", "loud"}, says: "log.level"},
		"a pinning service without auth": {extra: []string{"--ipfs-pinning", "http://127.0.0.1:1", "--ipfs-pinning-token-file", b.path("none")}, says: "✗ configuration"},
		"a gateway that does not answer": {extra: []string{"--ipfs-gateway", "http://127.0.0.1:1"}, sound: true, says: "! ipfs"},
	})

	p.whileItRuns()
}

// sign lets the stopped validator have signed some messages.
func (p *patient) sign(messages uint64) {
	p.t.Helper()
	ring, err := keyring.Open(filepath.Join(p.dir, "keyring"))
	if err != nil {
		p.t.Fatal(err)
	}

	s, err := store.Open(filepath.Join(p.dir, "store"), ring, slog.New(slog.DiscardHandler))
	if err != nil {
		p.t.Fatal(err)
	}

	for round := range messages {
		if err := s.RecordBatch(1000, round, common.Hash{1}); err != nil {
			p.t.Fatal(err)
		}
	}
	total, err := s.SignedTotal()
	if err != nil {
		p.t.Fatal(err)
	}
	if err := ring.Put("signed-count", binary.BigEndian.AppendUint64(nil, total)); err != nil {
		p.t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		p.t.Fatal(err)
	}
}

// mode changes the mode of a folder, and returns what undoes it.
func (p *patient) mode(name string, mode os.FileMode) (undo func()) {
	p.t.Helper()
	set := func(mode os.FileMode) {
		if err := os.Chmod(filepath.Join(p.dir, name), mode); err != nil {
			p.t.Fatal(err)
		}
	}

	set(mode)

	return func() { set(0o700) }
}

// open writes a file that others can read.
func (b *bench) open(name, text string) string {
	b.t.Helper()
	file := b.write(name, text)
	if err := os.Chmod(file, 0o644); err != nil {
		b.t.Fatal(err)
	}

	return file
}

// whileItRuns examines a running node, whose ports and store are its own.
func (p *patient) whileItRuns() {
	p.t.Helper()
	ctx, stop := context.WithCancel(p.t.Context())
	log, err := os.Create(p.path("running.log"))
	if err != nil {
		p.t.Fatal(err)
	}

	ended := make(chan int, 1)
	go func() { ended <- run(ctx, p.args("run", nil), os.Stdin, log, log) }()

	begun := time.Now()
	for data := ""; !strings.Contains(data, "validator runs"); time.Sleep(20 * time.Millisecond) {
		read, err := os.ReadFile(log.Name())
		if err != nil {
			p.t.Fatal(err)
		}
		if data = string(read); len(ended) > 0 || time.Since(begun) > 2*time.Minute {
			p.t.Fatalf("got\n%s, want a validator that runs", data)
		}
	}

	if green, told := p.examine(); !green || !strings.Contains(told, "the running node has them") {
		p.t.Errorf("while it runs: got\n%s, want a doctor that is green", told)
	}

	stop()
	if code := <-ended; code != core.ExitOK {
		p.t.Errorf("stop: got exit %d, want %d", code, core.ExitOK)
	}
	if err := log.Close(); err != nil {
		p.t.Error(err)
	}
}

// TestDoctorIsRedExactlyWhenAPersonalNodeWouldNotStart holds newcomer.md, section 2, row 13.
func TestDoctorIsRedExactlyWhenAPersonalNodeWouldNotStart(t *testing.T) {
	b := &bench{t, t.TempDir()}
	p := &patient{bench: b, dir: b.path("p")}
	password := b.write("password", "correct horse\n")
	validator := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"schema":"tantieme/committee/1","chain_id":1,"contracts":{"committee":"0x0000000000000000000000000000000000000001","anchors":"0x0000000000000000000000000000000000000001","datasets":"0x0000000000000000000000000000000000000001","market":"0x0000000000000000000000000000000000000001","delivery":"0x0000000000000000000000000000000000000001","payouts":"0x0000000000000000000000000000000000000001","ballots":"0x0000000000000000000000000000000000000001","notices":"0x0000000000000000000000000000000000000001"},"n":1,"threshold":1,"members":[]}`)
	}))
	t.Cleanup(validator.Close)

	port, err := network.FreePort()
	if err != nil {
		t.Fatal(err)
	}

	listen := fmt.Sprintf("127.0.0.1:%d", port)
	b.ok("init", "--role", "contributor", "--dir", p.dir, "--node", validator.URL, "--password-file", password, "--light", "--api", listen, "--min-free", "64MiB")

	p.compare(map[string]fault{"a new folder": {sound: true, says: "✓ validators"}})
	p.compare(map[string]fault{
		"a wallet outside": {make: func() func() { return p.moved("keystore") }, sound: true, says: "signed by a wallet outside"},
		"one of two validators is dead": {
			extra: []string{"--node", validator.URL, "--node", "http://127.0.0.1:1"}, alive: true, says: "1 of 2 do not answer",
		},
		"a port that is taken":       {make: func() func() { return p.taken(listen) }, says: "api.listen: another program listens"},
		"a port for others":          {extra: []string{"--api", "0.0.0.0:17653"}, says: "for its own machine only"},
		"no validator":               {extra: []string{"--node", ""}, says: "contributor.nodes"},
		"a watched folder alone":     {extra: []string{"--watch", t.TempDir()}, says: "contributor.dataset"},
		"a dataset that is none":     {extra: []string{"--dataset", "0x12"}, says: "contributor.dataset"},
		"a wrong password":           {extra: []string{"--password-file", b.write("wrong", "wrong horse\n")}, says: "does not open"},
		"a token that others see":    {make: func() func() { return p.changed("api-token", 0o644, same) }, says: "others can read"},
		"a deployment that is none":  {make: func() func() { b.write("p/deployment.json", "{}"); return func() { b.remove("p/deployment.json") } }, says: "✗ configuration"},
		"a folder that is not there": {extra: []string{"--dir", b.path("typo")}, says: "there is no " + config.File},
	})
}

func (b *bench) remove(name string) {
	b.t.Helper()
	if err := os.Remove(b.path(name)); err != nil {
		b.t.Fatal(err)
	}
}
