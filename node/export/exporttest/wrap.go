package exporttest

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"path"
	"slices"
	"strings"
	"testing"
	utf16s "unicode/utf16"

	"github.com/tantieme/tantieme/node/export"
)

// wrapping is a form in which the files of an export may arrive.
type wrapping struct {
	name string
	wrap func(t testing.TB, a export.Adapter, files []file) []export.File
}

// wrappings returns all forms that a person can be expected to provide. The plays must be
// the same in each.
func wrappings() []wrapping {
	zipped := func(change func(testing.TB, export.Adapter, []file) []file) func(testing.TB, export.Adapter, []file) []export.File {
		return func(t testing.TB, a export.Adapter, files []file) []export.File {
			return one(pack(t, destroy(t, a, files, change(t, a, files)), zip.Deflate))
		}
	}

	same := func(_ testing.TB, _ export.Adapter, files []file) []file { return files }
	return []wrapping{
		{"a ZIP", zipped(same)},
		{"a ZIP without folders", zipped(func(_ testing.TB, _ export.Adapter, files []file) []file { return rename(files, path.Base) })},
		{"a ZIP with folders of Windows", zipped(func(_ testing.TB, _ export.Adapter, files []file) []file {
			return rename(files, func(name string) string { return strings.ReplaceAll(name, "/", `\`) })
		})},
		{"a ZIP that macOS packed again", zipped(macOS)},
		{"files that a person copied", zipped(renamed(func(base, ext string) string { return "Kopie von " + base + " – Kopie 2" + ext }))},
		{"files with another extension behind", zipped(renamed(func(base, ext string) string { return base + ext + ".txt" }))},
		{"a byte order mark and lines of Windows", zipped(func(t testing.TB, a export.Adapter, files []file) []file {
			return edit(t, a, files, func(data []byte) []byte {
				return append([]byte("\ufeff"), bytes.ReplaceAll(data, []byte("\n"), []byte("\r\n"))...)
			})
		})},
		{"UTF-16", zipped(func(t testing.TB, a export.Adapter, files []file) []file { return edit(t, a, files, utf16) })},
		{"files with zero bytes behind", zipped(func(t testing.TB, a export.Adapter, files []file) []file {
			return edit(t, a, files, func(data []byte) []byte { return append(data, make([]byte, 5000)...) })
		})},
		{"lists in two parts", zipped(func(t testing.TB, a export.Adapter, files []file) []file {
			return edit(t, a, files, func(data []byte) []byte {
				if bytes.HasPrefix(data, []byte("[")) {
					return append([]byte("[]\n"), data...)
				}
				return data
			})
		})},
		{"a ZIP of deflated ZIPs", nested(zip.Deflate)},
		{"a ZIP of stored ZIPs", nested(zip.Store)},
		{"a folder", func(_ testing.TB, _ export.Adapter, files []file) []export.File { return loose(files) }},
		{"a folder of ZIPs", func(t testing.TB, a export.Adapter, files []file) (wrapped []export.File) {
			for name, part := range split(destroy(t, a, files, files)) {
				data := pack(t, part, zip.Deflate)
				wrapped = append(wrapped, export.File{
					Name:    name + ".zip",
					Size:    int64(len(data)),
					Content: bytes.NewReader(data),
				})
			}

			slices.SortFunc(wrapped, func(a, b export.File) int { return strings.Compare(a.Name, b.Name) })
			return wrapped
		}},
	}
}

// renamed changes the base names of all files.
func renamed(to func(base, ext string) string) func(testing.TB, export.Adapter, []file) []file {
	return func(_ testing.TB, _ export.Adapter, files []file) []file {
		return rename(files, func(name string) string {
			dir, base := path.Split(name)
			ext := path.Ext(base)
			return dir + to(strings.TrimSuffix(base, ext), ext)
		})
	}
}

// utf16 returns a text in UTF-16, the lower byte first, with a mark of that.
func utf16(data []byte) []byte {
	out := []byte{0xff, 0xfe}
	for _, unit := range utf16s.Encode([]rune(string(data))) {
		out = binary.LittleEndian.AppendUint16(out, unit)
	}
	return out
}

// macOS adds a companion file beside each file, and numbers repeated names.
func macOS(_ testing.TB, _ export.Adapter, files []file) (packed []file) {
	for _, f := range files {
		ext := path.Ext(f.name)
		f.name = "my_data 2/" + strings.TrimSuffix(f.name, ext) + " (1)" + ext
		dir, name := path.Split(f.name)
		packed = append(packed, f, file{name: "__MACOSX/" + dir + "._" + name, data: []byte("CANARY")})
	}

	return packed
}

func nested(method uint16) func(testing.TB, export.Adapter, []file) []export.File {
	return func(t testing.TB, a export.Adapter, files []file) []export.File {
		var outer []file
		for name, part := range split(destroy(t, a, files, files)) {
			outer = append(outer, file{name: name + "/my_data.zip", data: pack(t, part, zip.Deflate)})
		}
		slices.SortFunc(outer, func(a, b file) int { return strings.Compare(a.name, b.name) })
		return one(pack(t, outer, method))
	}
}

// split groups files by their first folder, one package each.
func split(files []file) map[string][]file {
	parts := map[string][]file{}
	for _, f := range files {
		first, _, _ := strings.Cut(f.name, "/")
		parts[first] = append(parts[first], f)
	}
	return parts
}

func one(data []byte) []export.File { return export.ZIP(bytes.NewReader(data), int64(len(data))) }

func loose(files []file) (wrapped []export.File) {
	for _, f := range files {
		wrapped = append(wrapped, export.File{
			Name:    f.name,
			Size:    int64(len(f.data)),
			Content: bytes.NewReader(f.data),
		})
	}

	return wrapped
}

// destroy marks the files that the adapter does not open, so that pack destroys their
// bytes. changed are the files under other names or with other bytes, in the same order;
// further ones are destroyed too.
func destroy(t testing.TB, a export.Adapter, files, changed []file) []file {
	t.Helper()
	reads := claimed(t, a, files)
	each := len(changed) / len(files) // macOS puts a companion behind each file
	marked := slices.Clone(changed)
	for i := range marked {
		marked[i].closed = i%each != 0 || !slices.Contains(reads, i/each)
	}
	return marked
}

// pack makes a ZIP. Closed files get a DEFLATE stream that cannot be inflated, with the
// canary in clear text: reading succeeds only if nothing depends on them.
func pack(t testing.TB, files []file, method uint16) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, f := range files {
		if f.closed {
			destroyed := append([]byte{0xff, 0xff}, "CANARY in a stream that cannot be inflated"...)
			header := &zip.FileHeader{
				Name:               f.name,
				Method:             zip.Deflate,
				CRC32:              crc32.ChecksumIEEE(f.data),
				CompressedSize64:   uint64(len(destroyed)),
				UncompressedSize64: uint64(len(f.data)),
			}

			w, err := z.CreateRaw(header)
			if err != nil {
				t.Fatal(err)
			}

			if _, err := w.Write(destroyed); err != nil {
				t.Fatal(err)
			}

			continue
		}

		w, err := z.CreateHeader(&zip.FileHeader{Name: f.name, Method: method})
		if err != nil {
			t.Fatal(err)
		}

		if _, err := w.Write(f.data); err != nil {
			t.Fatal(err)
		}
	}

	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}
