package spotify_test

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/export/exporttest"
	"github.com/tantieme/tantieme/node/export/spotify"
)

func entry(name, content string) export.Entry {
	return export.NewEntry(name, func() (io.Reader, error) { return strings.NewReader(content), nil })
}

// read returns all plays up to the first error.
func read(entries ...export.Entry) (plays []core.Play, err error) {
	var notes export.Notes
	for play, err := range (spotify.Adapter{}).Plays(entries, &notes) {
		if err != nil {
			return plays, err
		}
		plays = append(plays, play)
	}

	return plays, nil
}

func mustRead(t *testing.T, entries ...export.Entry) []core.Play {
	t.Helper()
	plays, err := read(entries...)
	if err != nil {
		t.Fatal(err)
	}
	return plays
}

func TestTheAdapterIsLikeAllOthers(t *testing.T) { exporttest.Run(t, spotify.Adapter{}) }

func FuzzExport(f *testing.F) { exporttest.Fuzz(f, spotify.Adapter{}) }

func TestNamesThatAreClaimed(t *testing.T) {
	for name, want := range map[string]bool{
		"Streaming_History_Audio_2024_1.json":       true,
		"Streaming_History_Audio_2019-2021_11.json": true,
		"Streaming_History_Audio_2024.json":         true,
		"Streaming_History_Video_2017-2026.json":    true,
		"Streaming_History_Audio_2024_1 (1).json":   true,
		"streaming_history_audio_2024_1(2).JSON":    true,
		"endsong_12.json":                           true,
		"endvideo.json":                             true,
		"StreamingHistory_music_0.json":             true,
		"StreamingHistory_music_0 (1).json":         true,
		"StreamingHistory_podcast_0.json":           false,
		"StreamingHistory_audiobook_0.json":         false,
		"StreamingHistory0.json":                    true,
		"StreamingHistory.json":                     true,
		"YourLibrary.json":                          false, // only beside StreamingHistoryN
		"StreamingHistory_video_0.json":             false,
		"StreamingHistory_music_0.json.bak":         false,
		"xStreamingHistory_music_0.json":            false,
		"Playlist1.json":                            false,
		"PlaylistInABottle.json":                    false,
		"Userdata.json":                             false,
		"":                                          false,
	} {
		if got := len((spotify.Adapter{}).Claim([]string{name})) == 1; got != want {
			t.Errorf("claims %q: %v", name, got)
		}
	}
}

func TestTheLibraryIsClaimedBesideMixedHistoryAlone(t *testing.T) {
	for want, bases := range map[string][]string{
		"[1]":   {"YourLibrary.json", "StreamingHistory_music_0.json"},
		"[0 2]": {"YourLibrary.json", "Userdata.json", "StreamingHistory0.json"},
		"[]":    {"YourLibrary.json"},
	} {
		if got := fmt.Sprint((spotify.Adapter{}).Claim(bases)); got != want {
			t.Errorf("%q: claimed %s, want %s", bases, got, want)
		}
	}
}

func TestALibraryInAnotherFormIsRefused(t *testing.T) {
	for _, content := range []string{"", "[]", "{", `{"tracks":[{"artist":"A"`, `{"tracks":[]}{}`} {
		_, err := read(entry("YourLibrary.json", content), entry("StreamingHistory0.json", "[]"))
		var refused *export.Refused
		if !errors.As(err, &refused) || refused.Code != export.CodeTruncated {
			t.Errorf("%q: got %v", content, err)
		}
	}
}

func TestFilesAreReadInTheOrderOfTheirNumbers(t *testing.T) {
	row := func(artist string) string {
		return `[{"ts":"2020-01-01T00:00:00Z","spotify_track_uri":"spotify:track:1","master_metadata_album_artist_name":"` + artist + `"}]`
	}
	plays := mustRead(t,
		entry("StreamingHistory_music_0.json", `[{"artistName":"account"}]`),
		entry("Streaming_History_Video_2017-2026.json", row("video")),
		entry("a/Streaming_History_Audio_2020_11.json", row("eleven")),
		entry("b/Streaming_History_Audio_2019-2020_2.json", row("two")),
	)

	var order []string
	for _, play := range plays {
		order = append(order, play.Artist)
	}

	if want := []string{"two", "eleven", "video", "account"}; !slices.Equal(order, want) {
		t.Errorf("read %q, want %q", order, want)
	}
}

