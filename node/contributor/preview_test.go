package contributor_test

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/slice"
)

var update = flag.Bool("update", false, "write golden files")

const schema = "artist-preferences/v1"

type file struct{ name, content string }

func pack(t testing.TB, files ...file) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)

	for _, f := range files {
		w, err := z.Create(f.name)
		if err != nil {
			t.Fatal(err)
		}

		if _, err := io.WriteString(w, f.content); err != nil {
			t.Fatal(err)
		}
	}

	if err := z.Close(); err != nil {
		t.Fatal(err)
	}

	return buf.Bytes()
}

func preview(t testing.TB, data []byte) (contributor.Preview, error) {
	t.Helper()
	return contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), schema)
}

// history returns account data with n plays of each artist, and further rows that are
// left out.
func history(n int, artists ...string) file {
	var rows []string
	for i := range n {
		for _, artist := range artists {
			name, _ := json.Marshal(artist) // a string can always be encoded
			rows = append(rows, fmt.Sprintf(`{"endTime":"2026-05-%02d 18:43","artistName":%s,"trackName":"T","msPlayed":180000}`, i+1, name))
		}
	}

	rows = append(rows, `{"endTime":"2026-05-01 00:00","artistName":"CANARY-skipped","trackName":"CANARY-track","msPlayed":5,"CANARY-key":"CANARY-value"}`)
	return file{"Spotify Account Data/StreamingHistory_music_0.json", "[" + strings.Join(rows, ",") + "]"}
}

var sealable = []file{
	history(12, "Ünder & <Over>", "B \"quoted\"", "C", "D", "E"),
	{"Spotify Account Data/Userdata.json", `{"email":"CANARY-mail"}`},
	{"Spotify Account Data/StreamingHistory_podcast_0.json", `[{"podcastName":"CANARY-podcast"}]`},
}

func TestPreviewIsAsPrinted(t *testing.T) {
	p, err := preview(t, pack(t, sealable...))
	if err != nil {
		t.Fatal(err)
	}

	var page, text bytes.Buffer
	if err := p.WriteJSON(&page); err != nil {
		t.Fatal(err)
	}

	if err := contributor.RenderPreview(&text, p); err != nil {
		t.Fatal(err)
	}

	golden(t, "testdata/preview.json", page.Bytes())
	golden(t, "testdata/preview.txt", text.Bytes())
}

func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}

	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}

	if !bytes.Equal(got, want) {
		t.Errorf("%s differs:\n%s", path, got)
	}

	if rest := bytes.ReplaceAll(got, []byte("CANARY-key"), nil); bytes.Contains(rest, []byte("CANARY")) {
		t.Errorf("%s: got private data, want none", path)
	}
}

// TestTheSliceStandsInTheJSONInItsCanonicalBytes checks that the JSON contains the slice
// in exactly the hashed bytes.
func TestTheSliceStandsInTheJSONInItsCanonicalBytes(t *testing.T) {
	p, err := preview(t, pack(t, sealable...))
	if err != nil {
		t.Fatal(err)
	}

	var page bytes.Buffer
	if err := p.WriteJSON(&page); err != nil {
		t.Fatal(err)
	}

	var read struct {
		Slice json.RawMessage `json:"slice"`
		Sum   string          `json:"slice_sha256"`
		Bytes int             `json:"bytes"`
	}

	if err := json.Unmarshal(page.Bytes(), &read); err != nil {
		t.Fatal(err)
	}

	sum := sha256.Sum256(read.Slice)
	if hex.EncodeToString(sum[:]) != read.Sum || len(read.Slice) != read.Bytes {
		t.Errorf("got another digest, want that of %s", read.Slice)
	}

	kind, err := slice.Lookup(schema)
	if err != nil {
		t.Fatal(err)
	}

	if err := kind.Check(read.Slice); err != nil {
		t.Error(err)
	}
}

func TestASliceThatIsTooSmallIsShownAndSaysSo(t *testing.T) {
	p, err := preview(t, pack(t, history(1, "A", "B", "C", "D")))
	if err != nil {
		t.Fatal(err)
	}

	if p.Sealable || p.Reason != "too_few_artists" || len(p.Slice.Artists) != 4 {
		t.Errorf("got %+v", p)
	}

	var text bytes.Buffer
	if err := contributor.RenderPreview(&text, p); err != nil {
		t.Fatal(err)
	}

	if !strings.Contains(text.String(), "cannot be sealed") {
		t.Errorf("the text does not say so:\n%s: got %v, want %q", &text, text.String(), "cannot be sealed")
	}
}

