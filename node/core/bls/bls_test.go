package bls_test

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/vectors"
)

type hashVectors struct {
	Scalars []struct {
		Dst             string
		Message, Scalar vectors.Hex
	}
	Points []struct {
		Dst          string
		Message, Raw vectors.Hex
	}
}

type keyVectors struct {
	Y, Y2, YCompressed, Y2Compressed, YPrecompile, Y2Precompile vectors.Hex
}

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func newSecret(t testing.TB) bls.Secret {
	t.Helper()
	s, err := bls.NewSecret(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestHashesAreThoseOfTheVectors(t *testing.T) {
	v := vectors.Load[hashVectors](t, "hashes")
	for _, s := range v.Scalars {
		if got := bls.HashToScalar(s.Dst, s.Message).Bytes(); !bytes.Equal(got[:], s.Scalar) {
			t.Errorf("%s of %s is %x, want %s", s.Dst, s.Message, got, s.Scalar)
		}
		if got := bls.HashToSecret(s.Dst, s.Message).Bytes(); !bytes.Equal(got[:], s.Scalar) {
			t.Errorf("secret %s of %s is %x, want %s", s.Dst, s.Message, got, s.Scalar)
		}
	}

	for _, p := range v.Points {
		if got := bls.HashToG1(p.Dst, p.Message).Raw(); !bytes.Equal(got[:], p.Raw) {
			t.Errorf("point of %s is %x, want %s", p.Message, got, p.Raw)
		}
	}
}

// The vectors of RFC 9380, appendix J.9.1.
func TestHashToG1IsThatOfRFC9380(t *testing.T) {
	const dst = "QUUX-V01-CS02-with-BLS12381G1_XMD:SHA-256_SSWU_RO_"
	for message, want := range map[string]string{
		"": "052926add2207b76ca4fa57a8734416c8dc95e24501772c814278700eed6d1e4e8cf62d9c09db0fac349612b759e79a1" +
			"08ba738453bfed09cb546dbb0783dbb3a5f1f566ed67bb6be0e8c67e2e81a4cc68ee29813bb7994998f3eae0c9c6a265",
		"abc": "03567bc5ef9c690c2ab2ecdf6a96ef1c139cc0b2f284dca0a9a7943388a49a3aee664ba5379a7655d3c68900be2f6903" +
			"0b9c15f3fe6e5cf4211f346271d7b01c8f3b28be689c8429c85b67af215533311f0b8dfaaa154fa6b88176c229f2885d",
		"abcdef0123456789": "11e0b079dea29a68f0383ee94fed1b940995272407e3bb916bbf268c263ddd57a6a27200a784cbc248e84f357ce82d98" +
			"03a87ae2caf14e8ee52e51fa2ed8eefe80f02457004ba4d486d6aa1f517c0889501dc7413753f9599b099ebcbbd2d709",
	} {
		if got := bls.HashToG1(dst, []byte(message)).Raw(); hex.EncodeToString(got[:]) != want {
			t.Errorf("%q: %x", message, got)
		}
	}
}

func TestEncodingsAreThoseOfTheVectors(t *testing.T) {
	v := vectors.Load[keyVectors](t, "keys")
	y, err := bls.ParseG1(v.Y)
	if err != nil {
		t.Fatal(err)
	}

	y2, err := bls.ParseG2(v.Y2)
	if err != nil {
		t.Fatal(err)
	}

	raw1, raw2, small1, small2, pre1, pre2 := y.Raw(), y2.Raw(), y.Compressed(), y2.Compressed(), y.Precompile(), y2.Precompile()
	for name, pair := range map[string][2][]byte{
		"raw 1": {raw1[:], v.Y}, "raw 2": {raw2[:], v.Y2}, "compressed 1": {small1[:], v.YCompressed},
		"compressed 2": {small2[:], v.Y2Compressed}, "precompile 1": {pre1[:], v.YPrecompile}, "precompile 2": {pre2[:], v.Y2Precompile},
	} {
		if !bytes.Equal(pair[0], pair[1]) {
			t.Errorf("%s is %x, want %x", name, pair[0], pair[1])
		}
	}

	if !bls.SameExponent(y, y2) || bls.SameExponent(y.Add(y), y2) {
		t.Error("got a wrong pairing check, want it true for Y2 and false for another point")
	}

	if p, err := bls.ParseG1Compressed(v.YCompressed); err != nil || !p.Equal(y) {
		t.Errorf("compressed G1: got error %v, want none", err)
	}

	if p, err := bls.ParseG2Compressed(v.Y2Compressed); err != nil || !p.Equal(y2) {
		t.Errorf("compressed G2: got error %v, want none", err)
	}
}

func TestTextRoundTrips(t *testing.T) {
	type pair struct {
		A bls.G1
		B bls.G2
	}

	s := newSecret(t)
	before := pair{bls.MulGenerator1(s), bls.MulGenerator2(s)}
	data, err := json.Marshal(before)
	if err != nil {
		t.Fatal(err)
	}

	var after pair
	if err := json.Unmarshal(data, &after); err != nil || !after.A.Equal(before.A) || !after.B.Equal(before.B) {
		t.Errorf("%s: %v", data, err)
	}

	for _, bad := range []string{`{"A":"12"}`, `{"A":"0xzz"}`, `{"A":"0x00"}`, `{"B":"0x00"}`, `{"B":"00"}`} {
		if err := json.Unmarshal([]byte(bad), &after); err == nil {
			t.Errorf("%s: got no error, want one", bad)
		}
	}
}

// modulus of the base field, and the order of the groups.
const (
	modulus = "1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab"
	order   = "73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001"
)

func TestPointsOutsideTheGroupAreRefused(t *testing.T) {
	g, g2 := bls.Generator1().Raw(), bls.Generator2().Raw()
	orderThree := make([]byte, bls.G1Size) // (0, 2)
	orderThree[bls.G1Size-1] = 2
	offCurve, offCurve2, flagged := g, g2, g
	offCurve[95] ^= 1
	offCurve2[191] ^= 1
	flagged[0] |= 0x20
	infinity := make([]byte, bls.G1Size)
	infinity[0] = 0x40
	tooLarge := append(unhex(t, modulus), g[48:]...)

	for name, raw := range map[string][]byte{
		"empty": nil, "short": g[:95], "long": append(g[:], 0), "zeros": make([]byte, 96), "infinity": infinity,
		"off the curve": offCurve[:], "order 3": orderThree, "flag bit": flagged[:], "x at the modulus": tooLarge,
	} {
		if _, err := bls.ParseG1(raw); !errors.Is(err, bls.ErrPoint) {
			t.Errorf("G1, %s: got %v, want %v", name, err, bls.ErrPoint)
		}
		if _, err := bls.ParseBase(raw); !errors.Is(err, bls.ErrPoint) {
			t.Errorf("base, %s: got %v, want %v", name, err, bls.ErrPoint)
		}
	}

	for name, raw := range map[string][]byte{
		"short": g2[:191], "zeros": make([]byte, 192), "off the curve": offCurve2[:], "outside the subgroup": outsideG2(t),
	} {
		if _, err := bls.ParseG2(raw); !errors.Is(err, bls.ErrPoint) {
			t.Errorf("G2, %s: got %v, want %v", name, err, bls.ErrPoint)
		}
	}

	small, small2 := bls.Generator1().Compressed(), bls.Generator2().Compressed()
	noFlag, zero, zero2 := small, [48]byte{0xc0}, [96]byte{0xc0}
	noFlag[0] &= 0x7f
	small2[0] &= 0x7f
	for name, b := range map[string][]byte{"no flag": noFlag[:], "infinity": zero[:], "short": small[:47], "raw": g[:]} {
		if _, err := bls.ParseG1Compressed(b); !errors.Is(err, bls.ErrPoint) {
			t.Errorf("compressed G1, %s: got %v, want %v", name, err, bls.ErrPoint)
		}
	}

	for name, b := range map[string][]byte{"no flag": small2[:], "infinity": zero2[:], "short": small2[:95]} {
		if _, err := bls.ParseG2Compressed(b); !errors.Is(err, bls.ErrPoint) {
			t.Errorf("compressed G2, %s: got %v, want %v", name, err, bls.ErrPoint)
		}
	}
}

func TestEncodedInfinityIsRefused(t *testing.T) {
	zero := bls.Generator1().Sub(bls.Generator1())
	if raw := zero.Raw(); !zero.IsInfinity() || func() bool { _, err := bls.ParseG1(raw[:]); return err == nil }() {
		t.Error("infinity in G1: got no error, want one")
	}

	zero2 := bls.Generator2().Add(bls.Generator2().Neg())
	if raw := zero2.Raw(); !zero2.IsInfinity() || func() bool { _, err := bls.ParseG2(raw[:]); return err == nil }() {
		t.Error("infinity in G2: got no error, want one")
	}
}

func TestScalarsAreCanonical(t *testing.T) {
	q := unhex(t, order)
	below := bytes.Clone(q)
	below[31]--
	high := bytes.Repeat([]byte{0xff}, 32)
	for name, b := range map[string][]byte{"the order": q, "all ones": high, "short": q[:31], "long": append(bytes.Clone(below), 0)} {
		if _, err := bls.ParseScalar(b); !errors.Is(err, bls.ErrScalar) {
			t.Errorf("scalar, %s: got %v, want %v", name, err, bls.ErrScalar)
		}
		if _, err := bls.ParseSecret(b); !errors.Is(err, bls.ErrScalar) {
			t.Errorf("secret, %s: got %v, want %v", name, err, bls.ErrScalar)
		}
	}

	if s, err := bls.ParseScalar(below); err != nil || !s.Add(bls.NewScalar(1)).IsZero() {
		t.Errorf("order less 1: got error %v, want none", err)
	}

	if _, err := bls.ParseSecret(make([]byte, 32)); !errors.Is(err, bls.ErrScalar) {
		t.Errorf("secret 0: got %v, want %v", err, bls.ErrScalar)
	}
}

func TestSecretsNeverPrint(t *testing.T) {
	s := newSecret(t)
	b := s.Bytes()
	digits := hex.EncodeToString(b[:])[:16]
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "s", s)
	holder := struct{ S bls.Secret }{s}
	hidden := struct{ s bls.Secret }{s}

	for _, out := range []string{
		log.String(), s.String(), s.GoString(), fmt.Sprint(s), fmt.Sprintf("%x %d %v %+v %#v %q", s, s, s, s, s, s),
		fmt.Sprintf("%v %#v %x", holder, holder, holder), fmt.Sprint(&s), fmt.Sprintf("%v", &holder),
	} {
		if strings.Contains(strings.ToLower(out), digits) || !strings.Contains(out, "secret") {
			t.Errorf("printed secret: got %q, want it hidden", out)
		}
	}

	words := fmt.Sprintf("%v %+v %#v", hidden, hidden, &hidden)
	if strings.Contains(words, digits) || len(words) > 200 {
		t.Errorf("secret in an unexported field: got %q, want it hidden", words)
	}

	if out, err := json.Marshal(holder); err == nil {
		t.Errorf("marshalled secret: got %s, want an error", out)
	}
}

// TestTheTwoLibrariesAgree checks that both libraries compute the same in the field and
// in the groups.
func TestTheTwoLibrariesAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) (bls.Secret, bls.Scalar) {
			wide := [64]byte(rapid.SliceOfN(rapid.Byte(), 64, 64).Draw(t, name))
			s := bls.SecretFromWide(wide)
			return s, s.Public()
		}

		a, pa := draw("a")
		b, pb := draw("b")
		if !a.Add(b).Public().Equal(pa.Add(pb)) || !a.Sub(b).Public().Equal(pa.Sub(pb)) || !a.Mul(b).Public().Equal(pa.Mul(pb)) {
			t.Fatal("field operations: got different results, want equal ones")
		}

		if back := pa.Secret().Bytes(); back != a.Bytes() {
			t.Fatal("conversion: got another scalar, want the same")
		}
		if a.IsZero() || b.IsZero() {
			return
		}

		g := bls.Generator1()
		if !bls.MulGenerator1(a).Equal(g.Mul(pa)) || !bls.MulGenerator2(a).Equal(bls.Generator2().Mul(pa)) {
			t.Fatal("multiples of the generators: got different points, want equal ones")
		}

		p := g.Mul(pb)
		if !p.MulSecret(a).Equal(p.Mul(pa)) || !bls.NewBase(p).MulAdd(a, bls.GeneratorBase(), b).Equal(bls.MulAdd2(p, pa, g, pb)) {
			t.Fatal("multiples of a point: got different points, want equal ones")
		}

		msm, err := bls.MultiExp([]bls.G1{p, g}, []bls.Scalar{pa, pb}, 1)
		if err != nil || !msm.Equal(p.Mul(pa).Add(g.Mul(pb))) {
			t.Fatalf("multi-exponentiation: got another point (%v), want the sum", err)
		}
		if !pa.Mul(pa.Inverse()).Equal(bls.NewScalar(1)) || !pa.Add(pa.Neg()).IsZero() {
			t.Fatal("inverse or negative: got a wrong result, want the neutral element")
		}
	})
}

