package bls

import (
	"bytes"
	"fmt"
)

// fieldSize is the length of a coordinate. The precompiles pad it to fieldPadded.
const (
	fieldSize   = 48
	fieldPadded = 64
)

// ParseG1Precompile decodes the 128 bytes of a G1 point in EIP-2537 form, with the
// same checks as ParseG1.
func ParseG1Precompile(b []byte) (G1, error) {
	raw, err := unpad(b, 0, 1)
	if err != nil {
		return G1{}, err
	}
	return ParseG1(raw)
}

// ParseG2Precompile decodes the 256 bytes of a G2 point in EIP-2537 form, which has c0
// before c1, with the same checks as ParseG2.
func ParseG2Precompile(b []byte) (G2, error) {
	raw, err := unpad(b, 1, 0, 3, 2)
	if err != nil {
		return G2{}, err
	}
	return ParseG2(raw)
}

// unpad returns the field elements of b in an order, without padding.
func unpad(b []byte, order ...int) ([]byte, error) {
	if len(b) != fieldPadded*len(order) {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrPoint, len(b), fieldPadded*len(order))
	}

	raw := make([]byte, 0, fieldSize*len(order))
	for _, i := range order {
		element := b[i*fieldPadded : (i+1)*fieldPadded]
		padding := element[:fieldPadded-fieldSize]
		if !bytes.Equal(padding, make([]byte, len(padding))) {
			return nil, fmt.Errorf("%w: padding is not zero", ErrPoint)
		}
		raw = append(raw, element[fieldPadded-fieldSize:]...)
	}

	return raw, nil
}
