package eips_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/tantieme/tantieme/node/chain/eips"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// chain answers like a chain of Prague rules, unless a test replaces an answer.
type chain struct {
	head    uint64
	answers map[string]func(call ethereum.CallMsg) ([]byte, error) // by the called address; "" for a creation
	code    []byte                                                 // of the history contract
	down    bool
}

var errDown = errors.New("connection refused")

func header(number uint64) *types.Header {
	return &types.Header{Number: new(big.Int).SetUint64(number), Difficulty: new(big.Int)}
}

func (c *chain) HeaderByNumber(_ context.Context, number *big.Int) (*types.Header, error) {
	if c.down {
		return nil, errDown
	}
	if number == nil {
		return header(c.head), nil
	}
	return header(number.Uint64()), nil
}

func (c *chain) CallContract(_ context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	to := ""
	if call.To != nil {
		to = call.To.Hex()
	}
	return c.answers[to](call)
}

func (c *chain) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) { return c.code, nil }

// Addresses that a trial calls.
var (
	add     = common.BytesToAddress([]byte{0x0b}).Hex()
	pairing = common.BytesToAddress([]byte{0x0f}).Hex()
	history = params.HistoryStorageAddress.Hex()
)

type answer = func(ethereum.CallMsg) ([]byte, error)

func says(data []byte) answer {
	return func(ethereum.CallMsg) ([]byte, error) { return data, nil }
}

// prague returns a chain that has everything.
func prague(head uint64) *chain {
	g := bls.Generator1()
	two := g.Add(g)
	twice := two.Precompile()

	return &chain{head: head, code: []byte{1}, answers: map[string]answer{
		add:     says(twice[:]),
		pairing: says(common.LeftPadBytes([]byte{1}, 32)),
		history: func(call ethereum.CallMsg) ([]byte, error) {
			return header(new(big.Int).SetBytes(call.Data).Uint64()).Hash().Bytes(), nil
		},
		"": says([]byte{1}),
	}}
}

// refusal is an error that a node returns, and not the way to it.
type refusal struct{ text string }

func (r refusal) Error() string { return r.text }
func (refusal) ErrorCode() int  { return -32000 }

func refuses(text string) answer {
	return func(ethereum.CallMsg) ([]byte, error) { return nil, refusal{text} }
}

func TestAChainThatHasAllIsFoundSo(t *testing.T) {
	for name, c := range map[string]struct {
		head, asked uint64
		said        string
	}{
		"an old chain":              {10_000, 9_700, "the hash of block 9700, head − 300"},
		"a chain just old enough":   {300, 0, "the hash of block 0, head − 300"},
		"a chain that is too young": {299, 0, "the hash of block 0, the oldest: the chain is younger than 300 blocks"},
		"a chain of one block":      {0, 0, "the contract of old hashes is there; the chain has one block, so no hash could be asked for"},
	} {
		found, err := eips.Try(t.Context(), prague(c.head))
		if err != nil || found.Head != c.head || found.Asked != c.asked || found.History() != c.said {
			t.Errorf("%s: got %+v, %q, %v, want block %d and %q", name, found, found.History(), err, c.asked, c.said)
		}
	}
}

func TestEachEIPThatIsMissingIsNamed(t *testing.T) {
	for name, c := range map[string]struct {
		eip    int
		change func(*chain)
		why    string
	}{
		"no addition":               {2537, func(c *chain) { c.answers[add] = says(nil) }, "BLS12_G1ADD of a known point returned nothing"},
		"no pairing":                {2537, func(c *chain) { c.answers[pairing] = says(nil) }, "BLS12_PAIRING_CHECK on known points returned nothing"},
		"a pairing that is wrong":   {2537, func(c *chain) { c.answers[pairing] = says(make([]byte, 32)) }, "returned 32 wrong bytes"},
		"a pairing that is refused": {2537, func(c *chain) { c.answers[pairing] = refuses("not enabled") }, `was refused with "not enabled"`},
		"no history contract":       {2935, func(c *chain) { c.answers[history] = says(nil) }, "asked for block 100 on block 400, returned nothing"},
		"a history that forgets":    {2935, func(c *chain) { c.answers[history] = says(make([]byte, 32)) }, "returned 32 wrong bytes"},
		"a history that reverts":    {2935, func(c *chain) { c.answers[history] = refuses("execution reverted") }, `was refused with "execution reverted"`},
		"no history at the start":   {2935, func(c *chain) { c.head, c.code = 0, nil }, "no contract is at 0x0000F90827F1C53a10cb7A02335B175320002935"},
		"no transient storage":      {1153, func(c *chain) { c.answers[""] = says([]byte{0}) }, "returned 1 wrong bytes"},
	} {
		t.Run(name, func(t *testing.T) {
			lacking := prague(400)
			c.change(lacking)

			_, err := eips.Try(t.Context(), lacking)
			var missing *eips.Missing
			if !errors.As(err, &missing) || !errors.Is(err, core.ErrVerify) || missing.EIP != c.eip || !strings.Contains(err.Error(), c.why) {
				t.Errorf("got %v, want EIP-%d missing, with %q", err, c.eip, c.why)
			}
			if err != nil && !strings.Contains(err.Error(), "Known to have it: Ethereum") {
				t.Errorf("got %v, want the chains that have it", err)
			}
		})
	}
}

func TestAllThatIsMissingIsNamedAtOnce(t *testing.T) {
	old := prague(400)
	for address := range old.answers {
		old.answers[address] = says(nil)
	}

	_, err := eips.Try(t.Context(), old)
	for _, eip := range []string{"EIP-2537", "EIP-2935", "EIP-1153"} {
		if err == nil || !strings.Contains(err.Error(), "lacks "+eip) {
			t.Errorf("got %v, want %s named", err, eip)
		}
	}
}

// TestAChainThatDoesNotAnswerLacksNothing checks that a dead endpoint is no reason to say
// that an EIP is missing.
func TestAChainThatDoesNotAnswerLacksNothing(t *testing.T) {
	cut := func(ethereum.CallMsg) ([]byte, error) { return nil, errDown }
	changes := map[string]func(*chain){"no head": func(c *chain) { c.down = true }}
	for address := range prague(400).answers {
		changes["no answer of "+address] = func(c *chain) { c.answers[address] = cut }
	}

	for name, change := range changes {
		c := prague(400)
		change(c)
		if _, err := eips.Try(t.Context(), c); !errors.Is(err, core.ErrUnreachable) || errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want %v alone", name, err, core.ErrUnreachable)
		}
	}
}
