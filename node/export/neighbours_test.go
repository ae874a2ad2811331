package export_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/export"
)

func loose(name, content string) export.File {
	return export.File{Name: name, Size: int64(len(content)), Content: strings.NewReader(content)}
}

// readAll reads what can be read, and passes over what breaks on the way.
func readAll(t testing.TB, files []export.File) (artists []string, left export.LeftOut, err error) {
	t.Helper()
	archive, err := export.Open(files, options(export.Limits{}))
	if err != nil {
		return nil, left, err
	}

	for again := true; again; {
		artists, again = nil, false
		for play, err := range archive.Plays(t.Context()) {
			if err != nil && !archive.PassOver(t.Context(), err) {
				return nil, left, err
			}
			again = err != nil
			artists = append(artists, play.Artist)
		}
	}

	return artists, archive.LeftOut(), nil
}

// TestANeighbourCostsALine has a folder with a sound ZIP and one more file, which must
// hinder nothing. What may have held a history is named with its fault.
func TestANeighbourCostsALine(t *testing.T) {
	sound := string(pack(t, file{name: "a.plays", content: "one\n"}))
	locked := string(pack(t, file{name: "b.plays", content: "two\n", lie: func(h *zip.FileHeader) { h.Flags |= 1 }}))
	damaged := string(pack(t, file{name: "b.plays", content: "two\n", lie: func(h *zip.FileHeader) { h.CRC32++ }}))
	huge := string(pack(t, file{name: "film.mp4", content: "x", lie: func(h *zip.FileHeader) { h.UncompressedSize64 = 1 << 40 }}))

	for name, test := range map[string]struct {
		file   export.File
		passed string // name, and a part of the sentence
	}{
		"an image of a disk":      {export.File{Name: "x.iso", Size: 1 << 40, Content: strings.NewReader("")}, ""},
		"a broken ZIP":            {loose("photos.zip", sound[:len(sound)-9]), "photos.zip: too early"},
		"half a download":         {loose("my_data.zip.crdownload", sound[:len(sound)-9]), "my_data.zip.crdownload: too early"},
		"another half a download": {loose("Unconfirmed 9.crdownload", sound[:len(sound)-9]), ""},
		"a locked ZIP":            {loose("locked.zip", locked), "locked.zip/b.plays: password"},
		"a damaged ZIP":           {loose("second.zip", damaged), "second.zip/b.plays: damaged"},
		"a ZIP that is none":      {loose("page.zip", "<html>"), "page.zip: not a ZIP"},
		"a ZIP of films":          {loose("films.zip", huge), ""},
		"an empty file":           {loose("empty.zip", ""), "empty.zip: empty"},
		"a 7z archive":            {loose("x.zip", "7z\xbc\xaf\x27\x1c...."), "x.zip: 7z"},
		"a huge history":          {export.File{Name: "big.plays", Size: 1 << 40, Content: strings.NewReader("")}, "big.plays: more than 512 MiB"},
		"a file of another":       {export.File{Name: "their.plays", Size: 3, Content: forbidden{}}, "their.plays: may not be opened"},
		"another's ZIP":           {export.File{Name: "their.zip", Size: 3, Content: forbidden{}}, "their.zip: may not be opened"},
	} {
		t.Run(name, func(t *testing.T) {
			artists, left, err := readAll(t, []export.File{test.file, loose("my_data.zip", sound)})
			if err != nil || !slices.Equal(artists, []string{"one"}) {
				t.Fatalf("got %q, %v, want the sound ZIP's play", artists, err)
			}

			if test.passed == "" {
				if len(left.Passed) != 0 {
					t.Errorf("got %v, want nothing said", left.Passed)
				}
				return
			}

			file, says, _ := strings.Cut(test.passed, ": ")
			if len(left.Passed) != 1 || left.Passed[0].Name != file || !strings.Contains(left.Passed[0].Why.Sentence, says) {
				t.Errorf("got %v, want %s: … %s …", left.Passed, file, says)
			}
		})
	}
}

type forbidden struct{}

func (forbidden) ReadAt([]byte, int64) (int, error) { return 0, fs.ErrPermission }

