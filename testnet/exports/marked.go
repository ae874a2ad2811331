package exports

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"time"
)

// Marks are words that no generated export contains.
type Marks struct {
	Leaves string // in the names of artists that a slice may name
	Stays  string // in everything else
}

// Marked makes an export of several packages, of one person with six artists, whose plays
// end in the first hours of a day. Every field and every file that must not leave has a
// mark. Files that must not be opened cannot be inflated, and have their mark in clear
// text.
func Marked(m Marks, day time.Time) ([]byte, error) {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	err := errors.Join(
		m.write(z, extendedFolder+"Streaming_History_Audio_2026_0.json", m.extended(day)),
		m.write(z, "MyData/StreamingHistory0.json", []map[string]any{
			{"endTime": day.AddDate(-1, 0, 0).Format("2006-01-02 15:04"), "artistName": m.Stays, "trackName": m.Stays, "msPlayed": 60_000},
		}),
		m.write(z, "MyData/YourLibrary.json", map[string]any{
			"tracks": []any{map[string]any{
				"artist": m.Stays,
				"album":  m.Stays,
				"track":  m.Stays,
				"uri":    m.Stays,
			}},
			"shows": []any{map[string]any{
				"name":      m.Stays,
				"publisher": m.Stays,
				"uri":       m.Stays,
			}},
			"other": []any{"spotify:local:" + m.Stays},
		}),
	)

	for _, file := range personalTemplates {
		if file.name != "YourLibrary.json" {
			err = errors.Join(err, m.destroyed(z, accountFolder+file.name))
		}
	}

	for _, name := range []string{"StreamingHistory_podcast_0.json", "StreamingHistory_audiobook_0.json", "SearchQueries.json", "Read_Me_First.pdf", "Unknown " + m.Stays + ".json"} {
		err = errors.Join(err, m.destroyed(z, accountFolder+name))
	}

	if err := errors.Join(err, z.Close()); err != nil {
		return nil, fmt.Errorf("write marked export: %w", err)
	}
	return buf.Bytes(), nil
}

// write packs a file that an adapter reads.
func (m Marks) write(z *zip.Writer, name string, content any) error {
	w, err := z.Create(name)
	if err != nil {
		return err
	}
	return json.NewEncoder(w).Encode(content)
}

// destroyed packs a file that must not be opened.
func (m Marks) destroyed(z *zip.Writer, name string) error {
	content := "\xff\xff" + m.Stays
	w, err := z.CreateRaw(&zip.FileHeader{
		Name:               name,
		Method:             zip.Deflate,
		CRC32:              1,
		CompressedSize64:   uint64(len(content)),
		UncompressedSize64: 100,
	})
	if err != nil {
		return err
	}

	_, err = w.Write([]byte(content))
	return err
}

// extended returns sixty plays that count, and one of each kind that does not.
func (m Marks) extended(day time.Time) (rows []map[string]any) {
	for i := range 60 {
		rows = append(rows, m.row(day.Add(time.Duration(i)*4*time.Minute), map[string]any{
			"master_metadata_album_artist_name": fmt.Sprintf("%s %c", m.Leaves, 'A'+i%6),
			"spotify_track_uri":                 fmt.Sprintf("spotify:track:%s%d", m.Stays, i),
		}))
	}

	for i, odd := range []map[string]any{
		{"incognito_mode": true},
		{"incognito_mode": nil},
		{"ms_played": 29_999},
		{"ts": day.AddDate(-2, 0, 0).Format(time.RFC3339)},
		{"ts": m.Stays},
		{"spotify_track_uri": nil},
		{"spotify_track_uri": "spotify:local:" + m.Stays},
		{"spotify_track_uri": nil, "spotify_episode_uri": "spotify:episode:" + m.Stays},
		{"spotify_track_uri": nil, "audiobook_uri": "spotify:show:" + m.Stays},
	} {
		rows = append(rows, m.row(day.Add(time.Duration(i)*time.Minute), odd))
	}

	return rows
}

// row returns a row with the keys of all years.
func (m Marks) row(ended time.Time, with map[string]any) map[string]any {
	row := map[string]any{
		"ts":                  ended.Format(time.RFC3339),
		"ms_played":           200_000,
		"spotify_track_uri":   "spotify:track:" + m.Stays,
		"incognito_mode":      false,
		"shuffle":             false,
		"skipped":             false,
		"offline":             false,
		"offline_timestamp":   ended.Unix(),
		"spotify_episode_uri": nil,
		"audiobook_uri":       nil,
	}

	for _, key := range []string{
		"username", "platform", "conn_country", "ip_addr_decrypted", "ip_addr", "user_agent_decrypted", "master_metadata_track_name",
		"master_metadata_album_artist_name", "master_metadata_album_album_name", "episode_name", "episode_show_name", "audiobook_title",
		"audiobook_chapter_uri", "audiobook_chapter_title", "reason_start", "reason_end", "city", "region",
	} {
		row[key] = m.Stays
	}

	maps.Copy(row, with)
	return row
}
