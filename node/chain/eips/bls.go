package eips

import (
	"bytes"
	"context"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core/bls"
)

// Precompiles of EIP-2537 that the contracts call.
var (
	g1Add   = common.BytesToAddress([]byte{0x0b})
	pairing = common.BytesToAddress([]byte{0x0f})
)

// tryBLS adds a known point to itself, and multiplies two pairings that cancel out.
func tryBLS(ctx context.Context, c Chain) error {
	g, g2 := bls.Generator1(), bls.Generator2()
	twice := g.Add(g)
	one, neg, two, q := g.Precompile(), g.Neg().Precompile(), twice.Precompile(), g2.Precompile()

	err := compare(ctx, c, eipBLS, "BLS12_G1ADD of a known point",
		ethereum.CallMsg{To: &g1Add, Data: join(one[:], one[:])}, nil, two[:])
	if err != nil {
		return err
	}

	return compare(ctx, c, eipBLS, "BLS12_PAIRING_CHECK on known points",
		ethereum.CallMsg{To: &pairing, Data: join(one[:], q[:], neg[:], q[:])}, nil, common.LeftPadBytes([]byte{1}, 32))
}

func join(parts ...[]byte) []byte { return bytes.Join(parts, nil) }
