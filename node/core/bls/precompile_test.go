package bls_test

import (
	"crypto/rand"
	"testing"

	"github.com/tantieme/tantieme/node/core/bls"
)

func TestPrecompileFormsRoundTrip(t *testing.T) {
	s, err := bls.NewSecret(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}

	g1, g2 := bls.MulGenerator1(s), bls.MulGenerator2(s)
	b1, b2 := g1.Precompile(), g2.Precompile()
	if got, err := bls.ParseG1Precompile(b1[:]); err != nil || !got.Equal(g1) {
		t.Errorf("G1: got error %v, want none", err)
	}

	if got, err := bls.ParseG2Precompile(b2[:]); err != nil || !got.Equal(g2) {
		t.Errorf("G2: got error %v, want none", err)
	}

	padded := b1
	padded[0] = 1
	cases := map[string][]byte{"infinity": make([]byte, 128), "padding set": padded[:], "short": b1[:127], "long": append(b1[:], 0)}
	for name, b := range cases {
		if _, err := bls.ParseG1Precompile(b); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
	}

	if _, err := bls.ParseG2Precompile(make([]byte, 256)); err == nil {
		t.Error("infinity in G2: got no error, want one")
	}
}
