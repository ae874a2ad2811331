package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// account is a file of account data under a name that a person chose.
const account = `[{"endTime":"2026-05-01 18:43","artistName":"A","trackName":"T","msPlayed":180000}]`

// someNode serves a personal node's list of exports, and takes exports.
type someNode struct {
	exports []model.Export
	preview []byte // of any export

	mu    sync.Mutex // an upload that its sender ended may outlive the sender
	names []string   // under which whole exports were given
	given []byte     // the last of them
}

// last returns how many exports were given whole, and the name and bytes of the last.
func (n *someNode) last() (count int, name string, given []byte) {
	n.mu.Lock()
	defer n.mu.Unlock()

	if count = len(n.names); count > 0 {
		name = n.names[count-1]
	}
	return count, name, n.given
}

func (n *someNode) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	if strings.HasSuffix(r.URL.Path, "/preview") {
		_, _ = w.Write(n.preview) // as below
		return
	}
	if r.Method == http.MethodPost {
		given, err := io.ReadAll(r.Body)
		if err != nil {
			return // as a node does, it keeps nothing of an upload that ended early
		}

		n.mu.Lock()
		n.names, n.given = append(n.names, r.URL.Query().Get("name")), given
		n.mu.Unlock()
		w.WriteHeader(http.StatusCreated)
		_ = json.NewEncoder(w).Encode(n.exports[0]) // the client reports a broken answer
		return
	}
	_ = json.NewEncoder(w).Encode(model.ExportList{Schema: model.ExportListV1, Items: n.exports})
}

// at runs a command on the node.
func (n *someNode) at(t *testing.T) func(args ...string) (int, string, string) {
	t.Helper()
	server := httptest.NewServer(n)
	t.Cleanup(server.Close)

	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, client.TokenFile), []byte("token"), 0o600); err != nil {
		t.Fatal(err)
	}
	return func(args ...string) (int, string, string) {
		return command(t, append(args, "--dir", dir, "--api", strings.TrimPrefix(server.URL, "http://"))...)
	}
}

func exportOf(id, name string, state model.ExportState) model.Export {
	return model.Export{
		Schema:   model.ExportV1,
		Id:       id + strings.Repeat("0", exportDigits-len(id)),
		Name:     &name,
		State:    state,
		Received: time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC),
		Source:   "upload",
	}
}

