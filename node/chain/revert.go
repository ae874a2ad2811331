package chain

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// explain returns the name and values of a custom error, as Solidity writes it:
// Market_TooEarly(sale=0x…, from=1700000000). The token's errors are those of
// OpenZeppelin's ERC-20, which most tokens share.
func (k *known) explain(data []byte) string {
	if len(data) < 4 {
		return "no reason given"
	}

	if reason, err := abi.UnpackRevert(data); err == nil {
		return reason
	}

	custom, ok := k.errors[[4]byte(data)]
	if !ok {
		return hexutil.Encode(data)
	}

	return customError(&custom, data[4:])
}

func customError(custom *abi.Error, data []byte) string {
	values, err := custom.Inputs.UnpackValues(data)
	if err != nil {
		return custom.Name
	}

	written := make([]string, len(values))
	for i, value := range values {
		written[i] = custom.Inputs[i].Name + "=" + writeValue(value)
	}

	return custom.Name + "(" + strings.Join(written, ", ") + ")"
}

func writeValue(value any) string {
	if word, ok := value.([32]byte); ok {
		return hexutil.Encode(word[:])
	}
	return fmt.Sprint(value)
}
