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
