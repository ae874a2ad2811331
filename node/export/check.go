package export

import (
	"archive/zip"
	"math"
	"path"
	"slices"
	"strings"
)

// check compares the directory's data about an entry with the limits, before anything is
// inflated. The limits hold for what is opened; nobody minds the others.
func (l Limits) check(file *zip.File) error {
	if err := l.checkName(file.Name); err != nil {
		return err
	}
	return l.checkSize(file)
}

// checkLoose is check for an unpacked file.
func (l Limits) checkLoose(f File) error {
	if err := l.checkName(f.Name); err != nil {
		return err
	}
	if f.Size > l.EntryBytes {
		return tooMuch("%s takes more than %d MiB.", label(f.Name), l.EntryBytes>>20)
	}
	return nil
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

func (l Limits) checkSize(file *zip.File) error {
	if file.UncompressedSize64 > uint64(l.EntryBytes) || file.CompressedSize64 > math.MaxInt64 {
		return tooMuch("Unpacked, %s would take more than %d MiB.", display(file.Name), l.EntryBytes>>20)
	}
	if l.exceedsRatio(int64(file.UncompressedSize64), int64(file.CompressedSize64)) {
		return tooMuch("%s unpacks to more than %d times its size.", display(file.Name), l.Ratio)
	}

	return nil
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

// extensions are those of files that may hold a history. The others are pictures, songs,
// documents and programs.
var extensions = []string{".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".txt", ".bak", ".old", ".orig", ".dat", ".zip", ""}

// mayHold reports whether a file of this name may hold a history, as far as its name
// tells. Browsers and people add to a name: "x.json (1)", "x.json.txt", "x.csv.bak". A
// file that the person named may be anything.
func mayHold(name string, given bool) bool {
	lower := strings.ToLower(base(name))
	ext := path.Ext(lower)
	if given || slices.Contains(extensions, ext) || isNumber(ext) {
		return true
	}

	for _, ext := range []string{".json", ".csv", ".zip"} {
		if strings.Contains(lower, ext) {
			return true
		}
	}
	return false
}

// isNumber reports whether what looks like an extension is the end of a date or of a count:
// "history 1.9.2026".
func isNumber(ext string) bool {
	return !strings.ContainsFunc(ext, func(c rune) bool { return c >= 'a' })
}

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
