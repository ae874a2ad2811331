// Package client is the generated client of a node's API, with the models that it
// speaks. It needs no gin, so that it stays small in WASM.
package client

//go:generate go tool -modfile=../tools.mod oapi-codegen -config client.cfg.yaml ../openapi.yaml
