package node

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/gofrs/flock"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/guard"
	api "github.com/tantieme/tantieme/api/personal"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/personal"
)

// PersonalOptions of a Personal node. Dir, Validators and Log are required.
type PersonalOptions struct {
	// Dir is the data folder, of this node alone; see package personal for what lies in it.
	Dir string
	// Listen is host:port on this machine alone; default 127.0.0.1:0.
	Listen string
	// Validators are base URLs; any of them is asked. With two or more the committee's
	// key is cross-checked, unless KeyID says which it is.
	Validators []string
	KeyID      core.KeyID
	Chain      *core.Domain       // that is expected; nil: the one that the dataset's id binds
	Dataset    *core.DatasetID    // for exports that name none
	Watch      string             // folder from which exports are taken, which needs Dataset; "": none
	Wallet     contributor.Wallet // nil: consents are signed outside
	Version    string
	Log        *slog.Logger
}

// Personal is a contributor's own node: no validator, no stake, no chain node. New opens
// and listens, Run works until its context ends, Close closes what New opened.
type Personal struct {
	node     *personal.Node
	server   *http.Server
	listener net.Listener
	token    string
	closer   closer
}

// NewPersonal opens the data folder and listens. It starts no work. A folder that another
// process has open is core.ErrInUse.
func NewPersonal(ctx context.Context, opts PersonalOptions) (_ *Personal, err error) {
	if opts.Listen == "" {
		opts.Listen = "127.0.0.1:0"
	}
	if err := guard.CheckLoopback(opts.Listen); err != nil {
		return nil, fmt.Errorf("personal node: %w", err)
	}
	var validators []contributor.Validator
	for _, url := range opts.Validators {
		remote, err := client.NewRemote(url)
		if err != nil {
			return nil, err
		}
		validators = append(validators, remote)
	}
	p := &Personal{}
	defer func() {
		if err != nil {
			err = errors.Join(err, p.Close())
		}
	}()
	if err := p.lock(opts.Dir); err != nil {
		return nil, err
	}
	p.node, err = personal.New(personal.Options{
		Dir: opts.Dir, Validators: validators, KeyID: opts.KeyID, Chain: opts.Chain, Dataset: opts.Dataset, Watch: opts.Watch,
		Wallet: opts.Wallet, Version: opts.Version, Log: opts.Log,
	})
	if err != nil {
		return nil, err
	}
	if p.token, err = tokenIn(opts.Dir); err != nil {
		return nil, err
	}
	handler, err := api.New(api.Options{Backend: p.node, Token: p.token, Log: opts.Log})
	if err != nil {
		return nil, err
	}
	p.server = api.NewServer(handler)
	var listen net.ListenConfig
	if p.listener, err = listen.Listen(ctx, "tcp", opts.Listen); err != nil {
		return nil, fmt.Errorf("listen for the API: %w", err)
	}
	p.closer.add("API", func() error {
		if err := p.listener.Close(); !errors.Is(err, net.ErrClosed) {
			return err
		}
		return nil
	})
	return p, nil
}

// lock keeps a second node out of the data folder: each would erase what the other takes
// in. The system lets go of it when the process ends, however it ends.
func (p *Personal) lock(dir string) error {
	if dir == "" {
		return errors.New("personal node: a data folder is required")
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("data folder: %w", err)
	}
	lock := flock.New(filepath.Join(dir, "lock"), flock.SetPermissions(0o600))
	held, err := lock.TryLock()
	if err != nil {
		return fmt.Errorf("lock data folder: %w", err)
	}
	if !held {
		return fmt.Errorf("data folder %s: %w", dir, core.ErrInUse)
	}
	p.closer.add("lock", lock.Unlock)
	return nil
}

// URL is where the node's API is served.
func (p *Personal) URL() string { return "http://" + p.listener.Addr().String() }

// Token is what requests must carry; it stands in the file api-token of the data folder.
func (p *Personal) Token() string { return p.token }

// Run works until the context ends.
func (p *Personal) Run(ctx context.Context) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var working sync.WaitGroup
	working.Go(func() {
		if err := p.server.Serve(p.listener); !errors.Is(err, http.ErrServerClosed) {
			stop(fmt.Errorf("serve the API: %w", err))
		}
	})
	err := p.node.Run(ctx)
	shutdown, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopWithin)
	defer cancel()
	if stopped := p.server.Shutdown(shutdown); stopped != nil {
		err = errors.Join(err, stopped, p.server.Close())
	}
	working.Wait()
	if cause := context.Cause(ctx); !errors.Is(cause, context.Canceled) && !errors.Is(cause, context.DeadlineExceeded) {
		err = errors.Join(err, cause)
	}
	return err
}

// Close closes what NewPersonal opened. It is idempotent.
func (p *Personal) Close() error { return p.closer.close() }

// tokenSize is the length of a token in bytes, before hex.
const tokenSize = 32

// tokenIn returns the token of a data folder, made once.
func tokenIn(dir string) (string, error) {
	file := filepath.Join(dir, "api-token")
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return newToken(file)
	}
	if err != nil {
		return "", fmt.Errorf("API token: %w", err)
	}
	if info, err := os.Stat(file); err != nil || runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
		return "", errors.Join(err, fmt.Errorf("API token: others can read %s; remove it and a new one is made", file))
	}
	token := strings.TrimSpace(string(data))
	if raw, err := hex.DecodeString(token); err != nil || len(raw) < tokenSize {
		return "", fmt.Errorf("API token: %s does not hold %d bytes in hex; remove it and a new one is made", file, tokenSize)
	}
	return token, nil
}

// newToken makes a token that is whole whenever its file is there.
func newToken(file string) (string, error) {
	var raw [tokenSize]byte
	_, _ = rand.Read(raw[:]) // never fails (Go 1.24)
	token := hex.EncodeToString(raw[:])
	if err := files.Replace(file, []byte(token+"\n")); err != nil {
		return "", fmt.Errorf("API token: %w", err)
	}
	return token, nil
}
