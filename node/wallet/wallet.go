// Package wallet keeps accounts in go-ethereum's encrypted keystore files (Web3 Secret
// Storage, version 3). It opens them with a password from a file or a prompt, never from
// a default or a command line.
package wallet

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// MinPassword is the shortest password that protects a new account, in bytes.
const MinPassword = 8

// maxFile bounds the bytes read of a key or password file.
const maxFile = 64 << 10

// Cost is the work of one guess at a password.
type Cost int

// Costs of scrypt: a second and 256 MiB for an account of value, a tenth of a second for
// one of a test network, and almost nothing for one whose key is public.
const (
	Standard Cost = iota
	Light
	Public
)

func (c Cost) scrypt() (n, p int) {
	switch c {
	case Light:
		return keystore.LightScryptN, keystore.LightScryptP
	case Public:
		return 2, 1
	default:
		return keystore.StandardScryptN, keystore.StandardScryptP
	}
}

// New makes an account and writes its file. The file must not exist.
func New(file, password string, cost Cost) (common.Address, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return common.Address{}, fmt.Errorf("make key: %w", err)
	}
	return Import(file, password, key, cost)
}

// Import writes the file of an existing key. The file must not exist. Only its owner can
// read it, and it is durable when Import returns.
func Import(file, password string, key *ecdsa.PrivateKey, cost Cost) (common.Address, error) {
	account := crypto.PubkeyToAddress(key.PublicKey)
	if len(password) < MinPassword {
		return account, core.Refuse(
			core.ReasonPassword, "the password has %d bytes, at least %d are needed",
			len(password), MinPassword,
		)
	}

	n, p := cost.scrypt()
	id, err := uuid.NewRandom()
	if err != nil {
		return account, fmt.Errorf("make key: %w", err)
	}

	data, err := keystore.EncryptKey(&keystore.Key{
		Id:         id,
		Address:    account,
		PrivateKey: key,
	}, password, n, p)
	if err != nil {
		return account, fmt.Errorf("encrypt key: %w", err)
	}

	return account, writeSecret(file, append(data, '\n'))
}

// writeSecret makes a new file of mode 0600 in a folder of mode 0700.
func writeSecret(file string, data []byte) error {
	if err := files.Create(file, data); err != nil {
		return fmt.Errorf("key file: %w", err)
	}
	return nil
}

// Open decrypts an account's file.
func Open(file, password string) (*ecdsa.PrivateKey, error) {
	data, err := read(file)
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}

	key, err := keystore.DecryptKey(data, password)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, core.Refuse(core.ReasonWrongPassword, "the password does not open %s", file)
	}

	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", file, err)
	}

	return key.PrivateKey, nil
}

// Address returns a file's account, without a password.
func Address(file string) (common.Address, error) {
	data, err := read(file)
	if err != nil {
		return common.Address{}, fmt.Errorf("key file: %w", err)
	}
	return addressIn(data)
}

// ReadPassword reads a password file's first line. It refuses a file that others can
// read.
func ReadPassword(file string) (string, error) {
	if err := CheckMode(file); err != nil {
		return "", err
	}

	data, err := readPassword(file)
	if err != nil {
		return "", fmt.Errorf("password file: %w", err)
	}

	line, _, _ := bytes.Cut(data, []byte("\n"))
	password := strings.TrimSuffix(string(line), "\r")
	if password == "" {
		return "", core.Refuse(core.ReasonPassword, "password file %s is empty", file)
	}

	return password, nil
}

// readPassword reads a file, or a pipe that the shell has opened for this process. Such a
// pipe ends when its writer does.
func readPassword(file string) ([]byte, error) {
	if file != "/dev/stdin" && !strings.HasPrefix(file, "/dev/fd/") && !strings.HasPrefix(file, "/proc/self/fd/") {
		return read(file)
	}

	pipe, err := os.Open(file)
	if err != nil {
		return nil, err
	}

	data, err := io.ReadAll(io.LimitReader(pipe, maxFile))

	return data, errors.Join(err, pipe.Close())
}

func read(file string) ([]byte, error) {
	data, err := files.ReadText(file, maxFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: %w", file, core.ErrNotFound)
	case errors.Is(err, files.ErrTooLong):
		return nil, fmt.Errorf("%s has more than %d bytes: %w", file, maxFile, core.ErrTooLarge)
	}

	return data, err
}

// addressIn returns the address that a keystore file contains in the clear.
func addressIn(data []byte) (common.Address, error) {
	var file struct {
		Address string `json:"address"`
		Version int    `json:"version"`
	}

	if err := json.Unmarshal(data, &file); err != nil {
		return common.Address{}, core.Refuse(core.ReasonKey, "no keystore file: %v", err)
	}
	if file.Version != 3 || !common.IsHexAddress(file.Address) {
		return common.Address{}, core.Refuse(core.ReasonKey, "no keystore file of version 3 with an address")
	}

	return common.HexToAddress(file.Address), nil
}
