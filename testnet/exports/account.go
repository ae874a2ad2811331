package exports

import (
	"fmt"
	"iter"
	"time"
)

const (
	accountFolder = "Spotify Account Data/"
	accountChunk  = 10_000 // rows a file
	accountColon  = " : "
)

// writeAccount writes account data in the form of 2026: twelve months of plays among the
// twenty other files.
func writeAccount(z *archive, p *person, info *Info) error {
	if err := z.file(accountFolder+"Read_Me_First.pdf", p.last, readMe); err != nil {
		return err
	}

	if err := writePersonal(z, p); err != nil {
		return err
	}

	if err := writeAccountMusic(z, p, info); err != nil {
		return err
	}

	if err := writeAccountOthers(z, p, podcast, "podcast", "podcastName", "episodeName"); err != nil {
		return err
	}
	return writeAccountOthers(z, p, audiobook, "audiobook", "audiobookName", "chapterName")
}

// writeAccountMusic writes StreamingHistory_music_0, _1, and so on. This package does not
// mark rows of private sessions, so the writer omits them.
func writeAccountMusic(z *archive, p *person, info *Info) error {
	next, stop := iter.Pull(p.only(func(r row) bool { return r.kind == music && !r.private }))
	defer stop()
	first, more := next()
	for chunk := p.firstFile(); more; chunk++ {
		w, err := z.create(fmt.Sprintf(accountFolder+"StreamingHistory_music_%d.json", chunk), p.last)
		if err != nil {
			return err
		}

		out := newRowWriter(w, accountColon)
		for ; more && out.rows < accountChunk; first, more = next() {
			if err := accountRow(out, first); err != nil {
				return err
			}
		}

		if err := out.close(); err != nil {
			return err
		}

		info.Rows += out.rows
	}

	return nil
}

func accountRow(out *rowWriter, r row) error {
	out.begin()
	out.text("endTime", r.ended.Format("2006-01-02 15:04"))
	out.text("artistName", r.artist)
	out.text("trackName", r.track.name)
	out.number("msPlayed", int64(r.ms))
	return out.end(isDouble(r))
}

func writeAccountOthers(z *archive, p *person, want kind, what, show, episode string) error {
	w, err := z.create(accountFolder+"StreamingHistory_"+what+"_0.json", p.last)
	if err != nil {
		return err
	}

	out := newRowWriter(w, accountColon)
	for r := range p.only(func(r row) bool { return r.kind == want }) {
		out.begin()
		out.text("endTime", r.ended.Format("2006-01-02 15:04"))
		out.text(show, showName(r.number))
		out.text(episode, episodeName(r.number))
		out.number("msPlayed", int64(r.ms))
		if err := out.end(false); err != nil {
			return err
		}
	}

	return out.close()
}

// only filters a person's history.
func (p *person) only(want func(row) bool) iter.Seq[row] {
	return func(yield func(row) bool) {
		for r := range p.listen() {
			if want(r) && !yield(r) {
				return
			}
		}
	}
}

// isDouble reports whether a row appears twice, as a few do in real exports.
func isDouble(r row) bool { return r.number%1499 == 7 && r.ms > 0 }

func showName(n int) string { return pick(newRandom(0, n%40, "show"), nouns) + " and Belief Podcast" }

func episodeName(n int) string { return fmt.Sprintf("Episode %d: living with an illness", n%300) }

// day formats a date in the form of the small files.
func day(t time.Time) string { return t.Format(time.DateOnly) }
