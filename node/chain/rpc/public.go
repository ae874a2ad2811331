package rpc

import (
	"fmt"
	"net"
	"regexp"
	"strings"
)

// Parts of Go's network errors that show addresses: "dial tcp 10.0.0.1:8545: …", "lookup
// rpc.example.org on 10.0.0.53:53: …".
var (
	dialled  = regexp.MustCompile(`\b(dial|read|write) (?:tcp|udp)[46]?(?: \S+)?: `)
	lookedUp = regexp.MustCompile(`\blookup \S+(?: on \S+)?: `)
)

// Public returns a text of this pool without the hosts of its endpoints, for readers who
// should not know them: an endpoint is named by its place in the configuration.
func (p *Pool) Public(text string) string {
	text = dialled.ReplaceAllString(text, "$1: ")
	text = lookedUp.ReplaceAllString(text, "lookup: ")

	for i, e := range p.endpoints {
		place := fmt.Sprintf("endpoint %d", i+1)
		text = strings.ReplaceAll(text, e.name, place)
		if host, _, err := net.SplitHostPort(e.name); err == nil {
			text = strings.ReplaceAll(text, host, place)
		}
	}

	return text
}
