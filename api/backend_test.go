package api_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
)

// Ids and accounts in the fake backend.
var (
	dataset      = core.DatasetID{0xd1}
	contribution = core.ContributionID{0xc1}
	snapshot     = core.SnapshotID{0x51}
	sale         = core.SaleID{0x5a}
	relay        = core.RelayID{0x4e}
	account      = common.HexToAddress("0x00000000000000000000000000000000000000A1")
	accepted     = time.Date(2026, 9, 1, 12, 0, 0, 0, time.UTC)
)

// backend is a node in memory: one of each thing, and an error that all methods return.
type backend struct {
	err        error
	keyless    bool
	unready    error
	panics     bool
	posted     []core.Contribution
	payloads   [][]byte
	relayed    []core.RelayMessage
	faults     []core.FaultRequest
	signatures []string
	windows    [][2]int
	signature  []byte
	log        eventLog
	sales      []core.SaleRecord // nil: two
	text       string            // of the notice
}

func (b *backend) Identity() core.NodeIdentity {
	return core.NodeIdentity{Version: "1.2.3", Seat: 2, Peer: "/ip4/127.0.0.1/tcp/1/p2p/x", Domain: testChain, Committee: core.Committee{N: 3, Threshold: 2}}
}

var testChain = core.Domain{ID: 31337, Contracts: core.Contracts{
	Committee: common.Address{1}, Anchors: common.Address{2}, Datasets: common.Address{3},
	Market: common.Address{4}, Delivery: common.Address{5}, Payouts: common.Address{6},
}}

func (b *backend) Ready() error { return b.unready }

func (b *backend) Status(context.Context) (core.NodeStatus, error) {
	return core.NodeStatus{
		Epoch: 1, Ready: b.unready == nil, Reasons: []string{"restored from a backup"}, Peers: core.PeerStatus{Connected: 1, Known: 2}, Pins: 7, Waiting: 3, Relays: core.RelaysStatus{On: true, Waiting: 2, Budget: big.NewInt(9), Spent: big.NewInt(4)},
		Chain:  core.ChainStatus{Head: 90, Final: 80, Cursor: core.Cursor{Number: 79, Time: accepted}, Lag: 11 * time.Second},
		Stages: []core.StageDepth{{Stage: core.StageReceived, Count: 2, Oldest: accepted}, {Stage: core.StageIncluded, Count: 9}},
	}, b.err
}

func (b *backend) Cursor() (core.Cursor, error) {
	return core.Cursor{Number: 79, Time: accepted.Add(25 * time.Second)}, b.err
}

func (b *backend) Events(after core.LogID, limit int) ([]core.LogEntry, error) {
	return b.log.events(after, limit), b.err
}

func (b *backend) LastEvent() (core.LogID, error) { return b.log.last(), b.err }

func (b *backend) NewEvents() <-chan struct{} { return b.log.wait() }

func (b *backend) GroupKey() (core.GroupKey, error) {
	if b.keyless {
		return core.GroupKey{}, fmt.Errorf("key: %w", core.ErrNotFound)
	}
	return testKey, b.err
}

var testKey = core.GroupKey{Epoch: 1, KeyID: core.KeyID{7}, Material: []byte{1, 2, 3}}

func (b *backend) Members() ([]core.Member, error) { return testMembers, b.err }

var testMembers = []core.Member{
	{Seat: 0, Account: common.Address{0xa}, URL: "http://127.0.0.1:1"},
	{Seat: 1, Account: common.Address{0xb}, URL: "http://127.0.0.1:2"},
	{Seat: 2, Account: common.Address{0xc}, URL: "http://127.0.0.1:3"},
}

func (b *backend) Datasets() (map[core.DatasetID]core.Terms, error) {
	return map[core.DatasetID]core.Terms{dataset: testTerms(), {0xd0}: testTerms(), {0xee}: {Schema: "unknown/v1", FloorPrice: new(big.Int)}}, b.err
}

