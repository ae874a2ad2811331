package core

import (
	"errors"
	"strings"
	"testing"
)

// TestPick holds that a short id names the one known id that begins with it.
func TestPick(t *testing.T) {
	known := []SnapshotID{{0xab, 0xcd, 1}, {0xab, 0xcd, 2}, {0x12, 0x34}, {0x12, 0x34}}
	whole := SnapshotID{9}

	for _, test := range []struct {
		name, text string
		want       SnapshotID
		missing    bool
		reason     Reason
	}{
		{name: "a prefix", text: "0x1234", want: known[2]},
		{name: "without 0x, in capitals", text: "ABCD01", want: known[0]},
		{name: "a whole id that is not known", text: whole.String(), want: whole},
		{name: "several", text: "abcd", reason: ReasonUsage},
		{name: "none", text: "ffff", missing: true},
		{name: "too short", text: "0x123", reason: ReasonUsage},
		{name: "too long", text: strings.Repeat("0", 65), reason: ReasonUsage},
		{name: "no hex", text: "snapshot", reason: ReasonUsage},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := Pick("snapshot", test.text, known)

			var refusal *Refusal
			switch {
			case test.missing:
				if !errors.Is(err, ErrNotFound) {
					t.Errorf("got %v, want ErrNotFound", err)
				}
			case test.reason != "":
				if !errors.As(err, &refusal) || refusal.Reason != test.reason {
					t.Errorf("got %v, want a refusal with %s", err, test.reason)
				}
			case err != nil || got != test.want:
				t.Errorf("got %s, %v, want %s", got, err, test.want)
			}
		})
	}
}

// TestPickText holds that ids of other lengths are picked alike, and shown without 0x.
func TestPickText(t *testing.T) {
	known := []string{"abcd0001", "abcd0002", "12340000"}

	for text, want := range map[string]string{"1234": "12340000", "0xABCD0001": "abcd0001", "ffff0000": "ffff0000"} {
		if got, err := PickText("export", text, 8, known); err != nil || got != want {
			t.Errorf("%s: got %q, %v, want %q", text, got, err, want)
		}
	}

	_, err := PickText("export", "abcd", 8, known)
	if want := "2 of the known exports begin with abcd; give more of the id: abcd0001, abcd0002"; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v, want %q", err, want)
	}

	if _, err := PickText("export", "ffff", 8, known); !errors.Is(err, ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
}
