package node_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/tantieme/tantieme/"

// layers name the packages of the house, from the ground up. A package may import
// packages of lower layers and, within its layer, only packages below it in a folder of
// its own (export and export/spotify). See node/README.md.
var layers = [][]string{
	{"node/core", "node/core/bls"},
	{"node/files", "node/eip712"},
	{
		"node/export", "node/slice", "node/seal", "node/threshold", "node/tree", "node/consent", "node/passkey", "node/evidence", "node/wire", "node/vectors", "node/loop", "node/serving", "node/logging", "api/guard", "api/web",
		"api/model", "api/personal/model", "node/panel",
	},
	{"node/dataset", "node/receipt", "node/quorum", "node/database", "node/chain/rpc", "node/chain/txs", "node/chain/eips"},
	{"node/verify"},
	{
		"node/contributor", "node/buyer", "node/opening",
		"node/ledger", "node/intake", "node/pin", "node/anchor", "node/snapshot", "node/sale", "node/release", "node/dispute", "node/payout", "node/relay", "node/erase", "node/notice", "node/committee",
		"node/custody", "node/signing",
		"node/chain", "node/ipfs", "node/p2p", "node/store", "node/keyring", "node/config", "node/wallet", "api", "api/client", "api/personal", "api/personal/client",
	},
	{"node/folder", "node/follow"},
	{"node/personal", "node/replica", "node/query", "node/doctor", "node/person", "node/operator"},
	{"node", "node/nodetest", "node/founder"},
	{"testnet/devchain", "testnet/chainproxy", "testnet/exports", "testnet/faulty", "testnet/program"},
	{"testnet/network", "testnet/world", "testnet/audit"},
	{"testnet/scenario"},
	{"testnet/chaos", "testnet/page", "testnet/visitor"},
	{"cmd/tantieme", "cmd/tantieme-wasm"},
}

// extra are the exceptions, each with its reason. A name that ends in a slash stands for
// every package below it.
var extra = map[string][]string{
	"node/export/": {"node/export"}, // adapters, their list and their suite know the interface of their parent
	"node/chain":   {"bindings"},    // the only package that imports the contracts' bindings
}

// only lists packages that may import no package of ours except the listed ones.
var only = map[string][]string{
	"cmd/tantieme-wasm":  {"node/contributor", "node/consent", "node/eip712", "node/passkey", "node/tree", "node/export", "node/buyer", "api/client", "api/model", "node/core", "node/core/bls"},
	"testnet/devchain":   {},
	"testnet/chainproxy": {},
}

type pkg struct {
	ImportPath string
	Imports    []string
}

func list(t *testing.T, goos, goarch string) []pkg {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports", "./...")
	cmd.Dir = ".."
	cmd.Env = append(cmd.Environ(), "GOOS="+goos, "GOARCH="+goarch)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: got %v, want no error", err)
	}

	var pkgs []pkg
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return pkgs
		} else if err != nil {
			t.Fatal(err)
		}

		pkgs = append(pkgs, p)
	}
}

func layerOf(name string) int {
	for i, layer := range layers {
		for _, l := range layer {
			if name == l || strings.HasPrefix(name, l+"/") && l != "node" && l != "api" {
				return i
			}
		}
	}

	return -1
}

func TestImportsFollowTheHouse(t *testing.T) {
	for _, p := range append(list(t, "linux", "amd64"), list(t, "js", "wasm")...) {
		from, ours := strings.CutPrefix(p.ImportPath, module)
		if !ours || strings.HasPrefix(from, "bindings") {
			continue
		}
		if layerOf(from) < 0 {
			t.Errorf("%s: got no layer, want one", from)
			continue
		}

		for _, imported := range p.Imports {
			if to, ours := strings.CutPrefix(imported, module); ours && !allowed(from, to) {
				t.Errorf("%s: got an import of %s, want none", from, to)
			}
		}
	}
}

// TestOnlyTheListKnowsThePlatforms checks that nothing but the adapters' list imports an
// adapter.
func TestOnlyTheListKnowsThePlatforms(t *testing.T) {
	platforms := 0
	for _, p := range list(t, "linux", "amd64") {
		from := strings.TrimPrefix(p.ImportPath, module)
		for _, imported := range p.Imports {
			platform, below := strings.CutPrefix(imported, module+"node/export/")
			if !below || platform == "adapters" {
				continue
			}

			platforms++
			if from != "node/export/adapters" {
				t.Errorf("got %s knows the platform %s, want %q", from, platform, "node/export/adapters")
			}
		}
	}

	if platforms == 0 {
		t.Error("got no platform, want one")
	}
}