func TestARefusedExportSaysWhyWhereverItIsShown(t *testing.T) {
	reason, detail, hint, stage := "no_music", "This export holds no music that could be sold. Rows left out: 3 podcasts.", "Ask again.", "anchored"
	refused := exportOf("683e", "photos.zip", model.Refused)
	refused.Reason, refused.Detail, refused.Hint = &reason, &detail, &hint
	submitted := exportOf("683f", "my_spotify_data.zip", model.Submitted)
	submitted.Stage = &stage
	node := &someNode{exports: []model.Export{refused, submitted, exportOf("aaaa", "new.zip", model.Received)}}
	at := node.at(t)

	code, out, _ := at("export", "list")
	for _, line := range []string{"ID  ", "STATE", "FILE", "REASON", "refused", "photos.zip", "no_music", "anchored", "my_spotify_data.zip"} {
		if code != core.ExitOK || !strings.Contains(out, line) {
			t.Errorf("list: got exit %d and\n%s\nwant %q in it", code, out, line)
		}
	}

	for _, verb := range []string{"show", "consent"} {
		code, out, errOut := at("export", verb, "683e")
		want := "tantieme: photos.zip: " + detail + "\n  " + hint + "\n"
		if code != core.ReasonNoMusic.Info().Exit || out != "" || errOut != want {
			t.Errorf("%s: got exit %d, %q, %q, want %q", verb, code, out, errOut, want)
		}
	}

	photos := filepath.Join(t.TempDir(), "photos.zip")
	if err := os.WriteFile(photos, []byte("PK"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, errOut := at("export", "add", photos); code != core.ExitInput || !strings.Contains(errOut, detail) {
		t.Errorf("add: got exit %d, %q, want that it was refused", code, errOut)
	}

	for id, want := range map[string]int{"683": core.ExitUsage, "68": core.ExitUsage, "ffff": core.ExitNotFound, "photos.zip": core.ExitUsage, "aaaa": core.ExitNotFound} {
		if code, _, errOut := at("export", "show", id); code != want {
			t.Errorf("show %s: got exit %d, %s, want %d", id, code, errOut, want)
		}
	}
}

// TestThePrintedCommandShowsTheExport gives an export and runs the command that is printed.
func TestThePrintedCommandShowsTheExport(t *testing.T) {
	files := []export.File{{Name: "x.json", Size: int64(len(account)), Content: strings.NewReader(account)}}
	shown, err := contributor.NewPreview(t.Context(), files, "artist-preferences/v1")
	if err != nil {
		t.Fatal(err)
	}

	var page bytes.Buffer
	if err := shown.WriteJSON(&page); err != nil {
		t.Fatal(err)
	}

	e, sum := exportOf("aaaa", "x.zip", model.Previewed), shown.Sum
	e.SliceSha256 = &sum
	node := &someNode{exports: []model.Export{e}, preview: page.Bytes()}
	at := node.at(t)
	file := filepath.Join(t.TempDir(), "x.zip")
	if err := os.WriteFile(file, []byte("PK"), 0o600); err != nil {
		t.Fatal(err)
	}

	code, out, errOut := at("export", "add", file)
	_, printed, found := strings.Cut(out, "What would be sold: ")
	if code != core.ExitOK || !found {
		t.Fatalf("got exit %d, %s%s, want a command", code, out, errOut)
	}

	words := strings.Fields(printed)
	if code, out, errOut := command(t, words[1:]...); code != core.ExitOK || !strings.Contains(out, "1-2     A") {
		t.Errorf("%q: got exit %d, %s%s, want the preview", words, code, out, errOut)
	}
}

func TestAFolderAndUnpackedFilesAreGivenAsOneZIP(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "my export")
	files := map[string]string{
		"in/2026_0.json": account,
		"photo.jpg":      "JFIF",
		"broken.zip":     "PK\x03\x04",
		"x.mp4":          strings.Repeat("x", 1000),
	}
	for name, content := range files {
		path := filepath.Join(folder, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte(content), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("/etc/passwd", filepath.Join(folder, "link.json")); err != nil {
		t.Fatal(err)
	}

	node := &someNode{exports: []model.Export{exportOf("aaaa", "x", model.Received)}}
	at := node.at(t)
	single := filepath.Join(folder, "in/2026_0.json")
	for name, paths := range map[string][]string{
		"my export":              {folder},
		"2026_0.json":            {single},
		"2026_0.json and 1 more": {single, filepath.Join(folder, "photo.jpg")},
	} {
		code, _, errOut := at(append([]string{"export", "add", "--json"}, paths...)...)
		_, named, given := node.last()
		if code != core.ExitOK || named != name {
			t.Fatalf("%q: got exit %d, %s, and the name %q", paths, code, errOut, named)
		}
		if len(paths) == 1 && paths[0] == folder && !strings.Contains(errOut, "Not given: broken.zip: This ZIP ends too early") {
			t.Errorf("got %q, want the broken ZIP named", errOut)
		}

		packed, err := zip.NewReader(bytes.NewReader(given), int64(len(given)))
		if err != nil || len(packed.File) != 1 || !strings.HasSuffix(packed.File[0].Name, "2026_0.json") {
			t.Errorf("%q: got %+v, %v, want the history alone", paths, packed, err)
		}
	}

	before, _, _ := node.last()
	code, _, errOut := at("export", "add", filepath.Join(folder, "photo.jpg"))
	after, _, _ := node.last()
	if code != core.ExitInput || !strings.Contains(errOut, "not a file that we know") || after != before {
		t.Errorf("a picture: got exit %d, %s, and %d exports given, want 3, why, and none", code, errOut, after-before)
	}
}
