package exports_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/unicode/norm"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/testnet/exports"
)

// counted is one play of the independent count.
type counted struct {
	ended  time.Time
	same   string // equal for the same play twice
	artist string
}

// count is written from SPEC 12 and FORMATS alone, over rows as encoding/json decodes
// them: it shares no code with the adapters or the slices.
type count struct {
	plays    []counted
	extended []time.Time     // ends of all rows of extended history
	known    map[string]bool // artists that are known for music
	shows    map[string]bool
}

func numeric(v any) float64 {
	switch v := v.(type) {
	case float64:
		return v
	case string:
		n, _ := strconv.ParseFloat(v, 64) // 0 for other texts
		return n
	}
	return 0
}

func words(v any) string {
	s, _ := v.(string)
	return s
}

func moment(v any) time.Time {
	said := strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(words(v), "Z"), "UTC"))
	for _, layout := range []string{"2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02 15:04"} {
		if t, err := time.Parse(layout, said); err == nil && t.Unix() > 0 {
			return t
		}
	}
	return time.Time{}
}

// add counts one play, if it is eligible.
func (c *count) add(ended time.Time, ms float64, artist, same string) {
	artist = norm.NFC.String(strings.Join(strings.Fields(artist), " "))
	if ms >= 30_000 && ms <= 48*3_600_000 && !ended.IsZero() && artist != "" {
		c.plays = append(c.plays, counted{ended, same, artist})
	}
}

func (c *count) extendedRow(row exports.Row) {
	ended, ms := moment(row["ts"]), numeric(row["ms_played"])
	if start := numeric(row["offline_timestamp"]); row["offline"] == true && start > 0 {
		if start > 1e11 {
			start /= 1000
		}
		begun := time.Unix(int64(start), 0).UTC()
		if end := begun.Add(time.Duration(ms) * time.Millisecond).Truncate(time.Second); !begun.After(ended) && ended.Sub(begun) <= 30*24*time.Hour && end.Before(ended) {
			ended = end
		}
	}

	c.extended = append(c.extended, ended)
	private, said := row["incognito_mode"]
	if words(row["audiobook_uri"]) != "" || !strings.HasPrefix(words(row["spotify_track_uri"]), "spotify:track:") || said && private != false {
		return
	}

	artist := words(row["master_metadata_album_artist_name"])
	c.known[artist] = true
	c.add(ended, ms, artist, fmt.Sprint(ended, row["spotify_track_uri"]))
}

// isCovered reports whether extended rows no more than 31 days apart stand on both sides
// of a minute.
func (c *count) isCovered(at time.Time) bool {
	sort.Slice(c.extended, func(i, j int) bool { return c.extended[i].Before(c.extended[j]) })
	for i, ended := range c.extended {
		if ended.IsZero() {
			continue
		}
		if ended.Truncate(time.Minute).Equal(at) {
			return true
		}
		if i+1 < len(c.extended) && ended.Before(at) && c.extended[i+1].After(at) && c.extended[i+1].Sub(ended) <= 31*24*time.Hour {
			return true
		}
	}
	return false
}

func (c *count) accountRow(row exports.Row, sure bool) {
	ended := moment(row["endTime"])
	artist := words(row["artistName"])
	if row["podcastName"] != nil || row["audiobookName"] != nil || c.isCovered(ended) {
		return
	}
	if !sure && ended.Before(time.Date(2024, 5, 1, 0, 0, 0, 0, time.UTC)) && (!c.known[artist] || c.shows[artist]) {
		return
	}

	if sure {
		c.known[artist] = true
	}
	c.add(ended, numeric(row["msPlayed"]), artist, fmt.Sprint(ended, artist, row["trackName"], row["msPlayed"]))
}