func TestManyNeighboursCostNothing(t *testing.T) {
	files := []export.File{loose("z.plays", "one\n")}
	for i := range 600 {
		files = append(files, loose(fmt.Sprintf("photo %d.jpg", i), "JFIF"), loose(fmt.Sprintf("%d.json", i), `{"a":1}`))
	}

	artists, left, err := readAll(t, files)
	if err != nil || !slices.Equal(artists, []string{"one"}) || len(left.Entries)+len(left.Looked) != 1200 {
		t.Errorf("got %q, %d entries left and %v, want one play and 1,200", artists, len(left.Entries)+len(left.Looked), err)
	}
}

// TestAFaultNamesItsFile has a fault that is found while the second of two ZIPs is read,
// and nothing sound.
func TestAFaultNamesItsFile(t *testing.T) {
	bad := func(h *zip.FileHeader) { h.CRC32++ }
	one := string(pack(t, file{name: "a.plays", content: "one\n", lie: bad}))
	_, _, err := readAll(t, []export.File{loose("one.zip", one), loose("cat.jpg", "JFIF")})
	wantCode(t, err, export.CodeTruncated)
	if !strings.Contains(err.Error(), "one.zip") {
		t.Errorf("got %q, want the name one.zip in it", err)
	}
}

// TestWhatStandsBehindAZIP has bytes behind a ZIP's end.
func TestWhatStandsBehindAZIP(t *testing.T) {
	whole := pack(t, file{name: "a.plays", content: "one\n"})
	for _, zeros := range []int{1, 500, 70_000, 3 << 20} {
		artists, _, err := read(t, slices.Concat(whole, make([]byte, zeros)), export.Limits{})
		if err != nil || !slices.Equal(artists, []string{"one"}) {
			t.Errorf("%d zero bytes: got %q, %v, want the play", zeros, artists, err)
		}
	}
}

// TestAPartOfAZIPIsNamedSo has the last and the first of the parts of a split ZIP.
func TestAPartOfAZIPIsNamedSo(t *testing.T) {
	last := pack(t, file{name: "a.plays", content: "one\n"})
	binary.LittleEndian.PutUint16(last[len(last)-18:], 2) // number of this disk
	for name, data := range map[string][]byte{
		"the last part":  last,
		"the first part": append([]byte("PK\x07\x08"), last[:40]...),
	} {
		_, _, err := read(t, data, export.Limits{})
		wantCode(t, err, export.CodeNotZip)
		if !strings.Contains(err.Error(), "split") || !strings.Contains(err.Error(), "all parts") {
			t.Errorf("%s: got %q, want that it is a part, and what to do", name, err)
		}
	}
}

// TestASingleFileOfUnknownContentIsNotCalledAnExport has one file that is given by itself.
func TestASingleFileOfUnknownContentIsNotCalledAnExport(t *testing.T) {
	stranger := export.Stranger{Platform: "Elsewhere", Form: export.FormTable, Keys: []string{"When", "What"}}
	for content, says := range map[string]string{
		"When,What,Who\n1,2,3\n":  "part of an export of Elsewhere",
		"\ufeffWhat;When\n1;2\n":  "part of an export of Elsewhere",
		`[{"Who":1}]`:             "not a file that we know",
		"Who,What\n1,2\n":         "not a file that we know",
		`{"a":{"b":[1,2,3]}}`:     "not a file that we know",
		"just text":               "not a file that we know",
		"Rar!\x1a\x07\x00\x00":    "not a file that we know",
		"<html><body>Hi</body>":   "not a file that we know",
		strings.Repeat(" ", 100):  "not a file that we know",
		"[{\"Who\":1},\n{\"Who\"": "not a file that we know",
	} {
		opts := options(export.Limits{})
		opts.Strangers = []export.Stranger{stranger}
		_, err := export.Open([]export.File{loose("x.dat", content)}, opts)
		var refused *export.Refused
		if !errors.As(err, &refused) || !strings.Contains(refused.Sentence, says) || !strings.Contains(refused.Hint, "lines") {
			t.Errorf("%q: got %v, want %q and what we read", content, err, says)
		}
		if err != nil && strings.Contains(err.Error(), "ZIP") {
			t.Errorf("%q: got %q, want no word of a ZIP that there never was", content, err)
		}
	}
}

