// Package model holds the objects of a personal node's API, generated once from openapi.yaml.
// The server, the client and the command line use them.
package model

//go:generate go tool -modfile=../../tools.mod oapi-codegen -config model.cfg.yaml ../openapi.yaml
