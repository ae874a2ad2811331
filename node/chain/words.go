package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
)

// Refused is a contract's refusal in words for a person. Its text for logs has the name
// that the contract gives the reason.
type Refused struct {
	Reason   core.Reason
	Sentence string
	Hint     string // what to do; empty: the reason's own advice
	Revert   *txs.RevertError
}

var _ core.Worded = (*Refused)(nil)

// Error returns the text for logs, such as
// "offer: the contract refuses: Market_BelowFloor(price=1, floor=2)".
func (r *Refused) Error() string { return r.Revert.Error() }

// Unwrap returns the refusal as a *core.Refusal, and the *txs.RevertError.
func (r *Refused) Unwrap() []error {
	return []error{&core.Refusal{Reason: r.Reason, Detail: r.Sentence}, r.Revert}
}

// Words implements core.Worded.
func (r *Refused) Words() (reason core.Reason, sentence, hint string) {
	if r.Hint == "" {
		return r.Reason, r.Sentence, r.Reason.Info().Advice
	}
	return r.Reason, r.Sentence, r.Hint
}

// worded returns a revert in words, and any other error as it is.
func (k *known) worded(err error, token core.Token) error {
	var revert *txs.RevertError
	if errors.As(err, &revert) {
		return k.refused(revert, token)
	}
	return err
}

// refused returns a revert in words. Amounts of a token without a symbol stay base units.
func (k *known) refused(revert *txs.RevertError, token core.Token) *Refused {
	r := &Refused{
		Reason:   core.ReasonContract,
		Sentence: fmt.Sprintf("the transaction %q is refused, for a reason that this program has no words for: %s", revert.Call, revert.Reason),
		Revert:   revert,
	}

	if revert.Data == nil {
		r.Sentence = fmt.Sprintf("the transaction %q came to nothing: %s", revert.Call, revert.Reason)
	}
	if len(revert.Data) < 4 {
		return r
	}

	custom, ok := k.errors[[4]byte(revert.Data)]
	if !ok {
		return r
	}

	said, ok := sentences[custom.Name]
	if !ok {
		return r
	}

	values, err := custom.Inputs.UnpackValues(revert.Data[4:])
	if err != nil {
		return r
	}

	if said.reason != "" {
		r.Reason = said.reason
	}

	r.Sentence, r.Hint = written(said.sentence, &custom, values, token), said.hint
	return r
}

// placeholder is {name kind} in a sentence: a value of the error, and how it is written.
var placeholder = regexp.MustCompile(`\{(\w+) (\w+)\}`)

// written fills a sentence with the values of an error.
func written(sentence string, custom *abi.Error, values []any, token core.Token) string {
	return placeholder.ReplaceAllStringFunc(sentence, func(found string) string {
		parts := placeholder.FindStringSubmatch(found)
		for i, input := range custom.Inputs {
			if input.Name == parts[1] {
				return writeAs(parts[2], values[i], token)
			}
		}
		return found
	})
}

// capital is a capital letter in a name of Solidity.
var capital = regexp.MustCompile(`[A-Z]`)

// asField writes a field of Solidity as the files of people name it: minNew is min_new.
func asField(name string) string {
	return capital.ReplaceAllStringFunc(name, func(c string) string { return "_" + strings.ToLower(c) })
}

// writeAs writes a value of an error as amount, time, span, id, state, field or plain.
func writeAs(kind string, value any, token core.Token) string {
	switch v := value.(type) {
	case *big.Int:
		if kind == "amount" {
			return token.Amount(v)
		}

	case uint64:
		switch kind {
		case "time":
			return core.Clock(core.UnixTime(v))
		case "span":
			return core.Span(v)
		}

	case uint8:
		if kind == "state" {
			return core.SaleState(v).String()
		}

	case string:
		if kind == "field" {
			return asField(v)
		}

	case [32]byte:
		return "0x" + hex.EncodeToString(v[:4]) // commands take the beginning of an id
	case common.Address:
		return v.Hex()
	}

	return fmt.Sprint(value)
}
