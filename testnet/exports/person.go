package exports

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"
)

// person is one contributor: their package, its size, and their habits.
type person struct {
	gen     Generator
	index   int
	pkg     Package
	years   int
	rows    int // in the whole history
	last    time.Time
	taste   []taste
	ranks   weights
	skip    int // per mille of plays under 30 seconds
	private int // per mille of sessions that are private
	nulls   int // per mille of the history at which damaged rows begin; -1 for none
	pii     identity
	fault   Fault // of a population's; "" otherwise
}

// taste is an artist to which a person listens.
type taste struct {
	artist int
	name   string
	tracks []track
}

type track struct{ name, album, uri string }

// rowsPerYear is lognormal with median 9,000 and sigma 1, clipped.
var rowsPerYear = []quantile{
	{0, 50},
	{10, 880},
	{50, 1737},
	{100, 2498},
	{200, 3879},
	{300, 5327},
	{400, 6986},
	{500, 9000},
	{600, 11595},
	{700, 15205},
	{800, 20881},
	{900, 32424},
	{950, 46620},
	{975, 60000},
	{1000, 60000},
}

// Bounds of scaling a person down, so that a slice can always be sealed.
const (
	minRows  = 80
	minTaste = 12
	sureRows = 8 // the newest rows, which certainly count
)

// history describes a requested package and its amount of data.
type history struct {
	pkg    Package
	years  int
	yearly int // rows a year
	rest   *rand.Rand
}

func newHistory(g Generator, i int) history {
	r := newRandom(g.Seed, i, "person")
	h := history{pkg: Account, years: 1, rest: r}
	if chance(r, 300) && i != Newcomer {
		h.pkg, h.years = Extended, 1+r.IntN(12)
	}

	percent := g.Percent
	if percent <= 0 {
		percent = 100
	}

	h.yearly = max(minRows, draw(r, rowsPerYear)*percent/100)
	return h
}

// size returns the approximate size of a history, in bytes of unpacked JSON.
func (h history) size() int64 {
	row := int64(extendedBytes)
	if h.pkg == Account {
		row = accountBytes
	}
	return int64(h.yearly*h.years) * row
}

func newPerson(g Generator, i int) *person {
	h := newHistory(g, i)
	r := h.rest
	p := &person{
		gen:   g,
		index: i,
		pkg:   h.pkg,
		years: h.years,
		rows:  h.yearly * h.years,
		nulls: -1,
	}

	p.last = time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC).Add(-time.Duration(r.IntN(20*24*3600)) * time.Second)
	p.skip = betaPerMille(r)
	p.private = pick(r, []int{0, 0, 20, 40, 40, 60, 100, 600})
	if chance(r, 100) {
		p.nulls = r.IntN(900)
	}

	p.pii = newIdentity(r, i)
	p.learnTaste(r, minTaste+h.yearly/22)
	return p
}

// betaPerMille draws from Beta(2, 4): the second smallest of five uniforms.
func betaPerMille(r *rand.Rand) int {
	var u [5]int
	for k := range u {
		u[k] = r.IntN(1000)
	}
	slices.Sort(u[:])
	return u[1]
}

// learnTaste draws n artists from the pool. Popular ones are more likely to be drawn
// first.
func (p *person) learnTaste(r *rand.Rand, n int) {
	known := map[string]bool{}
	for len(p.taste) < n {
		artist := popularity().draw(r)
		name := artistName(artist)
		if known[name] {
			continue
		}

		known[name] = true
		p.taste = append(p.taste, taste{
			artist: artist,
			name:   name,
			tracks: tracksOf(artist, 1+r.IntN(9)),
		})
	}

	p.ranks = zipf(n, 4)
}

func tracksOf(artist, n int) []track {
	tracks := make([]track, n)
	for t := range tracks {
		tracks[t] = track{
			name:  trackName(artist, t),
			album: trackName(artist, 1000+t/4),
			uri:   "spotify:track:" + trackID(artist, t),
		}
	}

	return tracks
}

// identity is invented personal data of the kind that must never leave a machine.
// Addresses and numbers are from ranges reserved for documentation.
type identity struct {
	user, first, last, mail, street, city, phone, birth, ip, device string
}

func newIdentity(r *rand.Rand, i int) identity {
	first, last := invent(r), invent(r)
	return identity{
		user:   fmt.Sprintf("user%06d%s", i+1, newID(r)[:8]),
		first:  first,
		last:   last,
		mail:   fmt.Sprintf("%s.%s.%d@example.org", first, last, i+1),
		street: fmt.Sprintf("%d %s Lane", 1+r.IntN(200), invent(r)),
		city:   invent(r) + "ville",
		phone:  fmt.Sprintf("+1555010%04d", r.IntN(10000)),
		birth:  fmt.Sprintf("%d-%02d-%02d", 1955+r.IntN(50), 1+r.IntN(12), 1+r.IntN(28)),
		ip:     fmt.Sprintf("203.0.113.%d", r.IntN(256)),
		device: fmt.Sprintf("Android OS 13 API 33 (examplephone, EX-%04d)", r.IntN(10000)),
	}
}
