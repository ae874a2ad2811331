package client_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
)

// ExampleNewRemote asks a node for the state of a contribution. A node's answer is a
// claim: the flows check ids, roots and proofs, and this client does not.
func ExampleNewRemote() {
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(http.StatusNotFound)
		fmt.Fprint(w, `{"type":"about:blank","title":"Not found","status":404,"code":"not_found","detail":"no such contribution"}`)
	}))

	defer node.Close()

	remote, err := client.NewRemote(node.URL)
	if err != nil {
		fmt.Println(err)
		return
	}

	_, err = remote.Contribution(context.Background(), core.ContributionID{1})
	fmt.Println("not there:", errors.Is(err, core.ErrNotFound))

	_, err = client.NewRemote("not a URL")
	fmt.Println("refused:", err != nil)

	// Output:
	// not there: true
	// refused: true
}
