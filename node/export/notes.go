package export

import (
	"crypto/sha256"
	"maps"
	"slices"
	"strings"
)

// Bounds of noted names, because names come from the archive.
const (
	maxKeys      = 256
	maxNameBytes = 256
)

// Notes collect the data omitted while an archive is read: names and counts, never a
// value.
type Notes struct {
	keys    map[string]struct{}
	rows    map[string]int64
	file    string                          // that is being read
	persons map[[8]byte]map[string]struct{} // files by account
	person  string                          // of the row before, with its file
}

// Key notes that a row has a key that is not read. Names beyond the first 256 are
// dropped.
func (n *Notes) Key(name []byte) {
	if _, known := n.keys[string(name)]; known || len(n.keys) >= maxKeys {
		return
	}
	if n.keys == nil {
		n.keys = map[string]struct{}{}
	}

	n.keys[display(string(name))] = struct{}{}
}

// Row counts a row that does not become a play.
func (n *Notes) Row(reason string) {
	if n.rows == nil {
		n.rows = map[string]int64{}
	}
	n.rows[reason]++
}

// maxPersons bounds the accounts that are told apart.
const maxPersons = 64

// Person notes the account to which a row belongs, as far as the format tells. Only the
// number of accounts is kept, and which files are of the same.
func (n *Notes) Person(account []byte) {
	if len(account) == len(n.person)-len(n.file) && n.person == n.file+string(account) {
		return // as a rule
	}
	n.person = n.file + string(account)

	sum := sha256.Sum256(account)
	id := [8]byte(sum[:8])
	if len(account) == 0 || n.persons[id] == nil && len(n.persons) >= maxPersons {
		return
	}
	if n.persons == nil {
		n.persons = map[[8]byte]map[string]struct{}{}
	}
	if n.persons[id] == nil {
		n.persons[id] = map[string]struct{}{}
	}

	n.persons[id][display(n.file)] = struct{}{}
}

// accounts returns the files of each account, if there are several.
func (n *Notes) accounts() (accounts [][]string) {
	if len(n.persons) < 2 {
		return nil
	}

	for _, files := range n.persons {
		accounts = append(accounts, slices.Sorted(maps.Keys(files)))
	}
	slices.SortFunc(accounts, slices.Compare)
	return accounts
}

// LeftOut lists the data that was not read, or was read and not passed on.
type LeftOut struct {
	Entries  []string         // names of entries that were not opened, sorted
	Looked   []string         // names of entries of which only the beginning was looked at, sorted
	Passed   []Passed         // files and entries that cannot be read, by name
	Keys     []string         // names of keys that were not read, sorted
	Rows     map[string]int64 // rows by reason
	Accounts [][]string       // the files of each account, if the rows name several
}

// LeftOut returns what was noted.
func (n *Notes) LeftOut() LeftOut { return n.leftOut(nil) }

func (n *Notes) leftOut(entries []string) LeftOut {
	return LeftOut{
		Entries:  entries,
		Keys:     slices.Sorted(maps.Keys(n.keys)),
		Rows:     maps.Clone(n.rows),
		Accounts: n.accounts(),
	}
}

// label is display for the beginning of a sentence. A file without a name is "This file".
func label(name string) string {
	if name == "" {
		return "This file"
	}
	return display(name)
}

// display makes a name from an archive safe to show: valid UTF-8 of bounded length,
// without characters that control a terminal.
func display(name string) string {
	if len(name) > maxNameBytes {
		name = name[:maxNameBytes] + "…"
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || (r >= 0x80 && r < 0xa0) {
			return '\uFFFD'
		}
		return r
	}, strings.ToValidUTF8(name, "\uFFFD"))
}
