package core

import (
	"github.com/go-json-experiment/json"
)

// DecodeJSON decodes one JSON text into v. It refuses what would let two programs read two
// meanings from the same bytes: a member twice, a name in other case, a member that v does
// not have, bad UTF-8, and anything behind the text.
func DecodeJSON(data []byte, v any) error {
	return json.Unmarshal(data, v, json.RejectUnknownMembers(true))
}
