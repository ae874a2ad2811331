// Package slice turns plays into slices: the part of an export that one dataset
// asks for, in canonical bytes. Nothing else ever leaves the contributor's machine.
//
// A schema is known by its name. It defines how plays are cut (allow-list, caps,
// bands), which bytes result (RFC 8785 JSON: the same plays in any order
// have the same bytes on every platform), to which size they are padded before
// sealing, the weight of a slice, and how to check an opened one. No step uses
// floating point, a clock, a locale or chance.
//
// artist-preferences/v1 counts eligible plays: music, heard for 30 seconds or
// more, not private, with an artist's name, not a double of another (time,
// track), ended less than 365 days before the newest eligible one that is not odd. It
// keeps the 50 artists with most plays, ties by the bytes of the name, and of each
// the name and a band (1-2, 3-9, 10-29, 30-99, 100+). Artists are ordered by band
// and then by name, since an order by plays would give away exact ranks. A slice
// with fewer than 5 artists can be shown but not sealed.
//
// listening-trends/v1 counts the same plays by month of the calendar and by hour of the
// day, and holds no names. What each schema allows stands in its Schema, from which
// preview, check and weight follow, and in node/SPEC.md, section 12.
package slice
