package core

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// ContributionStatus is where a contribution stands, as a node shows it to anyone.
type ContributionStatus struct {
	ID         ContributionID `json:"id"`
	Dataset    DatasetID      `json:"dataset"`
	Stage      Stage          `json:"stage"`
	Reason     Reason         `json:"reason,omitempty"` // why it was rejected
	Version    uint64         `json:"version"`
	Weight     uint64         `json:"weight"`
	Batch      uint64         `json:"batch,omitempty"` // from stage Anchored on
	AnchoredAt uint64         `json:"block,omitempty"` // block number
	Snapshot   *SnapshotID    `json:"snapshot,omitempty"`
}

// OfferFilter says which offers are asked for; zero fields ask for all.
type OfferFilter struct {
	Dataset  *DatasetID
	Snapshot *SnapshotID
	Buyer    *common.Address
	State    SaleState
}

// ParseStage reads a stage's name.
func ParseStage(name string) (Stage, error) { return parseName(stageNames, name) }

// ParseSaleState reads the name of an offer's state.
func ParseSaleState(name string) (SaleState, error) { return parseName(saleNames, name) }

// MarshalText implements encoding.TextMarshaler.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Stage) UnmarshalText(text []byte) (err error) {
	*s, err = ParseStage(string(text))
	return err
}

func parseName[S comparable](names map[S]string, name string) (S, error) {
	for value, known := range names {
		if known == name {
			return value, nil
		}
	}
	var none S
	return none, fmt.Errorf("%q names no stage or state", name)
}
