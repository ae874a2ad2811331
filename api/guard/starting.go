package guard

import (
	"errors"
	"net/http"
	"sync"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Starting answers for a node that is not there yet: it lives, and says what it waits for.
// It is safe for concurrent use. The zero value is ready to use.
type Starting struct {
	mu  sync.Mutex
	why error
}

// errStarts is the reason before there is another one.
var errStarts = errors.New("the node starts")

// Note sets what the node waits for.
func (s *Starting) Note(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()

	s.why = err
}

// Ready returns what the node waits for.
func (s *Starting) Ready() error {
	s.mu.Lock()
	defer s.mu.Unlock()

	if s.why == nil {
		return errStarts
	}

	return s.why
}

// ServeHTTP answers /livez and /readyz, and asks every other caller to come again.
func (s *Starting) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/livez":
		Livez(w, r)
	case "/readyz":
		Readyz(s).ServeHTTP(w, r)
	default:
		NewProblem(core.ReasonUnreachable, "the node starts").After(5*time.Second).Write(w, r)
	}
}
