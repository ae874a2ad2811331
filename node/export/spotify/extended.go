package spotify

import (
	"bytes"
	"strconv"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// extendedKeys are the members of an extended row that are read, of up to 23.
var extendedKeys = map[string]key{
	"ts":                                keyTime,
	"ms_played":                         keyPlayed,
	"master_metadata_album_artist_name": keyArtist,
	"master_metadata_track_name":        keyTrack,
	"spotify_track_uri":                 keyTrackURI,
	"spotify_episode_uri":               keyEpisodeURI,
	"audiobook_uri":                     keyAudiobookURI,
	"incognito_mode":                    keyPrivate,
	"offline":                           keyOffline,
	"offline_timestamp":                 keyOfflineTime,
}

func extendedPlay(r *rows) core.Play {
	p := core.Play{
		Source:    "spotify/extended",
		Kind:      kindOf(r),
		EndedAt:   parseTime(time.RFC3339, r.cells[keyTime]),
		Precision: time.Second,
		Played:    parsePlayed(r.cells[keyPlayed]),
		Private:   isPrivate(r.cells[keyPrivate]),
	}

	if r.cells[keyOffline].kind == 't' {
		p.EndedAt = offlineEnd(p.EndedAt, parseOfflineStart(r.cells[keyOfflineTime]), p.Played)
	}
	if p.Kind == core.PlayMusic && !p.Private {
		p.Artist = text(r.cells[keyArtist])
		p.Track = text(r.cells[keyTrack])
		p.URI = text(r.cells[keyTrackURI])
	}

	return p
}

// kindOf returns a row's kind, from the URI that it has. It checks audiobooks first,
// because their chapters have the URIs of episodes.
func kindOf(r *rows) core.PlayKind {
	track := r.cells[keyTrackURI]
	switch {
	case r.cells[keyAudiobookURI].isText():
		return core.PlayAudiobook
	case track.isText() && bytes.HasPrefix(track.text, []byte("spotify:local:")):
		return core.PlayLocalFile

	case track.isText() && bytes.HasPrefix(track.text, []byte("spotify:track:")):
		return core.PlayMusic
	case r.cells[keyEpisodeURI].isText():
		return core.PlayPodcast

	default:
		return core.PlayUnattributed
	}
}

// isPrivate treats a private session as private, and also a row that does not clearly
// deny it: null, or anything that is not false. Exports from before the key existed have
// no private sessions to mark.
func isPrivate(c cell) bool { return c.kind != 0 && c.kind != 'f' }

func text(c cell) string {
	if c.kind != '"' {
		return ""
	}
	return string(c.text)
}

// parseTime returns the zero time for anything but a time.
func parseTime(layout string, c cell) time.Time {
	if c.kind != '"' {
		return time.Time{}
	}

	t, err := time.Parse(layout, string(c.text))
	if err != nil || t.Unix() <= 0 {
		return time.Time{}
	}

	return t.UTC()
}

// maxPlayed is longer than anything that Spotify offers.
const maxPlayed = 48 * time.Hour

// parsePlayed returns 0 for anything but a plausible number of milliseconds.
func parsePlayed(c cell) time.Duration {
	if c.kind != '0' {
		return 0
	}

	ms, err := strconv.ParseInt(string(c.text), 10, 64)
	if err != nil || ms < 0 || ms > maxPlayed.Milliseconds() {
		return 0
	}

	return time.Duration(ms) * time.Millisecond
}

// syncWithin is the longest plausible time between the start of an offline play and its
// upload.
const syncWithin = 30 * 24 * time.Hour

// fromMillis is the number above which an offline_timestamp is in milliseconds, as it was
// until 2022. In seconds it would be in the year 5138.
const fromMillis = 100_000_000_000

// offlineEnd returns the end of a play that was uploaded later, together with all other
// plays of its flight. It is the start, if that is plausible, plus the time of listening.
func offlineEnd(uploaded, start time.Time, played time.Duration) time.Time {
	if uploaded.IsZero() || start.IsZero() || start.After(uploaded) || uploaded.Sub(start) > syncWithin {
		return uploaded
	}

	if end := start.Add(played).Truncate(time.Second); end.Before(uploaded) {
		return end
	}
	return uploaded
}

// parseOfflineStart parses an offline_timestamp in either unit. It returns the zero time
// for null, 0 and anything else.
func parseOfflineStart(c cell) time.Time {
	if c.kind != '0' {
		return time.Time{}
	}

	n, err := strconv.ParseInt(string(c.text), 10, 64)
	switch {
	case err != nil || n <= 0:
		return time.Time{}
	case n > fromMillis:
		return time.UnixMilli(n).UTC()
	default:
		return time.Unix(n, 0).UTC()
	}
}
