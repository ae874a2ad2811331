// Package doctor examines everything that a validator or a personal node needs, whether it
// runs or not: settings, data folder, secrets, store, ports, endpoints, contracts, clock,
// gas, seat, daemon and outside services. It changes nothing.
//
// A check is bad exactly if the node would not start with what was found, or if an endpoint
// is dead. So the checks are those of the start itself wherever it has them. Everything
// else that an operator should know is a warning.
package doctor

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/eips"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// Verdict is the result of a check.
type Verdict string

// Verdicts of a check.
const (
	Fine    Verdict = "ok"
	Warning Verdict = "warning"
	Bad     Verdict = "bad"
)

// Finding is the outcome of one check, with a hint what to do.
type Finding struct {
	Check   string  `json:"check"`
	Verdict Verdict `json:"verdict"`
	Detail  string  `json:"detail"`
	Hint    string  `json:"hint,omitempty"`
}

func fine(check, format string, args ...any) Finding {
	return Finding{
		Check:   check,
		Verdict: Fine,
		Detail:  fmt.Sprintf(format, args...),
	}
}

func warning(check, detail, hint string) Finding {
	return Finding{
		Check:   check,
		Verdict: Warning,
		Detail:  detail,
		Hint:    hint,
	}
}

func failed(check string, err error, hint string) Finding {
	return Finding{
		Check:   check,
		Verdict: Bad,
		Detail:  plain(err),
		Hint:    hint,
	}
}

// plain returns an error's text without the name of its reason, which is for programs.
func plain(err error) string {
	var refusal *core.Refusal
	if errors.As(err, &refusal) {
		return refusal.Detail
	}
	return err.Error()
}

// Chain reads from the endpoints.
type Chain interface {
	Head(ctx context.Context) (core.Head, error)
	// Probe tries with every endpoint what a node needs. Faults then returns what is wrong.
	Probe(ctx context.Context) (chain.Probed, error)
	Faults() []string
	Agree(ctx context.Context, number uint64) error
	CheckCode(ctx context.Context, code core.CodeHashes) error
	CheckEIPs(ctx context.Context) (eips.Found, error)
	Balance(ctx context.Context, account common.Address) (*big.Int, error)
	contributor.ChainReader
	Founders(ctx context.Context) (founders []common.Address, threshold int, err error)
	Close() error
}

// Dial connects to the endpoints of a deployment's chain.
type Dial func(ctx context.Context, rpc []string, at *core.Deployment, finalityDepth uint64) (Chain, error)

func dial(ctx context.Context, rpc []string, at *core.Deployment, finalityDepth uint64) (Chain, error) {
	return chain.New(ctx, chain.Options{
		RPC:           rpc,
		Domain:        at.Domain(),
		First:         at.First,
		Log:           slog.New(slog.DiscardHandler),
		FinalityDepth: finalityDepth,
	})
}

// checkWithin bounds all checks together.
const checkWithin = 40 * time.Second

// Options configure an examination.
type Options struct {
	Config *config.Config
	// File is the configuration's file; empty: there is none.
	File string
	// Configured makes a daemon's options as a start does, and returns why it cannot; nil:
	// only the configuration is checked.
	Configured func() error
	// Start is the command line that starts the daemon, as a person can paste it.
	Start string
}

// examiner runs the checks. Each check skips the parts whose input an earlier check did
// not find.
type examiner struct {
	config     *config.Config
	file       string
	configured func() error
	start      string
	dial       Dial
	now        func() time.Time
	deployment *core.Deployment // nil: not known
	account    common.Address   // zero: not known
	chain      Chain            // nil: not reached
	answered   bool             // every validator of a personal node
	running    bool             // a process has the data folder open
	foreign    bool             // another program listens where the node would
}

// Examine checks a daemon's configuration and surroundings. It returns all findings,
// including those of failed checks.
func Examine(ctx context.Context, o Options) []Finding {
	e := &examiner{
		config:     o.Config,
		file:       o.File,
		configured: o.Configured,
		start:      o.Start,
		dial:       dial,
		now:        time.Now,
	}

	return e.examine(ctx)
}

// checks lists the checks of the daemon's role.
func (e *examiner) checks() []func(context.Context) Finding {
	if e.config.Role == config.Contributor {
		return []func(context.Context) Finding{
			e.settings,
			e.folder,
			e.files,
			e.lock,
			e.ports,
			e.watched,
			e.reach,
			e.answering,
			e.code,
			e.validators,
			e.vouched,
			e.node,
		}
	}

	return []func(context.Context) Finding{
		e.settings,
		e.folder,
		e.files,
		e.store,
		e.ports,
		e.reach,
		e.endpoints,
		e.code,
		e.eips,
		e.clock,
		e.gas,
		e.seat,
		e.node,
		e.outside,
	}
}

func (e *examiner) examine(ctx context.Context) (findings []Finding) {
	ctx, cancel := context.WithTimeout(ctx, checkWithin)
	defer cancel()

	for _, check := range e.checks() {
		if f := check(ctx); f.Check != "" {
			findings = append(findings, f)
		}
	}

	if e.chain != nil {
		if err := e.chain.Close(); err != nil {
			findings = append(findings, failed("chain", err, ""))
		}
	}

	return findings
}
