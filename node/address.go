package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

// announced is where others reach the node's API.
func (n *Node) announced() string {
	if n.opts.AnnounceAPI != "" {
		return n.opts.AnnounceAPI
	}
	return n.URL()
}

// peerAddr is the node's announced address with its peer id.
func (n *Node) peerAddr() (multiaddr.Multiaddr, error) {
	own, err := n.host.Addr()
	if err != nil || n.opts.AnnounceP2P == "" {
		return own, err
	}

	addr, err := multiaddr.NewMultiaddr(n.opts.AnnounceP2P)
	if err != nil {
		return nil, fmt.Errorf("announced libp2p address: %w", err)
	}

	id := n.host.Libp2p().ID()
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

func parsePeers(addrs []string) (infos []peer.AddrInfo, err error) {
	for _, a := range addrs {
		info, err := peer.AddrInfoFromString(a)
		if err != nil {
			return nil, fmt.Errorf("extra peer %q: %w", a, err)
		}

		infos = append(infos, *info)
	}

	return infos, nil
}

// connector keeps connections to all members that the chain names, so that
// messages and blocks find their way.
type connector struct {
	node *Node
	said string // the fault that was last told of
}

// Tick learns addresses from the ledger and connects.
func (c *connector) Tick(ctx context.Context) error {
	err := c.node.setMembers()
	c.node.host.Connect(ctx)
	if err == nil || err.Error() == c.said {
		return nil
	}

	c.said = err.Error()

	return err
}

// setMembers tells the host which peers the committee has.
func (n *Node) setMembers() error {
	members, err := n.store.Members()
	if err != nil {
		return err
	}

	addrs := map[int]multiaddr.Multiaddr{}
	var bad []error

	for _, m := range members {
		addr, err := multiaddr.NewMultiaddrBytes(m.Peer)
		if err != nil {
			bad = append(bad, fmt.Errorf("address of member %d: %w", m.Seat, err))
			continue
		}

		addrs[int(m.Seat)] = addr
	}

	return errors.Join(append(bad, n.host.SetMembers(addrs))...)
}
