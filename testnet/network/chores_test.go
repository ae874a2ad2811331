package network_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/doctor"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/testnet/program"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// chores are an operator's actions on validators during a story.
type chores struct {
	t       *testing.T
	program string
	dir     string
	before  string // fingerprint of a store before it was rebuilt
}

// TestAnOperatorsChores runs a story of three validators as processes. Meanwhile one of
// them is backed up, loses its store, is restored and reports that it waits. Another is
// stopped, reads the whole chain again, and then has the same store. doctor and status
// find everything well. The story ends as without these actions.
func TestAnOperatorsChores(t *testing.T) {
	t.Parallel()
	c := &chores{t: t, program: program.Path(t), dir: t.TempDir()}

	report, err := scenario.Run(t.Context(), scenario.Options{
		Dir: c.dir, Contributors: 4, Validators: 3, Threshold: 2, Seed: 11, Program: c.program, Version: "test", Slack: 6,
		Log: slog.New(slog.DiscardHandler), Progress: func(line string) { t.Log(line) }, Before: c.do, Ready: c.settled,
	})
	if err != nil {
		t.Fatal(err)
	}
	if report.Sale.RecordsVerified != report.Contributors {
		t.Errorf("%d records verified; want %d", report.Sale.RecordsVerified, report.Contributors)
	}

	log, err := os.ReadFile(filepath.Join(c.validator(1), "validator.log"))
	if err != nil || !strings.Contains(string(log), "older than the last signature") {
		t.Errorf("the restored validator says nothing of it (%v), want %q", err, "older than the last signature")
	}

	c.sameStore()
}

func (c *chores) validator(i int) string {
	return filepath.Join(c.dir, fmt.Sprintf("validator-%d", i))
}

// run runs the program for one validator and returns its output.
func (c *chores) run(ctx context.Context, i int, args ...string) (string, error) {
	var out, told bytes.Buffer
	cmd := exec.CommandContext(ctx, c.program, append(args, "--dir", c.validator(i))...)
	cmd.Stdout, cmd.Stderr = &out, &told
	if err := cmd.Run(); err != nil {
		return out.String(), fmt.Errorf("%s: %w\n%s%s", args[0], err, out.String(), told.String())
	}

	return out.String(), nil
}

func (c *chores) do(ctx context.Context, chapter string, targets scenario.Targets) error {
	switch chapter {
	case "contribute":
		return c.lookAround(ctx)
	case "snapshot":
		return c.backUp(ctx)

	case "fetch":
		return c.restore(ctx, targets)
	case "settle":
		return c.readAgain(ctx, targets)
	}

	return nil
}

// lookAround runs doctor, until the members have found each other, and status.
func (c *chores) lookAround(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	for {
		found, err := c.run(ctx, 0, "doctor", "--json")
		if err != nil {
			return err
		}

		var told struct{ Findings []doctor.Finding }
		if err := json.Unmarshal([]byte(found), &told); err != nil {
			return err
		}
		if len(told.Findings) < 10 {
			return fmt.Errorf("doctor looked at %d things only", len(told.Findings))
		}
		if !slices.ContainsFunc(told.Findings, func(f doctor.Finding) bool { return f.Verdict != doctor.Fine }) {
			break
		}
	}

	status, err := c.run(ctx, 1, "status")
	if err == nil && !strings.Contains(status, "ready, member 1") {
		err = fmt.Errorf("status: %s", status)
	}

	return err
}

// backUp backs validator 1 up, and checks that the backup contains nothing of its
// keyring.
func (c *chores) backUp(ctx context.Context) error {
	file := filepath.Join(c.dir, "backup.zip")
	if _, err := c.run(ctx, 1, "backup", file, "--admin", c.admin(1)); err != nil {
		return err
	}

	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}

	secrets := 0
	err = filepath.WalkDir(filepath.Join(c.validator(1), "keyring"), func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}

		secret, err := os.ReadFile(path)
		if secrets++; len(secret) >= 16 && bytes.Contains(data, secret[:min(32, len(secret)-16)]) { // without a secret's sum
			err = errors.Join(err, fmt.Errorf("the backup holds %s of the keyring", entry.Name()))
		}

		return err
	})

	if secrets < 5 {
		err = errors.Join(err, fmt.Errorf("only %d secrets in the keyring", secrets))
	}
	return err
}

// admin returns the address of validator i's operator listener, from its log.
func (c *chores) admin(i int) string {
	log, err := os.ReadFile(filepath.Join(c.validator(i), "validator.log"))
	if err != nil {
		c.t.Error(err)
	}

	_, rest, _ := strings.Cut(string(log), "admin=http://")
	address, _, _ := strings.Cut(rest, " ")
	return address
}

