package model

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

// ParseID parses an id of 32 bytes in 0x-hex. It refuses any other text with
// core.ReasonRequest.
func ParseID[I ~[32]byte](s string) (id I, err error) {
	data, err := ParseBytes(s, len(id))
	if err == nil {
		id = I(data)
	}
	return id, err
}

// ParseBytes parses 0x-hex with a length in bytes, or with any length if length is 0. It
// refuses any other text with core.ReasonRequest.
func ParseBytes(s string, length int) ([]byte, error) {
	digits, ok := strings.CutPrefix(s, "0x")
	data, err := hex.DecodeString(digits)
	if !ok || err != nil || length != 0 && len(data) != length {
		return nil, core.Refuse(core.ReasonRequest, "want 0x-hex of %s", lengthWord(length))
	}

	return data, nil
}

func lengthWord(length int) string {
	if length == 0 {
		return "whole bytes"
	}
	return fmt.Sprintf("%d bytes", length)
}

func hexOf(h [32]byte) string { return hexutil.Encode(h[:]) }

func ptr[T any](v T) *T { return &v }

// some returns nil for a zero value.
func some[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

// value returns the value of a pointer, or zero for nil.
func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// utc returns a time in the form of the API, or nil for the zero time.
func utc(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return ptr(t.UTC())
}

// timeOf is the inverse of utc.
func timeOf(t *time.Time) time.Time { return value(t).UTC() }

// amount parses base units in digits.
func amount(what, digits string) (*big.Int, error) {
	n, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return nil, fmt.Errorf("%s %.80q is not a whole number", what, digits)
	}
	return n, nil
}
