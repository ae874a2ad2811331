// Package person opens the chain for somebody who acts for themselves: a buyer, a contributor
// who claims, a founder. They have a wallet, their own access to the chain, and a data folder in
// which every transaction is recorded before it is sent, so that a command that was killed goes
// on where it stopped.
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

// Person is somebody with a wallet and their own access to the chain.
type Person struct {
	*chain.Client
	Address common.Address
	Key     *ecdsa.PrivateKey

	journal *txs.FileJournal
}

// KeyOf opens the key of an account. It is called once everything else is known to be there, since
// it may ask for a password.
type KeyOf func(config.Account) (*ecdsa.PrivateKey, error)

// Open connects a person to the chain that the configuration names. It checks that the code of
// the contracts is that of the deployment, and sends again what an earlier command had recorded.
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

	return open(ctx, c.Dir, deployment.Code, chain.Options{
		RPC:           c.Chain.RPC,
		Chain:         deployment.Chain(),
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
	code map[string]common.Hash,
	opts chain.Options,
) (p *Person, err error) {
	p = &Person{Address: crypto.PubkeyToAddress(opts.Account.PublicKey), Key: opts.Account}
	if p.journal, err = OpenJournal(dir, opts.Chain.ID, p.Address); err != nil {
		return nil, err
	}

	opts.Journal = p.journal

	if p.Client, err = chain.New(ctx, opts); err != nil {
		return nil, errors.Join(err, p.journal.Close())
	}

	if err := p.CheckCode(ctx, code); err != nil {
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

// Close ends the connection and lets other commands of the same account run.
func (p *Person) Close() error { return errors.Join(p.Client.Close(), p.journal.Close()) }

// OpenJournal opens the journal of one account on one chain in a data folder, which is made if
// there is none. One process has it open at a time.
func OpenJournal(dir string, chainID uint64, account common.Address) (*txs.FileJournal, error) {
	if err := files.MakeDir(dir); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	return txs.NewFileJournal(filepath.Join(dir, fmt.Sprintf("transactions-%d-%s.jsonl", chainID, account)))
}
