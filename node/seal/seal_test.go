package seal_test

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"io"
	"strings"
	"testing"

	"filippo.io/age"
	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/vectors"
)

type sealVector struct {
	R, S, FileKey, Nonce, U, Slice, Payload, Header vectors.Hex
	PaddedSize                                      int
	Account                                         common.Address
	Salt                                            vectors.Hex
	Tag                                             core.Tag
	PayloadDigest, HeaderHash                       common.Hash
	CID                                             string
	Contribution                                    core.ContributionID
}

type sealVectors struct {
	GroupKey, Gbar vectors.Hex
	KeyID          core.KeyID
	Dataset        core.DatasetID
	Seals          []sealVector
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

func newSecret(t testing.TB) bls.Secret { return must[bls.Secret](t)(bls.NewSecret(rand.Reader)) }

// committee is a key whose x the test knows.
type committee struct {
	x      bls.Secret
	scheme *seal.Scheme
}

func newCommittee(t testing.TB) committee {
	x := newSecret(t)
	return committee{x, seal.New(bls.MulGenerator1(x), core.KeyID{1}, core.DatasetID{2})}
}

func (c committee) open(u bls.G1) bls.G1 { return u.MulSecret(c.x) }

const paddedSize = 256

func (c committee) seal(t testing.TB, tag core.Tag, slice string) *seal.Sealed {
	t.Helper()
	return must[*seal.Sealed](t)(c.scheme.Seal(rand.Reader, tag, []byte(slice), paddedSize))
}

func vectorScheme(t testing.TB) (*seal.Scheme, sealVectors) {
	v := vectors.Load[sealVectors](t, "seals")
	return seal.New(must[bls.G1](t)(bls.ParseG1(v.GroupKey)), v.KeyID, v.Dataset), v
}

func TestSealsOfTheVectorsCheckAndOpen(t *testing.T) {
	scheme, v := vectorScheme(t)
	if gbar := seal.Gbar(scheme).Raw(); !bytes.Equal(gbar[:], v.Gbar) {
		t.Errorf("Ḡ is %x, want %s", gbar, v.Gbar)
	}

	y := must[bls.G1](t)(bls.ParseG1(v.GroupKey))
	for i, s := range v.Seals {
		u := must[bls.G1](t)(scheme.Check(s.Tag, s.PayloadDigest, s.Header))
		if raw := u.Raw(); !bytes.Equal(raw[:], s.U) {
			t.Errorf("seal %d: U is %x: got %v, want %v", i, raw, raw[:], s.U)
		}

		if id := must[core.ContributionID](t)(scheme.ID(s.Tag, s.PayloadDigest, s.Header)); id != s.Contribution {
			t.Errorf("seal %d: id is %s, want %s", i, id, s.Contribution)
		}
		if core.CID(s.PayloadDigest).String() != s.CID || sha256.Sum256(s.Payload) != s.PayloadDigest {
			t.Errorf("seal %d: got another digest or CID, want the vector's", i)
		}
		if core.HeaderHash(s.Header) != s.HeaderHash || core.NewTag(s.Account, [core.SaltSize]byte(s.Salt)) != s.Tag {
			t.Errorf("seal %d: got another header hash or tag, want the vector's", i)
		}

		d := y.MulSecret(must[bls.Secret](t)(bls.ParseSecret(s.R))) // rY = xU
		slice := must[[]byte](t)(scheme.Open(s.Tag, s.Header, s.Payload, d, s.PaddedSize))
		if !bytes.Equal(slice, s.Slice) {
			t.Errorf("seal %d opens to %q, want %q", i, slice, s.Slice)
		}
	}
}

// SPEC 3.4, SPEC 3.12.
func TestProofAndStanzaAreThoseOfTheVectors(t *testing.T) {
	scheme, v := vectorScheme(t)
	for i, s := range v.Seals {
		r, nonce := must[bls.Secret](t)(bls.ParseSecret(s.R)), must[bls.Secret](t)(bls.ParseSecret(s.S))
		u := bls.MulGenerator1(r)
		l1 := core.PayloadLabel(core.Label(v.KeyID, v.Dataset, s.Tag), s.PayloadDigest)
		if got := seal.Prove(scheme, l1, u, r, nonce); !bytes.Equal(got, s.Header[seal.HeadSize:]) {
			t.Errorf("seal %d: proof is %x", i, got)
		}

		body := must[[]byte](t)(seal.Wrap(scheme, s.Tag, u, r, s.FileKey))
		if text := base64.RawStdEncoding.EncodeToString(body); !strings.Contains(string(s.Header), text) {
			t.Errorf("seal %d: got a header without the body %s, want it inside", i, text)
		}
	}
}

// SPEC 3.10, SPEC 3.14.
func TestPayloadSizeIsThatOfSPEC(t *testing.T) {
	if got := seal.PayloadSize(16384); got != 16416 {
		t.Errorf("payload of 16,384: got %d, want 16,416", got)
	}

	_, v := vectorScheme(t)
	for _, s := range v.Seals {
		if got := seal.PayloadSize(s.PaddedSize); got != len(s.Payload) {
			t.Errorf("payload of %d is %d, want %d", s.PaddedSize, got, len(s.Payload))
		}
	}

	if seal.HeaderSize > 1024 {
		t.Errorf("got a header of %d bytes, want the specified length", seal.HeaderSize)
	}
}

// TestEverySliceThatFitsOpensAgain checks that a sealed slice passes the check, opens to
// the same slice, and has a fixed length.
func TestEverySliceThatFitsOpensAgain(t *testing.T) {
	c := newCommittee(t)
	rapid.Check(t, func(rt *rapid.T) {
		slice := rapid.SliceOfN(rapid.Byte(), 0, paddedSize-4).Draw(rt, "slice")
		tag := core.Tag(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(rt, "tag"))
		s := c.seal(t, tag, string(slice))
		u, err := c.scheme.Check(tag, s.PayloadDigest, s.Header)
		if err != nil || !u.Equal(s.U) || len(s.Payload) != seal.PayloadSize(paddedSize) || len(s.Header) != seal.HeaderSize {
			rt.Fatalf("check: %v", err)
		}

		if id, err := c.scheme.ID(tag, s.PayloadDigest, s.Header); err != nil || id != s.ID {
			rt.Fatalf("id: %v", err)
		}

		again, err := c.scheme.Open(tag, s.Header, s.Payload, c.open(u), paddedSize)
		if err != nil || !bytes.Equal(again, slice) {
			rt.Fatalf("open: %v", err)
		}
	})
}

// TestOneFlippedBitIsRefused checks that a changed bit of a header is detected before
// anything is opened, and one of a payload when it is opened.
func TestOneFlippedBitIsRefused(t *testing.T) {
	c := newCommittee(t)
	tag := core.Tag{7}
	s := c.seal(t, tag, "slice")
	d := c.open(s.U)
	rapid.Check(t, func(rt *rapid.T) {
		at := rapid.IntRange(0, 8*len(s.Header)-1).Draw(rt, "bit of header")
		header := bytes.Clone(s.Header)
		header[at/8] ^= 1 << (at % 8)
		// The contribution id and, on opening, the MAC bind the age header; the proof
		// binds the rest.
		if _, err := c.scheme.Check(tag, s.PayloadDigest, header); err == nil && at/8 >= seal.HeadSize {
			rt.Fatal("changed proof accepted")
		}

		if _, err := c.scheme.Open(tag, header, s.Payload, d, paddedSize); err == nil && at/8 < seal.HeadSize {
			rt.Fatal("changed age header opens")
		}

		if id, err := c.scheme.ID(tag, s.PayloadDigest, header); err == nil && id == s.ID {
			rt.Fatal("changed header keeps the id")
		}

		at = rapid.IntRange(0, 8*len(s.Payload)-1).Draw(rt, "bit of payload")
		payload := bytes.Clone(s.Payload)
		payload[at/8] ^= 1 << (at % 8)
		if _, err := c.scheme.Check(tag, sha256.Sum256(payload), s.Header); !errors.Is(err, seal.ErrProof) {
			rt.Fatalf("header for another payload: got error %v, want %v", err, seal.ErrProof)
		}

		if _, err := c.scheme.Open(tag, s.Header, payload, d, paddedSize); !errors.Is(err, seal.ErrPayload) {
			rt.Fatalf("changed payload opens: got error %v, want %v", err, seal.ErrPayload)
		}
	})
}

// SPEC 3.2.
func TestPaddingIsChecked(t *testing.T) {
	padded := must[[]byte](t)(seal.Pad([]byte("abc"), 16))
	if slice := must[[]byte](t)(seal.Unpad(padded)); string(slice) != "abc" {
		t.Errorf("got unpadded %q, want an error", slice)
	}

	dirty, long := bytes.Clone(padded), bytes.Clone(padded)
	dirty[15] = 1
	long[3] = 13
	for name, b := range map[string][]byte{"a byte that is not zero": dirty, "a length beyond the end": long, "no length": padded[:3]} {
		if _, err := seal.Unpad(b); !errors.Is(err, seal.ErrPadding) || !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want %v, %v", name, err, seal.ErrPadding, core.ErrVerify)
		}
	}

	c := newCommittee(t)
	for _, size := range []int{0, 3, 6} {
		if _, err := c.scheme.Seal(rand.Reader, core.Tag{}, []byte("abc"), size); !errors.Is(err, core.ErrTooLarge) {
			t.Errorf("three bytes padded to %d: got %v, want %v", size, err, core.ErrTooLarge)
		}
	}
}

