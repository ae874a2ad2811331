package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/config"
)

// deployTool runs a program of the module in deploy.
func deployTool(t *testing.T, args ...string) string {
	t.Helper()
	var out, errOut bytes.Buffer
	cmd := exec.Command("go", append([]string{"run", "-C", "deploy"}, args...)...)
	cmd.Stdout, cmd.Stderr = &out, &errOut
	if err := cmd.Run(); err != nil {
		t.Fatalf("go run %s: got %v\n%s", strings.Join(args, " "), err, errOut.String())
	}

	return out.String()
}

// TestRulesAndDashboardUseMetricsThatThereAre checks the alert rules and the dashboard with
// Prometheus's own parser, and every metric in them against METRICS.md.
func TestRulesAndDashboardUseMetricsThatThereAre(t *testing.T) {
	page, err := os.ReadFile("../../node/METRICS.md")
	if err != nil {
		t.Fatal(err)
	}

	var known []string
	for _, row := range regexp.MustCompile("(?m)^\\| `(\\w+)`").FindAllStringSubmatch(string(page), -1) {
		known = append(known, row[1])
	}

	used := strings.Fields(deployTool(t, "./rules", "alerts.yaml", "dashboard.json"))
	if len(used) < 20 {
		t.Errorf("got %d metrics in rules and dashboard, want them", len(used))
	}

	for _, name := range used {
		of := strings.TrimSuffix(name, "_bucket")
		if name != "up" && !strings.HasPrefix(name, "process_") && !slices.Contains(known, of) {
			t.Errorf("got the metric %s in rules or dashboard, want only those of METRICS.md", name)
		}
	}
}

// blobs is an image layout in a tar, by name.
type blobs map[string][]byte

// readTar returns the regular files of a tar.
func readTar(t *testing.T, from io.Reader) (files blobs, modes map[string]int64) {
	t.Helper()
	files, modes = blobs{}, map[string]int64{}
	for r := tar.NewReader(from); ; {
		header, err := r.Next()
		if errors.Is(err, io.EOF) {
			return files, modes
		}
		if err != nil {
			t.Fatal(err)
		}

		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files[header.Name], modes[header.Name] = data, header.Mode
	}
}

// descriptor names a blob, after the OCI image specification.
type descriptor struct {
	MediaType string
	Digest    string
	Size      int
}

// blob returns the blob of a descriptor, and parses it into v.
func (b blobs) blob(t *testing.T, d descriptor, v any) []byte {
	t.Helper()
	algorithm, sum, _ := strings.Cut(d.Digest, ":")
	data := b["blobs/"+algorithm+"/"+sum]
	if got := sha256.Sum256(data); algorithm != "sha256" || hex.EncodeToString(got[:]) != sum || len(data) != d.Size {
		t.Fatalf("blob %s: got %d bytes with the sum %x, want %d", d.Digest, len(data), got, d.Size)
	}
	if v != nil {
		if err := json.Unmarshal(data, v); err != nil {
			t.Fatal(err)
		}
	}

	return data
}

