package chain

import (
	"bytes"
	"context"
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

// wrapMark ends a signature of an account that may not be deployed yet (ERC-6492).
var wrapMark = bytes.Repeat([]byte{0x64, 0x92}, 16)

// wrapped is what stands before wrapMark: the account's factory, the call that has it
// deploy the account, and the signature that the account's code then takes.
type wrapped struct {
	factory   common.Address
	deploy    []byte
	signature []byte
}

// wrappedInputs are the types of wrapped.
var wrappedInputs = newQuestion("", "address", "bytes", "bytes").inputs

// unwrap returns what a signature wraps. It returns false for any other signature.
func unwrap(signature []byte) (w wrapped, ok bool) {
	inner, marked := bytes.CutSuffix(signature, wrapMark)
	if !marked {
		return w, false
	}

	values, err := wrappedInputs.Unpack(inner)
	if err != nil {
		return w, false
	}

	return wrapped{
		factory:   *abi.ConvertType(values[0], new(common.Address)).(*common.Address),
		deploy:    *abi.ConvertType(values[1], new([]byte)).(*[]byte),
		signature: *abi.ConvertType(values[2], new([]byte)).(*[]byte),
	}, true
}

// deployGas is the gas of a simulation in which a factory deploys an account, and the
// account judges a signature.
const deployGas = 5_000_000

// Operations of the EVM that judgeUndeployed uses.
const (
	opEQ, opGT, opISZERO, opAND, opSHL        = 0x14, 0x11, 0x15, 0x16, 0x1b
	opCODECOPY, opEXTCODESIZE, opRETURNSIZE   = 0x39, 0x3b, 0x3d
	opPOP, opMLOAD, opMSTORE, opGAS           = 0x50, 0x51, 0x52, 0x5a
	opPUSH0, opPUSH1, opPUSH2, opPUSH4, opP20 = 0x5f, 0x60, 0x61, 0x63, 0x73
	opCALL, opRETURN, opSTATICCALL            = 0xf1, 0xf3, 0xfa
)

// judgeUndeployed returns code that has a factory deploy an account, and then asks the
// account as the contracts do. It returns one word, 1 if the account takes the signature.
// It is run as the creation of a contract that is never made.
func judgeUndeployed(account common.Address, w wrapped, question []byte) []byte {
	size := func(n int) []byte { return binary.BigEndian.AppendUint16([]byte{opPUSH2}, uint16(n)) }
	address := func(a common.Address) []byte { return append([]byte{opP20}, a[:]...) }
	gas := binary.BigEndian.AppendUint32([]byte{opPUSH4}, signatureGas)

	program := func(at int) []byte { // at is where the data behind the program begins
		return slices.Concat(
			// The factory is called with all gas; whether it fails is seen by what it left.
			size(len(w.deploy)), size(at), []byte{opPUSH0, opCODECOPY},
			[]byte{opPUSH0, opPUSH0}, size(len(w.deploy)), []byte{opPUSH0, opPUSH0}, address(w.factory), []byte{opGAS, opCALL, opPOP},

			// The account is asked, and answers at most one word.
			size(len(question)), size(at+len(w.deploy)), []byte{opPUSH0, opCODECOPY},
			[]byte{opPUSH1, 32, opPUSH0}, size(len(question)), []byte{opPUSH0}, address(account), gas, []byte{opSTATICCALL},

			// It has code, it answered a word, and the word is the magic value.
			address(account), []byte{opEXTCODESIZE, opISZERO, opISZERO, opAND},
			[]byte{opPUSH1, 31, opRETURNSIZE, opGT, opAND},
			[]byte{opPUSH4}, accountAsked.selector, []byte{opPUSH1, 224, opSHL, opPUSH0, opMLOAD, opEQ, opAND},
			[]byte{opPUSH0, opMSTORE, opPUSH1, 32, opPUSH0, opRETURN},
		)
	}

	return slices.Concat(program(len(program(0))), w.deploy, question)
}

// takesOnceDeployed reports whether an account takes a wrapped signature once its factory
// has deployed it.
func (c *Client) takesOnceDeployed(ctx context.Context, account common.Address, w wrapped, digest common.Hash) (bool, error) {
	question, err := accountAsked.pack(digest, w.signature)
	if err != nil {
		return false, err
	}

	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	var out hexutil.Bytes
	err = c.pool.Client().Client().CallContext(ctx, &out, "eth_call", map[string]any{
		"data": hexutil.Bytes(judgeUndeployed(account, w, question)),
		"gas":  hexutil.Uint64(deployGas),
	}, "latest")
	if err != nil && !failedInside(err) {
		return false, core.Unreachable("answer of "+account.Hex(), err)
	}

	return err == nil && bytes.Equal(out, common.LeftPadBytes([]byte{1}, 32)), nil
}
