package chaos_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/chaos"
	"github.com/tantieme/tantieme/testnet/program"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// A moment is a chapter of the story and what a validator first answers in it of somebody's
// message, at which it is killed.
type moment struct {
	chapter string
	stage   core.RelayStage
	all     bool // every validator is killed, at once
}

// moments are those of TestKilledWithPeoplesMessages.
var moments = []moment{
	{"contribute", core.RelayQueued, true}, // a retraction was taken, and not sent yet
	{"buy", core.RelaySent, true},          // votes are on their way, and others come
	{"claim", core.RelayQueued, false},     // a claim was taken
	{"claim", core.RelaySent, false},       // a claim is on its way: between relay and receipt
}

// TestKilledWithPeoplesMessages runs a story of processes and kills validators with SIGKILL
// at each of the moments. Nobody's message is lost, and none is brought twice: every vote
// counts once, and everyone is paid once.
func TestKilledWithPeoplesMessages(t *testing.T) {
	t.Parallel()
	s := &relayedStory{t: t, done: map[moment]bool{}, taken: map[core.RelayID]int{}}
	dir := t.TempDir()
	report, err := scenario.Run(t.Context(), scenario.Options{
		Dir: dir, Contributors: 8, Leavers: 1, Validators: 3, Threshold: 2, Seed: 21, Slack: 8, Round: 5 * time.Second, Version: "test",
		Program: program.Path(t), Inside: true, Log: slog.New(slog.NewTextHandler(&s.log, nil)), Progress: func(line string) { t.Log(line) },
		Front: s.front, Before: s.before, Ready: s.ended,
	})
	s.restarting.Wait()
	if err := errors.Join(err, s.failed); err != nil {
		t.Fatalf("got %v\n%s, want none", err, tails(dir))
	}

	for _, m := range moments {
		if !s.done[m] {
			t.Errorf("got no kill at %+v, want one", m)
		}
	}
	if v := report.Votes; v.Voters != report.Sale.Records-report.Sale.RecordsLeftOut || v.Casts != v.Voters {
		t.Errorf("got %d votes of %d people, want one of each of %d", v.Casts, v.Voters, report.Sale.Records-report.Sale.RecordsLeftOut)
	}
	if signed, err := chaos.CheckSigned(dir); err != nil || signed == 0 {
		t.Errorf("got %d signatures and error %v, want some and none", signed, err)
	}
}

// relayedStory kills validators at moments of people's messages.
type relayedStory struct {
	t          *testing.T
	log        bytes.Buffer
	restarting sync.WaitGroup

	mu      sync.Mutex
	chapter string
	targets scenario.Targets
	done    map[moment]bool
	taken   map[core.RelayID]int // messages that were taken, and a validator that took it
	failed  error
}

// before keeps the chapter, whose messages come next.
func (s *relayedStory) before(_ context.Context, chapter string, targets scenario.Targets) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.chapter, s.targets = chapter, targets

	return nil
}

// front is a proxy before a validator that looks at what it answers about messages.
func (s *relayedStory) front(validator int, target string) string {
	to, err := url.Parse(target)
	if err != nil {
		s.t.Fatal(err)
	}

	proxy := httputil.NewSingleHostReverseProxy(to)
	proxy.ModifyResponse = func(r *http.Response) error {
		if !strings.Contains(r.Request.URL.Path, "/relays") || r.StatusCode/100 != 2 {
			return nil
		}

		body, err := io.ReadAll(r.Body)
		if err != nil {
			return err
		}

		r.Body = io.NopCloser(bytes.NewReader(body))
		return s.answered(r.Request.Context(), validator, body)
	}
	proxy.ErrorHandler = func(w http.ResponseWriter, _ *http.Request, _ error) { w.WriteHeader(http.StatusBadGateway) }
	server := httptest.NewServer(proxy)
	s.t.Cleanup(server.Close)

	return server.URL
}

// answered kills validators if a moment has come. The answer has left the validator.
func (s *relayedStory) answered(ctx context.Context, validator int, body []byte) error {
	var view struct {
		ID    core.RelayID `json:"id"`
		Stage string       `json:"stage"`
	}
	if err := json.Unmarshal(body, &view); err != nil {
		return err
	}

	stage, err := core.ParseRelayStage(view.Stage)
	if err != nil {
		return err
	}

	s.mu.Lock()
	defer s.mu.Unlock()
	s.taken[view.ID] = validator

	for _, m := range moments {
		if m.chapter == s.chapter && m.stage == stage && !s.done[m] {
			s.done[m] = true
			s.t.Logf("  killed in chapter %s, when validator %d answered %q; all: %t", m.chapter, validator, stage, m.all)
			s.kill(ctx, m, validator)
			return nil
		}
	}

	return nil
}

// kill kills one validator, or all, and restarts them a moment later.
func (s *relayedStory) kill(ctx context.Context, m moment, validator int) {
	net := s.targets.Network
	victims := []int{validator}
	if m.all {
		victims = victims[:0]
		for i := range net.Size() {
			victims = append(victims, i)
		}
	}

	for _, i := range victims {
		s.failed = errors.Join(s.failed, net.Kill(i))
	}

	ctx = context.WithoutCancel(ctx)
	s.restarting.Go(func() {
		time.Sleep(300 * time.Millisecond) // people meet a network that is down
		for _, i := range victims {
			if err := net.StartMember(ctx, i); err != nil {
				s.mu.Lock()
				s.failed = errors.Join(s.failed, fmt.Errorf("restart validator %d: %w", i, err))
				s.mu.Unlock()
			}
		}
	})
}

// ended checks, with everything up, that every message that a validator took is done there.
func (s *relayedStory) ended(stage scenario.Stage) error {
	s.mu.Lock()
	taken := maps.Clone(s.taken)
	s.mu.Unlock()

	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	for id, validator := range taken {
		node, err := client.NewRemote(stage.Nodes[validator])
		if err != nil {
			return err
		}
		if err := waitUntilDone(ctx, node, id); err != nil {
			return fmt.Errorf("message %s at validator %d: %w", id.Short(), validator, err)
		}
	}

	if len(taken) < stage.Report.Votes.Voters {
		return fmt.Errorf("validators took %d messages, want at least a vote of each of %d", len(taken), stage.Report.Votes.Voters)
	}
	return nil
}

func waitUntilDone(ctx context.Context, node *client.Remote, id core.RelayID) error {
	for {
		view, err := node.Relay(ctx, id)
		if err == nil && view.Stage == core.RelayDone {
			return nil
		}
		if ctx.Err() != nil || err == nil && view.Stage == core.RelayRefused {
			return errors.Join(err, fmt.Errorf("it is %s (%s): %w", view.Stage, view.Reason, core.ErrVerify))
		}
		time.Sleep(100 * time.Millisecond)
	}
}
