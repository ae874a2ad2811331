package spotify

import (
	"cmp"
	"path"
	"regexp"
	"strconv"
	"strings"

	"github.com/tantieme/tantieme/node/export"
)

// pkg is the package to which a file belongs by its name, in the order of reading.
type pkg int

const (
	extended pkg = iota
	account      // only music, since 2024
	mixed        // podcasts mixed with music, before 2024
	unnamed      // the name does not tell
)

// name is what a file's name tells. Content decides what its rows are; the name only
// orders the files and tells music from podcasts.
type name struct {
	pkg    pkg
	video  bool
	number int // chunk, counted over the whole package; -1 without one
	path   string
}

// The names are the same in every language. Browsers, file managers and people add to
// them, behind and in front: " (1)", " copy", "Kopie von ".
var (
	copyOf       = regexp.MustCompile(`^(copy|kopie|copie|copia|kopia|cópia) (of|von|de|di) `)
	extendedName = regexp.MustCompile(`^streaming_history_(audio|video)(?:_\d{4}(?:-\d{4})?(?:_(\d{1,6}))?)?`)
	endsongName  = regexp.MustCompile(`^end(song|video)(?:_(\d{1,6}))?`)
	accountName  = regexp.MustCompile(`^streaming_?history_?(music)(?:_(\d{1,6}))?`)
	mixedName    = regexp.MustCompile(`^(streaminghistory)(\d{0,6})(?:[^a-z0-9_]|_\d|$)`)
)

// closedName matches the files of the platform's packages that hold no music. They are
// never opened: they hold names, addresses, messages, opinions.
var closedName = regexp.MustCompile(`^(userdata|userattributes|identity|identifiers|useraddress|duonewfamily|familyplan|payments|follow|` +
	`searchqueries|inferences|marquee|wrapped|yoursoundcapsule|tasteprofile|userprompts|messagedata|userfestivalsdataforsar|` +
	`playlist|playlistinabottle|agentgateway|carthing|podcastinteractivity\w*|customerservicehistory|voiceinput|preciselocation|` +
	`connecteddevices|streaminghistory_(podcast|audiobook|video)|read_?_?me\w*)([^a-z]|$)`)

var libraryName = regexp.MustCompile(`^yourlibrary([^a-z]|$)`)

// bare returns a file's base name in lower case, without what a copy puts in front.
func bare(file string) string { return copyOf.ReplaceAllString(strings.ToLower(path.Base(file)), "") }

// Part implements export.Adapter.
func (Adapter) Part(file string) export.Part {
	lower := bare(file)
	switch {
	case logClue.pattern.MatchString(strings.ToLower(file)), closedName.MatchString(lower):
		return export.PartClosed
	case !strings.Contains(lower, ".json"):
		return export.PartUnknown
	case libraryName.MatchString(lower):
		return export.PartHelp
	case parseName(file).pkg != unnamed:
		return export.PartPlays
	}

	return export.PartUnknown
}

func parseName(file string) name {
	lower := bare(file)
	for _, known := range []struct {
		pattern *regexp.Regexp
		pkg     pkg
	}{{extendedName, extended}, {endsongName, extended}, {accountName, account}, {mixedName, mixed}} {
		parts := known.pattern.FindStringSubmatch(lower)
		if parts == nil {
			continue
		}

		n := name{pkg: known.pkg, video: parts[1] == "video", number: -1, path: file}
		if parts[2] != "" {
			n.number, _ = strconv.Atoi(parts[2]) // at most six digits, by the pattern
		}

		return n
	}

	return name{pkg: unnamed, number: -1, path: file}
}

// compare orders files as they were written: by package, audio before video, by number.
// By text, _11 would come before _2.
func (n name) compare(other name) int {
	return cmp.Or(
		cmp.Compare(n.pkg, other.pkg),
		cmp.Compare(truth(n.video), truth(other.video)),
		cmp.Compare(n.number, other.number),
		strings.Compare(path.Base(n.path), path.Base(other.path)),
	)
}

// apart reports whether the name shows that podcasts are in another file.
func (n name) apart() bool {
	return n.pkg == account || n.pkg == unnamed && strings.Contains(strings.ToLower(n.path), "spotify account data/")
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}