func TestExtendedHistoryWinsForTheTimeThatItCovers(t *testing.T) {
	account := entry("StreamingHistory_music_0.json", `[
		{"endTime":"2026-01-01 09:59","artistName":"before","msPlayed":1},
		{"endTime":"2026-01-01 10:00","artistName":"first minute","msPlayed":1},
		{"endTime":"2026-01-02 00:00","artistName":"between","msPlayed":1},
		{"endTime":"2026-01-03 10:00","artistName":"last minute","msPlayed":1},
		{"endTime":"2026-01-03 10:01","artistName":"after","msPlayed":1},
		{"endTime":"not a time","artistName":"whenever","msPlayed":1}]`)

	history := entry("endsong.json", `[{"ts":"2026-01-03T10:00:40Z"},{"ts":"2026-01-01T10:00:20Z"}]`)
	plays, err := read(account, history)
	if err != nil {
		t.Fatal(err)
	}

	var left []string
	for _, play := range plays[2:] {
		left = append(left, play.Artist)
	}

	if want := []string{"before", "after", "whenever"}; !slices.Equal(left, want) {
		t.Errorf("kept %q of the account data, want %q", left, want)
	}
}

func TestOddRows(t *testing.T) {
	for name, test := range map[string]struct {
		row  string
		want core.Play
	}{
		"nothing in it":              {`{}`, core.Play{}},
		"keys of wrong types":        {`{"ts":5,"ms_played":"61000","spotify_track_uri":[1],"incognito_mode":false}`, core.Play{}},
		"a time that is none":        {`{"ts":"2026-13-01T00:00:00Z"}`, core.Play{}},
		"a time before the epoch":    {`{"ts":"1969-01-01T00:00:00Z"}`, core.Play{}},
		"negative length":            {`{"ms_played":-5}`, core.Play{}},
		"a length in floating point": {`{"ms_played":6e4}`, core.Play{}},
		"a length of years":          {`{"ms_played":99999999999}`, core.Play{}},
		"private by a string":        {`{"incognito_mode":"false"}`, core.Play{Private: true}},
		"an id of another kind":      {`{"spotify_track_uri":"spotify:show:1"}`, core.Play{}},
		"an empty id":                {`{"spotify_track_uri":"","spotify_episode_uri":"spotify:episode:1"}`, core.Play{Kind: core.PlayPodcast}},
		"an audiobook with a track":  {`{"spotify_track_uri":"spotify:track:1","audiobook_uri":"spotify:show:1"}`, core.Play{Kind: core.PlayAudiobook}},
		"escaped keys and values": {
			`{"m\u0073_played":31000,"spotify_track_uri":"spotify\u003atrack:1","master_metadata_album_artist_name":"\ud83c\udfb7 \"A\""}`,
			core.Play{Kind: core.PlayMusic, Played: 31 * time.Second, URI: "spotify:track:1", Artist: "🎷 \"A\""},
		},
		"nested values that are skipped": {`{"extra":{"ms_played":[{"ts":"x"}]},"ms_played":1}`, core.Play{Played: time.Millisecond}},
	} {
		t.Run(name, func(t *testing.T) {
			plays := mustRead(t, entry("endsong.json", "["+test.row+"]"))
			test.want.Source, test.want.Precision = "spotify/extended", time.Second
			if len(plays) != 1 || plays[0] != test.want {
				t.Errorf("got %+v, want %+v", plays, test.want)
			}
		})
	}
}

func TestARowKeepsNothingOfTheOneBefore(t *testing.T) {
	plays := mustRead(t, entry("endsong.json", `[
		{"ts":"2026-01-01T00:00:00Z","ms_played":5,"spotify_track_uri":"spotify:track:1","master_metadata_album_artist_name":"A","incognito_mode":true},
		{"spotify_track_uri":"spotify:track:2"}]`))
	want := core.Play{Source: "spotify/extended", Precision: time.Second, Kind: core.PlayMusic, URI: "spotify:track:2"}
	if plays[1] != want {
		t.Errorf("got %+v, want %+v", plays[1], want)
	}
}

