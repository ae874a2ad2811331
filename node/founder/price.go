package founder

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

// amountsAre explains how an amount is written.
const amountsAre = `"1.50" or "55000 USDC" are whole units of the token, digits alone are its base units`

// Price is an amount of a token as a person writes it: with a decimal point or a symbol in
// whole units, with digits alone in base units.
type Price struct {
	units  *big.Int // base units; nil: whole is set
	whole  string   // whole units
	symbol string   // of the token; "": not given
}

// ParsePrice parses an amount above 0.
func ParsePrice(text string) (p Price, err error) {
	number, symbol, _ := strings.Cut(strings.TrimSpace(text), " ")
	p.symbol = strings.TrimSpace(symbol)

	// With the most decimals of any token, so that nothing is refused for its decimals here.
	parsed, err := core.ParseUnits(number, core.MaxDecimals)
	if err != nil {
		return p, fmt.Errorf("%q is no amount: %s", slice.Visible(text), amountsAre)
	}
	if parsed.Sign() == 0 {
		return p, errors.New("want an amount above 0")
	}

	if p.symbol != "" || strings.Contains(number, ".") {
		p.whole = number
		return p, nil
	}

	p.units, err = core.ParseUnits(number, 0)
	if err == nil && p.units.Cmp(most) >= 0 {
		err = errors.New("it is larger than a contract can store")
	}

	return p, err
}

// In returns the amount in base units of a token. It refuses the symbol of another token,
// and more decimals than the token has.
func (p Price) In(token core.Token) (units *big.Int, err error) {
	if p.symbol != "" && !strings.EqualFold(p.symbol, token.Symbol) {
		return nil, fmt.Errorf("it is in %s, but the symbol of token %s is %s", slice.Visible(p.symbol), token.Address, token.Symbol)
	}
	if p.units != nil {
		return p.units, nil
	}

	if units, err = core.ParseUnits(p.whole, token.Decimals); err != nil {
		return nil, err
	}
	if units.Cmp(most) >= 0 {
		return nil, errors.New("it is larger than a contract can store")
	}

	return units, nil
}

// String returns the amount as a person reads it, without asking a token for its decimals.
func (p Price) String() string {
	if p.units != nil {
		return core.FormatUnits(p.units, 0) + " base units of the token"
	}
	return p.whole + " " + cmp.Or(slice.Visible(p.symbol), "whole units of the bond's token")
}

// mostNoticeFee is the highest fee of a notice, in ether: a letter that nobody can pay for
// never comes.
const mostNoticeFee = 100

// weiDecimals is the number of decimals of ether.
const weiDecimals = 18

// ether reads an amount of the chain's own money, such as "0.01 ether", in wei. It may be
// 0.
func (s *sheet) ether(field string, most int64) *big.Int {
	text := s.text(field)
	number, unit, _ := strings.Cut(strings.TrimSpace(text), " ")

	wei, err := core.ParseUnits(number, weiDecimals)
	if err != nil || strings.TrimSpace(unit) != "ether" {
		s.fault(field, "%q is no amount of ether: write it as \"0.01 ether\"", slice.Visible(text))
		return new(big.Int)
	}

	if limit := new(big.Int).Mul(big.NewInt(most), big.NewInt(1e18)); wei.Cmp(limit) > 0 {
		s.fault(field, "it is above %d ether: a letter that nobody can pay for never comes", most)
	}

	return wei
}
