package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
)

// Deployment holds the parameters of the contracts. They can never be changed.
type Deployment struct {
	BondToken            common.Address // an ERC-20 token; zero: the demonstration's, which anyone may mint
	MinBond              *big.Int       // base units
	Founders             []common.Address
	Threshold            int
	CeremonyWindow       uint64 // seconds
	MinWindow, MaxWindow uint64 // seconds, bounds of every window of a dataset
	MinGroup, MinNew     uint32 // the least that a dataset may name for each
	MaxPrice             *big.Int
	NoticeFee            *big.Int // wei, burned by whoever serves a notice
}

// Deployed is a deployment on chain.
type Deployed struct {
	Contracts core.Contracts `json:"contracts"`
	BondToken common.Address `json:"bond_token"`
	First     uint64         `json:"first_block"`

	Created []Created `json:"-"` // every contract, and before them the demonstration's token if this made it
}

// Deployer creates contracts from the nonces of one account, so their addresses are known
// before they exist. A second run continues where the first stopped.
type Deployer struct{ client *Client }

// NewDeployer returns a deployer for an account that has sent nothing else. It first
// sends again the transactions that an earlier run recorded but did not see mined. The
// caller closes the deployer.
func NewDeployer(ctx context.Context, opts Options) (*Deployer, error) {
	if opts.Account == nil || opts.Journal == nil {
		return nil, errors.New("chain: account and journal are required to deploy")
	}

	client, err := dial(ctx, opts)
	if err != nil {
		return nil, err
	}

	if err := client.Resend(ctx); err != nil {
		return nil, errors.Join(err, client.Close())
	}

	return &Deployer{client}, nil
}

// Close ends the connection.
func (d *Deployer) Close() error { return d.client.Close() }

// Account returns the account that creates the contracts.
func (d *Deployer) Account() common.Address { return d.client.account }

// address returns the address of the contract that a nonce of the account creates.
func (d *Deployer) address(nonce uint64) common.Address {
	return crypto.CreateAddress(d.client.account, nonce)
}

// creation is a contract that a nonce of the account creates.
type creation struct {
	nonce       uint64
	name        string
	constructor []byte
	estimate    bool // what it needs is on the chain, so an endpoint can tell whether it would revert
}

// create creates contracts of consecutive nonces, except for those that exist, and then
// does the calls. All may be in one block. If the account's next nonce is not the first
// one's, or it cannot pay for all, create returns an error before anything is spent.
func (d *Deployer) create(ctx context.Context, contracts []creation, calls ...txs.Call) error {
	if err := d.checkFunds(ctx, contracts, calls); err != nil {
		return err
	}

	var sent []creation
	for _, c := range contracts {
		started, err := d.start(ctx, c)
		if err != nil {
			return err
		}
		if started {
			sent = append(sent, c)
		}
	}

	called := make([]uint64, len(calls))
	for i, call := range calls {
		var err error
		if called[i], err = d.client.txs.Start(ctx, call); err != nil {
			return fmt.Errorf("%s: %w", call.Purpose, err)
		}
	}

	for _, c := range sent {
		if err := d.finish(ctx, c); err != nil {
			return err
		}
	}

	for i, call := range calls {
		if _, err := d.client.txs.Finish(ctx, call.Purpose, called[i]); err != nil {
			return err
		}
	}

	return nil
}

// start sends a creation, and returns false if the contract exists.
func (d *Deployer) start(ctx context.Context, c creation) (bool, error) {
	code, err := d.client.eth.CodeAt(ctx, d.address(c.nonce), nil)
	if err != nil {
		return false, core.Unreachable("contract code", err)
	}
	if len(code) > 0 {
		return false, nil
	}

	next, err := d.client.txs.FreeNonce(ctx)
	if err != nil {
		return false, err
	}
	if next != c.nonce {
		return false, fmt.Errorf("%s needs transaction %d of account %s, whose next is %d: the account has sent another transaction, or one still waits for a block; try again or deploy from a new account",
			c.name, c.nonce, d.client.account, next)
	}

	call := txs.Call{Purpose: PurposeDeploy, Data: d.code(c)}
	if !c.estimate {
		call.Gas = creationGas(call.Data)
	}
	if _, err := d.client.txs.Start(ctx, call); err != nil {
		return false, fmt.Errorf("deploy %s: %w", c.name, err)
	}

	return true, nil
}