func TestMultipleByZeroIsInfinity(t *testing.T) {
	var zero bls.Secret
	if !bls.MulGenerator1(zero).IsInfinity() || !bls.MulGenerator2(zero).IsInfinity() {
		t.Error("0·G: got a finite point, want infinity")
	}

	defer func() {
		if recover() == nil {
			t.Error("infinity as a base: got no error, want one")
		}
	}()

	bls.NewBase(bls.G1{})
}

func TestMultiExpRefusesUnequalLists(t *testing.T) {
	if _, err := bls.MultiExp(nil, nil, 0); err == nil {
		t.Error("no points: got no error, want one")
	}
	if _, err := bls.MultiExp2([]bls.G2{bls.Generator2()}, nil); err == nil {
		t.Error("lists of different lengths: got no error, want one")
	}
}

func TestPairingsOfUnequalListsDoNotCancel(t *testing.T) {
	if bls.PairingsCancel([]bls.G1{bls.Generator1()}, nil) {
		t.Error("lists of different lengths: got a cancelling pairing, want none")
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("no entropy") }

func TestNewSecretReportsAFailingSource(t *testing.T) {
	if _, err := bls.NewSecret(failing{}); err == nil {
		t.Error("secret without entropy: got no error, want one")
	}
}

func FuzzParsePoints(f *testing.F) {
	g, g2 := bls.Generator1().Raw(), bls.Generator2().Raw()
	f.Add(g[:])
	f.Add(g2[:])
	f.Add(make([]byte, 96))
	f.Fuzz(func(t *testing.T, b []byte) {
		if p, err := bls.ParseG1(b); err == nil {
			if raw := p.Raw(); !bytes.Equal(raw[:], b) {
				t.Errorf("G1 changes on its way through: got %v, want %v", raw[:], b)
			}
		}

		if p, err := bls.ParseG2(b); err == nil {
			if raw := p.Raw(); !bytes.Equal(raw[:], b) {
				t.Errorf("G2 changes on its way through: got %v, want %v", raw[:], b)
			}
		}
	})
}

func BenchmarkMul(b *testing.B) {
	p := bls.HashToG1("bench", nil)
	s := newSecret(b)
	public := s.Public()
	base := bls.NewBase(p)
	b.Run("variable time", func(b *testing.B) {
		for b.Loop() {
			p.Mul(public)
		}
	})

	b.Run("constant time", func(b *testing.B) {
		for b.Loop() {
			base.Mul(s)
		}
	})

	b.Run("new base", func(b *testing.B) {
		for b.Loop() {
			bls.NewBase(p)
		}
	})

	raw := p.Raw()
	b.Run("parse", func(b *testing.B) {
		for b.Loop() {
			if _, err := bls.ParseG1(raw[:]); err != nil {
				b.Fatal(err)
			}
		}
	})
}
