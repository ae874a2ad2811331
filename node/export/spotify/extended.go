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

// kindOf tells what a row is about by which of its URIs is there. Audiobooks
// come first, since their chapters bear the URIs of episodes.
func kindOf(r *rows) core.PlayKind {
	track := r.cells[keyTrackURI]
	switch {
	case r.cells[keyAudiobookURI].said():
		return core.PlayAudiobook
	case track.said() && bytes.HasPrefix(track.text, []byte("spotify:local:")):
		return core.PlayLocalFile

	case track.said() && bytes.HasPrefix(track.text, []byte("spotify:track:")):
		return core.PlayMusic
	case r.cells[keyEpisodeURI].said():
		return core.PlayPodcast

	default:
		return core.PlayUnattributed
	}
}

// isPrivate holds a private session for private, and so one of which the row
// does not say: null, or anything that is not false. Exports from before the key
// existed have no private sessions to mark.
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

// maxPlayed is longer than anything that Spotify carries.
const maxPlayed = 48 * time.Hour

// parsePlayed returns 0 for anything but a sensible number of milliseconds.
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

// syncWithin is how long before its upload a play without a connection may have begun.
const syncWithin = 30 * 24 * time.Hour

// fromMillis is a number above which an offline_timestamp counts milliseconds, as it did
// until 2022; as seconds it would be in the year 5138.
const fromMillis = 100_000_000_000

// offlineEnd is when a play ended that was uploaded later, with all others of its flight
// under one time: its start, when that is sensible, and how long it was heard.
func offlineEnd(uploaded, start time.Time, played time.Duration) time.Time {
	if uploaded.IsZero() || start.IsZero() || start.After(uploaded) || uploaded.Sub(start) > syncWithin {
		return uploaded
	}

	if end := start.Add(played).Truncate(time.Second); end.Before(uploaded) {
		return end
	}
	return uploaded
}

// parseOfflineStart reads an offline_timestamp of either unit; the zero time stands for
// null, 0 and anything else.
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
