package core

import (
	"encoding/json"
	"fmt"
	"math/big"
)

// Amounts are strings of base units in JSON, because a number of 64 bits or more is not a
// safe JSON number (RFC 8259, section 6).

type (
	plainTerms Terms
	plainOffer Offer
)

// MarshalJSON writes the floor price as a string.
func (t Terms) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		plainTerms
		FloorPrice string `json:"floor_price"`
	}{plainTerms(t), amountText(t.FloorPrice)})
}

// UnmarshalJSON accepts only output of MarshalJSON.
func (t *Terms) UnmarshalJSON(data []byte) error {
	var in struct {
		*plainTerms
		FloorPrice string `json:"floor_price"`
	}

	in.plainTerms = (*plainTerms)(t)
	if err := DecodeJSON(data, &in); err != nil {
		return err
	}

	return parseAmount(in.FloorPrice, &t.FloorPrice)
}

// MarshalJSON writes the price as a string.
func (o Offer) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		plainOffer
		Price string `json:"price"`
	}{plainOffer(o), amountText(o.Price)})
}

// UnmarshalJSON accepts only output of MarshalJSON.
func (o *Offer) UnmarshalJSON(data []byte) error {
	var in struct {
		*plainOffer
		Price string `json:"price"`
	}

	in.plainOffer = (*plainOffer)(o)
	if err := DecodeJSON(data, &in); err != nil {
		return err
	}

	return parseAmount(in.Price, &o.Price)
}

func amountText(amount *big.Int) string {
	if amount == nil {
		return "0"
	}
	return amount.String()
}

// parseAmount parses base units: digits without sign or leading zero.
func parseAmount(text string, to **big.Int) error {
	amount, ok := new(big.Int).SetString(text, 10)
	if !ok || amount.Sign() < 0 || amount.String() != text {
		return fmt.Errorf("amount %q: want base units in digits", text)
	}
	*to = amount
	return nil
}
