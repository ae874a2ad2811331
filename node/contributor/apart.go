package contributor

import (
	"context"
	"net/netip"
	"net/url"
	"slices"
)

// apart reports whether two addresses are surely of different hosts: each resolves, both
// have addresses of a common family, and they share none. All addresses of this machine
// are one host, whatever the port. An IPv4 address and an IPv6 address may be of one host,
// so they do not count as apart.
func apart(ctx context.Context, lookUp func(context.Context, string) ([]netip.Addr, error), a, b string) bool {
	first, second := hostAddresses(ctx, lookUp, a), hostAddresses(ctx, lookUp, b)
	shared := func(ip netip.Addr) bool { return slices.Contains(second, ip) }
	comparable := func(ip netip.Addr) bool {
		return ip == thisMachine || slices.ContainsFunc(second, func(other netip.Addr) bool { return other == thisMachine || other.Is4() == ip.Is4() })
	}

	return slices.ContainsFunc(first, comparable) && !slices.ContainsFunc(first, shared)
}

// thisMachine stands for each of its addresses.
var thisMachine = netip.IPv6Loopback()

// hostAddresses returns the IP addresses of a URL's host, or none if it has none.
func hostAddresses(ctx context.Context, lookUp func(context.Context, string) ([]netip.Addr, error), address string) []netip.Addr {
	u, err := url.Parse(address)
	if err != nil {
		return nil
	}

	found, err := lookUp(ctx, u.Hostname())
	if err != nil {
		return nil
	}

	own := ownAddresses()
	for i, ip := range found {
		ip = ip.Unmap().WithZone("")
		if ip.IsLoopback() || ip.IsUnspecified() || slices.Contains(own, ip) {
			ip = thisMachine
		}
		found[i] = ip
	}

	return found
}
