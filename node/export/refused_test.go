package export_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/export"
)

func TestArchivesBeyondALimitAreRefused(t *testing.T) {
	limits := export.DefaultLimits()
	limits.Entries, limits.EntryBytes, limits.TotalBytes, limits.DirectoryBytes = 3, 100, 250, 8192
	for name, files := range map[string][]file{
		"one entry too many": {
			{name: "1.plays"}, {name: "2.plays"}, {name: "3.plays"}, {name: "4.plays"},
		},
		"an entry too long": {{name: "a.plays", content: strings.Repeat("x", 101)}},
		"too much in all": {
			{name: "a.plays", content: strings.Repeat("x", 99)},
			{name: "b.plays", content: strings.Repeat("x", 99)},
			{name: "c.plays", content: strings.Repeat("x", 99)},
		},
		"a list of files beyond its budget": {{name: strings.Repeat("long", 2500) + ".plays"}},
		"a size of 2^64-1": {{name: "a.plays", content: "x", lie: func(h *zip.FileHeader) {
			h.UncompressedSize64 = 1<<64 - 1
		}}},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := read(t, pack(t, files...), limits)
			wantCode(t, err, export.CodeBomb)
		})
	}
}

func TestTheRatioIsHeldBeforeAndWhileInflating(t *testing.T) {
	plain := strings.Repeat("\n", 3<<20)
	deflated := deflate(t, plain)
	honest := func(h *zip.FileHeader) {
		h.Method, h.UncompressedSize64, h.CRC32 = zip.Deflate, uint64(len(plain)), 0
	}

	for name, content := range map[string]string{
		"declared":               deflated,
		"hidden by noise behind": deflated + strings.Repeat("noise", 20_000),
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := read(t, pack(t, file{name: "a.plays", content: content, lie: honest}), export.Limits{})
			wantCode(t, err, export.CodeBomb)
		})
	}
}

func TestASmallFileMayDeflateWell(t *testing.T) {
	plain := strings.Repeat("\n", 1<<19)
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	w, err := z.Create("a.plays")
	if err != nil {
		t.Fatal(err)
	}

	if _, err := w.Write([]byte(plain)); err != nil {
		t.Fatal(err)
	}

	if err := z.Close(); err != nil {
		t.Fatal(err)
	}

	if _, _, err := read(t, buf.Bytes(), export.Limits{}); err != nil {
		t.Error(err)
	}
}

func deflate(t testing.TB, plain string) string {
	t.Helper()
	var buf bytes.Buffer
	w, err := flate.NewWriter(&buf, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}

	if _, err := w.Write([]byte(plain)); err != nil {
		t.Fatal(err)
	}

	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.String()
}

func TestNamesThatLeadOutAreRefused(t *testing.T) {
	for _, name := range []string{
		"../a.plays", "x/../../a.plays", "/etc/a.plays", `..\a.plays`, `C:\a.plays`, "c:a.plays", "a\x00.plays", `\\host\a.plays`,
	} {
		t.Run(fmt.Sprintf("%q", name), func(t *testing.T) {
			_, _, err := read(t, pack(t, file{name: name, content: "one\n"}), export.Limits{})
			wantCode(t, err, export.CodeTraversal)
		})
	}
}

func TestHarmlessNamesAreRead(t *testing.T) {
	for _, name := range []string{"./a.plays", "x/..y/a.plays", "x//a.plays", `x\a.plays`, "…/a.plays"} {
		t.Run(name, func(t *testing.T) {
			if _, _, err := read(t, pack(t, file{name: name, content: "one\n"}), export.Limits{}); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestEntriesThatAreNotWhatTheySayAreRefused(t *testing.T) {
	for name, test := range map[string]struct {
		code export.Code
		lie  func(*zip.FileHeader)
	}{
		"longer than declared":    {export.CodeSizeLie, func(h *zip.FileHeader) { h.UncompressedSize64 -= 2 }},
		"shorter than declared":   {export.CodeSizeLie, func(h *zip.FileHeader) { h.UncompressedSize64 += 2 }},
		"empty by declaration":    {export.CodeSizeLie, func(h *zip.FileHeader) { h.UncompressedSize64 = 0 }},
		"of another checksum":     {export.CodeTruncated, func(h *zip.FileHeader) { h.CRC32++ }},
		"no deflate stream":       {export.CodeTruncated, func(h *zip.FileHeader) { h.Method = zip.Deflate }},
		"locked by a password":    {export.CodeNotZip, func(h *zip.FileHeader) { h.Flags |= 1 }},
		"packed by another means": {export.CodeNotZip, func(h *zip.FileHeader) { h.Method = 14 }},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := read(t, pack(t, file{name: "a.plays", content: "\xff\xffone\n", lie: test.lie}), export.Limits{})
			wantCode(t, err, test.code)
		})
	}
}

func TestWhatIsNoWholeZIPIsRefused(t *testing.T) {
	whole := pack(t, file{name: "a.plays", content: "one\n"})
	for name, test := range map[string]struct {
		code export.Code
		data []byte
	}{
		"empty":             {export.CodeNotZip, nil},
		"a loose JSON file": {export.CodeNotZip, []byte(`[{"ts":"2024"}]`)},
		"something else":    {export.CodeNotZip, []byte("%PDF-1.4")},
		"cut off":           {export.CodeTruncated, whole[:len(whole)-30]},
		"cut within rows":   {export.CodeTruncated, whole[:20]},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := read(t, test.data, export.Limits{})
			wantCode(t, err, test.code)
		})
	}
}

func TestAnArchiveWithNothingClaimedSaysWhy(t *testing.T) {
	for name, test := range map[string]struct {
		files []file
		code  export.Code
		says  string
	}{
		"the adapter's own words": {[]file{{name: "log.txt"}}, export.CodeTechnicalLog, "A log."},
		"anything else":           {[]file{{name: "cat.jpg"}}, export.CodeNoMusic, "no listening history"},
		"nothing":                 {nil, export.CodeNoMusic, "no listening history"},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := read(t, pack(t, test.files...), export.Limits{})
			wantCode(t, err, test.code)
			if !strings.Contains(err.Error(), test.says) {
				t.Errorf("%q does not say %q: got %v, want %v", err, test.says, err.Error(), test.says)
			}
		})
	}
}

// FuzzArchive reads damaged archives. Reading must end with plays or a refusal, and never
// exceed the limits.
func FuzzArchive(f *testing.F) {
	f.Add(pack(f, file{name: "a.plays", content: "one\ntwo\n"}))
	f.Add(pack(f, file{name: "../a.plays", content: "one\n"}, file{name: "log.txt"}))
	f.Add(pack(f, file{name: "a.plays", content: deflate(f, strings.Repeat("one\n", 500)), lie: func(h *zip.FileHeader) {
		h.Method, h.UncompressedSize64 = zip.Deflate, 2000
	}}))

	f.Add([]byte("PK\x05\x06"))
	limits := export.DefaultLimits()
	limits.EntryBytes, limits.TotalBytes, limits.RatioFrom = 1<<16, 1<<18, 1<<10
	f.Fuzz(func(t *testing.T, data []byte) {
		artists, _, err := read(t, data, limits)
		var refused *export.Refused
		if err != nil && !errors.As(err, &refused) {
			// The adapter's scanner has errors of its own, such as a line without end.
			if !strings.Contains(err.Error(), "bufio") {
				t.Errorf("neither plays nor a refusal: %v: got %v, want %q", err, err.Error(), "bufio")
			}
		}

		if len(artists) > 1<<18 {
			t.Errorf("got %d rows, want at most 262,144", len(artists))
		}
	})
}
