package p2p

import (
	"fmt"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

// Announced returns the address under which other members reach the host, with its peer
// id. That is Options.Announce, or the listen address if it is empty.
func (h *Host) Announced() (multiaddr.Multiaddr, error) { return h.announcedAs(h.announce) }

// Peer returns Announced as text.
func (h *Host) Peer() (string, error) {
	addr, err := h.Announced()
	if err != nil {
		return "", err
	}

	return addr.String(), nil
}

func (h *Host) announcedAs(announced string) (multiaddr.Multiaddr, error) {
	own, err := h.Addr()
	if err != nil || announced == "" {
		return own, err
	}

	addr, err := multiaddr.NewMultiaddr(announced)
	if err != nil {
		return nil, fmt.Errorf("announced libp2p address: %w", err)
	}

	id := h.host.ID()
	switch transport, named := peer.SplitAddr(addr); {
	case named == "":
		return addr.Encapsulate(multiaddr.StringCast("/p2p/" + id.String())), nil
	case transport == nil:
		return nil, fmt.Errorf("announced libp2p address %s says nowhere to connect to", addr)
	case named != id:
		return nil, fmt.Errorf("announced libp2p address names %s; this node is %s: leave /p2p/ out", named, id)
	}

	return addr, nil
}

// ParsePeers reads multiaddrs that end in a peer id.
func ParsePeers(addrs []string) (infos []peer.AddrInfo, err error) {
	for _, a := range addrs {
		info, err := peer.AddrInfoFromString(a)
		if err != nil {
			return nil, fmt.Errorf("extra peer %q: %w", a, err)
		}

		infos = append(infos, *info)
	}

	return infos, nil
}