func (c *count) listen(row exports.Row) {
	track, ok := row["track_metadata"].(exports.Row)
	at, isNumber := row["listened_at"].(float64)
	if !ok || !isNumber || at <= 0 || at >= 4_102_444_800 {
		return
	}

	ms := 30_000.0
	more, _ := track["additional_info"].(exports.Row) // nil has no members
	if played, _ := more["ms_played"].(float64); played > 0 {
		ms = played
	} else if duration, _ := more["duration_ms"].(float64); duration > 0 {
		ms = max(30_000, min(duration/2, 240_000))
	}

	ended := time.Unix(int64(at), 0).UTC().Add(time.Duration(ms) * time.Millisecond).Truncate(time.Second)
	c.add(ended, ms, words(track["artist_name"]), fmt.Sprint(at, track["artist_name"], track["track_name"]))
}

// rows counts rows, those of extended history first and those that may be podcasts last.
func (c *count) rows(rows []exports.Row, sure func(exports.Row) bool) {
	for step := range 3 {
		for _, row := range rows {
			switch {
			case row["ts"] != nil:
				if step == 0 {
					c.extendedRow(row)
				}
			case row["endTime"] != nil:
				if sure(row) && step == 1 || !sure(row) && step == 2 {
					c.accountRow(row, sure(row))
				}
			case row["listened_at"] != nil && step == 0:
				c.listen(row)
			}
		}
	}
}

// artists applies SPEC 12.3, 12.4, 12.30 to 12.32 and 12.6.
func (c *count) artists() []slice.Artist {
	newest := map[string]counted{}
	for _, p := range c.plays {
		if before, seen := newest[p.same]; !seen || before.ended.Before(p.ended) {
			newest[p.same] = p
		}
	}

	var plays []counted
	for _, p := range newest {
		plays = append(plays, p)
	}
	sort.Slice(plays, func(i, j int) bool { return plays[i].ended.After(plays[j].ended) })

	odd := min(25, len(plays)/4)
	for i := range odd { // from the newest on: the first play that is near the rest ends the year
		if plays[i].ended.Sub(plays[odd].ended) <= 91*24*time.Hour {
			odd = i
			break
		}
	}

	tally := map[string]int{}
	for _, p := range plays[odd:] {
		if plays[odd].ended.Sub(p.ended) < 365*24*time.Hour {
			tally[p.artist]++
		}
	}
	return ranked(tally)
}

func ranked(tally map[string]int) []slice.Artist {
	var names []string
	for name := range tally {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool {
		if tally[names[i]] != tally[names[j]] {
			return tally[names[i]] > tally[names[j]]
		}
		return names[i] < names[j]
	})

	bands := []struct {
		from int
		band slice.Band
	}{{100, "100+"}, {30, "30-99"}, {10, "10-29"}, {3, "3-9"}, {1, "1-2"}}
	names = names[:min(len(names), 50)]
	sort.Strings(names)
	var out []slice.Artist
	for i, band := range bands {
		for _, name := range names {
			if tally[name] >= band.from && (i == 0 || tally[name] < bands[i-1].from) {
				out = append(out, slice.Artist{Name: name, Plays: band.band})
			}
		}
	}
	return out
}

func newCount() *count { return &count{known: map[string]bool{}, shows: map[string]bool{}} }

