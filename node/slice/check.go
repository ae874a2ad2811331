package slice

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// Invalid describes why bytes are not a slice of the schema.
type Invalid struct {
	Detail string

	// Hidden is set if nothing else is wrong than that names hold hidden characters. An
	// earlier program sealed such slices, and their buyers can still read them.
	Hidden bool
}

func (e *Invalid) Error() string { return "invalid slice: " + e.Detail }

// Unwrap makes every Invalid a core.ErrVerify.
func (e *Invalid) Unwrap() error { return core.ErrVerify }

func invalid(format string, args ...any) *Invalid {
	return &Invalid{Detail: fmt.Sprintf(format, args...)}
}

// Check returns an error unless the bytes are a slice that this schema's Cut can have
// made and that may be sealed. Contributor, buyer and validators run this same check; its
// result depends only on the bytes. The error is an *Invalid and quotes nothing of the
// slice.
func (s *Schema) Check(data []byte) error {
	_, err := s.Parse(data)
	return err
}

// Parse checks like Check, and returns the slice. It returns it also with an Invalid whose
// Hidden is set.
func (s *Schema) Parse(data []byte) (Slice, error) {
	if len(data) > s.MaxSize() {
		return Slice{}, invalid("%d bytes, at most %d fit the schema", len(data), s.MaxSize())
	}

	var parsed Slice
	if err := json.Unmarshal(data, &parsed); err != nil {
		return Slice{}, invalid("no JSON of the schema's form")
	}

	wrong := s.checkForm(parsed)
	if wrong != nil && !isHidden(wrong) {
		return Slice{}, wrong
	}
	// If decoding tolerated anything (blanks, other keys or case, repeated keys, other
	// escapes, bad UTF-8), the encoding differs, and Parse refuses it here.
	if !bytes.Equal(parsed.Bytes(), data) {
		return Slice{}, invalid("not in canonical form")
	}

	return parsed, wrong
}

func isHidden(err error) bool {
	var wrong *Invalid
	return errors.As(err, &wrong) && wrong.Hidden
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
