package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/core"
)

// Deployment holds the parameters of the contracts. They can never be changed.
type Deployment struct {
	BondToken            common.Address // an ERC-20 token; DeployToken deploys one
	MinBond              *big.Int       // base units
	Founders             []common.Address
	Threshold            int
	CeremonyWindow       uint64 // seconds
	MinWindow, MaxWindow uint64 // seconds, bounds of every window of a dataset
	MaxPrice             *big.Int
}

// Deployed is a deployment on chain.
type Deployed struct {
	Contracts core.Contracts `json:"contracts"`
	First     uint64         `json:"first_block"`
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

// address returns the address of the contract that a nonce of the account creates.
func (d *Deployer) address(nonce uint64) common.Address {
	return crypto.CreateAddress(d.client.account, nonce)
}

// create creates the contract of a nonce unless it exists. If the account's next nonce is
// a different one, create returns an error before anything is spent.
func (d *Deployer) create(ctx context.Context, nonce uint64, name string, constructor []byte) (common.Address, error) {
	at := d.address(nonce)
	code, err := d.client.eth.CodeAt(ctx, at, nil)
	if err != nil {
		return at, core.Unreachable("contract code", err)
	}
	if len(code) > 0 {
		return at, nil
	}

	next, err := d.client.txs.FreeNonce(ctx)
	if err != nil {
		return at, err
	}
	if next != nonce {
		return at, fmt.Errorf("%s needs transaction %d of account %s, whose next is %d: the account has sent another transaction, or one still waits for a block; try again or deploy from a new account",
			name, nonce, d.client.account, next)
	}

	data := append(common.FromHex(d.client.contracts.rows[name].code), constructor...)
	receipt, err := d.client.txs.Send(ctx, PurposeDeploy, nil, data)
	if err != nil {
		return at, fmt.Errorf("deploy %s: %w", name, err)
	}
	if receipt.ContractAddress != at {
		return at, fmt.Errorf("%s is at %s, not at the predicted %s: the deployer's account has sent another transaction",
			name, receipt.ContractAddress, at)
	}

	return at, nil
}

// Deploy creates the six contracts: Committee, Anchors, Datasets, then Market, Delivery
// and Payouts. The last three refer to each other by their predicted addresses.
func (d *Deployer) Deploy(ctx context.Context, p Deployment) (out Deployed, err error) {
	nonce := uint64(0)
	if p.BondToken == d.address(tokenNonce) {
		nonce = tokenNonce + 1
	}

	at := core.Contracts{
		Committee: d.address(nonce),
		Anchors:   d.address(nonce + 1),
		Datasets:  d.address(nonce + 2),
		Market:    d.address(nonce + 3),
		Delivery:  d.address(nonce + 4),
		Payouts:   d.address(nonce + 5),
	}

	first, err := d.firstBlock(ctx, at.Committee, nonce)
	if err != nil {
		return out, err
	}

	b := &d.client.contracts.bound
	for i, made := range []struct {
		name        string
		constructor []byte
	}{
		{"Committee", b.committee.PackConstructor(
			p.BondToken,
			p.MinBond,
			p.Founders,
			uint8(p.Threshold),
			p.CeremonyWindow,
		)},
		{"Anchors", b.anchors.PackConstructor(at.Committee)},
		{"Datasets", b.datasets.PackConstructor(at.Committee, p.MinWindow, p.MaxWindow)},
		{"Market", b.market.PackConstructor(at.Committee, at.Datasets, at.Delivery, at.Payouts, p.MaxPrice)},
		{"Delivery", b.delivery.PackConstructor(at.Committee, at.Market)},
		{"Payouts", b.payouts.PackConstructor(at.Market, at.Datasets)},
	} {
		if _, err := d.create(ctx, nonce+uint64(i), made.name, made.constructor); err != nil {
			return out, err
		}
	}

	return Deployed{at, first}, nil
}

// firstBlock returns a block before any event of a committee at this address. For a
// committee that an earlier run created, it is the block of the transaction if that is
// known, and otherwise the chain's first block.
func (d *Deployer) firstBlock(ctx context.Context, committee common.Address, nonce uint64) (uint64, error) {
	head, err := d.client.eth.BlockNumber(ctx)
	if err != nil {
		return 0, core.Unreachable("head", err)
	}

	code, err := d.client.eth.CodeAt(ctx, committee, nil)
	if err != nil {
		return 0, core.Unreachable("contract code", err)
	}
	if len(code) == 0 {
		return head + 1, nil
	}

	made, err := d.client.opts.Journal.Transactions()
	for _, t := range made {
		if t.Nonce == nonce && t.Block > 0 {
			return t.Block, err
		}
	}

	return 1, err
}

// DeployToken creates the demonstration's token, which anyone may mint.
func (d *Deployer) DeployToken(ctx context.Context) (common.Address, error) {
	return d.create(ctx, tokenNonce, erc20, nil)
}

// PricedIn is Client.PricedIn.
func (d *Deployer) PricedIn(ctx context.Context, address common.Address) (core.Token, error) {
	return d.client.PricedIn(ctx, address)
}

// tokenNonce is the account's nonce for the demonstration's token, if there is one. The
// six contracts follow.
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
			return d.client.send(ctx, token, b.PackMint(account, amount))
		})
	}

	return group.Wait()
}
