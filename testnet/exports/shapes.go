package exports

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf16"
)

// Row is a row of a history, as encoding/json decodes it.
type Row = map[string]any

// Shape is a form in which people have their exports: the files, and the rows in them that
// a reader has to understand. The other rows of the files are broken on purpose.
type Shape struct {
	Name  string
	Files []Named
	Rows  []Row
}

// Named is a file of a shape.
type Named struct {
	Name string // path
	Data []byte
}

// Shapes returns the forms that public reports tell of. Each call returns the same.
func Shapes() []Shape {
	return slices.Concat(namedShapes(), mixedShapes(), datedShapes(), valueShapes(), textShapes(), packedShapes())
}

const shapeRows = 300

var shapeEnd = time.Date(2026, 9, 1, 12, 0, 0, 0, time.UTC)

// shapeTime is the end of the i-th play, three hours after the one before.
func shapeTime(i int) time.Time { return shapeEnd.Add(-time.Duration(i) * 3 * time.Hour) }

// shapeArtist is the artist of the i-th play: the first has the most.
func shapeArtist(i int) string { return fmt.Sprintf("Artist %c é", 'A'+min(i%17, i%13, i%11)) }

// extendedRows are rows of extended history.
func extendedRows() (rows []Row) {
	for i := range shapeRows {
		rows = append(rows, Row{
			"ts":                                shapeTime(i).Format(time.RFC3339),
			"platform":                          "android",
			"ms_played":                         float64(31_000 + 1000*i),
			"master_metadata_track_name":        fmt.Sprint("Track ", i%40),
			"master_metadata_album_artist_name": shapeArtist(i),
			"spotify_track_uri":                 fmt.Sprintf("spotify:track:%022d", i%40),
			"incognito_mode":                    false,
		})
	}
	return rows
}

// accountRows are rows of account data.
func accountRows() (rows []Row) {
	for i := range shapeRows {
		rows = append(rows, Row{
			"endTime":    shapeTime(i).Format("2006-01-02 15:04"),
			"artistName": shapeArtist(i),
			"trackName":  fmt.Sprint("Track ", i%40),
			"msPlayed":   float64(31_000 + 1000*i),
		})
	}
	return rows
}

// listenRows are rows of ListenBrainz.
func listenRows() (rows []Row) {
	for i := range shapeRows {
		rows = append(rows, Row{
			"listened_at": float64(shapeTime(i).Unix()),
			"user_name":   "somebody",
			"track_metadata": Row{
				"artist_name":     shapeArtist(i),
				"track_name":      fmt.Sprint("Track ", i%40),
				"additional_info": Row{"ms_played": float64(31_000 + 1000*i)},
			},
		})
	}
	return rows
}

// list encodes rows as one list, indented as the platforms do.
func list(rows []Row) []byte {
	data, err := json.MarshalIndent(rows, "", "  ")
	if err != nil {
		panic(err) // rows are made of texts and numbers
	}
	return data
}

// jsonLines encodes rows as lines.
func jsonLines(rows []Row) []byte {
	var out bytes.Buffer
	for _, row := range rows {
		line, err := json.Marshal(row)
		if err != nil {
			panic(err) // as in list
		}
		out.Write(append(line, '\n'))
	}
	return out.Bytes()
}

// zipped packs files into a ZIP.
func zipped(files ...Named) []byte {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, f := range files {
		w, err := z.Create(f.Name)
		if err == nil {
			_, err = w.Write(f.Data)
		}
		if err != nil {
			panic(err) // a buffer takes all
		}
	}
	if err := z.Close(); err != nil {
		panic(err) // as above
	}
	return out.Bytes()
}

// changed returns rows after a change of each.
func changed(rows []Row, change func(i int, row Row)) []Row {
	out := make([]Row, len(rows))
	for i, row := range rows {
		out[i] = maps.Clone(row)
		change(i, out[i])
	}
	return out
}

// one is a shape of one file, loose and in a ZIP.
func one(what, name string, data []byte, rows []Row) []Shape {
	return []Shape{
		{what + ", loose", []Named{{name, data}}, rows},
		{what + ", zipped", []Named{{"my_spotify_data.zip", zipped(Named{extendedFolder + name, data})}}, rows},
	}
}

// namedShapes have sound rows under names that people and programs give.
func namedShapes() (shapes []Shape) {
	for _, name := range []string{
		"2026_0.json", "2014-2026.json", "Spotify_History.json", "Streaming_History_Audio_2026_0.json.txt", "StreamingHistory_music.json",
		"Streaming_History_Audio_2026_0 2.json", "Streaming_History_Audio_2026_0 copy.json", "Streaming_History_Audio_2026_0 - Copy.json",
		"Streaming_History_Audio_2026_0 – Kopie.json", "Streaming_History_Audio_2026_0-1.json", "Copy of Streaming_History_Audio_2026_0.json",
		"history", "history.txt", "履歴.json",
	} {
		shapes = append(shapes, one("extended history as "+name, name, list(extendedRows()), extendedRows())...)
		shapes = append(shapes, one("account data as "+name, name, list(accountRows()), accountRows())...)
	}

	for _, name := range []string{"somebody_lb-2024-01-01.json", "listens.json", "12 copy.jsonl"} {
		shapes = append(shapes, one("listens as "+name, name, list(listenRows()), listenRows())...)
	}
	return append(shapes, one("listens by line", "listens.jsonl", jsonLines(listenRows()), listenRows())...)
}

