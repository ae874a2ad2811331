package chain_test

import (
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/testnet/world"
)

// TestACeremonyThatMissesItsDeadlineStartsAnew uses a separate committee of one member.
func TestACeremonyThatMissesItsDeadlineStartsAnew(t *testing.T) {
	founder, ctx := the.Account(), t.Context()
	d := deployer(t, the.Options(the.Account()))
	p := the.Deployment(the.Token, nil, 1)
	p.Founders, p.CeremonyWindow = []common.Address{world.Address(founder)}, 20
	deployed, err := d.Deploy(ctx, p)
	if err != nil {
		t.Fatal(err)
	}

	if err := d.Mint(ctx, the.Token, map[common.Address]*big.Int{world.Address(founder): world.Bond()}); err != nil {
		t.Fatal(err)
	}

	opts := the.Options(founder)
	opts.Domain.Contracts = deployed.Contracts
	c := world.Open(t, opts)
	key, proof := make([]byte, core.PointSize), make([]byte, threshold.ProofSize)
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}

	check(c.Join(ctx, world.APIURL(0), world.Peer(0), key, proof))
	// The first event is that the committee admits its Market.
	the.Pass(t, c, world.EventsSince(t, c, deployed.First)[3].(core.CeremonyOpened).Deadline)
	check(c.Restart(ctx))
	check(c.Rekey(ctx, key, proof))
	got := world.EventsSince(t, c, deployed.First)[1:]
	if len(got) != 6 {
		t.Fatalf("got events %+v, want 6", got)
	}

	if want := (core.CeremonyRestarted{Epoch: 1, Attempt: 2}); got[3] != want {
		t.Errorf("got %+v, want %+v", got[3], want)
	}

	if want := (core.EncryptionKeySet{
		Epoch:   1,
		Attempt: 2,
		Key:     key,
		Proof:   proof,
	}); !reflect.DeepEqual(got[4], want) {
		t.Errorf("got %+v, want %+v", got[4], want)
	}

	if opened, ok := got[5].(core.CeremonyOpened); !ok || opened.Attempt != 2 || !opened.Deadline.After(got[2].(core.CeremonyOpened).Deadline) {
		t.Errorf("got %+v, want the second attempt", got[5])
	}
}
