package core_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
)

func record() core.Record {
	r := nodetest.Filled[core.Record]()
	r.Schema = core.RecordSchema
	r.Contracts = []core.RecordContract{nodetest.Filled[core.RecordContract]()}

	return r
}

func marshal(t *testing.T, r core.Record) []byte {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}

	return data
}

func TestARecordIsReadAsItIsWritten(t *testing.T) {
	want := record()
	got, err := core.ParseRecord(marshal(t, want))
	if err != nil || !reflect.DeepEqual(*got, want) {
		t.Errorf("got %+v, %v, want %+v", got, err, want)
	}
}

func TestARecordOutOfFormIsRefused(t *testing.T) {
	for name, change := range map[string]func(*core.Record){
		"another schema": func(r *core.Record) { r.Schema = core.DeploymentSchema },
		"no chain":       func(r *core.Record) { r.ChainID = 0 },
		"no deployer":    func(r *core.Record) { r.Deployer = common.Address{} },
		"no contracts":   func(r *core.Record) { r.Contracts = nil },
	} {
		r := record()
		change(&r)
		if got, err := core.ParseRecord(marshal(t, r)); err == nil {
			t.Errorf("%s: got %+v, want a refusal", name, got)
		}
	}

	if got, err := core.ParseRecord([]byte("{")); err == nil {
		t.Errorf("no JSON: got %+v, want a refusal", got)
	}
}

// FuzzParseRecord checks that a parsed record's written form parses to the same again.
func FuzzParseRecord(f *testing.F) {
	seed, err := json.Marshal(record())
	if err != nil {
		f.Fatal(err)
	}

	f.Add(seed)
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := core.ParseRecord(data)
		if err != nil {
			return
		}

		again, err := core.ParseRecord(marshal(t, *r))
		if err != nil || !reflect.DeepEqual(again, r) {
			t.Fatalf("got %+v, then %+v, %v, want the same", r, again, err)
		}
	})
}
