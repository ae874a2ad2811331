package spotify_test

import (
	"errors"
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

func TestWhatANameTells(t *testing.T) {
	for name, want := range map[string]export.Part{
		"Streaming_History_Audio_2024_1.json":             export.PartPlays,
		"Streaming_History_Audio_2019-2021_11.json":       export.PartPlays,
		"Streaming_History_Audio_2024.json":               export.PartPlays,
		"Streaming_History_Video_2017-2026.json":          export.PartPlays,
		"Streaming_History_Audio_2024_1 (1).json":         export.PartPlays,
		"streaming_history_audio_2024_1(2).JSON":          export.PartPlays,
		"Streaming_History_Audio_2024_0 2.json":           export.PartPlays,
		"Streaming_History_Audio_2024_0 copy.json":        export.PartPlays,
		"Streaming_History_Audio_2024_0 – Kopie.json":     export.PartPlays,
		"Copy of Streaming_History_Audio_2024_0.json":     export.PartPlays,
		"endsong_12.json":                                 export.PartPlays,
		"endsong_12-1.json":                               export.PartPlays,
		"endvideo.json":                                   export.PartPlays,
		"StreamingHistory_music_0.json":                   export.PartPlays,
		"StreamingHistory_music_0 (1).json":               export.PartPlays,
		"StreamingHistory_music.json":                     export.PartPlays,
		"StreamingHistory_music_0.json.txt":               export.PartPlays,
		"StreamingHistory0.json":                          export.PartPlays,
		"StreamingHistory.json":                           export.PartPlays,
		"StreamingHistory_podcast_0.json":                 export.PartClosed,
		"StreamingHistory_podcast_0 (1).json":             export.PartClosed,
		"StreamingHistory_audiobook_0.json":               export.PartClosed,
		"StreamingHistory_video_0.json":                   export.PartClosed,
		"YourLibrary.json":                                export.PartHelp,
		"YourLibrary (1).json":                            export.PartHelp,
		"Playlist1.json":                                  export.PartClosed,
		"PlaylistInABottle.json":                          export.PartClosed,
		"a/b/Userdata.json":                               export.PartClosed,
		"Userdata copy.json":                              export.PartClosed,
		"Wrapped2025.json":                                export.PartClosed,
		"Spotify Technical Log Information/Anything.json": export.PartClosed,
		"DeviceIdentifier.json":                           export.PartClosed,
		"2026_0.json":                                     export.PartUnknown,
		"Spotify_History.json":                            export.PartUnknown,
		"xStreamingHistory_music_0.json":                  export.PartUnknown,
		"Streaming_History_Audio_2024_1.pdf":              export.PartUnknown,
		"":                                                export.PartUnknown,
	} {
		if got := (spotify.Adapter{}).Part(name); got != want {
			t.Errorf("%q: got part %d, want %d", name, got, want)
		}
	}
}

func TestALibraryInAnotherFormIsRefused(t *testing.T) {
	for _, content := range []string{"", "[]", "{", `{"tracks":[{"artist":"A"`, `{"tracks":[]}{}`} {
		_, err := read(entry("YourLibrary.json", content), entry("StreamingHistory0.json", `[{"endTime":"2020-01-01 10:00","artistName":"A"}]`))
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
		"nothing in it":            {`{}`, core.Play{}},
		"keys of wrong types":      {`{"ts":5,"ms_played":[61000],"spotify_track_uri":[1],"incognito_mode":false}`, core.Play{}},
		"a length in a string":     {`{"ms_played":"61000"}`, core.Play{Played: 61 * time.Second}},
		"a length with a fraction": {`{"ms_played":180000.0}`, core.Play{Played: 3 * time.Minute}},
		"a length that R writes":   {`{"ms_played":1.8e+05}`, core.Play{Played: 3 * time.Minute}},
		"a length of another word": {`{"ms_played":"long"}`, core.Play{}},
		"a time with a blank":      {`{"ts":"2026-09-01 12:00:00 UTC"}`, core.Play{EndedAt: time.Date(2026, 9, 1, 12, 0, 0, 0, time.UTC)}},
		"a time of the read-me":    {`{"ts":"2026-09-01 12:00:00"}`, core.Play{EndedAt: time.Date(2026, 9, 1, 12, 0, 0, 0, time.UTC)}},
		"a time of pandas":         {`{"ts":"2026-09-01 14:00:00.500+02:00"}`, core.Play{EndedAt: time.Date(2026, 9, 1, 12, 0, 0, 0, time.UTC)}},
		"a time in milliseconds":   {`{"ts":1788264000000}`, core.Play{EndedAt: time.Date(2026, 9, 1, 12, 0, 0, 0, time.UTC)}},
		"no word on privacy":       {`{"incognito_mode":null}`, core.Play{Private: true, Unmarked: true}},
		"a private session":        {`{"incognito_mode":true}`, core.Play{Private: true}},
		"a key twice, the same":    {`{"ms_played":1,"ms_played":1}`, core.Play{Played: time.Millisecond}},
		"an unread key twice":      {`{"ms_played":1,"platform":"a","platform":"b"}`, core.Play{Played: time.Millisecond}},
		"half a character in a title": {
			`{"spotify_track_uri":"spotify:track:1","master_metadata_track_name":"\ud83c","master_metadata_album_artist_name":"A"}`,
			core.Play{Kind: core.PlayMusic, URI: "spotify:track:1", Artist: "A", Track: "\uFFFD\xff"},
		},
		"a time that is none":       {`{"ts":"2026-13-01T00:00:00Z"}`, core.Play{}},
		"a time before the epoch":   {`{"ts":"1969-01-01T00:00:00Z"}`, core.Play{}},
		"negative length":           {`{"ms_played":-5}`, core.Play{}},
		"a length with an exponent": {`{"ms_played":6e4}`, core.Play{Played: time.Minute}},
		"a length of years":         {`{"ms_played":99999999999}`, core.Play{}},
		"private by a string":       {`{"incognito_mode":"false"}`, core.Play{Private: true, Unmarked: true}},
		"an id of another kind":     {`{"spotify_track_uri":"spotify:show:1"}`, core.Play{}},
		"an empty id":               {`{"spotify_track_uri":"","spotify_episode_uri":"spotify:episode:1"}`, core.Play{Kind: core.PlayPodcast}},
		"an audiobook with a track": {`{"spotify_track_uri":"spotify:track:1","audiobook_uri":"spotify:show:1"}`, core.Play{Kind: core.PlayAudiobook}},
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
		"cut between rows":   {`[{"ts":"x"},`, export.CodeTruncated},
		"cut within a row":   {`[{"ts":"x"`, export.CodeTruncated},
		"cut within a key":   {`[{"t`, export.CodeTruncated},
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

// TestOneBadRowCostsThatRow has files in which everything but one row is sound.
func TestOneBadRowCostsThatRow(t *testing.T) {
	row := func(track string) string {
		return `{"ts":"2026-01-01T00:00:00Z","ms_played":60000,"spotify_track_uri":"spotify:track:` + track + `","master_metadata_album_artist_name":"A"}`
	}

	for name, test := range map[string]struct {
		content string
		plays   int
		lost    int64
	}{
		"two lists":                       {`[` + row("1") + `][` + row("2") + `]`, 2, 0},
		"two lists and a comma":           {"[" + row("1") + "],\n[" + row("2") + "]\n", 2, 0},
		"lines":                           {row("1") + "\n" + row("2") + "\n", 2, 0},
		"zero bytes behind":               {`[` + row("1") + `]` + strings.Repeat("\x00", 70_000), 1, 0},
		"text behind":                     {`[` + row("1") + `] x`, 1, 1},
		"a time of two values":            {`[{"ts":"1","ts":"2"},` + row("2") + `]`, 1, 1},
		"a quote too much, lines":         {"[" + row("1") + ",\n" + strings.Replace(row("2"), `"A"`, `"A "B"`, 1) + ",\n" + row("3") + "]", 2, 1},
		"two quotes too much":             {"[" + row("1") + "," + strings.Replace(row("2"), `"A"`, `"A "B" C"`, 1) + "," + row("3") + "]", 2, 1},
		"a quote too much, one line":      {"[" + row("1") + "," + strings.Replace(row("2"), `"A"`, `"A"B"`, 1) + "," + row("3") + "]", 2, 1},
		"no quote at the end, one line":   {"[" + row("1") + "," + strings.Replace(row("2"), `"A"`, `"A`, 1) + "," + row("3") + "," + row("4") + "]", 3, 1},
		"a zero byte in a value":          {"[" + row("1") + "," + strings.Replace(row("2"), `"A"`, "\"A\x00\"", 1) + "," + row("3") + "]", 2, 1},
		"a number that is none":           {"[" + row("1") + "," + strings.Replace(row("2"), `60000`, `NaN`, 1) + "," + row("3") + "]", 2, 1},
		"bytes that are no UTF-8, unread": {"[" + strings.Replace(row("1"), `{`, "{\"platform\":\"\xff\",", 1) + "]", 1, 0},
	} {
		t.Run(name, func(t *testing.T) {
			var notes export.Notes
			var plays []core.Play
			for play, err := range (spotify.Adapter{}).Plays([]export.Entry{entry("endsong.json", test.content)}, &notes) {
				if err != nil {
					t.Fatal(err)
				}
				plays = append(plays, play)
			}

			if lost := notes.LeftOut().Rows[export.ReasonNotARow]; len(plays) != test.plays || lost != test.lost {
				t.Errorf("got %d plays and %d lost rows, want %d and %d", len(plays), lost, test.plays, test.lost)
			}
		})
	}
}

// TestRowsAreReadByTheirOwnShape has rows of every package in one file, under names that
// say something else.
func TestRowsAreReadByTheirOwnShape(t *testing.T) {
	content := `[{"endTime":"2026-03-01 10:00","artistName":"account","trackName":"T","msPlayed":60000},
		{"ts":"2026-01-01T00:00:00Z","ms_played":60000,"spotify_track_uri":"spotify:track:1","master_metadata_album_artist_name":"extended"},
		{"endTime":"2026-03-01 10:05","podcastName":"P","episodeName":"E","msPlayed":60000},
		{"endTime":"2020-03-01 10:05","artistName":"extended","trackName":"T","msPlayed":60000},
		{"endTime":"2020-03-01 10:06","artistName":"unknown","trackName":"T","msPlayed":60000}]`

	for _, name := range []string{"2026_0.json", "endsong.json", "StreamingHistory0.json", "Streaming_History_Audio_2026_0.json", "x.json.txt"} {
		var got []string
		for _, play := range mustRead(t, entry(name, content)) {
			got = append(got, play.Artist)
		}
		if want := []string{"extended", "account", "", "extended"}; !slices.Equal(got, want) {
			t.Errorf("%s: got artists %q, want %q", name, got, want)
		}
	}
}

// TestAWrongDateCoversNothingElse has a row of the extended history from the year 2036.
func TestAWrongDateCoversNothingElse(t *testing.T) {
	plays := mustRead(t,
		entry("endsong.json", `[{"ts":"2026-01-03T10:00:40Z"},{"ts":"2036-01-01T10:00:20Z"},{"ts":"2001-01-01T10:00:20Z"}]`),
		entry("StreamingHistory_music_0.json", `[{"endTime":"2026-05-01 09:59","artistName":"A","msPlayed":1}]`))
	if len(plays) != 4 {
		t.Errorf("got %d plays, want the three and one of account data", len(plays))
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
