package client

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

// ParseCommittee reads the JSON of GET committee, unchecked.
func ParseCommittee(data []byte) (core.CommitteeView, error) {
	var c Committee
	if err := json.Unmarshal(data, &c); err != nil {
		return core.CommitteeView{}, fmt.Errorf("committee: %w", err)
	}
	return committeeView(&c)
}

// ParseDataset reads the JSON of GET datasets/{id}, unchecked.
func ParseDataset(data []byte) (core.DatasetView, error) {
	var d Dataset
	if err := json.Unmarshal(data, &d); err != nil {
		return core.DatasetView{}, fmt.Errorf("dataset: %w", err)
	}
	return datasetView(&d)
}

// NewSubmission is the body of POST contributions.
func NewSubmission(c core.Contribution, payload []byte) Submission {
	return Submission{
		Schema: "tantieme/submission/1", Dataset: c.Consent.Dataset.String(), Account: c.Account.Hex(),
		Salt: hexutil.Encode(c.Salt[:]), Weight: int64(c.Consent.Weight),
		Header: hexutil.Encode(c.Header), Payload: hexutil.Encode(payload), Signature: hexutil.Encode(c.Signature),
		Consent: Consent{Purposes: append([]string{}, c.Consent.Purposes...), Version: int64(c.Consent.Version), Expires: int64(c.Consent.Expires)},
	}
}
