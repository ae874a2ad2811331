// Package exports makes up the exports that test networks read: archives in the
// shapes that platforms write, from a seed, with nothing of any real person in them.
//
// The i-th contributor's archive depends on the seed and i alone, to the byte.
// Sizes, skips, sessions and the popularity of artists follow what was measured on
// published histories; contributors draw their taste from one pool of invented
// artists, so that they overlap as people do. All the other files of a package are
// there too, full of invented personal data, so that what must not leave a
// contributor's machine really is in what is read. Rows are streamed: an archive
// of any size is written within a few MiB. Distributions are tables of integers,
// so that no platform's floating point can change a byte.
//
// Hostile returns archives that a reader must refuse.
package exports
