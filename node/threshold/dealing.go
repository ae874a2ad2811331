package threshold

import (
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// Dealing is a parsed dealing. Board.Check returns one whose public parts are valid.
type Dealing struct {
	a0     bls.G1
	c      []bls.G2 // commitments to the coefficients
	e      bls.G1
	masked []bls.Scalar
	proof  [3]bls.Scalar // c, z_a, z_ε
	before []byte        // the bytes that the proof covers
}

// Reasons why a dealing is refused.
var (
	ErrDealingForm  = errors.New("dealing is malformed")
	ErrDealingProof = errors.New("dealer did not prove to know the secrets")
	ErrDealingPair  = errors.New("commitments to the constant term differ")
	ErrDealingShare = errors.New("dealt share does not fit the commitments")
)

// DealerError names the member with a bad dealing. It wraps one of the reasons above and
// core.ErrVerify.
type DealerError struct {
	Dealer int // seat of the member
	Reason error
}

func (e *DealerError) Error() string {
	return fmt.Sprintf("dealing of member %d: %v", e.Dealer, e.Reason)
}

func (e *DealerError) Unwrap() []error { return []error{e.Reason, core.ErrVerify} }

// ParseDealing parses a dealing's lengths, points and scalars. It checks nothing else.
func ParseDealing(size core.Committee, b []byte) (*Dealing, error) {
	if err := size.Validate(); err != nil {
		return nil, err
	}

	if want := DealingSize(size); len(b) != want {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrDealingForm, len(b), want)
	}

	d := &Dealing{c: make([]bls.G2, size.Threshold), before: b[:len(b)-3*bls.ScalarSize]}
	take := func(n int) (part []byte) {
		part, b = b[:n], b[n:]
		return part
	}

	var errs []error
	keep := func(err error) { errs = append(errs, err) }
	var err error
	d.a0, err = bls.ParseG1(take(bls.G1Size))
	keep(err)

	for k := range d.c {
		d.c[k], err = bls.ParseG2(take(bls.G2Size))
		keep(err)
	}

	d.e, err = bls.ParseG1(take(bls.G1Size))
	keep(err)
	scalars, err := parseScalars(b)
	keep(err)
	if err := errors.Join(errs...); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDealingForm, err)
	}

	d.masked, d.proof = scalars[:size.N], [3]bls.Scalar(scalars[size.N:])
	return d, nil
}

// Check parses a dealing and checks all public parts: its proof, and that A_0 and C_0
// commit to the same number. Its errors are of type *DealerError.
func (b *Board) Check(dealer int, dealing []byte) (*Dealing, error) {
	d, err := ParseDealing(b.size, dealing)
	if err != nil {
		return nil, &DealerError{dealer, err}
	}

	g, minus := bls.Generator1(), d.proof[0].Neg()
	commitA := bls.MulAdd2(g, d.proof[1], d.a0, minus)
	commitE := bls.MulAdd2(g, d.proof[2], d.e, minus)
	if !b.challenge(dealer, d.before, commitA, commitE).Equal(d.proof[0]) {
		return nil, &DealerError{dealer, ErrDealingProof}
	}
	if !bls.SameExponent(d.a0, d.c[0]) {
		return nil, &DealerError{dealer, ErrDealingPair}
	}

	return d, nil
}

// open unmasks the share that a dealer dealt to a member and checks it against the
// commitments.
func (b *Board) open(d *Dealing, dealer, member int, secret bls.Secret) (bls.Secret, error) {
	share := d.masked[member].Secret().Sub(b.mask(dealer, member, d.e, d.e.MulSecret(secret)))
	if !bls.MulGenerator2(share).Equal(commitmentAt(d.c, member)) {
		return bls.Secret{}, &DealerError{dealer, ErrDealingShare}
	}
	return share, nil
}

// commitmentAt returns Σ j^k C_k at a member's abscissa j, by Horner's rule.
func commitmentAt(c []bls.G2, member int) bls.G2 {
	at := abscissa(member)
	value := c[len(c)-1]
	for k := len(c) - 2; k >= 0; k-- {
		value = value.Mul(at).Add(c[k])
	}
	return value
}

// Share opens the shares that all dealers dealt to a member and returns the member's
// share x_i. The dealings must be those of all members, in order, as Check returned them.
// An error of type *DealerError names the first dealer with a wrong share.
func (b *Board) Share(dealings []*Dealing, member int, secret bls.Secret) (bls.Secret, error) {
	if err := b.complete(dealings); err != nil {
		return bls.Secret{}, err
	}

	var share bls.Secret
	for dealer, d := range dealings {
		part, err := b.open(d, dealer, member, secret)
		if err != nil {
			return bls.Secret{}, err
		}
		share = share.Add(part)
	}

	if share.IsZero() {
		return bls.Secret{}, errors.New("the dealings cancel out: the share is 0") // with probability 2⁻²⁵⁵, or by t colluding members
	}
	return share, nil
}

func (b *Board) complete(dealings []*Dealing) error {
	if len(dealings) != b.size.N {
		return fmt.Errorf("%d dealings in a committee of %d", len(dealings), b.size.N)
	}
	return nil
}

// GroupKey sums the public parts of all dealings, in the members' order, as Check
// returned them.
func (b *Board) GroupKey(dealings []*Dealing) (*GroupKey, error) {
	if err := b.complete(dealings); err != nil {
		return nil, err
	}

	var y bls.G1
	sums := make([]bls.G2, b.size.Threshold)
	for _, d := range dealings {
		y = y.Add(d.a0)
		for k := range sums {
			sums[k] = sums[k].Add(d.c[k])
		}
	}

	key := &GroupKey{Y: y, Y2: sums[0], VK: make([]bls.G2, b.size.N)}
	for member := range key.VK {
		key.VK[member] = commitmentAt(sums, member)
	}

	return key, key.finite()
}
