package scenario

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wallet"
)

// programs acts for people through the program, with a process for each command.
type programs struct {
	*play
	running *Programs
}

// Programs holds the people's running processes. It is safe for concurrent use.
type Programs struct {
	mu   sync.Mutex
	cmds []*exec.Cmd
}

// KillOne sends SIGKILL to one of them, chosen by number, and reports whether there was
// one.
func (r *Programs) KillOne(number uint64) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.cmds) == 0 {
		return false
	}
	return r.cmds[number%uint64(len(r.cmds))].Process.Kill() == nil
}

func (r *Programs) add(cmd *exec.Cmd) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err := cmd.Start(); err != nil {
		return err
	}

	r.cmds = append(r.cmds, cmd)
	return nil
}

func (r *Programs) remove(cmd *exec.Cmd) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for i := range r.cmds {
		if r.cmds[i] == cmd {
			r.cmds = append(r.cmds[:i], r.cmds[i+1:]...)
			return
		}
	}
}

// Exit codes of the program that a crew handles.
const (
	exitUnreachable = 6
	exitDeadline    = 8
)

// run runs the program until it succeeds. If it is killed or reaches no validator, it is
// restarted with the same arguments. It returns the program's output.
func (p programs) run(ctx context.Context, args ...string) ([]byte, error) {
	for {
		out, told, code, err := p.once(ctx, args)
		if err != nil {
			return nil, err
		}

		switch code {
		case 0:
			return out, nil
		case exitDeadline:
			return out, fmt.Errorf("%s: %s: %w", args[0], told, core.ErrDeadline)

		case -1, exitUnreachable: // killed, or everybody else was
		default:
			if strings.Contains(told, `"code":"in_use"`) {
				break // processes of a killed story end by themselves
			}
			return out, fmt.Errorf("%s exits with %d: %s", args[0], code, told)
		}

		pause := time.NewTimer(200 * time.Millisecond)
		select {
		case <-ctx.Done():
			return nil, errors.Join(context.Cause(ctx), errors.New(told))
		case <-pause.C:
		}
	}
}

// once runs the program. code is -1 if a signal ended it.
func (p programs) once(ctx context.Context, args []string) (out []byte, told string, code int, err error) {
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, p.Program, args...) //nolint:gosec // the program is this one
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := p.running.add(cmd); err != nil {
		return nil, "", 0, fmt.Errorf("start %s: %w", p.Program, err)
	}

	err = cmd.Wait()
	p.running.remove(cmd)
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return stdout.Bytes(), stderr.String(), exit.ExitCode(), nil
	}

	return stdout.Bytes(), stderr.String(), 0, err
}

// as returns the arguments of a person's command: their folder, with an account in it,
// and the nodes, beginning with the one of their turn.
func (p programs) as(dir string, key *ecdsa.PrivateKey, turn int) ([]string, error) {
	password, account := filepath.Join(dir, "password"), filepath.Join(dir, "keystore", "account.json")
	if _, err := wallet.Open(account, testPassword); err != nil {
		if err := os.RemoveAll(filepath.Dir(account)); err != nil { // left by an interrupted attempt
			return nil, err
		}
		if _, err := wallet.Import(account, testPassword, key, wallet.Public); err != nil {
			return nil, err
		}
	}

	if err := os.WriteFile(password, []byte(testPassword), 0o600); err != nil {
		return nil, err
	}

	args := []string{"--json", "--dir", dir, "--key", account, "--password-file", password}
	for _, node := range p.nodesFrom(turn) {
		args = append(args, "--node", node.URL())
	}

	return args, nil
}

// testPassword protects accounts whose keys follow from a public seed.
const testPassword = "a test network"

func (p programs) onChain(args []string) []string {
	return append(args, "--rpc", p.rpc, "--deployment", p.deploymentFile(), "--poll", "200ms")
}

func (p programs) contribute(ctx context.Context, i int, file string) (core.ContributionID, error) {
	var made struct {
		Contribution core.ContributionID `json:"contribution"`
	}

	as, err := p.as(p.contributorDir(i), p.cast.contributors[i].key, i)
	if err != nil {
		return made.Contribution, err
	}

	out, err := p.run(ctx, append([]string{"contribute", file, "--yes", "--dataset", p.dataset.String(), "--key-id", p.key.String()}, as...)...)
	if err != nil {
		return made.Contribution, err
	}
	return made.Contribution, json.Unmarshal(out, &made)
}

// votesByProgram is the number of contributors who vote with a process of their own. A
// ballot of the story lasts for seconds, and the others would not be through.
const votesByProgram = 2

func (p programs) vote(ctx context.Context, i int, on paper, accept bool) error {
	if i >= votesByProgram {
		return locals{p.play}.vote(ctx, i, on, accept)
	}

	as, err := p.as(p.contributorDir(i), p.cast.contributors[i].key, i)
	if err != nil {
		return err
	}

	choice := "no"
	if accept {
		choice = "yes"
	}
	_, err = p.run(ctx, append([]string{"vote", on.offer.ID.String(), choice, "--yes"}, as...)...)

	return err
}

// buyerRun runs one of the buyer's commands.
func (p programs) buyerRun(ctx context.Context, args ...string) ([]byte, error) {
	as, err := p.as(filepath.Join(p.Dir, "buyer"), p.cast.buyer.key, 0)
	if err != nil {
		return nil, err
	}
	return p.run(ctx, append(args, p.onChain(as)...)...)
}

func (p programs) buy(ctx context.Context) (core.SaleID, error) {
	var bought struct {
		Sale core.SaleID `json:"sale"`
	}
	out, err := p.buyerRun(
		ctx,
		"buy",
		p.snapshot.ID.String(),
		"--price",
		core.FormatUnits(price, decimals),
		"--out",
		p.saleDir(),
		"--wait",
		"--yes",
	)
	if err == nil {
		err = json.Unmarshal(out, &bought)
	}

	return bought.Sale, err
}

func (p programs) refund(ctx context.Context) error {
	_, err := p.buyerRun(ctx, "refund", p.saleDir())
	return err
}

func (p programs) fetch(ctx context.Context) (report buyer.Report, err error) {
	out, err := p.buyerRun(ctx, "fetch", p.saleDir())
	if err == nil {
		err = json.Unmarshal(out, &report)
	}
	return report, err
}

func (p programs) claim(ctx context.Context, i int) error {
	as, err := p.as(p.contributorDir(i), p.cast.contributors[i].key, i)
	if err != nil {
		return err
	}
	if paysForClaim(i) {
		_, err = p.run(ctx, append([]string{"claim", "--pay"}, p.onChain(as)...)...)
		return err
	}
	_, err = p.run(ctx, append([]string{"claim", "--yes"}, as...)...)
	return err
}

func (p programs) retract(ctx context.Context, i int) error {
	as, err := p.as(p.contributorDir(i), p.cast.contributors[i].key, i)
	if err != nil {
		return err
	}
	_, err = p.run(ctx, append([]string{"retract", "--yes", "--dataset", p.dataset.String()}, p.onChain(as)...)...)
	return err
}
