package founder

import (
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/tailscale/hujson"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/slice"
)

// maxByHand bounds a hand-written file, in bytes.
const maxByHand = 256 << 10

// sheet is a hand-written file: JSON, in which comments and a comma behind the last
// element are allowed. Its fields are read by name, and all faults are collected, each
// with the name of its field.
type sheet struct {
	file   string
	reason core.Reason
	fields map[string]jsontext.Value // by name; those of objects as "windows.commit"
	known  []string                  // names that were asked for
	faults []string
}

// readFile reads a hand-written file. Faults are refused with the reason.
func readFile(file string, reason core.Reason) ([]byte, error) {
	data, err := files.ReadText(file, maxByHand)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("there is no file %s: %w", file, core.ErrNotFound)
	}
	if err != nil {
		return nil, core.Refuse(reason, "%s: %v", file, err)
	}

	return data, nil
}

// newSheet reads the content of a file. Faults are refused with the reason.
func newSheet(file string, data []byte, reason core.Reason) (s *sheet, err error) {
	s = &sheet{file: file, reason: reason, fields: map[string]jsontext.Value{}}
	if data, err = hujson.Standardize(data); err != nil {
		return nil, core.Refuse(reason, "%s: %s", file, syntaxFault(err))
	}

	var top map[string]jsontext.Value
	if err := core.DecodeJSON(data, &top); err != nil {
		return nil, core.Refuse(reason, "%s: %v", file, err)
	}

	return s, s.add("", top)
}

// maxQuoted bounds what a refusal quotes of a file that cannot be read, in bytes: it may be
// the wrong file, and a secret.
const maxQuoted = 16

// syntaxFault says where a file is no JSON with comments.
func syntaxFault(err error) string {
	said := strings.TrimPrefix(err.Error(), "hujson: ")
	if where, literal, quotes := strings.Cut(said, "invalid literal: "); quotes && len(literal) > maxQuoted {
		return where + "invalid literal"
	}
	return said
}

// add adds the fields of an object, and of the objects in it.
func (s *sheet) add(prefix string, object map[string]jsontext.Value) error {
	for name, value := range object {
		if value.Kind() != '{' {
			s.fields[prefix+name] = value
			continue
		}

		var inner map[string]jsontext.Value
		if err := core.DecodeJSON(value, &inner); err != nil {
			return core.Refuse(s.reason, "%s: %s: %v", s.file, prefix+name, err)
		}
		if err := s.add(prefix+name+".", inner); err != nil {
			return err
		}
	}

	return nil
}

// within narrows the sheet to the object of a name, if the file has such an object.
func (s *sheet) within(name string) {
	inner := map[string]jsontext.Value{}
	for field, value := range s.fields {
		if rest, ok := strings.CutPrefix(field, name+"."); ok {
			inner[rest] = value
		}
	}

	if len(inner) > 0 {
		s.fields = inner
	}
}

// fault notes what is wrong with a field.
func (s *sheet) fault(field, format string, args ...any) {
	s.faults = append(s.faults, field+": "+fmt.Sprintf(format, args...))
}

// done refuses the file if it has faults or fields that nobody asked for. advice says how
// to write the file.
func (s *sheet) done(advice string) error {
	for _, name := range slices.Sorted(maps.Keys(s.fields)) {
		if !slices.Contains(s.known, name) {
			s.fault(slice.Visible(name), "there is no such field%s", core.DidYouMean(name, s.known))
		}
	}

	switch len(s.faults) {
	case 0:
		return nil
	case 1:
		return core.Refuse(s.reason, "%s: %s\n%s", s.file, s.faults[0], advice)
	}

	return core.Refuse(
		s.reason, "%s has %d faults\n%s\n%s",
		s.file, len(s.faults), strings.Join(s.faults, "\n"), advice,
	)
}

// get returns the value of a field.
func (s *sheet) get(field string) (value jsontext.Value, ok bool) {
	s.known = append(s.known, field)
	value, ok = s.fields[field]

	return value, ok && value.Kind() != 'n'
}

// has reports whether a field is given.
func (s *sheet) has(field string) bool {
	value, ok := s.fields[field]
	return ok && value.Kind() != 'n'
}

// text reads a field in quotes. Without the field it returns "".
func (s *sheet) text(field string) (text string) {
	value, ok := s.get(field)
	if !ok {
		return ""
	}
	if err := json.Unmarshal(value, &text); err != nil {
		s.fault(field, "want a text in quotes, not %s", value)
	}

	return text
}

// texts reads a list of texts.
func (s *sheet) texts(field string) (texts []string) {
	value, ok := s.get(field)
	if !ok {
		return nil
	}
	if err := json.Unmarshal(value, &texts); err != nil {
		s.fault(field, `want a list such as ["…", "…"]`)
	}

	return texts
}

