// Package listenbrainz reads the exports that ListenBrainz gives its listeners: a ZIP
// with listens/<year>/<month>.jsonl, a listen a line. The other files (user.json,
// feedback.jsonl, pinned_recording.jsonl) hold a name, opinions and free text, and are
// never opened.
//
// A line says when listening began, not when it ended or for how long. ListenBrainz
// takes a listen when half of a track or four minutes of it were heard; so a listen
// lasts as long as its client says (ms_played), else as half of the track, at most four
// minutes, else 30 seconds, which is the least that counts as a play. There is no word
// on private sessions: what was not to be listed was not sent there.
//
// The shape was taken from published documentation; no person's export is in this
// repository.
package listenbrainz
