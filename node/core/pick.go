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
// errors. A whole id needs not be known. Errors wrap ErrNotFound if no known id begins
// so, and are a *Refusal with ReasonUsage if several do, or if text is no id.
func Pick[T ~[32]byte](what, text string, known []T) (id T, err error) {
	digits := strings.ToLower(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if !isHex(digits) || len(digits) < minPrefix || len(digits) > 2*len(id) {
		return id, Refuse(
			ReasonUsage, "%q is no %s: want an id of 64 hex digits, or at least its first %d",
			text, what, minPrefix,
		)
	}

	if len(digits) == 2*len(id) {
		_, err := hex.Decode(id[:], []byte(digits))
		return id, err
	}

	return pick(what, digits, known)
}

// pick returns the one known id that begins with digits.
func pick[T ~[32]byte](what, digits string, known []T) (id T, err error) {
	found := map[T]bool{}
	var names []string
	for _, candidate := range known {
		name := hex.EncodeToString(candidate[:])
		if !found[candidate] && strings.HasPrefix(name, digits) {
			id, found[candidate] = candidate, true
			names = append(names, "0x"+name)
		}
	}

	switch {
	case len(names) == 0:
		return id, fmt.Errorf("no %s begins with 0x%s: %w", what, digits, ErrNotFound)
	case len(names) > 1:
		return *new(T), Refuse(
			ReasonUsage, "%d of the known %ss begin with 0x%s; give more of the id: %s",
			len(names), what, digits, strings.Join(names[:min(len(names), shownIDs)], ", "),
		)
	}

	return id, nil
}

func isHex(s string) bool {
	return strings.Trim(s, "0123456789abcdef") == ""
}

// PickText is Pick for ids that are texts of size hex digits.
func PickText(what, text string, size int, known []string) (string, error) {
	digits := strings.ToLower(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if !isHex(digits) || len(digits) < minPrefix || len(digits) > size {
		return "", Refuse(
			ReasonUsage, "%q is no %s: want an id of %d hex digits, or at least its first %d",
			text, what, size, minPrefix,
		)
	}
	if len(digits) == size {
		return digits, nil
	}

	var names []string
	for _, name := range known {
		if strings.HasPrefix(name, digits) && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}

	switch {
	case len(names) == 0:
		return "", fmt.Errorf("no %s begins with %s: %w", what, digits, ErrNotFound)
	case len(names) > 1:
		return "", Refuse(
			ReasonUsage, "%d of the known %ss begin with %s; give more of the id: %s",
			len(names), what, digits, strings.Join(names[:min(len(names), shownIDs)], ", "),
		)
	}
	return names[0], nil
}
