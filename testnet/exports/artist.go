package exports

import (
	"math/rand/v2"
	"strings"
	"sync"
)

// poolSize is the number of artists that all contributors share.
const poolSize = 200_000

// popularity holds the weights with which people pick the pool's artists.
var popularity = sync.OnceValue(func() weights { return zipf(poolSize, 20) })

var (
	onsets  = strings.Fields("b br c d dr f g gl h j k kr l m n p pr r s st t tr v w z")
	vowels  = strings.Fields("a e i o u ai ea io ou")
	codas   = append(strings.Fields("l m n r s x nd rk st"), "", "", "", "")
	kana    = strings.Fields("ア イ ウ カ キ ク サ シ ス タ チ ツ ナ ニ ヌ ハ ヒ フ マ ミ ム ラ リ ル")
	letters = strings.Fields("ба ве ги до жу за ки ле ма но пу ро са те фи ха чу ша")
	nouns   = strings.Fields("Harbour Lanterns Meridian Orchard Static Velvet Window Atlas Ferry Paper Winter Copper Tides Motel Garden Signal")
)

// artistName invents the name of the k-th artist of the pool, as some platform would ship
// it. Some names are in another script, or have accents in decomposed form, quotes, a
// backslash, or characters with a meaning in HTML.
func artistName(k int) string {
	r := newRandom(0, k, "artist")
	word := invent(r)
	switch k % 23 {
	case 3:
		return word + "e\u0301 " + invent(r) // a combining accent, not NFC
	case 5:
		return "The " + pick(r, nouns) + " \"" + word + "\" Trio"

	case 7:
		return script(r, kana, "")
	case 11:
		return capital(script(r, letters, ""))

	case 13:
		return word + " & the " + pick(r, nouns) + "s"
	case 17:
		return "DJ " + word + `\` + invent(r)

	case 19:
		return word + "ø " + pick(r, nouns)
	case 21:
		return "<" + word + "> 🎷"

	default:
		return word + " " + pick(r, nouns)
	}
}

// trackName invents the t-th title of an artist.
func trackName(artist, t int) string {
	r := newRandom(uint64(t), artist, "track")
	if chance(r, 200) {
		return pick(r, nouns) + " (" + invent(r) + " Remix)"
	}
	return pick(r, nouns) + " of " + invent(r)
}

func invent(r *rand.Rand) string {
	var b strings.Builder
	for range 2 + r.IntN(2) {
		b.WriteString(pick(r, onsets) + pick(r, vowels))
	}
	return capital(b.String() + pick(r, codas))
}

func script(r *rand.Rand, syllables []string, between string) string {
	parts := make([]string, 3+r.IntN(3))
	for i := range parts {
		parts[i] = pick(r, syllables)
	}
	return strings.Join(parts, between)
}

func capital(s string) string {
	first := []rune(s)[0]
	return strings.ToUpper(string(first)) + s[len(string(first)):]
}

// base62 holds the digits of the platform's ids.
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// newID invents an id of 22 digits.
func newID(r *rand.Rand) string {
	id := make([]byte, 22)
	for i := range id {
		id[i] = base62[r.IntN(len(base62))]
	}
	return string(id)
}

// trackID returns the id of the t-th title of an artist.
func trackID(artist, t int) string { return newID(newRandom(uint64(t), artist, "id")) }
