package model

import (
	"encoding/json"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// DatasetOf returns the API's object for a dataset.
func DatasetOf(view core.DatasetView) Dataset {
	return Dataset{
		Schema:      DatasetV1,
		Id:          view.ID.String(),
		Terms:       view.Terms,
		PayloadSize: view.PayloadSize,
	}
}

// View is the inverse of DatasetOf. The caller has to check that the id is the hash of
// the terms.
func (d Dataset) View() (core.DatasetView, error) {
	view := core.DatasetView{Terms: d.Terms, PayloadSize: d.PayloadSize}
	return view, view.ID.UnmarshalText([]byte(d.Id))
}

// ParseDataset parses the JSON of GET datasets/{id}. It checks only the form.
func ParseDataset(data []byte) (core.DatasetView, error) {
	var d Dataset
	if err := json.Unmarshal(data, &d); err != nil {
		return core.DatasetView{}, fmt.Errorf("dataset: %w", err)
	}
	return d.View()
}
