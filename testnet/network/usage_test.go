package network_test

import (
	"os"
	"os/exec"
	"runtime"
	"testing"
	"time"

	"github.com/tantieme/tantieme/testnet/network"
	"github.com/tantieme/tantieme/testnet/program"
)

func TestUsageOfAProcess(t *testing.T) {
	if runtime.GOOS != "linux" {
		if used := network.UsageOf(os.Getpid()); used != (network.Usage{}) {
			t.Errorf("%+v; want nothing where the system does not say", used)
		}
		return
	}

	before := network.UsageOf(os.Getpid())
	used := before
	for end := time.Now().Add(time.Minute); used.CPU <= before.CPU && time.Now().Before(end); { // uses CPU, which others may have
		used = network.UsageOf(os.Getpid())
	}

	if used.CPU <= before.CPU || used.Resident == 0 || used.Peak < used.Resident {
		t.Errorf("got usage %+v and then %+v, want more the second time", before, used)
	}

	ended := exec.Command("true")
	if err := ended.Run(); err != nil {
		t.Fatal(err)
	}

	if used := network.UsageOf(ended.Process.Pid); used != (network.Usage{}) {
		t.Errorf("ended process: got usage %+v, want none", used)
	}
}

// TestUsageOfANetworkHere checks that validators in this process have no usage of their
// own.
func TestUsageOfANetworkHere(t *testing.T) {
	net, err := network.New(network.Options{Dir: t.TempDir()})
	check(t, err)
	if used := net.Usage(); used != nil {
		t.Errorf("%+v; want none", used)
	}
}

// idleFor is the duration of a measurement of BenchmarkIdle.
const idleFor = 20 * time.Second

// BenchmarkIdle runs a validator as a process, configured as in production, on a chain
// whose blocks contain nothing for it, and reports its usage.
func BenchmarkIdle(b *testing.B) {
	opts := deploy(b, 1, 1)
	opts.Program, opts.PollEvery = program.Path(b), time.Second
	net := start(b, opts)
	defer stop(b, net)

	waitForKey(b, net)
	var cpu, looked time.Duration
	var used network.Usage
	for b.Loop() {
		began, before := time.Now(), net.Usage()[0]
		<-time.After(idleFor)
		used = net.Usage()[0]
		cpu, looked = cpu+used.CPU-before.CPU, looked+time.Since(began)
	}

	b.ReportMetric(cpu.Seconds()/looked.Minutes(), "CPU-s/min")
	b.ReportMetric(float64(used.Resident)/(1<<20), "MiB")
	b.ReportMetric(float64(used.Peak)/(1<<20), "MiB-peak")
}
