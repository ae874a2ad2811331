package core

import (
	"cmp"
	"errors"
	"fmt"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// DecodeJSON decodes one JSON text into v. It refuses what would let two programs read two
// meanings from the same bytes: a member twice, a name in other case, a member that v does
// not have, bad UTF-8, and anything behind the text. The error names the place and no type
// of this program.
func DecodeJSON(data []byte, v any) error {
	return plainJSON(json.Unmarshal(data, v, json.RejectUnknownMembers(true)))
}

// plainJSON returns an error of the decoder in plain words.
func plainJSON(err error) error {
	var meaning *json.SemanticError
	var syntax *jsontext.SyntacticError

	switch {
	case errors.As(err, &meaning):
		at := cmp.Or(string(meaning.JSONPointer), "/")
		if errors.Is(meaning.Err, json.ErrUnknownName) {
			return fmt.Errorf("JSON at %s: unknown field", at)
		}
		if meaning.Err != nil {
			return fmt.Errorf("JSON at %s: %w", at, meaning.Err)
		}
		return fmt.Errorf("JSON at %s: another kind of value belongs here", at)

	case errors.As(err, &syntax):
		at := cmp.Or(string(syntax.JSONPointer), "/")
		if errors.Is(syntax.Err, jsontext.ErrDuplicateName) {
			return fmt.Errorf("JSON at %s: the field is given twice", at)
		}
		return fmt.Errorf("JSON at %s, byte %d: %w", at, syntax.ByteOffset, syntax.Err)
	}

	return err
}
