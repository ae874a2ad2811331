package eips

import (
	"context"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

// transientTrial is the creation code of a contract whose code is one byte: 01 if transient
// storage works, and 00 if not. An inner creation does the work, because an unknown opcode
// ends it alone. Nodes word such an end in many ways; this way no node has to.
//
//	inner: PUSH1 1 PUSH1 0 TSTORE  PUSH1 0 TLOAD PUSH1 0 MSTORE8  PUSH1 1 PUSH1 0 RETURN
//	outer: PUSH16 inner PUSH1 0 MSTORE  PUSH1 16 PUSH1 16 PUSH1 0 CREATE
//	       PUSH1 1 PUSH1 0 PUSH1 0 DUP4 EXTCODECOPY  PUSH1 1 PUSH1 0 RETURN
var transientTrial = common.FromHex("6f" + "600160005d" + "60005c600053" + "60016000f3" + "600052" +
	"601060106000f0" + "600160006000833c" + "60016000f3")

// tryTransient runs transientTrial as the creation of a contract that is never made.
func tryTransient(ctx context.Context, c Chain) error {
	return compare(ctx, c, eipTransient, "a contract that stores a word and reads it",
		ethereum.CallMsg{Data: transientTrial}, nil, []byte{1})
}
