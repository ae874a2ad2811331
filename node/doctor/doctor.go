// Package doctor examines all that a validator needs, whether it runs or not: settings,
// data folder, secrets, chain, contracts, clock, gas, seat, the daemon and services outside.
package doctor

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/dustin/go-humanize"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/wallet"
)

// Verdict of a check.
type Verdict string

// Verdicts.
const (
	Fine    Verdict = "ok"
	Warning Verdict = "warning"
	Bad     Verdict = "bad"
)

// Finding is the outcome of one check, with what to do about it.
type Finding struct {
	Check   string  `json:"check"`
	Verdict Verdict `json:"verdict"`
	Detail  string  `json:"detail"`
	Hint    string  `json:"hint,omitempty"`
}

// examiner looks at everything that a validator needs, whether it runs or not.
type examiner struct {
	config     *config.Config
	deployment *core.Deployment
	account    common.Address
	chain      *chain.Client
	findings   []Finding
}

// Thresholds of doctor.
const (
	maxSkew     = 15 * time.Second
	checkWithin = 20 * time.Second
)

// minGas is what an account should hold, in wei: some thousand transactions at 1 gwei.
var minGas = big.NewInt(1e17)

// Examine checks a validator's configuration and surroundings. It changes nothing. It
// returns what it found, the failed checks among it.
func Examine(ctx context.Context, c *config.Config) []Finding {
	ctx, cancel := context.WithTimeout(ctx, checkWithin)
	defer cancel()
	e := &examiner{config: c}

	for _, check := range []func(context.Context) Finding{e.settings, e.folder, e.files, e.reach, e.code, e.precompiles, e.clock, e.gas, e.seat, e.node, e.outside} {
		if f := check(ctx); f.Check != "" {
			e.findings = append(e.findings, f)
		}
	}

	if e.chain != nil {
		if err := e.chain.Close(); err != nil {
			e.findings = append(e.findings, failed("chain", err, ""))
		}
	}

	return e.findings
}

func fine(check, format string, args ...any) Finding {
	return Finding{check, Fine, fmt.Sprintf(format, args...), ""}
}

func failed(check string, err error, hint string) Finding {
	return Finding{check, Bad, err.Error(), hint}
}

func (e *examiner) settings(context.Context) Finding {
	if err := e.config.Validate(); err != nil {
		return failed("configuration", err, "tantieme config show prints every setting and where it comes from")
	}

	deployment, err := config.ReadDeployment(e.config.Chain.Deployment)
	if err != nil {
		return failed("configuration", err, "ask the committee's founder for deployment.json")
	}

	e.deployment = deployment

	return fine("configuration", "%s, contracts of chain %d", e.config.Role, deployment.ChainID)
}

func (e *examiner) folder(context.Context) Finding {
	minFree, err := e.config.Limits.MinFreeBytes()
	if err == nil {
		err = folder.CheckDir(e.config.Dir, minFree)
	}
	if err != nil {
		return failed("data folder", err, "the node writes there all the time; give it a disk of its own")
	}

	free, err := folder.FreeBytes(e.config.Dir)
	if err != nil {
		return failed("data folder", err, "")
	}

	return fine("data folder", "%s, %s free", e.config.Dir, humanize.IBytes(free))
}

func (e *examiner) files(context.Context) Finding {
	secret := []string{e.config.Account.Key}
	if e.config.Account.PasswordFile != "" {
		secret = append(secret, e.config.Account.PasswordFile)
	}

	for _, file := range secret {
		if err := wallet.CheckMode(file); err != nil {
			return failed("secrets", err, "")
		}
	}

	ring := filepath.Join(e.config.Dir, "keyring")
	if info, err := os.Stat(ring); err == nil && info.Mode().Perm()&0o077 != 0 {
		return failed("secrets", fmt.Errorf("%s has mode %o", ring, info.Mode().Perm()), "chmod 700 "+ring)
	}

	account, err := wallet.Address(e.config.Account.Key)
	if err != nil {
		return failed("secrets", err, "tantieme init or tantieme key makes a keystore file")
	}

	e.account = account

	return fine("secrets", "only their owner can read them; account %s", account)
}

func (e *examiner) reach(ctx context.Context) Finding {
	if e.deployment == nil {
		return Finding{}
	}

	depth, err := e.config.Chain.Depth(e.deployment.Finality)
	if err != nil {
		return failed("chain", err, "")
	}

	c, err := chain.New(ctx, chain.Options{
		RPC:           e.config.Chain.RPC,
		Chain:         e.deployment.Chain(),
		Log:           slog.New(slog.DiscardHandler),
		FinalityDepth: depth,
	})
	if err != nil {
		return failed("chain", err, "check chain.rpc; an endpoint of another chain is refused")
	}

	e.chain = c
	head, err := c.Head(ctx)
	if err != nil {
		return failed("chain", err, "")
	}
	if err := c.Agree(ctx, head.Final); err != nil {
		return failed("chain", err, "endpoints that tell different chains cannot all be right; find out which is")
	}

	return fine("chain", "head %d, final %d, %d endpoints", head.Number, head.Final, len(e.config.Chain.RPC))
}

