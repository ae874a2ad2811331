package guard

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"github.com/tantieme/tantieme/node/core"
)

// maxClients bounds the number of callers that one Limiter remembers.
const maxClients = 4096

// idleAfter is the time for which an idle caller is remembered.
const idleAfter = 10 * time.Minute

// ClientOf returns the caller of a request. It returns "" for a caller on the same
// machine, which is not limited by name: it is the operator, or a proxy that sees the
// callers and has to limit them. An IPv6 caller is its /64.
func ClientOf(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}

	addr, err := netip.ParseAddr(host)
	if err != nil {
		return host
	}

	addr = addr.Unmap().WithZone("")
	if addr.IsLoopback() {
		return ""
	}
	if addr.Is6() {
		prefix, _ := addr.Prefix(64) // an IPv6 address has more than 64 bits, so this cannot fail
		return prefix.String()
	}

	return addr.String()
}

// Limiter keeps a bucket of tokens for each caller. It is safe for concurrent use.
type Limiter struct {
	limit rate.Limit
	burst int
	now   func() time.Time

	mu      sync.Mutex
	clients map[string]*bucket
}

type bucket struct {
	tokens *rate.Limiter
	seen   time.Time
}

// NewLimiter returns a limiter with a rate and a burst for each caller.
func NewLimiter(limit rate.Limit, burst int) *Limiter {
	return &Limiter{
		limit:   limit,
		burst:   burst,
		now:     time.Now,
		clients: map[string]*bucket{},
	}
}

// Take takes a token from a caller's bucket, or returns how long to wait for one.
func (l *Limiter) Take(client string) (wait time.Duration, ok bool) {
	if client == "" {
		return 0, true
	}

	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()

	b := l.clients[client]
	if b == nil {
		l.makeRoom(now)
		b = &bucket{tokens: rate.NewLimiter(l.limit, l.burst)}
		l.clients[client] = b
	}

	b.seen = now
	r := b.tokens.ReserveN(now, 1)
	if wait = r.DelayFrom(now); wait > 0 {
		r.CancelAt(now)
		return wait, false
	}

	return 0, true
}

// makeRoom forgets callers that were idle for a while. If that is not enough, it forgets
// all, which only gives them fresh buckets.
func (l *Limiter) makeRoom(now time.Time) {
	if len(l.clients) < maxClients {
		return
	}

	for name, b := range l.clients {
		if now.Sub(b.seen) > idleAfter {
			delete(l.clients, name)
		}
	}

	if len(l.clients) >= maxClients {
		clear(l.clients)
	}
}

// Limit refuses requests if their caller has no token. Only requests for which concerns
// returns true count.
func (l *Limiter) Limit(clientOf func(*http.Request) string, concerns func(*http.Request) bool) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if concerns(r) {
				if wait, ok := l.Take(clientOf(r)); !ok {
					detail := fmt.Sprintf(
						"at most %g such requests a second, after a burst of %d",
						float64(l.limit), l.burst,
					)
					NewProblem(core.ReasonRate, detail).After(max(wait, time.Second)).Write(w, r)
					return
				}
			}

			next.ServeHTTP(w, r)
		})
	}
}

// Places are the requests that may be answered at the same time, in all and of one
// caller. It is safe for concurrent use.
type Places struct {
	most, ofOne int

	mu      sync.Mutex
	taken   int
	clients map[string]int
}

// NewPlaces returns free places.
func NewPlaces(most, ofOne int) *Places {
	return &Places{
		most:    most,
		ofOne:   ofOne,
		clients: map[string]int{},
	}
}

// Take takes a place for a caller; "" is limited by the number of all places alone. The
// caller calls leave once.
func (p *Places) Take(client string) (leave func(), ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()

	if p.taken >= p.most || client != "" && p.clients[client] >= p.ofOne {
		return nil, false
	}

	p.taken++
	p.clients[client]++

	return func() { p.leave(client) }, true
}

func (p *Places) leave(client string) {
	p.mu.Lock()
	defer p.mu.Unlock()

	p.taken--
	if p.clients[client]--; p.clients[client] == 0 {
		delete(p.clients, client)
	}
}

// Limit refuses requests for which no place is free. Requests for which except returns
// true need none.
func (p *Places) Limit(clientOf func(*http.Request) string, except func(*http.Request) bool) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if except(r) {
				next.ServeHTTP(w, r)
				return
			}

			leave, ok := p.Take(clientOf(r))
			if !ok {
				detail := fmt.Sprintf("%d requests are answered at the same time, %d of one caller", p.most, p.ofOne)
				NewProblem(core.ReasonBusy, detail).After(time.Second).Write(w, r)

				return
			}
			defer leave()

			next.ServeHTTP(w, r)
		})
	}
}

// maxURI bounds path and query of a request, in bytes.
const maxURI = 4 << 10

// Bounded bounds a request's address and its body, in bytes. It refuses an address with
// an encoded path: no address of the house needs one, and two routers could read it as
// two different addresses.
func Bounded(maxBody func(*http.Request) int64) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if len(r.RequestURI) > maxURI {
				NewProblem(core.ReasonURITooLong, fmt.Sprintf("an address has at most %d bytes", maxURI)).Write(w, r)
				return
			}

			if strings.Contains(r.URL.EscapedPath(), "%") {
				Unreadable("the path of an address here has no encoded characters").Write(w, r)
				return
			}

			r.Body = http.MaxBytesReader(w, r.Body, maxBody(r))
			next.ServeHTTP(w, r)
		})
	}
}
