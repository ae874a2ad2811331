// Package exporttest is what every adapter must keep to, as a test and a fuzz target
// that run over the adapter's fixtures.
//
// A fixture is a folder under testdata: the files of one export, or of several of one
// person, as the platform lays them out, typed from its documentation. No real person's
// data may be in it. Every value that must not leave holds the word CANARY; files that
// must not be opened may hold anything, since their bytes are destroyed before the
// adapter sees the archive. Beside each folder stands its golden file, with the plays
// and with what was left out; go test -update writes it.
package exporttest
