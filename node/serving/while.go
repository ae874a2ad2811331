package serving

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"
)

// headerWithin bounds how long a caller may take for its request while a program starts.
const headerWithin = 5 * time.Second

// While answers with a handler as long as work runs, and returns the work's error. Then
// the port serves nothing again, until Use and Serve. It must not run beside Serve.
func (p *Port) While(handler http.Handler, work func() error) error {
	all := newConnections(mostConnections(), grace)
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: headerWithin,
		ReadTimeout:       headerWithin,
		WriteTimeout:      headerWithin,
		ConnState:         all.note,
	}

	served := make(chan error, 1)
	go func() { served <- server.Serve(bounded{&lent{p.listener}, all}) }()

	err := work()

	return errors.Join(err, server.Close(), p.takeBack(<-served))
}

// takeBack makes a lent listener accept again.
func (p *Port) takeBack(err error) error {
	if !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve the %s while it starts: %w", p.name, err)
	}

	if l, ok := p.listener.(deadlined); ok {
		return l.SetDeadline(time.Time{})
	}

	return nil
}

// deadlined is a listener whose Accept can be ended.
type deadlined interface {
	SetDeadline(t time.Time) error
}

// lent is a listener that stays open when its server closes it: only Accept ends.
type lent struct{ net.Listener }

// Close ends Accept.
func (l *lent) Close() error {
	if own, ok := l.Listener.(deadlined); ok {
		return own.SetDeadline(time.Unix(1, 0))
	}

	return l.Listener.Close()
}
