package network

import (
	"errors"
	"testing"
)

// gone is a validator that was killed by somebody else.
type gone struct{}

var errKilled = errors.New("signal: killed")

func (gone) stop() error { return errKilled }
func (gone) kill() error { return nil }
func (gone) err() error  { return errKilled }
func (gone) usage() Usage {
	return Usage{}
}

func (gone) ended() <-chan struct{} {
	done := make(chan struct{})
	close(done)
	return done
}

// TestAValidatorThatWasLostIsNoFault checks that an end that somebody was told of is not
// reported again when the network stops.
func TestAValidatorThatWasLostIsNoFault(t *testing.T) {
	m := &member{run: gone{}}
	n := &Network{members: []*member{m}}
	m.watch(0, m.run)
	if n.Ended(0) == nil || n.Err() == nil {
		t.Fatal("got no reason for the end, want one")
	}

	n.Lose(0)
	if err := errors.Join(n.Ended(0), n.Err(), n.Stop()); err != nil || n.Up(0) {
		t.Errorf("got %v, and a member that is up: %v; want neither", err, n.Up(0))
	}
}
