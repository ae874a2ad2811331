package core

import (
	"bytes"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
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
