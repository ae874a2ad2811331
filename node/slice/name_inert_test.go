package slice_test

import (
	"testing"

	"github.com/tantieme/tantieme/node/slice"
)

// TestNothingInATextActs shows what people would see of texts that want more.
func TestNothingInATextActs(t *testing.T) {
	for text, want := range map[string]string{
		"Stop this.\r\n\n  Please  now.":            "Stop this.\n\nPlease now.",
		"see https://evil.example/x?y=://z":         "see https[:]//evil.example/x?y=://z",
		"HTTP://A b FTP://c":                        "HTTP[:]//A b FTP[:]//c",
		"www.evil.example, Www.evil.example":        "www[.]evil.example, Www[.]evil.example",
		"mailto:a@b.example javascript:x":           "mailto[:]a@b.example javascript[:]x",
		"\x1b]8;;http://a\x1b\\click\x1b]8;;\x1b\\": "]8;;http[:]//a\\click]8;;\\",
		"\x1b[31mred\u202egnorw\u2066":              "[31mredgnorw",
		"ht\u200btps://a":                           "https[:]//a",
		"a: b, 12:30, c.d":                          "a: b, 12:30, c.d",
		"broken \xff byte":                          "broken \uFFFD byte",
	} {
		if got := slice.Inert(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
