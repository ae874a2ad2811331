package config

import (
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/url"
	"strconv"
	"strings"

	"github.com/dustin/go-humanize"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/logging"
)

// Validate checks the values of a daemon's configuration. The error names the first wrong
// setting and the expected value.
func (c *Config) Validate() error {
	checks := []func() error{c.checkRole, c.checkChain, c.checkAPI, c.checkTiming, c.checkRelay, c.checkLimits, c.checkLog}
	for _, check := range checks {
		if err := check(); err != nil {
			return err
		}
	}

	return nil
}

// CheckWhole is Validate for a configuration that was loaded from a file; empty: there was
// none. If settings are missing then, the error says that the file is.
func (c *Config) CheckWhole(file string) error {
	err := c.Validate()
	if err != nil && file == "" {
		return fmt.Errorf("there is no %s in %s (tantieme init makes one): %w", File, c.Dir, core.ErrNotFound)
	}

	return err
}

func bad(key, format string, args ...any) error {
	return core.Refuse(core.ReasonConfig, "%s: %s", key, fmt.Sprintf(format, args...))
}

func (c *Config) checkRole() error {
	switch c.Role {
	case Validator:
		if len(c.Chain.RPC) == 0 {
			return bad("chain.rpc", "a validator needs a chain; give at least one JSON-RPC endpoint")
		}

	case Contributor:
		if len(c.Contributor.Nodes) == 0 {
			return bad("contributor.nodes", "a personal node needs the address of at least one validator")
		}
		if c.Contributor.Watch != "" && c.Contributor.Dataset == "" {
			return bad("contributor.watch", "a watched folder needs contributor.dataset, for which its exports are")
		}

	default:
		return bad("role", "want %s or %s, not %q", Validator, Contributor, c.Role)
	}

	return nil
}

func (c *Config) checkChain() error {
	for _, list := range []struct {
		key  string
		urls []string
	}{{"chain.rpc", c.Chain.RPC}, {"contributor.nodes", c.Contributor.Nodes}, {"ipfs.gateways", c.IPFS.Gateways}, {"ipfs.kubo", one(c.IPFS.Kubo)}, {"ipfs.pinning", one(c.IPFS.Pinning)}, {"api.announce", one(c.API.Announce)}} {
		for _, u := range list.urls {
			if err := checkURL(list.key, u); err != nil {
				return err
			}
		}
	}

	if _, err := c.Chain.Depth(0); err != nil {
		return err
	}

	_, err := c.Chain.MaxFeeWei()

	return err
}

func one(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

func checkURL(key, text string) error {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return bad(key, "want http(s)://host:port") // the value may contain a credential, so the error does not show it
	}
	return nil
}

// Depth returns the number of blocks on top of a final one, or 0 for the chain's own tag.
// If it is not set, the deployment's number applies.
func (c Chain) Depth(deployed uint64) (uint64, error) {
	switch c.Finality {
	case "":
		return deployed, nil
	case "finalized":
		return 0, nil
	}

	depth, err := strconv.ParseUint(c.Finality, 10, 32)
	if err != nil || depth == 0 {
		return 0, bad("chain.finality", "want \"finalized\" or a number of blocks from 1, not %q", c.Finality)
	}

	return depth, nil
}

// MaxFeeWei returns the highest fee for a unit of gas, in wei.
func (c Chain) MaxFeeWei() (*big.Int, error) { return weiOf("chain.max_fee", c.MaxFee) }

// weiOf returns a number of gwei in wei.
func weiOf(key, text string) (*big.Int, error) {
	gwei, ok := new(big.Rat).SetString(text)
	if !ok || gwei.Sign() <= 0 {
		return nil, bad(key, "want a number of gwei above 0, not %q", text)
	}

	wei := gwei.Mul(gwei, big.NewRat(1e9, 1))
	return new(big.Int).Quo(wei.Num(), wei.Denom()), nil
}

// Policy returns what a validator pays for people, messages and pushes.
func (c *Config) Policy() (core.RelayPolicy, error) {
	policy, errRelay := c.Relay.Policy()
	push, errPush := c.Push.Policy()
	policy.Push = push

	return policy, errors.Join(errRelay, errPush)
}

// Policy returns which payouts are worth their gas.
func (p Push) Policy() (policy core.PushPolicy, err error) {
	if p.Budget != noBudget {
		if policy.Budget, err = core.ParseUnits(p.Budget, core.EtherDecimals); err != nil {
			return policy, bad("push.budget", "want ether a day such as 0.05, or none, not %q", p.Budget)
		}
	}

	for _, text := range p.Worth {
		token, amount, _ := strings.Cut(text, "=")
		wei, err := core.ParseUnits(amount, core.EtherDecimals)
		if err != nil || !common.IsHexAddress(token) || wei.Sign() == 0 {
			return policy, bad("push.worth", "want the address of a token, = and the ether that a whole one is worth, not %q", text)
		}

		if policy.Worths == nil {
			policy.Worths = map[common.Address]*big.Rat{}
		}
		// A whole token has 10⁶ units.
		policy.Worths[common.HexToAddress(token)] = new(big.Rat).SetFrac(wei, big.NewInt(1e6))
	}

	return policy, nil
}

