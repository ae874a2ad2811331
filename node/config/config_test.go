package config_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
)

func file(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), config.File)
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}

	return name
}

func load(t *testing.T, src config.Sources) *config.Loaded {
	t.Helper()
	loaded, err := config.Load(src)
	if err != nil {
		t.Fatal(err)
	}

	return loaded
}

func value(t *testing.T, loaded *config.Loaded, key string) config.Value {
	t.Helper()
	for _, v := range loaded.Values {
		if v.Setting.Key == key {
			return v
		}
	}

	t.Fatalf("got no setting %s, want one", key)
	return config.Value{}
}

func TestFlagsAreStrongerThanTheEnvironmentAndThatThanTheFile(t *testing.T) {
	src := config.Sources{
		File: file(t, "[log]\nlevel = \"debug\"\nformat = \"json\"\n[timing]\nround = \"5s\"\n[ipfs]\nopen = true\n"),
		Env: func(name string) string {
			return map[string]string{"TANTIEME_LOG_FORMAT": "text", "TANTIEME_CHAIN_RPC": "http://a:1,http://b:2"}[name]
		},
		Flags: map[string]any{"timing.round": "7s"},
	}

	loaded := load(t, src)
	c := loaded.Config
	if c.Timing.Round != 7*time.Second || c.Log.Level != "debug" || c.Log.Format != "text" || !c.IPFS.Open || c.Timing.PushDelay != time.Hour {
		t.Errorf("got %+v", c)
	}

	if len(c.Chain.RPC) != 2 || c.Chain.RPC[1] != "http://b:2" {
		t.Errorf("endpoints %v: got %v, %v, want 2, %q", c.Chain.RPC, len(c.Chain.RPC), c.Chain.RPC[1], "http://b:2")
	}

	for key, want := range map[string]config.Origin{
		"timing.round": config.FromFlag, "log.format": config.FromEnv, "log.level": config.FromFile, "timing.push_delay": config.FromDefault,
	} {
		if v := value(t, loaded, key); v.Origin != want {
			t.Errorf("%s comes from %s; want %s", key, v.Origin, want)
		}
	}

	if v := value(t, loaded, "timing.round"); v.Where != "--round" || v.String() != `timing.round = "7s"` {
		t.Errorf("got %s at %s, want Where --round", v, v.Where)
	}
}

func TestPasswordsInURLsAreNotShown(t *testing.T) {
	loaded := load(t, config.Sources{Flags: map[string]any{"chain.rpc": []string{"https://me:secret@host:1/x", "http://b:2"}, "ipfs.kubo": "http://me:secret@c"}})
	for _, key := range []string{"chain.rpc", "ipfs.kubo"} {
		if v := value(t, loaded, key); strings.Contains(v.String(), "secret") || !strings.Contains(v.String(), "me:") {
			t.Errorf("shown: got %s", v)
		}
	}

	if loaded.Config.Chain.RPC[0] != "https://me:secret@host:1/x" {
		t.Errorf("loaded %s, want %q", loaded.Config.Chain.RPC[0], "https://me:secret@host:1/x")
	}
}

func TestPathsInAFileAreRelativeToIt(t *testing.T) {
	name := file(t, "[account]\nkey = \"mine.json\"\n")
	loaded := load(t, config.Sources{File: name, Flags: map[string]any{"account.password_file": "secret"}})
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}

	dir := filepath.Dir(name)
	for got, want := range map[string]string{
		loaded.Config.Account.Key: filepath.Join(dir, "mine.json"), loaded.Config.Account.PasswordFile: filepath.Join(here, "secret"),
		loaded.Config.Dir: dir, loaded.Config.Chain.Deployment: filepath.Join(dir, "deployment.json"),
	} {
		if got != want {
			t.Errorf("%s; want %s", got, want)
		}
	}
}

