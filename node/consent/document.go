package consent

import (
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Document returns a message as the JSON that wallets take (eth_signTypedData_v4). Its
// domain has no empty member, and the chain id is a number: some wallets refuse others.
func Document(data apitypes.TypedData) map[string]any {
	domain := data.Domain.Map()
	if id := data.Domain.ChainId; id != nil {
		domain["chainId"] = json.Number((*big.Int)(id).String())
	}

	return map[string]any{
		"types":       data.Types,
		"primaryType": data.PrimaryType,
		"domain":      domain,
		"message":     data.Message,
	}
}
