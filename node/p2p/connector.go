package p2p

import (
	"context"
	"errors"
	"fmt"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/core"
)

// Connector keeps connections to all members that the chain names, so that messages and
// blobs find their way. It is not safe for concurrent use.
type Connector struct {
	host    *Host
	members func() ([]core.Member, error)
	logged  string // the fault that was returned last
}

// NewConnector returns the connector of a host to the members that a ledger knows.
func NewConnector(host *Host, members func() ([]core.Member, error)) *Connector {
	return &Connector{host: host, members: members}
}

// Tick learns addresses from the ledger and connects. It returns each fault once.
func (c *Connector) Tick(ctx context.Context) error {
	err := c.Learn()
	c.host.Connect(ctx)
	if err == nil || err.Error() == c.logged {
		return nil
	}

	c.logged = err.Error()

	return err
}

// Learn lets the host know which peers the committee has. Members whose addresses are bad
// are left out, and named in the error.
func (c *Connector) Learn() error {
	members, err := c.members()
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

	return errors.Join(append(bad, c.host.SetMembers(addrs))...)
}

// Connected returns how many peers have a connection with the host.
func (h *Host) Connected() (connected int) {
	peers := h.host.Network()
	for _, peer := range peers.Peers() {
		if peers.Connectedness(peer) == network.Connected {
			connected++
		}
	}

	return connected
}
