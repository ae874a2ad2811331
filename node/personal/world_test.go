package personal_test

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	api "github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/personal"
	"github.com/tantieme/tantieme/node/threshold"
)

var testChain = core.Domain{
	ID: 31337,
	Contracts: core.Contracts{
		Committee: common.Address{1},
		Anchors:   common.Address{2},
		Datasets:  common.Address{3},
		Market:    common.Address{4},
		Delivery:  common.Address{5},
		Payouts:   common.Address{6},
	},
}

func terms() core.Terms {
	return core.Terms{
		Founder:    common.Address{7},
		Name:       "Artists",
		Schema:     "artist-preferences/v1",
		Purposes:   []core.Purpose{core.Training},
		FloorPrice: big.NewInt(1_000_000),
		MaxWeight:  1,
		Cadence:    core.Cadence{MinGroup: 5, SellFor: 30 * 24 * 3600},
	}
}

// committee holds the validators' shared state: key, dataset, and received contributions.
type committee struct {
	view core.CommitteeView
	data core.DatasetView

	mu       sync.Mutex
	posts    []core.Contribution
	payloads [][]byte
	held     map[core.ContributionID]core.ContributionStatus
	refuse   func(c core.Contribution) error
	offers   []core.SaleRecord
	earned   []core.Earning
	sold     *sold // nil: no snapshot is for sale
}

func newCommittee(t *testing.T) *committee {
	t.Helper()
	c := &committee{held: map[core.ContributionID]core.ContributionStatus{}}
	c.rekey(t)
	c.data = core.DatasetView{ID: consent.New(testChain).DatasetID(terms()), Terms: terms()}

	return c
}

func (c *committee) rekey(t *testing.T) {
	t.Helper()
	x, err := bls.NewSecret(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}

	y2 := bls.Generator2().Mul(x.Public())
	key := threshold.GroupKey{Y: bls.MulGenerator1(x), Y2: y2, VK: []bls.G2{y2}}

	c.view = core.CommitteeView{
		Domain:    testChain,
		Committee: core.Committee{N: 1, Threshold: 1},
		Members:   []core.Member{{Account: common.Address{8}, URL: "http://validator"}},
		Key: &core.GroupKey{
			Epoch:    1,
			KeyID:    key.ID(testChain.ID, testChain.Contracts.Committee),
			Material: key.Material(),
		},
	}
}

// node is one validator of a committee. It may be unreachable.
type node struct {
	*committee
	away    bool
	events  chan core.LogEntry
	notices []core.NoticeView

	verifier error // says what a signer's verifier says
}

func (n *node) URL() string { return "http://validator" }

func (n *node) say() error {
	n.mu.Lock()
	defer n.mu.Unlock()

	if n.away {
		return fmt.Errorf("node: %w", core.ErrUnreachable)
	}

	return nil
}

func (n *node) Committee(context.Context) (core.CommitteeView, error) { return n.view, n.say() }

// safe is an account that is a contract.
var safe = common.Address{0x5a, 0xfe}

func (n *node) IsContract(_ context.Context, account common.Address) (bool, error) {
	return account == safe, nil
}

// owners is the signature that safe takes.
var owners = bytes.Repeat([]byte{9}, 130)

// Judge takes what owners signed, and every answer of a signer: its verifier is not here.
func (n *node) Judge(_ context.Context, account common.Address, signer []byte, _ common.Hash, signature []byte) error {
	switch {
	case len(signer) > 0:
		return n.verifier
	case account != safe:
		return core.ErrNotFound
	case !bytes.Equal(signature, owners):
		return core.Refuse(core.ReasonContractAccount, "the code does not take it")
	default:
		return nil
	}
}

func (n *node) Token(_ context.Context, at common.Address) (core.Token, error) {
	if own := n.data.Token; own != nil {
		return *own, nil
	}
	return core.Token{Address: at, Symbol: "DEMO", Decimals: 6}, nil
}

func (n *node) Notices(context.Context, *core.DatasetID) ([]core.NoticeView, error) {
	return n.notices, n.say()
}

