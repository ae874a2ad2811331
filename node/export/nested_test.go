package export_test

import (
	"archive/zip"
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/export"
)

// deflated returns an entry whose content is a DEFLATE stream.
func deflated(t testing.TB, name string, plain []byte) file {
	t.Helper()
	honest := file{name: name, content: string(plain)}
	stream := deflate(t, string(plain))
	return file{name: name, content: stream, lie: func(h *zip.FileHeader) {
		h.Method, h.CRC32, h.UncompressedSize64 = zip.Deflate, checksum(honest.content), uint64(len(plain))
	}}
}

func TestZIPsWithinAZIPAreReadOneDeep(t *testing.T) {
	one, two := pack(t, file{name: "a.plays", content: "one\n"}), pack(t, file{name: "b.plays", content: "two\n"}, file{name: "letters.txt"})
	outer := pack(t, file{name: "in/one.zip", content: string(one)}, deflated(t, "two.ZIP", two), file{name: "c.plays", content: "three\n"})
	artists, archive, err := read(t, outer, export.Limits{})
	if err != nil || !slices.Equal(artists, []string{"three", "one", "two"}) {
		t.Fatal(artists, err)
	}

	if left := archive.LeftOut().Looked; !slices.Equal(left, []string{"two.ZIP/letters.txt"}) {
		t.Errorf("left out %q, want %v", left, []string{"two.ZIP/letters.txt"})
	}

	_, _, err = read(t, pack(t, file{name: "deeper.zip", content: string(pack(t, file{name: "one.zip", content: string(one)}))}), export.Limits{})
	wantCode(t, err, export.CodeNoMusic)
	if !strings.Contains(err.Error(), "ZIPs within ZIPs") {
		t.Error(err)
	}
}

func TestLimitsHoldForAllZIPsTogether(t *testing.T) {
	inner := func(content string) string { return string(pack(t, file{name: "a.plays", content: content})) }
	limits := export.DefaultLimits()
	limits.Entries, limits.TotalBytes, limits.HeldBytes = 2, 2000, 300
	for name, files := range map[string][]file{
		"entries":  {{name: "1.zip", content: inner("x\n")}, {name: "2.zip", content: inner("x\n")}, {name: "3.zip", content: inner("x\n")}},
		"bytes":    {{name: "1.zip", content: inner(strings.Repeat("x\n", 600))}, {name: "2.zip", content: inner(strings.Repeat("x\n", 600))}},
		"held":     {deflated(t, "1.zip", []byte(inner(strings.Repeat("x\n", 100))))},
		"a bomb":   {deflated(t, "1.zip", pack(t, deflated(t, "a.plays", bytes.Repeat([]byte("x"), 1500))))},
		"its list": {{name: "1.zip", content: string(pack(t, file{name: "1.txt"}, file{name: "2.txt"}, file{name: "3.txt"}))}},
	} {
		t.Run(name, func(t *testing.T) {
			limits := limits
			if name == "a bomb" {
				limits.Entries, limits.Ratio, limits.RatioFrom = 500, 2, 1000
			}
			_, _, err := read(t, pack(t, files...), limits)
			wantCode(t, err, export.CodeBomb)
		})
	}
}

func TestADamagedZIPWithinAZIPIsNamed(t *testing.T) {
	inner := pack(t, file{name: "a.plays", content: "one\n"})
	locked := file{name: "in.zip", content: string(inner), lie: func(h *zip.FileHeader) { h.Flags |= 1 }}
	lies := deflated(t, "in.zip", inner)
	lies.lie = func(h *zip.FileHeader) {
		h.Method, h.CRC32, h.UncompressedSize64 = zip.Deflate, checksum(string(inner)), uint64(len(inner)-3)
	}

	for name, test := range map[string]struct {
		code export.Code
		file file
	}{
		"cut off":              {export.CodeTruncated, file{name: "in.zip", content: string(inner[:len(inner)-30])}},
		"no ZIP":               {export.CodeNotZip, file{name: "in.zip", content: "%PDF-1.4"}},
		"locked by a password": {export.CodeNotZip, locked},
		"a size that lies":     {export.CodeSizeLie, lies},
		"a name that climbs":   {export.CodeTraversal, file{name: "in.zip", content: string(pack(t, file{name: "../a.plays"}))}},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := read(t, pack(t, test.file), export.Limits{})
			wantCode(t, err, test.code)
			if !strings.Contains(err.Error(), "in.zip") {
				t.Errorf("%q does not name it: got %v, want %q", err, err.Error(), "in.zip")
			}
		})
	}
}

func TestLooseFilesAreHeldToTheLimits(t *testing.T) {
	loose := func(name, content string) export.File {
		return export.File{Name: name, Size: int64(len(content)), Content: strings.NewReader(content)}
	}
	limits := export.DefaultLimits()
	limits.EntryBytes, limits.TotalBytes, limits.Entries = 100, 150, 3

	for name, test := range map[string]struct {
		code  export.Code
		files []export.File
	}{
		"too long":            {export.CodeBomb, []export.File{loose("a.plays", strings.Repeat("x", 101))}},
		"too much in all":     {export.CodeBomb, []export.File{loose("a.plays", strings.Repeat("x", 99)), loose("b.plays", strings.Repeat("x", 99))}},
		"too many":            {export.CodeBomb, []export.File{loose("1.plays", ""), loose("2.plays", ""), loose("3.plays", ""), loose("4.plays", "")}},
		"a name that climbs":  {export.CodeTraversal, []export.File{loose("../a.plays", "x\n")}},
		"a name of a ZIP":     {export.CodeNotZip, []export.File{loose("a.zip", "x\n"), loose("b.zip", "x\n")}},
		"one that is no play": {export.CodeNotZip, []export.File{loose("cat.jpg", "JFIF")}},
		"none that is a play": {export.CodeNoMusic, []export.File{loose("cat.jpg", "JFIF"), loose("dog.jpg", "JFIF")}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := export.Open(test.files, options(limits))
			wantCode(t, err, test.code)
		})
	}
}
