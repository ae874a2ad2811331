package contributor

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

// Board is a node that shows notices.
type Board interface {
	// Notices returns those that concern a dataset, without their texts.
	Notices(ctx context.Context, dataset *core.DatasetID) ([]core.NoticeView, error)
	// Notice returns one, with its text if the node has that.
	Notice(ctx context.Context, id core.NoticeID) (core.NoticeView, error)
}

// Served is a notice as several nodes show it.
type Served struct {
	core.NoticeView
	Asked   int // nodes that answered
	ShownBy int // of them, those that show the notice
	Proven  int // of them, those that found that its domain names its server
}

// IsProven reports whether most of the nodes that answered found that the domain names the
// server. One node's word is not enough where several are asked.
func (s Served) IsProven() bool { return 2*s.Proven > s.Asked }

// wholeTexts is the number of notices whose texts are fetched for a person. Of more than
// that, the others are counted.
const wholeTexts = 10

// boardsWithin bounds the time for which nodes are asked for notices.
const boardsWithin = 15 * time.Second

// NoticesOf asks all nodes at once for the notices on a dataset, or for all of the
// deployment, and returns each that any
// of them shows: a node can hide a notice only if all do. Those with a proven domain come
// first, then the newest. If no node answers, the error wraps core.ErrUnreachable.
func NoticesOf[B Board](ctx context.Context, boards []B, dataset *core.DatasetID) ([]Served, error) {
	ctx, cancel := context.WithTimeout(ctx, boardsWithin)
	defer cancel()

	shown, errs := make([][]core.NoticeView, len(boards)), make([]error, len(boards))
	var asking errgroup.Group
	for i, board := range boards {
		asking.Go(func() error {
			shown[i], errs[i] = board.Notices(ctx, dataset)
			return nil
		})
	}
	_ = asking.Wait() // each node carries its own error

	var answers [][]core.NoticeView
	for i := range boards {
		if errs[i] == nil {
			answers = append(answers, shown[i])
		}
	}
	if len(answers) == 0 {
		return nil, fmt.Errorf("notices: %w", errors.Join(errs...))
	}

	all := Joined(answers, dataset)
	for i := range min(len(all), wholeTexts) {
		all[i].Text = textOf(ctx, boards, all[i].Notice)
	}

	return all, nil
}

// noticesOn asks one node for the notices on a dataset, or several as one.
func noticesOn(ctx context.Context, from Board, dataset core.DatasetID) ([]Served, error) {
	if several, ok := from.(interface {
		NoticesOn(ctx context.Context, dataset core.DatasetID) ([]Served, error)
	}); ok {
		return several.NoticesOn(ctx, dataset)
	}
	return NoticesOf(ctx, []Board{from}, &dataset)
}

// Joined returns the notices on a dataset, or all, that any node shows, in the order in which people
// see them. Each element is what one node showed.
func Joined(answers [][]core.NoticeView, dataset *core.DatasetID) []Served {
	at := map[core.NoticeID]*Served{}
	for _, notices := range answers {
		seen := map[core.NoticeID]bool{}
		for _, n := range notices {
			if dataset != nil && !n.IsAbout(*dataset) || n.ID != n.Notice.ID() || seen[n.ID] {
				continue // no node may count twice, or for another dataset
			}
			seen[n.ID] = true

			if at[n.ID] == nil {
				at[n.ID] = &Served{NoticeView: n, Asked: len(answers)}
			}
			at[n.ID].count(n)
		}
	}

	all := make([]Served, 0, len(at))
	for _, s := range at {
		all = append(all, *s)
	}
	slices.SortFunc(all, inOrder)

	return all
}

// count adds what another node shows of the notice.
func (s *Served) count(n core.NoticeView) {
	s.ShownBy++
	s.Held = s.Held || n.Held
	if s.Text == "" && n.CheckText([]byte(n.Text)) == nil {
		s.Text = n.Text
	}

	if _, public := n.HostName(); public && n.Look.Proof == core.DomainProven {
		s.Proven++
	}
	s.Acknowledged = max(s.Acknowledged, n.Acknowledged)
}

func inOrder(a, b Served) int {
	if a.IsProven() != b.IsProven() {
		if a.IsProven() {
			return -1
		}
		return 1
	}
	return cmp.Or(b.Time.Compare(a.Time), a.ID.Compare(b.ID))
}

