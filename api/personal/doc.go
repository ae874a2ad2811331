// Package personal serves a personal node to programs on the same machine: the generated
// gin server of openapi.yaml behind a bearer token and a check of host and origin. It
// uses the node only through Backend.
package personal

//go:generate go tool -modfile=../tools.mod oapi-codegen -config server.cfg.yaml openapi.yaml
