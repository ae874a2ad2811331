package contributor

import (
	"context"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"time"
)

// lookUpWithin bounds the time to find the addresses of a host.
const lookUpWithin = 5 * time.Second

// lookUp returns the addresses of a host.
func lookUp(ctx context.Context, host string) ([]netip.Addr, error) {
	ctx, cancel := context.WithTimeout(ctx, lookUpWithin)
	defer cancel()
	return net.DefaultResolver.LookupNetIP(ctx, "ip", host)
}

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

// ownAddresses returns the addresses of this machine's interfaces.
func ownAddresses() []netip.Addr {
	addresses, err := net.InterfaceAddrs()
	if err != nil {
		return nil
	}

	var own []netip.Addr
	for _, a := range addresses {
		if prefix, err := netip.ParsePrefix(a.String()); err == nil {
			own = append(own, prefix.Addr().Unmap())
		}
	}

	return own
}
