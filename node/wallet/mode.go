package wallet

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/tantieme/tantieme/node/core"
)

// credentials is the variable in which systemd names the folder of a service's credentials.
const credentials = "CREDENTIALS_DIRECTORY"

// CheckMode refuses a secret's file that others can read.
//
// A credential of systemd may have the mode 0440: since systemd 254 a service with User=
// reads it by an access list, which the group bits of its mode stand for (acl(5)). The
// folder lets nobody else in.
func CheckMode(file string) error {
	info, err := os.Stat(file)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no file %s: %w", file, core.ErrNotFound)
	}
	if err != nil {
		return err
	}

	mode := info.Mode().Perm()
	if mode&0o077 == 0 || mode&0o037 == 0 && isCredential(file, info) {
		return nil
	}

	return core.Refuse(
		core.ReasonOpenToOthers, "%s has mode %o: others can read it (chmod 600 %s)",
		file, mode, file,
	)
}

// isCredential reports whether a file lies in the folder of a service's credentials, and
// both belong to root or to this user.
func isCredential(file string, info fs.FileInfo) bool {
	dir := os.Getenv(credentials)
	if dir == "" || !filepath.IsAbs(dir) {
		return false
	}

	path, err := filepath.EvalSymlinks(file)
	if err != nil {
		return false
	}

	real, err := filepath.EvalSymlinks(dir)
	if err != nil || filepath.Dir(path) != real {
		return false
	}

	folder, err := os.Stat(real) //nolint:gosec // systemd names the folder

	return err == nil && folder.Mode().Perm()&0o027 == 0 && trusted(folder) && trusted(info)
}
