package chain

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/bindings/anchors"
	"github.com/tantieme/tantieme/bindings/committee"
	"github.com/tantieme/tantieme/bindings/datasets"
	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/bindings/demodollar"
	"github.com/tantieme/tantieme/bindings/market"
	"github.com/tantieme/tantieme/bindings/payouts"
)

// RevertError is a call that the contract refuses, with the contract's own name
// for the reason where it has one.
type RevertError struct {
	Call, Reason string
}

func (e *RevertError) Error() string {
	return fmt.Sprintf("%s: the contract refuses: %s", e.Call, e.Reason)
}

// explain names a custom error with its values, as Solidity writes it:
// Market_TooEarly(sale=0x…, from=1700000000). The token's errors are those of
// OpenZeppelin's ERC-20 and so of most tokens.
func explain(data []byte) string {
	if len(data) < 4 {
		return "no reason given"
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		return reason
	}
	for _, meta := range []*bind.MetaData{
		&committee.CommitteeMetaData, &anchors.AnchorsMetaData, &datasets.DatasetsMetaData,
		&market.MarketMetaData, &delivery.DeliveryMetaData, &payouts.PayoutsMetaData, &demodollar.DemoDollarMetaData,
	} {
		parsed, err := meta.ParseABI()
		if err != nil {
			panic(err) // the bindings are generated
		}
		if custom, err := parsed.ErrorByID([4]byte(data)); err == nil {
			return customError(custom, data[4:])
		}
	}
	return hexutil.Encode(data)
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
