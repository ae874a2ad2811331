package exports_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/testnet/exports"
)

// readEnv names an export that this program reads instead of running tests.
const readEnv = "TANTIEME_TEST_READ"

// refusedExit is the program's exit code for a refused export.
const refusedExit = 3

func TestMain(m *testing.M) {
	if path := os.Getenv(readEnv); path != "" {
		os.Exit(readAlone(path))
	}
	os.Exit(m.Run())
}

// readAlone previews an export in a process of its own and prints its peak of resident
// memory, in KiB. The figure that the system reports to a parent would include the
// parent's own pages from before the start.
func readAlone(path string) int {
	file, err := os.Open(path)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}

	info, err := file.Stat()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}

	_, err = contributor.NewPreview(context.Background(), export.ZIP(file, info.Size()), schema)
	status, _ := os.ReadFile("/proc/self/status") // Linux; elsewhere nothing is printed, and the benchmark reports that
	for line := range strings.Lines(string(status)) {
		if kib, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			fmt.Print(strings.TrimSuffix(strings.TrimSpace(kib), " kB"))
		}
	}

	var refused *export.Refused
	switch {
	case errors.As(err, &refused):
		return refusedExit
	case err != nil:
		fmt.Fprintln(os.Stderr, err)
		return 1
	}

	return 0
}

// peak reads an export in a separate process, and returns its peak of resident memory and
// the time.
func peak(b *testing.B, data []byte, exit int) (bytes int64, took time.Duration) {
	b.Helper()
	path := filepath.Join(b.TempDir(), "export.zip")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		b.Fatal(err)
	}

	cmd := exec.CommandContext(b.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), readEnv+"="+path)
	begin := time.Now()
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	took = time.Since(begin)
	var failed *exec.ExitError
	if err != nil && !errors.As(err, &failed) || cmd.ProcessState.ExitCode() != exit {
		b.Fatalf("%v\n%s", err, &stderr)
	}

	kib, err := strconv.ParseInt(string(out), 10, 64)
	if err != nil {
		b.Fatalf("memory of a process: got error %v, want none", err)
	}

	return kib << 10, took
}

// BenchmarkPeak reports the peak of resident memory of a separate process that reads an
// export; 9 MB of it are the program. It reads exports of growing size, of one year's
// plays or of many years, and each hostile archive.
func BenchmarkPeak(b *testing.B) {
	report := func(b *testing.B, data []byte, exit int) {
		for b.Loop() {
			most, took := peak(b, data, exit)
			b.ReportMetric(float64(most)/1e6, "MB-peak")
			b.ReportMetric(float64(took.Milliseconds()), "ms")
		}
	}

	for _, times := range []int{1, 2, 4} {
		b.Run(fmt.Sprintf("export-%dx", times), func(b *testing.B) {
			data, err := repeated(times)
			if err != nil {
				b.Fatal(err)
			}
			report(b, data, 0)
		})
	}

	for kind := range exports.Hostilities() {
		b.Run(string(kind), func(b *testing.B) {
			data, err := exports.Hostile(kind)
			if err != nil {
				b.Fatal(err)
			}
			report(b, data, refusedExit)
		})
	}
}

// repeated returns the large export with its files repeated, each under a name of its
// own.
func repeated(times int) ([]byte, error) {
	data, err := large()
	if err != nil {
		return nil, err
	}

	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}

	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for n := range times {
		for _, file := range in.File {
			header, ext := file.FileHeader, path.Ext(file.Name)
			header.Name = fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(file.Name, ext), n, ext)
			raw, err := file.OpenRaw()
			if err != nil {
				return nil, err
			}

			w, err := z.CreateRaw(&header)
			if err == nil {
				_, err = io.Copy(w, raw)
			}
			if err != nil {
				return nil, err
			}
		}
	}

	err = z.Close()
	return out.Bytes(), err
}
