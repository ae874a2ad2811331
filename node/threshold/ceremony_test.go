package threshold_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"io"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/vectors"
)

type keyVectors struct {
	ChainID                             uint64
	Committee                           common.Address
	Epoch, Attempt                      uint64
	N, Threshold                        int
	Ceremony                            core.CeremonyID
	Accounts                            []common.Address
	EncryptionSecrets, EncryptionNonces []vectors.Hex
	EncryptionKeys, EncryptionProofs    []vectors.Hex
	Coefficients, Epsilons              []vectors.Hex
	NoncesA, NoncesEpsilon              []vectors.Hex
	Dealings, Shares, VerificationKeys  []vectors.Hex
	Y, Y2, Material                     vectors.Hex
	KeyHash                             common.Hash
	KeyID                               core.KeyID
}

func must[T any](t testing.TB) func(v T, err error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func secret(t testing.TB, b []byte) bls.Secret { return must[bls.Secret](t)(bls.ParseSecret(b)) }

func point2(t testing.TB, b []byte) bls.G2 { return must[bls.G2](t)(bls.ParseG2(b)) }

func newSecret(t testing.TB) bls.Secret { return must[bls.Secret](t)(bls.NewSecret(rand.Reader)) }

func (v keyVectors) size() core.Committee { return core.Committee{N: v.N, Threshold: v.Threshold} }

func (v keyVectors) ceremony() threshold.Ceremony {
	return threshold.Ceremony{ChainID: v.ChainID, Committee: v.Committee, Epoch: v.Epoch, Attempt: v.Attempt}
}

// board returns the board of the vectors, whose keys are parsed with their proofs.
func (v keyVectors) board(t testing.TB) *threshold.Board {
	t.Helper()
	keys := make([]bls.G1, v.N)
	for i := range keys {
		keys[i] = must[bls.G1](t)(v.ceremony().ParseEncryptionKey(v.Accounts[i], v.EncryptionKeys[i], v.EncryptionProofs[i]))
	}
	return must[*threshold.Board](t)(v.ceremony().NewBoard(v.size(), keys))
}

// ceremony is a key generation that a test runs itself.
type ceremony struct {
	size    core.Committee
	board   *threshold.Board
	secrets []bls.Secret
	bytes   [][]byte
	parsed  []*threshold.Dealing
}

var example = threshold.Ceremony{ChainID: 31337, Committee: common.Address{1}, Epoch: 1, Attempt: 1}

func newCeremony(t testing.TB, size core.Committee) ceremony {
	t.Helper()
	c := ceremony{size: size}
	var keys []bls.G1
	for i := range size.N {
		account := common.Address{2, byte(i)}
		s, key, proof, err := example.NewEncryptionKey(rand.Reader, account)
		if err != nil {
			t.Fatal(err)
		}

		raw := key.Raw()
		keys = append(keys, must[bls.G1](t)(example.ParseEncryptionKey(account, raw[:], proof[:])))
		c.secrets = append(c.secrets, s)
	}

	c.board = must[*threshold.Board](t)(example.NewBoard(size, keys))
	for dealer := range size.N {
		b := must[[]byte](t)(c.board.Deal(rand.Reader, dealer))
		c.bytes = append(c.bytes, b)
		c.parsed = append(c.parsed, must[*threshold.Dealing](t)(c.board.Check(dealer, b)))
	}

	return c
}

func (c ceremony) key(t testing.TB) *threshold.GroupKey {
	t.Helper()
	return must[*threshold.GroupKey](t)(c.board.GroupKey(c.parsed))
}

func (c ceremony) shares(t testing.TB) []bls.Secret {
	t.Helper()
	shares := make([]bls.Secret, c.size.N)
	for member := range shares {
		shares[member] = must[bls.Secret](t)(c.board.Share(c.parsed, member, c.secrets[member]))
	}
	return shares
}

func TestEncryptionKeysAndDealingsAreThoseOfTheVectors(t *testing.T) {
	v := vectors.Load[keyVectors](t, "keys")
	board := v.board(t)
	if board.ID() != v.Ceremony {
		t.Errorf("ceremony is %s, want %s", board.ID(), v.Ceremony)
	}

	for i := range v.N {
		key, proof := v.ceremony().Prove(v.Accounts[i], secret(t, v.EncryptionSecrets[i]), secret(t, v.EncryptionNonces[i]))
		if raw := key.Raw(); !bytes.Equal(raw[:], v.EncryptionKeys[i]) || !bytes.Equal(proof[:], v.EncryptionProofs[i]) {
			t.Errorf("encryption key %d or its proof differs: got %v, %v, want %v, %v", i, raw[:], proof[:], v.EncryptionKeys[i], v.EncryptionProofs[i])
		}

		var a []bls.Secret
		for _, b := range v.Coefficients[i*v.Threshold : (i+1)*v.Threshold] {
			a = append(a, secret(t, b))
		}

		got := board.DealWith(i, a, secret(t, v.Epsilons[i]), secret(t, v.NoncesA[i]), secret(t, v.NoncesEpsilon[i]))
		if !bytes.Equal(got, v.Dealings[i]) {
			t.Errorf("dealing %d differs: got %v, want %v", i, got, v.Dealings[i])
		}
	}
}

func TestSharesAndGroupKeyAreThoseOfTheVectors(t *testing.T) {
	v := vectors.Load[keyVectors](t, "keys")
	board := v.board(t)
	var dealings []*threshold.Dealing
	for i, b := range v.Dealings {
		dealings = append(dealings, must[*threshold.Dealing](t)(board.Check(i, b)))
	}

	for member := range v.N {
		share := must[bls.Secret](t)(board.Share(dealings, member, secret(t, v.EncryptionSecrets[member])))
		if b := share.Bytes(); !bytes.Equal(b[:], v.Shares[member]) {
			t.Errorf("share %d differs: got %v, want %v", member, b[:], v.Shares[member])
		}
	}

	key := must[*threshold.GroupKey](t)(board.GroupKey(dealings))
	if !bytes.Equal(key.Material(), v.Material) || key.Hash() != v.KeyHash || key.ID(v.ChainID, v.Committee) != v.KeyID {
		t.Errorf("got other material, hash or id, want the vector's")
	}

	again := must[*threshold.GroupKey](t)(threshold.ParseMaterial(v.size(), v.Material))
	if !bytes.Equal(again.Material(), v.Material) {
		t.Error("parsed material: got another key, want the same")
	}
}

// TestEveryCommitteeAgreesOnOneKey checks that in every committee the shares fit the
// verification keys, and that ParseMaterial accepts the material.
func TestEveryCommitteeAgreesOnOneKey(t *testing.T) {
	for _, size := range []core.Committee{{N: 1, Threshold: 1}, {N: 3, Threshold: 2}, {N: 5, Threshold: 3}, {N: 7, Threshold: 4}} {
		c := newCeremony(t, size)
		key := c.key(t)
		for member, share := range c.shares(t) {
			if !bls.MulGenerator2(share).Equal(key.VK[member]) {
				t.Errorf("%d of %d: got a share of member %d that does not fit its key, want one that fits", size.Threshold, size.N, member)
			}
		}

		if _, err := threshold.ParseMaterial(size, key.Material()); err != nil {
			t.Errorf("%d of %d: got error %v, want none", size.Threshold, size.N, err)
		}
	}
}

// SPEC 6.4.
func TestProofsOfPossessionBindTheirContext(t *testing.T) {
	account := common.Address{2}
	_, key, proof, err := example.NewEncryptionKey(rand.Reader, account)
	if err != nil {
		t.Fatal(err)
	}

	raw := key.Raw()
	if _, err := example.ParseEncryptionKey(account, raw[:], proof[:]); err != nil {
		t.Fatal(err)
	}

	otherAttempt, otherEpoch, otherChain, otherContract := example, example, example, example
	otherAttempt.Attempt++
	otherEpoch.Epoch++
	otherChain.ChainID++
	otherContract.Committee[0]++
	double := key.Add(key).Raw()
	high := append(bytes.Repeat([]byte{0xff}, 32), proof[32:]...)

	for name, try := range map[string]struct {
		ceremony   threshold.Ceremony
		account    common.Address
		raw, proof []byte
	}{
		"another attempt":    {otherAttempt, account, raw[:], proof[:]},
		"another epoch":      {otherEpoch, account, raw[:], proof[:]},
		"another chain":      {otherChain, account, raw[:], proof[:]},
		"another contract":   {otherContract, account, raw[:], proof[:]},
		"another account":    {example, common.Address{3}, raw[:], proof[:]},
		"another key":        {example, account, double[:], proof[:]},
		"a short proof":      {example, account, raw[:], proof[:63]},
		"a scalar too large": {example, account, raw[:], high},
		"infinity":           {example, account, make([]byte, 96), proof[:]},
	} {
		if _, err := try.ceremony.ParseEncryptionKey(try.account, try.raw, try.proof); !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want %v", name, err, core.ErrVerify)
		}
	}
}

