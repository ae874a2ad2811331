// Package spotify reads the exports that Spotify gives its listeners.
//
// Two packages hold plays. Extended streaming history has a row for each play
// since the account was made, in Streaming_History_Audio_* and _Video_* files
// (endsong_* and endvideo_* in older ones), with 19 to 23 keys depending on the
// year; every key may be absent and every value null. Account data has the last
// twelve months in StreamingHistory_music_* files, to the minute and without ids.
// Where an archive holds both, the extended history wins for each stretch of time in
// which its rows are at most 31 days apart, and rows of account data from there are left
// out. A row is of the package whose keys it has, whatever its file is called.
//
// Account data before 2024 has StreamingHistory0.json and on, with podcasts among the
// music and no mark on them. Such a row counts when its artist is known for music: from
// extended history, from newer account data, or from the library, YourLibrary.json,
// which is opened in this case only. The other rows are counted and stay. A row from May
// 2024 on is of a package that keeps podcasts apart.
//
// A play without a connection is uploaded later, all of a flight under one time; where
// the row has a sensible offline_timestamp, the play ended that much later than it.
//
// Never opened: podcast and audiobook files and the twenty others of account data. The
// technical log is refused unread. A row's account is compared, to tell whether files are
// of several persons, and goes nowhere.
//
// Shapes and traps were taken from published parsers and documentation; no
// person's export is in this repository.
package spotify
