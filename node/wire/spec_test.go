package wire_test

import (
	"flag"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/nodetest/page"
	"github.com/tantieme/tantieme/node/wire"
)

var update = flag.Bool("update", false, "write the messages into node/SPEC.md")

// TestTheSpecificationHasTheMessages compares the part of node/SPEC.md that follows from
// the messages' types. SPEC 10.31 to 10.33.
func TestTheSpecificationHasTheMessages(t *testing.T) {
	page.Check(t, "../SPEC.md", "messages", tables(t), *update, "go test ./node/wire -update")
}

// exchanges are the messages of each protocol.
var exchanges = []struct {
	protocol          wire.Protocol
	request, response any
}{
	{wire.Contribute, wire.Contribution{}, wire.ContributeResponse{}},
	{wire.Fetch, wire.FetchRequest{}, wire.FetchResponse{}},
	{wire.Pending, wire.PendingRequest{}, wire.PendingResponse{}},
	{wire.SignKey, wire.SignKeyRequest{}, wire.Signed{}},
	{wire.SignBatch, wire.SignBatchRequest{}, wire.Signed{}},
	{wire.BatchItems, wire.BatchItemsRequest{}, wire.BatchItemsResponse{}},
	{wire.SignSnapshot, wire.SignSnapshotRequest{}, wire.Signed{}},
	{wire.Commit, wire.CommitRequest{}, wire.CommitResponse{}},
	{wire.List, wire.ListRequest{}, wire.ListResponse{}},
	{wire.SignLists, wire.SignListsRequest{}, wire.Signed{}},
	{wire.SignFaults, wire.SignFaultsRequest{}, wire.Signed{}},
	{wire.NoticeText, wire.NoticeTextRequest{}, wire.NoticeTextResponse{}},
}

// tables returns a table of the exchanges, and one of the maps' fields.
func tables(t *testing.T) string {
	if len(exchanges) != len(wire.Protocols()) {
		t.Fatalf("got %d exchanges described, want %d", len(exchanges), len(wire.Protocols()))
	}

	var out strings.Builder
	var names []reflect.Type
	out.WriteString("| exchange | request | answer |\n|---|---|---|\n")
	for i, e := range exchanges {
		if e.protocol.Name != wire.Protocols()[i].Name {
			t.Errorf("got exchange %s described in place %d, want %s", e.protocol.Name, i, wire.Protocols()[i].Name)
		}

		request, response := reflect.TypeOf(e.request), reflect.TypeOf(e.response)
		fmt.Fprintf(&out, "| `%s` | %s | %s |\n", e.protocol.Name, request.Name(), response.Name())
		names = append(names, request, response)
	}

	out.WriteString("\n| map | key | holds | kind |\n|---|---|---|---|\n")
	seen := map[reflect.Type]bool{}
	for len(names) > 0 {
		of := names[0]
		names = names[1:]
		if seen[of] {
			continue
		}
		seen[of] = true

		for i := range of.NumField() {
			f := of.Field(i)
			tag := strings.Split(f.Tag.Get("cbor"), ",")
			kind, inner := kindOf(t, f.Type)
			if inner != nil {
				names = append(names, inner)
			}
			if strings.Contains(f.Tag.Get("cbor"), "omitempty") {
				kind += ", absent when empty"
			}

			fmt.Fprintf(&out, "| %s | %s | %s | %s |\n", of.Name(), tag[0], f.Name, kind)
		}
	}

	return out.String() + "\n"
}

// kindOf returns the kind of a field in CBOR, and the map in it.
func kindOf(t *testing.T, of reflect.Type) (string, reflect.Type) {
	switch kind := of.Kind(); {
	case kind == reflect.Uint8, kind == reflect.Uint32, kind == reflect.Uint64:
		return fmt.Sprintf("unsigned integer, u%d", of.Bits()), nil
	case kind == reflect.String:
		return "text", nil
	case kind == reflect.Struct:
		return "map " + of.Name(), of
	case kind == reflect.Array:
		return fmt.Sprintf("byte string of %d", of.Len()), nil

	case kind == reflect.Slice && of.Elem().Kind() == reflect.Uint8:
		return "byte string", nil
	case kind == reflect.Slice:
		element, inner := kindOf(t, of.Elem())
		return "array of: " + element, inner
	}

	t.Fatalf("got a field of kind %s, want one that this table knows", of.Kind())
	return "", nil
}
