package node

import (
	"cmp"
	"context"
	"path/filepath"

	"github.com/tantieme/tantieme/api/guard"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/custody"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/follow"
	"github.com/tantieme/tantieme/node/ipfs"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/query"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/signing"
	"github.com/tantieme/tantieme/node/store"
)

// openStores opens the data folder.
func (n *Node) openStores(context.Context) (err error) {
	dir := n.opts.Dir
	if err := folder.CheckDir(dir, n.opts.MinFree); err != nil {
		return err
	}

	n.disk = folder.NewDisk(dir, n.opts.MinFree)

	n.ring, err = keyring.Open(filepath.Join(dir, "keyring"))
	if err != nil {
		return err
	}

	n.store, err = store.Open(
		filepath.Join(dir, "store"),
		n.ring,
		n.partLog("store"),
		store.WithInterrupt(n.opts.Test.Interrupt),
	)
	if err != nil {
		return err
	}

	n.closer.Add("store", n.store.Close)

	n.ledger, err = ledger.New(ledger.Options{
		Store:   query.Ringing{Store: ledgerStore{n.store}, Bell: &n.bell},
		Metrics: n.metrics,
	})

	return err
}

// openChain connects to the chain, while the API says so, and finds this validator's seat.
func (n *Node) openChain(ctx context.Context) (err error) {
	starting := new(guard.Starting)
	err = n.api.While(starting, func() error {
		n.chain, err = chain.Await(ctx, chain.Options{
			Waits:         starting.Note,
			RPC:           n.opts.RPC,
			Domain:        n.opts.Domain,
			First:         n.opts.First,
			Code:          n.opts.Code,
			Account:       n.opts.Account,
			Journal:       n.store,
			Log:           n.partLog("chain"),
			FinalityDepth: n.opts.FinalityDepth,
			PollEvery:     n.opts.PollEvery,
			MaxFee:        n.opts.MaxFee,
			Metrics:       n.metrics,
		})
		return err
	})
	if err != nil {
		return err
	}

	n.closer.Add("chain", n.chain.Close)

	n.follower, err = follow.New(follow.Options{
		Chain:  n.chain,
		Ledger: n.ledger,
		Audit:  ledger.NewAuditor(n.store, n.chain, n.opts.First),
		Log:    n.partLog("follow"),
		Wake:   n.loops.Wake,
		First:  n.opts.First,
		Every:  n.opts.PollEvery,
	})
	if err != nil {
		return err
	}

	founders, threshold, err := n.chain.Founders(ctx)
	if err != nil {
		return err
	}

	n.signer, err = signing.NewSigner(n.opts.Account, n.typer, founders)
	if err != nil {
		return err
	}

	n.seat = quorum.Seat{
		Committee: core.Committee{N: len(founders), Threshold: threshold},
		Self:      n.signer.Self(),
		Round:     n.opts.Round,
	}

	return n.seat.Validate()
}

// openKeys makes the components that use the secrets of the keyring.
func (n *Node) openKeys(context.Context) (err error) {
	n.keys, err = custody.New(custody.Options{
		Ring:    n.ring,
		Store:   n.store,
		Domain:  n.opts.Domain,
		Account: n.signer.Account(),
		Seat:    n.seat,
	})
	if err != nil {
		return err
	}

	n.manifests = custody.Manifests{Store: n.store, Domain: n.opts.Domain, Seals: &n.seals}
	n.health, err = folder.NewHealth(folder.HealthOptions{
		Tables:  n.store.Verify,
		Secrets: n.keys.CheckSecrets,
		Log:     n.partLog("health"),
	})

	return err
}

// openRecord opens the signing record. After a restore it raises a barrier.
func (n *Node) openRecord(ctx context.Context) (err error) {
	n.record, err = signing.Open(ctx, signing.Options{
		Store: n.store,
		Ring:  n.ring,
		Chain: n.chain,
		Log:   n.partLog("signing"),
		Round: n.opts.Round,
	})

	return err
}

// openNetwork listens for the other members and opens the node's own IPFS store.
func (n *Node) openNetwork(ctx context.Context) error {
	key, err := p2p.KeyIn(n.ring)
	if err != nil {
		return err
	}

	extra, err := p2p.ParsePeers(n.opts.ExtraPeers)
	if err != nil {
		return err
	}

	opts := p2p.Options{
		Key:      key,
		Listen:   n.opts.ListenP2P,
		Announce: n.opts.AnnounceP2P,
		Extra:    extra,
		Open:     n.opts.OpenBlobs,
		Metrics:  n.metrics,
		Log:      n.partLog("network"),
	}

	opts.Test.Answer = n.opts.Test.Answer

	n.host, err = p2p.New(opts)
	if err != nil {
		return err
	}

	n.closer.Add("libp2p", n.host.Close)
	n.connector = p2p.NewConnector(n.host, n.store.Members)
	n.connector.Begin(ctx)

	n.ipfs, err = ipfs.New(context.WithoutCancel(ctx), ipfs.Options{
		Dir:     filepath.Join(n.opts.Dir, "ipfs"),
		Host:    n.host.Libp2p(),
		Log:     n.partLog("ipfs"),
		Metrics: n.metrics,
	})
	if err != nil {
		return err
	}

	n.closer.Add("ipfs", n.ipfs.Close)
	n.closer.Add("members' requests", n.host.Drain)

	return nil
}

// announced returns the address at which others reach the node's API.
func (n *Node) announced() string { return cmp.Or(n.opts.AnnounceAPI, n.URL()) }
