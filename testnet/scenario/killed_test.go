package scenario_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/testnet/program"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// TestADemoThatIsKilledEndsTheSame kills the whole demo, including the chain, with
// SIGKILL at random moments and restarts it with the same folder. It ends with the same
// accounts and amounts as an undisturbed one.
func TestADemoThatIsKilledEndsTheSame(t *testing.T) {
	t.Parallel()
	binary := program.Path(t)
	random := rand.New(rand.NewPCG(1, 1))
	args := func(dir string) []string {
		return []string{"demo", "--once", "--json", "--contributors", "5", "--validators", "3", "--threshold", "2", "--dir", dir}
	}

	alone := make(chan scenario.Report, 1)
	go func() { alone <- demo(t, binary, args(t.TempDir())) }()

	dir := t.TempDir()
	for kill := range 6 {
		cmd := exec.Command(binary, args(dir)...)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}

		after := 2*time.Second + time.Duration(random.Int64N(int64(12*time.Second)))
		time.Sleep(after) // the moment is the test's input
		if err := cmd.Process.Kill(); err != nil {
			break // it has ended: nothing is left to kill
		}

		_ = cmd.Wait()
		t.Logf("kill %d after %s", kill+1, after.Round(time.Millisecond))
	}

	killed := demo(t, binary, args(dir))
	want := <-alone
	if len(killed.Payouts.Recipients) != len(want.Payouts.Recipients) {
		t.Fatalf("%d were paid; want %d", len(killed.Payouts.Recipients), len(want.Payouts.Recipients))
	}

	for i, got := range killed.Payouts.Recipients {
		other := want.Payouts.Recipients[i]
		if got.Account != other.Account || got.Weight != other.Weight || got.Due != other.Due || got.Paid != other.Paid {
			t.Errorf("%s: weight %d, due %s, paid %s; want %s: %d, %s, %s", got.Account, got.Weight, got.Due, got.Paid, other.Account, other.Weight, other.Due, other.Paid)
		}
	}

	if killed.Payouts.Paid != want.Payouts.Paid || killed.Payouts.Remainder != want.Payouts.Remainder {
		t.Errorf("paid %s, left %s; want %s, %s", killed.Payouts.Paid, killed.Payouts.Remainder, want.Payouts.Paid, want.Payouts.Remainder)
	}
}

func demo(t *testing.T, binary string, args []string) (report scenario.Report) {
	var out, told bytes.Buffer
	cmd := exec.Command(binary, args...)
	cmd.Stdout, cmd.Stderr = &out, &told
	if err := cmd.Run(); err != nil {
		t.Errorf("demo: got %v\n%s, want none", err, told.String())
		return report
	}

	if err := json.Unmarshal(out.Bytes(), &report); err != nil {
		t.Errorf("report: got error %v, want none", err)
	}
	return report
}

// phases are the chapters of a rehearsal in which it is killed, by a part of the line that
// begins each. Every day it is killed in some; with PHASES=all, in all of them.
var phases = []struct {
	line     string
	everyDay bool
}{
	{"Deploying token", false},
	{"Validators deal shares", false},
	{"contributors read their exports", false},
	{"leave before the snapshot", true},
	{"Validators pin, anchor", false},
	{"Some people of the snapshot leave", false},
	{"A buyer escrows", true},
	{"the contributors have voted", false},
	{"The buyer fetches", true},
	{"After the dispute window", false},
	{"Some contributors claim", false},
	{"Validators push", true},
}

// TestARehearsalGoesOnAfterAKillInEachPhase kills the process of a rehearsal with SIGKILL
// while it is in a phase, with the chain, everybody and the buyer in it, and starts it
// again. Validators notice, and end. At the end everyone was paid once, and everyone who
// left or cheated was found.
func TestARehearsalGoesOnAfterAKillInEachPhase(t *testing.T) {
	t.Parallel()
	binary := program.Path(t)
	args := []string{"rehearse", "--json", "--contributors", "12", "--validators", "3", "--threshold", "2", "--dir", t.TempDir()}
	random := rand.New(rand.NewPCG(2, 2))

	for _, phase := range phases {
		if !phase.everyDay && os.Getenv("PHASES") != "all" {
			continue
		}
		if !killedIn(t, binary, args, phase.line, time.Duration(random.Int64N(int64(1500*time.Millisecond)))) {
			t.Fatalf("phase %q: got a rehearsal that ended before, want one that was killed", phase.line)
		}
	}

	report := demo(t, binary, args)
	if len(report.Leavers.BeforeSnapshot) != 1 || len(report.Leavers.BeforeSale) != 1 || len(report.Faults) != 4 {
		t.Errorf("got %+v and faults %+v, want one who left before the snapshot, one before the sale, and 4 faults", report.Leavers, report.Faults)
	}
	if err := report.Check(); err != nil {
		t.Error(err)
	}
}

// killedIn starts the program and kills it a while after it wrote a line. It returns false
// if the program ended before.
func killedIn(t *testing.T, binary string, args []string, line string, after time.Duration) bool {
	t.Helper()
	cmd := exec.Command(binary, args...)
	told, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}

	lines, found := bufio.NewScanner(told), false
	for !found && lines.Scan() {
		found = strings.Contains(lines.Text(), line)
	}
	if found {
		time.Sleep(after) // the moment is the test's input
		found = cmd.Process.Kill() == nil
		t.Logf("killed %s after %q", after.Round(time.Millisecond), line)
	}

	_, _ = io.Copy(io.Discard, told)
	_ = cmd.Wait() // the kill is its error

	return found
}