func testTerms() core.Terms {
	return core.Terms{
		Name: "Artists", Schema: "artist-preferences/v1", Purposes: []core.Purpose{{DPV: "p"}}, Token: common.Address{9},
		FloorPrice: new(big.Int).Lsh(big.NewInt(1), 100), MaxWeight: 1, Cadence: core.Cadence{MinGroup: 5, SellFor: 3600}, Salt: common.Hash{8},
	}
}

func (b *backend) Dataset(id core.DatasetID) (core.Terms, error) {
	if id != dataset {
		return core.Terms{}, core.ErrNotFound
	}
	return testTerms(), b.err
}

func (b *backend) Waits(core.Contribution) (core.Waiting, error) {
	return core.Waiting{For: core.AwaitsBatch, Words: "the next batch"}, b.err
}

func (b *backend) PayloadSize(id core.DatasetID) (int, error) {
	if id == (core.DatasetID{0xee}) {
		return 0, core.ErrNotFound
	}
	return 16416, nil
}

func (b *backend) Token(_ context.Context, address common.Address) *core.Token {
	return &core.Token{Address: address, Symbol: "USDC", Decimals: 6}
}

func (b *backend) Submit(_ context.Context, c core.Contribution, payload []byte) (core.Contribution, bool, error) {
	if b.panics {
		panic("boo")
	}

	added := len(b.posted) == 0
	b.posted, b.payloads = append(b.posted, c), append(b.payloads, payload)
	return testContribution(), added, b.err
}

func testContribution() core.Contribution {
	c := core.Contribution{
		Stage: core.StageIncluded, Batch: 4, AnchoredAt: 77, Snapshot: snapshot, Header: []byte("CANARY"), Signature: []byte("CANARY"),
		Consent: core.Consent{Dataset: dataset, Version: 2}, Account: account,
	}

	c.Item = core.Item{Contribution: contribution, Weight: 1, PayloadDigest: [32]byte{1}}
	return c
}

func (b *backend) PostRelay(_ context.Context, m core.RelayMessage) (core.Relay, bool, error) {
	added := len(b.relayed) == 0
	b.relayed = append(b.relayed, m)
	return testRelay(), added, b.err
}

func (b *backend) PostFault(_ context.Context, r core.FaultRequest, signature []byte) (core.Finding, error) {
	b.faults = append(b.faults, r)
	b.signatures = append(b.signatures, string(signature))
	return core.Finding{Sale: r.Sale, Contribution: r.Contribution, Leaf: 77, Kind: r.Kind, Found: accepted}, b.err
}

func testRelay() core.Relay {
	return core.Relay{
		ID: relay, Stage: core.RelaySent, Received: accepted, Transaction: common.Hash{9}, GasPaid: big.NewInt(21),
		Message: core.RelayMessage{
			Kind: core.RelayVote, Ballot: core.Ballot{Voter: account, Offer: sale, Snapshot: snapshot}, Signature: []byte("CANARY"),
		},
	}
}

func (b *backend) Relay(id core.RelayID) (core.Relay, error) {
	if id != relay {
		return core.Relay{}, core.ErrNotFound
	}
	return testRelay(), b.err
}

const noticeText = "Dear founder,\nplease stop.\n"

// aNotice returns a notice with a domain that is no text.
func aNotice() core.NoticeView {
	n := core.Notice{
		Dataset:  dataset,
		Server:   common.Address{9},
		Kind:     core.NoticeDemand,
		TextHash: sha256.Sum256([]byte(noticeText)),
		Domain:   []byte("music.example"),
	}
	return core.NoticeView{
		NoticeRecord: core.NoticeRecord{ID: n.ID(), Notice: n, Block: 5, Time: time.Unix(1000, 0), Acknowledged: 2},
		Look:         core.DomainLook{Proof: core.DomainProven, At: time.Unix(2000, 0)},
		By:           []core.Acknowledgement{{Account: common.Address{8}, Time: time.Unix(1500, 0)}},
	}
}

func (b *backend) Notices(of *core.DatasetID) ([]core.NoticeView, error) {
	if of != nil && !aNotice().IsAbout(*of) {
		return nil, b.err
	}
	return []core.NoticeView{aNotice()}, b.err
}

