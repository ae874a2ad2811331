package guard

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
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

// Concurrent refuses requests beyond a number of concurrent ones. Requests for which
// except returns true do not count.
func Concurrent(most int, except func(*http.Request) bool) Middleware {
	slots := make(chan struct{}, most)
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if except(r) {
				next.ServeHTTP(w, r)
				return
			}

			select {
			case slots <- struct{}{}:
				defer func() { <-slots }()
				next.ServeHTTP(w, r)
			default:
				NewProblem(core.ReasonBusy, fmt.Sprintf("%d requests are being answered", most)).After(time.Second).Write(w, r)
			}
		})
	}
}

// maxURI bounds path and query of a request, in bytes.
const maxURI = 4 << 10

// Bounded bounds a request's address and its body, in bytes.
func Bounded(maxBody func(*http.Request) int64) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if len(r.RequestURI) > maxURI {
				NewProblem(core.ReasonURITooLong, fmt.Sprintf("an address has at most %d bytes", maxURI)).Write(w, r)
				return
			}

			r.Body = http.MaxBytesReader(w, r.Body, maxBody(r))
			next.ServeHTTP(w, r)
		})
	}
}
