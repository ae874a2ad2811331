package slice

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// Invalid says in which way bytes are not a slice of the schema.
type Invalid struct{ Detail string }

func (e *Invalid) Error() string { return "invalid slice: " + e.Detail }

// Unwrap makes every Invalid a core.ErrVerify.
func (e *Invalid) Unwrap() error { return core.ErrVerify }

func invalid(format string, args ...any) *Invalid {
	return &Invalid{Detail: fmt.Sprintf(format, args...)}
}

// Check reports whether the bytes are a slice that this schema's Cut can have
// made and that may be sealed. Contributor, buyer and validators run this same
// check; it is a function of the bytes alone. The error is an *Invalid, and quotes
// nothing of the slice.
func (s *Schema) Check(data []byte) error {
	_, err := s.Parse(data)
	return err
}

// Parse is Check that also returns the slice.
func (s *Schema) Parse(data []byte) (Slice, error) {
	if len(data) > s.MaxSize() {
		return Slice{}, invalid("%d bytes, at most %d fit the schema", len(data), s.MaxSize())
	}

	var parsed Slice
	if err := json.Unmarshal(data, &parsed); err != nil {
		return Slice{}, invalid("no JSON of the schema's form")
	}

	if err := s.checkForm(parsed); err != nil {
		return Slice{}, err
	}
	// What decoding forgives (blanks, other keys or case, doubles of keys, other
	// escapes, bad UTF-8) makes another encoding, and so ends here.
	if !bytes.Equal(parsed.Bytes(), data) {
		return Slice{}, invalid("not in canonical form")
	}

	return parsed, nil
}

func (s *Schema) checkForm(parsed Slice) error {
	if parsed.Schema != s.Name {
		return invalid("not of schema %s", s.Name)
	}

	if n := parsed.Len(); n < s.MinEntries || n > s.MaxEntries {
		return invalid("%d %s, not %d to %d", n, s.Entries, s.MinEntries, s.MaxEntries)
	}
	return s.check(s, parsed)
}
