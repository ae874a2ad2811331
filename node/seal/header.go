package seal

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

const dstSeal = "TANTIEME-V1-SEAL_XMD:SHA-256"

// The age header has a single form of fixed length: version line, our stanza's line
// without arguments, its body of 32 bytes in one line, and the MAC of 32 bytes.
const (
	headIntro = "age-encryption.org/v1\n-> " + stanzaType + "\n"
	headMAC   = "\n--- "
	bodyText  = 43 // base64 of 32 bytes without padding
	headSize  = len(headIntro) + bodyText + len(headMAC) + bodyText + len("\n")
	proofSize = 2*bls.G1Size + 2*bls.ScalarSize
)

// HeaderSize is the length of every header (age header and proof), in bytes.
const HeaderSize = headSize + proofSize

// proof is a proof of knowledge of r with U = rG, Ū = rḠ.
type proof struct {
	u, ubar bls.G1
	e, f    bls.Scalar
}

func (p proof) bytes() []byte {
	u, ubar, e, f := p.u.Raw(), p.ubar.Raw(), p.e.Bytes(), p.f.Bytes()
	out := append(u[:], ubar[:]...)
	return append(append(out, e[:]...), f[:]...)
}

// parseHeader checks a header's form and parses its proof. Errors wrap ErrHeader and
// core.ErrVerify.
func parseHeader(header []byte) (p proof, err error) {
	if len(header) != HeaderSize {
		return p, fmt.Errorf("%w: %d bytes, want %d: %w", ErrHeader, len(header), HeaderSize, core.ErrVerify)
	}

	if err := checkHead(string(header[:headSize])); err != nil {
		return p, fmt.Errorf("%w: %w: %w", ErrHeader, err, core.ErrVerify)
	}

	if p, err = parseProof(header[headSize:]); err != nil {
		return p, fmt.Errorf("%w: %w: %w", ErrHeader, err, core.ErrVerify)
	}
	return p, nil
}

// checkHead accepts only the form of an age header that Seal writes. It refuses a second
// stanza, an argument or another spelling of base64.
func checkHead(head string) error {
	rest, ok := strings.CutPrefix(head, headIntro)
	if !ok {
		return fmt.Errorf("want one stanza %q without arguments", stanzaType)
	}

	body, mac := rest[:bodyText], rest[bodyText+len(headMAC):len(rest)-1]
	if rest[bodyText:bodyText+len(headMAC)] != headMAC || rest[len(rest)-1] != '\n' {
		return errors.New("want a body of one line and the MAC behind it")
	}

	for name, text := range map[string]string{"body": body, "MAC": mac} {
		if strings.ContainsAny(text, "\r\n") { // the decoder would skip them
			return fmt.Errorf("%s is broken into lines", name)
		}
		if _, err := base64.RawStdEncoding.Strict().DecodeString(text); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}

	return nil
}

func parseProof(b []byte) (p proof, err error) {
	if p.u, err = bls.ParseG1(b[:bls.G1Size]); err != nil {
		return p, fmt.Errorf("point U: %w", err)
	}

	if p.ubar, err = bls.ParseG1(b[bls.G1Size : 2*bls.G1Size]); err != nil {
		return p, fmt.Errorf("point Ū: %w", err)
	}

	if p.e, err = bls.ParseScalar(b[2*bls.G1Size : 2*bls.G1Size+bls.ScalarSize]); err != nil {
		return p, fmt.Errorf("scalar e: %w", err)
	}

	if p.f, err = bls.ParseScalar(b[2*bls.G1Size+bls.ScalarSize:]); err != nil {
		return p, fmt.Errorf("scalar f: %w", err)
	}
	return p, nil
}

// prove returns the proof, for a label L1, that u = rG. The nonce must be fresh and
// secret.
func (s *Scheme) prove(l1 []byte, u bls.G1, r, nonce bls.Secret) proof {
	p := proof{u: u, ubar: s.gbarBase.Mul(r)}
	p.e = s.challenge(l1, p, bls.MulGenerator1(nonce), s.gbarBase.Mul(nonce))
	p.f = nonce.Add(p.e.Secret().Mul(r)).Public()
	return p
}

// proves checks a proof: sG = fG − eU and sḠ = fḠ − eŪ must yield e again.
func (s *Scheme) proves(l1 []byte, p proof) bool {
	minus := p.e.Neg()
	sg := bls.MulAdd2(bls.Generator1(), p.f, p.u, minus)
	sgbar := bls.MulAdd2(s.gbar, p.f, p.ubar, minus)
	return s.challenge(l1, p, sg, sgbar).Equal(p.e)
}

func (s *Scheme) challenge(l1 []byte, p proof, sg, sgbar bls.G1) bls.Scalar {
	parts := [][]byte{l1}
	for _, point := range []bls.G1{p.u, p.ubar, sg, sgbar, bls.Generator1(), s.gbar, s.y} {
		raw := point.Raw()
		parts = append(parts, raw[:])
	}
	return bls.HashToScalar(dstSeal, core.Encode("tantieme/v1/seal", parts...))
}
