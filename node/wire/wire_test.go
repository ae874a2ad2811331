package wire_test

import (
	"bytes"
	"errors"
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

func TestReadFrameRefuses(t *testing.T) {
	_, err := wire.ReadFrame(strings.NewReader("\xff\xff\xff\xffx"), 1000)
	if !errors.Is(err, core.ErrTooLarge) {
		t.Fatalf("a frame of 4 GiB: %v", err)
	}
	for _, short := range []string{"", "\x00\x00", "\x00\x00\x00\x05abc"} {
		if _, err := wire.ReadFrame(strings.NewReader(short), 1000); err == nil {
			t.Fatalf("%q was read as a whole frame", short)
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
		var v wire.BatchDataResponse
		if err := wire.Unmarshal(data, &v); err == nil {
			t.Errorf("%s was accepted", name)
		}
	}
}

func TestMarshalRoundTripIsDeterministic(t *testing.T) {
	in := wire.Contribution{Account: [20]byte{1}, Header: []byte{2}, Purposes: []string{"dpv:X"}, Weight: 1, Signature: []byte{3}}
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
		t.Fatalf("encodings differ (%v)", err)
	}
}

func FuzzUnmarshalContribution(f *testing.F) {
	seed, _ := wire.Marshal(wire.Contribution{Header: []byte{1}, Purposes: []string{"a"}})
	f.Add(seed)
	f.Fuzz(func(t *testing.T, data []byte) {
		var v wire.Contribution
		if wire.Unmarshal(data, &v) != nil {
			return
		}
		if _, err := wire.Marshal(v); err != nil {
			t.Fatalf("decoded but not encodable: %v", err)
		}
	})
}
