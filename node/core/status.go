package core

import "time"

// NodeIdentity describes a node and its committee.
type NodeIdentity struct {
	Version   string
	Seat      int    // its seat in the committee
	Peer      string // multiaddr with peer id
	Domain    Domain
	Committee Committee
}

// NodeStatus describes the state of a node.
type NodeStatus struct {
	Epoch    uint64 // of the final key; 0: none yet
	Draining bool
	Reasons  []string // why the node is not ready, what has halted, what was restored
	Ready    bool
	Chain    ChainStatus
	Peers    PeerStatus
	Stages   []StageDepth // ascending by stage
	Pins     int          // number of payloads that it keeps
	Waiting  int          // number of transactions that are sent and not mined
	Relays   RelaysStatus
}

// ChainStatus describes how far a node has followed the chain.
type ChainStatus struct {
	Head, Final uint64 // 0: the chain has not answered yet
	Cursor      Cursor
	Lag         time.Duration // from the cursor to the head, by the chain's clock
}

// PeerStatus counts the other members.
type PeerStatus struct{ Connected, Known int }

// StageDepth is the number of contributions at a stage.
type StageDepth struct {
	Stage  Stage
	Count  int
	Oldest time.Time // when the longest waiting one was received; zero: none waits
}