// dealerError asserts that an error names a dealer and a reason.
func dealerError(t *testing.T, err error, dealer int, reason error) {
	t.Helper()
	var named *threshold.DealerError
	if !errors.As(err, &named) || named.Dealer != dealer || !errors.Is(err, reason) || !errors.Is(err, core.ErrVerify) {
		t.Errorf("got %v, want dealer %d: %v", err, dealer, reason)
	}
}

// SPEC 6.9.
func TestBadDealingsNameTheirDealer(t *testing.T) {
	c := newCeremony(t, core.Committee{N: 5, Threshold: 3})
	eAt := bls.G1Size + 3*bls.G2Size
	copied := bytes.Clone(c.bytes[2]) // with the E of another dealer
	copy(copied[eAt:], c.bytes[1][eAt:eAt+bls.G1Size])
	orderThree := bytes.Clone(c.bytes[2])
	clear(orderThree[eAt : eAt+bls.G1Size])
	orderThree[eAt+bls.G1Size-1] = 2

	for name, try := range map[string]struct {
		dealing []byte
		reason  error
	}{
		"another dealer's dealing": {c.bytes[1], threshold.ErrDealingProof},
		"another dealer's E":       {copied, threshold.ErrDealingProof},
		"E of order 3":             {orderThree, threshold.ErrDealingForm},
		"empty":                    {nil, threshold.ErrDealingForm},
		"cut short":                {c.bytes[2][1:], threshold.ErrDealingForm},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.board.Check(2, try.dealing)
			dealerError(t, err, 2, try.reason)
		})
	}

	other := newCeremony(t, c.size)
	_, err := other.board.Check(2, c.bytes[2])
	dealerError(t, err, 2, threshold.ErrDealingProof)
}

