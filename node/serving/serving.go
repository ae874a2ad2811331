// Package serving serves HTTP on ports that open before anything is served, and stops in
// order: running requests may end, and are cut off after a limit.
package serving

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"syscall"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Port is a listener and, after Use, its server. Use, Serve and Close must not be called
// concurrently; Stop may be called beside Serve.
type Port struct {
	name     string // of its setting
	listener net.Listener
	server   *http.Server
	all      *connections
}

// Listen opens a port at host:port, which is the value of a setting. It serves nothing yet,
// so connections wait. An address that is taken, or that is not of this machine, is refused
// with core.ReasonConfig and the setting's name.
func Listen(ctx context.Context, setting, at string) (*Port, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", at)
	if err != nil {
		return nil, Refused(setting, at, err)
	}

	return &Port{name: setting, listener: l}, nil
}

// Refused returns the refusal for an address of a setting at which nothing can listen.
func Refused(setting, at string, err error) error {
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return core.Refuse(core.ReasonConfig, "%s: another program listens at %s: stop it, or choose another address", setting, at)
	case errors.Is(err, syscall.EADDRNOTAVAIL):
		return core.Refuse(core.ReasonConfig, "%s: %s is no address of this machine", setting, at)
	case errors.Is(err, fs.ErrPermission):
		return core.Refuse(core.ReasonConfig, "%s: this user may not listen at %s: ports below 1024 are for root", setting, at)
	}

	return core.Refuse(core.ReasonConfig, "%s: nothing can listen at %s: %v", setting, at, err)
}

// URL returns the port's http address.
func (p *Port) URL() string { return "http://" + p.listener.Addr().String() }

// Use sets the server that answers. The port bounds the server's connections.
func (p *Port) Use(server *http.Server) {
	p.server = server
	p.bound(newConnections(mostConnections(), grace))
}

func (p *Port) bound(all *connections) {
	p.all = all
	p.server.ConnState = all.note
}

// Serve answers requests until Stop, and then returns nil.
func (p *Port) Serve() error {
	if err := p.server.Serve(bounded{p.listener, p.all}); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve %s: %w", p.name, err)
	}

	return nil
}

// Stop accepts no more requests and waits for running ones until the context ends. Then
// it cuts them off and returns the context's error.
func (p *Port) Stop(ctx context.Context) error {
	err := p.server.Shutdown(ctx)
	if err != nil {
		err = errors.Join(err, p.server.Close())
	}

	return err
}

// StopAll stops ports concurrently. Requests that do not end in time are cut off. This is
// logged and is not an error, because their callers ask again.
func StopAll(ctx context.Context, log *slog.Logger, within time.Duration, ports ...*Port) error {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()

	results := make(chan error)
	for _, p := range ports {
		go func() { results <- p.Stop(ctx) }()
	}

	var err error
	for range ports {
		stopped := <-results
		if errors.Is(stopped, context.DeadlineExceeded) {
			log.WarnContext(ctx, "requests were cut off: they did not end in time", "after", within)
			continue
		}
		err = errors.Join(err, stopped)
	}

	return err
}

// Close closes the port if no server has closed it.
func (p *Port) Close() error {
	if err := p.listener.Close(); !errors.Is(err, net.ErrClosed) {
		return err
	}

	return nil
}
