package api

import (
	"net/http/httptest"
	"testing"
)

func TestABusyNodeIsAlive(t *testing.T) {
	for path, want := range map[string]bool{
		"/livez": true, "/readyz": true, "/metrics": true, BaseURL + "/events": true, BaseURL + "/status": false, "/ipfs/x": false,
	} {
		if got := isUncounted(httptest.NewRequest("GET", path, nil)); got != want {
			t.Errorf("%s is answered however many there are: %v", path, got)
		}
	}
}
