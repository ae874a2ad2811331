package wire_test

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

func TestFrameRoundTrip(t *testing.T) {
	var buf bytes.Buffer
	for _, body := range [][]byte{{}, {1}, bytes.Repeat([]byte{7}, 1000)} {
		if err := wire.WriteFrame(&buf, body); err != nil {
			t.Fatal(err)
		}

		got, err := wire.ReadFrame(&buf, 1000)
		if err != nil || !bytes.Equal(got, body) {
			t.Fatalf("read %d bytes, %v; want %d", len(got), err, len(body))
		}
	}
}

// SPEC 10.13.
func TestReadFrameRefuses(t *testing.T) {
	_, err := wire.ReadFrame(strings.NewReader("\xff\xff\xff\xffx"), 1000)
	if !errors.Is(err, core.ErrTooLarge) {
		t.Fatalf("a frame of 4 GiB: got %v, want %v", err, core.ErrTooLarge)
	}

	for _, short := range []string{"", "\x00\x00", "\x00\x00\x00\x05abc"} {
		if _, err := wire.ReadFrame(strings.NewReader(short), 1000); err == nil {
			t.Fatalf("got %q was read as a whole frame", short)
		}
	}
}

func TestUnmarshalIsStrict(t *testing.T) {
	cases := map[string][]byte{
		"unknown field":     {0xa2, 0x01, 0x40, 0x18, 0x63, 0x00},
		"duplicate key":     {0xa2, 0x01, 0x40, 0x01, 0x40},
		"indefinite length": {0xbf, 0x01, 0x40, 0xff},
		"trailing bytes":    {0xa0, 0x00},
		"tag":               {0xc0, 0xa0},
	}

	for name, data := range cases {
		var v wire.BatchItemsResponse
		if err := wire.Unmarshal(data, &v); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
	}
}

// SPEC 10.2.
func TestMarshalRoundTripIsDeterministic(t *testing.T) {
	in := wire.Contribution{Account: [20]byte{1}, Header: []byte{2}, Purposes: []wire.Purpose{{DPV: "dpv:X"}}, Weight: 1, Signature: []byte{3}}
	a, err := wire.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}

	var out wire.Contribution
	if err := wire.Unmarshal(a, &out); err != nil {
		t.Fatal(err)
	}

	b, err := wire.Marshal(out)
	if err != nil || !bytes.Equal(a, b) {
		t.Fatalf("encodings differ (%v), want %v", err, b)
	}
}

// TestEmptyElementsAreNotManyTimesTheirSize checks that a frame of the allowed size does
// not decode into hundreds of megabytes of structures.
func TestEmptyElementsAreNotManyTimesTheirSize(t *testing.T) {
	data := append([]byte{0xa1, 0x01, 0x9a, 0x00, 0x0f, 0x00, 0x00}, bytes.Repeat([]byte{0xa0}, 0x0f0000)...)
	if len(data) > wire.Fetch.MaxResponse {
		t.Fatal("got a frame above the limit, want one within it")
	}

	var v wire.FetchResponse
	if err := wire.Unmarshal(data, &v); err == nil {
		t.Errorf("got %d contributions were decoded", len(v.Contributions))
	}

	full := wire.SignBatchRequest{IDs: make([][32]byte, wire.MaxBatch), Consents: make([][32]byte, wire.MaxBatch)}
	encoded, err := wire.Marshal(full)
	if err != nil {
		t.Fatal(err)
	}

	if err := wire.Unmarshal(encoded, &wire.SignBatchRequest{}); err != nil || len(encoded) > wire.SignBatch.MaxRequest {
		t.Errorf("a full batch of %d bytes: got %v", len(encoded), err)
	}
}

// messages returns one message of each kind that a member sends, with all fields set.
func messages() []any {
	hash, refusal := [32]byte{1}, wire.Refusal{Reason: "differs", Detail: "here"}
	return []any{
		&wire.Contribution{Header: []byte{1}, Purposes: []wire.Purpose{{DPV: "a", PDPP: "b"}}, Weight: 1, Version: 2, Expires: 3, Signature: []byte{4}, Payee: [20]byte{5}, EvidenceKind: "k", Evidence: []byte{6}, Signer: []byte{7}},
		&wire.ContributeResponse{ID: hash, Refusal: refusal}, &wire.FetchRequest{IDs: [][32]byte{hash}},
		&wire.FetchResponse{Contributions: []wire.Contribution{{Header: []byte{1}}}},
		&wire.PendingRequest{After: []byte{1}}, &wire.PendingResponse{IDs: [][32]byte{hash}, Next: []byte{2}},
		&wire.SignKeyRequest{Epoch: 1, Attempt: 2, KeyHash: hash}, &wire.Signed{Member: 1, Signature: []byte{1}, Refusal: refusal, Differ: [][32]byte{hash}},
		&wire.SignBatchRequest{Epoch: 1, Number: 2, Round: 3, IDs: [][32]byte{hash}, Consents: [][32]byte{hash}},
		&wire.BatchItemsRequest{Number: 1, DataHash: hash}, &wire.BatchItemsResponse{Items: []byte{1}},
		&wire.SignSnapshotRequest{Dataset: hash, Number: 1, Count: 2, AsOf: 3, SellUntil: 4}, &wire.CommitRequest{Sale: hash},
		&wire.CommitResponse{Member: 1, ListRoot: hash, Signature: []byte{1}, Refusal: refusal},
		&wire.ListRequest{Sale: hash, From: 1, Count: 2}, &wire.ListResponse{Entries: []byte{1}, Refusal: refusal},
		&wire.SignListsRequest{Sale: hash, RootsDigest: [24]byte{1}, Lists: 7},
	}
}

// FuzzUnmarshal decodes the same bytes as each kind of message. A decoded message encodes
// to the same message again.
func FuzzUnmarshal(f *testing.F) {
	for _, m := range messages() {
		seed, err := wire.Marshal(m)
		if err != nil {
			f.Fatal(err)
		}

		f.Add(seed)
	}

	f.Fuzz(func(t *testing.T, data []byte) {
		for _, m := range messages() {
			v := reflect.New(reflect.TypeOf(m).Elem()).Interface()
			if wire.Unmarshal(data, v) != nil {
				continue
			}

			encoded, err := wire.Marshal(v)
			if err != nil {
				t.Fatalf("got %T is decoded but not encodable: %v, want none", v, err)
			}

			again := reflect.New(reflect.TypeOf(m).Elem()).Interface()
			if err := wire.Unmarshal(encoded, again); err != nil {
				t.Fatalf("got %T is encoded but not decodable: %v, want none", v, err)
			}

			if twice, err := wire.Marshal(again); err != nil || !bytes.Equal(twice, encoded) {
				t.Fatalf("got %T has two encodings", v)
			}
		}
	})
}

// FuzzReadFrame checks that no more than the limit is read.
func FuzzReadFrame(f *testing.F) {
	f.Add([]byte("\x00\x00\x00\x01x"), uint16(1))
	f.Add([]byte("\xff\xff\xff\xffx"), uint16(100))

	f.Fuzz(func(t *testing.T, data []byte, limit uint16) {
		if body, err := wire.ReadFrame(bytes.NewReader(data), int(limit)); err == nil && len(body) > int(limit) {
			t.Fatalf("got %d bytes, at most %d", len(body), limit)
		}
	})
}
