package core_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
)

func record() core.DeploymentRecord {
	r := nodetest.Filled[core.DeploymentRecord]()
	r.Schema = core.DeploymentRecordSchema
	r.Contracts = []core.DeployedContract{nodetest.Filled[core.DeployedContract]()}

	return r
}

func marshal(t *testing.T, r core.DeploymentRecord) []byte {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}

	return data
}

func TestARecordIsReadAsItIsWritten(t *testing.T) {
	want := record()
	got, err := core.ParseDeploymentRecord(marshal(t, want))
	if err != nil || !reflect.DeepEqual(*got, want) {
		t.Errorf("got %+v, %v, want %+v", got, err, want)
	}
}

func TestARecordOutOfFormIsRefused(t *testing.T) {
	for name, change := range map[string]func(*core.DeploymentRecord){
		"another schema": func(r *core.DeploymentRecord) { r.Schema = core.DeploymentSchema },
		"no chain":       func(r *core.DeploymentRecord) { r.ChainID = 0 },
		"no deployer":    func(r *core.DeploymentRecord) { r.Deployer = common.Address{} },
		"no contracts":   func(r *core.DeploymentRecord) { r.Contracts = nil },
	} {
		r := record()
		change(&r)
		if got, err := core.ParseDeploymentRecord(marshal(t, r)); err == nil {
			t.Errorf("%s: got %+v, want a refusal", name, got)
		}
	}

	if got, err := core.ParseDeploymentRecord([]byte("{")); err == nil {
		t.Errorf("no JSON: got %+v, want a refusal", got)
	}
}

// FuzzParseDeploymentRecord checks that a parsed record's written form parses to the same again.
func FuzzParseDeploymentRecord(f *testing.F) {
	seed, err := json.Marshal(record())
	if err != nil {
		f.Fatal(err)
	}

	f.Add(seed)
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := core.ParseDeploymentRecord(data)
		if err != nil {
			return
		}

		again, err := core.ParseDeploymentRecord(marshal(t, *r))
		if err != nil || !reflect.DeepEqual(again, r) {
			t.Fatalf("got %+v, then %+v, %v, want the same", r, again, err)
		}
	})
}
