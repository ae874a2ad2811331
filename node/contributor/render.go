package contributor

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"
	"strings"
	"text/tabwriter"
	"unicode"

	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/slice"
)

// shownNames bounds the number of file names and keys in the text.
const shownNames = 12

// RenderPreview writes a preview as text for a person: the slice as a table, its size,
// and the data left out with the reasons. The text is plain, fit for a pipe.
func RenderPreview(w io.Writer, p Preview) error {
	schema, err := slice.Lookup(p.Slice.Schema)
	if err != nil {
		return err
	}

	out := bufio.NewWriter(w)
	if err := renderSlice(out, p.Slice); err != nil {
		return err
	}

	fmt.Fprintf(out, "\nThis, and nothing else, would leave your machine: %s, %d bytes, SHA-256 %s.\n",
		counted(p.Slice.Len(), schema.Entries), p.Bytes, p.Sum)
	fmt.Fprintln(out, schema.Withheld)

	if p.Sealable {
		fmt.Fprintf(out, "Where a dataset pays by steps (1 2 3 5 8), it weighs %d.\n", p.Weight)
	} else {
		fmt.Fprintf(
			out, "It holds too few %s to be sold without pointing at you, so it cannot be sealed.\n",
			schema.Entries,
		)
	}

	renderLeftOut(out, p.LeftOut)
	return out.Flush()
}

// counted returns a number of things whose plural ends in s.
func counted(n int, things string) string {
	if n == 1 {
		things = strings.TrimSuffix(things, "s")
	}
	return fmt.Sprintf("%d %s", n, things)
}

func renderSlice(w io.Writer, s slice.Slice) error {
	table := tabwriter.NewWriter(w, 0, 0, 3, ' ', 0)
	if len(s.Artists) > 0 {
		fmt.Fprintln(table, "PLAYS\tARTIST")
	}

	for _, artist := range s.Artists {
		fmt.Fprintf(table, "%s\t%s\n", artist.Plays, printable(artist.Name))
	}

	if len(s.Months) > 0 {
		fmt.Fprintln(table, "PLAYS\tMONTH")
	}

	for _, month := range s.Months {
		fmt.Fprintf(table, "%s\t%s\n", month.Plays, month.Month)
	}

	if len(s.Hours) > 0 {
		fmt.Fprintln(table, "\t\nPLAYS\tHOUR OF DAY, UTC")
	}

	for hour, plays := range s.Hours {
		fmt.Fprintf(table, "%s\t%02d\n", plays, hour)
	}

	return table.Flush()
}

// RenderEstimate writes the income from a sale. money formats amounts of the token.
func RenderEstimate(w io.Writer, e Estimate, money func(*big.Int) string) error {
	_, err := fmt.Fprintf(w, "\nIf %d people sold once for %s in all, your part would be %s where all weigh the same;\n"+
		"where weights are steps, between %s (if all others weigh the most) and %s (if they weigh 1).\n"+
		"Whether anyone buys, and for how much, nobody can promise.\n", e.People, money(e.Price), money(e.Equal), money(e.Least), money(e.Most))
	return err
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

// words maps reasons to texts for a person.
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
	export.ReasonCovered:             "a coarser account of a time that a finer one covers",
	export.ReasonMayBePodcast:        "may be podcasts: nothing shows that they are music",
	export.ReasonNotARow:             "rows in a form that is not known",
}

func inWords(reason string) string {
	if said, ok := words[reason]; ok {
		return said
	}
	return reason
}

// printable removes characters that control a terminal or turn the direction of text.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, s)
}
