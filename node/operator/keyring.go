package operator

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"filippo.io/age"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/signing"
	"github.com/tantieme/tantieme/node/wallet"
)

// maxWork bounds the work of scrypt, as a power of two, that an export may ask for.
const maxWork = 22

// ringOf returns the folder of a data folder's keyring.
func ringOf(dir string) string { return filepath.Join(dir, "keyring") }

// ExportKeyring writes a data folder's keyring to a new file, encrypted with a passphrase in
// the age format: age --decrypt opens it too. The node may run.
func ExportKeyring(dir, file, passphrase string) error {
	if _, err := os.Stat(ringOf(dir)); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no keyring in %s; a validator makes it when it runs for the first time: %w", dir, core.ErrNotFound)
	}
	if len(passphrase) < wallet.MinPassword {
		return core.Refuse(core.ReasonPassword, "the passphrase has %d bytes, at least %d are needed", len(passphrase), wallet.MinPassword)
	}

	recipient, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		return core.Refuse(core.ReasonPassword, "%v", err)
	}

	err = files.CreateWith(file, func(w io.Writer) error {
		sealed, err := age.Encrypt(w, recipient)
		if err != nil {
			return err
		}
		return errors.Join(keyring.Copy(ringOf(dir), sealed), sealed.Close())
	})
	if errors.Is(err, fs.ErrExist) {
		return core.Refuse(core.ReasonExists, "%s is there already; an export overwrites nothing", file)
	}

	return err
}

// ImportKeyring makes a data folder's keyring from an export. It overwrites nothing. At its
// first start with it, a validator signs no batch and no snapshot as long as the ring that
// was exported may already have signed for the turn.
func ImportKeyring(file, dir, passphrase string) (err error) {
	identity, err := age.NewScryptIdentity(passphrase)
	if err != nil {
		return core.Refuse(core.ReasonPassword, "%v", err)
	}
	identity.SetMaxWorkFactor(maxWork)

	in, err := files.OpenRegular(file)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no export %s: %w", file, core.ErrNotFound)
	}
	if err != nil {
		return fmt.Errorf("import keyring: %w", err)
	}
	defer func() { _ = in.Close() }() // only read from

	opened, err := age.Decrypt(in, identity)
	var wrong *age.NoIdentityMatchError
	switch {
	case errors.As(err, &wrong):
		return core.Refuse(core.ReasonWrongPassword, "the passphrase does not open %s", file)
	case err != nil:
		// age quotes what it reads, which may be a secret: of a password file, for instance.
		return core.Refuse(core.ReasonBackup, "%s is no export of a keyring, or only a part of one", file)
	}

	if err := files.MakeDir(dir); err != nil {
		return fmt.Errorf("import keyring: %w", err)
	}

	return keyring.Import(opened, ringOf(dir), signing.Imported)
}
