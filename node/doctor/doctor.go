// Package doctor examines everything that a validator needs, whether it runs or not:
// settings, data folder, secrets, chain, contracts, clock, gas, seat, daemon and outside
// services. It changes nothing.
package doctor

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
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
		Detail:  err.Error(),
		Hint:    hint,
	}
}

// Chain reads from the endpoints.
type Chain interface {
	Head(ctx context.Context) (core.Head, error)
	// Probe tries with every endpoint what a node needs, and returns the number of those
	// that serve new blocks. Faults then returns what is wrong.
	Probe(ctx context.Context) (working int, err error)
	Faults() []string
	Agree(ctx context.Context, number uint64) error
	CheckCode(ctx context.Context, code map[string]common.Hash) error
	CheckPrecompiles(ctx context.Context) error
	Balance(ctx context.Context, account common.Address) (*big.Int, error)
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

// examiner runs the checks. Each check skips the parts whose input an earlier check did
// not find.
type examiner struct {
	config     *config.Config
	dial       Dial
	now        func() time.Time
	deployment *core.Deployment // nil: not known
	account    common.Address   // zero: not known
	chain      Chain            // nil: not reached
}

// Examine checks a validator's configuration and surroundings. It returns all findings,
// including those of failed checks.
func Examine(ctx context.Context, c *config.Config) []Finding {
	e := &examiner{config: c, dial: dial, now: time.Now}

	return e.examine(ctx)
}

func (e *examiner) examine(ctx context.Context) (findings []Finding) {
	ctx, cancel := context.WithTimeout(ctx, checkWithin)
	defer cancel()

	for _, check := range []func(context.Context) Finding{
		e.settings,
		e.folder,
		e.files,
		e.reach,
		e.endpoints,
		e.code,
		e.precompiles,
		e.clock,
		e.gas,
		e.seat,
		e.node,
		e.outside,
	} {
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
