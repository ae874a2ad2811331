package core

import "time"

// NodeIdentity is what a node says of itself and its committee.
type NodeIdentity struct {
	Version   string
	Seat      int    // its seat in the committee
	Peer      string // multiaddr with peer id
	Chain     Domain
	Committee Committee
}

// NodeStatus is how a node is doing.
type NodeStatus struct {
	Epoch    uint64 // of the final key; 0: there is none
	Draining bool
	Reasons  []string // why it is not ready, what has halted, what was restored
	Ready    bool
	Chain    ChainStatus
	Peers    PeerStatus
	Stages   []StageDepth // ascending by stage
	Pins     int          // payloads that it keeps
	Waiting  int          // transactions that are sent and not mined
}

// ChainStatus is how far a node follows the chain.
type ChainStatus struct {
	Head, Final uint64 // 0: the chain has not answered yet
	Cursor      Cursor
	Lag         time.Duration // from the cursor to the head, by the chain's clock
}

// PeerStatus counts the other members.
type PeerStatus struct{ Connected, Known int }

// StageDepth is how many contributions stand at a stage.
type StageDepth struct {
	Stage  Stage
	Count  int
	Oldest time.Time // when the one that has waited longest was received; zero: none waits
}
