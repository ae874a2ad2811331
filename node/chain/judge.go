package chain

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
)

// signatureGas is the gas that code may burn to judge a signature: SIGNATURE_GAS of the
// contracts, so that nothing is taken here that they refuse for its cost.
const signatureGas = 300_000

// question is a function of code that judges a signature. Its magic value, the answer that
// takes a signature, is its own selector.
type question struct {
	selector []byte
	inputs   abi.Arguments
}

func newQuestion(signature string, inputs ...string) question {
	q := question{selector: crypto.Keccak256([]byte(signature))[:4]}
	for _, name := range inputs {
		of, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err) // the types stand below
		}
		q.inputs = append(q.inputs, abi.Argument{Type: of})
	}

	return q
}

var (
	// verifierAsked is IERC7913SignatureVerifier.verify.
	verifierAsked = newQuestion("verify(bytes,bytes32,bytes)", "bytes", "bytes32", "bytes")
	// accountAsked is IERC1271.isValidSignature.
	accountAsked = newQuestion("isValidSignature(bytes32,bytes)", "bytes32", "bytes")
)

// pack returns the call's data.
func (q question) pack(values ...any) ([]byte, error) {
	packed, err := q.inputs.Pack(values...)
	return append(bytes.Clone(q.selector), packed...), err
}

// takes reports whether an answer's first word is the magic value.
func (q question) takes(answer []byte) bool {
	return len(answer) >= 32 && bytes.Equal(answer[:32], common.RightPadBytes(q.selector, 32))
}

// Judge asks code on the chain whether it takes a signature, as of the head and as the
// contracts ask it: the verifier of an ERC-7913 signer, or the account itself (ERC-1271)
// without one. An account that is not deployed yet may bring its factory (ERC-6492), which
// the contracts do not take. An account without code is an error that wraps
// core.ErrNotFound. Any other no is a *core.Refusal with core.ReasonContractAccount. The answer is the code's: another
// time it may differ.
func (c *Client) Judge(ctx context.Context, account common.Address, signer []byte, digest common.Hash, signature []byte) error {
	if w, ok := unwrap(signature); ok && len(signer) == 0 {
		takes, err := c.takesOnceDeployed(ctx, account, w, digest)
		if err == nil && !takes {
			err = core.Refuse(core.ReasonContractAccount, "the code that %s has once it is deployed does not take the signature", account)
		}
		return err
	}

	judge, asked, values := account, accountAsked, []any{digest, signature}
	if len(signer) > 0 {
		if err := core.CheckSigner(account, signer); err != nil {
			return err
		}
		judge, asked, values = common.BytesToAddress(signer[:common.AddressLength]), verifierAsked, []any{signer[common.AddressLength:], digest, signature}
	}

	data, err := asked.pack(values...)
	if err != nil {
		return err
	}

	code, answer, err := c.askCode(ctx, judge, data)
	switch {
	case err != nil:
		return err
	case !code && len(signer) == 0:
		return core.ErrNotFound
	case !code:
		return core.Refuse(core.ReasonContractAccount, "there is no verifier at %s, which the account's signer names", judge)
	case !asked.takes(answer):
		return core.Refuse(core.ReasonContractAccount, "the code at %s does not take the signature for %s", judge, account)
	}

	return nil
}

// askCode calls code at the head, with the gas that the contracts give it. It reports
// whether there is code: a precompile may echo the question, which begins like a yes. A
// call that reverts has no answer.
func (c *Client) askCode(ctx context.Context, judge common.Address, data []byte) (there bool, answer []byte, err error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return false, nil, core.Unreachable("head", err)
	}

	var code, out hexutil.Bytes
	at := hexutil.Uint64(head)
	batch := []gethrpc.BatchElem{
		{Method: "eth_getCode", Args: []any{judge, at}, Result: &code},
		{Method: "eth_call", Args: []any{map[string]any{
			"to":   judge,
			"data": hexutil.Bytes(data),
			"gas":  hexutil.Uint64(params.TxGas + params.TxDataNonZeroGasEIP2028*uint64(len(data)) + signatureGas),
		}, at}, Result: &out},
	}

	err = errors.Join(c.pool.Client().Client().BatchCallContext(ctx, batch), batch[0].Error)
	if err != nil {
		return false, nil, core.Unreachable("code of "+judge.Hex(), err)
	}

	if failedInside(batch[1].Error) {
		return len(code) > 0, nil, nil
	}
	if batch[1].Error != nil {
		return false, nil, core.Unreachable("answer of "+judge.Hex(), batch[1].Error)
	}

	return len(code) > 0, out, nil
}

// failedInside reports whether a simulated call failed by what its code does, and not by
// what an endpoint does.
func failedInside(err error) bool {
	if _, reverted := txs.RevertOf(err); reverted {
		return true
	}

	var said gethrpc.Error
	if !errors.As(err, &said) {
		return false
	}

	text := strings.ToLower(said.Error())

	return slices.ContainsFunc([]string{"out of gas", "invalid opcode", "invalid jump", "stack underflow", "stack limit"}, func(words string) bool {
		return strings.Contains(text, words)
	})
}