// noBudget is the text for no limit.
const noBudget = "none"

// Policy returns what a validator pays for people's messages.
func (r Relay) Policy() (core.RelayPolicy, error) {
	budget, err := core.ParseUnits(r.Budget, core.EtherDecimals)
	if err != nil {
		return core.RelayPolicy{}, bad("relay.budget", "want ether a day such as 0.05, or 0, not %q", r.Budget)
	}

	fee, err := weiOf("relay.max_fee", r.MaxFee)
	if err != nil {
		return core.RelayPolicy{}, err
	}

	of, err := numberOf("relay.account_limit", r.AccountLimit)
	if err != nil {
		return core.RelayPolicy{}, err
	}

	all, err := numberOf("relay.limit", r.Limit)
	if err != nil {
		return core.RelayPolicy{}, err
	}

	fees, err := r.fees()
	if err != nil {
		return core.RelayPolicy{}, err
	}

	return core.RelayPolicy{
		Fees:   fees,
		Budget: budget,
		MaxFee: fee,
		Wait:   r.Wait,
		Limits: core.RelayLimits{Account: of, All: all, Orders: core.DefaultRelayOrders},
	}, nil
}

// feeDecimals are those of a fee: it is in units of 10⁻⁶ token, whatever the token's are.
const feeDecimals = 6

// fees returns what the node keeps of claims.
func (r Relay) fees() (fees core.ClaimFees, err error) {
	for _, text := range r.ClaimFees {
		token, amount, _ := strings.Cut(text, "=")
		units, err := core.ParseUnits(amount, feeDecimals)
		if err != nil || !common.IsHexAddress(token) || !units.IsUint64() {
			return nil, bad("relay.claim_fees", "want the address of a token, = and an amount of at most 6 decimals, not %q", text)
		}

		if fees == nil {
			fees = core.ClaimFees{}
		}
		fees[common.HexToAddress(token)] = units.Uint64()
	}

	return fees, nil
}

// numberOf returns a number of things, of which there is at least one.
func numberOf(key, text string) (int, error) {
	n, err := strconv.ParseUint(text, 10, 31)
	if err != nil || n == 0 {
		return 0, bad(key, "want a whole number from 1, not %q", text)
	}
	return int(n), nil
}

func (c *Config) checkRelay() error {
	if c.Relay.Wait.Seconds() < 1 {
		return bad("relay.wait", "is too short")
	}

	_, err := c.Policy()

	return err
}

func (c *Config) checkAPI() error {
	for _, listen := range []struct{ key, value string }{{"api.listen", c.API.Listen}, {"api.admin", c.API.Admin}} {
		host, port, err := net.SplitHostPort(listen.value)
		if n, portErr := strconv.ParseUint(port, 10, 16); err != nil || portErr != nil || n > 65535 {
			return bad(listen.key, "want host:port, not %q", listen.value)
		}
		if c.Role == Contributor && listen.key == "api.listen" && !loopback(host) {
			return bad(
				listen.key, "a personal node is for its own machine only; want 127.0.0.1:port, not %q",
				listen.value,
			)
		}
	}

	if !strings.HasPrefix(c.P2P.Listen, "/") {
		return bad("p2p.listen", "want a multiaddr such as /ip4/0.0.0.0/tcp/17650, not %q", c.P2P.Listen)
	}

	return nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

func (c *Config) checkTiming() error {
	for _, d := range []struct {
		key string
		ok  bool
	}{
		{"timing.round", c.Timing.Round.Seconds() >= 1},
		{"timing.batch_delay", c.Timing.BatchDelay >= 0},
		{"timing.push_delay", c.Timing.PushDelay >= 0},
		{"chain.poll", c.Chain.Poll.Milliseconds() >= 10},
		{"limits.stop", c.Limits.Stop.Seconds() >= 1},
	} {
		if !d.ok {
			return bad(d.key, "is too short")
		}
	}

	return nil
}

// MinFreeBytes returns the room that the data folder's disk must keep, in bytes.
func (l Limits) MinFreeBytes() (uint64, error) {
	n, err := humanize.ParseBytes(l.MinFree)
	if err != nil {
		return 0, bad("limits.min_free", "want a size such as 512 MiB, not %q", l.MinFree)
	}
	return n, nil
}

func (c *Config) checkLimits() error {
	_, err := c.Limits.MinFreeBytes()
	return err
}

func (c *Config) checkLog() error {
	if c.Log.Format != "text" && c.Log.Format != "json" {
		return bad("log.format", "want text or json, not %q", c.Log.Format)
	}
	if err := logging.Check(c.Log.Level); err != nil {
		return bad("log.level", "%v", err)
	}
	return nil
}
