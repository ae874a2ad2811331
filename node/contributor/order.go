package contributor

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/eip712"
)

// OrderWithin is how long a signed order, or a signed retraction, is good.
const OrderWithin = 24 * time.Hour

// Owed is what an account is owed in one token, from snapshots whose terms and ids are
// verified. The amounts are what a node says: an order with a wrong one is refused, or
// leaves the rest for the next.
type Owed struct {
	Account common.Address
	Token   common.Address
	Parts   []Income // the largest first, as many as one order takes
	Units   uint64   // of 10^-6 token, in all
	Fee     uint64   // units that validators keep of it
}

// OwedBy returns what an account is owed, by token. It asks for each snapshot, and checks
// that the ids are the digests of what is shown.
func OwedBy(ctx context.Context, from Payer, domain core.Domain, account common.Address) ([]Owed, error) {
	incomes, err := VerifiedIncomes(ctx, from, domain, account)
	if err != nil {
		return nil, err
	}

	var all []Owed
	for token, parts := range byToken(incomes, func(i Income) bool { return i.Due.Sign() > 0 }) {
		slices.SortStableFunc(parts, func(a, b Income) int { return b.Due.Cmp(a.Due) })
		o := Owed{Account: account, Token: token, Parts: parts[:min(len(parts), core.MaxOrderLeaves)]}
		for _, p := range o.Parts {
			o.Units += p.Snapshot.Pool.Units(p.Due)
		}
		all = append(all, o)
	}

	slices.SortFunc(all, func(a, b Owed) int { return a.Token.Cmp(b.Token) })

	return all, nil
}

// VerifiedIncomes returns what a node says an account earned, from snapshots and terms
// whose ids are their digests.
func VerifiedIncomes(ctx context.Context, from Payer, domain core.Domain, account common.Address) ([]Income, error) {
	incomes, err := Incomes(ctx, from, account)
	if err != nil {
		return nil, err
	}

	typer := consent.New(domain)
	for _, i := range incomes {
		switch {
		case typer.SnapshotID(i.Snapshot.Snapshot) != i.Snapshot.ID:
			return nil, fmt.Errorf("snapshot %s is not what the node shows: %w", i.Snapshot.ID, core.ErrVerify)
		case typer.DatasetID(i.Dataset.Terms) != i.Snapshot.Snapshot.Dataset:
			return nil, fmt.Errorf("dataset %s is not what the node shows: %w", i.Snapshot.Snapshot.Dataset, core.ErrVerify)
		}
	}

	return incomes, nil
}

func byToken(incomes []Income, wanted func(Income) bool) map[common.Address][]Income {
	of := map[common.Address][]Income{}
	for _, i := range incomes {
		if wanted(i) {
			token := i.Dataset.Terms.Token
			of[token] = append(of[token], i)
		}
	}
	return of
}

// Amount returns units of the token in words.
func (o Owed) Amount(units uint64) string {
	return o.Parts[0].Dataset.Amount(o.Parts[0].Snapshot.Pool.BaseUnits(units))
}

// AmountOf returns units in words, given as decimal text.
func (o Owed) AmountOf(units string) string {
	n, err := strconv.ParseUint(units, 10, 64)
	if err != nil {
		return units
	}
	return o.Amount(n)
}

// To returns who is paid when a claim names nobody: the payee of the parts, or the account.
// If the parts have several, or nobody can send to the account, it refuses.
func (o Owed) To() (common.Address, error) {
	var to common.Address
	for i, p := range o.Parts {
		payee := p.Payee
		if payee == (common.Address{}) {
			payee = o.Account
		}

		switch {
		case p.Held:
			return to, core.Refuse(core.ReasonNoPayee, "nobody can send to %s, which belongs to a passkey", o.Account)
		case i > 0 && payee != to:
			return to, core.Refuse(core.ReasonNoPayee, "%s and %s are payees of what is owed", to, payee)
		}
		to = payee
	}

	return to, nil
}