func TestOneFlippedBitOfADealingIsRefused(t *testing.T) {
	c := newCeremony(t, core.Committee{N: 3, Threshold: 2})
	rapid.Check(t, func(rt *rapid.T) {
		at := rapid.IntRange(0, 8*len(c.bytes[0])-1).Draw(rt, "bit")
		b := bytes.Clone(c.bytes[0])
		b[at/8] ^= 1 << (at % 8)
		var named *threshold.DealerError
		if _, err := c.board.Check(0, b); !errors.As(err, &named) || named.Dealer != 0 {
			rt.Fatalf("bit %d: %v", at, err)
		}
	})
}

// TestADealerWhoProvesAWrongDealingIsFound covers a dealer that knows the secrets and
// proves a dealing whose halves differ. Only the pairing, or the member that opens it,
// detects it.
// SPEC 6.10, SPEC 6.13.
func TestADealerWhoProvesAWrongDealingIsFound(t *testing.T) {
	c := newCeremony(t, core.Committee{N: 3, Threshold: 2})
	a := []bls.Secret{newSecret(t), newSecret(t)}
	epsilon, nonceA, nonceE := newSecret(t), newSecret(t), newSecret(t)
	good := c.board.DealWith(1, a, epsilon, nonceA, nonceE)
	wrong := c.board.MaskTo(good, 1, 2, a[0], epsilon, newSecret(t), newSecret(t))
	d, err := c.board.Check(1, wrong)
	if err != nil {
		t.Fatal("public check of a wrong share: got an error, want none:", err)
	}

	dealings := []*threshold.Dealing{c.parsed[0], d, c.parsed[2]}
	if _, err := c.board.Share(dealings, 0, c.secrets[0]); err != nil {
		t.Error("member with a right share: got an error, want none:", err)
	}

	_, err = c.board.Share(dealings, 2, c.secrets[2])
	dealerError(t, err, 1, threshold.ErrDealingShare)

	other := c.board.DealWith(1, []bls.Secret{newSecret(t), a[1]}, epsilon, nonceA, nonceE)
	mixed := append(bytes.Clone(good[:bls.G1Size]), other[bls.G1Size:]...)
	_, err = c.board.Check(1, c.board.MaskTo(mixed, 1, 0, a[0], epsilon, nonceA, nonceE))
	dealerError(t, err, 1, threshold.ErrDealingPair)
}

func TestSwappedDealingsOpenToNothing(t *testing.T) {
	c := newCeremony(t, core.Committee{N: 3, Threshold: 2})
	swapped := []*threshold.Dealing{c.parsed[1], c.parsed[0], c.parsed[2]}
	_, err := c.board.Share(swapped, 0, c.secrets[0])
	dealerError(t, err, 0, threshold.ErrDealingShare)
	_, err = c.board.Share(c.parsed, 0, c.secrets[1])
	dealerError(t, err, 0, threshold.ErrDealingShare)
	if _, err := c.board.Share(c.parsed[:2], 0, c.secrets[0]); err == nil {
		t.Error("share from two dealings of three: got no error, want one")
	}

	if _, err := c.board.GroupKey(c.parsed[:2]); err == nil {
		t.Error("group key from two dealings of three: got no error, want one")
	}
}

