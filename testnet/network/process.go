package network

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/wallet"
)

// Bounds of a validator's process.
const (
	startWithin = 30 * time.Second // until it answers
	startAgain  = 250 * time.Millisecond
	stopWithin  = 30 * time.Second // before it is killed
)

// process is a validator as a process of the program.
type process struct {
	cmd    *exec.Cmd
	stdin  io.Closer // the process stops when this is closed, so it does not outlive this process
	log    *os.File
	done   chan struct{}
	result error // once done
}

// openProcess writes the validator's data folder, unless it exists, starts its process
// and waits until it answers.
func (p place) openProcess(ctx context.Context) (running, error) {
	if err := p.prepare(); err != nil {
		return nil, err
	}

	deadline := time.Now().Add(startWithin)
	for {
		v, err := p.spawn()
		if err != nil {
			return nil, err
		}

		err = v.wait(ctx, "http://"+p.api()+"/api/v1/node", deadline)
		if err == nil {
			return v, nil
		}

		err = errors.Join(err, v.kill())
		if ctx.Err() != nil || !v.mayWait() || time.Now().After(deadline) {
			return nil, fmt.Errorf("%w%s (see %s)", err, lastWords(p.logFile()), p.logFile())
		}

		pause := time.NewTimer(startAgain)
		select {
		case <-ctx.Done():
		case <-pause.C:
		}
	}
}

// mayWait reports whether the process ended because another one still uses its folder or
// ports. The process of an earlier run needs a moment to release them.
func (v *process) mayWait() bool { return v.cmd.ProcessState.ExitCode() == 1 }

// lastWords returns the end of a log, where a process that did not start has logged the
// reason.
func lastWords(file string) string {
	const most = 400
	data, err := os.ReadFile(file)
	if text := strings.TrimSpace(string(data[max(0, len(data)-most):])); err == nil && text != "" {
		return ": " + strings.ReplaceAll(text, "\n", "; ")
	}
	return ""
}

func (p place) logFile() string { return filepath.Join(p.dir, "validator.log") }

// prepare does the work of tantieme init.
func (p place) prepare() error {
	file := filepath.Join(p.dir, config.File)
	if _, err := os.Stat(file); err == nil {
		return nil
	}

	password := rand.Text()
	passwordFile, keyFile := filepath.Join(p.dir, "password"), filepath.Join(p.dir, "keystore", "account.json")
	for _, old := range []string{passwordFile, keyFile} { // left by an interrupted preparation
		if err := os.Remove(old); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}

	if err := os.WriteFile(passwordFile, []byte(password+"\n"), 0o600); err != nil {
		return err
	}

	if _, err := wallet.Import(keyFile, password, p.account, wallet.Light); err != nil {
		return err
	}

	deployment, err := json.Marshal(p.opts.Deployment)
	if err != nil {
		return err
	}

	if err := os.WriteFile(filepath.Join(p.dir, "deployment.json"), deployment, 0o600); err != nil {
		return err
	}
	return writeConfig(file, p.settings(passwordFile))
}

// settings returns the settings of a validator of a test network.
func (p place) settings(passwordFile string) map[string]any {
	return map[string]any{
		"role":                  config.Validator,
		"chain.rpc":             p.opts.RPC,
		"chain.poll":            p.opts.PollEvery.String(),
		"account.password_file": filepath.Base(passwordFile),
		"api.listen":            p.api(),
		"api.admin":             "127.0.0.1:0",
		"p2p.listen":            p.p2p(),
		"timing.round":          p.opts.Round.String(),
		"timing.batch_delay":    p.opts.BatchDelay.String(),
		"timing.push_delay":     p.opts.PushDelay.String(),
		"relay.wait":            relayWait.String(),
		"limits.min_free":       "64 MiB",
		"api.open_metrics":      true, // tests read them
	}
}

// writeConfig replaces the validator's configuration.
func writeConfig(file string, set map[string]any) error {
	return files.ReplaceWith(file, func(w io.Writer) error { return config.Write(w, config.Validator, set) })
}

func (p place) spawn() (*process, error) {
	log, err := os.OpenFile(p.logFile(), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}

	cmd := exec.CommandContext(context.Background(), p.opts.Program, "run", "--dir", p.dir, "--supervised") //nolint:gosec // the program is this one
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // the process that started the network handles Ctrl-C and stops the validators
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, errors.Join(err, log.Close())
	}

	if err := cmd.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start %s: %w", p.opts.Program, err), log.Close())
	}

	v := &process{cmd: cmd, stdin: stdin, log: log, done: make(chan struct{})}
	go func() {
		defer close(v.done)
		v.result = errors.Join(cmd.Wait(), log.Close())
	}()
	return v, nil
}

// wait polls until the process answers.
func (v *process) wait(ctx context.Context, url string, deadline time.Time) error {
	poll := time.NewTicker(50 * time.Millisecond)
	defer poll.Stop()
	client := &http.Client{Timeout: 2 * time.Second}
	for {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			return err
		}

		if response, err := client.Do(request); err == nil {
			err = response.Body.Close()
			if response.StatusCode == http.StatusOK { // until then it starts
				return err
			}
		}

		select {
		case <-poll.C:
		case <-v.done:
			return fmt.Errorf("the process ended at once: %w", v.result)
		case <-ctx.Done():
			return context.Cause(ctx)
		}

		if time.Now().After(deadline) {
			return fmt.Errorf("the process does not answer at %s: %w", url, core.ErrUnreachable)
		}
	}
}

// stop sends SIGTERM, and SIGKILL if the process does not end.
func (v *process) stop() error {
	select {
	case <-v.done:
		return v.result
	default:
	}

	if err := v.cmd.Process.Signal(syscall.SIGTERM); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}

	select {
	case <-v.done:
		return v.result
	case <-time.After(stopWithin):
		return errors.Join(fmt.Errorf("the process did not stop within %s", stopWithin), v.kill())
	}
}

func (v *process) kill() error {
	err := v.cmd.Process.Kill()
	<-v.done
	if errors.Is(err, os.ErrProcessDone) {
		return nil
	}
	return err
}

func (v *process) ended() <-chan struct{} { return v.done }

func (v *process) err() error { return v.result }

func (v *process) usage() Usage { return UsageOf(v.cmd.Process.Pid) }
