package ledger_test

import (
	"encoding/json"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// life returns the blocks of a chain in which every kind of event occurs.
func life() []core.Block {
	sale, snapshot, dataset := core.SaleID{1}, core.SnapshotID{2}, core.DatasetID{3}
	frozen := core.Snapshot{Dataset: dataset, Count: 9, TotalWeight: 9}
	pool := core.PoolOf(snapshot, frozen, common.Address{6}, 0).ID()
	notice := core.Notice{Dataset: dataset, Server: common.Address{8}, Kind: core.NoticeDemand, Domain: []byte("CANARY")}
	toAll := core.Notice{Server: common.Address{8}, Kind: core.NoticeDemand}
	return []core.Block{
		block(1, core.MemberJoined{Seat: 4, Account: common.Address{5}, URL: "CANARY", Peer: []byte("CANARY")}, core.EncryptionKeySet{Epoch: 1, Attempt: 1}, core.DatasetCreated{ID: dataset, Terms: core.Terms{Token: common.Address{6}}}),
		block(2, core.CeremonyOpened{Epoch: 1, Attempt: 1}, core.Dealt{Epoch: 1, Attempt: 1, Dealing: []byte("CANARY")}, core.CeremonyRestarted{Epoch: 1, Attempt: 2}, core.KeyFinalised{Epoch: 1, Attempt: 2, KeyID: core.KeyID{7}, Material: []byte("CANARY")}),
		block(4, core.Anchored{Batch: core.Batch{Number: 9}}, core.SnapshotCommitted{ID: snapshot, Pool: pool, Snapshot: frozen}),
		block(5, core.Offered{ID: sale, Offer: core.Offer{Snapshot: snapshot, Buyer: common.Address{8}, Price: big.NewInt(1)}, B: []byte("CANARY")}, core.VotingOpened{ID: sale}, core.VotesCast{Sale: sale, Votes: []core.Cast{{Weight: 77}}}, core.Accepted{ID: sale}),
		block(6, core.RootsCommitted{Sale: sale}, core.ListsConfirmed{Sale: sale, Standing: 0b101}, core.SaleMoved{ID: sale, State: core.SaleConfirmed}),
		block(7, core.PoolDeposited{Pool: pool, Accrued: 1}, core.Pushed{Pool: pool, Group: 3, Accrued: 1}, core.Claimed{Pool: core.NameOf(pool), Leaf: 4}),
		block(8, core.Retracted{Dataset: dataset, Account: common.Address{8}, MinVersion: 2}),
		block(9, core.NoticeServed{ID: notice.ID(), Notice: notice}, core.NoticeServed{ID: toAll.ID(), Notice: toAll}, core.NoticeAcknowledged{ID: notice.ID(), Account: common.Address{5}}),
		block(10, core.NonceUsed{Account: common.Address{8}, Nonce: common.Hash{1}}, core.OrderPaid{Account: common.Address{8}}, core.LeafRegistered{Pool: pool, Leaf: 4, Account: common.Address{8}}, core.PayeeSet{Pool: pool, Leaf: 4, Account: common.Address{8}, Payee: common.Address{9}}),
		block(11, core.SnapshotSigned{ID: snapshot, Signers: 0b11}, core.ConfirmSigned{Sale: sale, Signers: 0b110}, core.DatasetLocked{Dataset: dataset, Epoch: 1, Sale: sale}, core.MarketAdmitted{Market: common.Address{8}}),
		block(12, core.TombstonesCommitted{Sale: sale, Members: 0b11}, core.TombstonesBanned{Sale: sale, Done: 1}, core.LeafBanned{Pool: pool, Leaf: 4, Weight: 1}),
		block(13, core.LeafBanned{Pool: pool, Leaf: 5, Weight: 1}, core.FaultsFound{Sale: sale, Faults: []core.LeafFault{{Leaf: 5, Kind: core.FaultSchema}}, Signers: 0b101}, core.PartRefunded{Sale: sale, Units: 77}),
		block(14, core.TipPaid{Pool: pool, To: common.Address{8}, Units: 77}, core.FeesKept{Sale: sale, Each: 77, Members: 0b1}, core.FeesWithdrawn{Account: common.Address{8}, Sales: []core.SaleID{sale}}, core.TreasuryWithdrawn{Treasury: common.Address{8}}),
	}
}

func entries(t *testing.T) []core.LogEntry {
	t.Helper()
	l, s := newLedger(t)
	apply(t, l, life()...)
	got, err := s.Events(core.LogID{}, 100)
	if err != nil {
		t.Fatal(err)
	}

	return got
}

func TestTheLogSaysWhatHappenedByIDsAlone(t *testing.T) {
	want := []string{
		`1-0 member {"member":4,"account":"0x0500000000000000000000000000000000000000"}`,
		`1-2 dataset {"dataset":"3"}`, `2-3 key {"epoch":1,"key_id":"7"}`, `4-0 batch {"batch":9}`, `4-1 snapshot {"dataset":"3","snapshot":"2"}`,
		`5-0 offer {"account":"0x0800000000000000000000000000000000000000","snapshot":"2","offer":"1"}`, `5-1 sale {"offer":"1","state":"offered"}`, `5-2 vote {"offer":"1"}`, `5-3 sale {"offer":"1","state":"accepted"}`,
		`6-1 sale {"members":[0,2],"offer":"1"}`, `6-2 sale {"offer":"1","state":"confirmed"}`, `7-0 pool {"snapshot":"2"}`,
		`7-1 push {"snapshot":"2","group":3}`, `7-2 claim {"snapshot":"2","leaf":4}`,
		`8-0 retract {"account":"0x0800000000000000000000000000000000000000","dataset":"3"}`,
		`9-0 notice {"account":"0x0800000000000000000000000000000000000000","dataset":"3","notice":"0xc740abcb515dfdb818d1d80ba1c15fc6cbe99980ad5ca8b492fe68b923bfe391"}`,
		`9-1 notice {"account":"0x0800000000000000000000000000000000000000","notice":"0x67f5d18494d72dd4420583804538d751b32f2cf838a0756215fa23d869ba3c48"}`,
		`9-2 notice {"account":"0x0500000000000000000000000000000000000000","notice":"0xc740abcb515dfdb818d1d80ba1c15fc6cbe99980ad5ca8b492fe68b923bfe391"}`,
		`10-0 nonce {"account":"0x0800000000000000000000000000000000000000"}`, `10-1 order {"account":"0x0800000000000000000000000000000000000000"}`,
		`10-2 record {"account":"0x0800000000000000000000000000000000000000","snapshot":"2","leaf":4}`, `10-3 payee {"account":"0x0800000000000000000000000000000000000000","snapshot":"2","leaf":4}`,
		`11-0 signers {"members":[0,1],"snapshot":"2"}`, `11-1 signers {"members":[1,2],"offer":"1"}`,
		`11-2 lock {"epoch":1,"dataset":"3","offer":"1"}`, `11-3 market {"account":"0x0800000000000000000000000000000000000000"}`,
		`12-0 tombstones {"members":[0,1],"offer":"1"}`, `12-1 tombstones {"offer":"1"}`, `12-2 ban {"snapshot":"2","leaf":4}`,
		`13-0 ban {"snapshot":"2","leaf":5}`, `13-1 fault {"members":[0,2],"offer":"1"}`, `13-2 return {"offer":"1"}`,
		`14-0 tip {"account":"0x0800000000000000000000000000000000000000","snapshot":"2"}`, `14-1 fee {"offer":"1"}`,
		`14-2 fee {"account":"0x0800000000000000000000000000000000000000"}`, `14-3 fee {"account":"0x0800000000000000000000000000000000000000"}`,
	}

	var got []string
	seen := map[string]bool{}

	for _, e := range entries(t) {
		data, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}

		_, ids, _ := strings.Cut(string(data), `Z"`) // behind the time, which is the last of what all have
		ids = strings.NewReplacer(`"0x0`, `"`, strings.Repeat("0", 62), "").Replace(strings.TrimPrefix(ids, ","))
		ids = strings.ReplaceAll(strings.ReplaceAll(ids, `"500`, `"0x0500`), `"800`, `"0x0800`)
		got = append(got, e.ID.String()+" "+e.Type+" {"+ids)
		seen[e.Type] = true
	}

	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if strings.Contains(strings.Join(got, ""), "CANARY") || len(seen) != len(core.LogTypes) {
		t.Errorf("got types %v, want %v", seen, core.LogTypes)
	}
}

func TestTheLogIsTheSameOnEveryNodeAndWhenItIsBuiltAnew(t *testing.T) {
	if a, b := entries(t), entries(t); !reflect.DeepEqual(a, b) {
		t.Errorf("got %v\n%v", a, b)
	}
}

func TestABlockThatFailsLogsNothing(t *testing.T) {
	l, s := newLedger(t)
	bad := block(1, core.DatasetCreated{ID: core.DatasetID{3}}, core.SaleMoved{ID: core.SaleID{9}, State: core.SaleSettled})
	if err := l.Apply(bad); err == nil {
		t.Fatal("Apply: got no error, want one")
	}

	if got, err := s.Events(core.LogID{}, 10); err != nil || len(got) != 0 {
		t.Errorf("got %v, %v, want none", got, err)
	}
}