// NoticeOf asks all nodes for one notice, and returns it with its text if one of them has
// that.
func NoticeOf[B Board](ctx context.Context, boards []B, id core.NoticeID) (Served, error) {
	var answers [][]core.NoticeView
	var errs []error
	found := false
	for _, board := range boards {
		n, err := board.Notice(ctx, id)
		switch {
		case err == nil && n.ID == id && n.Notice.ID() == id:
			answers, found = append(answers, []core.NoticeView{n}), true
		case errors.Is(err, core.ErrNotFound):
			answers, errs = append(answers, nil), append(errs, err)
		default:
			errs = append(errs, err)
		}
	}

	if !found {
		return Served{}, fmt.Errorf("notice %s: %w", id, heard(errs))
	}

	return Joined(answers, nil)[0], nil
}

// textOf returns a notice's text from the first node that has it, or nothing. A node that
// sends another one is passed over.
func textOf[B Board](ctx context.Context, boards []B, n core.Notice) string {
	for _, board := range boards {
		view, err := board.Notice(ctx, n.ID())
		if err == nil && n.CheckText([]byte(view.Text)) == nil {
			return view.Text
		}
	}
	return ""
}

// From says in whose name the notice speaks.
func (s Served) From() string {
	host, public := s.HostName()
	switch {
	case s.IsProven():
		return fmt.Sprintf("%s, as the DNS said to %d of %d validators (account %s)", host, s.Proven, s.Asked, s.Server)
	case public:
		return fmt.Sprintf("account %s, which claims to speak for %s: not proven", s.Server, slice.Inert(host))
	case len(s.Domain) > 0:
		return fmt.Sprintf("account %s, which claims to speak for %.80q, which is no host name", s.Server, slice.Inert(string(s.Domain)))
	}
	return fmt.Sprintf("account %s, which names no domain", s.Server)
}

// beginning is the number of letters of a text that a list of notices shows.
const beginning = 240

// Beginning returns the beginning of the text on one line, or says that nobody has it.
func (s Served) Beginning() string {
	if s.Text == "" && s.Held {
		return "(its text was not fetched)"
	}
	if s.Text == "" {
		return "(no validator that answers has its text)"
	}

	letters := []rune(strings.Join(strings.Fields(slice.Inert(s.Text)), " "))
	if len(letters) <= beginning {
		return string(letters)
	}

	return string(letters[:beginning]) + " …"
}

// RenderNotices writes the notices on a dataset for a person who is about to agree to
// something. A label stands before the first line.
func RenderNotices(out io.Writer, label string, all []Served) error {
	for _, line := range noticeLines(all) {
		if _, err := fmt.Fprintf(out, "%s%s\n", label, line); err != nil {
			return err
		}
		label = strings.Repeat(" ", len(label))
	}
	return nil
}

// noticeLines returns what a person sees of the notices on a dataset. The first line counts
// them.
func noticeLines(all []Served) []string {
	if len(all) == 0 {
		return []string{"none was served on this dataset"}
	}

	lines := []string{fmt.Sprintf("%s; anyone can serve one, and nobody vouches for what it says:", servedCount(len(all)))}
	for _, s := range all[:min(len(all), wholeTexts)] {
		about := ""
		if s.Dataset.IsZero() {
			about = " to all datasets"
		}

		lines = append(lines,
			fmt.Sprintf("%s%s of %s, from %s", s.Kind, about, core.Clock(s.Time), s.From()),
			fmt.Sprintf("  %q", s.Beginning()),
			"  whole: tantieme notice show "+s.ID.String(),
		)
	}

	if more := len(all) - wholeTexts; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more: tantieme notice list", more))
	}

	return lines
}

func servedCount(n int) string {
	if n == 1 {
		return "1 was served on this dataset"
	}
	return fmt.Sprintf("%d were served on this dataset", n)
}

// noticeIDs returns the ids of notices, ascending: what an agreement's digest covers.
func noticeIDs(all []Served) []core.NoticeID {
	ids := make([]core.NoticeID, len(all))
	for i, s := range all {
		ids[i] = s.ID
	}
	slices.SortFunc(ids, core.NoticeID.Compare)
	return ids
}
