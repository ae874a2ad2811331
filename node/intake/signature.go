package intake

import (
	"context"
	"errors"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// A question to code on the chain costs this node a simulation. These bound how many are
// simulated at the same time, and for how long one may be waited for.
const (
	codeAtOnce = 8
	codeWithin = 5 * time.Second
)

// checkSignature checks who signed a consent. A signature of a key on secp256k1 is judged
// here. Any other is judged by code on the chain, as the contracts would ask it now: by the
// verifier of the account's signer, or by the account. That is asked last, because it costs
// most, and only once: code may say something else tomorrow, but the consent was given.
func (s *Step) checkSignature(ctx context.Context, c *core.Contribution) error {
	if err := checkSizes(c); err != nil || s.isByKey(c) {
		return err
	}

	ctx, cancel := context.WithTimeout(ctx, codeWithin)
	defer cancel()

	select {
	case s.asking <- struct{}{}:
		defer func() { <-s.asking }()
	case <-ctx.Done():
		return core.Unreachable("the account's code", context.Cause(ctx))
	}

	err := s.code.Judge(ctx, c.Account, c.Signer, c.Item.ConsentDigest, c.Signature)
	if errors.Is(err, core.ErrNotFound) {
		return core.Refuse(
			core.ReasonSignature,
			"the consent is not signed by %s, or was given to other terms, another founder or other members than this node knows",
			c.Account,
		)
	}

	return err
}

// isByKey reports whether the account's own key on secp256k1 signed the consent.
func (s *Step) isByKey(c *core.Contribution) bool {
	if len(c.Signer) > 0 {
		return false
	}

	signer, err := s.consents.Recover(c.Item.ConsentDigest, c.Signature)

	return err == nil && signer == c.Account
}

// checkSizes refuses a signature that no member would take, and a signer from which the
// account does not follow.
func checkSizes(c *core.Contribution) error {
	if err := core.CheckSigner(c.Account, c.Signer); err != nil {
		return err
	}
	if len(c.Signature) > core.MaxConsentSignature {
		return core.Refuse(core.ReasonSignature, "the signature has %d bytes; want at most %d", len(c.Signature), core.MaxConsentSignature)
	}

	return nil
}

// checkAdopted checks who signed a contribution that a quorum anchored. Code took the
// signature then, and may say something else now: that must not keep a member from what is
// on the chain.
func (s *Step) checkAdopted(ctx context.Context, c *core.Contribution) error {
	err := s.checkSignature(ctx, c)

	var refusal *core.Refusal
	if errors.As(err, &refusal) && refusal.Reason == core.ReasonContractAccount {
		return nil
	}

	return err
}