func (n *node) Notice(_ context.Context, id core.NoticeID) (core.NoticeView, error) {
	for _, v := range n.notices {
		if v.ID == id {
			return v, n.say()
		}
	}
	return core.NoticeView{}, core.ErrNotFound
}

func (n *node) NoticeServedAt(context.Context, core.NoticeID) (time.Time, error) {
	return time.Unix(1, 0), nil
}

func (n *node) KeyID(context.Context) (id core.KeyID, err error) {
	if key := n.view.Key; key != nil {
		id = key.KeyID
	}
	return id, nil
}

func (n *node) Dataset(_ context.Context, id core.DatasetID) (core.DatasetView, error) {
	if id != n.data.ID {
		return core.DatasetView{}, core.ErrNotFound
	}
	return n.data, n.say()
}

func (n *node) Submit(_ context.Context, c core.Contribution, payload []byte) (core.ContributionID, error) {
	if err := n.say(); err != nil {
		return core.ContributionID{}, err
	}

	n.mu.Lock()
	defer n.mu.Unlock()

	n.posts, n.payloads = append(n.posts, c), append(n.payloads, payload)
	if n.refuse != nil {
		if err := n.refuse(c); err != nil {
			return core.ContributionID{}, err
		}
	}

	id := c.Consent.Contribution
	n.held[id] = core.ContributionStatus{ID: id, Dataset: c.Consent.Dataset, Stage: core.StageReceived, Version: c.Consent.Version}

	return id, nil
}

func (n *node) Contribution(_ context.Context, id core.ContributionID) (core.ContributionView, error) {
	if err := n.say(); err != nil {
		return core.ContributionView{}, err
	}

	n.mu.Lock()
	defer n.mu.Unlock()

	s, ok := n.held[id]
	if !ok {
		return core.ContributionView{}, core.ErrNotFound
	}

	return core.ContributionView{
		ContributionStatus: s,
		Waits:              &core.Waiting{For: core.AwaitsBatch, Words: "the next batch"},
	}, nil
}

func (n *node) Offer(_ context.Context, id core.SaleID) (core.OfferView, error) {
	for _, o := range n.offers {
		if o.ID == id {
			return core.OfferView{SaleRecord: o}, n.say()
		}
	}

	return core.OfferView{}, errors.Join(n.say(), core.ErrNotFound)
}

func (n *node) Offers(_ context.Context, filter core.OfferFilter) (out []core.OfferView, err error) {
	for _, o := range n.offers {
		if o.Offer.Snapshot == *filter.Snapshot && (filter.State == core.SaleNone || o.State == filter.State) {
			out = append(out, core.OfferView{SaleRecord: o})
		}
	}

	return out, n.say()
}

func (n *node) Payouts(context.Context, common.Address) ([]core.Earning, error) {
	return n.earned, n.say()
}

func (n *node) Snapshot(_ context.Context, id core.SnapshotID) (core.SnapshotRecord, error) {
	if n.sold != nil {
		return n.sold.record, n.say()
	}
	return core.SnapshotRecord{ID: id, Snapshot: core.Snapshot{Dataset: n.data.ID}}, n.say()
}

func (n *node) Proof(_ context.Context, _ core.SnapshotID, leaf int) (core.SumProof, error) {
	if n.sold != nil {
		return n.sold.proof(leaf), n.say()
	}
	return core.SumProof{}, n.say()
}

func (n *node) Events(ctx context.Context, _ core.LogID, f func(core.LogEntry) error) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case e := <-n.events:
			if err := f(e); err != nil {
				return err
			}
		}
	}
}

// world is a person with a machine of their own.
type world struct {
	t      *testing.T
	node   *node
	opts   personal.Options
	key    contributor.KeyWallet
	export []byte
}

func newWorld(t *testing.T) *world {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	w := &world{t: t, node: &node{committee: newCommittee(t), events: make(chan core.LogEntry)}, key: contributor.KeyWallet{Key: key}}
	w.export = pack(t, history("A", "B", "C", "D", "E & F"))

	w.opts = personal.Options{
		Dir:        filepath.Join(t.TempDir(), "data"),
		Validators: []contributor.Validator{w.node},
		Chain:      w.node,
		Dataset:    &w.node.data.ID,
		Wallet:     w.key,
		Log:        slog.New(slog.DiscardHandler),
		Version:    "1.2.3",
	}

	return w
}

