package personal

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/guard"
	api "github.com/tantieme/tantieme/api/personal"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/serving"
)

// DaemonOptions configure a Daemon. Dir, Validators and Log are required.
type DaemonOptions struct {
	// Dir is the data folder, used by this node alone. The package comment lists its
	// files.
	Dir string
	// Listen is host:port on this machine alone; default 127.0.0.1:0.
	Listen string
	// Validators are base URLs; the node asks any of them. The committee's key is that of
	// KeyID, or of the chain, or what validators on two hosts show.
	Validators []string
	KeyID      core.KeyID
	Chain      Chain              // nil: no access to one
	Domain     *core.Domain       // the expected one; nil: the one to which the dataset's id is bound
	Dataset    *core.DatasetID    // for exports without a dataset
	Watch      string             // folder from which exports are taken, which requires Dataset; "": none
	Wallet     contributor.Wallet // nil: consents are signed outside
	Version    string
	Log        *slog.Logger
}

// Daemon is a contributor's own node with its API. It needs no validator, stake or chain
// node. NewDaemon opens and listens, Run works until its context ends, Close closes
// everything that NewDaemon opened.
type Daemon struct {
	node   *Node
	port   *serving.Port
	token  string
	unlock func() error
}

// NewDaemon opens the data folder and listens. It starts no work. It returns
// core.ErrInUse if another process has the folder open.
func NewDaemon(ctx context.Context, opts DaemonOptions) (_ *Daemon, err error) {
	if opts.Listen == "" {
		opts.Listen = "127.0.0.1:0"
	}

	if err := guard.CheckLoopback(opts.Listen); err != nil {
		return nil, fmt.Errorf("personal node: %w", err)
	}
	if opts.Dir == "" {
		return nil, errors.New("personal node: a data folder is required")
	}

	validators, relayers, err := remotes(opts.Validators)
	if err != nil {
		return nil, err
	}

	// Without the lock, each of two nodes would erase the other's uploads.
	d := &Daemon{}
	if d.unlock, err = folder.Lock(opts.Dir); err != nil {
		return nil, err
	}

	if err := d.open(ctx, opts, validators, relayers); err != nil {
		return nil, errors.Join(err, d.Close())
	}

	return d, nil
}

func remotes(urls []string) (validators []contributor.Validator, relayers []Relayer, err error) {
	for _, url := range urls {
		remote, err := client.NewRemote(url)
		if err != nil {
			return nil, nil, err
		}

		validators, relayers = append(validators, remote), append(relayers, remote)
	}

	return validators, relayers, nil
}

// open makes the node and its API, and listens.
func (d *Daemon) open(ctx context.Context, opts DaemonOptions, validators []contributor.Validator, relayers []Relayer) (err error) {
	d.node, err = New(Options{
		Dir:        opts.Dir,
		Validators: validators,
		Relayers:   relayers,
		KeyID:      opts.KeyID,
		Chain:      opts.Chain,
		Domain:     opts.Domain,
		Dataset:    opts.Dataset,
		Watch:      opts.Watch,
		Wallet:     opts.Wallet,
		Version:    opts.Version,
		Log:        opts.Log,
	})
	if err != nil {
		return err
	}

	if d.token, err = folder.Token(opts.Dir, folder.PersonalToken); err != nil {
		return err
	}

	handler, err := api.New(api.Options{Backend: d.node, Token: d.token, Log: opts.Log})
	if err != nil {
		return err
	}

	if d.port, err = serving.Listen(ctx, "api.listen", opts.Listen); err != nil {
		return err
	}

	d.port.Use(api.NewServer(handler))

	return nil
}

// URL returns the address of the node's API.
func (d *Daemon) URL() string { return d.port.URL() }

// Token returns the token that requests must carry. It is stored in the file api-token of
// the data folder.
func (d *Daemon) Token() string { return d.token }

// Run works until the context ends.
func (d *Daemon) Run(ctx context.Context) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)

	var working sync.WaitGroup
	working.Go(func() {
		if err := d.port.Serve(); err != nil {
			stop(err)
		}
	})

	err := d.node.Run(ctx)

	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), core.DefaultStop)
	defer cancel()
	err = errors.Join(err, d.port.Stop(ending))
	working.Wait()
	if cause := context.Cause(ctx); !errors.Is(cause, context.Canceled) && !errors.Is(cause, context.DeadlineExceeded) {
		err = errors.Join(err, cause)
	}

	return err
}

// Close closes everything that NewDaemon opened. It is idempotent.
func (d *Daemon) Close() (err error) {
	if d.port != nil {
		err = d.port.Close()
	}
	if d.unlock != nil {
		err = errors.Join(err, d.unlock())
	}

	return err
}
