// Package client is the generated client of a personal node's API, for programs on the
// same machine. Requests need the node's token:
//
//	c, err := client.NewClientWithResponses(url+"/api/v1", client.WithToken(token))
package client

import (
	"context"
	"net/http"
)

//go:generate go tool -modfile=../../tools.mod oapi-codegen -config client.cfg.yaml ../openapi.yaml

// WithToken adds a personal node's token to every request.
func WithToken(token string) ClientOption {
	return WithRequestEditorFn(func(_ context.Context, r *http.Request) error {
		r.Header.Set("Authorization", "Bearer "+token)
		return nil
	})
}
