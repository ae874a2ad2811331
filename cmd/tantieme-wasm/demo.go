//go:build js && wasm

package main

import (
	"context"
	"syscall/js"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/eip712"
)

// demoChain is the id of the chain for which the page has a wallet: that of a development
// chain, whose money is play money.
const demoChain = 31337

func demoWallet(v js.Value) (w contributor.KeyWallet, err error) {
	hex, err := text(v, "key")
	if err != nil {
		return w, err
	}

	raw, err := hexutil.Decode(hex)
	if err != nil {
		return w, usage("key: %v", err)
	}

	if w.Key, err = crypto.ToECDSA(raw); err != nil {
		return w, usage("key: %v", err)
	}

	return w, nil
}

// addressOf takes a key and returns its account.
func addressOf(args []js.Value) (any, error) {
	if len(args) != 1 {
		return nil, usage("addressOf takes a key")
	}

	w, err := demoWallet(args[0])
	if err != nil {
		return nil, err
	}

	return w.Address().Hex(), nil
}

// sign takes a key and typed data of the demo's chain, and returns the signature.
func sign(args []js.Value) (any, error) {
	if len(args) != 2 {
		return nil, usage("sign takes a key and typed data")
	}

	w, err := demoWallet(args[0])
	if err != nil {
		return nil, err
	}

	document, err := text(args[1], "typed data")
	if err != nil {
		return nil, err
	}

	data, err := eip712.Parse([]byte(document))
	if err != nil {
		return nil, usage("typed data: %v", err)
	}
	if chain, ok := data.ChainID(); !ok || chain != demoChain {
		return nil, usage("the demo's wallet signs for chain %d alone", demoChain)
	}

	signature, err := w.SignTypedData(context.Background(), data)
	if err != nil {
		return nil, err
	}

	return hexutil.Encode(signature), nil
}