func TestWithoutAFileTheFolderCounts(t *testing.T) {
	dir := t.TempDir()
	loaded := load(t, config.Sources{File: filepath.Join(dir, config.File), Flags: map[string]any{"dir": dir}})
	if loaded.File != "" || loaded.Config.Account.Key != filepath.Join(dir, "keystore", "account.json") {
		t.Errorf("got file %q and key %s, want no file and the folder's key", loaded.File, loaded.Config.Account.Key)
	}
}

func TestWhatIsWrongInAFileIsNamed(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"an unknown key":       {"[chain]\nrpcs = []\n", `no setting "chain.rpcs"`},
		"a flag's name":        {"[timing]\nbatch_dely = \"1s\"\n", `no setting "timing.batch_dely"`},
		"a key without table":  {"round = \"1s\"\n", `did you mean "timing.round"?`},
		"no TOML":              {"= 3\n", "tantieme.toml"},
		"a number for a list":  {"[chain]\nrpc = 3\n", "chain.rpc"},
		"numbers in a list":    {"[chain]\nrpc = [3]\n", "chain.rpc"},
		"a word for a boolean": {"[ipfs]\nopen = \"maybe\"\n", "ipfs.open"},
		"a bad duration":       {"[timing]\nround = \"long\"\n", "round"},
	} {
		var refusal *core.Refusal
		if _, err := config.Load(config.Sources{File: file(t, c.text), Must: true}); !errors.As(err, &refusal) || refusal.Reason != "bad_config" || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v; want %q", name, err, c.want)
		}
	}

	if _, err := config.Load(config.Sources{File: filepath.Join(t.TempDir(), "none.toml"), Must: true}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("a file that was named and is not there: got %v, want %v", err, core.ErrNotFound)
	}
}

// TestTheWrittenFileIsTheDefaults checks that the commented values of Write are the
// defaults of Load.
func TestTheWrittenFileIsTheDefaults(t *testing.T) {
	for _, role := range []string{config.Validator, config.Contributor} {
		var text bytes.Buffer
		if err := config.Write(&text, role, map[string]any{"role": role}); err != nil {
			t.Fatal(err)
		}

		open := strings.NewReplacer("# dir = ", "dir = ", "\n# rpc", "\nrpc")
		uncommented := open.Replace(text.String())
		loaded := load(t, config.Sources{File: file(t, uncommented)})
		if loaded.Config.Role != role || loaded.Config.Timing.Round != time.Minute {
			t.Errorf("%s: got %+v", role, loaded.Config)
		}

		for _, s := range config.Settings() {
			if shown := strings.Contains(text.String(), "# "+s.Doc+"\n"); shown != (s.Role == "" || s.Role == role) {
				t.Errorf("%s: setting %s is explained: got %v", role, s.Key, shown)
			}
		}
	}
}

func TestAConfigurationIsNeverOverwritten(t *testing.T) {
	name := file(t, "role = \"validator\"\n")
	if err := config.WriteFile(name, config.Validator, nil); !errors.Is(err, os.ErrExist) {
		t.Errorf("%v; want that it exists", err)
	}
}

func valid() config.Config {
	loaded, err := config.Load(config.Sources{Flags: map[string]any{"chain.rpc": []string{"http://127.0.0.1:8545"}}})
	if err != nil {
		panic(err)
	}
	return loaded.Config
}