// Order returns the order that the account signs to have all of it paid, less the fee.
func (o Owed) Order(to common.Address, now time.Time) (core.ClaimOrder, error) {
	if o.Units <= o.Fee {
		return core.ClaimOrder{}, core.Refuse(core.ReasonNothingOwed, "%s is owed, and validators keep %s of a claim", o.Amount(o.Units), o.Amount(o.Fee))
	}

	nonce, err := newNonce()

	return core.ClaimOrder{
		Account:  o.Account,
		Token:    o.Token,
		To:       to,
		MinUnits: o.Units - o.Fee,
		MaxFee:   o.Fee,
		Nonce:    nonce,
		Deadline: uint64(now.Add(OrderWithin).Unix()),
	}, err
}

// newNonce returns a number that an account has used with no other order.
func newNonce() (*big.Int, error) {
	random := make([]byte, common.HashLength)
	if _, err := rand.Read(random); err != nil {
		return nil, fmt.Errorf("nonce: %w", err)
	}
	return new(big.Int).SetBytes(random), nil
}

// Render writes what is owed and what becomes of it, for a person.
func (o Owed) Render(out io.Writer, to common.Address) error {
	for _, p := range o.Parts {
		if _, err := fmt.Fprintf(out, "  %s from snapshot %s of %q, for weight %d of %d\n",
			p.Dataset.Amount(p.Due), p.Snapshot.ID.Short(), p.Dataset.Terms.Name, p.Weight, p.Snapshot.Snapshot.TotalWeight); err != nil {
			return err
		}
	}

	_, err := fmt.Fprintf(out, "  Owed      %s\n  Fee       %s, for the validator that brings it\n  Paid      %s\n  To        %s\n",
		o.Amount(o.Units), o.Amount(o.Fee), o.Amount(o.Units-min(o.Fee, o.Units)), to)

	return err
}

// ClaimWords say what signing a claim does.
const ClaimWords = "You sign, and validators bring it onto the chain and pay for that: it costs you no gas. Nothing is paid twice."

// PayeeWords say what naming a payee does, and what it does not.
func PayeeWords(payee common.Address) string {
	return fmt.Sprintf("%s is paid from now on, also what is owed. It costs you no gas. Snapshots that are sold first later follow your consent.", payee)
}

// FeeKeeper is a validator that shows what it keeps of claims.
type FeeKeeper interface {
	// ClaimFees returns false if the node brings nothing onto the chain now.
	ClaimFees(ctx context.Context) (fees core.ClaimFees, on bool, err error)
}

// feesWithin bounds the time that validators have to say what they keep.
const feesWithin = 5 * time.Second

// FeesOf returns what each validator that answers keeps of a claim in a token. All are
// asked side by side.
func FeesOf[K FeeKeeper](ctx context.Context, nodes []K, token common.Address) (fees []uint64) {
	ctx, cancel := context.WithTimeout(ctx, feesWithin)
	defer cancel()
	var asked sync.WaitGroup
	var mu sync.Mutex

	for _, node := range nodes {
		asked.Go(func() {
			all, on, err := node.ClaimFees(ctx)
			if err != nil || !on {
				return // it brings nothing now
			}

			mu.Lock()
			defer mu.Unlock()
			fees = append(fees, all[token])
		})
	}

	asked.Wait()

	return fees
}

// FeeOf returns the fee that an order allows, given what each of some validators keeps: so
// much that two of them bring it, if there are two.
func FeeOf(fees []uint64) uint64 {
	if len(fees) == 0 {
		return 0
	}

	slices.Sort(fees)

	return fees[min(1, len(fees)-1)]
}

// Named is what an account's order to name a payee is about: its parts of the snapshots
// that were sold for one token.
type Named struct {
	Account common.Address
	Token   common.Address
	Parts   []Income
}

