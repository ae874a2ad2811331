package verify

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// encode returns the only spelling of a JSON file of the folder (SPEC 8.14): members in
// the order of the fields, one blank a level, a line feed at the end.
func encode(v any) ([]byte, error) {
	data, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return nil, fmt.Errorf("encode %T: %w", v, err)
	}
	return append(data, '\n'), nil
}

// encodeLine is encode for a file that is one line.
func encodeLine(v any) ([]byte, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("encode %T: %w", v, err)
	}
	return append(data, '\n'), nil
}

// decode parses a JSON file of the folder. It refuses what its encoder would not write: blanks,
// order, missing or further members, members twice or in other case, capitals in hex, and
// anything behind the value. Another program may read such a file in another way. The
// error is of type *Failure.
func decode[T any](file string, data []byte, encode func(any) ([]byte, error)) (*T, error) {
	if bytes.Contains(data, []byte("null")) && holdsNull(data) {
		return nil, failure(file, ReasonMalformed, "a member is null")
	}

	v := new(T)
	if err := json.Unmarshal(data, v); err != nil {
		return nil, failure(file, ReasonMalformed, "%v", err)
	}

	again, err := encode(v)
	if err != nil {
		return nil, failure(file, ReasonMalformed, "%v", err)
	}
	if !bytes.Equal(again, data) {
		return nil, failure(file, ReasonMalformed, "line %d is not written in the only way for its content", differs(again, data))
	}

	return v, nil
}

// holdsNull reports whether a JSON text has a null, which stands for an empty list or a
// missing number in some programs.
func holdsNull(data []byte) bool {
	for dec := json.NewDecoder(bytes.NewReader(data)); ; {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) || err != nil {
			return false // where it is no JSON, the parser says so
		}
		if token == nil {
			return true
		}
	}
}

// differs returns the number of the first line, from 1, in which two texts differ.
func differs(a, b []byte) int {
	same := 0
	for same < len(a) && same < len(b) && a[same] == b[same] {
		same++
	}
	return 1 + bytes.Count(b[:same], []byte("\n"))
}