func TestValidateNamesTheSetting(t *testing.T) {
	good := valid()
	if err := good.Validate(); err != nil {
		t.Fatal(err)
	}

	for key, change := range map[string]func(*config.Config){
		"role":              func(c *config.Config) { c.Role = "buyer" },
		"chain.rpc":         func(c *config.Config) { c.Chain.RPC = nil },
		"chain.rpc: want":   func(c *config.Config) { c.Chain.RPC = []string{"ws://127.0.0.1"} },
		"contributor.nodes": func(c *config.Config) { c.Role = config.Contributor },
		"chain.finality":    func(c *config.Config) { c.Chain.Finality = "soon" },
		"chain.finality: w": func(c *config.Config) { c.Chain.Finality = "0" },
		"chain.max_fee":     func(c *config.Config) { c.Chain.MaxFee = "-1" },
		"api.listen":        func(c *config.Config) { c.API.Listen = "17651" },
		"api.admin":         func(c *config.Config) { c.API.Admin = "127.0.0.1:99999" },
		"api.listen: a per": func(c *config.Config) {
			c.Role, c.Contributor.Nodes, c.API.Listen = config.Contributor, []string{"http://v"}, "0.0.0.0:17653"
		},
		"p2p.listen":      func(c *config.Config) { c.P2P.Listen = "0.0.0.0:17650" },
		"timing.round":    func(c *config.Config) { c.Timing.Round = time.Millisecond },
		"relay.budget":    func(c *config.Config) { c.Relay.Budget = "-1" },
		"relay.max_fee":   func(c *config.Config) { c.Relay.MaxFee = "0" },
		"relay.wait":      func(c *config.Config) { c.Relay.Wait = time.Millisecond },
		"relay.account_l": func(c *config.Config) { c.Relay.AccountLimit = "0" },
		"relay.limit":     func(c *config.Config) { c.Relay.Limit = "all" },
		"limits.min_free": func(c *config.Config) { c.Limits.MinFree = "much" },
		"limits.stop":     func(c *config.Config) { c.Limits.Stop = 0 },
		"log.level":       func(c *config.Config) { c.Log.Level = "loud" },
		"log.format":      func(c *config.Config) { c.Log.Format = "xml" },
		"ipfs.kubo":       func(c *config.Config) { c.IPFS.Kubo = "user:secret@host" },
	} {
		c := valid()
		change(&c)
		err := c.Validate()
		if err == nil || !strings.Contains(err.Error(), key) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: got %v", key, err)
		}
	}
}

func TestUnitsOfSettings(t *testing.T) {
	c := valid()
	c.Chain.MaxFee = "1.5"
	if wei, err := c.Chain.MaxFeeWei(); err != nil || wei.Int64() != 1_500_000_000 {
		t.Errorf("got %v, %v, want 1,500,000,000", wei, err)
	}

	c.Relay.Budget = "0"
	if p, err := c.Relay.Policy(); err != nil || p.Budget.Sign() != 0 {
		t.Errorf("got %+v, %v, want a budget of 0", p, err)
	}

	if n, err := c.Limits.MinFreeBytes(); err != nil || n != 512<<20 {
		t.Errorf("got %d, %v", n, err)
	}

	for text, want := range map[string]uint64{"": 7, "finalized": 0, "12": 12} {
		c.Chain.Finality = text
		if depth, err := c.Chain.Depth(7); err != nil || depth != want {
			t.Errorf("%q: got %d, %v; want %d", text, depth, err, want)
		}
	}
}

// FuzzLoad checks that no file makes the loader panic, and that each refusal has its
// reason.
func FuzzLoad(f *testing.F) {
	f.Add("role = \"validator\"\n[chain]\nrpc = [\"http://a\"]\n")
	f.Add("[ipfs]\nopen = 1\n")
	f.Add("a.b.c = [[1]]")

	f.Fuzz(func(t *testing.T, text string) {
		loaded, err := config.Load(config.Sources{File: file(t, text)})
		if err == nil {
			_ = loaded.Config.Validate()
			return
		}

		var refusal *core.Refusal
		if !errors.As(err, &refusal) {
			t.Errorf("%q: got %v", text, err)
		}
	})
}