func TestPayloadsOfAnotherSizeAreRefused(t *testing.T) {
	c := newCommittee(t)
	s := c.seal(t, core.Tag{}, "slice")
	if _, err := c.scheme.Open(core.Tag{}, s.Header, s.Payload, c.open(s.U), paddedSize+1); !errors.Is(err, seal.ErrPayload) {
		t.Errorf("other size: got %v, want %v", err, seal.ErrPayload)
	}
}

// TestHeaderAndPayloadAreAnAgeFile checks that the two halves are an ordinary age file,
// which any age implementation reads, given the file key.
func TestHeaderAndPayloadAreAnAgeFile(t *testing.T) {
	_, v := vectorScheme(t)
	for i, s := range v.Seals {
		file := append(bytes.Clone(s.Header[:seal.HeadSize]), s.Payload...)
		r := must[io.Reader](t)(age.Decrypt(bytes.NewReader(file), age.NewInjectedFileKeyIdentity(s.FileKey)))
		if plain := must[[]byte](t)(io.ReadAll(r)); len(plain) != s.PaddedSize || !bytes.HasPrefix(plain[4:], s.Slice) {
			t.Errorf("seal %d: got %d bytes, want the slice's", i, len(plain))
		}
	}
}

func TestSealReportsAFailingSource(t *testing.T) {
	c := newCommittee(t)
	for _, good := range []int64{0, 64} {
		if _, err := c.scheme.Seal(io.LimitReader(rand.Reader, good), core.Tag{}, nil, 16); err == nil {
			t.Errorf("Seal with %d random bytes: got no error, want one", good)
		}
	}
}

func TestCacheKeepsSchemes(t *testing.T) {
	var cache seal.Cache
	_, v := vectorScheme(t)
	first := must[*seal.Scheme](t)(cache.Scheme(v.GroupKey, v.KeyID, v.Dataset))
	if again := must[*seal.Scheme](t)(cache.Scheme(v.GroupKey, v.KeyID, v.Dataset)); again != first {
		t.Errorf("made twice: got %v, want %v", again, first)
	}

	if other := must[*seal.Scheme](t)(cache.Scheme(v.GroupKey, v.KeyID, core.DatasetID{9})); other == first {
		t.Error("got one scheme for two datasets, want two")
	}

	if _, err := cache.Scheme(make([]byte, 96), v.KeyID, core.DatasetID{10}); !errors.Is(err, bls.ErrPoint) {
		t.Errorf("infinity as a key: got %v, want %v", err, bls.ErrPoint)
	}
}
