package spotify

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"

	"github.com/tantieme/tantieme/node/export"
)

// pkg is the package to which a file belongs, in the order of reading.
type pkg int

const (
	extended pkg = iota
	library      // the library of an account, read only beside a mixed file
	account      // only music, since 2024
	mixed        // podcasts mixed with music, before 2024
)

// name is the parsed base name of a file.
type name struct {
	pkg    pkg
	video  bool
	number int // chunk, counted over the whole package; -1 without one
	base   string
}

// The names are the same in every language. A browser's or file manager's " (1)" is
// accepted; the slice drops the plays that it repeats.
var (
	extendedName = regexp.MustCompile(`^streaming_history_(audio|video)_\d{4}(?:-\d{4})?(?:_(\d{1,6}))?(?: ?\(\d+\))?\.json$`)
	endsongName  = regexp.MustCompile(`^end(song|video)(?:_(\d{1,6}))?(?: ?\(\d+\))?\.json$`)
	libraryName  = regexp.MustCompile(`^(yourlibrary)()(?: ?\(\d+\))?\.json$`)
	accountName  = regexp.MustCompile(`^streaminghistory_(music)_(\d{1,6})(?: ?\(\d+\))?\.json$`)
	mixedName    = regexp.MustCompile(`^(streaminghistory)(\d{0,6})(?: ?\(\d+\))?\.json$`)
)

func parseName(base string) (name, bool) {
	lower := strings.ToLower(base)
	for _, known := range []struct {
		pattern *regexp.Regexp
		pkg     pkg
	}{{extendedName, extended}, {endsongName, extended}, {libraryName, library}, {accountName, account}, {mixedName, mixed}} {
		parts := known.pattern.FindStringSubmatch(lower)
		if parts == nil {
			continue
		}

		n := name{pkg: known.pkg, video: parts[1] == "video", number: -1, base: base}
		if parts[2] != "" {
			n.number, _ = strconv.Atoi(parts[2]) // at most six digits, by the pattern
		}

		return n, true
	}

	return name{}, false
}

// mustName parses the name of a claimed entry.
func mustName(e export.Entry) name {
	n, ok := parseName(e.Base())
	if !ok {
		panic("spotify: entry was not claimed: " + e.Base())
	}
	return n
}

// compare orders files as they were written: by package, audio before video, by number.
// By text, _11 would come before _2.
func (n name) compare(other name) int {
	return cmp.Or(
		cmp.Compare(n.pkg, other.pkg),
		cmp.Compare(truth(n.video), truth(other.video)),
		cmp.Compare(n.number, other.number),
		strings.Compare(n.base, other.base),
	)
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}
