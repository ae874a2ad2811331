package export

import (
	"archive/zip"
	"math"
	"path"
	"strings"
)

// check compares the directory's data about an entry with the limits, before anything is
// inflated, and returns the entry's inflated size.
func (l Limits) check(file *zip.File) (size int64, err error) {
	if err := l.checkName(file.Name); err != nil {
		return 0, err
	}
	return l.checkSize(file)
}

func (l Limits) checkName(name string) error {
	if leadsOut(name) {
		return refuse(
			CodeTraversal,
			hintAnother,
			"A file in this has a name that leads elsewhere (%q).",
			display(name),
		)
	}

	return nil
}

func (l Limits) checkSize(file *zip.File) (int64, error) {
	if file.UncompressedSize64 > uint64(l.EntryBytes) || file.CompressedSize64 > math.MaxInt64 {
		return 0, tooMuch("Unpacked, %s would take more than %d MiB.", display(file.Name), l.EntryBytes>>20)
	}

	size := int64(file.UncompressedSize64)
	if l.exceedsRatio(size, int64(file.CompressedSize64)) {
		return 0, tooMuch("%s unpacks to more than %d times its size.", display(file.Name), l.Ratio)
	}

	return size, nil
}

// leadsOut reports whether a name is absolute or climbs, by the rules of Unix and of
// Windows. This package never writes under such a name, but no honest export has one.
func leadsOut(name string) bool {
	name = slashes(name)
	if strings.HasPrefix(name, "/") || strings.ContainsRune(name, 0) || (len(name) > 1 && name[1] == ':') {
		return true
	}

	for part := range strings.SplitSeq(name, "/") {
		if part == ".." {
			return true
		}
	}

	return false
}

// isResource reports whether an entry is macOS's companion file of another one.
func isResource(name string) bool {
	return strings.HasPrefix(slashes(name), "__MACOSX/") || strings.HasPrefix(base(name), "._")
}

func isFolder(name string) bool { return strings.HasSuffix(slashes(name), "/") }

func base(name string) string { return path.Base(slashes(name)) }

func slashes(name string) string { return strings.ReplaceAll(name, `\`, "/") }

func hasSuffixFold(name, suffix string) bool {
	return len(name) >= len(suffix) && strings.EqualFold(name[len(name)-len(suffix):], suffix)
}

func hintKnown(adapters []Adapter) string {
	names := make([]string, len(adapters))
	for i, adapter := range adapters {
		names[i] = adapter.Name()
	}
	return "We read exports of: " + strings.Join(names, ", ") + "."
}
