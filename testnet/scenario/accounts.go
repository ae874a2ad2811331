package scenario

import (
	"crypto/ecdsa"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// account is a key with its address.
type account struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// accountOf derives an account of the dev chain from the seed. The seed is public: such
// keys hold play money only, and no other secret is made this way.
func accountOf(seed uint64, role string, index int) account {
	for try := uint64(0); ; try++ {
		digest := core.Hash(
			"tantieme/v1/demo-account",
			core.Uint64(seed),
			[]byte(role),
			core.Uint64(uint64(index)),
			core.Uint64(try),
		)

		key, err := crypto.ToECDSA(digest[:])
		if err != nil {
			continue // 0 or ≥ the group's order, with probability 2⁻¹²⁸
		}

		return account{key, crypto.PubkeyToAddress(key.PublicKey)}
	}
}

// cast holds the accounts of everyone in the story.
type cast struct {
	deployer, founder, buyer, newcomer, faucet account
	validators, contributors                   []account
	reserve                                    account // a contributor more: see keepCompany
}

func newCast(o Options) cast {
	c := cast{
		deployer: accountOf(o.Seed, "deployer", 0),
		founder:  accountOf(o.Seed, "founder", 0),
		buyer:    accountOf(o.Seed, "buyer", 0),
		newcomer: accountOf(o.Seed, "newcomer", 0),
		faucet:   accountOf(o.Seed, "faucet", 0),
	}

	for i := range o.Validators {
		c.validators = append(c.validators, accountOf(o.Seed, "validator", i))
	}

	for i := range o.Contributors {
		c.contributors = append(c.contributors, accountOf(o.Seed, "contributor", i))
	}

	c.reserve = accountOf(o.Seed, "contributor", o.Contributors)

	return c
}

// funds returns the gas at genesis of everyone who sends a transaction.
func (c cast) funds() map[common.Address]*big.Int {
	ten := new(big.Int).Mul(big.NewInt(10), big.NewInt(1e18))
	funds := map[common.Address]*big.Int{}
	for _, a := range append([]account{c.deployer, c.founder, c.buyer, c.newcomer}, c.validators...) {
		funds[a.address] = ten
	}

	funds[c.faucet.address] = new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(1e18))

	for i, a := range append(slices.Clone(c.contributors), c.reserve) {
		if paysForClaim(i) {
			funds[a.address] = ten
		}
	}

	return funds
}

// claims reports whether a contributor claims the payout: about every eighth does, of the
// first ones of a crowd.
func claims(i int) bool { return i%8 == 3 && i < 400 || i == 0 }

// paysForClaim reports whether a contributor sends the claim itself. The others sign it, and
// validators bring it.
func paysForClaim(i int) bool { return i == 0 }
