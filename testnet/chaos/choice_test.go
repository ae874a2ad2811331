package chaos

import (
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// TestTheSameSeedMakesTheSameChoices also checks that another seed makes other choices.
func TestTheSameSeedMakesTheSameChoices(t *testing.T) {
	choices := func(seed uint64) (all []choice) {
		k := &Killer{Every: time.Second, Down: 300 * time.Millisecond}
		random := rand.New(rand.NewPCG(seed, 0))
		for range 100 {
			all = append(all, k.choose(random))
		}
		return all
	}

	first := choices(1)
	if !slices.Equal(first, choices(1)) {
		t.Error("same seed: got other choices, want the same")
	}
	if slices.Equal(first, choices(2)) {
		t.Error("another seed: got the same choices, want different ones")
	}

	programs := 0
	for _, c := range first {
		if c.pause < 500*time.Millisecond || c.pause >= 1500*time.Millisecond || c.down < 0 || c.down >= 300*time.Millisecond {
			t.Errorf("got %+v out of bounds, want it within", c)
		}
		if c.program {
			programs++
		}
	}

	if programs < 50 || programs > 85 {
		t.Errorf("%d of 100 rounds are for programs; want about two thirds", programs)
	}
}

const signedLine = "time=2026-01-01T00:00:00.000Z level=INFO msg=signed part=signing kind="

func signedBy(t *testing.T, lines ...string) string {
	t.Helper()
	dir := t.TempDir()
	for member, text := range lines {
		folder := filepath.Join(dir, "validator-"+string(rune('0'+member)))
		err := errors.Join(os.MkdirAll(folder, 0o700), os.WriteFile(filepath.Join(folder, "validator.log"), []byte(text), 0o600))
		if err != nil {
			t.Fatal(err)
		}
	}

	return dir
}

func TestASecondSignatureIsFound(t *testing.T) {
	one, two := "0x"+strings.Repeat("1", 64), "0x"+strings.Repeat("2", 64)
	line := func(kind, digest, what string) string {
		return signedLine + kind + " digest=" + digest + " " + what + "\n"
	}

	batch := line("batch", one, "number=1 round=2")
	cases := map[string]struct {
		logs  []string
		count int
		twice bool
	}{
		"one signature":                         {[]string{batch}, 1, false},
		"the same one again, after a restart":   {[]string{batch + "something else\n" + batch}, 2, false},
		"two for one turn":                      {[]string{batch + line("batch", two, "number=1 round=2")}, 1, true},
		"two for one turn, of another's log":    {[]string{batch, batch + line("batch", two, "number=1 round=2")}, 1, true},
		"two members, each its own":             {[]string{batch, line("batch", two, "number=1 round=2")}, 2, false},
		"two for neighbouring rounds":           {[]string{batch + line("batch", two, "number=1 round=3")}, 2, false},
		"two kinds with the same numbers":       {[]string{batch + line("key", two, "number=1 round=2")}, 2, false},
		"two lists of one sale":                 {[]string{line("commit", one, "sale=0x01") + line("commit", two, "sale=0x01")}, 1, true},
		"a line that a kill has cut off":        {[]string{batch + signedLine + "batch digest=0x22"}, 1, false},
		"a digest in a line about other things": {[]string{batch + "msg=checked digest=" + two + " number=1 round=2\n"}, 1, false},
	}

	for name, c := range cases {
		count, err := CheckSigned(signedBy(t, c.logs...))
		if errors.Is(err, core.ErrVerify) != c.twice || err != nil && !c.twice {
			t.Errorf("%s: %v", name, err)
		}
		if !c.twice && count != c.count {
			t.Errorf("%s: %d signatures, want %d", name, count, c.count)
		}
	}

	if _, err := CheckSigned(t.TempDir()); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("no logs at all: got %v, want %v", err, core.ErrNotFound)
	}
}
