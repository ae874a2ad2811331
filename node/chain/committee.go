package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/committee"
	"github.com/tantieme/tantieme/node/core"
)

// committeeRow returns Committee's row of the table.
func committeeRow(b *bound) contract {
	return contract{
		name: "Committee",
		meta: &committee.CommitteeMetaData,
		calls: []call{
			{"join", "register"},
			{"rekey", "rekey"},
			{"restart", "restart"},
			{"deal", "deal"},
			{"finalise", "finalise"},
		},
		decodes: map[string]decoder{
			"MemberJoined":      as(b.committee.UnpackMemberJoinedEvent, memberJoined),
			"EncryptionKeySet":  as(b.committee.UnpackEncryptionKeySetEvent, encryptionKeySet),
			"CeremonyOpened":    as(b.committee.UnpackCeremonyOpenedEvent, ceremonyOpened),
			"CeremonyRestarted": as(b.committee.UnpackCeremonyRestartedEvent, ceremonyRestarted),
			"Dealt":             as(b.committee.UnpackDealtEvent, dealt),
			"KeyFinalised":      as(b.committee.UnpackKeyFinalisedEvent, keyFinalised),
			"MarketAdmitted":    as(b.committee.UnpackMarketAdmittedEvent, marketAdmitted),
			"DatasetLocked":     as(b.committee.UnpackDatasetLockedEvent, datasetLocked),
		},
	}
}

// Founders returns the committee's accounts, in order, and the threshold.
func (c *Client) Founders(ctx context.Context) ([]common.Address, int, error) {
	b, at := c.contracts.committee, c.contracts.committeeAt
	accounts, err := read(ctx, c, at, b.PackAccounts(1), b.UnpackAccounts)
	if err != nil {
		return nil, 0, err
	}

	threshold, err := read(ctx, c, at, b.PackThreshold(), b.UnpackThreshold)
	return accounts, int(threshold), err
}

// KeyID returns the id of the committee's key, or zero while there is none.
func (c *Client) KeyID(ctx context.Context) (core.KeyID, error) {
	b := c.contracts.committee
	id, err := read(ctx, c, c.contracts.committeeAt, b.PackKeyId(), b.UnpackKeyId)
	return id, err
}

// Join bonds as a founder: it approves the bond, then joins.
func (c *Client) Join(ctx context.Context, url string, peer, key, proof []byte) error {
	b, at := c.contracts.committee, c.contracts.committeeAt
	token, err := read(ctx, c, at, b.PackBondToken(), b.UnpackBondToken)
	if err != nil {
		return err
	}

	bond, err := read(ctx, c, at, b.PackMinBond(), b.UnpackMinBond)
	if err != nil {
		return err
	}

	return c.drawing(ctx, token, c.contracts.Committee, bond, func() error {
		_, err := c.sendFor(ctx, c.contracts.Committee, b.PackJoin(url, peer, key, proof), c.tokenAt(ctx, token))
		return err
	})
}

// Rekey publishes a fresh encryption key for the running attempt.
func (c *Client) Rekey(ctx context.Context, key, proof []byte) error {
	data := c.contracts.committee.PackRekey(key, proof)
	return c.send(ctx, c.contracts.Committee, data)
}

// Restart begins the ceremony's next attempt.
func (c *Client) Restart(ctx context.Context) error {
	data := c.contracts.committee.PackRestart()
	return c.send(ctx, c.contracts.Committee, data)
}

// Deal publishes a dealing.
func (c *Client) Deal(ctx context.Context, attempt uint64, dealing []byte) error {
	data := c.contracts.committee.PackDeal(attempt, dealing)
	return c.send(ctx, c.contracts.Committee, data)
}

// Locked returns the latest epoch for which a dataset is locked, or 0 for none: no sale of
// it goes on in that epoch.
func (c *Client) Locked(ctx context.Context, id core.DatasetID) (uint64, error) {
	b := c.contracts.committee
	epoch, err := read(ctx, c, c.contracts.committeeAt, b.PackLockedEpoch(id), b.UnpackLockedEpoch)
	if err != nil {
		return 0, fmt.Errorf("dataset's lock: %w", err)
	}
	return epoch, nil
}

// Finalise publishes a key that all members signed.
func (c *Client) Finalise(ctx context.Context, _ uint64, material []byte, q core.Quorum) error {
	data := c.contracts.committee.PackFinalise(material, q.Signers.Big(), q.Compact())
	return c.send(ctx, c.contracts.Committee, data)
}

func memberJoined(e *committee.CommitteeMemberJoined) (core.Event, error) {
	return core.MemberJoined{
		Seat:    e.Index,
		Account: e.Account,
		URL:     e.ApiUrl,
		Peer:    e.PeerId,
	}, nil
}

func encryptionKeySet(e *committee.CommitteeEncryptionKeySet) (core.Event, error) {
	return core.EncryptionKeySet{
		Epoch:   e.Epoch,
		Attempt: e.Attempt,
		Member:  e.Member,
		Key:     e.EncryptionKey,
		Proof:   e.Proof,
	}, nil
}

func ceremonyOpened(e *committee.CommitteeCeremonyOpened) (core.Event, error) {
	return core.CeremonyOpened{
		Epoch:    e.Epoch,
		Attempt:  e.Attempt,
		DealEnds: core.UnixTime(e.DealEnds),
		Deadline: core.UnixTime(e.Deadline),
	}, nil
}

func ceremonyRestarted(e *committee.CommitteeCeremonyRestarted) (core.Event, error) {
	return core.CeremonyRestarted{Epoch: e.Epoch, Attempt: e.Attempt}, nil
}

func dealt(e *committee.CommitteeDealt) (core.Event, error) {
	return core.Dealt{
		Epoch:   e.Epoch,
		Attempt: e.Attempt,
		Member:  e.Member,
		Dealing: e.Dealing,
	}, nil
}

func keyFinalised(e *committee.CommitteeKeyFinalised) (core.Event, error) {
	return core.KeyFinalised{
		Epoch:    e.Epoch,
		Attempt:  e.Attempt,
		KeyID:    e.KeyId,
		Material: e.Material,
	}, nil
}
