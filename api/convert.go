package api

import (
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

func committeeJSON(id Identity, members []core.Member, key *core.GroupKey) Committee {
	out := Committee{
		Schema: "tantieme/committee/1", ChainId: int64(id.Chain.ID), N: id.Committee.N, Threshold: id.Committee.Threshold,
		Members: make([]Member, 0, len(members)),
		Contracts: Contracts{
			Committee: id.Chain.Contracts.Committee.Hex(), Anchors: id.Chain.Contracts.Anchors.Hex(), Datasets: id.Chain.Contracts.Datasets.Hex(),
			Market: id.Chain.Contracts.Market.Hex(), Delivery: id.Chain.Contracts.Delivery.Hex(), Payouts: id.Chain.Contracts.Payouts.Hex(),
		},
	}
	for _, m := range members {
		out.Members = append(out.Members, Member{Index: int(m.Seat), Account: m.Account.Hex(), Url: m.URL})
	}
	if key != nil {
		out.Epoch = ptr(int64(key.Epoch))
		out.KeyId = ptr(key.KeyID.String())
		out.KeyMaterial = ptr(hexutil.Encode(key.Material))
	}
	return out
}

func datasetJSON(id core.DatasetID, terms core.Terms, payloadSize int) Dataset {
	return Dataset{Schema: "tantieme/dataset/1", Id: id.String(), Terms: terms, PayloadSize: payloadSize}
}

func contributionJSON(c core.Contribution) Contribution {
	out := Contribution{
		Schema: "tantieme/contribution/1", Id: c.Item.Contribution.String(), Dataset: c.Consent.Dataset.String(),
		Stage: ContributionStage(c.Stage.String()), Cid: core.CID(c.Item.PayloadDigest).String(),
		Weight: int64(c.Item.Weight), Version: int64(c.Consent.Version),
	}
	if c.Reason != "" {
		out.Reason = ptr(string(c.Reason))
	}
	if c.AnchoredAt != 0 {
		out.Batch, out.Block = ptr(int64(c.Batch)), ptr(int64(c.AnchoredAt))
	}
	if !c.Snapshot.IsZero() {
		out.Snapshot = ptr(c.Snapshot.String())
	}
	return out
}

func snapshotJSON(r core.SnapshotRecord) Snapshot {
	s := r.Snapshot
	out := Snapshot{
		Schema: "tantieme/snapshot/1", Id: r.ID.String(), Dataset: s.Dataset.String(), Number: int64(s.Number),
		Round: ptr(int64(s.Round)), Epoch: ptr(int64(s.Epoch)),
		ContributionRoot: lowerHash(s.ContributionRoot), SumRoot: lowerHash(s.SumRoot), TotalWeight: int64(s.TotalWeight),
		Count: int64(s.Count), ManifestCid: core.CID(s.Manifest).String(), AsOf: int64(s.AsOf), AsOfHash: lowerHash(s.AsOfHash),
		Ready: r.Listed,
	}
	if r.Accrued != nil {
		out.Received = ptr(r.Accrued.String())
	}
	return out
}

// offerJSON shows an offer; t lists make a quorum, now is the time of the newest block.
func offerJSON(r core.SaleRecord, t int, now time.Time) Offer {
	utc := func(t time.Time) *time.Time { return ptr(t.UTC()) }
	out := Offer{
		Schema: "tantieme/offer/1", Id: r.ID.String(), Snapshot: r.Offer.Snapshot.String(), Buyer: r.Offer.Buyer.Hex(),
		Price: r.Offer.Price.String(), State: OfferState(r.State.String()), Deadline: time.Unix(int64(r.Offer.Deadline), 0).UTC(),
		MaxExcluded: int64(r.Offer.MaxExcluded), Commits: commitsJSON(r), Standing: r.Standing.Seats(), Refundable: refundable(r, t, now),
	}
	if !r.Accepted.IsZero() {
		out.Epoch, out.Accepted = ptr(int64(r.Epoch)), utc(r.Accepted)
		out.CommitEnds, out.ReleaseEnds = utc(r.Deadlines.CommitEnds), utc(r.Deadlines.ReleaseEnds)
		out.ConfirmEnds, out.DisputeEnds = utc(r.Deadlines.ConfirmEnds), utc(r.Deadlines.DisputeEnds)
	}
	return out
}

func commitsJSON(r core.SaleRecord) []Commit {
	out := make([]Commit, 0, len(r.Commits))
	for _, member := range slices.Sorted(maps.Keys(r.Commits)) {
		out = append(out, Commit{Member: int(member), Root: lowerHash(r.Commits[member])})
	}
	return out
}

// refundable follows Market.refund: too few roots by the end of the commit window, or
// too few standing lists by that of the confirm window.
func refundable(r core.SaleRecord, t int, now time.Time) bool {
	switch r.State {
	case core.SaleAccepted:
		return len(r.Commits) < t && !now.Before(r.Deadlines.CommitEnds) || !now.Before(r.Deadlines.ConfirmEnds)
	case core.SaleCommitted:
		return !now.Before(r.Deadlines.ConfirmEnds)
	default:
		return false
	}
}

func statusJSON(id Identity, s NodeStatus) Status {
	out := Status{
		Schema: "tantieme/status/1", Version: id.Version, Index: id.Index, Ready: s.Ready, Reasons: s.Reasons, Draining: s.Draining,
		PeersConnected: s.Peers.Connected, PeersKnown: s.Peers.Known, Pins: int64(s.Pins), TransactionsWaiting: s.Waiting,
		Chain: ChainPosition{
			Head: int64(s.Chain.Head), Final: int64(s.Chain.Final), Cursor: int64(s.Chain.Cursor.Number), LagSeconds: int64(s.Chain.Lag / time.Second),
		},
		Stages: make([]StageCount, 0, len(s.Stages)),
	}
	if out.Reasons == nil {
		out.Reasons = []string{}
	}
	if s.Epoch > 0 {
		out.Epoch = ptr(int64(s.Epoch))
	}
	if !s.Chain.Cursor.Time.IsZero() {
		out.Chain.CursorTime = ptr(s.Chain.Cursor.Time.UTC())
	}
	for _, d := range s.Stages {
		depth := StageCount{Stage: d.Stage.String(), Count: int64(d.Count)}
		if !d.Oldest.IsZero() {
			depth.Oldest = ptr(d.Oldest.UTC())
		}
		out.Stages = append(out.Stages, depth)
	}
	return out
}

func proofJSON(p core.SumProof) SumProof {
	out := SumProof{
		Schema: "tantieme/sum-proof/1", Snapshot: p.Snapshot.String(), Index: int64(p.Leaf),
		Account: p.Account.Hex(), Weight: int64(p.Weight), Proof: make([]SumNode, len(p.Proof)),
	}
	for i, node := range p.Proof {
		out.Proof[i] = SumNode{Hash: lowerHash(node.Hash), Sum: int64(node.Sum)}
	}
	return out
}

// contributionOf reads a submission; what it says is checked by the backend.
func contributionOf(s *Submission) (c core.Contribution, payload []byte, err error) {
	if s == nil || s.Schema != "tantieme/submission/1" {
		return c, nil, core.Refuse("bad_request", "schema: want tantieme/submission/1")
	}
	if !common.IsHexAddress(s.Account) {
		return c, nil, core.Refuse("bad_request", "account: want 0x and 40 hex digits")
	}
	c.Account = common.HexToAddress(s.Account)
	if c.Consent.Dataset, err = parseID[core.DatasetID](s.Dataset); err != nil {
		return c, nil, err
	}
	salt, err := parseBytes(s.Salt, core.SaltSize)
	if err != nil {
		return c, nil, err
	}
	copy(c.Salt[:], salt)
	if c.Signature, err = parseBytes(s.Signature, 65); err != nil {
		return c, nil, err
	}
	if c.Header, err = parseBytes(s.Header, 0); err != nil {
		return c, nil, err
	}
	if payload, err = parseBytes(s.Payload, 0); err != nil {
		return c, nil, err
	}
	if s.Weight < 0 || s.Consent.Version < 0 || s.Consent.Expires < 0 {
		return c, nil, core.Refuse("bad_request", "weight, version and expires: want numbers of 0 or more")
	}
	c.Consent.Purposes, c.Consent.Version, c.Consent.Expires = s.Consent.Purposes, uint64(s.Consent.Version), uint64(s.Consent.Expires)
	c.Consent.Weight = uint64(s.Weight)
	return c, payload, nil
}

func parseID[I ~[32]byte](s string) (id I, err error) {
	data, err := parseBytes(s, len(id))
	if err == nil {
		id = I(data)
	}
	return id, err
}

// parseBytes reads 0x-hex of a length, or of any when it is 0.
func parseBytes(s string, length int) ([]byte, error) {
	digits, ok := strings.CutPrefix(s, "0x")
	data, err := hex.DecodeString(digits)
	if !ok || err != nil || length != 0 && len(data) != length {
		return nil, core.Refuse("bad_request", "want 0x-hex of %s", lengthWord(length))
	}
	return data, nil
}

func lengthWord(length int) string {
	if length == 0 {
		return "whole bytes"
	}
	return fmt.Sprintf("%d bytes", length)
}

// window reads a range with the document's defaults and limits.
func window(from, count *int64) (int, int, error) {
	f, n := int64(0), int64(1024)
	if from != nil {
		f = *from
	}
	if count != nil {
		n = *count
	}
	if f < 0 || f > 1<<31 || n < 1 || n > 4096 {
		return 0, 0, core.Refuse("bad_request", "from: want 0 or more; count: want 1 to 4,096")
	}
	return int(f), int(n), nil
}

func lowerHash(h [32]byte) string { return hexutil.Encode(h[:]) }

func ptr[T any](v T) *T { return &v }
