package network

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"time"
)

// Usage is what a process has used. All is 0 where the system does not say, as anywhere
// but on Linux, and for a process that has ended.
type Usage struct {
	CPU      time.Duration // of all its threads, in the kernel too
	Resident uint64        // memory in use now, in bytes
	Peak     uint64        // the most memory that was in use, in bytes
}

// clockTick is the kernel's unit of CPU time as it tells programs.
const clockTick = 10 * time.Millisecond

// UsageOf asks what a process has used.
func UsageOf(pid int) Usage {
	return Usage{
		CPU:      cpuOf(pid),
		Resident: statusOf(pid, "VmRSS"),
		Peak:     statusOf(pid, "VmHWM"),
	}
}

// statusOf reads a line of a process's status that is in KiB.
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

// cpuOf adds the times in programs and in the kernel, fields 14 and 15 of the line of
// which the second is a name in brackets that may hold blanks.
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

// Usage is what each validator's process has used since its start, and its peak of
// memory over all its starts; nil where they run in this process.
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
