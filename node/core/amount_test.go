package core_test

import (
	"encoding/json"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestAmountsAreStringsInJSON(t *testing.T) {
	huge, _ := new(big.Int).SetString("340282366920938463463374607431768211455", 10)
	terms := core.Terms{Name: "n", Purposes: []core.Purpose{{DPV: "p", PDPP: "q"}}, FloorPrice: huge, MaxWeight: 1}
	data, err := json.Marshal(terms)
	if err != nil || !strings.Contains(string(data), `"floor_price":"340282366920938463463374607431768211455"`) {
		t.Fatalf("got %s, %v, want %v", data, err, `"floor_price":"340282366920938463463374607431768211455"`)
	}

	var again core.Terms
	if err := json.Unmarshal(data, &again); err != nil || !reflect.DeepEqual(again, terms) {
		t.Errorf("got %+v, %v, want %v", again, err, terms)
	}

	offer := core.Offer{Price: big.NewInt(55_000_000_000)}
	data, err = json.Marshal(offer)
	if err != nil || !strings.Contains(string(data), `"price":"55000000000"`) {
		t.Fatalf("got %s, %v, want %v", data, err, `"price":"55000000000"`)
	}

	var back core.Offer
	if err := json.Unmarshal(data, &back); err != nil || !reflect.DeepEqual(back, offer) {
		t.Errorf("got %+v, %v, want %v", back, err, offer)
	}
}

func TestAmountsInOtherFormsAreRefused(t *testing.T) {
	for _, price := range []string{`5`, `"-5"`, `"05"`, `"5.0"`, `""`, `"0x5"`, `" 5"`, `null`} {
		var offer core.Offer
		if err := json.Unmarshal([]byte(`{"price":`+price+`}`), &offer); err == nil {
			t.Errorf("price %s: got %v, want an error", price, offer.Price)
		}
	}

	var offer core.Offer
	if err := json.Unmarshal([]byte(`{"price":"5","tip":1}`), &offer); err == nil {
		t.Error("unknown field: got no error, want one")
	}
}