// TestTheLinterSaysTheSame checks that the linter's rule for the packages below the steps
// and flows lists exactly the packages of the layers.
func TestTheLinterSaysTheSame(t *testing.T) {
	config, err := os.ReadFile("../.golangci.yml")
	if err != nil {
		t.Fatal(err)
	}

	var got []string
	for _, m := range regexp.MustCompile(`"\*\*/(.+)/\*\*"`).FindAllStringSubmatch(string(config), -1) {
		got = append(got, m[1])
	}

	var want []string
	for _, layer := range layers[:layerOf("node/contributor")] {
		for _, name := range layer {
			switch name {
			case "node/core/bls": // it stands in node/core
			case "node/chain/rpc", "node/chain/txs", "node/chain/eips": // they are adapters that chain composes
			case "node/database": // it is an adapter that store and ipfs compose
			default:
				want = append(want, name)
			}
		}
	}

	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf(".golangci.yml: got rules for\n%v\nwant them for\n%v", got, want)
	}
}

// TestThePictureShowsTheLayers checks that the picture in README.md has exactly the packages
// of the layers up to this package, and that each indent is one layer.
func TestThePictureShowsTheLayers(t *testing.T) {
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}

	_, picture, _ := strings.Cut(string(page), "\n## The house\n\n```\n")
	picture, _, _ = strings.Cut(picture, "\n```\n")

	shown := map[string]int{}
	for _, line := range strings.Split(picture, "\n") {
		row := strings.TrimLeft(line, " ")
		names, _, _ := strings.Cut(row, "  ")
		names, _, _ = strings.Cut(names, " (this folder)")
		for _, name := range strings.Fields(names) {
			shown[pathOf(name)] = (len(line) - len(row)) / 2
		}
	}

	for i, layer := range layers[:layerOf("node")+1] {
		for _, name := range layer {
			if got, there := shown[name]; !there || got != i {
				t.Errorf("README.md: got %s at indent %d (shown: %v), want indent %d", name, got, there, i)
			}
			delete(shown, name)
		}
	}

	for name := range shown {
		t.Errorf("README.md: got %s in the picture, want only packages of the layers", name)
	}
}

// pathOf returns the path of a package that the picture shows relative to this folder.
func pathOf(name string) string {
	if name = strings.Trim(name, "()"); name == "node" {
		return name
	}

	return path.Join("node", name)
}

func allowed(from, to string) bool {
	if list, ok := only[from]; ok {
		return slices.Contains(list, to)
	}

	for name, list := range extra {
		listed := from == name || strings.HasSuffix(name, "/") && strings.HasPrefix(from, name)
		if listed && slices.ContainsFunc(list, func(l string) bool { return to == l || strings.HasPrefix(to, l+"/") }) {
			return true
		}
	}

	return layerOf(to) >= 0 && layerOf(to) < layerOf(from) || from == "node/core/bls" && to == "node/core"
}

// TestFlowsOfPeopleAreLight checks that the flows on a contributor's or buyer's machine,
// and in a page, import no chain node, database or IPFS code.
func TestFlowsOfPeopleAreLight(t *testing.T) {
	for _, flow := range []string{"./contributor", "./buyer", "./verify", "./evidence", "./panel", "../api/client", "../api/model", "../api/personal/model"} {
		out, err := exec.Command("go", "list", "-deps", flow).Output()
		if err != nil {
			t.Fatalf("go list %s: got %v, want no error", flow, err)
		}

		for _, dep := range strings.Fields(string(out)) {
			for _, heavy := range []string{"github.com/dgraph-io/badger", "github.com/ipfs/boxo", "github.com/libp2p", "github.com/gin-gonic", "github.com/ethereum/go-ethereum/trie", "github.com/ethereum/go-ethereum/ethdb", module + "node/chain", module + "bindings"} {
				if strings.HasPrefix(dep, heavy) {
					t.Errorf("%s: got a dependency on %s, want none", flow, dep)
				}
			}
		}
	}
}
