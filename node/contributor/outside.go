package contributor

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/receipt"
)

// Judge asks code on a chain whether it takes an account's signature over a digest: the
// verifier of its signer, or the account itself. An account without code is an error that
// wraps core.ErrNotFound, and any other no a refusal with core.ReasonContractAccount.
type Judge interface {
	Judge(ctx context.Context, account common.Address, signer []byte, digest common.Hash, signature []byte) error
}

// OutsideWallet is an account whose wallet is in another program, or a passkey. A consent is
// given in two calls of Contribute: the first ends with *Unsigned, which holds the message,
// and the second brings the signature of exactly that message. Account and Unsigned are
// required.
type OutsideWallet struct {
	Account   common.Address
	Signer    []byte // ERC-7913, from which the account follows; empty: none
	Signature []byte // empty: not signed yet
	Unsigned  Unsent // keeps the draft from one call to the other
	Judge     Judge  // nil: no code is asked
}

// Unsent keeps drafts that nobody has signed.
type Unsent interface {
	Outbox
	Erase(name string) error
}

var _ Unsent = DirOutbox("")

// UnsignedOf returns the place in which a data folder keeps drafts that wait for a signature.
func UnsignedOf(dir string) DirOutbox { return DirOutbox(filepath.Join(dir, "unsigned")) }

// Unsigned is the error of a contribution that waits for the signature of a wallet outside.
type Unsigned struct{ Draft *Draft }

func (e *Unsigned) Error() string {
	return fmt.Sprintf("the consent of %s is not signed yet", e.Draft.Account)
}

// signOutside brings a wallet's signature to the draft that waits for it, or makes one that
// waits. A signature of another message is refused: what was agreed to may have changed.
func (f *Flow) signOutside(ctx context.Context, target *Target, shown Preview, to Agreement) (*Draft, error) {
	o, name := f.opts.Outside, nameOf(target.dataset, to.Account)

	draft, err := waitingIn(o.Unsigned, name)
	if err != nil {
		return nil, err
	}

	if draft == nil || !target.Holds(draft, shown.Sum, to) {
		if draft, err = target.Seal(f.opts.Rand, shown.Slice.Bytes(), to); err != nil {
			return nil, err
		}

		data, err := draft.Encode()
		if err == nil {
			err = o.Unsigned.Save(name, data)
		}
		if err == nil && len(o.Signature) > 0 {
			err = core.Refuse(core.ReasonNoMessage, "no message like this waits for a signature, or what it says has changed")
		}
		if err != nil {
			return nil, err
		}
	}

	if len(o.Signature) == 0 {
		return nil, &Unsigned{draft}
	}

	if err := draft.SignOutside(ctx, o.Judge, Outside{o.Signer, o.Signature}); err != nil {
		return nil, err
	}
	if err := f.Keep(draft); err != nil {
		return nil, err
	}

	return draft, o.Unsigned.Erase(name)
}

// waitingIn returns the draft that waits under a name, or nil.
func waitingIn(drafts Outbox, name string) (*Draft, error) {
	data, err := drafts.Load(name)
	if errors.Is(err, core.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}

	draft, err := ParseDraft(data)
	if err != nil {
		return nil, unread(name, err)
	}

	return draft, nil
}

// Outside is what a wallet outside this program gave for a message: the signature, and the
// signer of an account that has one (ERC-7913: verifier ‖ key).
type Outside struct {
	Signer    []byte
	Signature []byte
}

// SignOutside adds a signature to the consent: of the account's own key, of its signer, such
// as a passkey, or one that the account's code judges (ERC-1271, ERC-6492). Code is asked by
// judge. With a nil judge, code is not asked: a passkey's answer is checked but for its
// verifier, and a signature that only code can judge is taken unchecked, unless it has the
// size of a key's. Validators ask the code before they take the contribution.
func (d *Draft) SignOutside(ctx context.Context, judge Judge, o Outside) error {
	if len(o.Signer) == 0 {
		err := d.Sign(o.Signature)
		if err == nil || judge == nil && sizeOfKeys(o.Signature) {
			return err
		}
	}

	signed := *d
	signed.Signer, signed.Contract, signed.Signature = o.Signer, len(o.Signer) == 0, o.Signature
	if err := signed.checkSignature(); err != nil {
		return err
	}
	if err := signed.ask(ctx, judge); err != nil {
		return err
	}

	*d = signed

	return nil
}

// sizeOfKeys reports whether a signature has a size of a key's.
func sizeOfKeys(signature []byte) bool {
	return len(signature) == core.SignatureSize || len(signature) == core.CompactSize
}

// ask asks the code that judges the draft's signature, if there is a judge.
func (d *Draft) ask(ctx context.Context, judge Judge) error {
	if judge == nil {
		return nil
	}

	digest, err := d.Digest()
	if err != nil {
		return err
	}

	err = judge.Judge(ctx, d.Account, d.Signer, digest, d.Signature)
	if errors.Is(err, core.ErrNotFound) {
		return core.Refuse(core.ReasonSignature, "the consent is not signed by the key of %s, and the account has no code that could judge another signature", d.Account)
	}

	return err
}

// ForContracts returns what contracts take as the signature of an account over a digest. A
// passkey's answer is checked but for its verifier. Without a signer it is a key's signature
// as r ‖ s ‖ v, or what only the account's code can judge, as it is.
func (o Outside) ForContracts(account common.Address, digest common.Hash) ([]byte, error) {
	if len(o.Signer) == 0 {
		if plain, err := core.PlainSignature(o.Signature); err == nil {
			return plain, nil
		}
		return o.Signature, nil
	}

	signed := receipt.Signed{Account: account, Signer: o.Signer, Signature: o.Signature}
	if err := signed.Check(digest); err != nil {
		return nil, err
	}

	return core.SignerSignature(o.Signer, o.Signature), nil
}

// AskCode asks code on a chain whether it takes the signature of a receipt. The chain and
// the contracts have to be those of the receipt. A no wraps core.ErrVerify.
func AskCode(ctx context.Context, judge Judge, at core.Domain, e receipt.Evidence) error {
	if e.Domain() != at {
		return fmt.Errorf("the receipt is for other contracts, or for chain %d and not for %d: %w", e.ChainID, at.ID, core.ErrVerify)
	}

	digest, err := e.Digest()
	if err != nil {
		return err
	}

	err = judge.Judge(ctx, e.Account, e.Signer, digest, e.Signature)
	if errors.Is(err, core.ErrUnreachable) || err == nil {
		return err
	}

	return fmt.Errorf("the signature of %s: %w: %w", e.Account, err, core.ErrVerify)
}
