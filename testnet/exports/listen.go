package exports

import (
	"iter"
	"math/rand/v2"
	"time"

	"golang.org/x/text/unicode/norm"
)

// kind is the kind of a row's subject.
type kind uint8

const (
	music kind = iota
	podcast
	audiobook
	local
	damaged // a row that lost its subject
)

// row is one play of a person, before it has a package's format.
type row struct {
	number  int
	ended   time.Time
	ms      int
	kind    kind
	video   bool
	private bool
	artist  string
	track   track
}

// playedMs holds the durations of plays, for complete and for skipped ones.
var (
	heardMs   = []quantile{{0, 30_500}, {100, 90_000}, {300, 178_000}, {500, 208_000}, {750, 240_000}, {900, 290_000}, {985, 504_000}, {1000, 1_300_000}}
	skippedMs = []quantile{{0, 0}, {240, 0}, {400, 1_100}, {700, 3_300}, {850, 9_000}, {1000, 29_900}}
)

// sessionRows is the number of plays without a pause of half an hour.
var sessionRows = []quantile{{0, 1}, {100, 1}, {250, 5}, {500, 14}, {750, 29}, {900, 54}, {990, 126}, {1000, 180}}

const meanSession = 23

// hours are cumulative tenths of a percent of plays by hour of the day, UTC.
var hours = cumulate(9, 6, 2, 3, 4, 9, 34, 67, 70, 66, 48, 66, 64, 56, 52, 69, 82, 63, 68, 55, 36, 33, 24, 17)

func cumulate(parts ...uint64) weights {
	w := make(weights, len(parts))
	var sum uint64
	for i, part := range parts {
		sum += part
		w[i] = sum
	}

	return w
}

// listen generates a person's history, oldest first. Each call returns the same rows.
func (p *person) listen() iter.Seq[row] {
	return func(yield func(row) bool) {
		r := newRandom(p.gen.Seed, p.index, "history")
		sessions := max(p.rows/meanSession, 1)
		clock, number := p.last.AddDate(-p.years, 0, 1), 0
		first := clock
		for s := range sessions {
			clock = later(clock.Add(31*time.Minute), startOf(r, first, p.last, s, sessions))
			private := chance(r, p.private)
			for range p.sessionLength(r, number, s, sessions) {
				played := p.play(r, number, private)
				clock = clock.Add(time.Duration(played.ms+200) * time.Millisecond)
				played.ended = clock.Truncate(time.Second)
				number++
				p.retouch(&played)
				if !p.leavesOut(played) && !yield(played) {
					return
				}
			}
		}
	}
}

// startOf places session s of n in the time from first to last.
func startOf(r *rand.Rand, first, last time.Time, s, n int) time.Time {
	days := int(last.Sub(first) / (24 * time.Hour))
	day := first.Truncate(24*time.Hour).AddDate(0, 0, s*days/n)
	return day.Add(time.Duration(hours.draw(r)*3600+r.IntN(3600)) * time.Second)
}

// sessionLength steers towards the required number of rows in the history.
func (p *person) sessionLength(r *rand.Rand, done, s, sessions int) int {
	left := p.rows - done
	if s == sessions-1 {
		return left
	}
	return min(left, max(1, draw(r, sessionRows)*left/(meanSession*(sessions-s))))
}

// play generates one row. The newest rows are countable music by different artists, so
// that every export can be sealed.
func (p *person) play(r *rand.Rand, number int, private bool) row {
	if newest := p.rows - 1 - number; newest < sureRows {
		return p.music(r, row{number: number, ms: draw(r, heardMs)}, newest)
	}

	made := row{number: number, private: private, ms: draw(r, heardMs)}
	if chance(r, p.skip) {
		made.ms = draw(r, skippedMs)
	}
	if p.inCluster(number) {
		made.kind, made.private = damaged, false
		return made
	}

	if at := number * 1000 / p.rows; p.nulls >= 0 && (at == p.nulls || at == p.nulls+1) && chance(r, 700) {
		made.kind = damaged
		return made
	}

	switch at := r.IntN(1000); {
	case at < 50:
		made.kind = podcast
	case at < 55:
		made.kind = audiobook

	case at < 62:
		made.kind = local
	default:
		return p.music(r, made, p.ranks.draw(r))
	}

	return made
}

func (p *person) music(r *rand.Rand, made row, rank int) row {
	heard := p.taste[rank]
	made.artist, made.track = heard.name, pick(r, heard.tracks)
	if chance(r, 30) {
		made.artist = norm.NFC.String(made.artist) // platforms use both forms of an accent
	}

	made.video = p.pkg == Extended && chance(r, 4)
	return made
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
