// Package vectors holds the examples of node/SPEC.md, which an independent implementation
// wrote (see README.md). Only tests import it.
package vectors

import (
	"embed"
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

//go:embed *.json
var files embed.FS

// Hex is bytes that a vector holds as hex with 0x.
type Hex = hexutil.Bytes

// Load decodes the file of that name, without .json, or fails the test.
func Load[T any](t testing.TB, name string) (v T) {
	t.Helper()
	data, err := files.ReadFile(name + ".json")
	if err != nil {
		t.Fatal(err)
	}

	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return v
}
