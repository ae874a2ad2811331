package main

import (
	"bytes"
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/operator"
)

// TestFeesAreListedBySale shows a paid part, an unpaid one, and what a treasury has.
func TestFeesAreListedBySale(t *testing.T) {
	usd := core.Token{Address: common.Address{9}, Symbol: "USD", Decimals: 6}
	part := operator.Fee{
		Sale:    core.SaleID{1},
		Dataset: core.DatasetView{ID: core.DatasetID{5}, Terms: core.Terms{Name: "plays", Token: usd.Address}, Token: &usd},
		Member:  3,
		Amount:  big.NewInt(2_500_000),
		Paid:    true,
	}
	unpaid := part
	unpaid.Sale, unpaid.Paid = core.SaleID{2}, false
	fees := operator.Fees{
		Parts:    []operator.Fee{part, unpaid},
		Treasury: []operator.TreasuryFee{{Token: usd, Amount: big.NewInt(7_000_000)}},
	}
	if left := fees.Unpaid(); len(left) != 1 || left[0].Sale != unpaid.Sale {
		t.Errorf("got %+v unpaid, want the second part", left)
	}

	var out bytes.Buffer
	if err := listFees(&out, common.Address{1}, fees); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(out.String(), "\n")
	for i, want := range []string{"SALE DATASET MEMBER AMOUNT PAID TOKEN", `0x01000000 "plays" 3 2.500000 USD yes`, `0x02000000 "plays" 3 2.500000 USD no`, "Treasury: 7.000000 USD not taken"} {
		if got := strings.Join(strings.Fields(lines[i]), " "); !strings.HasPrefix(got, want) {
			t.Errorf("line %d: got %q, want it to begin with %q", i, got, want)
		}
	}

	got, err := json.Marshal(feesModel(common.Address{1}, fees))
	if err != nil || strings.Count(string(got), `"symbol":"USD","decimals":6,"amount":"2500000"`) != 2 || !strings.Contains(string(got), `"amount":"7000000"`) {
		t.Errorf("got %s, %v, want two parts and a treasury", got, err)
	}

	out.Reset()
	if err := listFees(&out, common.Address{1}, operator.Fees{}); err != nil || !strings.HasPrefix(out.String(), "No sale brought 0x01") {
		t.Errorf("got %q, %v, want a sentence", &out, err)
	}
}
