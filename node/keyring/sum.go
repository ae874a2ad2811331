package keyring

import (
	"bytes"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// A secret's file ends with a sum over its name and content, so that a disk that rots is
// noticed before the secret is used. Keys that wrap data have no sum: the data that they
// wrap is authenticated.
const sumSize = 16

// sumDomain separates the sum from every other hash of a secret.
const sumDomain = "tantieme/keyring/2"

// wrapPrefix begins the names of keys that wrap data.
const wrapPrefix = "wrap-"

// The mark names the format of a ring. A ring without a mark is of format 1, whose
// secrets have no sums.
const (
	markName = "format"
	mark     = "2\n"
)

// wayBack is what an operator can do about a damaged secret.
const wayBack = "put this file back from your own copy of the keyring (it is never part of a backup)"

func sum(name string, secret []byte) []byte {
	h := sha256.New()
	fmt.Fprintf(h, "%s\x00%s\x00", sumDomain, name)
	h.Write(secret)

	return h.Sum(nil)[:sumSize]
}

// withSum returns the content of a secret's file.
func withSum(name string, secret []byte) []byte {
	return append(bytes.Clone(secret), sum(name, secret)...)
}

// withoutSum returns the secret in the content of its file, and whether the sum is right.
func withoutSum(name string, content []byte) (secret []byte, ok bool) {
	if len(content) < sumSize {
		return nil, false
	}

	at := len(content) - sumSize
	secret = content[:at:at]

	return secret, subtle.ConstantTimeCompare(sum(name, secret), content[at:]) == 1
}

// damaged returns the error for a secret that is not what was written.
func damaged(path, how string) error {
	return &core.Damage{
		Path:    path,
		WayBack: wayBack,
		Err:     errors.New(how),
	}
}

// Lost returns the damage of a secret that its owner knows to have been made, and that is
// gone. It wraps core.ErrVerify.
func (r *Ring) Lost(name string) error {
	path, err := r.path(name)
	if err != nil {
		return err
	}

	return damaged(path, "it was made and is gone")
}

// otherMark returns the error for a ring of a format that this program does not read.
func otherMark(dir string) error {
	return damaged(filepath.Join(dir, markName), fmt.Sprintf("this program reads keyrings of format %q", mark))
}

// upgrade gives the secrets of a ring of format 1 their sums. It can be interrupted and
// begun again.
func upgrade(dir string) error {
	content, err := readSecret(filepath.Join(dir, markName))
	if err == nil && string(content) == mark {
		return nil
	}
	if err == nil {
		return otherMark(dir)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}

	err = walk(dir, func(path, name string, content []byte) error {
		if _, ok := withoutSum(name, content); ok {
			return nil
		}

		return files.Replace(path, withSum(name, content))
	})
	if err != nil {
		return err
	}

	return files.Replace(filepath.Join(dir, markName), []byte(mark))
}

// Verify checks the mode of a ring's folder and the sums of all secrets in it, whether or
// not it is open. It returns a *core.Damage that names the first damaged file. A folder
// that does not exist has no damage.
func Verify(dir string) error {
	err := checkMode(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}

	content, markErr := readSecret(filepath.Join(dir, markName))
	switch {
	case errors.Is(markErr, fs.ErrNotExist):
		return nil // it has no sums yet
	case markErr == nil && string(content) != mark:
		return otherMark(dir)
	}

	err = walk(dir, func(path, name string, content []byte) error {
		if _, ok := withoutSum(name, content); !ok {
			return damaged(path, "its sum is wrong")
		}

		return nil
	})
	if err != nil {
		return err
	}

	return markErr
}

// maxSecret bounds a secret's file, in bytes.
const maxSecret = 1 << 20

// readSecret returns the content of a file of a ring. It never waits: what is no regular
// file is damage.
func readSecret(path string) ([]byte, error) {
	content, err := files.Read(path, maxSecret)
	switch {
	case errors.Is(err, files.ErrNotRegular):
		return nil, damaged(path, files.ErrNotRegular.Error())
	case errors.Is(err, files.ErrTooLong):
		return nil, damaged(path, files.ErrTooLong.Error())
	}

	return content, err
}

// walk visits the secrets of a ring that are not keys of wrapped data.
func walk(dir string, visit func(path, name string, content []byte) error) error {
	paths, err := filepath.Glob(filepath.Join(dir, "??", "*"))
	if err != nil {
		return err
	}

	for _, path := range paths {
		name := filepath.Base(path)
		if strings.HasPrefix(name, wrapPrefix) || strings.HasPrefix(name, ".") {
			continue
		}

		content, err := readSecret(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue // erased meanwhile
		}
		if err != nil {
			return err
		}

		if err := visit(path, name, content); err != nil {
			return err
		}
	}

	return nil
}
