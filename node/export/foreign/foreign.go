// Package foreign is a table of the shapes of other platforms' files. No code reads them:
// the table only lets a refusal name the platform. A shape was taken from published
// parsers and documentation, and a row of it costs nothing but a line.
package foreign

import (
	"regexp"

	"github.com/tantieme/tantieme/node/export"
)

// Shapes returns the table. A shape that another one includes stands behind it.
func Shapes() []export.Stranger {
	return []export.Stranger{
		table("Apple Music", "Event Type", "Play Duration Milliseconds"),
		table("Apple Music", "Track Description", "Date Played"),
		table("Apple Music", "Track Description", "Last Played Date"),
		table("Apple Music", "Apple Id Number"),
		rows("Apple Music", "Track Identifier", "Title"),
		rows("YouTube", "header", "title", "time"),
		rows("YouTube", "titleUrl", "time"),
		rows("YouTube", "snippet", "contentDetails"),
		path("YouTube", `(^|/)(watch-history|wiedergabeverlauf)\.html$`),
		table("Last.fm", "uts", "utc_time", "artist"),
		table("Last.fm", "Artist", "Album", "Title", "DateTime"),
		rows("Last.fm", "@attr", "track"),
		rows("Last.fm", "recenttracks"),
		rows("Last.fm", "username", "scrobbles"),
		rows("Last.fm", "artist", "date", "mbid"),
		rows("Last.fm", "artist", "date", "name", "url"),
		dated("Last.fm"),
		rows("Maloja", "scrobbles"),
		rows("Koito", "version", "exported_at", "user", "listens"),
		rows("Koito", "exported_at", "listens"),
		rows("Pano Scrobbler", "timeMs", "artist", "track"),
		table("Libre.fm", "Artist", "Track", "Album", "Time"),
		path("Deezer", `(^|/)(deezer-data_[^/]*|\d+_listeninghistory)(\.xlsx|\.csv)?$`),
		table("Deezer", "Song Title", "Artist", "ISRC", "Listening Time"),
		table("Tidal", "artist_name", "track_title", "entry_date"),
		table("Amazon Music", "asin", "consumptionDurationMs"),
		table("Amazon Music", "Listen Duration in Milliseconds"),
		table("SoundCloud", "Track Title", "Played At"),
		table("Netflix", "Profile Name", "Start Time", "Title"),
		table("Netflix", "Title", "Date"),
	}
}

func rows(platform string, keys ...string) export.Stranger {
	return export.Stranger{Platform: platform, Form: export.FormRows, Keys: keys}
}

func table(platform string, columns ...string) export.Stranger {
	return export.Stranger{Platform: platform, Form: export.FormTable, Keys: columns}
}

func path(platform, pattern string) export.Stranger {
	return export.Stranger{Platform: platform, Path: regexp.MustCompile(pattern)}
}

// dated is a table without a header: artist, album, track and a date such as
// 02 Jan 2006 15:04.
func dated(platform string) export.Stranger {
	return export.Stranger{
		Platform: platform,
		Form:     export.FormTable,
		Line:     regexp.MustCompile(`,"?\d{1,2} [A-Z][a-z]{2} \d{4},? \d{2}:\d{2}"?$`),
	}
}
