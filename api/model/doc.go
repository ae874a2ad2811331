// Package model holds the objects of a validator's API, generated once from openapi.yaml, and
// both conversions of each: from the words of node/core, and back. The server, the client, the
// page and the command line all use these objects, so that a schema name has one shape.
//
// An object that a node sent is checked for its form only. Whether it is true is for the flows
// of contributors and buyers to verify.
//
// The package imports no server code, so that it stays small in WASM.
package model

//go:generate go tool -modfile=../tools.mod oapi-codegen -config model.cfg.yaml ../openapi.yaml
