package contributor

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"unicode"

	"github.com/tantieme/tantieme/node/export/spotify"
	"github.com/tantieme/tantieme/node/slice"
)

// shownNames bounds how many names of files and keys are written out.
const shownNames = 12

// RenderPreview writes a preview for a person: the artists and bands, the size,
// and what is left out and why. It writes plain text, fit for a pipe.
func RenderPreview(w io.Writer, p Preview) error {
	out := bufio.NewWriter(w)
	if err := renderArtists(out, p.Slice); err != nil {
		return err
	}
	fmt.Fprintf(out, "\nThis, and nothing else, would leave your machine: %d artists, %d bytes, SHA-256 %s.\n",
		len(p.Slice.Artists), p.Bytes, p.Sum)
	fmt.Fprintln(out, "It holds no times, titles, places or devices, and nothing of your account with the platform.")
	if !p.Sealable {
		fmt.Fprintln(out, "It holds too few artists to be sold without pointing at you, so it cannot be sealed.")
	}
	renderLeftOut(out, p.LeftOut)
	return out.Flush()
}

func renderArtists(w io.Writer, s slice.Slice) error {
	table := tabwriter.NewWriter(w, 0, 0, 3, ' ', 0)
	fmt.Fprintln(table, "PLAYS\tARTIST")
	for _, artist := range s.Artists {
		fmt.Fprintf(table, "%s\t%s\n", artist.Plays, printable(artist.Name))
	}
	return table.Flush()
}

func renderLeftOut(w io.Writer, left LeftOut) {
	fmt.Fprintln(w, "\nLeft out, and staying with you (rows by reason):")
	reasons := slices.SortedFunc(maps.Keys(left.Rows), func(a, b string) int {
		return cmp.Or(cmp.Compare(left.Rows[b], left.Rows[a]), strings.Compare(a, b))
	})
	for _, reason := range reasons {
		fmt.Fprintf(w, "  %8d  %s\n", left.Rows[reason], inWords(reason))
	}
	renderNames(w, "Files that were never opened", left.Entries)
	renderNames(w, "Facts on each play that were never read", left.Keys)
}

func renderNames(w io.Writer, what string, names []string) {
	if len(names) == 0 {
		return
	}
	shown := names[:min(len(names), shownNames)]
	quoted := make([]string, len(shown))
	for i, name := range shown {
		quoted[i] = printable(name)
	}
	fmt.Fprintf(w, "  %s (%d): %s", what, len(names), strings.Join(quoted, ", "))
	if more := len(names) - len(shown); more > 0 {
		fmt.Fprintf(w, " and %d more", more)
	}
	fmt.Fprintln(w)
}

// words says each reason in a person's language.
var words = map[string]string{
	string(slice.ReasonPrivate):      "played in a private session, or in one that may have been",
	string(slice.ReasonPodcast):      "podcasts",
	string(slice.ReasonAudiobook):    "audiobooks",
	string(slice.ReasonLocalFile):    "files of your own, from your disk",
	string(slice.ReasonUnattributed): "rows that do not say what was played",
	string(slice.ReasonShort):        "heard for less than 30 seconds",
	string(slice.ReasonNoTime):       "rows that do not say when",
	string(slice.ReasonNoArtist):     "rows that do not name an artist",
	string(slice.ReasonName):         "artists' names that are too long or hold control characters",
	string(slice.ReasonOld):          "older than the last 365 days of your history",
	string(slice.ReasonDuplicate):    "the same play once more",
	string(slice.ReasonBeyondTop):    "plays of artists that are not among your most played",
	spotify.ReasonCovered:            "account data from the time that the extended history covers",
	spotify.ReasonNotARow:            "rows in a form that is not known",
}

func inWords(reason string) string {
	if said, ok := words[reason]; ok {
		return said
	}
	return reason
}

// printable drops what steers a terminal or turns the direction of text.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, s)
}
