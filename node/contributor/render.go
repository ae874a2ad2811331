package contributor

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"math"
	"math/big"
	"strings"
	"text/tabwriter"
	"unicode"

	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/slice"
)

// shownNames bounds the number of file names and keys in the text, and shownEntries the
// number of artists, so that the decision is not scrolled off a terminal.
const (
	shownNames   = 12
	shownEntries = 20
)

// RenderPreview writes a preview as text for a person: the slice as a table, its size,
// and the data left out with the reasons. Of long lists of files it shows the beginning,
// and says how to see all of them. The text is plain, fit for a pipe.
func RenderPreview(w io.Writer, p Preview) error {
	return renderPreview(w, p, renderer{entries: math.MaxInt, names: shownNames})
}

// RenderAll is RenderPreview with all names.
func RenderAll(w io.Writer, p Preview) error {
	return renderPreview(w, p, renderer{entries: math.MaxInt, names: math.MaxInt})
}

// RenderBrief is RenderPreview for a terminal, with the first artists only.
func RenderBrief(w io.Writer, p Preview) error {
	return renderPreview(w, p, renderer{entries: shownEntries, names: shownNames})
}

// renderer writes lists up to a number of things.
type renderer struct {
	io.Writer
	entries, names int
}

func renderPreview(w io.Writer, p Preview, r renderer) error {
	schema, err := slice.Lookup(p.Slice.Schema)
	if err != nil {
		return err
	}

	out := bufio.NewWriter(w)
	r.Writer = out
	if err := r.slice(p.Slice); err != nil {
		return err
	}

	fmt.Fprintf(out, "\nThis, and nothing else, would leave your machine: %s, %d bytes, SHA-256 %s.\n",
		counted(p.Slice.Len(), schema.Entries), p.Bytes, p.Sum)
	fmt.Fprintln(out, schema.Withheld)

	if p.Sealable {
		fmt.Fprintf(out, "Where a dataset pays by steps (1 2 3 5 8), it weighs %d.\n", p.Weight)
	} else {
		fmt.Fprintf(out, "%s So it cannot be sealed.\n", p.TooFew())
	}

	r.sources(p)
	r.leftOut(p.LeftOut)
	return out.Flush()
}

// TooFew says, of a preview that is not sealable, how much it would have to hold.
func (p Preview) TooFew() string {
	schema, err := slice.Lookup(p.Slice.Schema)
	if err != nil {
		return err.Error()
	}

	return fmt.Sprintf(
		"It holds %s, too few to be sold without pointing at you: it takes %d.",
		counted(p.Slice.Len(), schema.Entries), schema.MinEntries,
	)
}

// RowsLeftOut counts the rows that do not count, by reason, in one sentence; "" if there
// are none.
func (l LeftOut) RowsLeftOut() string {
	reasons := byRows(l.Rows)
	if len(reasons) == 0 {
		return ""
	}
	return " Rows left out: " + countedRows(l.Rows, reasons) + "."
}

// counted returns a number of things whose plural ends in s.
func counted(n int, things string) string {
	if n == 1 {
		things = strings.TrimSuffix(things, "s")
	}
	return fmt.Sprintf("%d %s", n, things)
}

func (r renderer) slice(s slice.Slice) error {
	table := tabwriter.NewWriter(r, 0, 0, 3, ' ', 0)
	if len(s.Artists) > 0 {
		fmt.Fprintln(table, "PLAYS\tARTIST")
	}

	shown := min(len(s.Artists), r.entries)
	for _, artist := range s.Artists[:shown] {
		fmt.Fprintf(table, "%s\t%s\n", artist.Plays, printable(artist.Name))
	}

	if more := len(s.Artists) - shown; more > 0 {
		fmt.Fprintf(table, "and %d more (--all shows them)\n", more)
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
		"where weights are steps, between %s (if few weigh as much as you, and all others the most) and %s (if they weigh 1).\n"+
		"Whether anyone buys, and for how much, nobody can promise.\n", e.People, money(e.Price), money(e.Equal), money(e.Least), money(e.Most))
	return err
}

// sources says whose the plays are taken to be, if they may be several persons'.
func (r renderer) sources(p Preview) {
	if accounts := p.LeftOut.Accounts; len(accounts) > 1 {
		fmt.Fprintf(r, "\nCareful: the rows are of %d different accounts, and all are taken as one person's. If they are not,\n"+
			"give each person's files by themselves.\n", len(accounts))
		for i, files := range accounts {
			r.list(fmt.Sprintf("Account %d", i+1), files)
		}
		return
	}

	if len(p.Sources) > 1 {
		fmt.Fprintln(r, "\nTaken as one person's, all of them:")
		r.list("Plays are in", p.Sources)
	}
}

func (r renderer) leftOut(left LeftOut) {
	fmt.Fprintln(r, "\nLeft out, and staying with you (rows by reason):")
	if len(left.Rows) == 0 {
		fmt.Fprintln(r, "  no rows")
	}
	for _, reason := range byRows(left.Rows) {
		fmt.Fprintf(r, "  %8d  %s\n", left.Rows[reason], inWords(reason))
	}

	for i, p := range left.Passed {
		if i >= r.names {
			fmt.Fprintf(r, "  and %d more files that were not read (preview --all shows them)\n", len(left.Passed)-i)
			break
		}
		fmt.Fprintf(r, "  Not read: %s\n", printable(p.Detail))
	}

	r.list("Files of which only the beginning was looked at: no history that we know", left.Looked)
	r.list("Files that were never opened", left.Entries)
	r.list("Facts on each play that were never read", left.Keys)
}

func (r renderer) list(what string, names []string) {
	if len(names) == 0 {
		return
	}

	shown := names[:min(len(names), r.names)]
	quoted := make([]string, len(shown))
	for i, name := range shown {
		quoted[i] = printable(cmp.Or(name, "the files that were given"))
	}

	fmt.Fprintf(r, "  %s (%d): %s", what, len(names), strings.Join(quoted, ", "))
	if more := len(names) - len(shown); more > 0 {
		fmt.Fprintf(r, " and %d more (preview --all shows them)", more)
	}

	fmt.Fprintln(r)
}

// words maps reasons to texts for a person.
var words = map[string]string{
	string(slice.ReasonPrivate):      "played in a private session",
	string(slice.ReasonUnmarked):     "rows that do not say whether they were played in a private session",
	string(slice.ReasonPodcast):      "podcasts",
	string(slice.ReasonAudiobook):    "audiobooks",
	string(slice.ReasonLocalFile):    "files of your own, from your disk",
	string(slice.ReasonUnattributed): "rows that do not say what was played",
	string(slice.ReasonShort):        "heard for less than 30 seconds",
	string(slice.ReasonNoTime):       "rows that do not say when",
	string(slice.ReasonNoArtist):     "rows that do not name an artist",
	string(slice.ReasonName):         "artists' names that are too long or hold control characters",
	string(slice.ReasonText):         "artists' names that are not in UTF-8: another program saved the file anew",
	string(slice.ReasonOld):          "older than the last 365 days of your history",
	string(slice.ReasonOdd):          "long after all the rest: a wrong date, or too few to be sure",
	string(slice.ReasonDuplicate):    "the same play once more",
	string(slice.ReasonBeyondTop):    "plays of artists that are not among your most played",
	export.ReasonCovered:             "a coarser account of a time that a finer one covers",
	export.ReasonMayBePodcast:        "may be podcasts: nothing shows that they are music",
	export.ReasonNotARow:             "rows that cannot be read, or in a form that is not known",
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