// creationGas bounds the gas that it takes to create a contract whose constructor writes
// some dozen words: at most 40 a byte of calldata (EIP-7623), 2 a word of it (EIP-3860), 200 a
// byte of code, and the transaction itself.
func creationGas(data []byte) uint64 { return 1_000_000 + 250*uint64(len(data)) }

// finish waits for a creation that was sent.
func (d *Deployer) finish(ctx context.Context, c creation) error {
	receipt, err := d.client.txs.Finish(ctx, PurposeDeploy, c.nonce)
	if err != nil {
		return fmt.Errorf("deploy %s: %w", c.name, err)
	}

	if at := d.address(c.nonce); receipt.ContractAddress != at {
		return fmt.Errorf("%s is at %s, not at the predicted %s: the deployer's account has sent another transaction",
			c.name, receipt.ContractAddress, at)
	}

	return nil
}

// Deploy creates the contracts: Committee, Anchors, Datasets, then Market, Delivery,
// Payouts, Ballots and Notices. Market and the next three refer to each other by their
// predicted addresses. Without a bond token it creates the demonstration's first, and mints a bond for each founder. All of it
// may be in one block. Deploy first tries what the contracts need of the chain; on a chain
// that lacks it, nothing is spent.
func (d *Deployer) Deploy(ctx context.Context, p Deployment) (out Deployed, err error) {
	if p.NoticeFee == nil {
		p.NoticeFee = new(big.Int)
	}
	if _, err := d.client.CheckEIPs(ctx); err != nil {
		return out, fmt.Errorf("nothing was spent: %w", err)
	}

	at, nonce := d.predict(p.BondToken)
	var before []creation
	var bonds []txs.Call
	if p.BondToken == (common.Address{}) {
		p.BondToken, before = d.address(tokenNonce), []creation{{nonce: tokenNonce, name: erc20}}
		if bonds, err = d.bonds(ctx, p); err != nil {
			return out, err
		}
	}

	contracts := d.contracts(nonce, at, p)
	contracts[0].estimate = len(before) == 0 // else what it needs is in the same block
	contracts = append(before, contracts...)

	if err := d.create(ctx, contracts, bonds...); err != nil {
		return out, err
	}

	created, err := d.created(ctx, contracts)

	return Deployed{at, p.BondToken, firstBlock(created, at.Committee), created}, err
}

// Predict returns the addresses that a deployment with this bond token will have; zero: the
// demonstration's token.
func (d *Deployer) Predict(bondToken common.Address) core.Contracts {
	at, _ := d.predict(bondToken)
	return at
}

// predict returns the addresses, and the nonce that creates the first. If this account makes
// the token too, the token comes before them.
func (d *Deployer) predict(bondToken common.Address) (core.Contracts, uint64) {
	nonce := uint64(0)
	if bondToken == (common.Address{}) || bondToken == d.address(tokenNonce) {
		nonce = tokenNonce + 1
	}

	return core.Contracts{
		Committee: d.address(nonce),
		Anchors:   d.address(nonce + 1),
		Datasets:  d.address(nonce + 2),
		Market:    d.address(nonce + 3),
		Delivery:  d.address(nonce + 4),
		Payouts:   d.address(nonce + 5),
		Ballots:   d.address(nonce + 6),
		Notices:   d.address(nonce + 7),
	}, nonce
}

// mintGas is the limit of a mint that is sent before its token can be asked.
const mintGas = 150_000