func TestFormsOfFilesThatAreAccepted(t *testing.T) {
	for name, content := range map[string]string{
		"empty list":            "[]",
		"a byte order mark":     "\ufeff[]",
		"lines of Windows":      "[\r\n]\r\n",
		"elements without rows": `[null,5,"x",[1]]`,
	} {
		t.Run(name, func(t *testing.T) {
			if plays := mustRead(t, entry("endsong.json", content)); len(plays) != 0 {
				t.Errorf("got %v, want no plays", plays)
			}
		})
	}
}

func TestFormsOfFilesThatAreRefused(t *testing.T) {
	for name, test := range map[string]struct {
		content string
		code    export.Code
	}{
		"nothing":            {"", export.CodeTruncated},
		"no list":            {`{"a":1}`, export.CodeTruncated},
		"cut between rows":   {`[{"ts":"x"},`, export.CodeTruncated},
		"cut within a row":   {`[{"ts":"x"`, export.CodeTruncated},
		"cut within a key":   {`[{"t`, export.CodeTruncated},
		"two lists":          {`[][]`, export.CodeTruncated},
		"text behind":        {`[] x`, export.CodeTruncated},
		"a key twice":        {`[{"ts":"1","ts":"2"}]`, export.CodeTruncated},
		"bad UTF-8":          {"[{\"ts\":\"\xff\"}]", export.CodeTruncated},
		"a row of megabytes": {`[{"ts":"` + strings.Repeat("x", 2<<20) + `"}]`, export.CodeBomb},
		"endless blanks":     {`[` + strings.Repeat(" ", 2<<20) + `]`, export.CodeBomb},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := read(entry("endsong.json", test.content))
			var refused *export.Refused
			if !errors.As(err, &refused) || refused.Code != test.code {
				t.Errorf("got %v, want code %s", err, test.code)
			}
		})
	}
}

func TestErrorsOfTheArchivePass(t *testing.T) {
	broken := errors.New("broken")
	cannotOpen := export.NewEntry("endsong.json", func() (io.Reader, error) { return nil, broken })
	breaks := export.NewEntry("endsong.json", func() (io.Reader, error) {
		return io.MultiReader(strings.NewReader(`[{"ts":"x"},`), failing{broken}), nil
	})

	for name, e := range map[string]export.Entry{"on opening": cannotOpen, "within": breaks} {
		if _, err := read(e); !errors.Is(err, broken) {
			t.Errorf("%s: got %v, want %v", name, err, broken)
		}
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func TestReadingStopsWhenNoMoreIsAsked(t *testing.T) {
	rows := 0
	for range (spotify.Adapter{}).Plays([]export.Entry{entry("endsong.json", `[{},{},{}]`), entry("endsong_1.json", `[{}]`)}, &export.Notes{}) {
		if rows++; rows == 2 {
			break
		}
	}

	if rows != 2 {
		t.Errorf("got %d rows, want 2", rows)
	}
}

func TestPackagesWithoutMusicAreExplained(t *testing.T) {
	for name, test := range map[string]struct {
		code export.Code
		says string
	}{
		"Spotify Technical Log Information/Anything.json":      {export.CodeTechnicalLog, "technical log"},
		"ReadMeFirst_TechnicalLogInformation.pdf":              {export.CodeTechnicalLog, "technical log"},
		"loose/CarDetectionEvent.json":                         {export.CodeTechnicalLog, "technical log"},
		"Spotify Account Data/StreamingHistory_podcast_0.json": {export.CodeNoMusic, "podcasts"},
		"Spotify Account Data/Userdata.json":                   {export.CodeNoMusic, "without any listening history"},
		"Identity.json":                                        {export.CodeNoMusic, "without any listening history"},
	} {
		refused := (spotify.Adapter{}).Explain([]string{"other.txt", name})
		if refused == nil || refused.Code != test.code || !strings.Contains(refused.Sentence, test.says) || refused.Hint == "" {
			t.Errorf("%s: got %+v", name, refused)
		}
	}

	if refused := (spotify.Adapter{}).Explain([]string{"cat.jpg", "__MACOSX/._StreamingHistory_podcast_0.json"}); refused != nil {
		t.Errorf("took another's archive for its own: got %v, want nil", refused)
	}
}