// TestTheDefaultsPrintedAreTheDefaultsUsed prevents a drift: MaxFee was 500 gwei in the
// chain's package and 200 here; a stop was bounded by 10 s and by 20 s.
func TestTheDefaultsPrintedAreTheDefaultsUsed(t *testing.T) {
	c := load(t, config.Sources{}).Config
	fee, errFee := c.Chain.MaxFeeWei()
	free, errFree := c.Limits.MinFreeBytes()
	if errFee != nil || errFree != nil {
		t.Fatal(errFee, errFree)
	}

	for key, tc := range map[string]struct{ got, want any }{
		"chain.poll":         {c.Chain.Poll, core.DefaultPoll},
		"chain.max_fee":      {fee.String(), core.DefaultMaxFee().String()},
		"timing.round":       {c.Timing.Round, core.DefaultRound},
		"timing.batch_delay": {c.Timing.BatchDelay, core.DefaultBatchDelay},
		"timing.push_delay":  {c.Timing.PushDelay, core.DefaultPushDelay},
		"limits.stop":        {c.Limits.Stop, core.DefaultStop},
		"limits.min_free":    {free, uint64(core.DefaultMinFree)},
	} {
		if tc.got != tc.want {
			t.Errorf("%s: got default %v, want %v", key, tc.got, tc.want)
		}
	}
}

func TestDurationsArePrintedAsPeopleWriteThem(t *testing.T) {
	var out strings.Builder
	if err := config.Write(&out, config.Validator, nil); err != nil {
		t.Fatal(err)
	}

	for _, want := range []string{`# round = "1m"`, `# push_delay = "1h"`, `# stop = "20s"`, `# min_free = "512 MiB"`, `# max_fee = "200"`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("got no line %s, want it among\n%s", want, out.String())
		}
	}
}

// TestDefaultPortsAreNobodyElses compares the defaults with those of programs that run on the
// same machines: 8551 is the Engine API's.
func TestDefaultPortsAreNobodyElses(t *testing.T) {
	others := map[string]string{
		"8545": "geth", "8546": "geth", "8551": "the Engine API", "30303": "geth", "6060": "geth's metrics", "9001": "reth",
		"5052": "lighthouse", "5054": "lighthouse's metrics", "9000": "lighthouse", "5062": "lighthouse's validator", "3500": "prysm", "4000": "prysm",
		"13000": "prysm", "5051": "teku", "8008": "teku's metrics", "9596": "lodestar", "8080": "kubo's gateway", "5001": "kubo", "4001": "kubo and libp2p",
		"9090": "Prometheus", "9100": "node exporter", "9093": "Alertmanager", "3000": "Grafana", "18550": "mev-boost", "3600": "charon", "3610": "charon", "3620": "charon",
		"9545": "op-node", "9222": "op-node", "7545": "Ganache",
	}

	seen := map[string]string{}
	for _, s := range config.Settings() {
		for _, role := range []string{config.Validator, config.Contributor} {
			value, ok := s.DefaultOf(role).(string)
			if !ok || s.Role != "" && s.Role != role || s.Key != "api.listen" && s.Key != "api.admin" && s.Key != "p2p.listen" {
				continue
			}

			port := value[strings.LastIndexAny(value, ":/")+1:]
			if other := others[port]; other != "" {
				t.Errorf("%s: got port %s of %s, want one of its own", s.Key, port, other)
			}
			if n, err := strconv.Atoi(port); err != nil || n < 1024 || n >= 32768 {
				t.Errorf("%s: got port %s, want one below those that systems hand out", s.Key, port)
			}
			if before := seen[port]; before != "" {
				t.Errorf("%s of a %s: got port %s of %s, want another", s.Key, role, port, before)
			}
			seen[port] = s.Key + " of a " + role
		}
	}

	if len(seen) != 4 {
		t.Errorf("got ports %v, want those of three listeners and of a personal node", seen)
	}
}

// TestThePortOfAPersonalNodeFollowsFromItsRole loads a configuration that names none.
func TestThePortOfAPersonalNodeFollowsFromItsRole(t *testing.T) {
	for role, want := range map[string]string{config.Validator: "127.0.0.1:17651", config.Contributor: "127.0.0.1:17653"} {
		loaded, err := config.Load(config.Sources{Flags: map[string]any{"role": role}})
		if err != nil || loaded.Config.API.Listen != want {
			t.Errorf("%s: got %q, %v, want %s", role, loaded.Config.API.Listen, err, want)
		}
	}
}
