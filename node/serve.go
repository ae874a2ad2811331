package node

import (
	"context"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/query"
	"github.com/tantieme/tantieme/node/serving"
)

// listen opens the ports of the API and of the operator's listener. Run serves them.
func (n *Node) listen(ctx context.Context) (err error) {
	if n.api, err = serving.Listen(ctx, "api.listen", n.opts.ListenAPI); err != nil {
		return err
	}

	n.closer.Add("API", n.api.Close)

	if n.admin, err = serving.Listen(ctx, "api.admin", n.opts.ListenAdmin); err != nil {
		return err
	}

	n.closer.Add("admin", n.admin.Close)
	return nil
}

// openAPI makes the server of the API.
func (n *Node) openAPI(context.Context) (err error) {
	n.query, err = query.New(query.Options{
		Store:       n.store,
		Chain:       n.chain,
		Intake:      n.intake,
		Relays:      n.relay,
		Disputes:    n.dispute,
		Room:        n.disk,
		Combiner:    n.keys,
		Network:     n.host,
		Typer:       n.typer,
		Bell:        &n.bell,
		PayloadSize: n.manifests.PayloadSize,
		Ready:       n.ready,
		Wake:        n.loops.Wake,
		Metrics:     n.metrics,
		Domain:      n.opts.Domain,
		Account:     n.signer.Account(),
		Seat:        n.seat,
		Version:     n.opts.Version,
	})
	if err != nil {
		return err
	}

	gateway, err := n.ipfs.Gateway()
	if err != nil {
		return err
	}

	handler, err := api.New(api.Options{
		Backend:     n.query,
		Gateway:     gateway,
		Registry:    n.metrics,
		Passkeys:    n.opts.Passkeys,
		OpenMetrics: n.opts.OpenMetrics,
		Log:         n.partLog("http"),
		Limits:      n.opts.API,
	})
	if err != nil {
		return err
	}

	n.api.Use(api.NewServer(handler))
	return nil
}

// openAdmin makes the server of the operator's listener.
func (n *Node) openAdmin(context.Context) error {
	backups := folder.Backups{
		Source: n.store,
		Info:   folder.BackupInfo{Version: n.opts.Version, ChainID: n.opts.Domain.ID, At: n.opts.Domain.Contracts, Account: n.signer.Account()},
	}

	token, err := folder.Token(n.opts.Dir, folder.AdminToken)
	if err != nil {
		return err
	}

	handler, err := api.NewAdmin(api.AdminOptions{
		Token:   token,
		Backend: operator{query.Inside{Backend: n.query}, backups},
		Metrics: n.metrics,
		Levels:  n.opts.Levels,
		Log:     n.opts.Log,
	})
	if err != nil {
		return err
	}

	n.admin.Use(api.NewServer(handler))
	return nil
}

// operator is the part of a node that the operator's listener can reach.
type operator struct {
	query.Inside
	folder.Backups
}
