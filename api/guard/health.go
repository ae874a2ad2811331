package guard

import (
	"encoding/json"
	"net/http"
	"strings"
)

// Livez answers as long as the process runs.
func Livez(w http.ResponseWriter, _ *http.Request) {
	_, _ = w.Write([]byte("ok\n")) // the caller detects missing bytes
}

// Readiness is the JSON answer of /readyz.
type Readiness struct {
	Schema string `json:"schema"` // tantieme/ready/1
	Ready  bool   `json:"ready"`
	Reason string `json:"reason,omitempty"`
	// Note names faults around the node that do not keep it from its work, or that explain
	// the reason.
	Note string `json:"note,omitempty"`
}

// noter is a backend that knows of faults around the node.
type noter interface {
	Notes() []string
}

// Readyz reports whether a node can do its work, or why it cannot, and notes what is wrong
// around it. A caller that accepts JSON gets JSON; others get text.
func Readyz(backend interface{ Ready() error }) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		state, status, text := Readiness{Schema: "tantieme/ready/1", Ready: true}, http.StatusOK, "ok\n"
		if err := backend.Ready(); err != nil {
			state.Ready, state.Reason, status = false, err.Error(), http.StatusServiceUnavailable
			text = "not ready: " + err.Error() + "\n"
		}

		if n, ok := backend.(noter); ok {
			state.Note = strings.Join(n.Notes(), "; ")
		}
		if state.Note != "" {
			text += "note: " + state.Note + "\n"
		}

		w.Header().Set("Cache-Control", "no-store")
		if !strings.Contains(r.Header.Get("Accept"), "application/json") {
			w.Header().Set("Content-Type", "text/plain; charset=utf-8")
			w.WriteHeader(status)
			_, _ = w.Write([]byte(text)) //nolint:gosec // it is text, and the media type says so
			return
		}

		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(state) // the caller detects missing bytes
	})
}
