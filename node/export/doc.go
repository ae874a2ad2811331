// Package export reads the archive that a platform gives a person and yields
// the plays in it, one at a time.
//
// It trusts nothing in the archive. The central directory is read within a
// budget; number and names of entries, their declared sizes and ratios are
// checked before anything is inflated; and an entry is inflated no further than
// it declared. Only entries that an adapter claims by their base name are ever
// opened: all others are known by name alone. What stops the reading is a
// *Refused with a code and a sentence that helps the person who gave the file.
//
// One platform is one Adapter, in a package of its own beneath this one. Rows
// are streamed; memory depends on neither the size of an entry nor on their number.
//
// The package reads from an io.ReaderAt, so that a file and a browser's Blob
// serve alike, and starts no goroutine.
package export