func TestNothingToSellIsRefused(t *testing.T) {
	private := file{"endsong.json", `[{"ts":"2026-01-01T00:00:00Z","ms_played":60000,"spotify_track_uri":"spotify:track:1",
		"master_metadata_album_artist_name":"A","incognito_mode":true}]`}

	for name, test := range map[string]struct {
		file file
		says string
	}{
		"no row that counts": {history(0), "no music"},
		"private only":       {private, "private sessions"},
		"counted":            {private, "Rows left out: 1 played in a private session."},
		"no word on privacy": {file{"endsong.json", strings.Replace(private.content, "true", "null", 1)}, "1 rows that do not say whether they were played in a private session. Ask for"},
		"no names": {
			file{"endsong.json", strings.NewReplacer("true", "false", `"A"`, "null").Replace(private.content)},
			"1 rows that do not name an artist",
		},
		"podcasts under a name of music": {
			file{"StreamingHistory_music_0.json", `[{"endTime":"2026-05-01 00:00","podcastName":"P","episodeName":"E","msPlayed":60000}]`}, "1 podcasts",
		},
		"no rows": {file{"endsong.json", `[{"ts":"1","ts":"2"}]`}, "1 rows that cannot be read"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := preview(t, pack(t, test.file))
			var refused *export.Refused
			if !errors.As(err, &refused) || refused.Code != export.CodeNoMusic || !strings.Contains(refused.Error(), test.says) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestOnATerminalLongListsAreCut(t *testing.T) {
	var artists []string
	for i := range 50 {
		artists = append(artists, fmt.Sprintf("artist %02d", i))
	}

	files := []file{history(3, artists...)}
	for i := range 30 {
		files = append(files, file{fmt.Sprintf("photo %02d.jpg", i), ""})
	}

	p, err := preview(t, pack(t, files...))
	if err != nil {
		t.Fatal(err)
	}

	var brief, whole bytes.Buffer
	if err := errors.Join(contributor.RenderBrief(&brief, p), contributor.RenderAll(&whole, p)); err != nil {
		t.Fatal(err)
	}

	for _, says := range []string{"artist 19\n", "and 30 more (--all shows them)\n", "photo 11.jpg and 18 more (preview --all shows them)\n"} {
		if !strings.Contains(brief.String(), says) {
			t.Errorf("got\n%s\nwant %q in it", &brief, says)
		}
	}
	if strings.Contains(brief.String(), "artist 20") || !strings.Contains(whole.String(), "artist 49") || strings.Contains(whole.String(), "more") {
		t.Errorf("got\n%s\nand\n%s, want 20 artists in the first and all in the second", &brief, &whole)
	}
}

// TestExportsOfSeveralPersonsAreNamed reads files of two accounts, and files whose format
// names no account.
func TestExportsOfSeveralPersonsAreNamed(t *testing.T) {
	row := func(user string) string {
		return `[{"ts":"2026-05-02T18:43:10Z","username":"` + user + `","ms_played":180000,"spotify_track_uri":"spotify:track:1","master_metadata_album_artist_name":"A"}]`
	}
	account := history(1, "A").content

	for says, files := range map[string][]file{
		"2 different accounts":                  {{"a.zip", string(pack(t, file{"endsong_0.json", row("CANARY-1")}))}, {"b.zip", string(pack(t, file{"endsong_0.json", row("CANARY-2")}))}},
		"Plays are in (2): a.zip, b.zip":        {{"a.zip", string(pack(t, file{"endsong_0.json", row("CANARY-1")}))}, {"b.zip", string(pack(t, file{"endsong_0.json", row("CANARY-1")}))}},
		"Plays are in (2): x/a.zip, x/in/b.zip": {{"x/a.zip", string(pack(t, file{"1.json", account}))}, {"x/in/b.zip", string(pack(t, file{"2.json", account}))}},
	} {
		p, err := preview(t, pack(t, files...))
		if err != nil {
			t.Fatal(err)
		}

		var text, page bytes.Buffer
		if err := errors.Join(contributor.RenderPreview(&text, p), p.WriteJSON(&page)); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(text.String(), says) {
			t.Errorf("got\n%s\nwant %q in it", &text, says)
		}
		if strings.Contains(text.String()+page.String(), "CANARY-1") {
			t.Errorf("got an account's name in\n%s%s, want none", &text, &page)
		}
	}
}

func TestAFileThatBreaksIsPassedOverAndNamed(t *testing.T) {
	broken := file{"endsong_1.json", `[{"ts":"2026-05-02T18:43:10Z","ms_played":180000,"spotify_track_uri":"spotify:track:1","master_metadata_album_artist_name":"Cut"},{`}
	p, err := preview(t, pack(t, history(2, "A", "B"), broken))
	if err != nil {
		t.Fatal(err)
	}

	var text bytes.Buffer
	if err := contributor.RenderPreview(&text, p); err != nil {
		t.Fatal(err)
	}

	if len(p.Slice.Artists) != 2 || !strings.Contains(text.String(), "Not read: endsong_1.json is damaged: it ends too early.") {
		t.Errorf("got %v and\n%s\nwant the sound file's artists, and the other named", p.Slice.Artists, &text)
	}
}

func TestRefusalsOfRowsKeepTheirCode(t *testing.T) {
	_, err := preview(t, pack(t, file{"endsong.json", `[{"ts":`}))
	var refused *export.Refused
	if !errors.As(err, &refused) || refused.Code != export.CodeTruncated {
		t.Errorf("got %v", err)
	}
}

func TestTheSchemaHasToBeKnown(t *testing.T) {
	_, err := contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(nil), 0), "unknown/v1")
	if !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want %v", err, core.ErrNotFound)
	}
}

