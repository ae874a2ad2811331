// Package exporttest holds the rules that every adapter must keep, as a test and a fuzz
// target that run over the adapter's fixtures.
//
// A fixture is a folder under testdata: the files of one export, or of several of one
// person, in the platform's layout, typed from its documentation. It must not contain a
// real person's data. Every value that must not leave contains the word CANARY. Files
// that must not be opened may contain anything, because their bytes are destroyed before
// the adapter sees the archive. Beside each folder is its golden file, with the plays and
// the omitted data; go test -update writes it.
package exporttest