// mixedShapes have rows of one package under the name of another, or beside its rows.
func mixedShapes() (shapes []Shape) {
	for _, name := range []string{"StreamingHistory_music_0.json", "StreamingHistory0.json", "endsong_0.json", "Streaming_History_Video_2026.json"} {
		shapes = append(shapes, one("extended rows under "+name, name, list(extendedRows()), extendedRows())...)
		shapes = append(shapes, one("account rows under "+name, name, list(accountRows()), accountRows())...)
	}

	podcasts := []Row{{"endTime": "2026-08-01 10:00", "podcastName": "P", "episodeName": "E", "msPlayed": 60000.0}}
	with := slices.Concat(podcasts, accountRows())
	shapes = append(shapes, one("podcasts among music", "StreamingHistory_music_0.json", list(with), with)...)

	older := changed(accountRows(), func(i int, row Row) {
		row["endTime"] = shapeTime(i).AddDate(0, -3, 0).Format("2006-01-02 15:04")
	})
	both := slices.Concat(older[:100], extendedRows()[:200], older[100:])
	return append(shapes, one("both packages in one file", "joined.json", list(both), both)...)
}

// datedShapes have plays with dates that cannot be.
func datedShapes() (shapes []Shape) {
	odd := func(rows []Row, key string, value any, n int) []Row {
		var out []Row
		for i := range n {
			row := maps.Clone(rows[i])
			row[key] = value
			for _, artist := range []string{"master_metadata_album_artist_name", "artistName"} {
				if _, has := row[artist]; has {
					row[artist] = fmt.Sprint("Odd ", i)
				}
			}
			out = append(out, row)
		}
		return slices.Concat(out, rows)
	}

	for _, n := range []int{1, 5} {
		for name, rows := range map[string][]Row{
			"2036":          odd(extendedRows(), "ts", "2036-01-01T00:00:00Z", n),
			"the next year": odd(accountRows(), "endTime", "2027-08-01 10:00", n),
			"2070":          odd(listenRows(), "listened_at", 3_155_760_000.0, n),
			"1970":          odd(extendedRows(), "ts", "1970-01-01T00:00:00Z", n),
		} {
			shapes = append(shapes, one(fmt.Sprintf("%d plays of %s", n, name), "history.json", list(rows), rows)...)
		}
	}

	slices.SortFunc(shapes, func(a, b Shape) int { return strings.Compare(a.Name, b.Name) })
	return shapes
}

// valueShapes have values in other forms than the platform's.
func valueShapes() (shapes []Shape) {
	for _, form := range []struct {
		name   string
		rows   []Row
		change func(i int, row Row)
	}{
		{"lengths as strings", extendedRows(), func(_ int, row Row) { row["ms_played"] = fmt.Sprintf("%.0f", row["ms_played"]) }},
		{"times with a blank and UTC", extendedRows(), func(i int, row Row) { row["ts"] = shapeTime(i).Format("2006-01-02 15:04:05") + " UTC" }},
		{"times of the read-me", extendedRows(), func(i int, row Row) { row["ts"] = shapeTime(i).Format("2006-01-02 15:04:05") }},
		{"some null names", extendedRows(), func(i int, row Row) {
			if i%3 == 0 {
				row["master_metadata_album_artist_name"] = nil
			}
		}},
		{"some null words on privacy", extendedRows(), func(i int, row Row) {
			if i%3 == 0 {
				row["incognito_mode"] = nil
			}
		}},
		{"some times that are none", accountRows(), func(i int, row Row) {
			if i%3 == 0 {
				row["endTime"] = []any{"", nil, "yesterday", 5.0, "2026-13-45 99:99"}[i/3%5]
			}
		}},
		{"odd listens", listenRows(), func(i int, row Row) {
			if i%3 == 0 {
				row["listened_at"] = []any{0.0, nil, -1.0, 1_700_000_000_000.0, "yesterday"}[i/3%5]
			}
		}},
		{"lengths of all kinds", listenRows(), func(i int, row Row) {
			row["track_metadata"] = maps.Clone(row["track_metadata"].(Row))
			row["track_metadata"].(Row)["additional_info"] = []any{nil, Row{}, Row{"duration_ms": 180000.0}, Row{"ms_played": "long"}, Row{"duration_ms": -1.0}}[i%5]
		}},
		{"the same second and track with two lengths", slices.Concat(extendedRows(), extendedRows()), func(i int, row Row) {
			if i >= shapeRows {
				row["ms_played"] = row["ms_played"].(float64) + 5000
			}
		}},
		{"the same listen with two lengths", slices.Concat(listenRows(), listenRows()), func(i int, row Row) {
			if i >= shapeRows {
				row["track_metadata"] = maps.Clone(row["track_metadata"].(Row))
				row["track_metadata"].(Row)["additional_info"] = Row{"ms_played": 500_000.0}
			}
		}},
	} {
		rows := changed(form.rows, form.change)
		shapes = append(shapes, one(form.name, "endsong_0.json", list(rows), rows)...)
	}
	return shapes
}