func (b *backend) Notice(id core.NoticeID) (core.NoticeView, error) {
	n := aNotice()
	if id != n.ID {
		return n, core.ErrNotFound
	}
	n.Held, n.Text = b.text != "", b.text
	return n, b.err
}

func (b *backend) PostNoticeText(_ context.Context, id core.NoticeID, text []byte) (bool, error) {
	n := aNotice()
	if id != n.ID {
		return false, core.ErrNotFound
	}
	if err := n.CheckText(text); err != nil {
		return false, err
	}
	added := b.text == ""
	b.text = string(text)
	return added, b.err
}

func (b *backend) Contribution(id core.ContributionID) (core.Contribution, error) {
	if id != contribution {
		return core.Contribution{}, core.ErrNotFound
	}
	return testContribution(), b.err
}

func (b *backend) LeftOut(core.SaleRecord) (*core.Tombstones, error) {
	return &core.Tombstones{Count: 1, Weight: 2}, b.err
}

func (b *backend) Retraction(id core.ContributionID) (core.RetractionStatus, error) {
	if id != contribution {
		return core.RetractionStatus{}, core.ErrNotFound
	}

	return core.RetractionStatus{
		Contribution: id,
		Dataset:      dataset,
		Stage:        core.StageErased,
		Block:        90,
		Sales:        []core.RetractionSale{{Sale: core.SaleID{1}, State: core.SaleSettled, Accepted: time.Unix(1_700_000_000, 0)}},
		Erasure: &core.SignedErasure{
			Erasure:   core.Erasure{Dataset: dataset, Contribution: id, Member: 2, Copies: []string{"elsewhere"}},
			Signature: make([]byte, core.SignatureSize),
		},
	}, b.err
}

func (b *backend) Snapshots() ([]core.SnapshotRecord, error) {
	return []core.SnapshotRecord{testSnapshot()}, b.err
}

func testSnapshot() core.SnapshotRecord {
	frozen := core.Snapshot{
		Dataset: dataset, Number: 1, Round: 3, Epoch: 1, ContributionRoot: common.Hash{1}, SumRoot: common.Hash{2},
		TotalWeight: 24, Count: 24, Manifest: common.Hash{3}, AsOf: 70, AsOfHash: common.Hash{4}, SellUntil: 1_800_000_000,
	}

	return core.SnapshotRecord{
		ID:       snapshot,
		Listed:   true,
		Pool:     core.PoolOf(snapshot, frozen, common.Address{7}, 12),
		Accrued:  1 << 61,
		Snapshot: frozen,
	}
}

func (b *backend) Snapshot(id core.SnapshotID) (core.SnapshotRecord, error) {
	if id != snapshot {
		return core.SnapshotRecord{}, core.ErrNotFound
	}
	return testSnapshot(), b.err
}

func (b *backend) Sales() ([]core.SaleRecord, error) {
	if b.sales != nil {
		return b.sales, b.err
	}
	return []core.SaleRecord{testSale(), {ID: core.SaleID{2}, Offer: core.Offer{Price: big.NewInt(1)}, State: core.SaleOffered}}, b.err
}

func testSale() core.SaleRecord {
	return core.SaleRecord{
		ID: sale, Offer: core.Offer{Snapshot: snapshot, Buyer: account, Price: big.NewInt(55_000_000_000)}, State: core.SaleConfirmed, Epoch: 1,
		Accepted: accepted, Deadlines: core.Windows{Commit: 10, Release: 20, Confirm: 30, Dispute: 40}.Deadlines(accepted), Standing: 0b101,
		Commits: map[uint8]common.Hash{2: {2}, 0: {1}},
	}
}

func (b *backend) Sale(id core.SaleID) (core.SaleRecord, error) {
	if id != sale {
		return core.SaleRecord{}, core.ErrNotFound
	}
	return testSale(), b.err
}

func (b *backend) CheckHeaderRequest(_ core.SaleID, _ uint64, signature []byte) error {
	if !bytes.Equal(signature, b.signature) {
		return api.Denied(errors.New("the signature is not the buyer's"))
	}
	return nil
}