// outside removes the node's own wallet, so that consents are signed outside.
func (w *world) outside() *world {
	w.opts.Wallet = nil
	return w
}

func (w *world) open() *personal.Node {
	w.t.Helper()
	n, err := personal.New(w.opts)
	if err != nil {
		w.t.Fatal(err)
	}

	return n
}

// history returns account data with 12 plays of each artist, in a file with the
// platform's name.
func history(artists ...string) [2]string {
	var rows []string
	for i := range 12 {
		for _, artist := range artists {
			name, _ := json.Marshal(artist) // a string can always be encoded
			rows = append(rows, fmt.Sprintf(`{"endTime":"2026-05-%02d 18:43","artistName":%s,"trackName":"CANARY","msPlayed":180000}`, i+1, name))
		}
	}

	return [2]string{"Spotify Account Data/StreamingHistory_music_0.json", "[" + strings.Join(rows, ",") + "]"}
}

func pack(t *testing.T, files ...[2]string) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)

	for _, f := range files {
		out, err := z.Create(f[0])
		if err != nil {
			t.Fatal(err)
		}

		if _, err := io.WriteString(out, f[1]); err != nil {
			t.Fatal(err)
		}
	}

	if err := z.Close(); err != nil {
		t.Fatal(err)
	}

	return buf.Bytes()
}

// take uploads the export and has it cut.
func (w *world) take(n *personal.Node) (api.Export, error) {
	e, _, err := n.Take(w.t.Context(), nil, "export.zip", bytes.NewReader(w.export))
	if err != nil {
		return e, err
	}

	if err := n.Cut(w.t.Context()); err != nil {
		return e, err
	}

	return n.Export(e.Id)
}

// agree consents to the shown slice, with whichever wallet there is.
func (w *world) agree(n *personal.Node, e api.Export) (api.Export, error) {
	request, err := w.request(n, e)
	if err != nil {
		return e, err
	}

	c, done, err := n.Consent(w.t.Context(), e.Id, request)
	if err != nil || done {
		return c.Export, err
	}

	signature := hexutil.Encode(w.sign(*c.TypedData))
	request.Signature = &signature
	c, done, err = n.Consent(w.t.Context(), e.Id, request)
	if err == nil && !done {
		err = errors.New("signed and not done")
	}

	return c.Export, err
}

// request returns a consent to what is shown, without a signature.
func (w *world) request(n *personal.Node, e api.Export) (api.ConsentRequest, error) {
	request := api.ConsentRequest{SliceSha256: *e.SliceSha256}
	if w.opts.Wallet == nil {
		account := w.key.Address().Hex()
		request.Account = &account
	}

	to, err := n.Agreement(w.t.Context(), e.Id, api.GetAgreementParams{Account: request.Account, Signer: request.Signer, Payee: request.Payee})
	request.AgreementSha256 = to.Sha256

	return request, err
}

// sign is a wallet in another program. It has only the message's JSON.
func (w *world) sign(message map[string]any) []byte {
	w.t.Helper()
	return signApart(w.t, w.key, message)
}

// journey does all remaining steps of an export.
func (w *world) journey(n *personal.Node) (api.Export, error) {
	e, err := w.take(n)
	if err == nil && e.State == api.Previewed {
		e, err = w.agree(n, e)
	}
	if err == nil {
		err = errors.Join(n.Send(w.t.Context()), n.Follow(w.t.Context()))
	}
	if err != nil {
		return e, err
	}

	return n.Export(e.Id)
}

// files returns the paths of all files in the data folder.
func (w *world) files() (names []string) {
	w.t.Helper()
	err := filepath.WalkDir(w.opts.Dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			name, _ := filepath.Rel(w.opts.Dir, path)
			names = append(names, name)
		}

		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}

	return names
}
