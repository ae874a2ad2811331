package doctor

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
)

// Thresholds of the checks on the chain.
const (
	maxSkew  = 15 * time.Second // largest accepted lag of this machine's clock behind the chain
	maxQuiet = 10 * time.Minute // longest accepted time without a block
)

// minGas is the balance that an account should hold, in wei: some thousand transactions
// at 1 gwei.
var minGas = big.NewInt(1e17)

// reach connects to the endpoints and compares their newest final blocks.
func (e *examiner) reach(ctx context.Context) Finding {
	if e.deployment == nil || len(e.config.Chain.RPC) == 0 && e.config.Role == config.Contributor {
		return Finding{}
	}

	depth, err := e.config.Chain.Depth(e.deployment.Finality)
	if err != nil {
		return failed("chain", err, "")
	}

	c, err := e.dial(ctx, e.config.Chain.RPC, e.deployment, depth)
	if err != nil {
		return failed("chain", err, hintFor(err.Error()))
	}

	e.chain = c

	head, err := c.Head(ctx)
	if err != nil {
		return failed("chain", err, hintFor(err.Error()))
	}

	if err := c.Agree(ctx, head.Final); err != nil {
		return failed("chain", err, "endpoints that tell different chains cannot all be right; find out which is")
	}

	return fine("chain", "head %d, final %d, endpoints: %d", head.Number, head.Final, len(e.config.Chain.RPC))
}

// endpoints tries each endpoint by itself. The node passes over what one of them does not
// do, as long as another one does it.
func (e *examiner) endpoints(ctx context.Context) Finding {
	if e.chain == nil {
		return Finding{}
	}

	const check = "endpoints"
	found, err := e.chain.Probe(ctx)
	faults := e.chain.Faults()
	told := strings.Join(faults, "; ")

	switch {
	case err != nil:
		return failed(check, err, hintFor(err.Error()))
	case found.Dead > 0:
		return failed(check, fmt.Errorf("%d of %d cannot be used: %s", found.Dead, len(e.config.Chain.RPC), told), hintFor(told))
	case found.Working == 0:
		return failed(check, fmt.Errorf("no endpoint serves complete blocks: %s", told), hintFor(told))
	case len(faults) > 0:
		return warning(check, fmt.Sprintf("%d of %d serve complete blocks: %s", found.Working, len(e.config.Chain.RPC), told), hintFor(told))
	}

	return fine(check, "%d of %d show the head, the contracts and complete logs, new and old", found.Working, len(e.config.Chain.RPC))
}

// answering checks that every endpoint of a personal node shows the contracts. Such a node
// needs no logs.
func (e *examiner) answering(ctx context.Context) Finding {
	if e.chain == nil {
		return Finding{}
	}

	const check = "endpoints"
	found, err := e.chain.Probe(ctx)
	told := strings.Join(e.chain.Faults(), "; ")
	if err != nil {
		return failed(check, err, hintFor(err.Error()))
	}
	if found.Dead > 0 {
		return failed(check, fmt.Errorf("%d of %d cannot be used: %s", found.Dead, len(e.config.Chain.RPC), told), hintFor(told))
	}

	return fine(check, "each of %d shows the contracts", len(e.config.Chain.RPC))
}

// hints maps words in an endpoint's fault to what an operator can do about it.
var hints = []struct{ word, hint string }{
	{"another chain", "check chain.rpc; an endpoint of another chain is refused"},
	{"(connection)", "take the endpoint out of chain.rpc, or find out why it does not answer"},
	{"(finalized)", "use an endpoint that knows the finalized block, or set chain.finality to a number of blocks"},
	{"finalized block", "use an endpoint that knows the finalized block, or set chain.finality to a number of blocks"},
	{"(head)", "an endpoint that stands still is passed over; ask who runs it, or take it out of chain.rpc"},
	{"(history)", "old blocks are needed by tantieme reindex alone: add an endpoint that keeps all receipts to chain.rpc before it"},
	{"(logs)", "add an endpoint to chain.rpc that serves all logs and receipts"},
	{"no code", "the endpoint is not synced, or the deployment is of another chain"},
	{"still syncing", "wait until the endpoint is synced, or add another one to chain.rpc"},
	{"no connection", "take the endpoint out of chain.rpc, or find out why it does not answer"},
	{"", "check chain.rpc, and add a second endpoint that does not depend on the first"},
}

// hintFor returns the first hint whose word is in a text.
func hintFor(text string) string {
	for _, h := range hints {
		if strings.Contains(text, h.word) {
			return h.hint
		}
	}
	return ""
}

// code compares the contracts' code with the deployment's.
func (e *examiner) code(ctx context.Context) Finding {
	if e.chain == nil {
		return Finding{}
	}

	if err := e.chain.CheckCode(ctx, e.deployment.Code); err != nil {
		return failed("contracts", err, "the contracts at these addresses are not those of the deployment: do not run this node")
	}

	return fine("contracts", "all %d have the code of the deployment", len(e.deployment.Code))
}

// eips tries on the chain what the contracts need of it.
func (e *examiner) eips(ctx context.Context) Finding {
	if e.chain == nil {
		return Finding{}
	}

	found, err := e.chain.CheckEIPs(ctx)
	switch {
	case errors.Is(err, core.ErrVerify):
		return failed("EIPs", err, "the contracts cannot work on such a chain: check chain.rpc, and ask who runs the endpoint")
	case err != nil:
		return failed("EIPs", err, hintFor(err.Error()))
	}

	return fine("EIPs", "a pairing on known points (2537), %s (2935), transient storage (1153)", found.History())
}

// clock compares this machine's clock with the newest block.
func (e *examiner) clock(ctx context.Context) Finding {
	if e.chain == nil {
		return Finding{}
	}

	head, err := e.chain.Head(ctx)
	if err != nil {
		return failed("clock", err, "")
	}

	age := e.now().Sub(head.Time)
	shown := age.Round(time.Second)

	switch {
	case age < -maxSkew:
		return failed("clock", fmt.Errorf("this machine is %s behind the chain", -shown), "run a time service such as chrony")
	case age > maxQuiet:
		return warning("clock",
			fmt.Sprintf("the newest block is %s old", shown),
			"either the chain stands still, or this machine's clock is ahead")
	}

	return fine("clock", "the newest block is %s old", shown)
}

// gas checks that the account can pay for its turns.
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
		return warning("gas",
			fmt.Sprintf("%s has %s ether", e.account, ether),
			"send it more; a validator without gas cannot take its turn")
	}

	return fine("gas", "%s has %s ether", e.account, ether)
}

// seat looks for the account among the founders.
func (e *examiner) seat(ctx context.Context) Finding {
	if e.chain == nil || e.account == (common.Address{}) || e.config.Role != config.Validator {
		return Finding{}
	}

	founders, threshold, err := e.chain.Founders(ctx)
	if err != nil {
		return failed("committee", err, "")
	}

	seat := slices.Index(founders, e.account)
	if seat < 0 {
		return failed("committee",
			errors.New("account "+e.account.String()+" is not a founder"),
			"use the key of the account that the founders named")
	}

	return fine("committee", "member %d of %d, any %d open a key", seat, len(founders), threshold)
}