func (b *backend) Headers(_ context.Context, id core.SaleID, from, count int) ([]byte, error) {
	return b.run("headers", id, from, count)
}

func (b *backend) Shares(_ context.Context, id core.SaleID, from, count int) ([]byte, error) {
	return b.run("shares", id, from, count)
}

func (b *backend) run(what string, id core.SaleID, from, count int) ([]byte, error) {
	if id != sale {
		return nil, core.ErrNotFound
	}
	b.windows = append(b.windows, [2]int{from, count})
	return []byte(what), b.err
}

func (b *backend) Payouts(_ context.Context, who common.Address) ([]core.Earning, error) {
	if who != account {
		return nil, b.err
	}
	return []core.Earning{testEarning()}, b.err
}

func testEarning() core.Earning {
	return core.Earning{Snapshot: snapshot, Leaf: 3, Weight: 1, Due: new(big.Int).Lsh(big.NewInt(1), 80), Paid: big.NewInt(5)}
}

func (b *backend) Readers(_ context.Context, who common.Address) (core.Readership, error) {
	if who != account {
		return core.Readership{Account: who}, b.err
	}
	return testReadership(), b.err
}

func testReadership() core.Readership {
	return core.Readership{
		Account:   account,
		Block:     7,
		Threshold: 2,
		Snapshots: []core.ReaderSnapshot{{
			Snapshot: snapshot,
			Leaf:     3,
			Weight:   1,
			Sales:    []core.ReaderSale{{Sale: sale, Price: big.NewInt(55), State: core.SaleSettled}},
		}},
	}
}

func (b *backend) Proof(_ context.Context, id core.SnapshotID, index int) (core.SumProof, error) {
	if id != snapshot || index != 3 {
		return core.SumProof{}, core.ErrNotFound
	}
	return testProof(), b.err
}

func testProof() core.SumProof {
	return core.SumProof{Snapshot: snapshot, Leaf: 3, Account: account, Weight: 1, Proof: []core.SumNode{core.NewSumNode([32]byte{1}, 2), core.NewSumNode([32]byte{2}, 3)}}
}

// server is a node's API over HTTP, with clients of both kinds.
type server struct {
	*backend
	http   *httptest.Server
	url    string
	api    *client.ClientWithResponses
	remote *client.Remote
}

func newServer(t *testing.T) *server { return newLimited(t, api.Limits{}) }

func newLimited(t *testing.T, limits api.Limits) *server {
	t.Helper()
	b := &backend{signature: bytes.Repeat([]byte{1}, 65)}
	handler := newHandler(t, b, limits)
	s := httptest.NewUnstartedServer(nil)
	s.Config = api.NewServer(handler)
	s.Start()

	t.Cleanup(s.Close)
	generated, err := client.NewClientWithResponses(s.URL + api.BaseURL)
	if err != nil {
		t.Fatal(err)
	}

	remote, err := client.NewRemote(s.URL + "/")
	if err != nil {
		t.Fatal(err)
	}

	return &server{b, s, s.URL, generated, remote}
}

func newHandler(t *testing.T, b *backend, limits api.Limits) *api.Handler {
	t.Helper()
	handler, err := api.New(api.Options{
		Backend: b, Gateway: http.HandlerFunc(gateway), Log: slog.New(slog.DiscardHandler), Limits: limits, Heartbeat: 20 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}

	return handler
}

// gateway has one block.
func gateway(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/ipfs/"+core.CID([32]byte{1}).String() || r.Header.Get("Accept") != "application/vnd.ipld.raw" {
		http.NotFound(w, r)
		return
	}
	_, _ = w.Write([]byte("block")) // the client detects missing bytes
}

// do sends a request unchanged.
func (s *server) do(t *testing.T, method, path, body string, headers ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, s.url+path, bytes.NewReader([]byte(body)))
	if err != nil {
		t.Fatal(err)
	}

	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}

	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}

	data, err := io.ReadAll(response.Body)
	if err = errors.Join(err, response.Body.Close()); err != nil {
		t.Fatal(err)
	}

	return response, string(data)
}