// textShapes have text that is no plain UTF-8 JSON of one list.
func textShapes() (shapes []Shape) {
	rows := extendedRows()
	whole := string(list(rows))
	second := strings.Index(whole, "},\n  {") + len("},\n  ") // where the second row begins
	lost := slices.Delete(slices.Clone(rows), 1, 2)

	twice := strings.Replace(whole[second:], `"ms_played": 32000`, `"ms_played": 1, "ms_played": 32000`, 1)
	shifted := []byte{0xff, 0xfe}
	for _, unit := range utf16.Encode([]rune(whole)) {
		shifted = binary.LittleEndian.AppendUint16(shifted, unit)
	}

	for _, form := range []struct {
		name string
		data string
		rows []Row
	}{
		{"a byte order mark", "\ufeff" + whole, rows},
		{"UTF-16", string(shifted), rows},
		{"half a character in a title", strings.Replace(whole, `"Track 1"`, `"Track \ud83c"`, 1), rows},
		{"a byte of another code in a title", strings.Replace(whole, `"Track 1"`, "\"Track \xe9\"", 1), rows},
		{"half a character in a name", strings.Replace(whole, `"`+shapeArtist(1)+`"`, `"\ud83c"`, 1), withoutFirst(rows, shapeArtist(1))},
		{"a key twice in one row", whole[:second] + twice, lost},
		{"a quote in a title", whole[:second] + strings.Replace(whole[second:], `"Track 1"`, `"Track "1""`, 1), lost},
		{"a line in a title", whole[:second] + strings.Replace(whole[second:], `"Track 1"`, "\"Track\n1\"", 1), lost},
		{"a zero byte in a title", whole[:second] + strings.Replace(whole[second:], `"Track 1"`, "\"Track\x001\"", 1), lost},
		{"two lists joined", string(list(rows[:100])) + string(list(rows[100:])), rows},
		{"two lists joined by a line", string(list(rows[:100])) + "\n\n" + string(list(rows[100:])), rows},
		{"rows by line", string(jsonLines(rows)), rows},
		{"zero bytes behind", whole + strings.Repeat("\x00", 9000), rows},
		{"lines of Windows", strings.ReplaceAll(whole, "\n", "\r\n"), rows},
		{"lengths as pandas writes them", strings.ReplaceAll(whole, "000,\n    \"platform\"", "000.0,\n    \"platform\""), rows},
	} {
		shapes = append(shapes, one(form.name, "endsong_0.json", []byte(form.data), form.rows)...)
	}
	return shapes
}

// withoutFirst returns rows without the first of an artist.
func withoutFirst(rows []Row, artist string) []Row {
	i := slices.IndexFunc(rows, func(row Row) bool { return row["master_metadata_album_artist_name"] == artist })
	return slices.Delete(slices.Clone(rows), i, i+1)
}

// packedShapes have neighbours that are no exports, or are packed in odd ways.
func packedShapes() (shapes []Shape) {
	rows := extendedRows()
	sound := zipped(Named{extendedFolder + "Streaming_History_Audio_2026_0.json", list(rows)})
	damaged := slices.Clone(sound)
	damaged[len(damaged)/2] ^= 0x10

	for _, n := range []Named{
		{"photos.zip", sound[:len(sound)/2]},
		{"my_spotify_data.zip.crdownload", sound[:len(sound)/2]},
		{"my_spotify_data (1).zip", damaged},
		{"film.iso", bytes.Repeat([]byte("film"), 1000)},
		{"page.zip", []byte("<html>no</html>")},
		{"empty.zip", nil},
		{"settings.json", []byte(`{"theme":"dark"}`)},
		{"Play Activity.csv", []byte("Event Type,Play Duration Milliseconds\nPLAY_END,1\n")},
	} {
		shapes = append(shapes, Shape{"beside " + n.Name, []Named{n, {"my_spotify_data.zip", sound}}, rows})
	}

	return append(shapes,
		Shape{"zero bytes behind a ZIP", []Named{{"my_spotify_data.zip", append(slices.Clone(sound), make([]byte, 70_000)...)}}, rows},
		Shape{"a ZIP of ZIPs", []Named{{"all.zip", zipped(Named{"my_spotify_data.zip", sound}, Named{"photos.zip", sound[:99]})}}, rows},
		Shape{"the same export twice", []Named{{"my_spotify_data.zip", sound}, {"my_spotify_data (1).zip", sound}}, rows},
	)
}
