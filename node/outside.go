package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ipfs"
	"github.com/tantieme/tantieme/node/replica"
)

// announced is where others reach the node's API.
func (n *Node) announced() string {
	if n.opts.AnnounceAPI != "" {
		return n.opts.AnnounceAPI
	}
	return n.URL()
}

// Peer is the multiaddr under which other members reach the node.
func (n *Node) Peer() (string, error) {
	addr, err := n.peerAddr()
	if err != nil {
		return "", err
	}
	return addr.String(), nil
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

// openOutside makes what keeps copies outside and reads from there.
func (n *Node) openOutside() error {
	addr, err := n.peerAddr()
	if err != nil {
		return err
	}
	config := n.opts.Replica
	if n.gateways, err = replica.NewGateways(config.Gateways); err != nil {
		return err
	}
	add := func(service replica.Service, err error) error {
		if err == nil {
			n.replicas = append(n.replicas, replica.New(service, n.store, n.ipfs, n.opts.Log.With("step", "replica"), nil))
		}
		return err
	}
	if config.Kubo != "" {
		err = add(replica.NewKubo(config.Kubo, config.KuboAuth))
	}
	if config.PinningService != "" {
		err = errors.Join(err, add(replica.NewPinning(config.PinningService, config.PinningToken, addr, n.host.Reach)))
	}
	return err
}

// payloads are blocks from the own store, members, and then gateways.
type payloads struct {
	*ipfs.Node
	gateways *replica.Gateways
}

// Fetch returns and pins a block. Members have half of the time.
func (p payloads) Fetch(ctx context.Context, digest [32]byte) ([]byte, error) {
	members, cancel := ctx, context.CancelFunc(func() {})
	if deadline, ok := ctx.Deadline(); ok && p.gateways.Any() {
		members, cancel = context.WithTimeout(ctx, time.Until(deadline)/2)
	}
	defer cancel()
	data, err := p.Node.Fetch(members, digest)
	if !errors.Is(err, core.ErrUnreachable) || !p.gateways.Any() {
		return data, err
	}
	data, outside := p.gateways.Fetch(ctx, digest)
	if outside != nil {
		return nil, fmt.Errorf("%w; %w", err, outside)
	}
	_, err = p.Add(ctx, data)
	return data, err
}
