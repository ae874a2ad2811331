package network

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"time"
)

// Usage is the resource usage of a process. All fields are 0 if the system does not
// report them, as on systems other than Linux, and for an ended process.
type Usage struct {
	CPU      time.Duration // of all its threads, including kernel time
	Resident uint64        // current memory, in bytes
	Peak     uint64        // peak of memory, in bytes
}

// clockTick is the kernel's unit of CPU time in /proc.
const clockTick = 10 * time.Millisecond

// UsageOf returns a process's usage.
func UsageOf(pid int) Usage {
	return Usage{
		CPU:      cpuOf(pid),
		Resident: statusOf(pid, "VmRSS"),
		Peak:     statusOf(pid, "VmHWM"),
	}
}

// statusOf returns a value in KiB from a process's status.
func statusOf(pid int, name string) uint64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}

	_, rest, _ := bytes.Cut(status, []byte("\n"+name+":"))
	line, _, _ := bytes.Cut(rest, []byte(" kB\n"))
	kib, err := strconv.ParseUint(string(bytes.TrimSpace(line)), 10, 54)
	if err != nil {
		return 0
	}

	return kib << 10
}

// cpuOf adds the user and kernel times, fields 14 and 15 of the line. The second field is
// a name in parentheses that may contain blanks.
func cpuOf(pid int) time.Duration {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}

	fields := bytes.Fields(stat[bytes.LastIndexByte(stat, ')')+1:])
	if len(fields) < 13 {
		return 0
	}

	user, errUser := strconv.ParseInt(string(fields[11]), 10, 64)
	system, errSystem := strconv.ParseInt(string(fields[12]), 10, 64)
	if errUser != nil || errSystem != nil {
		return 0
	}

	return time.Duration(user+system) * clockTick
}

// Usage returns each validator's usage since its start, and its peak of memory over all
// its starts. It is nil for validators in this process.
func (n *Network) Usage() []Usage {
	if n.opts.Program == "" {
		return nil
	}

	used := make([]Usage, len(n.members))
	for i, m := range n.members {
		used[i] = m.usage()
	}

	return used
}

func (m *member) usage() Usage {
	m.mu.Lock()
	defer m.mu.Unlock()
	var used Usage
	if m.run != nil {
		used = m.run.usage()
	}

	m.peak = max(m.peak, used.Peak)
	used.Peak = m.peak
	return used
}
