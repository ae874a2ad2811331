package p2p

import (
	"context"
	"errors"
	"fmt"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/core"
)

// Connector keeps connections to all members that the chain lists, for messages and
// blobs. It is not safe for concurrent use.
type Connector struct {
	host    *Host
	members func() ([]core.Member, error)
	logged  string // the last returned fault
}

// NewConnector returns a connector between a host and the members in a ledger.
func NewConnector(host *Host, members func() ([]core.Member, error)) *Connector {
	return &Connector{host: host, members: members}
}

// Tick reads addresses from the ledger and connects. It returns each fault once.
func (c *Connector) Tick(ctx context.Context) error {
	err := c.Learn()
	c.host.Connect(ctx)
	if err == nil || err.Error() == c.logged {
		return nil
	}

	c.logged = err.Error()

	return err
}

// Begin learns the members' addresses before the first Tick. It logs a fault, and the next
// Tick tries again.
func (c *Connector) Begin(ctx context.Context) {
	if err := c.Learn(); err != nil {
		c.host.log.WarnContext(
			ctx,
			"a member's address is invalid; the node does not connect to it until it changes",
			"error",
			err,
		)
	}
}

// Learn sets the host's peers from the committee. Members with invalid addresses are left
// out and named in the error.
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

// Connected returns the number of peers that have a connection with the host.
func (h *Host) Connected() (connected int) {
	peers := h.host.Network()
	for _, peer := range peers.Peers() {
		if peers.Connectedness(peer) == network.Connected {
			connected++
		}
	}

	return connected
}