func TestBoardsOfOtherSizesAreRefused(t *testing.T) {
	key := bls.Generator1()
	if _, err := example.NewBoard(core.Committee{N: 4, Threshold: 2}, []bls.G1{key, key, key, key}); err == nil {
		t.Error("n = 4, t = 2: got no error, want one")
	}

	if _, err := example.NewBoard(core.Committee{N: 3, Threshold: 2}, []bls.G1{key}); err == nil {
		t.Error("one key for three members: got no error, want one")
	}

	if _, err := threshold.ParseDealing(core.Committee{N: 4, Threshold: 2}, nil); err == nil {
		t.Error("dealing in an impossible committee: got no error, want one")
	}
}

func TestMaterialThatIsNoKeyIsRefused(t *testing.T) {
	c := newCeremony(t, core.Committee{N: 5, Threshold: 3})
	key := c.key(t)
	change := func(f func(k *threshold.GroupKey)) []byte {
		k := threshold.GroupKey{Y: key.Y, Y2: key.Y2, VK: append([]bls.G2(nil), key.VK...)}
		f(&k)
		return k.Material()
	}

	for name, b := range map[string][]byte{
		"empty":               nil,
		"of another size":     key.Material()[:len(key.Material())-bls.G2Size],
		"another Y":           change(func(k *threshold.GroupKey) { k.Y = k.Y.Add(k.Y) }),
		"Y at infinity":       change(func(k *threshold.GroupKey) { k.Y = bls.G1{} }),
		"another Y and Y2":    change(func(k *threshold.GroupKey) { k.Y, k.Y2 = k.Y.Add(k.Y), k.Y2.Add(k.Y2) }),
		"a key off the line":  change(func(k *threshold.GroupKey) { k.VK[4] = k.VK[4].Add(bls.Generator2()) }),
		"the first key wrong": change(func(k *threshold.GroupKey) { k.VK[0] = k.VK[0].Add(bls.Generator2()) }),
		"two keys swapped":    change(func(k *threshold.GroupKey) { k.VK[1], k.VK[2] = k.VK[2], k.VK[1] }),
		"a key at infinity":   change(func(k *threshold.GroupKey) { k.VK[3] = bls.G2{} }),
	} {
		if _, err := threshold.ParseMaterial(c.size, b); !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want %v", name, err, core.ErrVerify)
		}
	}

	if _, err := threshold.ParseMaterial(core.Committee{N: 2, Threshold: 2}, nil); err == nil {
		t.Error("impossible committee: got no error, want one")
	}
}

func TestDealingReportsAFailingSource(t *testing.T) {
	c := newCeremony(t, core.Committee{N: 3, Threshold: 2})
	if _, err := c.board.Deal(io.LimitReader(rand.Reader, 100), 0); err == nil {
		t.Error("Deal with 100 random bytes: got no error, want one")
	}

	for _, good := range []int64{0, 64} {
		if _, _, _, err := example.NewEncryptionKey(io.LimitReader(rand.Reader, good), common.Address{}); err == nil {
			t.Errorf("key from %d random bytes: got no error, want one", good)
		}
	}
}

func FuzzParseDealing(f *testing.F) {
	v := vectors.Load[keyVectors](f, "keys")
	for _, d := range v.Dealings {
		f.Add([]byte(d))
	}

	f.Add(make([]byte, len(v.Dealings[0])))
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, err := threshold.ParseDealing(v.size(), b); err != nil && !errors.Is(err, threshold.ErrDealingForm) {
			t.Errorf("got untyped error %v, want a typed one", err)
		}
	})
}

func FuzzParseMaterial(f *testing.F) {
	v := vectors.Load[keyVectors](f, "keys")
	f.Add([]byte(v.Material))
	f.Fuzz(func(t *testing.T, b []byte) {
		key, err := threshold.ParseMaterial(v.size(), b)
		if err == nil && !bytes.Equal(key.Material(), b) {
			t.Error("parsed material: got another key, want the same")
		}
		if err != nil && !errors.Is(err, core.ErrVerify) {
			t.Errorf("got untyped error %v, want a typed one", err)
		}
	})
}
