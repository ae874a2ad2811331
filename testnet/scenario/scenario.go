// Package scenario runs the whole story on a chain of its own: validators make a key,
// people contribute, a buyer buys and checks, everyone is paid. The same code is the
// demo, the tests and the rehearsals. If it is stopped anywhere and run again with the
// same folder, it continues.
package scenario

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Options configure a story.
type Options struct {
	Dir          string `json:"-"`
	Contributors int    `json:"contributors"`
	Validators   int    `json:"validators"`
	Threshold    int    `json:"threshold"`
	Seed         uint64 `json:"seed"`
	Slack        uint64 `json:"slack,omitempty"`  // seconds more for each of a sale's windows, where validators come and go
	Voting       uint64 `json:"voting,omitempty"` // seconds more for a vote, where many people vote on one machine
	// Leavers is the number of people who leave before the snapshot, and that of people who
	// leave between it and the sale.
	Leavers int `json:"leavers,omitempty"`
	Faulty  int `json:"faulty,omitempty"` // people who post a record that is faulty

	Round   time.Duration `json:"-"` // a proposer's turn; default 8 s. One that is away holds up the others for as long
	Program string        `json:"-"` // path of the program: validators and people are processes of it; empty: all runs in this process
	Inside  bool          `json:"-"` // people are in this process, wherever validators are: thousands of processes would take hours
	// Interrupt, for tests of crashes, is called around each write of a validator's store.
	Interrupt func(member int, point string, done bool) error `json:"-"`
	// Front, if set, returns the address through which people reach the validator at url.
	Front func(validator int, url string) string `json:"-"`
	// Before is called before each chapter, with its name, and with "again" before a
	// second offer.
	Before   func(ctx context.Context, chapter string, t Targets) error `json:"-"`
	Chaos    func(ctx context.Context, t Targets) (stop func())         `json:"-"` // called once processes run; stop ends it
	Version  string                                                     `json:"-"`
	Progress func(line string)                                          `json:"-"` // one line a step, for a person
	Waiting  func(what string)                                          `json:"-"` // called often while the story waits for something
	Log      *slog.Logger                                               `json:"-"`
	Ready    func(Stage) error                                          `json:"-"` // called with the network up, after the story; returning stops the network
}

// Stage is the state at the end of the story, with everything up.
type Stage struct {
	Dir       string
	Report    Report
	Contracts core.Contracts
	RPC       string
	Nodes     []string // API addresses
	Dataset   core.DatasetID
	Newcomer  Newcomer

	Deployment string // file of the story's deployment
}

// Validate checks the numbers.
func (o Options) Validate() error {
	size := core.Committee{N: o.Validators, Threshold: o.Threshold}
	if err := size.Validate(); err != nil {
		return err
	}
	if o.Contributors < 1 || o.Contributors > 20_000 {
		return fmt.Errorf("contributors: want 1 to 20,000, not %d", o.Contributors)
	}

	return o.validateRoles()
}

// story is a running scenario.
type story struct {
	Options
	cast    cast
	role    map[int]role // of contributors who have one
	seconds map[string]float64
	turns   turns
}

// Run runs the story and returns its report. With a Ready function everything stays up
// until that returns.
func Run(ctx context.Context, o Options) (report Report, err error) {
	if err := o.Validate(); err != nil {
		return report, err
	}
	if o.Dir == "" {
		return report, errors.New("folder: want a path")
	}
	if o.Progress == nil {
		o.Progress = func(string) {}
	}
	if o.Waiting == nil {
		o.Waiting = func(string) {}
	}

	if o.Dir, err = filepath.Abs(o.Dir); err != nil { // commands that are printed name it
		return report, err
	}

	if err := keepOptions(o); err != nil {
		return report, err
	}

	s := &story{Options: o, cast: newCast(o), role: o.roles(), seconds: map[string]float64{}, turns: newTurns()}
	return s.run(ctx)
}

// keepOptions writes the story's numbers into its folder, or checks them against the
// numbers of the folder's story.
func keepOptions(o Options) error {
	if err := os.MkdirAll(o.Dir, 0o700); err != nil {
		return fmt.Errorf("folder: %w", err)
	}

	file := filepath.Join(o.Dir, "story.json")
	now, err := json.Marshal(o)
	if err != nil {
		return err
	}

	before, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return os.WriteFile(file, now, 0o600)
	}
	if err == nil && string(before) != string(now) {
		err = core.Refuse(
			core.ReasonOtherStory,
			"the folder %s holds another story (%s); choose another folder or the same numbers",
			o.Dir,
			before,
		)
	}

	return err
}

// chapter runs one part of the story, reports it, and measures its time.
func (s *story) chapter(name, line string, f func() error) error {
	s.Progress(line)
	start := time.Now()
	if err := f(); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}

	s.seconds[name] = time.Since(start).Seconds()
	return nil
}

// wait repeats a question until the answer is yes, and says what for.
func (s *story) wait(ctx context.Context, what string, ask func() (bool, error)) error {
	poll := time.NewTicker(100 * time.Millisecond)
	defer poll.Stop()
	var last error
	for {
		done, err := ask()
		if done {
			return nil
		}
		if err != nil && !errors.Is(err, core.ErrNotFound) && !errors.Is(err, core.ErrUnreachable) {
			return fmt.Errorf("wait for %s: %w", what, err)
		}

		s.Waiting(what)
		last = errors.Join(err)
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for %s: %w", what, errors.Join(context.Cause(ctx), last))
		case <-poll.C:
		}
	}
}
