package exporttest

import (
	"archive/zip"
	"bytes"
	"hash/crc32"
	"path"
	"slices"
	"strings"
	"testing"

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
	zipped := func(change func(export.Adapter, []file) []file) func(testing.TB, export.Adapter, []file) []export.File {
		return func(t testing.TB, a export.Adapter, files []file) []export.File {
			return one(pack(t, a, change(a, files), zip.Deflate))
		}
	}

	same := func(_ export.Adapter, files []file) []file { return files }
	return []wrapping{
		{"a ZIP", zipped(same)},
		{"a ZIP without folders", zipped(func(_ export.Adapter, files []file) []file { return rename(files, path.Base) })},
		{"a ZIP with folders of Windows", zipped(func(_ export.Adapter, files []file) []file {
			return rename(files, func(name string) string { return strings.ReplaceAll(name, "/", `\`) })
		})},
		{"a ZIP that macOS packed again", zipped(macOS)},
		{"a byte order mark and lines of Windows", zipped(func(a export.Adapter, files []file) []file {
			return edit(a, files, func(data []byte) []byte {
				return append([]byte("\ufeff"), bytes.ReplaceAll(data, []byte("\n"), []byte("\r\n"))...)
			})
		})},
		{"a ZIP of deflated ZIPs", nested(zip.Deflate)},
		{"a ZIP of stored ZIPs", nested(zip.Store)},
		{"a folder", func(_ testing.TB, _ export.Adapter, files []file) []export.File { return loose(files) }},
		{"a folder of ZIPs", func(t testing.TB, a export.Adapter, files []file) (wrapped []export.File) {
			for name, part := range split(files) {
				data := pack(t, a, part, zip.Deflate)
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

// macOS adds a companion file beside each file, and numbers repeated names.
func macOS(_ export.Adapter, files []file) (packed []file) {
	for _, f := range files {
		ext := path.Ext(f.name)
		f.name = "my_data 2/" + strings.TrimSuffix(f.name, ext) + " (1)" + ext
		dir, name := path.Split(f.name)
		packed = append(packed, f, file{"__MACOSX/" + dir + "._" + name, []byte("CANARY")})
	}

	return packed
}

func nested(method uint16) func(testing.TB, export.Adapter, []file) []export.File {
	return func(t testing.TB, a export.Adapter, files []file) []export.File {
		var outer []file
		for name, part := range split(files) {
			outer = append(outer, file{name + "/my_data.zip", pack(t, a, part, zip.Deflate)})
		}
		slices.SortFunc(outer, func(a, b file) int { return strings.Compare(a.name, b.name) })
		return one(pack(t, nil, outer, method))
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

// pack makes a ZIP. Unclaimed files get a DEFLATE stream that cannot be inflated, with
// the canary in clear text: reading succeeds only if they are never opened. A nil adapter
// claims all.
func pack(t testing.TB, a export.Adapter, files []file, method uint16) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	var reads []int
	if a != nil {
		reads = claimed(a, files)
	}

	for i, f := range files {
		if a != nil && !slices.Contains(reads, i) {
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
