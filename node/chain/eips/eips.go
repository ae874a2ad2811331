// Package eips tries on a chain what the contracts need of it: the arithmetic of EIP-2537,
// the old block hashes of EIP-2935 and the transient storage of EIP-1153. It asks by
// eth_call alone, so it spends nothing. The contracts cannot be changed, so the question
// comes before they are made.
package eips

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/core"
)

// Chain is the part of an Ethereum client that a trial uses.
type Chain interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
}

// Missing is the error of a chain that lacks an EIP. It wraps core.ErrVerify.
type Missing struct {
	EIP int    // its number
	Why string // what the chain answered
}

// Error says what is missing, and which chains are known to have it.
func (m *Missing) Error() string {
	e := known[m.EIP]
	return fmt.Sprintf("the chain lacks EIP-%d, %s: %s. Known to have it: %s", m.EIP, e.is, m.Why, e.chains)
}

// Unwrap returns core.ErrVerify.
func (m *Missing) Unwrap() error { return core.ErrVerify }

// known says of each EIP what it is, and where it was found. contracts/README.md has the
// same table.
var known = map[int]struct{ is, chains string }{
	eipBLS: {
		"the precompiles of BLS12-381",
		"Ethereum since Pectra, OP Stack chains since Isthmus, Arbitrum since ArbOS 51, BNB since Pascal, Polygon PoS since Bhilai",
	},
	eipHistory: {
		"block hashes older than 256 blocks",
		"Ethereum since Pectra, OP Stack chains since Isthmus, Arbitrum since ArbOS 40, BNB since Pascal, Polygon PoS since Bhilai, Scroll since Feynman",
	},
	eipTransient: {
		"transient storage",
		"Ethereum since Dencun, and every chain with the two EIPs above",
	},
}

// Numbers of the EIPs.
const (
	eipBLS       = 2537
	eipHistory   = 2935
	eipTransient = 1153
)

// Found is the outcome of a trial in which nothing was missing.
type Found struct {
	Head  uint64
	Asked uint64 // the block whose hash the history contract returned
	First bool   // the head is the chain's first block, so there was no hash to ask for
}

// History says in words which old hash was asked for.
func (f Found) History() string {
	switch {
	case f.First:
		return "the contract of old hashes is there; the chain has one block, so no hash could be asked for"
	case f.Head < back:
		return fmt.Sprintf("the hash of block %d, the oldest: the chain is younger than %d blocks", f.Asked, back)
	}
	return fmt.Sprintf("the hash of block %d, head − %d", f.Asked, back)
}

// Try tries each EIP on the head. If the chain lacks one, the error is a *Missing. All
// that are missing are named. If the chain does not answer, the error wraps
// core.ErrUnreachable.
func Try(ctx context.Context, c Chain) (found Found, err error) {
	head, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return found, core.Unreachable("head", err)
	}

	found, history := tryHistory(ctx, c, head)

	return found, errors.Join(tryBLS(ctx, c), history, tryTransient(ctx, c))
}

// ask calls an address on a block. A call that the chain itself refuses returns no bytes
// and why: the contract or precompile is not what it should be.
func ask(ctx context.Context, c Chain, call ethereum.CallMsg, block *big.Int) (answer []byte, refused string, err error) {
	answer, err = c.CallContract(ctx, call, block)

	var told rpc.Error
	if errors.As(err, &told) {
		return nil, told.Error(), nil
	}

	return answer, "", err
}

// compare asks, and returns a *Missing if the answer is not the one of a chain that has
// the EIP.
func compare(ctx context.Context, c Chain, eip int, what string, call ethereum.CallMsg, block *big.Int, want []byte) error {
	got, refused, err := ask(ctx, c, call, block)

	switch {
	case err != nil:
		return core.Unreachable(fmt.Sprintf("EIP-%d", eip), err)
	case refused != "":
		return &Missing{eip, fmt.Sprintf("%s was refused with %q", what, refused)}
	case len(got) == 0:
		return &Missing{eip, what + " returned nothing"}
	case !bytes.Equal(got, want):
		return &Missing{eip, fmt.Sprintf("%s returned %d wrong bytes", what, len(got))}
	}

	return nil
}
