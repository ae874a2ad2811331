package model

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

// CommitteeOf returns the API's object for a committee, without the members' peer
// addresses.
func CommitteeOf(view core.CommitteeView) Committee {
	out := Committee{
		Schema:    CommitteeV1,
		ChainId:   int64(view.Domain.ID),
		Contracts: contractsOf(view.Domain.Contracts),
		N:         view.Committee.N,
		Threshold: view.Committee.Threshold,
		Members:   membersOf(view.Members),
	}

	if key := view.Key; key != nil {
		out.Epoch = ptr(int64(key.Epoch))
		out.KeyId = ptr(key.KeyID.String())
		out.KeyMaterial = ptr(hexutil.Encode(key.Material))
	}
	if view.Reason != "" {
		out.Reason = ptr(view.Reason)
	}

	return out
}

// View is the inverse of CommitteeOf. It returns an error if n = 2t − 1 does not hold or
// the key is malformed. The caller has to check that the key is the committee's.
func (c Committee) View() (view core.CommitteeView, err error) {
	view.Domain = core.Domain{ID: uint64(c.ChainId), Contracts: c.Contracts.addresses()}
	view.Committee = core.Committee{N: c.N, Threshold: c.Threshold}
	view.Members = membersIn(c.Members)

	if view.Key, err = c.key(); err != nil {
		return view, err
	}
	if c.Reason != nil {
		view.Reason = *c.Reason
	}

	if err := view.Committee.Validate(); err != nil {
		return view, fmt.Errorf("%w: %w", err, core.ErrVerify)
	}
	return view, nil
}

// key returns nil for a committee without a key.
func (c Committee) key() (*core.GroupKey, error) {
	if c.KeyId == nil || c.KeyMaterial == nil || c.Epoch == nil {
		return nil, nil
	}

	key := core.GroupKey{Epoch: uint64(*c.Epoch)}
	if err := key.KeyID.UnmarshalText([]byte(*c.KeyId)); err != nil {
		return nil, err
	}

	material, err := hexutil.Decode(*c.KeyMaterial)
	if err != nil {
		return nil, fmt.Errorf("key material: %w", err)
	}

	key.Material = material
	return &key, nil
}

func contractsOf(c core.Contracts) Contracts {
	return Contracts{
		Committee: c.Committee.Hex(),
		Anchors:   c.Anchors.Hex(),
		Datasets:  c.Datasets.Hex(),
		Market:    c.Market.Hex(),
		Delivery:  c.Delivery.Hex(),
		Payouts:   c.Payouts.Hex(),
		Ballots:   c.Ballots.Hex(),
		Notices:   c.Notices.Hex(),
	}
}

func (c Contracts) addresses() core.Contracts {
	return core.Contracts{
		Committee: common.HexToAddress(c.Committee),
		Anchors:   common.HexToAddress(c.Anchors),
		Datasets:  common.HexToAddress(c.Datasets),
		Market:    common.HexToAddress(c.Market),
		Delivery:  common.HexToAddress(c.Delivery),
		Payouts:   common.HexToAddress(c.Payouts),
		Ballots:   common.HexToAddress(c.Ballots),
		Notices:   common.HexToAddress(c.Notices),
	}
}

// ParseCommittee parses the JSON of GET committee. It checks only the form.
func ParseCommittee(data []byte) (core.CommitteeView, error) {
	var c Committee
	if err := json.Unmarshal(data, &c); err != nil {
		return core.CommitteeView{}, fmt.Errorf("committee: %w", err)
	}
	return c.View()
}

func membersOf(members []core.Member) []Member {
	out := make([]Member, len(members))
	for i, m := range members {
		out[i] = Member{
			Seat:    int(m.Seat),
			Account: m.Account.Hex(),
			Url:     m.URL,
		}
	}

	return out
}

// membersIn is the inverse of membersOf.
func membersIn(members []Member) (out []core.Member) {
	for _, m := range members {
		out = append(out, core.Member{
			Seat:    uint8(m.Seat),
			Account: common.HexToAddress(m.Account),
			URL:     m.Url,
		})
	}
	return out
}
