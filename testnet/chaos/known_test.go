package chaos_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/wallet"
	"github.com/tantieme/tantieme/testnet/chaos"
)

// kept is a secret and its own place, where it must be found. Nil: it must be found
// nowhere.
type kept struct {
	chaos.Secret
	place *regexp.Regexp
}

// known collects every secret of a story from its owners' folders.
type known struct {
	t       *testing.T
	dir     string
	secrets []kept
}

func (k *known) add(name string, value []byte, place string) {
	k.t.Helper()
	secret := kept{Secret: chaos.Secret{Name: name, Value: bytes.Clone(value)}}
	if place != "" {
		secret.place = regexp.MustCompile(place)
	}
	k.secrets = append(k.secrets, secret)
}

func (k *known) read(path ...string) []byte {
	k.t.Helper()
	data, err := os.ReadFile(filepath.Join(append([]string{k.dir}, path...)...))
	if err != nil {
		k.t.Fatal(err)
	}
	return data
}

// account adds the encrypted key of a folder's keystore.
func (k *known) account(who, folder string) (password string) {
	k.t.Helper()
	password = strings.TrimSpace(string(k.read(folder, "password")))
	key, err := wallet.Open(filepath.Join(k.dir, folder, "keystore", "account.json"), password)
	if err != nil {
		k.t.Fatal(err)
	}

	k.add("the account key of "+who, crypto.FromECDSA(key), "")
	return password
}

// validator adds one validator's secrets.
func (k *known) validator(i int) {
	k.t.Helper()
	who, folder := fmt.Sprintf("validator %d", i), fmt.Sprintf("validator-%d", i)
	k.add("the password of "+who, []byte(k.account(who, folder)), "^"+folder+"/password$")
	files, err := filepath.Glob(filepath.Join(k.dir, folder, "keyring", "*", "*"))
	if err != nil || len(files) == 0 {
		k.t.Fatalf("keyring of %s: got %d files and error %v, want some files", who, len(files), err)
	}

	for _, file := range files {
		name := filepath.Base(file)
		secret := inKeyring(k.t, name, k.read(strings.TrimPrefix(file, k.dir)))
		if secret != nil {
			k.add(name+" of "+who, secret, "^"+folder+"/keyring/[^/]+/"+name+"$")
		}
	}
}

// inKeyring returns the secret part of a keyring's entry.
func inKeyring(t *testing.T, name string, content []byte) []byte {
	t.Helper()
	kind, _, _ := strings.Cut(name, "-")
	switch kind {
	case "signed": // a count
		return nil
	case "share", "encryption": // a scalar, and what is public of it
		return content[:bls.ScalarSize]

	case "prf", "wrap":
		return content[:32] // a secret's sum follows
	case "host": // Ed25519 in libp2p's envelope: type, length, seed, public key
		return content[4:36]

	default:
		t.Errorf("got unknown %s in the keyring, want only known entries", name)
		return nil
	}
}

// contributor adds the parts of a contribution that are for validators alone.
func (k *known) contributor(i int) *contributor.Draft {
	k.t.Helper()
	who, folder := fmt.Sprintf("contributor %d", i), fmt.Sprintf("contributors/%05d", i)
	k.account(who, folder)
	draft := k.draft(folder)
	outbox := "^" + folder + "/outbox/"
	k.add("the salt of "+who, draft.Salt, outbox+`|^validator-\d/store[/ ]`)
	lines := strings.Split(string(draft.Header), "\n")
	body, err := base64.RawStdEncoding.DecodeString(lines[2])
	if err != nil || !strings.HasPrefix(lines[1], "-> ") {
		k.t.Fatalf("the header of %s has no stanza where it was: got %q, %v, want %q", who, lines[:3], err, "-> ")
	}

	delivered := `^buyer/sale-1/headers\.bin$|^answer 200 of validator \d to GET /api/v1/offers/0x[0-9a-f]{64}/headers\?`
	k.add("the header of "+who, body, outbox+"|"+delivered)
	k.add("the header of "+who+" as text", []byte(lines[2]), outbox+"|"+delivered)
	return draft
}

func (k *known) draft(folder string) *contributor.Draft {
	k.t.Helper()
	files, err := filepath.Glob(filepath.Join(k.dir, folder, "outbox", "*.json"))
	if err != nil || len(files) != 1 {
		k.t.Fatalf("outbox in %s: got %v, %v, want 1", folder, files, err)
	}

	draft, err := contributor.ParseDraft(k.read(strings.TrimPrefix(files[0], k.dir)))
	if err != nil {
		k.t.Fatal(err)
	}

	return draft
}

// buyer adds the secrets that open a sale.
func (k *known) buyer() {
	k.t.Helper()
	k.account("the buyer", "buyer")
	var purchase struct {
		Secret hexutil.Bytes `json:"secret_key"`
	}

	if err := json.Unmarshal(k.read("buyer", "sale-1", "purchase.json"), &purchase); err != nil || len(purchase.Secret) != bls.ScalarSize {
		k.t.Fatalf("the buyer's secret has %d bytes, %v, want %v", len(purchase.Secret), err, bls.ScalarSize)
	}

	k.add("the buyer's secret b", purchase.Secret, `^buyer/sale-1/purchase\.json$`)
}
