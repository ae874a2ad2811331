package founder

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/person"
)

// DeployOptions configure a deployment in addition to its plan. All are required.
type DeployOptions struct {
	Config *config.Config // chain.rpc, chain.poll, chain.max_fee, account, dir
	KeyOf  person.KeyOf   // of an account with no other use
	Log    *slog.Logger
	Notice func(string) // receives a sentence that the founder should read
	// Records is the folder that is to hold the record; see WriteRecord.
	Records string
}

// Made is what a deployment leaves to be written.
type Made struct {
	Deployment core.Deployment       // for everyone who uses the committee
	Record     core.DeploymentRecord // for everyone who checks it
}

// Deploy creates a committee's contracts, and a bond token if the plan names none. After
// an interruption a second call continues, because the account's transactions are
// recorded in the data folder before they are sent.
func Deploy(ctx context.Context, p *Plan, o DeployOptions) (out Made, err error) {
	deployer, closeAll, err := o.deployer(ctx, p)
	if err != nil {
		return out, err
	}

	defer func() { err = errors.Join(err, closeAll()) }()

	if err := freeForRecord(o.Records, p.ChainID, deployer.Account()); err != nil {
		return out, err
	}

	bond, err := o.bondToken(ctx, deployer, p)
	if err != nil {
		return out, err
	}

	contracts, err := p.contracts(bond)
	if err != nil {
		return out, err
	}

	contracts.BondToken = bond.Address // zero: the deployer makes it
	o.Notice(predictedText(deployer.Predict(bond.Address)))
	made, err := deployer.Deploy(ctx, contracts)
	if err != nil {
		return out, err
	}

	for _, c := range made.Created {
		if c.Transaction == (common.Hash{}) {
			o.Notice(fmt.Sprintf("The record lacks the transaction of %s, because this data folder did not send it. Fill it in before you publish the record.", c.Name))
		}
	}

	out.Record = recordOf(p.ChainID, deployer.Account(), made.Created)
	out.Deployment, err = deploymentOf(ctx, p, deployer, made)

	return out, err
}

// predictedText says where the contracts will be, before anything is sent.
func predictedText(at core.Contracts) string {
	addresses := at.ByName()
	lines := []string{"The contracts will be at"}
	for _, name := range slices.Sorted(maps.Keys(addresses)) {
		lines = append(lines, fmt.Sprintf("  %-10s %s", name, addresses[name]))
	}

	return strings.Join(lines, "\n")
}

// deploymentOf returns the deployment of a plan's contracts.
func deploymentOf(ctx context.Context, p *Plan, deployer *chain.Deployer, made chain.Deployed) (core.Deployment, error) {
	d := core.Deployment{
		Schema:    core.DeploymentSchema,
		ChainID:   p.ChainID,
		Finality:  p.Finality,
		Contracts: made.Contracts,
		First:     made.First,
	}
	if p.BondToken == nil {
		d.Token = &made.BondToken
	}

	var err error
	d.Code, err = deployer.CodeHashes(ctx, made.Contracts)

	return d, err
}

// deployer connects the account to the chain. The returned function closes everything
// that it opened.
func (o *DeployOptions) deployer(ctx context.Context, p *Plan) (_ *chain.Deployer, closeAll func() error, err error) {
	c := o.Config
	if len(c.Chain.RPC) == 0 {
		return nil, nil, core.Refuse(core.ReasonUsage, "give --rpc, access to the chain")
	}

	fee, err := c.Chain.MaxFeeWei()
	if err != nil {
		return nil, nil, err
	}

	key, err := o.KeyOf(c.Account)
	if err != nil {
		return nil, nil, err
	}

	journal, err := person.OpenJournal(c.Dir, p.ChainID, addressOf(key))
	if err != nil {
		return nil, nil, err
	}

	deployer, err := chain.NewDeployer(ctx, chain.Options{
		RPC:           c.Chain.RPC,
		Domain:        core.Domain{ID: p.ChainID},
		Account:       key,
		Journal:       journal,
		FinalityDepth: p.Finality,
		PollEvery:     c.Chain.Poll,
		MaxFee:        fee,
		Log:           o.Log,
	})
	if err != nil {
		return nil, nil, errors.Join(err, journal.Close())
	}

	return deployer, func() error { return errors.Join(deployer.Close(), journal.Close()) }, nil
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// bondToken returns the plan's token, or the one that Deploy makes for a test network, which
// has no address yet.
func (o *DeployOptions) bondToken(
	ctx context.Context,
	deployer *chain.Deployer,
	p *Plan,
) (token core.Token, err error) {
	if p.BondToken != nil {
		if token, err = deployer.PricedIn(ctx, *p.BondToken); errors.Is(err, chain.ErrNoToken) {
			err = core.Refuse(core.ReasonPlan, "bond_token: %v", err)
		}
		return token, err
	}

	o.Notice("No bond_token: making one that anyone may mint, with bonds for the founders. For test networks only.")
	return demoToken, nil
}

// WriteDeployment writes a deployment to a file that anyone may read, and returns its
// bytes. The file is durable when it returns: without it nobody finds the contracts.
func WriteDeployment(file string, d core.Deployment) ([]byte, error) {
	data, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return nil, err
	}

	data = append(data, '\n')
	if err := files.Replace(file, data); err != nil {
		return nil, fmt.Errorf("write deployment: %w", err)
	}
	if err := os.Chmod(file, 0o644); err != nil {
		return nil, fmt.Errorf("write deployment: %w", err)
	}

	return data, nil
}
