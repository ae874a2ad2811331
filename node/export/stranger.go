package export

import "regexp"

// Stranger is the shape of a file of a platform that no adapter reads. It is there to say
// so, and by the platform's name.
type Stranger struct {
	Platform string         // "Apple Music"
	Form     Form           // of its content; FormOther if its name tells
	Keys     []string       // all of them are keys of its first rows, or columns of its header
	Line     *regexp.Regexp // its first line, for tables without a header; nil if the keys tell
	Path     *regexp.Regexp // its path in lower case; nil if its content tells
}

// is reports whether a file is of this shape.
func (s Stranger) is(h Head) bool {
	return s.Path == nil && s.Form == h.Form && h.Has(s.Keys...) && (s.Line == nil || s.Line.MatchString(h.line))
}

// refused returns what is said of such a file.
func (s Stranger) refused(name, known string) *Refused {
	return refuse(CodeNoMusic, known, "%s is part of an export of %s, which we do not read yet.", label(name), s.Platform)
}
