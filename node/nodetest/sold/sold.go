// Package sold makes, in memory, a snapshot that can be bought, with everything that
// belongs to it: a committee's key, sealed slices, trees, a manifest, validators that
// serve it and a chain that proves it. Only the consensus is simulated: keys are shared,
// slices sealed, lists released and combined, and storage is in real state tries.
package sold

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"math/big"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/tree"
)

// Schema is the schema of the slices.
const Schema = "artist-preferences/v1"

// Size is the size of the committee.
var Size = core.Committee{N: 3, Threshold: 2}

// Epoch is the epoch of the key.
const Epoch = 1

// World is a snapshot and its validators.
type World struct {
	Domain   core.Domain
	Typer    *consent.Typer
	Terms    core.Terms
	Dataset  core.DatasetID
	Key      *threshold.GroupKey
	KeyID    core.KeyID
	Snapshot core.Snapshot
	ID       core.SnapshotID

	Items    []core.Item // in tree order, and so are headers and payloads
	Headers  [][]byte
	Payloads [][]byte
	Blocks   map[[32]byte][]byte // manifest, pages and payloads by digest

	// LeftOut are the items that every sale leaves out, ascending; see Leave.
	LeftOut []uint32

	x         bls.Secret
	releasers []*threshold.Releaser
}

// Opened returns the opened key of the record at a place in tree order, xU, raw.
func (w *World) Opened(t testing.TB, j int) []byte {
	t.Helper()
	u, err := bls.ParseG1(w.Items[j].U[:])
	check(t, err)
	raw := u.MulSecret(w.x).Raw()

	return raw[:]
}

// Slices returns n different slices.
func Slices(n int) [][]byte {
	out := make([][]byte, n)
	for i := range out {
		s := slice.Slice{Schema: Schema}
		for k := range 5 + i%3 {
			s.Artists = append(s.Artists, slice.Artist{Name: fmt.Sprintf("Artist %03d & <%d>", i, k), Plays: "10-29"})
		}
		out[i] = s.Bytes()
	}

	return out
}

// Deployment returns the deployment of the world's contracts.
func (w *World) Deployment() *core.Deployment {
	code := map[string]common.Hash{}
	for name := range w.Domain.Contracts.ByName() {
		code[name] = Code
	}

	return &core.Deployment{
		Schema:    core.DeploymentSchema,
		ChainID:   w.Domain.ID,
		Contracts: w.Domain.Contracts,
		Code:      code,
	}
}

// New seals slices, which need not follow the schema, and freezes them.
func New(t testing.TB, data [][]byte) *World {
	t.Helper()
	w := &World{
		Domain: core.Domain{ID: 31337, Contracts: contracts()},
		Blocks: map[[32]byte][]byte{},
	}

	w.Typer = consent.New(w.Domain)
	w.Terms = terms()
	w.Dataset = w.Typer.DatasetID(w.Terms)
	w.deal(t)
	w.KeyID = w.Key.ID(w.Domain.ID, w.Domain.Contracts.Committee)
	w.seal(t, data)
	w.freeze(t)

	return w
}

// Leave has the accounts of some items leave before any sale: their payloads are gone.
// Numbers ascend.
func (w *World) Leave(items ...uint32) {
	w.LeftOut = items
	for _, j := range items {
		delete(w.Blocks, w.Items[j].PayloadDigest)
	}
}

func contracts() core.Contracts {
	at := func(b byte) common.Address { return common.BytesToAddress(bytes.Repeat([]byte{b}, 20)) }
	return core.Contracts{
		Committee: at(1),
		Anchors:   at(2),
		Datasets:  at(3),
		Market:    at(4),
		Delivery:  at(5),
		Payouts:   at(6),
		Ballots:   at(8),
		Notices:   at(9),
	}
}

func terms() core.Terms {
	return core.Terms{
		Name:        "Artists",
		Schema:      Schema,
		Purposes:    []core.Purpose{core.Training},
		Token:       common.Address{7},
		FloorPrice:  big.NewInt(1000),
		MaxWeight:   1,
		Cadence:     core.Cadence{MinGroup: 1, SellFor: 3600},
		MaxDisputes: 2,
		Windows:     core.Windows{Vote: 60, Commit: 10, Release: 10, Confirm: 10, Dispute: 10},
	}
}

// deal shares a key x + a·X among the members.
func (w *World) deal(t testing.TB) {
	x, a := secret(t), secret(t)
	w.x = x
	w.Key = &threshold.GroupKey{Y: bls.MulGenerator1(x), Y2: bls.MulGenerator2(x)}
	for i := range Size.N {
		share := x.Add(a.Mul(bls.NewScalar(uint64(i + 1)).Secret()))
		w.Key.VK = append(w.Key.VK, bls.MulGenerator2(share))
		prf, err := threshold.NewPRFKey(rand.Reader)
		check(t, err)
		w.releasers = append(w.releasers, threshold.NewReleaser(share, prf))
	}
}

