package model

import (
	"errors"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

func claimOrderOf(o core.ClaimOrder) *ClaimOrder {
	return &ClaimOrder{
		Account:  o.Account.Hex(),
		Token:    o.Token.Hex(),
		To:       o.To.Hex(),
		MinUnits: strconv.FormatUint(o.MinUnits, 10),
		MaxFee:   strconv.FormatUint(o.MaxFee, 10),
		Nonce:    common.BigToHash(o.Nonce).Hex(),
		Deadline: int64(o.Deadline),
	}
}

func payeeOrderOf(o core.PayeeOrder) *PayeeOrder {
	out := &PayeeOrder{
		Account:   o.Account.Hex(),
		Token:     o.Token.Hex(),
		Payee:     o.Payee.Hex(),
		Snapshots: make([]string, len(o.Snapshots)),
		Nonce:     common.BigToHash(o.Nonce).Hex(),
		Deadline:  int64(o.Deadline),
	}
	for i, id := range o.Snapshots {
		out.Snapshots[i] = id.String()
	}
	return out
}

func (o ClaimOrder) order() (out core.ClaimOrder, err error) {
	if err := areAddresses(o.Account, o.Token, o.To); err != nil {
		return out, err
	}
	if o.Deadline < 0 {
		return out, core.Refuse(core.ReasonRequest, "deadline: want a number of 0 or more")
	}

	least, errLeast := parseUnits("min_units", o.MinUnits)
	most, errMost := parseUnits("max_fee", o.MaxFee)
	nonce, errNonce := parseNonce(o.Nonce)

	return core.ClaimOrder{
		Account:  common.HexToAddress(o.Account),
		Token:    common.HexToAddress(o.Token),
		To:       common.HexToAddress(o.To),
		MinUnits: least,
		MaxFee:   most,
		Nonce:    nonce,
		Deadline: uint64(o.Deadline),
	}, errors.Join(errLeast, errMost, errNonce)
}

func (o PayeeOrder) order() (out core.PayeeOrder, err error) {
	if err := areAddresses(o.Account, o.Token, o.Payee); err != nil {
		return out, err
	}
	if o.Deadline < 0 || len(o.Snapshots) > core.MaxOrderLeaves {
		return out, core.Refuse(core.ReasonRequest, "deadline: want a number of 0 or more; snapshots: at most %d", core.MaxOrderLeaves)
	}

	snapshots := make([]core.SnapshotID, len(o.Snapshots))
	for i, id := range o.Snapshots {
		if snapshots[i], err = ParseID[core.SnapshotID](id); err != nil {
			return out, err
		}
	}

	nonce, err := parseNonce(o.Nonce)

	return core.PayeeOrder{
		Account:   common.HexToAddress(o.Account),
		Token:     common.HexToAddress(o.Token),
		Payee:     common.HexToAddress(o.Payee),
		Snapshots: snapshots,
		Nonce:     nonce,
		Deadline:  uint64(o.Deadline),
	}, err
}

func areAddresses(all ...string) error {
	for _, one := range all {
		if !common.IsHexAddress(one) {
			return core.Refuse(core.ReasonRequest, "%q: want 0x and 40 hex digits", one)
		}
	}
	return nil
}

// parseUnits parses a number of units of 10⁻⁶ token.
func parseUnits(name, text string) (uint64, error) {
	units, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, core.Refuse(core.ReasonRequest, "%s: want a whole number below 2^64, as text", name)
	}
	return units, nil
}

func parseNonce(text string) (*big.Int, error) {
	nonce, err := ParseBytes(text, common.HashLength)
	if err != nil {
		return nil, err
	}
	return new(big.Int).SetBytes(nonce), nil
}

func claimFeesOf(fees core.ClaimFees) []ClaimFee {
	out := []ClaimFee{}
	for _, token := range fees.Tokens() {
		out = append(out, ClaimFee{Token: token.Hex(), Units: strconv.FormatUint(fees[token], 10)})
	}
	return out
}

func parseClaimFees(all []ClaimFee) (fees core.ClaimFees, err error) {
	for _, f := range all {
		units, errUnits := parseUnits("units", f.Units)
		err = errors.Join(err, areAddresses(f.Token), errUnits)
		if fees == nil {
			fees = core.ClaimFees{}
		}
		fees[common.HexToAddress(f.Token)] = units
	}
	return fees, err
}
