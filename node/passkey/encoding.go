package passkey

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

const (
	word = 32
	head = 6 * word // r, s, places of challenge and type, offsets of both texts
)

// encode returns an answer in the ABI's form of (bytes32 r, bytes32 s, uint256
// challengeIndex, uint256 typeIndex, bytes authenticatorData, string clientDataJSON). Of
// members that the browser's data do not have, the place is 0.
func (a Answer) encode() []byte {
	first := text(a.AuthenticatorData)
	place := func(member string) []byte {
		return number(uint64(max(bytes.Index(a.ClientData, []byte(member)), 0)))
	}

	return slices.Concat(
		a.R[:], a.S[:], place(challengeMember), place(typeMember),
		number(head), number(uint64(head+len(first))),
		first, text(a.ClientData),
	)
}

func number(n uint64) []byte {
	return common.LeftPadBytes(binary.BigEndian.AppendUint64(nil, n), word)
}

// text returns bytes with their length before them and zeros behind them.
func text(data []byte) []byte {
	return append(number(uint64(len(data))), common.RightPadBytes(data, (len(data)+word-1)/word*word)...)
}

// Parse parses what Pack returns, and nothing else: another form of the same answer is
// refused with core.ReasonSignature, although the verifier may take it.
func Parse(packed []byte) (Answer, error) {
	if len(packed) < head {
		return Answer{}, refuse("the passkey's answer has %d bytes; want more than %d", len(packed), head)
	}

	a := Answer{R: [32]byte(packed[:word]), S: [32]byte(packed[word : 2*word])}

	rest := packed[head:]
	var first, second bool
	if a.AuthenticatorData, rest, first = cut(rest); first {
		a.ClientData, _, second = cut(rest)
	}

	if !second || !bytes.Equal(a.encode(), packed) {
		return Answer{}, refuse("the passkey's answer is not in the form of SPEC 5.67")
	}

	return a, nil
}

// cut returns the bytes that text wrote at the beginning of data, and what follows them.
func cut(data []byte) (first, rest []byte, ok bool) {
	if len(data) < word {
		return nil, nil, false
	}

	n, ok := small(data)
	padded := (n + word - 1) / word * word
	if !ok || padded > uint64(len(data)-word) {
		return nil, nil, false
	}

	return data[word : word+n], data[word+padded:], true
}

// small returns a number of one word that is at most maxText.
func small(data []byte) (uint64, bool) {
	n := binary.BigEndian.Uint64(data[word-8 : word])
	return n, n <= maxText && len(bytes.TrimLeft(data[:word-8], "\x00")) == 0
}