// owner returns the i-th contributor's account.
func owner(i int) common.Address {
	return common.BytesToAddress([]byte{1, byte(i >> 16), byte(i >> 8), byte(i)})
}

// seal makes a contribution from each slice.
func (w *World) seal(t testing.TB, data [][]byte) {
	schema, err := slice.Lookup(Schema)
	check(t, err)
	scheme := seal.New(w.Key.Y, w.KeyID, w.Dataset)
	sealed, made := make([]*seal.Sealed, len(data)), make([]core.Item, len(data))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))

	for i := range data {
		group.Go(func() (err error) {
			var salt [core.SaltSize]byte
			_, _ = rand.Read(salt[:]) // never fails
			tag := core.NewTag(owner(i), salt)
			if sealed[i], err = scheme.Seal(rand.Reader, tag, data[i], schema.PaddedSize); err != nil {
				return err
			}

			made[i] = core.Item{
				Tag:           tag,
				Contribution:  sealed[i].ID,
				U:             sealed[i].U.Raw(),
				PayloadDigest: sealed[i].PayloadDigest,
				HeaderHash:    sealed[i].HeaderHash,
				ConsentDigest: sha256.Sum256(tag[:]),
				Weight:        1,
			}

			return nil
		})
	}

	check(t, group.Wait())
	items := map[core.ContributionID]core.Item{}
	for _, item := range made {
		items[item.Contribution] = item
	}

	slices.SortFunc(sealed, func(a, b *seal.Sealed) int { return a.ID.Compare(b.ID) })
	for _, s := range sealed {
		w.Items = append(w.Items, items[s.ID])
		w.Headers, w.Payloads = append(w.Headers, s.Header), append(w.Payloads, s.Payload)
		w.Blocks[s.PayloadDigest] = s.Payload
	}
}

// freeze makes manifest and snapshot.
func (w *World) freeze(t testing.TB) {
	leaves := make([][32]byte, len(w.Items))
	var sums []tree.SumLeaf
	for i := range w.Items {
		leaves[i] = tree.ContributionLeaf(&w.Items[i])
		sums = append(sums, tree.SumLeaf{Account: owner(i), Weight: 1})
	}

	sum, err := tree.NewSum(sums)
	check(t, err)
	s := core.Snapshot{
		Dataset:          w.Dataset,
		Number:           1,
		Round:            2,
		Epoch:            Epoch,
		Count:            uint32(len(w.Items)),
		ContributionRoot: tree.Root(leaves),
		AsOf:             5,
		AsOfHash:         common.Hash{9},
		SellUntil:        w.Terms.Cadence.SellUntil(time.Unix(1_700_000_000, 0)),
	}

	s.SumRoot, s.TotalWeight = common.Hash(sum.Root()), sum.Root().Sum()
	m := core.NewManifest(w.Domain, w.KeyID, w.Dataset, w.Terms, len(w.Payloads[0]))
	m.Count, m.ContributionRoot, m.TotalWeight = s.Count, s.ContributionRoot, s.TotalWeight
	for _, page := range core.Pages(w.Items) {
		digest := sha256.Sum256(page)
		w.Blocks[digest] = page
		m.Pages = append(m.Pages, core.CID(digest).String())
	}

	block, err := m.Encode()
	check(t, err)
	s.Manifest = sha256.Sum256(block)
	w.Blocks[s.Manifest] = block
	w.Snapshot, w.ID = s, w.Typer.SnapshotID(s)
}

// shares combines the lists of a threshold of members.
func (w *World) shares(t testing.TB, sale core.SaleID, b bls.G1) []byte {
	us := make([][core.PointSize]byte, len(w.Items))
	for j := range us {
		us[j] = w.Items[j].U
	}

	lists := map[int]threshold.List{}
	for i, r := range w.releasers[:Size.Threshold] {
		list, err := r.List(t.Context(), threshold.Sale{
			ChainID:          w.Domain.ID,
			Delivery:         w.Domain.Contracts.Delivery,
			Epoch:            Epoch,
			ID:               sale,
			Buyer:            b,
			ContributionRoot: w.Snapshot.ContributionRoot,
		}, us, w.LeftOut, nil)

		check(t, err)
		lists[i] = list
	}

	combined, err := threshold.Combine(t.Context(), Size, lists)
	check(t, err)
	return combined.EncodeShares()
}

func secret(t testing.TB) bls.Secret {
	s, err := bls.NewSecret(rand.Reader)
	check(t, err)
	return s
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
