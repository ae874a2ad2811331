//go:build js && wasm

package main

import (
	"syscall/js"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/passkey"
)

// passkeyOf takes a passkey's public key, as the browser returns it, and the address of the
// contract that judges its answers. It returns the signer (ERC-7913) and its account.
func passkeyOf(args []js.Value) (any, error) {
	if len(args) != 2 {
		return nil, usage("passkeyOf takes a public key and the address of its verifier")
	}

	public, err := content(args[0], "public key")
	if err != nil {
		return nil, err
	}

	key, err := passkey.ParseKey(public)
	if err != nil {
		return nil, err
	}

	verifier, err := address(args[1])
	if err != nil {
		return nil, err
	}

	signer := key.Signer(verifier)

	return map[string]any{
		"signer":  hexutil.Encode(signer),
		"account": core.AccountOf(signer).Hex(),
	}, nil
}

// answerOf takes a digest and what a passkey answered to it: authenticatorData,
// clientDataJSON and signature, as the browser returns them. It returns the signature that
// the verifier reads.
func answerOf(args []js.Value) (any, error) {
	if len(args) != 4 {
		return nil, usage("answerOf takes a digest and the three parts of an answer")
	}

	digest, err := text(args[0], "digest")
	if err != nil {
		return nil, err
	}

	var parts [3][]byte
	for i, name := range []string{"authenticatorData", "clientDataJSON", "signature"} {
		if parts[i], err = content(args[i+1], name); err != nil {
			return nil, err
		}
	}

	answer, err := passkey.NewAnswer(parts[0], parts[1], parts[2])
	if err != nil {
		return nil, err
	}

	packed, err := answer.Pack(common.HexToHash(digest))
	if err != nil {
		return nil, err
	}

	return hexutil.Encode(packed), nil
}

// outside parses a signature that a wallet gave, and the signer of its account, if it has
// one.
func outside(signature, signer js.Value) (by contributor.Outside, err error) {
	if by.Signature, err = hexutil.Decode(signature.String()); err != nil {
		return by, usage("signature: %v", err)
	}

	by.Signer, err = signerOf(signer)

	return by, err
}

func signerOf(v js.Value) ([]byte, error) {
	if !v.Truthy() {
		return nil, nil
	}

	signer, err := hexutil.Decode(v.String())
	if err != nil {
		return nil, usage("signer: %v", err)
	}

	return signer, nil
}
