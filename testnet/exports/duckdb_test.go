package exports_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/export"
)

// BenchmarkBesideDuckDB reads an 80 MB export like a contributor, including inflation, on
// one thread. In the same run DuckDB reads the unpacked files on one thread. x_duckdb is
// our speed as a multiple of DuckDB's.
func BenchmarkBesideDuckDB(b *testing.B) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	data, err := large()
	if err != nil {
		b.Fatal(err)
	}

	dir, size := unpack(b, data), unpackedSize(b, data)
	var ours, theirs time.Duration
	for b.Loop() {
		begin := time.Now()
		if _, err := contributor.NewPreview(b.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), schema); err != nil {
			b.Fatal(err)
		}
		ours += time.Since(begin)
		theirs += duckDB(b, dir)
	}

	perSecond := func(d time.Duration) float64 { return float64(size) * float64(b.N) / 1e6 / d.Seconds() }
	b.ReportMetric(perSecond(ours), "MB/s")
	b.ReportMetric(perSecond(theirs), "duckdb_MB/s")
	b.ReportMetric(theirs.Seconds()/ours.Seconds(), "x_duckdb")
}

// unpack writes the files of plays into a folder.
func unpack(b *testing.B, data []byte) string {
	b.Helper()
	dir := b.TempDir()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		b.Fatal(err)
	}

	for _, file := range archive.File {
		if path.Ext(file.Name) != ".json" {
			continue
		}

		in, err := file.Open()
		if err != nil {
			b.Fatal(err)
		}

		plain, err := io.ReadAll(in)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, path.Base(file.Name)), plain, 0o600)
		}
		if err != nil {
			b.Fatal(err)
		}
	}

	return dir
}

func duckDB(b *testing.B, dir string) time.Duration {
	b.Helper()
	cmd := exec.CommandContext(b.Context(), "node", "speed.mjs", dir)
	cmd.Dir = "../../node/dataset/tools"
	out, err := cmd.Output()
	if err != nil {
		b.Fatalf("DuckDB (make bench installs it): got error %v, want none", err)
	}

	var got struct {
		Rows    int
		Seconds float64
	}

	if err := json.Unmarshal(out, &got); err != nil || got.Rows == 0 {
		b.Fatalf("%v\n%s", err, out)
	}
	return time.Duration(got.Seconds * float64(time.Second))
}
