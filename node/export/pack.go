package export

import (
	"archive/zip"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Pack writes the files in which plays are recognised as one ZIP, which Open reads like
// the files themselves. Other files stay; the result names them. The same files make the
// same bytes, whatever their order. Errors are those of Open, of the files, and of w.
func Pack(w io.Writer, files []File, opts Options) (LeftOut, error) {
	archive, err := Open(files, opts)
	if err != nil {
		return LeftOut{}, err
	}

	var chosen []int
	for _, entry := range archive.entries {
		chosen = append(chosen, entry.from)
	}
	slices.SortFunc(chosen, func(a, b int) int { return cmp.Or(strings.Compare(files[a].Name, files[b].Name), cmp.Compare(a, b)) })

	z := zip.NewWriter(w)
	for _, i := range slices.Compact(chosen) {
		if err := pack(z, files[i]); err != nil {
			return LeftOut{}, fmt.Errorf("pack export: %w", err)
		}
	}

	if err := z.SetComment(packedFolder); err != nil {
		return LeftOut{}, fmt.Errorf("pack export: %w", err)
	}
	if err := z.Close(); err != nil {
		return LeftOut{}, fmt.Errorf("pack export: %w", err)
	}
	return archive.LeftOut(), nil
}

// pack writes one file, uncompressed if it is a ZIP itself.
func pack(z *zip.Writer, f File) error {
	header := &zip.FileHeader{Name: slashes(f.Name), Method: zip.Deflate}
	if isZIP(f) {
		header.Method = zip.Store
	}

	out, err := z.CreateHeader(header)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, io.NewSectionReader(f.Content, 0, f.Size))
	return err
}
