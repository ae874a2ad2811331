package core

import (
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

// minPrefix is the number of digits that a short id has at least.
const minPrefix = 4

// shownIDs bounds the candidates that an error lists.
const shownIDs = 5

// Pick returns the known id that text names: a whole id, or the beginning of exactly one
// known id, four hex digits or more, with or without 0x. what names the kind of the id in
// errors. A whole id need not be known. The error wraps ErrNotFound if no known id begins
// with text. It is a *Refusal with ReasonUsage if several ids do, or if text is no id.
func Pick[T ~[32]byte](what, text string, known []T) (id T, err error) {
	names := make([]string, len(known))
	for i, candidate := range known {
		names[i] = hex.EncodeToString(candidate[:])
	}

	digits, err := pick(kind{what, "0x", 2 * len(id)}, text, names)
	if err != nil {
		return id, err
	}

	_, err = hex.Decode(id[:], []byte(digits))

	return id, err
}

// PickText is Pick for ids that are texts of size hex digits, without 0x.
func PickText(what, text string, size int, known []string) (string, error) {
	return pick(kind{what, "", size}, text, known)
}

// kind describes the ids of one kind, for errors.
type kind struct {
	what   string
	prefix string // with which an id is shown
	size   int    // hex digits
}

func (k kind) show(digits string) string { return k.prefix + digits }

// pick returns the digits of the id that text names.
func pick(k kind, text string, known []string) (string, error) {
	digits := strings.ToLower(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	switch {
	case !isHex(digits) || len(digits) < minPrefix || len(digits) > k.size:
		return "", Refuse(
			ReasonUsage, "%q is no %s: want an id of %d hex digits, or at least its first %d",
			text, k.what, k.size, minPrefix,
		)
	case len(digits) == k.size:
		return digits, nil
	}

	var names []string
	for _, name := range known {
		if strings.HasPrefix(name, digits) && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}

	switch len(names) {
	case 0:
		return "", fmt.Errorf("no %s begins with %s: %w", k.what, k.show(digits), ErrNotFound)
	case 1:
		return names[0], nil
	}

	shown := make([]string, min(len(names), shownIDs))
	for i := range shown {
		shown[i] = k.show(names[i])
	}

	return "", Refuse(
		ReasonUsage, "%d of the known %ss begin with %s; give more of the id: %s",
		len(names), k.what, k.show(digits), strings.Join(shown, ", "),
	)
}

func isHex(s string) bool {
	return strings.Trim(s, "0123456789abcdef") == ""
}