// TestAPackedFolderIsReadLikeTheFolder packs a folder with a ZIP of ZIPs in it. What cannot
// be read, and what holds no history, is not packed.
func TestAPackedFolderIsReadLikeTheFolder(t *testing.T) {
	inner := string(pack(t, file{name: "in/a.plays", content: "one\n"}))
	outer := string(pack(t, file{name: "deep.zip", content: inner}))
	folder := []export.File{loose("x/outer.zip", outer), loose("b.plays", "two\n"), loose("photo.jpg", "JFIF"), loose("broken.zip", "PK\x03\x04")}

	var packed [2]bytes.Buffer
	for i := range packed {
		left, err := export.Pack(&packed[i], folder, options(export.Limits{}))
		if err != nil || len(left.Passed) != 1 || left.Passed[0].Name != "broken.zip" {
			t.Fatalf("got %v, %v, want the broken ZIP left", left.Passed, err)
		}
		slices.Reverse(folder)
	}
	if !bytes.Equal(packed[0].Bytes(), packed[1].Bytes()) {
		t.Error("got other bytes for another order of the files, want the same")
	}

	artists, left, err := readAll(t, export.ZIP(bytes.NewReader(packed[0].Bytes()), int64(packed[0].Len())))
	slices.Sort(artists)
	if err != nil || !slices.Equal(artists, []string{"one", "two"}) || len(left.Passed)+len(left.Entries) != 0 {
		t.Errorf("got %q, %+v, %v, want both plays and nothing else", artists, left, err)
	}
}

func TestAFolderWithoutHistoryIsNotPacked(t *testing.T) {
	_, err := export.Pack(&bytes.Buffer{}, []export.File{loose("photo.jpg", "JFIF"), loose("b.txt", "x")}, options(export.Limits{}))
	wantCode(t, err, export.CodeNoMusic)
}

// broken begins as a file of plays and is damaged behind its first play.
func broken(t *testing.T, name string) export.File {
	t.Helper()
	bad := func(h *zip.FileHeader) { h.CRC32++ }
	return loose(name, string(pack(t, file{name: "a.plays", content: "bad\n", lie: bad})))
}

// TestManyBrokenFilesCostOneReading has more broken files beside a sound one than readings
// are begun again.
func TestManyBrokenFilesCostOneReading(t *testing.T) {
	files := []export.File{loose("my_data.zip", string(pack(t, file{name: "a.plays", content: "one\n"})))}
	for i := range 100 {
		files = append(files, broken(t, fmt.Sprintf("%03d.zip", i)))
	}

	artists, left, err := readAll(t, files)
	if err != nil || !slices.Equal(artists, []string{"one"}) || len(left.Passed) != 100 {
		t.Errorf("got %q, %d passed over and %v, want the sound play and 100", artists, len(left.Passed), err)
	}
}

// TestABrokenFileHasANamesake has a broken and a sound file of one name: from two folders,
// or twice in a ZIP.
func TestABrokenFileHasANamesake(t *testing.T) {
	sound, bad := file{name: "a.plays", content: "one\n"}, file{name: "a.plays", content: "bad\n", lie: func(h *zip.FileHeader) { h.CRC32++ }}
	for name, files := range map[string][]export.File{
		"two files":    {broken(t, "my_data.zip"), loose("my_data.zip", string(pack(t, sound)))},
		"in one ZIP":   {loose("my_data.zip", string(pack(t, bad, sound)))},
		"sound before": {loose("my_data.zip", string(pack(t, sound, bad)))},
	} {
		artists, left, err := readAll(t, files)
		if err != nil || !slices.Equal(artists, []string{"one"}) || len(left.Passed) != 1 {
			t.Errorf("%s: got %q, %v, %v, want the sound play and one passed over", name, artists, left.Passed, err)
		}
	}
}

// TestDatesAreNoExtensions has names whose end only looks like an extension.
func TestDatesAreNoExtensions(t *testing.T) {
	for name, want := range map[string]int{
		"history 1.9.2026": 1, "a.plays.bak": 1, "v2.0": 1, "x.old": 1,
		"song.mp3": 0, "film.mp4": 0, "x.7z": 0, "page.html": 0,
	} {
		files := []export.File{loose("z.plays", "one\n"), loose(name, `{"a":1}`)}
		if _, left, err := readAll(t, files); err != nil || len(left.Looked) != want {
			t.Errorf("%s: got %d looked into and %v, want %d", name, len(left.Looked), err, want)
		}
	}
}
