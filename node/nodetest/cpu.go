package nodetest

import (
	"syscall"
	"testing"
	"time"
)

// CPU is the processor time that this process has used, over all cores. Benchmarks
// compare by it what they measure: it does not depend on what else the machine does.
func CPU(t testing.TB) time.Duration {
	t.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		t.Fatal(err)
	}

	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