// bonds returns the calls that mint a bond for each founder who has none yet.
func (d *Deployer) bonds(ctx context.Context, p Deployment) (calls []txs.Call, err error) {
	b := d.client.contracts.token
	made, err := d.client.eth.CodeAt(ctx, p.BondToken, nil)
	if err != nil {
		return nil, core.Unreachable("contract code", err)
	}

	for _, founder := range p.Founders {
		if len(made) > 0 {
			held, err := d.client.Holding(ctx, p.BondToken, founder)
			if err != nil {
				return nil, err
			}
			if held.Sign() > 0 {
				continue
			}
		}

		data := b.PackMint(founder, p.MinBond)
		calls = append(calls, txs.Call{
			Purpose: d.client.contracts.purpose(p.BondToken, data),
			To:      &p.BondToken,
			Data:    data,
			Gas:     mintGas,
		})
	}

	return calls, nil
}

// contracts returns the creations of the contracts. The first is estimated, so wrong
// parameters are found before anything is spent. The others can be created once it is.
func (d *Deployer) contracts(nonce uint64, at core.Contracts, p Deployment) []creation {
	b := &d.client.contracts.bound
	committee := b.committee.PackConstructor(
		p.BondToken,
		p.MinBond,
		p.Founders,
		uint8(p.Threshold),
		p.CeremonyWindow,
		at.Market,
	)

	all := []creation{
		{name: "Committee", constructor: committee, estimate: true},
		{name: "Anchors", constructor: b.anchors.PackConstructor(at.Committee)},
		{name: "Datasets", constructor: b.datasets.PackConstructor(
			at.Committee, p.MinWindow, p.MaxWindow, p.MinGroup, p.MinNew), estimate: true},
		{name: "Market", constructor: b.market.PackConstructor(
			at.Committee, at.Datasets, at.Delivery, at.Payouts, at.Ballots, p.MaxPrice)},
		{name: "Delivery", constructor: b.delivery.PackConstructor(at.Committee, at.Market)},
		{name: "Payouts", constructor: b.payouts.PackConstructor(at.Market)},
		{name: "Ballots", constructor: b.ballots.PackConstructor(at.Market)},
		{name: "Notices", constructor: b.notices.PackConstructor(p.NoticeFee)},
	}

	for i := range all {
		all[i].nonce = nonce + uint64(i)
	}

	return all
}

// firstBlock returns the block that created a committee, before which it has no event. If
// this account's journal does not know it, that is the chain's first block.
func firstBlock(created []Created, committee common.Address) uint64 {
	for _, c := range created {
		if c.Address == committee && c.Block > 0 {
			return c.Block
		}
	}
	return 1
}

// DeployToken creates the demonstration's token, which anyone may mint.
func (d *Deployer) DeployToken(ctx context.Context) (common.Address, error) {
	token := creation{nonce: tokenNonce, name: erc20, estimate: true}
	return d.address(tokenNonce), d.create(ctx, []creation{token})
}

// PricedIn is Client.PricedIn.
func (d *Deployer) PricedIn(ctx context.Context, address common.Address) (core.Token, error) {
	return d.client.PricedIn(ctx, address)
}

// tokenNonce is the account's nonce for the demonstration's token, if there is one. The
// other contracts follow.
const tokenNonce = 0

// Mint credits accounts with amounts of the demonstration's token. It skips accounts that
// already have some.
func (d *Deployer) Mint(ctx context.Context, token common.Address, funded map[common.Address]*big.Int) error {
	b := d.client.contracts.token
	at := b.Instance(d.client.eth, token)

	group, ctx := errgroup.WithContext(ctx)
	for account, amount := range funded {
		group.Go(func() error {
			held, err := read(ctx, d.client, at, b.PackBalanceOf(account), b.UnpackBalanceOf)
			if err != nil || held.Sign() > 0 {
				return err
			}
			return d.client.Mint(ctx, token, account, amount)
		})
	}

	return group.Wait()
}
