package node

import (
	"context"
	"errors"

	"github.com/tantieme/tantieme/node/replica"
)

// openOutside makes what keeps copies outside and reads from there.
func (n *Node) openOutside(context.Context) error {
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
			err = n.addReplica(service)
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

// addReplica makes the step that sends copies to one service.
func (n *Node) addReplica(service replica.Service) error {
	step, err := replica.New(replica.Options{
		Service: service,
		Store:   n.store,
		Blobs:   n.ipfs,
		Log:     n.stepLog("replica"),
		Metrics: n.metrics,
	})
	if err != nil {
		return err
	}

	n.replicas = append(n.replicas, step)

	return nil
}
