package core

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
)

// Amounts stand in JSON as strings of base units: a number of 64 bits or more is no
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

// UnmarshalJSON reads what MarshalJSON wrote and nothing more.
func (t *Terms) UnmarshalJSON(data []byte) error {
	var in struct {
		*plainTerms
		FloorPrice string `json:"floor_price"`
	}

	in.plainTerms = (*plainTerms)(t)
	if err := decodeStrict(data, &in); err != nil {
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

// UnmarshalJSON reads what MarshalJSON wrote and nothing more.
func (o *Offer) UnmarshalJSON(data []byte) error {
	var in struct {
		*plainOffer
		Price string `json:"price"`
	}

	in.plainOffer = (*plainOffer)(o)
	if err := decodeStrict(data, &in); err != nil {
		return err
	}

	return parseAmount(in.Price, &o.Price)
}

func decodeStrict(data []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	return dec.Decode(v)
}

func amountText(amount *big.Int) string {
	if amount == nil {
		return "0"
	}
	return amount.String()
}

// parseAmount reads base units as they are written: digits, no sign, no leading zero.
func parseAmount(text string, to **big.Int) error {
	amount, ok := new(big.Int).SetString(text, 10)
	if !ok || amount.Sign() < 0 || amount.String() != text {
		return fmt.Errorf("amount %q: want base units in digits", text)
	}
	*to = amount
	return nil
}
