package model

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// DatasetOf returns the API's object for a dataset.
func DatasetOf(view core.DatasetView) Dataset {
	return Dataset{
		Schema:      DatasetV1,
		Id:          view.ID.String(),
		Terms:       view.Terms,
		PayloadSize: view.PayloadSize,
		Token:       tokenOf(view.Token),
	}
}

func tokenOf(t *core.Token) *Token {
	if t == nil {
		return nil
	}
	return &Token{
		Address:  t.Address.Hex(),
		Symbol:   t.Symbol,
		Decimals: t.Decimals,
	}
}

// view is the inverse of tokenOf. A node cannot name another token than the terms, or one
// that no dataset may have.
func (t *Token) view(terms core.Terms) (*core.Token, error) {
	if t == nil {
		return nil, nil
	}

	token, ok := core.NewToken(common.HexToAddress(t.Address), t.Symbol, t.Decimals)
	if !ok || token.Address != terms.Token {
		return nil, fmt.Errorf("token %s of %d decimals is not that of the terms: %w", t.Address, t.Decimals, core.ErrVerify)
	}

	return &token, nil
}

// View is the inverse of DatasetOf. The caller has to check that the id is the hash of
// the terms.
func (d Dataset) View() (core.DatasetView, error) {
	view := core.DatasetView{
		Terms:       d.Terms,
		PayloadSize: d.PayloadSize,
	}

	token, err := d.Token.view(d.Terms)
	view.Token = token

	return view, errors.Join(err, view.ID.UnmarshalText([]byte(d.Id)))
}

// ParseDataset parses the JSON of GET datasets/{id}. It checks only the form.
func ParseDataset(data []byte) (core.DatasetView, error) {
	var d Dataset
	if err := json.Unmarshal(data, &d); err != nil {
		return core.DatasetView{}, fmt.Errorf("dataset: %w", err)
	}
	return d.View()
}
