package scenario_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/tantieme/tantieme/testnet/scenario"
)

// TestADemoThatIsKilledEndsTheSame kills the whole demo, including the chain, with
// SIGKILL at random moments and restarts it with the same folder. It ends with the same
// accounts and amounts as an undisturbed one.
func TestADemoThatIsKilledEndsTheSame(t *testing.T) {
	t.Parallel()
	binary := filepath.Join(t.TempDir(), "tantieme")
	if out, err := exec.Command("go", "build", "-o", binary, "../../cmd/tantieme").CombinedOutput(); err != nil {
		t.Fatalf("build: got %v\n%s, want none", err, out)
	}

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
