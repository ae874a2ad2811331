package store_test

import (
	"encoding/hex"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/fxamacker/cbor/v2"

	"github.com/tantieme/tantieme/node/core"
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
}

// TestStoredRecordsKeepTheirBytes compares the encoding of a filled record of each type
// with the golden file: a renamed or moved Go field must not change what is on disk.
func TestStoredRecordsKeepTheirBytes(t *testing.T) {
	mode, err := cbor.CoreDetEncOptions().EncMode()
	if err != nil {
		t.Fatal(err)
	}

	var lines []string
	for _, record := range stored {
		value := reflect.New(reflect.TypeOf(record)).Elem()
		next := 0
		setAll(value, &next)

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

// setAll sets every field below v to a value of its own, in the order of the fields.
func setAll(v reflect.Value, next *int) {
	*next++
	switch v.Interface().(type) {
	case time.Time:
		v.Set(reflect.ValueOf(time.Unix(int64(1_700_000_000+*next), 0).UTC()))
		return
	case *big.Int:
		v.Set(reflect.ValueOf(big.NewInt(int64(*next))))
		return
	}

	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			setAll(v.Field(i), next)
		}

	case reflect.Array:
		for i := range v.Len() {
			setAll(v.Index(i), next)
		}

	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		setAll(v.Index(0), next)
	case reflect.Map:
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		setAll(key, next)
		setAll(value, next)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(key, value)

	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		setAll(v.Elem(), next)
	case reflect.String:
		v.SetString(fmt.Sprintf("text %d", *next))

	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(*next))

	case reflect.Uint8:
		v.SetUint(uint64(*next % 256))
	case reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(*next))

	default:
		panic("a stored record has a field of kind " + v.Kind().String())
	}
}
