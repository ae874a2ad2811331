// Package listenbrainz reads the exports of ListenBrainz: a ZIP with
// listens/<year>/<month>.jsonl, a listen a line, or, until 2024, one list of listens. The
// other files (user.json, feedback.jsonl, pinned_recording.jsonl) hold a name, opinions and
// free text, and are never opened.
//
// A listen has the start of a listen, but not its end or duration. ListenBrainz
// accepts a listen after half of a track or four minutes of it. So a listen
// lasts as long as its client reports (ms_played), else half of the track, at most four
// minutes, else 30 seconds, which is the least that counts as a play. The format has no mark
// for private sessions: private listens are not sent to ListenBrainz.
//
// The format was taken from published documentation; no person's export is in this
// repository.
package listenbrainz
