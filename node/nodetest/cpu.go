package nodetest

import (
	"syscall"
	"testing"
	"time"
)

// CPU returns the processor time that this process has used, over all cores. It does not
// depend on the machine's other work, so benchmarks compare it.
func CPU(t testing.TB) time.Duration {
	t.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		t.Fatal(err)
	}

	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
