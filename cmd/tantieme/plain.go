package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/term"

	"github.com/tantieme/tantieme/node/slice"
)

// plain writes text so that no part of it acts on a terminal. Names, reasons and addresses
// in the output come from other people, who may put escape sequences or invisible
// characters into them. Those are shown as \u001b, which within JSON is the same
// character. Line feeds and tabs are the program's own.
type plain struct {
	to   io.Writer
	rest []byte // the begin of a character whose end has not been written yet
}

// Write writes all whole characters of p.
func (w *plain) Write(p []byte) (int, error) {
	text := append(w.rest, p...)

	end := len(text)
	for i := 1; i <= min(utf8.UTFMax-1, len(text)); i++ {
		if at := len(text) - i; utf8.RuneStart(text[at]) {
			if !utf8.FullRune(text[at:]) {
				end = at
			}
			break
		}
	}

	w.rest = append([]byte(nil), text[end:]...)
	if _, err := io.WriteString(w.to, visible(string(text[:end]))); err != nil {
		return 0, err
	}

	return len(p), nil
}

// visible shows every character that acts or that nobody sees.
func visible(text string) string {
	if !strings.ContainsFunc(text, acts) && utf8.ValidString(text) {
		return text
	}

	var out strings.Builder
	for _, r := range text {
		switch {
		case !acts(r):
			out.WriteRune(r)
		case r > 0xFFFF:
			first, second := utf16.EncodeRune(r)
			fmt.Fprintf(&out, `\u%04x\u%04x`, first, second)
		default:
			fmt.Fprintf(&out, `\u%04x`, r)
		}
	}

	return out.String()
}

// acts reports whether a character must not reach a terminal as it is.
func acts(r rune) bool {
	switch r {
	case '\n', '\t':
		return false
	case '\v', '\f', '\r', '\u0085', '\u2028', '\u2029': // they move to another line, or within one
		return true
	}

	return slice.Controls().Has(r) || slice.Hidden().Has(r)
}

// fileOf returns the file that a command's output goes to, or nil if that is none.
func fileOf(w io.Writer) *os.File {
	if sink, wrapped := w.(*plain); wrapped {
		w = sink.to
	}

	file, _ := w.(*os.File)

	return file
}

// isTerminal reports whether a command's output is shown on a terminal.
func isTerminal(w io.Writer) bool {
	file := fileOf(w)
	return file != nil && term.IsTerminal(int(file.Fd()))
}
