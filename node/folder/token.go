package folder

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/tantieme/tantieme/node/files"
)

// tokenSize is the length of a token in bytes, before hex.
const tokenSize = 32

// Files of a data folder with the token of a listener on this machine. A program has to
// show the token, so only programs that can read the folder are served.
const (
	PersonalToken = "api-token"   // of a personal node's API
	AdminToken    = "admin-token" // of a validator's operator listener
)

// maxToken bounds a token's file, in bytes.
const maxToken = 4 << 10

// Token returns the token in a file of a data folder. It is made once.
func Token(dir, name string) (string, error) {
	token, err := ReadToken(dir, name)
	if errors.Is(err, fs.ErrNotExist) {
		return newToken(filepath.Join(dir, name))
	}

	return token, err
}

// ReadToken returns a token that a node has made. The error wraps fs.ErrNotExist if there
// is none.
func ReadToken(dir, name string) (string, error) {
	file := filepath.Join(dir, name)
	data, err := files.Read(file, maxToken)
	if err != nil {
		return "", fmt.Errorf("API token: %w", err)
	}

	if info, err := os.Stat(file); err != nil || runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
		return "", errors.Join(err, fmt.Errorf("API token: others can read %s; remove it and a new one is made", file))
	}

	token := strings.TrimSpace(string(data))
	if raw, err := hex.DecodeString(token); err != nil || len(raw) < tokenSize {
		return "", fmt.Errorf("API token: %s does not hold %d bytes in hex; remove it and a new one is made", file, tokenSize)
	}

	return token, nil
}

// newToken makes a token. Its file is complete whenever it exists.
func newToken(file string) (string, error) {
	var raw [tokenSize]byte
	_, _ = rand.Read(raw[:]) // never fails (Go 1.24)
	token := hex.EncodeToString(raw[:])
	if err := files.Replace(file, []byte(token+"\n")); err != nil {
		return "", fmt.Errorf("API token: %w", err)
	}

	return token, nil
}
