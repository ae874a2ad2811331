// Package client is the generated client of a node's API, and Remote, which returns types
// of node/core. It links no server code, so it remains small in WASM.
package client

//go:generate go tool -modfile=../tools.mod oapi-codegen -config client.cfg.yaml ../openapi.yaml
