package contributor

import (
	"context"
	"errors"
	"net/netip"
)

// lookUp fails: a browser does not tell the addresses of hosts, so two hosts are never
// known to be apart.
func lookUp(context.Context, string) ([]netip.Addr, error) {
	return nil, errors.New("a browser does not tell the addresses of hosts")
}

// ownAddresses returns none: a browser does not tell them.
func ownAddresses() []netip.Addr { return nil }