func (e *examiner) code(ctx context.Context) Finding {
	if e.chain == nil {
		return Finding{}
	}
	if err := e.chain.CheckCode(ctx, e.deployment.Code); err != nil {
		return failed("contracts", err, "the contracts at these addresses are not those of the deployment: do not run this node")
	}

	return fine("contracts", "all %d have the code of the deployment", len(e.deployment.Code))
}

func (e *examiner) precompiles(ctx context.Context) Finding {
	if e.chain == nil {
		return Finding{}
	}
	if err := e.chain.CheckPrecompiles(ctx); err != nil {
		return failed("precompiles", err, "the chain needs the Prague rules (EIP-2537)")
	}

	return fine("precompiles", "BLS12-381 addition and pairing answer rightly (EIP-2537)")
}

func (e *examiner) clock(ctx context.Context) Finding {
	if e.chain == nil {
		return Finding{}
	}

	head, err := e.chain.Head(ctx)
	if err != nil {
		return failed("clock", err, "")
	}

	skew := time.Since(head.Time)
	if skew < -maxSkew {
		return Finding{"clock", Bad, fmt.Sprintf("this machine is %s behind the chain", -skew.Round(time.Second)), "run a time service such as chrony"}
	}
	if skew > 10*time.Minute {
		return Finding{"clock", Warning, fmt.Sprintf("the newest block is %s old", skew.Round(time.Second)), "either the chain stands still, or this machine's clock is ahead"}
	}

	return fine("clock", "the newest block is %s old", skew.Round(time.Second))
}

func (e *examiner) gas(ctx context.Context) Finding {
	if e.chain == nil || e.account == (common.Address{}) {
		return Finding{}
	}

	wei, err := e.chain.Balance(ctx, e.account)
	if err != nil {
		return failed("gas", err, "")
	}

	ether := new(big.Rat).SetFrac(wei, big.NewInt(1e18)).FloatString(6)
	if wei.Cmp(minGas) < 0 {
		return Finding{"gas", Warning, fmt.Sprintf("%s has %s ether", e.account, ether), "send it more; a validator without gas cannot take its turn"}
	}

	return fine("gas", "%s has %s ether", e.account, ether)
}

func (e *examiner) seat(ctx context.Context) Finding {
	if e.chain == nil || e.account == (common.Address{}) || e.config.Role != config.Validator {
		return Finding{}
	}

	founders, threshold, err := e.chain.Founders(ctx)
	if err != nil {
		return failed("committee", err, "")
	}

	for i, founder := range founders {
		if founder == e.account {
			return fine("committee", "member %d of %d, any %d open a key", i, len(founders), threshold)
		}
	}

	return Finding{"committee", Bad, fmt.Sprintf("account %s is no founder", e.account), "use the key of the account that the founders named"}
}

// node asks the daemon itself, if it runs.
func (e *examiner) node(ctx context.Context) Finding {
	n, err := client.NewRemote("http://" + e.config.API.Listen)
	if err != nil {
		return failed("node", err, "")
	}

	s, err := n.Status(ctx)
	if errors.Is(err, core.ErrUnreachable) {
		return Finding{"node", Warning, "it does not run here", "tantieme run --dir " + e.config.Dir}
	}
	if err != nil {
		return failed("node", err, "")
	}
	if !s.Ready {
		return Finding{"node", Bad, fmt.Sprintf("it runs and is not ready: %v", s.Reasons), ""}
	}
	if s.PeersConnected < s.PeersKnown {
		return Finding{"node", Warning, fmt.Sprintf("it is ready; %d of %d members are connected", s.PeersConnected, s.PeersKnown), "check that p2p.listen is reachable from outside, and p2p.announce"}
	}

	return fine("node", "ready; all %d other members are connected, %d payloads pinned", s.PeersKnown, s.Pins)
}

// outside looks whether services for IPFS answer at all.
func (e *examiner) outside(ctx context.Context) Finding {
	urls := append([]string{}, e.config.IPFS.Gateways...)
	for _, u := range []string{e.config.IPFS.Kubo, e.config.IPFS.Pinning} {
		if u != "" {
			urls = append(urls, u)
		}
	}

	if len(urls) == 0 {
		return fine("ipfs", "the node's own; no services outside are set")
	}

	for i, u := range urls {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
		if err != nil {
			return failed("ipfs", fmt.Errorf("service %d: its address is wrong", i+1), "check the ipfs settings") // it may hold a credential
		}

		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return Finding{"ipfs", Warning, fmt.Sprintf("%s does not answer", request.URL.Host), "copies outside wait until it does; nothing else depends on it"}
		}
		if err := response.Body.Close(); err != nil {
			return failed("ipfs", err, "")
		}
	}

	return fine("ipfs", "the node's own, and %d services outside answer", len(urls))
}
