package export_test

import (
	"archive/zip"
	"bufio"
	"bytes"
	"context"
	"errors"
	"hash/crc32"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// lines is an adapter whose files end in .plays and have an artist on each line.
type lines struct{}

func (lines) Name() string { return "lines" }

func (lines) Ask() string { return "Ask for lines." }

func (lines) Part(name string) export.Part {
	switch {
	case strings.HasSuffix(name, ".plays"):
		return export.PartPlays
	case strings.HasSuffix(name, ".closed.json"):
		return export.PartClosed
	}
	return export.PartUnknown
}

func (lines) Recognise(head export.Head) bool { return strings.HasSuffix(head.Name, ".plays") }

func (lines) Explain(names []string) *export.Refused {
	if slices.Contains(names, "log.txt") {
		return &export.Refused{Code: export.CodeTechnicalLog, Sentence: "A log.", Hint: "Ask again."}
	}
	return nil
}

func (lines) Plays(entries []export.Entry, notes *export.Notes) iter.Seq2[core.Play, error] {
	return func(yield func(core.Play, error) bool) {
		for _, entry := range entries {
			r, err := entry.Open()
			if err != nil {
				yield(core.Play{}, err)
				return
			}

			notes.Key([]byte("secret"))
			scan := bufio.NewScanner(r)
			for scan.Scan() {
				if scan.Text() == "" {
					notes.Row("blank")
				} else if !yield(core.Play{Artist: scan.Text()}, nil) {
					return
				}
			}

			if scan.Err() != nil {
				yield(core.Play{}, scan.Err())
				return
			}
		}
	}
}

// file is an entry of a test's archive. lie edits its data in the directory.
type file struct {
	name, content string
	lie           func(*zip.FileHeader)
}

func pack(t testing.TB, files ...file) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, f := range files {
		header := &zip.FileHeader{
			Name:               f.name,
			CRC32:              checksum(f.content),
			UncompressedSize64: uint64(len(f.content)),
			CompressedSize64:   uint64(len(f.content)),
		}

		if f.lie != nil {
			f.lie(header)
		}

		w, err := z.CreateRaw(header)
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

func checksum(content string) uint32 { return crc32.ChecksumIEEE([]byte(content)) }

func options(limits export.Limits) export.Options {
	return export.Options{Adapters: []export.Adapter{lines{}}, Limits: limits}
}

// read opens an archive and returns its artists.
func read(t testing.TB, data []byte, limits export.Limits) ([]string, *export.Archive, error) {
	t.Helper()
	archive, err := export.Open(export.ZIP(bytes.NewReader(data), int64(len(data))), options(limits))
	if err != nil {
		return nil, nil, err
	}

	var artists []string
	for play, err := range archive.Plays(t.Context()) {
		if err != nil {
			return artists, archive, err
		}
		artists = append(artists, play.Artist)
	}

	return artists, archive, nil
}

func wantCode(t *testing.T, err error, code export.Code) {
	t.Helper()
	var refused *export.Refused
	if !errors.As(err, &refused) {
		t.Fatalf("got %v, want a refusal with code %s", err, code)
	}
	if refused.Code != code || refused.Sentence == "" || refused.Hint == "" {
		t.Errorf("got %+v, want code %s with sentence and hint", refused, code)
	}
}

func TestReadsWhatIsClaimedAndNamesTheRest(t *testing.T) {
	data := pack(t,
		file{name: "My Data/b.plays", content: "two\n\nthree\n"},
		file{name: "My Data/", content: ""},
		file{name: "My Data/letters.txt", content: "private"},
		file{name: "__MACOSX/My Data/._b.plays", content: "resource"},
		file{name: "My Data/cat.jpg", content: "private"},
		file{name: "bad\x1bname\xff.pdf", content: ""},
		file{name: "a.plays", content: "one\n"},
	)

	artists, archive, err := read(t, data, export.Limits{})
	if err != nil {
		t.Fatal(err)
	}

	if want := []string{"two", "three", "one"}; !slices.Equal(artists, want) {
		t.Errorf("got %q, want %q", artists, want)
	}

	left := archive.LeftOut()
	want := []string{"My Data/cat.jpg", "__MACOSX/My Data/._b.plays", "bad\uFFFDname\uFFFD.pdf"}
	if !slices.Equal(left.Entries, want) || !slices.Equal(left.Looked, []string{"My Data/letters.txt"}) {
		t.Errorf("left out %q and looked at %q, want %q and the letters", left.Entries, left.Looked, want)
	}
	if !slices.Equal(left.Keys, []string{"secret"}) || left.Rows["blank"] != 1 {
		t.Errorf("noted %v and %v, want %v, 1", left.Keys, left.Rows, []string{"secret"})
	}
}

func TestASecondReadingCountsAnew(t *testing.T) {
	data := pack(t, file{name: "a.plays", content: "one\n\n"})
	_, archive, err := read(t, data, export.Limits{})
	if err != nil {
		t.Fatal(err)
	}

	for _, err := range archive.Plays(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
	}

	if got := archive.LeftOut().Rows["blank"]; got != 1 {
		t.Errorf("counted %d blank rows, want 1", got)
	}
}

// TestFilesThatHoldNoHistoryAreNeverOpened uses an entry whose bytes cannot be inflated and
// whose size is wrong. Reading succeeds because the entry is never opened.
func TestFilesThatHoldNoHistoryAreNeverOpened(t *testing.T) {
	const canary = "CANARY-in-a-file-that-stays"
	corrupt := func(h *zip.FileHeader) { h.Method, h.CRC32, h.UncompressedSize64 = zip.Deflate, 1, 999 }
	data := pack(t,
		file{name: "my.closed.json", content: canary, lie: corrupt},
		file{name: "z.pdf", content: canary, lie: corrupt},
		file{name: "a.plays", content: strings.Repeat("one\n", 50_000)}, // so that no canary is near the directory
	)

	reads := &spy{ReaderAt: bytes.NewReader(data)}
	archive, err := export.Open(export.ZIP(reads, int64(len(data))), options(export.Limits{}))
	if err != nil {
		t.Fatal(err)
	}

	for _, err := range archive.Plays(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
	}

	if strings.Contains(reads.seen.String(), canary) {
		t.Error("got bytes of an unclaimed entry, want none read")
	}
}

// spy records all bytes that are read.
type spy struct {
	io.ReaderAt
	seen bytes.Buffer
}

func (s *spy) ReadAt(p []byte, off int64) (int, error) {
	n, err := s.ReaderAt.ReadAt(p, off)
	s.seen.Write(p[:n])
	return n, err
}

func TestReadingStopsWithTheContext(t *testing.T) {
	data := pack(t, file{name: "a.plays", content: strings.Repeat("one\n", 5000)})
	archive, err := export.Open(export.ZIP(bytes.NewReader(data), int64(len(data))), options(export.Limits{}))
	if err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var last error
	rows := 0
	for _, err := range archive.Plays(ctx) {
		rows, last = rows+1, err
	}

	if !errors.Is(last, context.Canceled) || rows > 2000 {
		t.Errorf("got %d rows and then %v, want an earlier end", rows, last)
	}
}

func TestOpenNeedsAnAdapter(t *testing.T) {
	if _, err := export.Open(export.ZIP(bytes.NewReader(nil), 0), export.Options{}); err == nil {
		t.Error("Open without an adapter: got no error, want one")
	}
}

var errDisk = errors.New("disk failed")

type brokenDisk struct {
	io.ReaderAt
	from int64
}

func (b brokenDisk) ReadAt(p []byte, off int64) (int, error) {
	if off < b.from {
		return 0, errDisk
	}
	return b.ReaderAt.ReadAt(p, off)
}

func TestAnErrorOfTheFileIsNotTheExportsFault(t *testing.T) {
	data := pack(t, file{name: "a.plays", content: strings.Repeat("one\n", 50_000)})
	for _, from := range []int64{int64(len(data)), 100_000} {
		archive, err := export.Open(export.ZIP(brokenDisk{bytes.NewReader(data), from}, int64(len(data))), options(export.Limits{}))
		if err == nil {
			for _, rowErr := range archive.Plays(t.Context()) {
				err = rowErr
			}
		}
		if !errors.Is(err, errDisk) {
			t.Errorf("broken below byte %d: got %v, want the disk's error", from, err)
		}
	}
}
