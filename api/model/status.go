package model

import (
	"errors"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// NodeOf returns the API's object for a node's identity.
func NodeOf(id core.NodeIdentity) Node {
	return Node{
		Schema:  NodeV1,
		Version: id.Version,
		Seat:    id.Seat,
		Peer:    id.Peer,
	}
}

// Identity is the inverse of NodeOf. Chain and committee are in another object,
// Committee.
func (n Node) Identity() core.NodeIdentity {
	return core.NodeIdentity{Version: n.Version, Seat: n.Seat, Peer: n.Peer}
}

// StatusOf returns the API's object for a node's status.
func StatusOf(id core.NodeIdentity, s core.NodeStatus) Status {
	out := Status{
		Schema:   StatusV1,
		Version:  id.Version,
		Seat:     id.Seat,
		Epoch:    some(int64(s.Epoch)),
		Ready:    s.Ready,
		Reasons:  append([]string{}, s.Reasons...),
		Draining: s.Draining,
		Chain: ChainPosition{
			Head:       int64(s.Chain.Head),
			Final:      int64(s.Chain.Final),
			Cursor:     int64(s.Chain.Cursor.Number),
			CursorTime: utc(s.Chain.Cursor.Time),
			LagSeconds: int64(s.Chain.Lag / time.Second),
		},
		PeersConnected:      s.Peers.Connected,
		PeersKnown:          s.Peers.Known,
		Stages:              make([]StageCount, 0, len(s.Stages)),
		Pins:                int64(s.Pins),
		TransactionsWaiting: s.Waiting,
		Relays:              relaysOf(s.Relays),
	}

	for _, d := range s.Stages {
		out.Stages = append(out.Stages, StageCount{
			Stage:  d.Stage.String(),
			Count:  int64(d.Count),
			Oldest: utc(d.Oldest),
		})
	}

	return out
}

func relaysOf(r core.RelaysStatus) Relays {
	return Relays{
		Enabled: r.On,
		Waiting: r.Waiting,
		Budget:  r.Budget.String(),
		Spent:   r.Spent.String(),
		Reason:  some(string(r.Reason)),
	}
}

func (r Relays) status() (core.RelaysStatus, error) {
	budget, errBudget := amount("budget", r.Budget)
	spent, errSpent := amount("spent", r.Spent)

	return core.RelaysStatus{
		On:      r.Enabled,
		Waiting: r.Waiting,
		Budget:  budget,
		Spent:   spent,
		Reason:  core.Reason(value(r.Reason)),
	}, errors.Join(errBudget, errSpent)
}

// View is the inverse of StatusOf. The object lacks the cursor's hash.
func (s Status) View() (core.NodeIdentity, core.NodeStatus, error) {
	id := core.NodeIdentity{Version: s.Version, Seat: s.Seat}
	out := core.NodeStatus{
		Epoch:    uint64(value(s.Epoch)),
		Draining: s.Draining,
		Reasons:  s.Reasons,
		Ready:    s.Ready,
		Chain: core.ChainStatus{
			Head:   uint64(s.Chain.Head),
			Final:  uint64(s.Chain.Final),
			Cursor: core.Cursor{Number: uint64(s.Chain.Cursor), Time: timeOf(s.Chain.CursorTime)},
			Lag:    time.Duration(s.Chain.LagSeconds) * time.Second,
		},
		Peers:   core.PeerStatus{Connected: s.PeersConnected, Known: s.PeersKnown},
		Pins:    int(s.Pins),
		Waiting: s.TransactionsWaiting,
	}

	var err error
	if out.Relays, err = s.Relays.status(); err != nil {
		return id, out, err
	}

	for _, d := range s.Stages {
		stage, err := core.ParseStage(d.Stage)
		if err != nil {
			return id, out, err
		}

		out.Stages = append(out.Stages, core.StageDepth{
			Stage:  stage,
			Count:  int(d.Count),
			Oldest: timeOf(d.Oldest),
		})
	}

	return id, out, nil
}
