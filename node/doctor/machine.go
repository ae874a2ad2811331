package doctor

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/dustin/go-humanize"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/serving"
	"github.com/tantieme/tantieme/node/signing"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wallet"
)

// settings checks the configuration and reads the deployment that it names. A personal node
// can do without a deployment.
func (e *examiner) settings(context.Context) Finding {
	const check = "configuration"

	if err := e.config.CheckWhole(e.file); err != nil {
		return failed(check, err, "tantieme config show prints every setting and where it comes from")
	}

	deployment, err := config.ReadDeployment(e.config.Chain.Deployment)
	missing := errors.Is(err, core.ErrNotFound) && e.config.Role == config.Contributor
	if err != nil && !missing {
		return failed(check, err, "ask the committee's founder for deployment.json")
	}

	if e.configured != nil {
		if err := e.configured(); err != nil {
			return failed(check, err, "")
		}
	}

	if missing {
		return fine(check, "%s; no deployment, so a dataset's id binds chain and contracts", e.config.Role)
	}

	e.deployment = deployment

	return fine(check, "%s, contracts of chain %d", e.config.Role, deployment.ChainID)
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

// files checks the secrets as a start does, and finds the account.
func (e *examiner) files(context.Context) Finding {
	const check = "secrets"

	if err := e.secrets(); err != nil {
		return failed(check, err, "")
	}

	key := e.config.Account.Key
	account, err := wallet.Address(key)
	if errors.Is(err, core.ErrNotFound) && e.config.Role == config.Contributor {
		return fine(check, "no account of its own: consents are signed by a wallet outside")
	}
	if err != nil {
		return failed(check, err, "tantieme init or tantieme key makes a keystore file")
	}

	if file := e.config.Account.PasswordFile; file != "" {
		password, err := wallet.ReadPassword(file)
		if err == nil {
			_, err = wallet.Open(key, password)
		}
		if err != nil {
			return failed(check, err, "")
		}
	}

	e.account = account
	if err := wallet.CheckMode(key); err != nil {
		return warning(check, plain(err), "it is encrypted, but nobody else needs it")
	}

	return fine(check, "only their owner can read them; account %s", account)
}

// secrets checks the keyring and the token of the daemon's listener.
func (e *examiner) secrets() error {
	token := folder.AdminToken
	if e.config.Role == config.Contributor {
		token = folder.PersonalToken
	}

	if _, err := folder.ReadToken(e.config.Dir, token); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}

	return keyring.Verify(e.ring())
}

// ring returns the folder of the keyring.
func (e *examiner) ring() string { return filepath.Join(e.config.Dir, "keyring") }

// store looks into the store of a stopped validator, and whether the keyring belongs to it.
func (e *examiner) store(context.Context) Finding {
	const check = "store"

	signed, err := store.Look(filepath.Join(e.config.Dir, "store"))
	switch {
	case errors.Is(err, core.ErrInUse):
		e.running = true
		return fine(check, "a node has it open")
	case errors.Is(err, store.ErrUnfinished):
		return fine(check, "a killed node left work, which the next start finishes")
	case err != nil:
		return failed(check, err, "")
	}

	counted, err := signing.CountIn(keyring.Look(e.ring()), signed)
	switch {
	case err != nil:
		return failed(check, err, "")
	case counted > signed:
		return warning(
			check, "it is older than what was signed",
			"after a start the node signs no batch or snapshot for some turns; nothing else is needed",
		)
	}

	return fine(check, "%d signatures, as the keyring counts them", signed)
}

// watched checks that the folder is there from which a personal node takes exports.
func (e *examiner) watched(context.Context) Finding {
	const check = "watched folder"

	dir := e.config.Contributor.Watch
	if dir == "" {
		return Finding{}
	}
	if _, err := os.ReadDir(dir); err != nil {
		return warning(check, "nothing is taken from it: "+err.Error(), "make the folder, or change contributor.watch")
	}

	return fine(check, "%s", dir)
}

// lock finds out whether a personal node has the data folder open.
func (e *examiner) lock(context.Context) Finding {
	held, err := folder.Locked(e.config.Dir)
	if err != nil {
		return failed("lock", err, "")
	}

	e.running = held

	return Finding{}
}

// ports checks that nothing else listens where the daemon will listen.
func (e *examiner) ports(ctx context.Context) Finding {
	const check = "ports"
	if e.running {
		return fine(check, "the running node has them")
	}

	listens := []struct{ setting, at string }{{"api.listen", e.config.API.Listen}}
	if e.config.Role != config.Contributor {
		listens = append(listens, struct{ setting, at string }{"api.admin", e.config.API.Admin})
	}

	var shown []string
	for _, l := range listens {
		port, err := serving.Listen(ctx, l.setting, l.at)
		if err == nil {
			err = port.Close()
		}
		if err != nil {
			e.foreign = true
			return failed(check, err, "ss -ltnp shows which program it is")
		}
		shown = append(shown, l.at)
	}

	if e.config.Role != config.Contributor {
		if err := p2p.CheckListen(e.config.P2P.Listen); err != nil {
			return failed(check, err, "ss -ltnp shows which program it is")
		}
		shown = append(shown, e.config.P2P.Listen)
	}

	return fine(check, "free: %s", strings.Join(shown, ", "))
}
