// Package export reads the archive that a platform provides to a person and returns the
// plays in it, one at a time.
//
// It trusts nothing in the archive. The central directory is read within a budget. Number
// and names of entries, their declared sizes and ratios are checked before anything is
// inflated, and an entry is inflated no further than it declared. Only entries that an
// adapter claims by their base name are ever opened; all others are known by name alone.
// If reading stops, the error is a *Refused with a code and a sentence that helps the
// person who provided the file.
//
// Each platform has an Adapter, in its own package beneath this one. Rows are streamed;
// memory depends neither on the size of an entry nor on the number of entries.
//
// The package reads from an io.ReaderAt, so both a file and a browser's Blob work. It
// starts no goroutine.
package export
