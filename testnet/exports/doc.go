// Package exports generates the exports that test networks read: archives in the
// platforms' formats, from a seed, without any real person's data.
//
// The i-th contributor's archive depends only on the seed and i, to the byte. Sizes,
// skips, sessions and the popularity of artists follow measurements of published
// histories. Contributors draw their taste from one pool of invented artists, so they
// overlap like real people. All the other files of a package are included, full of
// invented personal data, so that readers really encounter data that must not leave a
// contributor's machine. Rows are streamed: an archive of any size is written within a
// few MiB. Distributions are tables of integers, so that no platform's floating point can
// change a byte.
//
// Hostile returns archives that a reader must refuse.
package exports
