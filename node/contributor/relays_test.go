package contributor_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// relayNode is a validator that relays as its script says.
type relayNode struct {
	name   string
	refuse error             // of the post
	stages []core.RelayStage // one for each look; the last one stays
	silent bool              // when asked where the message stands
	posted []core.RelayID
	looks  int
}

func (n *relayNode) URL() string { return n.name }

func (n *relayNode) PostRelay(_ context.Context, m core.RelayMessage) (core.RelayView, error) {
	if n.refuse == nil {
		n.posted = append(n.posted, consent.New(testChain).RelayID(m))
	}
	return core.RelayView{Stage: core.RelayQueued}, n.refuse
}

func (n *relayNode) Relay(_ context.Context, id core.RelayID) (core.RelayView, error) {
	if n.silent {
		return core.RelayView{}, core.Unreachable(n.name, errors.New("cut"))
	}

	stage := n.stages[min(n.looks, len(n.stages)-1)]
	n.looks++
	view := core.RelayView{ID: id, Stage: stage, Words: stage.String()}
	if stage == core.RelayRefused {
		view.Reason = core.ReasonTooLate
	}
	if stage == core.RelayDone {
		view.Transaction = &common.Hash{7}
	}

	return view, nil
}

func TestMessagesAreRelayedByTwoValidators(t *testing.T) {
	away := core.Unreachable("node", errors.New("refused"))
	no := core.Refuse(core.ReasonVoted, "it voted before")
	queued, sent, done, refused := core.RelayQueued, core.RelaySent, core.RelayDone, core.RelayRefused

	for name, c := range map[string]struct {
		nodes  []*relayNode
		posted []int // how often each node took it
		reason core.Reason
		err    error
	}{
		"all goes well": {
			nodes:  []*relayNode{{stages: []core.RelayStage{queued, sent, done}}, {stages: []core.RelayStage{queued}}, {}},
			posted: []int{1, 1, 0},
		},
		"the first sits on it": {
			nodes:  []*relayNode{{stages: []core.RelayStage{queued}}, {stages: []core.RelayStage{queued, queued, done}}},
			posted: []int{1, 1},
		},
		"the first is away": {
			nodes:  []*relayNode{{refuse: away}, {stages: []core.RelayStage{done}}, {stages: []core.RelayStage{queued}}},
			posted: []int{0, 1, 1},
		},
		"one refuses, another takes it": {
			nodes:  []*relayNode{{refuse: no}, {stages: []core.RelayStage{done}}},
			posted: []int{0, 1},
		},
		"a holder falls silent": {
			nodes:  []*relayNode{{silent: true}, {stages: []core.RelayStage{sent, done}}},
			posted: []int{1, 1},
		},
		"one refuses it later": {
			nodes:  []*relayNode{{stages: []core.RelayStage{queued, refused}}, {stages: []core.RelayStage{queued, queued, done}}},
			posted: []int{1, 1},
		},
		"both refuse it later": {
			nodes:  []*relayNode{{stages: []core.RelayStage{refused}}, {stages: []core.RelayStage{queued, refused}}},
			posted: []int{1, 1},
			reason: core.ReasonTooLate,
		},
		"nobody takes it": {
			nodes:  []*relayNode{{refuse: no}, {refuse: away}},
			posted: []int{0, 0},
			reason: core.ReasonVoted,
		},
		"nobody is there": {
			nodes:  []*relayNode{{refuse: away}, {refuse: away}},
			posted: []int{0, 0},
			err:    core.ErrUnreachable,
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var nodes []contributor.RelayNode
				for i, n := range c.nodes {
					n.name, n.looks, n.posted = fmt.Sprintf("http://node-%d", i), 0, nil
					nodes = append(nodes, n)
				}

				relays, err := contributor.NewRelays(contributor.RelaysOptions{Nodes: nodes, Domain: testChain})
				if err != nil {
					t.Fatal(err)
				}

				m := core.RelayMessage{Kind: core.RelayVote, Ballot: core.Ballot{Leaf: 3, Until: 9}}
				view, err := relays.Relay(t.Context(), m)
				check(t, c.reason, c.err, view, err)

				for i, n := range c.nodes {
					if len(n.posted) != c.posted[i] {
						t.Errorf("node %d: got %d posts, want %d", i, len(n.posted), c.posted[i])
					}
				}
			})
		})
	}
}

func check(t *testing.T, reason core.Reason, want error, view core.RelayView, err error) {
	t.Helper()
	switch {
	case want != nil:
		if !errors.Is(err, want) {
			t.Errorf("got %v, want %v", err, want)
		}
	case reason != "":
		refused(t, "the message", reason, func() error { return err })
	case err != nil || view.Transaction == nil || *view.Transaction != (common.Hash{7}):
		t.Errorf("got %+v, %v, want the transaction", view, err)
	}
}

func TestAMessageIsWaitedForUntilThePersonLeaves(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		node := &relayNode{stages: []core.RelayStage{core.RelayQueued}}
		said := 0
		relays, err := contributor.NewRelays(contributor.RelaysOptions{
			Nodes:   []contributor.RelayNode{node},
			Domain:  testChain,
			Waiting: func(string) { said++ },
		})
		if err != nil {
			t.Fatal(err)
		}

		ctx, stop := context.WithCancel(t.Context())
		go func() {
			synctest.Wait()
			stop()
		}()

		if _, err := relays.Relay(ctx, core.RelayMessage{Kind: core.RelayVote}); !errors.Is(err, context.Canceled) {
			t.Errorf("got %v, want %v", err, context.Canceled)
		}
		if said != 1 {
			t.Errorf("got %d words about what is waited for, want 1: they did not change", said)
		}
	})
}
