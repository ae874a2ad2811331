// Package spotify reads the exports that Spotify gives its listeners.
//
// Two packages hold plays. Extended streaming history has a row for each play
// since the account was made, in Streaming_History_Audio_* and _Video_* files
// (endsong_* and endvideo_* in older ones), with 19 to 23 keys depending on the
// year; every key may be absent and every value null. Account data has the last
// twelve months in StreamingHistory_music_* files, to the minute and without ids.
// Where an archive holds both, the extended history wins for the time from its
// first to its last row, and rows of account data from that time are left out.
//
// Not opened: podcast and audiobook files, the twenty others of account data,
// and StreamingHistory0.json of account data before 2024, which mixes podcasts
// into the music without a mark. The technical log is refused unread.
//
// Shapes and traps were taken from published parsers and documentation; no
// person's export is in this repository.
package spotify
