package doctor

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/dustin/go-humanize"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/wallet"
)

// settings checks the configuration and reads the deployment that it names.
func (e *examiner) settings(context.Context) Finding {
	if err := e.config.Validate(); err != nil {
		return failed("configuration", err, "tantieme config show prints every setting and where it comes from")
	}

	deployment, err := config.ReadDeployment(e.config.Chain.Deployment)
	if err != nil {
		return failed("configuration", err, "ask the committee's founder for deployment.json")
	}

	e.deployment = deployment

	return fine("configuration", "%s, contracts of chain %d", e.config.Role, deployment.ChainID)
}

// folder checks that the data folder is writable and has room.
func (e *examiner) folder(context.Context) Finding {
	const check = "data folder"

	minFree, err := e.config.Limits.MinFreeBytes()
	if err == nil {
		err = folder.CheckDir(e.config.Dir, minFree)
	}
	if err != nil {
		return failed(check, err, "the node writes there all the time; give it a disk of its own")
	}

	free, err := folder.FreeBytes(e.config.Dir)
	if err != nil {
		return failed(check, err, "")
	}

	return fine(check, "%s, %s free", e.config.Dir, humanize.IBytes(free))
}

// files checks that only the owner can read the secrets, and finds the account.
func (e *examiner) files(context.Context) Finding {
	const check = "secrets"

	secret := []string{e.config.Account.Key}
	if e.config.Account.PasswordFile != "" {
		secret = append(secret, e.config.Account.PasswordFile)
	}

	for _, file := range secret {
		if err := wallet.CheckMode(file); err != nil {
			return failed(check, err, "")
		}
	}

	ring := filepath.Join(e.config.Dir, "keyring")
	if info, err := os.Stat(ring); err == nil && info.Mode().Perm()&0o077 != 0 {
		return failed(check, fmt.Errorf("%s has mode %o", ring, info.Mode().Perm()), "chmod 700 "+ring)
	}

	if err := keyring.Verify(ring); err != nil {
		return failed(check, err, "")
	}

	account, err := wallet.Address(e.config.Account.Key)
	if err != nil {
		return failed(check, err, "tantieme init or tantieme key makes a keystore file")
	}

	e.account = account

	return fine(check, "only their owner can read them; account %s", account)
}
