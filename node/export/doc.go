// Package export reads the archive that a platform provides to a person and returns the
// plays in it, one at a time.
//
// It trusts nothing in the archive. The central directory is read within a budget. Names,
// declared sizes and ratios of the entries that are opened are checked before anything is
// inflated, and an entry is inflated no further than it declared. Content decides: of each
// entry that may hold a history the beginning is looked at, and those are read whose rows
// an adapter recognises. Entries that an adapter knows to hold other data of the person
// are never opened.
//
// What cannot be read beside sound files is passed over and named. If nothing can be read,
// the error is a *Refused with a code and a sentence that helps the person who provided
// the file.
//
// Each platform has an Adapter, in its own package beneath this one. Rows are streamed;
// memory depends neither on the size of an entry nor on the number of entries.
//
// The package reads from an io.ReaderAt, so both a file and a browser's Blob work. It
// starts no goroutine.
package export
