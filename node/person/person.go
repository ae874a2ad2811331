// Package person opens the chain for a buyer, a contributor that claims, or a founder.
// They have a wallet, their own access to the chain, and a data folder in which every
// transaction is recorded before it is sent. So a killed command continues where it
// stopped.
package person

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// Person is a user with a wallet and their own access to the chain.
type Person struct {
	*chain.Client
	Address    common.Address
	Key        *ecdsa.PrivateKey
	Deployment *core.Deployment // whose contracts were checked on the chain

	journal *txs.FileJournal
}

// KeyOf opens the key of an account. It may ask for a password, so it is called only
// after everything else was checked.
type KeyOf func(config.Account) (*ecdsa.PrivateKey, error)

// Open connects a person to the configured chain. It checks that the contracts have the
// deployment's code, and sends again the transactions that an earlier command recorded.
// The caller closes the person.
func Open(ctx context.Context, c *config.Config, keyOf KeyOf, log *slog.Logger) (*Person, error) {
	if len(c.Chain.RPC) == 0 {
		return nil, core.Refuse(core.ReasonUsage, "give --rpc, your own access to the chain")
	}

	deployment, err := config.ReadDeployment(c.Chain.Deployment)
	if err != nil {
		return nil, err
	}

	depth, err := c.Chain.Depth(deployment.Finality)
	if err != nil {
		return nil, err
	}

	fee, err := c.Chain.MaxFeeWei()
	if err != nil {
		return nil, err
	}

	key, err := keyOf(c.Account)
	if err != nil {
		return nil, err
	}

	return open(ctx, c.Dir, deployment, chain.Options{
		RPC:           c.Chain.RPC,
		Domain:        deployment.Domain(),
		Account:       key,
		FinalityDepth: depth,
		PollEvery:     c.Chain.Poll,
		MaxFee:        fee,
		Log:           log,
	})
}

func open(
	ctx context.Context,
	dir string,
	deployment *core.Deployment,
	opts chain.Options,
) (p *Person, err error) {
	p = &Person{
		Address:    crypto.PubkeyToAddress(opts.Account.PublicKey),
		Key:        opts.Account,
		Deployment: deployment,
	}

	if p.journal, err = OpenJournal(dir, opts.Domain.ID, p.Address); err != nil {
		return nil, err
	}

	opts.Journal = p.journal

	if p.Client, err = chain.New(ctx, opts); err != nil {
		return nil, errors.Join(err, p.journal.Close())
	}

	if err := p.CheckCode(ctx, deployment.Code); err != nil {
		return nil, errors.Join(err, p.Close())
	}

	if err := p.Resend(ctx); err != nil {
		return nil, errors.Join(
			fmt.Errorf("send again what an earlier command had recorded: %w", err),
			p.Close(),
		)
	}

	return p, nil
}

// Close ends the connection and allows other commands of the same account to run.
func (p *Person) Close() error { return errors.Join(p.Client.Close(), p.journal.Close()) }

// OpenJournal opens the journal of one account on one chain in a data folder, and creates
// the folder if it is missing. Only one process can have it open. The caller closes the
// journal.
func OpenJournal(dir string, chainID uint64, account common.Address) (*txs.FileJournal, error) {
	if err := files.MakeDir(dir); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	return txs.NewFileJournal(filepath.Join(dir, fmt.Sprintf("transactions-%d-%s.jsonl", chainID, account)))
}
