package core_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// FuzzParseLogID checks that a parsed id is written the same way.
func FuzzParseLogID(f *testing.F) {
	for _, seed := range []string{"0-0", "12-3", "18446744073709551615-4294967295", "01-1", "-"} {
		f.Add(seed)
	}

	f.Fuzz(func(t *testing.T, text string) {
		if id, err := core.ParseLogID(text); err == nil && id.String() != text {
			t.Fatalf("%q: got %s, want the same text", text, id)
		}
	})
}

// FuzzParseDeployment checks that a parsed deployment has everything that a node needs,
// and that its written form parses again.
func FuzzParseDeployment(f *testing.F) {
	const a = `"0x0000000000000000000000000000000000000001"`
	f.Add([]byte(`{"schema":"tantieme/deployment/1","chain_id":7,"contracts":{"committee":` + a + `,"anchors":` + a + `,"datasets":` + a +
		`,"market":` + a + `,"delivery":` + a + `,"payouts":` + a + `},"first_block":3,"code_hashes":{},"finality":2}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := core.ParseDeployment(data)
		if err != nil {
			return
		}

		written, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}

		again, err := core.ParseDeployment(written)
		if err != nil || !reflect.DeepEqual(again, d) {
			t.Fatalf("got %+v, then %+v, %v, want %v", d, again, err, d)
		}
	})
}

// FuzzParseAnchoredItems checks that a batch's items have one form.
func FuzzParseAnchoredItems(f *testing.F) {
	f.Add(bytes.Repeat([]byte{7}, 2*core.AnchoredSize))
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, data []byte) {
		items, err := core.ParseAnchoredItems(data)
		if err != nil {
			return
		}

		var written []byte
		for i := range items {
			written = items[i].AppendAnchored(written)
		}

		if !bytes.Equal(written, data) {
			t.Fatalf("the items are written in another way: got %v, want %v", written, data)
		}
	})
}

// FuzzParseManifest checks that a parsed manifest encodes.
func FuzzParseManifest(f *testing.F) {
	f.Add([]byte(`{"chain":"1","contribution_root":"0x00","count":1,"pages":[],"schema":"tantieme/manifest/1"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := core.ParseManifest(data)
		if err != nil {
			return
		}

		if _, err := m.Encode(); err != nil {
			t.Fatalf("encoding a parsed value: got error %v, want none", err)
		}
	})
}

// FuzzParseUnits checks that a written amount is parsed as the same amount.
func FuzzParseUnits(f *testing.F) {
	f.Add("55,000.25", 6)
	f.Add("1", 0)
	f.Add("-1", 18)
	f.Fuzz(func(t *testing.T, text string, decimals int) {
		amount, err := core.ParseUnits(text, decimals)
		if err != nil {
			return
		}

		again, err := core.ParseUnits(core.FormatUnits(amount, decimals), decimals)
		if err != nil || again.Cmp(amount) != 0 {
			t.Fatalf("got %q is %s, then %s, %v, want 0", text, amount, again, err)
		}
	})
}
