package seal_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/vectors"
)

func TestHeadersDoNotMoveToAnotherLabel(t *testing.T) {
	c := newCommittee(t)
	tag := core.Tag{7}
	s := c.seal(t, tag, "slice")
	y := bls.MulGenerator1(c.x)
	for name, other := range map[string]struct {
		scheme *seal.Scheme
		tag    core.Tag
	}{
		"another tag":     {c.scheme, core.Tag{8}},
		"another dataset": {seal.New(y, core.KeyID{1}, core.DatasetID{3}), tag},
		"another key id":  {seal.New(y, core.KeyID{2}, core.DatasetID{2}), tag},
		"another key":     {seal.New(y.Add(y), core.KeyID{1}, core.DatasetID{2}), tag},
	} {
		if _, err := other.scheme.Check(other.tag, s.PayloadDigest, s.Header); !errors.Is(err, seal.ErrProof) || !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: check: got %v, want %v, %v", name, err, seal.ErrProof, core.ErrVerify)
		}

		_, err := other.scheme.Open(other.tag, s.Header, s.Payload, c.open(s.U), paddedSize)
		if name != "another key" && !errors.Is(err, seal.ErrKey) {
			t.Errorf("open %s: got error %v, want none", name, err)
		}
	}

	if _, err := c.scheme.Open(tag, s.Header, s.Payload, c.open(s.U.Add(s.U)), paddedSize); !errors.Is(err, seal.ErrKey) {
		t.Errorf("another D: got %v, want %v", err, seal.ErrKey)
	}
}

// TestAnotherContributorsProofIsOfNoUse covers a header with another contributor's points
// and the sender's own stanza. It would need a new proof: the other's proof covers a
// different label.
func TestAnotherContributorsProofIsOfNoUse(t *testing.T) {
	c := newCommittee(t)
	victim, thief := c.seal(t, core.Tag{1}, "victim"), c.seal(t, core.Tag{2}, "thief")
	stolen := append(bytes.Clone(thief.Header[:seal.HeadSize]), victim.Header[seal.HeadSize:]...)
	if _, err := c.scheme.Check(core.Tag{2}, thief.PayloadDigest, stolen); !errors.Is(err, seal.ErrProof) {
		t.Errorf("stolen proof: got %v, want %v", err, seal.ErrProof)
	}

	if _, err := c.scheme.Check(core.Tag{2}, victim.PayloadDigest, victim.Header); !errors.Is(err, seal.ErrProof) {
		t.Errorf("relabelled header: got %v, want %v", err, seal.ErrProof)
	}
}

func TestMalformedHeadersAreRefused(t *testing.T) {
	c := newCommittee(t)
	tag := core.Tag{7}
	s := c.seal(t, tag, "slice")
	head, proof := string(s.Header[:seal.HeadSize]), s.Header[seal.HeadSize:]
	orderThree := make([]byte, bls.G1Size)
	orderThree[bls.G1Size-1] = 2

	with := func(head string, at int, replacement []byte) []byte {
		h := append([]byte(head), proof...)
		copy(h[len(head)+at:], replacement)
		return h
	}

	lines := strings.SplitAfter(head, "\n")
	broken := []byte(head)
	broken[len(lines[0])+len(lines[1])+5] = '\n'
	for name, header := range map[string][]byte{
		"empty":             nil,
		"cut short":         s.Header[:len(s.Header)-1],
		"a byte more":       append(bytes.Clone(s.Header), 0),
		"two stanzas":       with(lines[0]+lines[1]+lines[2]+lines[1]+lines[2]+lines[3], 0, nil),
		"an argument":       with(strings.Replace(head, "bls12381\n", "bls12381 x\n", 1), 0, nil),
		"another type":      with(strings.Replace(head, "bls12381", "bls12382", 1), 0, nil),
		"another version":   with(strings.Replace(head, "/v1", "/v2", 1), 0, nil),
		"a broken body":     append(broken, proof...),
		"no MAC line":       with(strings.Replace(head, "---", "--=", 1), 0, nil),
		"infinity as U":     with(head, 0, append([]byte{0x40}, make([]byte, 95)...)),
		"zeros as U":        with(head, 0, make([]byte, 96)),
		"U of order 3":      with(head, 0, orderThree),
		"Ū of order 3":      with(head, bls.G1Size, orderThree),
		"e above the order": with(head, 2*bls.G1Size, bytes.Repeat([]byte{0xff}, 32)),
		"f above the order": with(head, 2*bls.G1Size+32, bytes.Repeat([]byte{0xff}, 32)),
	} {
		if _, err := c.scheme.Check(tag, s.PayloadDigest, header); !errors.Is(err, seal.ErrHeader) || !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: check: got %v, want %v, %v", name, err, seal.ErrHeader, core.ErrVerify)
		}

		if _, err := c.scheme.Open(tag, header, s.Payload, c.open(s.U), paddedSize); !errors.Is(err, seal.ErrHeader) {
			t.Errorf("%s: open: got %v, want %v", name, err, seal.ErrHeader)
		}

		if _, err := c.scheme.ID(tag, s.PayloadDigest, header); !errors.Is(err, seal.ErrHeader) {
			t.Errorf("%s: id: got %v, want %v", name, err, seal.ErrHeader)
		}
	}
}

// TestOtherSpellingsOfBase64AreRefused covers base64 with the same bytes in another
// spelling. It would allow two header hashes for one contribution.
// SPEC 3.15.
func TestOtherSpellingsOfBase64AreRefused(t *testing.T) {
	c := newCommittee(t)
	s := c.seal(t, core.Tag{7}, "slice")
	header := bytes.Clone(s.Header)
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	last := seal.HeadSize - 2 // of the MAC; 43 characters leave two unused bits
	header[last] = alphabet[strings.IndexByte(alphabet, header[last])^1]
	if _, err := c.scheme.Check(core.Tag{7}, s.PayloadDigest, header); !errors.Is(err, seal.ErrHeader) {
		t.Errorf("loose base64: got %v, want %v", err, seal.ErrHeader)
	}
}

func FuzzHeader(f *testing.F) {
	v := vectors.Load[sealVectors](f, "seals")
	y, err := bls.ParseG1(v.GroupKey)
	if err != nil {
		f.Fatal(err)
	}

	scheme := seal.New(y, v.KeyID, v.Dataset)
	for _, s := range v.Seals {
		f.Add([]byte(s.Header))
	}

	f.Add([]byte("age-encryption.org/v1\n-> tantieme-bls12381\n"))
	first := v.Seals[0]
	f.Fuzz(func(t *testing.T, header []byte) {
		_, err := scheme.Check(first.Tag, first.PayloadDigest, header)
		known := bytes.Equal(header[min(seal.HeadSize, len(header)):], first.Header[seal.HeadSize:])
		if err == nil && !known {
			t.Error("got a valid forged proof, want none")
		}
		if err != nil && !errors.Is(err, core.ErrVerify) {
			t.Errorf("got untyped error %v, want a typed one", err)
		}
	})
}