// previewed returns the artists of a preview; a refusal for want of music has none.
func previewed(t *testing.T, files []export.File) []slice.Artist {
	t.Helper()
	shown, err := contributor.NewPreview(t.Context(), files, schema)
	var refused *export.Refused
	if errors.As(err, &refused) && refused.Code == export.CodeNoMusic {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	return shown.Slice.Artists
}

func filesOf(named []exports.Named) (files []export.File) {
	for _, n := range named {
		files = append(files, export.File{Name: n.Name, Size: int64(len(n.Data)), Content: bytes.NewReader(n.Data)})
	}
	return files
}

// TestEveryShapeCountsAsItsRows previews each shape of the public reports and compares it
// with the independent count of its rows.
func TestEveryShapeCountsAsItsRows(t *testing.T) {
	for _, shape := range exports.Shapes() {
		t.Run(shape.Name, func(t *testing.T) {
			c := newCount()
			c.rows(shape.Rows, func(exports.Row) bool { return true })
			if got, want := previewed(t, filesOf(shape.Files)), c.artists(); !slices.Equal(got, want) || len(want) < 5 {
				t.Errorf("got\n%v\nwant the count's\n%v", got, want)
			}
		})
	}
}

// mixedFile is a name of account data that has podcasts among the music.
var mixedFile = regexp.MustCompile(`^StreamingHistory\d*\.json$`)

// TestEveryFixtureCountsTheSame previews all fixtures of all adapters, as folders, and
// compares them with the independent count.
func TestEveryFixtureCountsTheSame(t *testing.T) {
	fixtures, err := filepath.Glob("../../node/export/*/testdata/*")
	if err != nil {
		t.Fatal(err)
	}

	seen := 0
	for _, fixture := range fixtures {
		info, err := os.Stat(fixture)
		if err != nil || !info.IsDir() || info.Name() == "fuzz" {
			continue
		}

		seen++
		t.Run(info.Name(), func(t *testing.T) {
			files, closeAll, err := export.OpenPaths([]string{fixture})
			if err != nil {
				t.Fatal(err)
			}
			got := previewed(t, files)
			if err := closeAll(); err != nil {
				t.Error(err)
			}

			if want := countFolder(t, fixture).artists(); !slices.Equal(got, want) {
				t.Errorf("got\n%v\nwant the count's\n%v", got, want)
			}
		})
	}
	if seen < 8 {
		t.Errorf("got %d fixtures, want those of both adapters", seen)
	}
}

// TestGeneratedExportsCountTheSame unpacks generated exports of both packages and compares
// their slices with the independent count.
func TestGeneratedExportsCountTheSame(t *testing.T) {
	for i := range 8 {
		data, info := generate(t, exports.Generator{Seed: 3, Percent: 3}, i)
		root := t.TempDir()
		archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err == nil {
			err = os.CopyFS(root, archive)
		}
		if err != nil {
			t.Fatal(err)
		}

		got := previewed(t, export.ZIP(bytes.NewReader(data), int64(len(data))))
		if want := countFolder(t, root).artists(); !slices.Equal(got, want) || len(want) < 5 {
			t.Errorf("export %d (%s): got\n%v\nwant the count's\n%v", i, info.Package, got, want)
		}
	}
}

// countFolder counts the rows of an unpacked export.
func countFolder(t *testing.T, root string) *count {
	t.Helper()
	c := newCount()
	var rows []exports.Row
	mixed := map[string]bool{} // rows of mixed files, as text
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		base := path.Base(name)
		if err != nil || d.IsDir() || !strings.Contains(base, ".json") {
			return err
		}

		data, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return err
		}
		if base == "YourLibrary.json" {
			c.learn(data)
			return nil
		}

		history := regexp.MustCompile(`^(Streaming_?History|end(song|video)|\d+\.jsonl)`).MatchString(base) && !regexp.MustCompile(`podcast|audiobook`).MatchString(base)
		for _, row := range decoded(data) {
			if !history {
				break
			}
			rows = append(rows, row)
			if mixedFile.MatchString(base) {
				mixed[fmt.Sprint(row)] = true
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}

	c.rows(rows, func(row exports.Row) bool { return !mixed[fmt.Sprint(row)] })
	return c
}

// learn takes artists and shows from the library.
func (c *count) learn(data []byte) {
	var library map[string][]any
	_ = json.Unmarshal(data, &library) // what has another form than the rest is left out
	for section, elements := range library {
		for _, element := range elements {
			row, _ := element.(exports.Row)
			switch section {
			case "tracks", "albums":
				c.known[words(row["artist"])] = true
			case "artists":
				c.known[words(row["name"])] = true
			case "shows":
				c.shows[words(row["name"])] = true
			}
		}
	}
}

// decoded returns the objects of a list, or of lines.
func decoded(data []byte) (rows []exports.Row) {
	dec := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	for {
		var value any
		if err := dec.Decode(&value); errors.Is(err, io.EOF) {
			return rows
		} else if err != nil {
			return rows // a test compares what came of it
		}

		elements, isList := value.([]any)
		if !isList {
			elements = []any{value}
		}
		for _, element := range elements {
			if row, ok := element.(exports.Row); ok {
				rows = append(rows, row)
			}
		}
	}
}
