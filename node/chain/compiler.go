package chain

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/compiler"
	"github.com/tantieme/tantieme/node/core"
)

// Compiler returns how the contracts that a Deployer creates were compiled.
func Compiler() core.Compiler {
	return core.Compiler{
		Version:       compiler.Version,
		EVMVersion:    compiler.EVMVersion,
		OptimizerRuns: compiler.OptimizerRuns,
		ViaIR:         compiler.ViaIR,
		StandardJSON:  common.HexToHash(compiler.StandardJSON),
	}
}
