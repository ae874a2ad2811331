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

	deployment, err := deploymentOf(c.Chain.Deployment, o.Deployed)
	if err != nil {
		return out, err
	}

	// Nothing is made before the password is known: a person may leave the prompt.
	create, err := o.account(c.Account)
	if err != nil {
		return out, err
	}

	if err := files.MakeDir(c.Dir); err != nil {
		return out, fmt.Errorf("data folder: %w", err)
	}

	if err := keepDeployment(deployment, c.Chain.Deployment, c.Dir); err != nil {
		return out, err
	}

	if out.Account, err = create(); err != nil {
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

// deploymentOf reads a deployment's file; nil: there is none. A founder has none before
// there are contracts. A personal node can work without one: it then compares the
// validators' answers.
func deploymentOf(file string, needed bool) (*core.Deployment, error) {
	deployment, err := config.ReadDeployment(file)
	if errors.Is(err, core.ErrNotFound) && !needed {
		return nil, nil
	}
	return deployment, err
}

// keepDeployment copies a deployment into the data folder, if it is not there already.
func keepDeployment(deployment *core.Deployment, from, dir string) error {
	to := filepath.Join(dir, "deployment.json")
	if deployment == nil || from == to {
		return nil
	}

	data, err := json.MarshalIndent(deployment, "", "  ")
	if err != nil {
		return err
	}

	return files.Replace(to, append(data, '\n'))
}

// account returns what makes the folder's account: that of an interrupted init, an
// imported one, or a new one. It asks for the password, and makes nothing yet.
func (o *InitOptions) account(c config.Account) (create func() (common.Address, error), err error) {
	if account, err := wallet.Address(c.Key); err == nil {
		return func() (common.Address, error) { return account, nil }, nil
	}

	password, err := o.Password(c.PasswordFile)
	if err != nil {
		return nil, err
	}

	return func() (common.Address, error) { return wallet.Make(c.Key, password, o.ImportKey, o.Cost) }, nil
}
