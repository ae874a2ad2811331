// Package serving serves HTTP on ports that are open before anything is served, and stops
// in order: requests that are being answered may end, and are then cut off.
package serving

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// Port is a listener, and the server that answers there once it is known. Use, Serve and
// Close are not called at the same time; Stop may be called beside Serve.
type Port struct {
	name     string
	listener net.Listener
	server   *http.Server
}

// Listen opens a port at host:port. It serves nothing yet: connections wait.
func Listen(ctx context.Context, name, at string) (*Port, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", at)
	if err != nil {
		return nil, fmt.Errorf("listen for %s: %w", name, err)
	}

	return &Port{name: name, listener: l}, nil
}

// URL returns where the port is served.
func (p *Port) URL() string { return "http://" + p.listener.Addr().String() }

// Use sets the server that answers.
func (p *Port) Use(server *http.Server) { p.server = server }

// Serve answers until Stop, and then returns nil.
func (p *Port) Serve() error {
	if err := p.server.Serve(p.listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve the %s: %w", p.name, err)
	}

	return nil
}

// Stop takes no more requests, and waits for those that are being answered until the
// context ends. Then it cuts them off, and returns the context's error.
func (p *Port) Stop(ctx context.Context) error {
	err := p.server.Shutdown(ctx)
	if err != nil {
		err = errors.Join(err, p.server.Close())
	}

	return err
}

// StopAll stops ports side by side. Requests that do not end in time are cut off, which
// is logged and not an error: their callers ask again.
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

// Close closes the port where no server did.
func (p *Port) Close() error {
	if err := p.listener.Close(); !errors.Is(err, net.ErrClosed) {
		return err
	}

	return nil
}