// NameableBy returns the parts for which an account can name a payee, in groups of one
// order each. A snapshot that was not sold yet has no pool, so that nothing can be named.
func NameableBy(ctx context.Context, from Payer, domain core.Domain, account common.Address) ([]Named, error) {
	incomes, err := VerifiedIncomes(ctx, from, domain, account)
	if err != nil {
		return nil, err
	}

	sold := func(i Income) bool { return i.Due.Sign() > 0 || i.Paid.Sign() > 0 }
	var all []Named
	for token, parts := range byToken(incomes, sold) {
		slices.SortFunc(parts, func(a, b Income) int { return bytes.Compare(a.Snapshot.ID[:], b.Snapshot.ID[:]) })
		for some := range slices.Chunk(parts, core.MaxOrderLeaves) {
			all = append(all, Named{Account: account, Token: token, Parts: some})
		}
	}

	slices.SortStableFunc(all, func(a, b Named) int {
		return cmp.Or(a.Token.Cmp(b.Token), bytes.Compare(a.Parts[0].Snapshot.ID[:], b.Parts[0].Snapshot.ID[:]))
	})

	return all, nil
}

// NotPaidTo returns the parts that are not paid to a payee by now, in groups of one order
// each.
func NotPaidTo(payee common.Address, all []Named) (out []Named) {
	for _, n := range all {
		n.Parts = slices.DeleteFunc(slices.Clone(n.Parts), func(p Income) bool { return !p.Held && p.PaidTo() == payee.Hex() })
		if len(n.Parts) > 0 {
			out = append(out, n)
		}
	}
	return out
}

// Render writes what the parts are and who is paid so far, for a person.
func (n Named) Render(out io.Writer) error {
	for _, p := range n.Parts {
		_, err := fmt.Fprintf(out, "  Snapshot %s of %q: %s owed, paid to %s so far\n",
			p.Snapshot.ID.Short(), p.Dataset.Terms.Name, p.Dataset.Amount(p.Due), p.PaidTo())
		if err != nil {
			return err
		}
	}
	return nil
}

// Order returns the order that the account signs to have the parts paid to someone else.
func (n Named) Order(payee common.Address, now time.Time) (core.PayeeOrder, error) {
	nonce, err := newNonce()
	order := core.PayeeOrder{
		Account:  n.Account,
		Token:    n.Token,
		Payee:    payee,
		Nonce:    nonce,
		Deadline: uint64(now.Add(OrderWithin).Unix()),
	}
	for _, p := range n.Parts {
		order.Snapshots = append(order.Snapshots, p.Snapshot.ID)
	}

	return order, err
}

// OrderTyper makes the messages that an account signs to claim and to name a payee.
type OrderTyper interface {
	ClaimOrder(o core.ClaimOrder) eip712.TypedData
	PayeeOrder(o core.PayeeOrder) eip712.TypedData
}

// SignedClaim returns an account's signed order to claim, for validators to bring.
func SignedClaim(ctx context.Context, wallet Wallet, typer OrderTyper, o core.ClaimOrder) (core.RelayMessage, error) {
	signature, err := wallet.SignTypedData(ctx, typer.ClaimOrder(o))
	if err != nil {
		return core.RelayMessage{}, fmt.Errorf("sign the claim: %w", err)
	}

	return core.RelayMessage{Kind: core.RelayClaim, Claim: o, Signature: signature}, nil
}

// SignedPayee returns an account's signed order that names a payee, for validators to bring.
func SignedPayee(ctx context.Context, wallet Wallet, typer OrderTyper, o core.PayeeOrder) (core.RelayMessage, error) {
	signature, err := wallet.SignTypedData(ctx, typer.PayeeOrder(o))
	if err != nil {
		return core.RelayMessage{}, fmt.Errorf("sign the payee: %w", err)
	}

	return core.RelayMessage{Kind: core.RelayPayee, Payee: o, Signature: signature}, nil
}

// KeptOrders returns an account's messages of a kind that an outbox keeps and that may be on
// their way: an earlier run signed them and did not see their end.
func KeptOrders(outbox DirOutbox, kind core.RelayKind, account common.Address) ([]core.RelayMessage, error) {
	kept, err := KeptRelays(outbox)
	return slices.DeleteFunc(kept, func(m core.RelayMessage) bool { return m.Kind != kind || m.Account() != account }), err
}
