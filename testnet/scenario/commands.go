package scenario

import (
	"path/filepath"
	"strings"
)

// Task is something that a person may try in a network that stays up: what it is, and the
// arguments of the program's commands, in order.
type Task struct {
	Title    string
	Commands [][]string
}

// Page returns the address of a validator's page, with a wallet for the newcomer in it.
// Browsers let pages use passkeys at localhost, and not at its address.
func (s Stage) Page() string {
	return strings.Replace(s.Nodes[0], "127.0.0.1", "localhost", 1) + "/#/?demo=" + s.Newcomer.Key
}

// Tasks returns what a newcomer may try next. Commands of the first two ask before they do
// anything. The last one, their own node, keeps running.
func (s Stage) Tasks() []Task {
	me := []string{"--dir", s.Newcomer.Dir}
	with := func(args ...string) []string { return append(args, me...) }
	sale := filepath.Join(s.Newcomer.Dir, "sale")

	return []Task{
		{"Be the next contributor. A further sale follows by itself, and you are paid within a minute:", [][]string{
			{"preview", s.Newcomer.Export},
			with("contribute", s.Newcomer.Export),
			with("status"),
			with("earnings"),
		}},
		{"Be a buyer, with gas and dollars of the demo's:", [][]string{
			{"demo", "fund", s.Newcomer.Account, "--dir", s.Dir},
			with("snapshot", "list"),
			with("buy", s.Report.Snapshot.ID.String(), "--out", sale),
			{"fetch", sale},
			{"verify", sale, "--deployment", s.Deployment, "--rpc", s.RPC},
		}},
		{"Look at the validators, and run a node of your own:", [][]string{
			{"status", "--node", s.Nodes[0]},
			{"committee", "--node", s.Nodes[0]},
			with("run"),
		}},
	}
}
