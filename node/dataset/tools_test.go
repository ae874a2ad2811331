package dataset_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/dataset"
)

// TestTheToolsOfTheFieldReadTheDataset loads the table with DuckDB and the description
// with a JSON-LD processor, and compares the result with the written data.
func TestTheToolsOfTheFieldReadTheDataset(t *testing.T) {
	if _, err := os.Stat("tools/node_modules"); err != nil {
		t.Fatalf("DuckDB is not installed: run `make test`, or `npm ci` in node/dataset/tools: got error %v, want none", err)
	}

	files, dir := made(t, lines(5_000)), t.TempDir()
	table, description := filepath.Join(dir, "table.parquet"), filepath.Join(dir, "croissant.json")
	for path, name := range map[string]string{table: dataset.ParquetFile, description: dataset.CroissantFile} {
		if err := os.WriteFile(path, files[name].Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}

	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	_, query, _ := strings.Cut(files[dataset.CardFile].String(), "~~~sql\n")
	query, _, _ = strings.Cut(query, "~~~")
	query = strings.Replace(query, dataset.ParquetFile, table, 1)

	cmd := exec.CommandContext(ctx, "node", "read.mjs", table, description, query)
	cmd.Dir = "tools"
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("got %v\n%s, want none", err, stderr.String())
	}

	type found struct {
		Rows, Contributors, Artists int
		People                      int
		Ordered, First              []string
		Bands                       map[string]int
		Columns                     []string
		Type, Name, SHA256, Purpose string
		Fields                      int
	}

	var got found
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatalf("got %v\n%s, want none", err, out)
	}

	sum := sha256.Sum256(files[dataset.ParquetFile].Bytes())
	want := found{
		Rows: 25_001, Contributors: 5_000, Artists: 7, People: 5_000,
		Ordered: []string{"1-2", "3-9", "10-29", "30-99", "100+"}, First: []string{"Artist 0", "5000", "144000"},
		Bands:   map[string]int{"1-2": 4_625, "3-9": 4_625, "10-29": 5_250, "30-99": 5_250, "100+": 5_251},
		Columns: []string{"contributor VARCHAR", "artist VARCHAR", "plays VARCHAR", "plays_min INTEGER", "plays_max INTEGER", "weight INTEGER", "copy_of VARCHAR"},
		Type:    "https://schema.org/Dataset", Name: `Artists "that" people play`, SHA256: hex.EncodeToString(sum[:]),
		Purpose: "https://w3id.org/dpv#ResearchAndDevelopment", Fields: 7,
	}

	if !reflect.DeepEqual(got, want) {
		t.Errorf("found %+v\nwant  %+v", got, want)
	}
}