func TestExtendedHistoryAndAccountDataInOneArchive(t *testing.T) {
	extended := file{"endsong.json", `[{"ts":"2026-05-02T18:43:10Z","ms_played":180000,"spotify_track_uri":"spotify:track:1",
		"master_metadata_track_name":"T","master_metadata_album_artist_name":"A"},{"ts":"2026-05-01T00:00:00Z"}]`}
	p, err := preview(t, pack(t, history(3, "A", "B"), extended))
	if err != nil {
		t.Fatal(err)
	}

	// Of the account data only the third day's rows are included; the extended history
	// has one more.
	if got := string(p.Slice.Bytes()); got != `{"artists":[{"name":"A","plays":"1-2"},{"name":"B","plays":"1-2"}],"schema":"artist-preferences/v1"}` {
		t.Error(got)
	}

	if got := p.LeftOut.Rows[export.ReasonCovered]; got != 5 {
		t.Errorf("%d rows were covered, want 5", got)
	}
}

func TestTextCannotSteerATerminal(t *testing.T) {
	p, err := preview(t, pack(t, history(1, "A\u202eB", "C", "D", "E", "F"), file{"x\x1b[2J.txt", ""}))
	if err != nil {
		t.Fatal(err)
	}

	var text bytes.Buffer
	if err := contributor.RenderPreview(&text, p); err != nil {
		t.Fatal(err)
	}

	if strings.ContainsAny(text.String(), "\u202e\x1b") {
		t.Errorf("got %q", &text)
	}
}

func TestRenderReportsTheWritersError(t *testing.T) {
	p, err := preview(t, pack(t, sealable...))
	if err != nil {
		t.Fatal(err)
	}

	if err := contributor.RenderPreview(brokenPipe{}, p); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v, want %v", err, io.ErrClosedPipe)
	}
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestTheSliceIsReadBackFromThePage(t *testing.T) {
	p, err := preview(t, pack(t, sealable...))
	if err != nil {
		t.Fatal(err)
	}

	var page bytes.Buffer
	if err := p.WriteJSON(&page); err != nil {
		t.Fatal(err)
	}

	data, sum, err := contributor.SliceOf(page.Bytes())
	if err != nil || !bytes.Equal(data, p.Slice.Bytes()) || sum != p.Sum {
		t.Errorf("got %s, %s, %v", data, sum, err)
	}

	for name, changed := range map[string]string{
		"another slice":  strings.Replace(page.String(), `"C"`, `"X"`, 1),
		"another schema": strings.Replace(page.String(), "preview/1", "preview/2", 1),
	} {
		if _, _, err := contributor.SliceOf([]byte(changed)); !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want %v", name, err, core.ErrVerify)
		}
	}

	if _, _, err := contributor.SliceOf([]byte("{")); err == nil {
		t.Error("half a preview: got no error, want one")
	}
}
