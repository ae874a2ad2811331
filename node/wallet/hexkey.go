package wallet

import (
	"bytes"
	"crypto/ecdsa"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// Make writes a keystore file for the private key in a file of hex, or for a new key if
// no file is named. It does not overwrite a keystore file.
func Make(file, password, hexFile string, cost Cost) (common.Address, error) {
	if hexFile == "" {
		return New(file, password, cost)
	}

	key, err := ReadHexKey(hexFile)
	if err != nil {
		return common.Address{}, err
	}

	return Import(file, password, key, cost)
}

// ReadHexKey reads a private key in other tools' format, from a file that only its owner
// can read. The error never shows the key.
func ReadHexKey(file string) (*ecdsa.PrivateKey, error) {
	if err := CheckMode(file); err != nil {
		return nil, err
	}

	data, err := files.ReadText(file, maxFile)
	if err != nil {
		return nil, fmt.Errorf("key: %w", err)
	}

	key, err := crypto.HexToECDSA(strings.TrimPrefix(string(bytes.TrimSpace(data)), "0x"))
	if err != nil {
		return nil, core.Refuse(core.ReasonKey, "%s holds no private key in hex", file)
	}

	return key, nil
}
