package contributor_test

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/intake"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/node/threshold"
)

var testChain = core.Domain{ID: 31337, Contracts: core.Contracts{
	Committee: common.Address{1}, Anchors: common.Address{2}, Datasets: common.Address{3},
	Market: common.Address{4}, Delivery: common.Address{5}, Payouts: common.Address{6},
}}

func testTerms() core.Terms {
	return core.Terms{
		Name: "Artists", Schema: schema, Purposes: []core.Purpose{core.Training},
		FloorPrice: big.NewInt(1_000_000), MaxWeight: 1, Cadence: core.Cadence{MinGroup: 5, SellFor: 30 * 24 * 3600},
	}
}

// validator is a committee of one whose key the test knows. It admits contributions with
// the same step as a node; ledger, blobs and seals are in memory.
type validator struct {
	t            *testing.T
	intake.Store // methods that only other members use are missing

	x      bls.Secret
	view   core.CommitteeView
	data   core.DatasetView
	intake *intake.Step

	notices []core.NoticeView

	mu     sync.Mutex
	held   map[core.ContributionID]core.Contribution
	blocks [][]byte
	posts  []core.Contribution
	fail   func(post int) error // called before a post is handled
	lose   func(post int) error // called after a post was admitted
}

// endless is a disk that has room.
type endless struct{}

func (endless) Check() error { return nil }

func newValidator(t *testing.T, now func() time.Time) *validator {
	v := &validator{t: t, held: map[core.ContributionID]core.Contribution{}}
	v.rekey()
	v.create(testTerms())

	opts := intake.Options{
		Store:    v,
		Seals:    v,
		Consents: consents{v, consent.New(testChain)},
		Code:     &code{}, // takes the answers of passkeys; all others have keys
		Blobs:    v,
		Peers:    struct{ quorum.Asker }{}, // it has no peers
		Pinner:   struct{ intake.Pinner }{},
		Room:     endless{},
		Log:      slog.New(slog.DiscardHandler),
		Seat:     quorum.Seat{Committee: v.view.Committee, Round: time.Minute},
	}

	opts.Test.Now = now

	var err error
	if v.intake, err = intake.New(opts); err != nil {
		t.Fatal(err)
	}

	return v
}

// rekey changes the committee's key.
func (v *validator) rekey() {
	v.t.Helper()
	x, err := bls.NewSecret(rand.Reader)
	if err != nil {
		v.t.Fatal(err)
	}

	y2 := bls.Generator2().Mul(x.Public())
	key := threshold.GroupKey{Y: bls.MulGenerator1(x), Y2: y2, VK: []bls.G2{y2}}
	v.x = x
	members := []core.Member{{Account: common.Address{8}, URL: "http://validator"}}
	v.view = core.CommitteeView{Domain: testChain, Committee: core.Committee{N: 1, Threshold: 1}, Members: members, Key: &core.GroupKey{
		Epoch: 1, KeyID: key.ID(testChain.ID, testChain.Contracts.Committee), Material: key.Material(),
	}}
}

func (v *validator) create(terms core.Terms) {
	v.data = core.DatasetView{ID: consent.New(testChain).DatasetID(terms), Terms: terms}
}

func (v *validator) Committee(context.Context) (core.CommitteeView, error) { return v.view, nil }

func (v *validator) GroupKey() (core.GroupKey, error) { return *v.view.Key, nil }

func (v *validator) AddContributions(cs []core.Contribution) (added []bool, refused []error, err error) {
	for _, c := range cs {
		_, again := v.held[c.Item.Contribution]
		v.held[c.Item.Contribution] = c
		added = append(added, !again)
	}
	return added, make([]error, len(cs)), nil
}

func (v *validator) Contribution(id core.ContributionID) (core.Contribution, error) {
	return v.held[id], nil
}

func (v *validator) Pin(_ context.Context, data []byte) error {
	v.blocks = append(v.blocks, data)
	return nil
}

func (v *validator) Flush(context.Context) error { return nil }

func (v *validator) PayloadSize(name string) (int, error) {
	found, err := slice.Lookup(name)
	if err != nil {
		return 0, err
	}
	return seal.PayloadSize(found.PaddedSize), nil
}

func (v *validator) scheme(dataset core.DatasetID) *seal.Scheme {
	return seal.New(bls.MulGenerator1(v.x), v.view.Key.KeyID, dataset)
}

func (v *validator) Check(_ core.GroupKey, dataset core.DatasetID, tag core.Tag, digest [32]byte, header []byte) (u [core.PointSize]byte, err error) {
	point, err := v.scheme(dataset).Check(tag, digest, header)
	if err != nil {
		return u, err
	}
	return point.Raw(), nil
}

// open returns the slice of a held contribution, as the buyer of a sale will see it.
func (v *validator) open(id core.ContributionID, payload []byte) []byte {
	v.t.Helper()
	c := v.held[id]
	u, err := bls.ParseG1(c.Item.U[:])
	if err != nil {
		v.t.Fatal(err)
	}

	kind, err := slice.Lookup(schema)
	if err != nil {
		v.t.Fatal(err)
	}

	opened, err := v.scheme(c.Consent.Dataset).Open(c.Item.Tag, c.Header, payload, u.MulSecret(v.x), kind.PaddedSize)
	if err != nil {
		v.t.Fatal(err)
	}

	return opened
}

// consents runs the real checks of the validator's own dataset.
type consents struct {
	*validator
	typer *consent.Typer
}

func (c consents) Digest(m core.Consent) (common.Hash, error) {
	readers, err := core.NewReaders(c.view.Committee, c.view.Members)
	if err != nil {
		return common.Hash{}, err
	}
	return c.typer.ConsentDigest(m, core.NewAgreement(c.data.Terms, readers))
}

func (c consents) Recover(digest common.Hash, signature []byte) (common.Address, error) {
	return consent.Recover(digest, signature)
}

// client is the validator's interface to a contributor's flow.
type client struct{ *validator }

func (c client) Dataset(context.Context, core.DatasetID) (core.DatasetView, error) {
	return c.data, nil
}

func (v *validator) Dataset(id core.DatasetID) (core.Terms, error) {
	if id != v.data.ID {
		return core.Terms{}, core.ErrNotFound
	}
	return v.data.Terms, nil
}

func (v *validator) Notices(context.Context, *core.DatasetID) ([]core.NoticeView, error) {
	return v.notices, nil
}

func (v *validator) Notice(_ context.Context, id core.NoticeID) (core.NoticeView, error) {
	for _, n := range v.notices {
		if n.ID == id {
			return n, nil
		}
	}
	return core.NoticeView{}, core.ErrNotFound
}

func (c client) Submit(ctx context.Context, sent core.Contribution, payload []byte) (core.ContributionID, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.posts = append(c.posts, sent)
	if c.fail != nil {
		if err := c.fail(len(c.posts)); err != nil {
			return core.ContributionID{}, err
		}
	}

	stored, _, err := c.intake.Submit(ctx, sent, payload)
	if err == nil && c.lose != nil {
		err = c.lose(len(c.posts))
	}

	return stored.Item.Contribution, err
}

var errCrash = errors.New("the program ends here")
