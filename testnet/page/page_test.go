// Package page_test has a real browser click through the page of a network's validators.
package page_test

import (
	"archive/zip"
	"context"
	"encoding/json"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/tantieme/tantieme/testnet/scenario"
)

// web is the page's folder.
const web = "../../api/web"

// TestAPersonWithABrowserContributesAndIsPaid runs a demo's network and, once its story is
// told, a newcomer in a browser: what cannot be given is refused with words, a wallet
// refuses and is on another chain, the tab is closed, the contribution is sold by a vote
// and paid, and the account leaves. Each screen is checked in both schemes and on a phone.
// Pictures of all are in the folder that TANTIEME_PICTURES names.
func TestAPersonWithABrowserContributesAndIsPaid(t *testing.T) {
	if _, err := os.Stat(filepath.Join(web, "dist", "index.html")); err != nil {
		t.Fatalf("got %v, want the page: make page", err)
	}

	report, err := scenario.Run(t.Context(), scenario.Options{
		Validators:   5,
		Threshold:    3,
		Contributors: 6,
		Voting:       8, // so that a browser on a busy machine votes in time
		Dir:          t.TempDir(),
		Log:          slog.New(slog.DiscardHandler),
		Version:      "test",
		Progress:     func(line string) { t.Log(line) },
		Ready:        func(s scenario.Stage) error { return browse(t, s) },
	})
	if err != nil {
		t.Fatalf("got %v, want the story's end\n%+v", err, report)
	}
}

// browse runs the browser's half of the story.
func browse(t *testing.T, s scenario.Stage) error {
	pictures := os.Getenv("TANTIEME_PICTURES")
	if pictures == "" {
		pictures = t.TempDir()
	}

	bad := filepath.Join(t.TempDir(), "export.zip")
	if err := os.WriteFile(bad, []byte("no ZIP"), 0o600); err != nil {
		return err
	}

	small, err := smallExport(t.TempDir())
	if err != nil {
		return err
	}

	story, err := json.Marshal(map[string]any{
		"nodes":  s.Nodes,
		"key":    s.Newcomer.Key,
		"export": s.Newcomer.Export,
		"small":  small,
		"bad":    bad,
		"out":    pictures,
	})
	if err != nil {
		return err
	}

	file := filepath.Join(t.TempDir(), "story.json")
	if err := os.WriteFile(file, story, 0o600); err != nil {
		return err
	}

	node := exec.CommandContext(context.WithoutCancel(t.Context()), "node", filepath.Join(web, "test", "story.mjs"), file)
	out, err := node.CombinedOutput()
	if err != nil {
		t.Errorf("the browser's story: got %v, want its end\n%s", err, out)
	}

	return nil
}

// smallExport writes an export with one play.
func smallExport(dir string) (string, error) {
	path := filepath.Join(dir, "small.zip")
	file, err := os.Create(path)
	if err != nil {
		return "", err
	}

	archive := zip.NewWriter(file)
	entry, err := archive.Create("Streaming_History_Audio_2024_0.json")
	if err != nil {
		return "", err
	}

	const play = `[{"ts":"2024-01-02T03:04:05Z","ms_played":200000,"master_metadata_track_name":"Song","master_metadata_album_artist_name":"Somebody",` +
		`"master_metadata_album_album_name":"Album","spotify_track_uri":"spotify:track:0000000000000000000001","incognito_mode":false}]`
	if _, err := entry.Write([]byte(play)); err != nil {
		return "", err
	}
	if err := archive.Close(); err != nil {
		return "", err
	}

	return path, file.Close()
}
