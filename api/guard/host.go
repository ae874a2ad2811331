package guard

import (
	"crypto/subtle"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"github.com/tantieme/tantieme/node/core"
)

// Local passes requests of programs on this machine and of pages at this very address. A
// foreign page whose name resolves to this machine (DNS rebinding) sends that name as
// Host. A page that makes a cross-site request sends its Origin. Both are refused.
//
// names are further host names, without port, under which the operator serves it.
func Local(names ...string) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !localHost(r.Host, names) {
				NewProblem(core.ReasonForeignHost, "this interface is not served under that name").Write(w, r)
				return
			}
			if foreign(r) {
				NewProblem(core.ReasonForeignOrigin, "pages of other addresses may not ask here").Write(w, r)
				return
			}

			next.ServeHTTP(w, r)
		})
	}
}

func localHost(hostPort string, names []string) bool {
	host := hostPort
	if h, _, err := net.SplitHostPort(hostPort); err == nil {
		host = h
	}

	host = strings.Trim(host, "[]")
	if strings.EqualFold(host, "localhost") || slices.ContainsFunc(names, func(n string) bool {
		return strings.EqualFold(n, host)
	}) {
		return true
	}

	addr, err := netip.ParseAddr(host)
	return err == nil && addr.IsLoopback()
}

// foreign reports whether a page of another origin sent the request. Programs send
// neither header.
func foreign(r *http.Request) bool {
	if site := r.Header.Get("Sec-Fetch-Site"); site == "cross-site" || site == "same-site" {
		return true
	}

	origins := r.Header.Values("Origin")
	if len(origins) == 0 {
		return false
	}

	u, err := url.Parse(origins[0])
	return len(origins) > 1 || err != nil || u.Host == "" || !strings.EqualFold(u.Host, r.Host)
}

// Token passes requests that carry a bearer token (RFC 6750), and requests to paths that
// need none.
func Token(token string, free ...string) Middleware {
	want := []byte(token)
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			scheme, got, _ := strings.Cut(r.Header.Get("Authorization"), " ")
			right := strings.EqualFold(scheme, "bearer") && subtle.ConstantTimeCompare([]byte(got), want) == 1
			if !right && !slices.Contains(free, r.URL.Path) {
				w.Header().Set("WWW-Authenticate", `Bearer realm="tantieme"`)
				NewProblem(core.ReasonUnauthorized, "the token is missing or wrong").Write(w, r)
				return
			}

			next.ServeHTTP(w, r)
		})
	}
}

// CheckLoopback refuses a listen address that machines other than this one can reach.
func CheckLoopback(listen string) error {
	host, _, err := net.SplitHostPort(listen)
	if err != nil {
		return fmt.Errorf("listen address %q: %w", listen, err)
	}
	if host == "localhost" {
		return nil
	}

	if addr, err := netip.ParseAddr(host); err != nil || !addr.IsLoopback() {
		return fmt.Errorf(
			"listen address %q can be reached by other machines: use 127.0.0.1:<port> or [::1]:<port>",
			listen,
		)
	}

	return nil
}
