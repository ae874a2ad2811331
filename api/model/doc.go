// Package model holds the objects of a validator's API, generated once from openapi.yaml,
// and both conversions of each: from types of node/core, and back. The server, the
// client, the page and the command line all use these objects, so each schema name has
// one shape.
//
// The conversions check only the form of a node's object. The flows of contributors and
// buyers verify its content.
//
// The package imports no server code, so it remains small in WASM.
package model

//go:generate go tool -modfile=../tools.mod oapi-codegen -config model.cfg.yaml ../openapi.yaml
