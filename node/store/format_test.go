package store_test

import (
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/fxamacker/cbor/v2"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
)

var update = flag.Bool("update", false, "write the golden file of stored records anew")

// stored lists the types of all records that a store keeps as CBOR.
var stored = []any{
	core.Cursor{},
	core.Member{},
	core.Ceremony{},
	core.GroupKey{},
	core.Terms{},
	core.BatchRecord{},
	core.SnapshotRecord{},
	core.SaleRecord{},
	core.Contribution{},
	core.Transaction{},
	core.LogEntry{},
	core.Replica{},
	core.Unpin{},
	core.SignedErasure{},
	core.Relay{},
	core.RelayBundle{},
	core.RelaySpending{},
	core.NoticeRecord{},
	core.Acknowledgement{},
	core.DomainLook{},
	core.Ban{},
	core.Finding{},
}

// TestStoredRecordsKeepTheirBytes compares the encoding of a filled record of each type
// with the golden file. Renaming or moving a Go field must not change the bytes on disk.
func TestStoredRecordsKeepTheirBytes(t *testing.T) {
	mode, err := cbor.CoreDetEncOptions().EncMode()
	if err != nil {
		t.Fatal(err)
	}

	var lines []string
	for _, record := range stored {
		value := reflect.New(reflect.TypeOf(record)).Elem()
		nodetest.Fill(value)

		data, err := mode.Marshal(value.Interface())
		if err != nil {
			t.Fatalf("encode %s: got error %v, want none", value.Type(), err)
		}

		lines = append(lines, fmt.Sprintf("%s %s", value.Type().Name(), hex.EncodeToString(data)))
	}

	got := strings.Join(lines, "\n") + "\n"

	golden := filepath.Join("testdata", "records.golden")
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}

	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}

	for i, line := range strings.Split(string(want), "\n") {
		if i >= len(lines) {
			break
		}
		if lines[i] != line {
			t.Errorf("stored bytes changed:\n got %s\nwant %s", lines[i], line)
		}
	}

	if got != string(want) {
		t.Errorf("got %d records, want those of %s", len(lines), golden)
	}
}