// bounds are the least and the greatest value of a number.
type bounds struct{ least, most uint64 }

// number reads a whole number. Without the field it is 0, if that is within the bounds.
func (s *sheet) number(field string, in bounds) (n uint64) {
	value, ok := s.get(field)
	if !ok && in.least > 0 {
		s.fault(field, "give a number")
		return 0
	}

	if ok {
		var err error
		if n, err = strconv.ParseUint(string(value), 10, 64); err != nil {
			s.fault(field, "want a whole number, not %s", value)
			return 0
		}
	}

	switch {
	case n >= in.least && n <= in.most:
	case in.most == ^uint64(0):
		s.fault(field, "want a number from %d, not %d", in.least, n)
	default:
		s.fault(field, "want a number from %d to %d, not %d", in.least, in.most, n)
	}

	return n
}

// span reads a length of time, in seconds. Without the field it is 0, if that is within the
// bounds.
func (s *sheet) span(field string, in bounds) (seconds uint64) {
	value, ok := s.get(field)
	if !ok && in.least > 0 {
		s.fault(field, `give a length of time, such as "15m"`)
		return 0
	}

	if ok {
		var err error
		if seconds, err = readSpan(value); err != nil {
			s.fault(field, "%v", err)
			return 0
		}
	}

	if seconds < in.least || seconds > in.most {
		s.fault(field, "want %s to %s, not %s", core.Span(in.least), core.Span(in.most), core.Span(seconds))
	}

	return seconds
}

func readSpan(value jsontext.Value) (seconds uint64, err error) {
	if value.Kind() == '"' {
		var text string
		if err := json.Unmarshal(value, &text); err != nil {
			return 0, err
		}
		return core.ParseSpan(text)
	}

	if seconds, err = strconv.ParseUint(string(value), 10, 64); err != nil {
		return 0, fmt.Errorf(`want a text such as "15m" or whole seconds, not %s`, value)
	}

	return seconds, nil
}

// address reads an address. If its letters are in both cases, they must be EIP-55's.
func (s *sheet) address(field string) common.Address {
	return s.checkAddress(field, s.text(field))
}

func (s *sheet) checkAddress(field, text string) (a common.Address) {
	digits := strings.TrimPrefix(text, "0x")
	mixed := strings.ToLower(digits) != digits && strings.ToUpper(digits) != digits

	switch {
	case text == "":
		s.fault(field, "give the address")
		return a
	case !strings.HasPrefix(text, "0x") || !common.IsHexAddress(text):
		s.fault(field, "want an address: 0x and 40 hex digits, not %q", slice.Visible(text))
		return a
	}

	a = common.HexToAddress(text)
	if mixed && a.Hex() != text {
		s.fault(field, "%s has a typing error: its capital letters are not those of EIP-55", text)
	}
	if a == (common.Address{}) {
		s.fault(field, "nobody has the address of zeros")
	}

	return a
}

// hash reads 32 bytes in hex. Without the field it returns zeros.
func (s *sheet) hash(field string) (h common.Hash) {
	text := s.text(field)
	if text == "" {
		return h
	}

	bytes, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(bytes) != len(h) {
		s.fault(field, "want 0x and 64 hex digits")
		return h
	}

	return common.Hash(bytes)
}

// maxName bounds a name, in characters.
const maxName = 100

// name reads a text that people will see in terminals and on pages.
func (s *sheet) name(field string) string {
	text := s.text(field)
	unseen := func(r rune) bool {
		return slice.Controls().Has(r) || slice.Hidden().Has(r) || r != ' ' && slice.Blanks().Has(r)
	}

	switch i := strings.IndexFunc(text, unseen); {
	case strings.TrimSpace(text) == "":
		s.fault(field, "give a name")
	case i >= 0:
		r, _ := utf8.DecodeRuneInString(text[i:])
		s.fault(field, "it has the hidden or control character %U; want one line of visible text", r)
	case utf8.RuneCountInString(text) > maxName:
		s.fault(field, "want %d characters at most, not %d", maxName, utf8.RuneCountInString(text))
	case strings.TrimSpace(text) != text:
		s.fault(field, "it begins or ends with a blank")
	}

	return text
}

// most is the greatest amount that a contract stores: 128 bits.
var most = new(big.Int).Lsh(big.NewInt(1), 128)

// price reads an amount above 0.
func (s *sheet) price(field string) (p Price) {
	value, ok := s.get(field)
	if !ok {
		s.fault(field, "give an amount: %s", amountsAre)
		return p
	}

	text := string(value)
	if value.Kind() == '"' {
		if err := json.Unmarshal(value, &text); err != nil {
			s.fault(field, "%v", err)
			return p
		}
	}

	p, err := ParsePrice(text)
	if err != nil {
		s.fault(field, "%v", err)
	}

	return p
}
