package listenbrainz_test

import (
	"archive/zip"
	"bytes"
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
	"github.com/tantieme/tantieme/node/export/listenbrainz"
)

// line is a complete listen. Values that must not leave are marked.
const line = `{"listened_at": 1700000000, "inserted_at": 1700000001.5, "user_name": "CANARY", "track_metadata": {"artist_name": "Exämple", "track_name": "One",` +
	` "release_name": "CANARY", "recording_msid": "CANARY", "mbid_mapping": null, "additional_info": {"ms_played": 90000, "duration_ms": 180000,` +
	` "origin_url": "https://CANARY.example.org", "submission_client": "CANARY", "artist_names": ["CANARY"], "spotify_id": "CANARY"}}}`

func read(t testing.TB, content string) ([]core.Play, export.LeftOut, error) {
	t.Helper()
	var file bytes.Buffer
	z := zip.NewWriter(&file)
	for name, data := range map[string]string{
		"user.json": `{"user_name":"CANARY"}`, "feedback.jsonl": `{"recording_mbid":"CANARY"}`, "listens/2023/11.jsonl": content,
	} {
		w, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(w, data)
		}
		if err != nil {
			t.Fatal(err)
		}
	}

	if err := z.Close(); err != nil {
		t.Fatal(err)
	}

	archive, err := export.Open(export.ZIP(bytes.NewReader(file.Bytes()), int64(file.Len())), export.Options{Adapters: []export.Adapter{listenbrainz.Adapter{}}})
	if err != nil {
		return nil, export.LeftOut{}, err
	}

	var plays []core.Play
	for play, err := range archive.Plays(t.Context()) {
		if err != nil {
			return plays, archive.LeftOut(), err
		}
		plays = append(plays, play)
	}

	return plays, archive.LeftOut(), nil
}

func TestAListenBecomesAPlay(t *testing.T) {
	plays, left, err := read(t, "\ufeff"+line+"\r\n\n"+line)
	if err != nil {
		t.Fatal(err)
	}

	want := core.Play{
		Source: "listenbrainz", Kind: core.PlayMusic, Precision: time.Second,
		StartedAt: time.Unix(1700000000, 0).UTC(), EndedAt: time.Unix(1700000090, 0).UTC(),
		Played: 90 * time.Second, Artist: "Exämple", Track: "One",
	}

	if !slices.Equal(plays, []core.Play{want, want}) {
		t.Errorf("read %+v, want %v", plays, []core.Play{want, want})
	}

	if said := fmt.Sprint(plays, left); strings.Contains(said, "CANARY") {
		t.Errorf("got a value in %s, want names only", said)
	}
	if !slices.Contains(left.Keys, "submission_client") || !slices.Equal(left.Entries, []string{"feedback.jsonl", "user.json"}) {
		t.Errorf("got left out %+v, want submission_client, feedback.jsonl and user.json", left)
	}
}

func TestAListenLastsAsLongAsItsClientSays(t *testing.T) {
	for info, want := range map[string]time.Duration{
		`"ms_played": 31000`:                     31 * time.Second,
		`"ms_played": 1000`:                      time.Second,
		`"duration_ms": 180000`:                  90 * time.Second,
		`"duration_ms": 3600000`:                 4 * time.Minute,
		`"duration_ms": 20000`:                   30 * time.Second,
		`"duration_ms": null`:                    30 * time.Second,
		`"ms_played": -5`:                        30 * time.Second,
		`"ms_played": "long", "duration_ms": []`: 30 * time.Second,
	} {
		content := `{"listened_at": 1700000000, "track_metadata": {"artist_name": "A", "track_name": "T", "additional_info": {` + info + `}}}`
		plays, _, err := read(t, content)
		if err != nil || len(plays) != 1 || plays[0].Played != want {
			t.Errorf("%s: got %+v, %v, want 1, %v", info, plays, err, want)
		}
	}
}

func TestWhatIsNoListenIsCountedAndWhatIsNoJSONRefused(t *testing.T) {
	plays, left, err := read(t, line+"\n7\n{}\n{\"track_metadata\": 7}\n")
	if err != nil || len(plays) != 1 || left.Rows[export.ReasonNotARow] != 3 {
		t.Errorf("got %d plays, %v, %v, want 1, 3", len(plays), left.Rows, err)
	}

	for code, content := range map[export.Code]string{
		export.CodeTruncated: line[:len(line)/2],
		export.CodeBomb:      `{"a":"` + strings.Repeat("x ", 1<<19) + `"}`,
	} {
		var refused *export.Refused
		if _, _, err := read(t, content); !errors.As(err, &refused) || refused.Code != code {
			t.Errorf("%s: %v", code, err)
		}
	}
}

func TestWhatANameTells(t *testing.T) {
	for name, want := range map[string]export.Part{
		"listens/2026/1.jsonl": export.PartPlays,
		"12.jsonl":             export.PartPlays,
		"12 (1).jsonl":         export.PartPlays,
		"12 copy.jsonl":        export.PartPlays,
		"13.jsonl":             export.PartUnknown,
		"01.jsonl":             export.PartUnknown,
		"1.json":               export.PartUnknown,
		"rob_lb-2024.json":     export.PartUnknown,
		"feedback.jsonl":       export.PartClosed,
		"user.json":            export.PartClosed,
		"user (1).json":        export.PartClosed,
	} {
		if got := (listenbrainz.Adapter{}).Part(name); got != want {
			t.Errorf("%s: got part %d, want %d", name, got, want)
		}
	}
}

func TestTheAdapterIsLikeAllOthers(t *testing.T) { exporttest.Run(t, listenbrainz.Adapter{}) }

func FuzzExport(f *testing.F) { exporttest.Fuzz(f, listenbrainz.Adapter{}) }
