package chain

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
)

// sampleOf returns a value for an input of an error.
func sampleOf(t *testing.T, input abi.Argument) any {
	t.Helper()
	switch input.Type.String() {
	case "uint8":
		return uint8(1)
	case "uint32":
		return uint32(60)
	case "uint64":
		return uint64(1_700_000_000)
	case "uint128", "uint256":
		return big.NewInt(1_500_000)
	case "address":
		return common.Address{7}
	case "bytes32":
		return [32]byte{0xab, 0xcd, 0xef, 0x12}
	case "string":
		return "cadence.minGroup"
	}

	t.Fatalf("got an input of type %s, want one with a sample", input.Type)
	return nil
}

// revertOfError returns the revert of an error with sample values.
func revertOfError(t *testing.T, custom abi.Error) *txs.RevertError {
	t.Helper()
	var values []any
	for _, input := range custom.Inputs {
		values = append(values, sampleOf(t, input))
	}

	packed, err := custom.Inputs.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}

	data := append(custom.ID[:4:4], packed...)
	return &txs.RevertError{Call: "offer", Reason: theContracts().explain(data), Data: data}
}

// TestEveryErrorOfEveryContractHasWords fails when a contract gets an error that people
// would see in Solidity.
func TestEveryErrorOfEveryContractHasWords(t *testing.T) {
	k := theContracts()
	used := map[string]bool{}
	if len(k.errors) < 70 {
		t.Fatalf("got %d errors, want all of the contracts", len(k.errors))
	}

	for _, custom := range k.errors {
		used[custom.Name] = true
		if _, ok := sentences[custom.Name]; !ok {
			t.Errorf("got no sentence for %s, want one", custom.Sig)
			continue
		}

		revert := revertOfError(t, custom)
		reason, sentence, hint := k.refused(revert, core.Token{Symbol: "USDC", Decimals: 6}).Words()

		if strings.ContainsAny(sentence+hint, "{}()") || strings.Contains(sentence+hint, custom.Name) {
			t.Errorf("%s: got %q, want every value filled in and no name of Solidity", custom.Name, sentence+hint)
		}
		if strings.Contains(sentence, "minGroup") {
			t.Errorf("%s: got %q, want the field as a file of terms names it", custom.Name, sentence)
		}
		if strings.Contains(sentence, "base units") {
			t.Errorf("%s: got %q, want whole units", custom.Name, sentence)
		}
		if got := reason.Info().Exit; got != core.ExitRefused {
			t.Errorf("%s: got exit %d, want a refusal's", custom.Name, got)
		}
	}

	for name := range sentences {
		if !used[name] {
			t.Errorf("got a sentence for %s, want only errors that a contract has", name)
		}
	}
}

// TestARefusalIsReadInWholeUnits is what a person, a program and a log get of it.
func TestARefusalIsReadInWholeUnits(t *testing.T) {
	k := theContracts()
	revert := revertOfError(t, k.errorNamed(t, "Market_BelowFloor"))
	refused := k.refused(revert, core.Token{Symbol: "USDC", Decimals: 6})

	want := "the price is 1.500000 USDC; the terms ask for at least 1.500000 USDC"
	if refused.Sentence != want || refused.Reason != core.ReasonBelowFloor {
		t.Errorf("got %q (%s), want %q (%s)", refused.Sentence, refused.Reason, want, core.ReasonBelowFloor)
	}

	want = "offer: the contract refuses: Market_BelowFloor(price=1500000, floor=1500000)"
	if got := refused.Error(); got != want {
		t.Errorf("for logs: got %q, want %q", got, want)
	}

	var refusal *core.Refusal
	var reverted *txs.RevertError
	if !errors.As(refused, &refusal) || !errors.As(refused, &reverted) {
		t.Errorf("got %v, %v; want that it is a refusal and a revert", refusal, reverted)
	}

	if got := k.refused(revert, core.Token{}).Sentence; !strings.Contains(got, "1,500,000 base units") {
		t.Errorf("without a token: got %q, want base units", got)
	}
}

// TestARevertWithoutAKnownErrorIsARefusal covers tokens that revert with nothing, with
// words, or with an error of their own.
func TestARevertWithoutAKnownErrorIsARefusal(t *testing.T) {
	k := theContracts()
	for _, data := range [][]byte{nil, {1, 2}, {1, 2, 3, 4}, {0xe4, 0x50, 0xd3, 0x8c, 1}} {
		refused := k.refused(&txs.RevertError{Call: "offer", Reason: k.explain(data), Data: data}, core.Token{})
		if refused.Reason != core.ReasonContract || !strings.Contains(refused.Sentence, "offer") {
			t.Errorf("%x: got %s %q, want a refusal of the offer", data, refused.Reason, refused.Sentence)
		}
	}
}

func (k *known) errorNamed(t *testing.T, name string) abi.Error {
	t.Helper()
	for _, custom := range k.errors {
		if custom.Name == name {
			return custom
		}
	}

	t.Fatalf("got no error %s, want one", name)
	return abi.Error{}
}
