package operator

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/wallet"
)

// InitOptions configure Init.
type InitOptions struct {
	Loaded *config.Loaded
	// Deployed is set if the person named the deployment's file. Then the file must
	// exist.
	Deployed bool
	// ImportKey is a file with a private key in hex. If it is empty, Init makes a new
	// account.
	ImportKey string
	Cost      wallet.Cost
	// Password returns the password of the new account, from a file or a prompt.
	Password func(file string) (string, error)
}

// Folder is a data folder that Init made.
type Folder struct {
	Dir     string
	Config  string // path
	Role    string
	Account common.Address
}

// Init makes a data folder: a commented configuration, an account, and a copy of the
// deployment. It overwrites nothing. After an interruption a second call continues,
// because the configuration is written last.
func Init(o InitOptions) (out Folder, err error) {
	c := o.Loaded.Config
	out = Folder{Dir: c.Dir, Config: filepath.Join(c.Dir, config.File), Role: c.Role}
	if _, err := os.Stat(out.Config); err == nil {
		return out, core.Refuse(core.ReasonExists, "%s is there already; init overwrites nothing", out.Config)
	}

	c.Account.Key = filepath.Join(c.Dir, "keystore", "account.json")
	if err := c.Validate(); err != nil {
		return out, err
	}

	if err := files.MakeDir(c.Dir); err != nil {
		return out, fmt.Errorf("data folder: %w", err)
	}

	if err := copyDeployment(c.Chain.Deployment, c.Dir, o.Deployed); err != nil {
		return out, err
	}

	if out.Account, err = o.account(c.Account); err != nil {
		return out, err
	}

	// A scraper of metrics may be set up before the first start.
	if c.Role == config.Validator {
		if _, err := folder.Token(c.Dir, folder.AdminToken); err != nil {
			return out, err
		}
	}

	return out, config.WriteFile(out.Config, c.Role, written(o.Loaded))
}

// written returns the settings that the person gave, in the form of the file.
func written(loaded *config.Loaded) map[string]any {
	out := map[string]any{"role": loaded.Config.Role}
	for _, v := range loaded.Values {
		switch v.Setting.Key {
		case "dir", "chain.deployment", "account.key": // they follow from the folder
			continue
		}

		if v.Origin != config.FromDefault {
			out[v.Setting.Key] = v.Value
		}
	}

	return out
}

// copyDeployment checks a deployment's file and copies it into the data folder. A founder
// has none before there are contracts. A personal node can work without one: it then
// compares the validators' answers.
func copyDeployment(from, dir string, needed bool) error {
	to := filepath.Join(dir, "deployment.json")
	deployment, err := config.ReadDeployment(from)
	if errors.Is(err, core.ErrNotFound) && !needed {
		return nil
	}
	if err != nil || from == to {
		return err
	}

	data, err := json.MarshalIndent(deployment, "", "  ")
	if err != nil {
		return err
	}

	return files.Replace(to, append(data, '\n'))
}

// account returns the folder's account: that of an interrupted init, an imported one, or
// a new one.
func (o *InitOptions) account(c config.Account) (common.Address, error) {
	if account, err := wallet.Address(c.Key); err == nil {
		return account, nil
	}

	password, err := o.Password(c.PasswordFile)
	if err != nil {
		return common.Address{}, err
	}

	return wallet.Make(c.Key, password, o.ImportKey, o.Cost)
}
