package verify_test

import (
	"bytes"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

// open opens the only record of a world after a change, and returns its fault.
func open(t testing.TB, w *sold.World, change func(item *core.Item, header, payload []byte)) ([]byte, *verify.Fault) {
	t.Helper()
	o, err := verify.NewOpener(w.Key.Y, w.KeyID, w.Dataset, w.Terms)
	if err != nil {
		t.Fatal(err)
	}
	key, err := bls.ParseG1(w.Opened(t, 0))
	if err != nil {
		t.Fatal(err)
	}

	item, header, payload := w.Items[0], bytes.Clone(w.Headers[0]), bytes.Clone(w.Payloads[0])
	change(&item, header, payload)

	return o.Open(&item, header, payload, key)
}

// TestARecordHasTheFirstFaultThatApplies has a record of each kind of fault, and one with
// several. SPEC 5.75, 8.34.
func TestARecordHasTheFirstFaultThatApplies(t *testing.T) {
	good, bad := sold.New(t, sold.Slices(1)), sold.New(t, [][]byte{[]byte("no JSON")})
	flip := func(b []byte, at int) { b[at] ^= 1 }

	for name, tc := range map[string]struct {
		world  *sold.World
		change func(item *core.Item, header, payload []byte)
		want   core.FaultKind
	}{
		"in order":                 {good, func(*core.Item, []byte, []byte) {}, core.FaultNone},
		"another stanza":           {good, func(_ *core.Item, header, _ []byte) { flip(header, 60) }, core.FaultHeader},
		"another MAC":              {good, func(_ *core.Item, header, _ []byte) { flip(header, 110) }, core.FaultHeader},
		"another tag":              {good, func(item *core.Item, _, _ []byte) { item.Tag[0] ^= 1 }, core.FaultHeader},
		"another payload":          {good, func(_ *core.Item, _, payload []byte) { flip(payload, 40) }, core.FaultPayload},
		"no slice":                 {bad, func(*core.Item, []byte, []byte) {}, core.FaultSchema},
		"another weight":           {good, func(item *core.Item, _, _ []byte) { item.Weight++ }, core.FaultWeight},
		"less weight":              {good, func(item *core.Item, _, _ []byte) { item.Weight-- }, core.FaultWeight},
		"no slice of wrong weight": {bad, func(item *core.Item, _, _ []byte) { item.Weight++ }, core.FaultSchema},
		"nothing of it opens":      {bad, func(_ *core.Item, header, payload []byte) { flip(header, 60); flip(payload, 40) }, core.FaultHeader},
	} {
		data, fault := open(t, tc.world, tc.change)
		got := core.FaultNone
		if fault != nil {
			got = fault.Kind
		}
		if got != tc.want {
			t.Errorf("%s: got %s, want %s", name, got, tc.want)
		}
		if opens := got != core.FaultHeader && got != core.FaultPayload; (data != nil) != opens {
			t.Errorf("%s: got %d bytes of a slice, want some: %v", name, len(data), opens)
		}
	}
}

// FuzzOpenHostileRecords opens what a contributor may have made to be opened. It never
// panics, and finds the same each time.
func FuzzOpenHostileRecords(f *testing.F) {
	w := sold.New(f, sold.Slices(1))
	f.Add(w.Headers[0], w.Payloads[0], uint64(1))
	f.Add(w.Headers[0], []byte{}, uint64(8))
	f.Add([]byte("age-encryption.org/v1\n"), w.Payloads[0][:16], uint64(0))

	o, err := verify.NewOpener(w.Key.Y, w.KeyID, w.Dataset, w.Terms)
	if err != nil {
		f.Fatal(err)
	}
	key, err := bls.ParseG1(w.Opened(f, 0))
	if err != nil {
		f.Fatal(err)
	}

	f.Fuzz(func(t *testing.T, header, payload []byte, weight uint64) {
		item := w.Items[0]
		item.Weight = weight
		_, first := o.Open(&item, header, payload, key)
		_, again := o.Open(&item, header, payload, key)
		if (first == nil) != (again == nil) || first != nil && *first != *again {
			t.Errorf("got %+v, then %+v, want the same", first, again)
		}
	})
}
