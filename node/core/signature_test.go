package core

import (
	"bytes"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/vectors"
)

// TestPlainSignature takes the two examples of EIP-2098 in each of their forms.
func TestPlainSignature(t *testing.T) {
	const (
		r0 = "68a020a209d3d56c46f38cc50a33f704f4a9a10a59377f8dd762ac66910e9b90"
		s0 = "7e865ad05c4035ab5792787d4a0297a43617ae897930a6fe4d822b8faea52064"
		r1 = "9328da16089fcba9bececa81663203989f2df5fe1faa6291a45381c81bd17f76"
		s1 = "139c6d6b623b42da56557e5e734a43dc83345ddfadec52cbe24d0cc64f550793"
		// s1 with its highest bit set
		c1 = "939c6d6b623b42da56557e5e734a43dc83345ddfadec52cbe24d0cc64f550793"
	)

	for _, test := range []struct {
		name, signature, want string
	}{
		{"compact, v 27", r0 + s0, r0 + s0 + "1b"},
		{"compact, v 28", r1 + c1, r1 + s1 + "1c"},
		{"v 27", r0 + s0 + "1b", r0 + s0 + "1b"},
		{"v 28", r1 + s1 + "1c", r1 + s1 + "1c"},
		{"v 0", r0 + s0 + "00", r0 + s0 + "1b"},
		{"v 1", r1 + s1 + "01", r1 + s1 + "1c"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := PlainSignature(common.FromHex(test.signature))
			if err != nil || !bytes.Equal(got, common.FromHex(test.want)) {
				t.Errorf("got %x, %v, want %s", got, err, test.want)
			}
		})
	}
}

// TestPlainSignatureRefusesContracts holds that a contract's signature is named as one.
func TestPlainSignatureRefusesContracts(t *testing.T) {
	for _, length := range []int{0, 1, 63, 66, 130, 4096} {
		_, err := PlainSignature(make([]byte, length))

		var refusal *Refusal
		if !errors.As(err, &refusal) || refusal.Reason != ReasonContractAccount {
			t.Errorf("%d bytes: got %v, want a refusal with %s", length, err, ReasonContractAccount)
		}
	}
}

// TestCompactSignatures checks the forms of a quorum that another program made. SPEC 5.19.
func TestCompactSignatures(t *testing.T) {
	v := vectors.Load[struct {
		Signers             Members
		Seats               []int
		Signatures, Compact []vectors.Hex
	}](t, "quorum")

	var signatures, want []byte
	for i, signature := range v.Signatures {
		signatures, want = append(signatures, signature...), append(want, v.Compact[i]...)

		plain, err := PlainSignature(Compact(signature))
		if err != nil || !bytes.Equal(plain, signature) {
			t.Errorf("seat %d: got %x, %v, want %x again", v.Seats[i], plain, err, signature)
		}
	}

	q := Quorum{Signers: v.Signers, Signatures: signatures}
	if got := q.Compact(); !bytes.Equal(got, want) || len(got) != CompactSize*v.Signers.Len() {
		t.Errorf("got %x, want %x", got, want)
	}
}

func TestCompactTakesCheckedSignaturesOnly(t *testing.T) {
	good := make([]byte, SignatureSize)
	good[64] = 27
	high := bytes.Clone(good)
	high[32] = 0x80
	other := bytes.Clone(good)
	other[64] = 1

	for name, signature := range map[string][]byte{"short": good[1:], "a high s": high, "another v": other} {
		if !panics(func() { Compact(signature) }) {
			t.Errorf("%s: got an answer, want a panic", name)
		}
	}
	if panics(func() { Compact(good) }) {
		t.Error("a good one: got a panic, want none")
	}
}

func panics(f func()) (failed bool) {
	defer func() { failed = recover() != nil }()
	f()
	return false
}
