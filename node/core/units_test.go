package core_test

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
)

func TestAmountsAsPeopleWriteThem(t *testing.T) {
	for _, c := range []struct {
		text     string
		decimals int
		want     int64 // -1: refused
	}{
		{"55,000.000000", 6, 55_000_000_000},
		{"55000", 6, 55_000_000_000},
		{"0.000001", 6, 1},
		{"7", 0, 7},
		{"1.", 2, 100},
		{"0.0000001", 6, -1},
		{"", 6, -1},
		{".5", 6, -1},
		{"-1", 6, -1},
		{"1e3", 6, -1},
		{"1.2.3", 6, -1},
		{"0x10", 6, -1},
		{"1", 19, -1},
		{"67,5", 6, -1}, // a comma for the point
		{"67,50", 6, -1},
		{"6,7000", 6, -1},
		{"1,2345,678", 6, -1},
		{"1,000,", 6, -1},
		{",500", 6, -1},
		{"0.000,001", 6, -1},
		{"67 000", 6, -1},
		{"６８", 6, -1},
		{"1,000,000.5", 1, 10_000_005},
	} {
		got, err := core.ParseUnits(c.text, c.decimals)
		if c.want < 0 && err == nil || c.want >= 0 && (err != nil || got.Int64() != c.want) {
			t.Errorf("%q with %d decimals: %v, %v; want %d", c.text, c.decimals, got, err, c.want)
		}
	}
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 12).Draw(t, "amount"))
		decimals := rapid.IntRange(0, core.MaxDecimals).Draw(t, "decimals")
		text := core.FormatUnits(amount, decimals)
		if got, err := core.ParseUnits(text, decimals); err != nil || got.Cmp(amount) != 0 {
			t.Fatalf("%s is written %s and read %v, %v", amount, text, got, err)
		}
	})
}