// restore removes validator 1's store and payloads and restores the backup.
func (c *chores) restore(ctx context.Context, targets scenario.Targets) error {
	if err := targets.Network.Kill(1); err != nil {
		return err
	}

	for _, lost := range []string{"store", "ipfs"} {
		if err := os.RemoveAll(filepath.Join(c.validator(1), lost)); err != nil {
			return err
		}
	}

	if _, err := c.run(ctx, 1, "restore", filepath.Join(c.dir, "backup.zip")); err != nil {
		return err
	}

	if _, err := c.run(ctx, 1, "restore", filepath.Join(c.dir, "backup.zip")); err == nil {
		return errors.New("a store was restored over another")
	}
	return targets.Network.StartMember(ctx, 1)
}

// readAgain makes validator 2 remove the data that follows from the chain and read it
// again.
func (c *chores) readAgain(ctx context.Context, targets scenario.Targets) error {
	if err := targets.Network.StopMember(2); err != nil {
		return err
	}

	out, err := c.run(ctx, 2, "reindex", "--json")
	if err != nil {
		return err
	}

	c.before = out
	return targets.Network.StartMember(ctx, 2)
}

// settled waits until every validator has all blocks with events.
func (c *chores) settled(s scenario.Stage) error {
	ctx, cancel := context.WithTimeout(c.t.Context(), 30*time.Second)
	defer cancel()
	var last int64
	for i, url := range s.Nodes {
		n, err := client.NewRemote(url)
		if err != nil {
			return err
		}

		for done := false; !done; {
			status, err := n.Status(ctx)
			if err != nil {
				return err
			}
			if i == 0 && last == 0 {
				last = status.Chain.Head
			}

			done = status.Chain.Cursor >= last && status.Ready
		}
	}

	return c.newcomer(ctx, s)
}

// newcomer contributes by command, and runs a node of their own, as the demo offers. What
// else it offers is tried by the program's own tests. The node runs until its standard
// input ends.
func (c *chores) newcomer(ctx context.Context, s scenario.Stage) error {
	for _, task := range s.Tasks() {
		for _, args := range task.Commands {
			switch args[0] {
			case "contribute":
				args = append(args, "--yes") // there is nobody to ask
			case "run":
				return c.ownNode(ctx, s, args)
			case "preview", "status":
			default:
				continue
			}

			if out, err := exec.CommandContext(ctx, c.program, args...).CombinedOutput(); err != nil {
				return fmt.Errorf("%s: %w\n%s", args, err, out)
			}
		}
	}

	return errors.New("no task runs a node")
}

// ownNode starts the newcomer's personal node, adds the export, and checks the result.
func (c *chores) ownNode(ctx context.Context, s scenario.Stage, args []string) error {
	cmd := exec.CommandContext(ctx, c.program, append(args, "--supervised")...)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return err
	}

	if err := cmd.Start(); err != nil {
		return err
	}

	ask := func(args ...string) (string, error) {
		out, err := exec.CommandContext(ctx, c.program, append(args, "--dir", s.Newcomer.Dir)...).CombinedOutput()
		return string(out), err
	}

	var out string
	for { // until it listens, and then until it has cut
		if out, err = ask("export", "add", s.Newcomer.Export); ctx.Err() != nil || err == nil && strings.Contains(out, "previewed") {
			break
		}
	}

	if err != nil {
		return errors.Join(fmt.Errorf("export add: %w: %s", err, out), stdin.Close(), cmd.Wait())
	}

	id := strings.TrimSuffix(strings.Fields(out)[1], ":")
	shown, err := ask("export", "show", id)
	if err == nil && !strings.Contains(shown, "nothing else, would leave your machine") {
		err = fmt.Errorf("export show: %s", shown)
	}

	list, listErr := ask("export", "list")
	if listErr == nil && !strings.Contains(list, id) {
		listErr = fmt.Errorf("export list: %s", list)
	}

	return errors.Join(err, listErr, stdin.Close(), cmd.Wait())
}

// sameStore compares the stores of all validators. The data that follows from the chain
// must be the same for the untouched one, the restored one, and the one that read again.
func (c *chores) sameStore() {
	c.t.Helper()
	if !strings.Contains(c.before, "tantieme/fingerprint/1") {
		c.t.Errorf("reindex printed %q, want %q", c.before, "tantieme/fingerprint/1")
	}

	var first string
	for i := range 3 {
		f, err := folder.Fingerprint(c.validator(i), slog.New(slog.DiscardHandler))
		if err != nil {
			c.t.Error(err)
			continue
		}

		delete(f, "cursor") // they stop one after another
		text := fmt.Sprint(f)
		if i == 0 {
			first = text
		} else if text != first {
			c.t.Errorf("validator %d ends with %s; validator 0 with %s, want %v", i, text, first, first)
		}
	}
}
