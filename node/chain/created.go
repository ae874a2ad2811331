package chain

import (
	"context"
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// Created is a contract that a deployment has created.
type Created struct {
	Name        string // in Solidity
	Nonce       uint64 // of the deployer's account
	Address     common.Address
	Arguments   []core.Argument // of the constructor, in its order
	Transaction common.Hash     // zero: this account's journal does not have it
	Block       uint64
	CodeHash    common.Hash // keccak-256 of the code on chain
}

// created returns what is known of contracts that exist: arguments from their constructors,
// transactions from the journal, and code from the chain.
func (d *Deployer) created(ctx context.Context, contracts []creation) ([]Created, error) {
	journal, err := d.client.opts.Journal.Transactions()
	if err != nil {
		return nil, err
	}

	mined := map[uint64]core.Transaction{}
	for _, tx := range journal {
		mined[tx.Nonce] = tx
	}

	all := make([]Created, len(contracts))
	for i, c := range contracts {
		arguments, err := argumentsOf(c.name, c.constructor)
		if err != nil {
			return nil, err
		}

		code, err := d.client.eth.CodeAt(ctx, d.address(c.nonce), nil)
		if err != nil {
			return nil, core.Unreachable("contract code", err)
		}

		all[i] = Created{
			Name:        c.name,
			Nonce:       c.nonce,
			Address:     d.address(c.nonce),
			Arguments:   arguments,
			Transaction: mined[c.nonce].Mined,
			Block:       mined[c.nonce].Block,
			CodeHash:    crypto.Keccak256Hash(code),
		}
	}

	return all, nil
}

// argumentsOf decodes the arguments of a contract's constructor, by its ABI.
func argumentsOf(contract string, packed []byte) ([]core.Argument, error) {
	inputs := theContracts().rows[contract].constructor
	values, err := inputs.Unpack(packed)
	if err != nil {
		return nil, fmt.Errorf("constructor of %s: %w", contract, err)
	}

	arguments := make([]core.Argument, len(inputs))
	for i, input := range inputs {
		arguments[i] = core.Argument{
			Name:  strings.TrimSuffix(input.Name, "_"),
			Type:  input.Type.String(),
			Value: argumentText(values[i]),
		}
	}

	return arguments, nil
}

// argumentText formats a value as it stands in a record: numbers in decimal, addresses in
// small letters as JSON has them, and lists with commas.
func argumentText(value any) string {
	switch v := value.(type) {
	case common.Address:
		return strings.ToLower(v.Hex())
	case []common.Address:
		texts := make([]string, len(v))
		for i, a := range v {
			texts[i] = argumentText(a)
		}
		return strings.Join(texts, ",")
	}

	return fmt.Sprint(value)
}

// CreationCode returns the code that creates a contract with these arguments, by its name
// in Solidity: what this program has of the contract, and what an explorer compares. The
// error says which argument does not fit the constructor.
func CreationCode(contract string, arguments []core.Argument) ([]byte, error) {
	row, ok := theContracts().rows[contract]
	if !ok {
		return nil, fmt.Errorf("this program knows no contract %q", contract)
	}
	if len(arguments) != len(row.constructor) {
		return nil, fmt.Errorf("%s has %d arguments, not %d", contract, len(row.constructor), len(arguments))
	}

	values := make([]any, len(arguments))
	for i, input := range row.constructor {
		value, err := argumentValue(input.Type, arguments[i].Value)
		if name := strings.TrimSuffix(input.Name, "_"); err != nil || arguments[i].Name != name || arguments[i].Type != input.Type.String() {
			return nil, fmt.Errorf("%s: argument %d is %s %s %q, want a %s %s", contract, i,
				arguments[i].Type, arguments[i].Name, arguments[i].Value, input.Type.String(), name)
		}
		values[i] = value
	}

	packed, err := row.constructor.Pack(values...)
	if err != nil {
		return nil, fmt.Errorf("constructor of %s: %w", contract, err)
	}

	return append(common.FromHex(row.code), packed...), nil
}

// argumentValue parses what argumentText has formatted.
func argumentValue(of abi.Type, text string) (any, error) {
	switch of.T {
	case abi.AddressTy:
		return parseAddress(text)

	case abi.SliceTy:
		var list []common.Address
		for part := range strings.SplitSeq(text, ",") {
			address, err := parseAddress(part)
			if err != nil {
				return nil, err
			}
			list = append(list, address)
		}
		return list, nil

	case abi.UintTy:
		return parseUint(of, text)
	}

	return nil, fmt.Errorf("no constructor has a %s", of.String())
}

func parseAddress(text string) (a common.Address, err error) {
	if !common.IsHexAddress(text) {
		return a, fmt.Errorf("%q is not an address", text)
	}
	return common.HexToAddress(text), nil
}

// parseUint returns a number in the type that the ABI's packer takes for its size.
func parseUint(of abi.Type, text string) (any, error) {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || n.Sign() < 0 || n.BitLen() > of.Size {
		return nil, fmt.Errorf("%q is not a number of %d bits", text, of.Size)
	}

	kind := of.GetType()
	if kind.Kind() == reflect.Pointer {
		return n, nil
	}

	return reflect.ValueOf(n.Uint64()).Convert(kind).Interface(), nil
}
