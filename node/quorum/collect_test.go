package quorum_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/wire"
)

var digest = common.Hash{7}

// good returns a member's valid signature, of one byte.
func good(member int) wire.Signed {
	return wire.Signed{Member: uint8(member), Signature: []byte{byte(member)}}
}

// check accepts the signatures that good makes.
func check(member int, d common.Hash, signature []byte) error {
	if d != digest || len(signature) != 1 || int(signature[0]) != member {
		return core.ErrVerify
	}

	return nil
}

// members maps each member to the function that answers for it.
type members map[int]func(ctx context.Context) (wire.Signed, error)

func (m members) Ask(ctx context.Context, member int, p wire.Protocol, request, response any) error {
	if p.Name != wire.SignKey.Name || request != "request" {
		return errors.New("asked for something else")
	}

	answer, ok := m[member]
	if !ok {
		return core.ErrUnreachable
	}

	signed, err := answer(ctx)
	*response.(*wire.Signed) = signed

	return err
}

func signs(member int) func(context.Context) (wire.Signed, error) {
	return func(context.Context) (wire.Signed, error) { return good(member), nil }
}

func refuses(reason core.Reason) func(context.Context) (wire.Signed, error) {
	return func(context.Context) (wire.Signed, error) { return quorum.Refuse(reason, "why"), nil }
}

// hangs answers only after its context has ended.
func hangs(ctx context.Context) (wire.Signed, error) {
	<-ctx.Done()
	return wire.Signed{}, ctx.Err()
}

func proposal(peers quorum.Asker) quorum.Proposal {
	return quorum.Proposal{
		Peers:    peers,
		Protocol: wire.SignKey,
		Request:  "request",
		Digest:   digest,
		Sign:     func() ([]byte, error) { return []byte{0}, nil },
		Check:    check,
	}
}

func TestAQuorumIsCollected(t *testing.T) {
	forged := func(context.Context) (wire.Signed, error) { return good(1), nil }
	fails := func(context.Context) (wire.Signed, error) { return wire.Signed{}, core.ErrUnreachable }

	for name, c := range map[string]struct {
		peers   members
		signers []int    // nil: no quorum
		reasons []string // parts of the error
	}{
		"of all that are needed": {
			peers:   members{1: signs(1), 2: hangs, 3: hangs, 4: signs(4)},
			signers: []int{0, 1, 4},
		},
		"though two are not reached": {
			peers:   members{1: signs(1), 2: signs(2)},
			signers: []int{0, 1, 2},
		},
		"though one errs and one refuses": {
			peers:   members{1: fails, 2: signs(2), 3: refuses("differs"), 4: signs(4)},
			signers: []int{0, 2, 4},
		},
		"though one sends another's signature": {
			peers:   members{1: signs(1), 2: signs(2), 3: forged, 4: hangs},
			signers: []int{0, 1, 2},
		},
		"but not of fewer than t": {
			peers:   members{1: signs(1), 2: fails, 3: refuses("not_ready"), 4: forged},
			reasons: []string{"no quorum", "member 2: unreachable", "member 3: not_ready: why", "member 4: verification failed"},
		},
		"but not of nobody": {
			peers:   members{},
			reasons: []string{"no quorum", "unreachable"}, // any three of four end it: which, is chance
		},
	} {
		t.Run(name, func(t *testing.T) {
			q, err := seatOf(five, 0).Collect(t.Context(), proposal(c.peers))
			if c.signers == nil {
				for _, part := range c.reasons {
					if err == nil || !strings.Contains(err.Error(), part) {
						t.Errorf("got %v, want an error with %q", err, part)
					}
				}

				return
			}

			if err != nil {
				t.Fatalf("got %v, want no error", err)
			}

			if got := q.Signers.Seats(); !slices.Equal(got, c.signers) {
				t.Errorf("got signers %v, want %v", got, c.signers)
			}

			for i, member := range c.signers {
				if got := q.Signatures[i]; int(got) != member {
					t.Errorf("signature %d: got that of member %d, want %d: they ascend by member", i, got, member)
				}
			}
		})
	}
}

func TestAnOwnSignatureThatFailsIsAReason(t *testing.T) {
	p := proposal(members{1: signs(1), 2: signs(2)})
	p.Sign = func() ([]byte, error) { return nil, core.ErrConflict }

	q, err := seatOf(three, 0).Collect(t.Context(), p)
	if err != nil || !slices.Equal(q.Signers.Seats(), []int{1, 2}) {
		t.Errorf("got signers %v, %v, want 1 and 2", q.Signers.Seats(), err)
	}

	p.Peers = members{1: signs(1)}
	if _, err := seatOf(three, 0).Collect(t.Context(), p); !errors.Is(err, core.ErrConflict) || !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v, want both reasons", err)
	}
}

func TestRequestsEndWithTheQuorum(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		cancelled := 0

		hanging := func(ctx context.Context) (wire.Signed, error) {
			<-ctx.Done()
			mu.Lock()
			defer mu.Unlock()

			cancelled++

			return wire.Signed{}, ctx.Err()
		}

		_, err := seatOf(five, 0).Collect(t.Context(), proposal(members{1: signs(1), 2: hanging, 3: signs(3), 4: hanging}))
		if err != nil {
			t.Fatal(err)
		}
		if cancelled != 2 {
			t.Errorf("got %d requests cancelled when Collect returned, want 2", cancelled)
		}
	})
}

func TestACancelledCollectionEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error)

		go func() {
			_, err := seatOf(three, 0).Collect(ctx, proposal(members{1: hangs, 2: hangs}))
			done <- err
		}()

		synctest.Wait()
		select {
		case err := <-done:
			t.Fatalf("got %v before anybody answered, want it to wait", err)
		default:
		}

		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("got %v, want %v", err, context.Canceled)
		}
	})
}

func TestRefusalsAreHandedOn(t *testing.T) {
	var mu sync.Mutex
	var got []int
	differs := quorum.Refuse("differs", "one is another here")
	differs.Differ = [][32]byte{{9}}

	p := proposal(members{
		1: func(context.Context) (wire.Signed, error) { return differs, nil },
		2: signs(2),
	})

	p.Refused = func(member int, answer wire.Signed) {
		mu.Lock()
		defer mu.Unlock()

		if len(answer.Differ) == 1 && answer.Differ[0] == [32]byte{9} {
			got = append(got, member)
		}
	}

	// Without its own signature it waits for both others.
	p.Sign = func() ([]byte, error) { return nil, core.ErrConflict }
	if _, err := seatOf(three, 0).Collect(t.Context(), p); err == nil {
		t.Error("got a quorum of one, want an error")
	}
	if !slices.Equal(got, []int{1}) {
		t.Errorf("got refusals of %v with what differs, want of 1", got)
	}
}

func TestAnswersToAProposal(t *testing.T) {
	own := errors.New("the disk failed")

	for name, c := range map[string]struct {
		signature []byte
		err       error
		want      wire.Signed
		wantErr   error
	}{
		"a signature": {
			signature: []byte{1},
			want:      wire.Signed{Member: 2, Signature: []byte{1}},
		},
		"of a turn that is signed for": {
			err:  core.ErrConflict,
			want: quorum.Refuse("signed_another", "this turn has a signature already"),
		},
		"after a restore": {
			err:  core.Refuse("restored", "wait"),
			want: quorum.Refuse("restored", "wait"),
		},
		"with a fault of its own": {
			err:     own,
			wantErr: own,
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := seatOf(three, 2).Answer("turn", c.signature, c.err)
			if !errors.Is(err, c.wantErr) {
				t.Fatalf("got %v, want %v", err, c.wantErr)
			}
			if err == nil && (got.Refusal != c.want.Refusal || got.Member != c.want.Member || string(got.Signature) != string(c.want.Signature)) {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

// SPEC 6.12.
func TestAllSignaturesAreCollected(t *testing.T) {
	q, err := seatOf(five, 0).CollectAll(t.Context(), proposal(members{1: signs(1), 2: signs(2), 3: signs(3), 4: signs(4)}))
	if err != nil || !slices.Equal(q.Signers.Seats(), []int{0, 1, 2, 3, 4}) {
		t.Errorf("got signers %v, %v, want all five", q.Signers.Seats(), err)
	}
}

// TestWhoDidNotSignIsNamed lets three members fail, each for a reason of its own. A
// quorum of the others is not enough, and no reason is lost.
func TestWhoDidNotSignIsNamed(t *testing.T) {
	forged := func(context.Context) (wire.Signed, error) { return good(1), nil }
	_, err := seatOf(five, 0).CollectAll(t.Context(), proposal(members{1: refuses("bad_dealing"), 2: forged, 4: signs(4)}))

	for _, part := range []string{"not signed by all", "member 1: bad_dealing: why", "member 2: verification failed", "member 3: unreachable"} {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("got %v, want an error with %q", err, part)
		}
	}
}

// TestOnlySomeMembersAreAsked collects a quorum from the members that can give it.
func TestOnlySomeMembersAreAsked(t *testing.T) {
	peers := members{1: signs(1), 2: signs(2), 3: refuses("not_held"), 4: hangs}
	q, err := seatOf(five, 0).CollectFrom(t.Context(), 0b00111, proposal(peers))
	if err != nil || !slices.Equal(q.Signers.Seats(), []int{0, 1, 2}) {
		t.Errorf("got signers %v, %v, want 0, 1 and 2", q.Signers.Seats(), err)
	}

	if _, err := seatOf(five, 0).CollectFrom(t.Context(), 0b01011, proposal(peers)); err == nil || !strings.Contains(err.Error(), "member 3: not_held") {
		t.Errorf("got %v, want what member 3 said", err)
	}
	if _, err := seatOf(five, 0).CollectFrom(t.Context(), 0b00011, proposal(peers)); err == nil {
		t.Error("two members of three that are needed: got a quorum, want none")
	}
}

// TestAllAnswersAreHeard lets two members be unreachable and the two others refuse. The
// proposer hears both refusals, although the third failure already made a quorum
// impossible.
func TestAllAnswersAreHeard(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		late := func(context.Context) (wire.Signed, error) {
			time.Sleep(time.Second)
			return quorum.Refuse("not_held", "why"), nil
		}

		var mu sync.Mutex
		var got []int

		p := proposal(members{3: refuses("not_held"), 4: late})
		p.HearAll = true
		p.Refused = func(member int, _ wire.Signed) {
			mu.Lock()
			defer mu.Unlock()

			got = append(got, member)
		}

		if _, err := seatOf(five, 0).Collect(t.Context(), p); err == nil || !slices.Equal(got, []int{3, 4}) {
			t.Errorf("got refusals of %v heard and %v, want of 3 and 4, and no quorum", got, err)
		}
	})
}
