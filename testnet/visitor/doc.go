// Package visitor has the test of a person who runs the demo on a terminal and pastes
// every command that it prints.
package visitor
