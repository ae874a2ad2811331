package foreign_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/export/adapters"
)

// TestAFileOfAnotherPlatformIsNamed has the first lines of each platform's file, alone and
// under a name that says nothing.
func TestAFileOfAnotherPlatformIsNamed(t *testing.T) {
	for _, test := range []struct{ platform, content string }{
		{"Apple Music", "\ufeffAlbum Name,Apple Id Number,Artist Name,Event Type,Play Duration Milliseconds\n"},
		{"Apple Music", "Country,Track Identifier,Date Played,Hours,Play Duration Milliseconds,Track Description\n"},
		{"YouTube", `[{"header":"YouTube Music","title":"X angesehen","titleUrl":"u","time":"2024-06-15T10:30:00.000Z"}]`},
		{"Last.fm", "uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid\n"},
		{"Last.fm", `[{"@attr":{"page":"1"},"track":[{"name":"T","artist":{"#text":"A"}}]}]`},
		{"Last.fm", `[[{"artist":{"#text":"A"},"date":{"uts":"1"},"mbid":"","name":"T","url":"u"}]]`},
		{"Last.fm", `{"username":"x","scrobbles":[{"track":"T","artist":"A","date":1}]}`},
		{"Last.fm", "A band,An album,\"A track, live\",15 Jun 2007 22:30\nB,C,D,15 Jun 2007 22:31\n"},
		{"Maloja", `{"maloja":{"export_time":1},"scrobbles":[{"time":1,"track":{"artists":["A"],"title":"T"}}]}`},
		{"Maloja", `{"scrobbles":[{"time":1,"track":{"artists":["A"],"title":"T"}}]}`},
		{"Koito", `{"version":"1","exported_at":"2025-01-01T00:00:00Z","user":"x","listens":[]}`},
		{"Pano Scrobbler", `[{"timeMs":1,"artist":"A","track":"T","event":"scrobble"}]`},
		{"Libre.fm", "Artist,Track,Album,Time\nA,T,,1\n"},
		{"Deezer", "Song Title,Artist,ISRC,Album Title,IP Address,Listening Time,Platform Name,Platform Model,Date\n"},
		{"Tidal", "artist_name,track_title,entry_date,stream_duration_ms\n"},
		{"Amazon Music", "\ufefftimestamp,title,asin,consumptionDurationMs,artistAsin\n"},
		{"Netflix", "Title,Date\nA film,1/2/24\n"},
	} {
		file := export.File{
			Name:    "x",
			Size:    int64(len(test.content)),
			Content: strings.NewReader(test.content),
		}

		_, err := export.Open([]export.File{file}, adapters.Options())
		var refused *export.Refused
		if !errors.As(err, &refused) || !strings.Contains(refused.Sentence, "of "+test.platform+",") || !strings.Contains(refused.Hint, "listenbrainz") {
			t.Errorf("%.40q: got %v, want %s named, and what we read", test.content, err, test.platform)
		}
	}
}

func TestAPlatformIsKnownByTheNamesOfItsFiles(t *testing.T) {
	for name, platform := range map[string]string{
		"deezer-data_1.xlsx": "Deezer",
		"Takeout/YouTube und YouTube Music/Verlauf/Wiedergabeverlauf.html": "YouTube",
	} {
		file := export.File{Name: name, Size: 4, Content: strings.NewReader("data")}
		_, err := export.Open([]export.File{file, {Name: "x.pdf", Content: strings.NewReader("")}}, adapters.Options())
		if err == nil || !strings.Contains(err.Error(), platform) {
			t.Errorf("%s: got %v, want %s named", name, err, platform)
		}
	}
}