// TestTheImageIsAnOCILayout packs a program, reads the image as an engine does, and packs it
// once more: the same program gives the same bytes.
func TestTheImageIsAnOCILayout(t *testing.T) {
	dir := t.TempDir()
	program := filepath.Join(dir, "tantieme")
	if err := os.WriteFile(program, []byte("a program"), 0o755); err != nil {
		t.Fatal(err)
	}

	pack := func() []byte {
		return []byte(deployTool(t, "./image", "-binary", program, "-version", "v1.2.3"))
	}

	packed := pack()
	if again := pack(); !bytes.Equal(packed, again) {
		t.Error("got another image of the same program, want the same bytes")
	}

	files, _ := readTar(t, bytes.NewReader(packed))
	if got := string(files["oci-layout"]); !strings.Contains(got, `"imageLayoutVersion"`) {
		t.Errorf("oci-layout: got %q, want the version of the layout", got)
	}

	var index struct{ Manifests []descriptor }
	if err := json.Unmarshal(files["index.json"], &index); err != nil || len(index.Manifests) != 1 {
		t.Fatalf("index.json: got %+v, %v, want one manifest", index, err)
	}

	var manifest struct {
		Config descriptor
		Layers []descriptor
	}
	files.blob(t, index.Manifests[0], &manifest)

	var image struct {
		Architecture, OS string
		Config           struct {
			User       string
			Entrypoint []string
			Labels     map[string]string
		}
		RootFS struct {
			DiffIDs []string `json:"diff_ids"`
		}
	}
	files.blob(t, manifest.Config, &image)
	if image.OS != "linux" || image.Config.User != "65532:65532" || !slices.Equal(image.Config.Entrypoint, []string{"/usr/local/bin/tantieme"}) ||
		image.Config.Labels["org.opencontainers.image.version"] != "v1.2.3" || len(manifest.Layers) != 1 || len(image.RootFS.DiffIDs) != 1 {
		t.Fatalf("got %+v, %+v, want one layer with the program, for nobody", image, manifest)
	}

	unpacked, err := gzip.NewReader(bytes.NewReader(files.blob(t, manifest.Layers[0], nil)))
	if err != nil {
		t.Fatal(err)
	}

	sum := sha256.New()
	content, modes := readTar(t, io.TeeReader(unpacked, sum))
	if _, err := io.Copy(sum, unpacked); err != nil { // what is behind the tar's end
		t.Fatal(err)
	}
	if got := "sha256:" + hex.EncodeToString(sum.Sum(nil)); got != image.RootFS.DiffIDs[0] {
		t.Errorf("got the layer %s, want %s", got, image.RootFS.DiffIDs[0])
	}
	if string(content["usr/local/bin/tantieme"]) != "a program" || modes["usr/local/bin/tantieme"] != 0o755 || modes["var/lib/tantieme/"] != 0o700 {
		t.Errorf("got modes %v, want the program and a data folder of its user alone", modes)
	}
}

// TestTheDeployedFilesNameWhatThereIs compares ports and flags in the files of deploy with
// the settings.
func TestTheDeployedFilesNameWhatThereIs(t *testing.T) {
	var flags []string
	ports := map[string]bool{"17653": true} // of a personal node
	for _, s := range config.Settings() {
		flags = append(flags, "--"+s.Flag)
		if value, ok := s.Default.(string); ok {
			for _, port := range regexp.MustCompile(`\b176\d\d\b`).FindAllString(value, -1) {
				ports[port] = true
			}
		}
	}

	files, err := filepath.Glob("deploy/*")
	if err != nil {
		t.Fatal(err)
	}

	seen := 0
	for _, file := range files {
		info, err := os.Stat(file)
		if err != nil {
			t.Fatal(err)
		}
		if info.IsDir() || strings.HasSuffix(file, ".sum") || strings.HasSuffix(file, ".mod") {
			continue
		}

		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}

		for _, port := range regexp.MustCompile(`\b176\d\d\b`).FindAllString(string(data), -1) {
			if seen++; !ports[port] {
				t.Errorf("%s: got port %s, want one of the settings' defaults", file, port)
			}
		}
	}

	if seen == 0 {
		t.Error("got no port in any file, want some")
	}

	for _, file := range []string{"deploy/compose.yaml", "deploy/tantieme.service"} {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}

		command := regexp.MustCompile(`(?m)^\s*(?:command: \[run|ExecStart=).*$`).FindString(string(data))
		for _, flag := range regexp.MustCompile(`--[a-z-]+`).FindAllString(command, -1) {
			if !slices.Contains(flags, flag) {
				t.Errorf("%s: got the flag %s, want one of run", file, flag)
			}
		}
		if command == "" {
			t.Errorf("%s: got no command, want tantieme run", file)
		}
	}
}
