package chaos

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
)

// Secret is a value that may be in only few places.
type Secret struct {
	Name  string // describes the secret and its owner
	Value []byte // at least minNeedle bytes
}

// Finding is a secret that was found.
type Finding struct {
	Secret Secret
	Form   string // encoding in which it was found
	Where  string
	At     int64 // byte
}

func (f Finding) String() string {
	return fmt.Sprintf("%s, as %s, at byte %d of %s", f.Secret.Name, f.Form, f.At, f.Where)
}

// minNeedle is the length of the shortest needle. Shorter texts occur by chance.
const minNeedle = 8

// maxDecimal is the largest size in bytes of a secret that is searched for as a number.
const maxDecimal = 64

// needle is one form of a secret.
type needle struct {
	text   []byte
	secret int
	form   string
}

// Scanner searches for secrets in the forms in which programs write them: raw, in hex of
// either case, in base64 of both alphabets at any alignment, and as a decimal number. It
// is safe for concurrent use.
type Scanner struct {
	secrets []Secret
	begins  [1 << 16]bool       // of the first two bytes
	needles map[uint64][]needle // by their first eight bytes
	longest int
}

// NewScanner returns a scanner for secrets.
func NewScanner(secrets []Secret) (*Scanner, error) {
	s := &Scanner{secrets: secrets, needles: map[uint64][]needle{}}
	for i, secret := range secrets {
		if len(secret.Value) < minNeedle {
			return nil, fmt.Errorf(
				"%s has %d bytes; want at least %d",
				secret.Name,
				len(secret.Value),
				minNeedle,
			)
		}

		for form, text := range forms(secret.Value) {
			s.add(needle{[]byte(text), i, form})
		}
	}

	return s, nil
}

// forms returns the ways in which a value may be written.
func forms(value []byte) map[string]string {
	out := map[string]string{
		"raw bytes": string(value),
		"hex":       hex.EncodeToString(value),
		"HEX":       strings.ToUpper(hex.EncodeToString(value)),
	}

	if len(value) <= maxDecimal {
		out["decimal"] = new(big.Int).SetBytes(value).String()
	}

	for name, encoding := range map[string]*base64.Encoding{
		"base64":    base64.RawStdEncoding,
		"base64url": base64.RawURLEncoding,
	} {
		for before := range 3 {
			out[fmt.Sprintf("%s behind %d bytes", name, before)] = inside(encoding, value, before)
		}
	}

	return out
}

// inside returns the base64 digits of a value that do not depend on the surrounding
// bytes, for a given number of bytes before it.
func inside(encoding *base64.Encoding, value []byte, before int) string {
	text := encoding.EncodeToString(slices.Concat(make([]byte, before), value))
	first := (before*8 + 5) / 6
	last := (before + len(value)) * 8 / 6
	return text[first:last]
}

func (s *Scanner) add(n needle) {
	if len(n.text) < minNeedle {
		return // a number with many leading zeros
	}

	s.begins[binary.BigEndian.Uint16(n.text)] = true
	begin := binary.BigEndian.Uint64(n.text)
	s.needles[begin] = append(s.needles[begin], n)
	s.longest = max(s.longest, len(n.text))
}

// chunk is the number of bytes read at once.
const chunk = 1 << 20

// Scan reads to the end and returns each found secret once for each form.
func (s *Scanner) Scan(where string, r io.Reader) (found []Finding, err error) {
	told := map[[2]string]bool{}
	buffer := make([]byte, 0, chunk+s.longest)
	for offset := int64(0); err == nil; {
		kept := len(buffer)
		var n int
		n, err = io.ReadFull(r, buffer[kept:min(kept+chunk, cap(buffer))])
		buffer = buffer[:kept+n]
		for _, f := range s.search(where, buffer, offset) {
			if key := [2]string{f.Secret.Name, f.Form}; !told[key] {
				told[key] = true
				found = append(found, f)
			}
		}

		rest := min(len(buffer), max(0, s.longest-1)) // a needle may begin here and end in the next chunk
		offset += int64(len(buffer) - rest)
		buffer = buffer[:copy(buffer, buffer[len(buffer)-rest:])]
	}

	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return found, nil
	}
	return found, fmt.Errorf("read %s: %w", where, err)
}

// zeros are the bytes with which databases fill files in advance.
var zeros = make([]byte, 4<<10)

func (s *Scanner) search(where string, data []byte, offset int64) (found []Finding) {
	for i := 0; i+minNeedle <= len(data); i++ {
		if data[i] == 0 && bytes.HasPrefix(data[i:], zeros) {
			i += len(zeros) - minNeedle // no needle begins with so many zeros
			continue
		}
		if !s.begins[binary.BigEndian.Uint16(data[i:])] {
			continue
		}

		for _, n := range s.needles[binary.BigEndian.Uint64(data[i:])] {
			if bytes.HasPrefix(data[i:], n.text) {
				found = append(found, Finding{s.secrets[n.secret], n.form, where, offset + int64(i)})
			}
		}
	}

	return found
}
