//go:build unix

package visitor

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/nodetest/console"
	"github.com/tantieme/tantieme/testnet/program"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// visitor is a person at a shell.
type visitor struct {
	t       *testing.T
	program string
	pasted  []string // command lines that were run
}

// printed returns the command lines of the program in a text.
func (v *visitor) printed(text string) (lines []string) {
	for line := range strings.Lines(text) {
		if i := strings.Index(line, v.program+" "); i >= 0 {
			lines = append(lines, strings.TrimSpace(line[i:]))
		}
	}
	return lines
}

// paste runs a command line as it was printed, on a terminal and from another folder. It
// agrees to what is asked, and returns what was shown.
func (v *visitor) paste(line string) string {
	v.t.Helper()
	v.pasted = append(v.pasted, line)
	cmd := exec.Command("bash", "-c", line)
	cmd.Dir = v.t.TempDir()
	c := console.Start(v.t, cmd)

	verb := strings.Fields(strings.TrimPrefix(line, v.program))[0]
	switch verb {
	case "contribute", "buy":
		c.Expect("[y/N]")
		c.Types("y\n")
	case "run":
		c.Expect("personal node runs")
		c.Types(console.CtrlC)
	}

	if code := c.Exit(); code != 0 {
		v.t.Errorf("%s: got exit %d, want 0\n%s", line, code, c.Shown())
	}

	return c.Shown()
}

// all runs command lines, and then those that they print and that were not run yet.
func (v *visitor) all(lines []string) {
	v.t.Helper()
	for _, line := range lines {
		if slices.Contains(v.pasted, line) {
			continue
		}

		shown := v.paste(line)
		if strings.Contains(line, " earnings ") {
			v.untilPaid(line, shown)
		}

		v.all(v.printed(shown))
	}
}

// paid is a row of earnings with a part that was paid, and nothing else.
var paid = regexp.MustCompile(`[1-9][0-9,]*\.[0-9]{6} DEMO +0\.000000 DEMO`)

// untilPaid looks at earnings until the newcomer is paid.
func (v *visitor) untilPaid(line, shown string) {
	v.t.Helper()
	for end := time.Now().Add(2 * time.Minute); !paid.MatchString(shown); time.Sleep(time.Second) {
		if time.Now().After(end) {
			v.t.Fatalf("got no payout in two minutes, want one\n%s", shown)
		}
		shown = v.paste(line)
	}
}

// TestAVisitorPastesEverythingThatIsPrinted runs the demo in a folder with a blank and an
// apostrophe. Every command that it prints is run as it stands, and those that these print.
// The newcomer is paid and buys, and Ctrl-C ends the demo in order. The command that it ends
// with goes on: the story stays what it was, whatever was sold since.
func TestAVisitorPastesEverythingThatIsPrinted(t *testing.T) {
	v := &visitor{t: t, program: program.Path(t)}
	dir := filepath.Join(t.TempDir(), "it's a demo")
	report, err := os.Create(filepath.Join(t.TempDir(), "report.json"))
	if err != nil {
		t.Fatal(err)
	}

	demo := exec.Command(v.program, "demo", "--json", "--dir", dir, "--contributors", "6", "--validators", "3", "--threshold", "2")
	demo.Stdout = report
	c := console.Start(t, demo)
	c.Expect(" run --dir ")
	v.all(v.printed(c.Shown()))

	for _, verb := range []string{"preview", "contribute", "status", "receipt", "earnings", "demo fund", "snapshot list", "snapshot show", "buy", "fetch", "verify", "committee", "run"} {
		if !slices.ContainsFunc(v.pasted, func(line string) bool { return strings.HasPrefix(line, v.program+" "+verb+" ") }) {
			t.Errorf("got no command %s among the printed ones, want one\n%s", verb, strings.Join(v.pasted, "\n"))
		}
	}

	if !strings.Contains(c.Shown(), "the newcomer 0x") || !strings.Contains(c.Shown(), "was paid ") {
		t.Errorf("got a demo that says nothing of the newcomer's payout:\n%s", c.Shown())
	}

	c.Types(console.CtrlC)
	if code := c.Exit(); code != 0 || !strings.Contains(c.Shown(), "The story's folder is "+dir) {
		t.Errorf("Ctrl-C: got exit %d, want 0 and the folder\n%s", code, c.Shown())
	}

	data, err := os.ReadFile(report.Name())
	if err != nil {
		t.Fatal(err)
	}

	before := c.Shown()
	v.goesOn(before, dir)
	var told scenario.Report
	if err := json.Unmarshal(data, &told); err != nil || told.Check() != nil || told.Contributors < 6 {
		t.Errorf("got the report %s, %v, want that of six contributors, or one more for company", data, err)
	}

	// One has left, and the newcomer and one more have come.
	second := fmt.Sprintf("Snapshot 2 has %d contributions", told.Contributors-1+2)
	if !strings.Contains(before, " leaves the dataset;") || !strings.Contains(before, second) {
		t.Errorf("got a demo in which nobody leaves, want %q\n%s", second, before)
	}
}

// goesOn runs the last command that an ended demo printed, until it is told again.
func (v *visitor) goesOn(shown, dir string) {
	v.t.Helper()
	lines := v.printed(shown)
	c := console.Start(v.t, exec.Command("bash", "-c", lines[len(lines)-1]))
	c.Expect(" run --dir ")
	c.Types(console.CtrlC)
	if code := c.Exit(); code != 0 || !strings.Contains(c.Shown(), "The story's folder is "+dir) {
		v.t.Errorf("got exit %d from a demo that goes on, want 0 and the folder\n%s", code, c.Shown())
	}
}
