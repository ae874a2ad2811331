package core

import "strings"

// Nearest returns the known word that a mistyped one most likely means, or "" if none is
// near: one in three characters may differ, or one is the beginning of the other.
func Nearest(typed string, known []string) (nearest string) {
	typed = strings.ToLower(typed)
	best := max(1, (len(typed)+2)/3) + 1

	for _, word := range known {
		lower := strings.ToLower(word)
		d := distance(typed, lower)
		if len(typed) >= minPrefix && strings.HasPrefix(lower, typed) {
			d = min(d, 1)
		}
		if d < best {
			nearest, best = word, d
		}
	}

	return nearest
}

// DidYouMean returns the end of a sentence about a mistyped word: "; did you mean …?", or
// nothing if no known word is near.
func DidYouMean(typed string, known []string) string {
	if word := Nearest(typed, known); word != "" {
		return "; did you mean " + word + "?"
	}
	return ""
}

// maxTyped bounds the words that are compared, in bytes.
const maxTyped = 64

// distance is Levenshtein's: the number of bytes to insert, remove or change.
func distance(a, b string) int {
	a, b = a[:min(len(a), maxTyped)], b[:min(len(b), maxTyped)]
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}

	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := before
			if a[i] != b[j] {
				change++
			}
			before = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}

	return row[len(b)]
}
