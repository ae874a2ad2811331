package personal

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

// tokenIn returns the token of a data folder. It is made once.
func tokenIn(dir string) (string, error) {
	file := filepath.Join(dir, "api-token")
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return newToken(file)
	}
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
