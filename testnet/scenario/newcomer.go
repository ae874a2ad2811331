package scenario

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"net"
	"os"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/wallet"
	"github.com/tantieme/tantieme/testnet/network"
)

// Newcomer is a person who has not contributed yet: a data folder with an account that
// has gas, and an export.
type Newcomer struct {
	Account, Dir, Export string
	// Key is the account's, in 0x-hex, for the page's wallet of the demo.
	Key string
}

// newcomer makes the newcomer's folder once, like tantieme init --role contributor.
func (p *play) newcomer() (Newcomer, error) {
	dir := filepath.Join(p.Dir, "newcomer")
	n := Newcomer{
		Account: p.cast.newcomer.address.Hex(),
		Key:     hexutil.Encode(crypto.FromECDSA(p.cast.newcomer.key)),
		Dir:     dir,
		Export:  filepath.Join(p.Dir, "exports", "newcomer.zip"),
	}

	file := filepath.Join(dir, config.File)
	if _, err := os.Stat(file); err == nil {
		return n, nil
	}

	if err := os.RemoveAll(dir); err != nil { // left by an interrupted attempt
		return n, err
	}

	if err := os.MkdirAll(dir, 0o700); err != nil {
		return n, err
	}

	password := rand.Text()
	_, err := wallet.Import(
		filepath.Join(dir, "keystore", "account.json"),
		password,
		p.cast.newcomer.key,
		wallet.Light,
	)
	if err != nil {
		return n, err
	}

	deployment, err := json.Marshal(p.at)
	if err != nil {
		return n, err
	}

	port, err := network.FreePort()
	if err != nil {
		return n, err
	}

	return n, errors.Join(
		os.WriteFile(filepath.Join(dir, "password"), []byte(password+"\n"), 0o600),
		os.WriteFile(filepath.Join(dir, "deployment.json"), deployment, 0o600),
		config.WriteFile(file, config.Contributor, map[string]any{
			"role":                  config.Contributor,
			"chain.rpc":             []string{p.rpc},
			"account.password_file": "password",
			"api.listen":            net.JoinHostPort("127.0.0.1", strconv.Itoa(port)),
			"contributor.nodes":     p.urls(),
			"contributor.key_id":    p.key.String(),
			"contributor.dataset":   p.dataset.String(),
		}),
	)
}
