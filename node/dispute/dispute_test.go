package dispute_test

import (
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/verify"
	"github.com/tantieme/tantieme/node/wire"
)

func opener(t *testing.T, w *sold.World) *verify.Opener {
	t.Helper()
	o, err := verify.NewOpener(w.Key.Y, w.KeyID, w.Dataset, w.Terms)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func point(t *testing.T, raw []byte) bls.G1 {
	t.Helper()
	p, err := bls.ParseG1(raw)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestFaultyRecordsAreBannedOnceByAQuorum shows two faulty records to all members. One
// transaction has both; once they are banned, none follows. SPEC 5.75.
func TestFaultyRecordsAreBannedOnceByAQuorum(t *testing.T) {
	c := newCommittee(t)
	places := c.faulty()
	for _, j := range places {
		c.show(j, 0, 1, 2)
		c.show(j, 1) // the same again has the same answer
	}

	r, signature := c.request(places[0], core.FaultWeight)
	if _, err := c.members[1].Post(t.Context(), r, signature); reasonOf(err) != core.ReasonInOrder {
		t.Errorf("another kind of what was found: got %v, want %s", err, core.ReasonInOrder)
	}

	c.turns(3)
	want := []core.LeafFault{{Leaf: c.leafOf(places[1]), Kind: core.FaultSchema}, {Leaf: c.leafOf(places[0]), Kind: core.FaultSchema}}
	if len(c.board.called) == 0 || !slices.Equal(c.board.called[0], want) {
		t.Fatalf("got calls %v, want one with %v", c.board.called, want)
	}

	before := len(c.board.called)
	c.ban(want[0].Leaf, want[1].Leaf)
	c.turns(6)
	if got := len(c.board.called); got != before {
		t.Errorf("got %d calls after both are banned, want %d", got, before)
	}

	c.change(inTime.Add(time.Hour), func(r *core.SaleRecord) { r.State = core.SaleSettled })
	c.turns(1)
	for i, m := range c.members {
		if found, err := m.store.Findings(saleID); err != nil || len(found) != 0 {
			t.Errorf("member %d: got findings %v, %v, want none once the sale is over", i, found, err)
		}
	}
}

// TestWhatAQuorumFoundIsBanned shows one record to all members, another to one alone, and a
// member is away. Only what t members found is sent.
func TestWhatAQuorumFoundIsBanned(t *testing.T) {
	c := newCommittee(t)
	places := c.faulty()
	c.show(places[0], 0, 1)
	c.show(places[1], 0)
	c.net.Down(2, true)

	c.turns(4)
	want := []core.LeafFault{{Leaf: c.leafOf(places[0]), Kind: core.FaultSchema}}
	if len(c.board.called) == 0 || slices.ContainsFunc(c.board.called, func(got []core.LeafFault) bool { return !slices.Equal(got, want) }) {
		t.Errorf("got calls %v, want %v alone", c.board.called, want)
	}
}

// TestNoQuorumSendsNothing shows a record to one member of three.
func TestNoQuorumSendsNothing(t *testing.T) {
	c := newCommittee(t)
	c.show(c.faulty()[0], 0)
	c.turns(4)
	if len(c.board.called) != 0 || c.members[0].log.Count("faults not signed by a quorum yet") == 0 {
		t.Errorf("got calls %v, want none, and a warning", c.board.called)
	}
}

// TestARefusedTransactionIsSentAgain has a chain that fails for some turns.
func TestARefusedTransactionIsSentAgain(t *testing.T) {
	c := newCommittee(t)
	c.show(c.faulty()[0], 0, 1, 2)
	c.board.refuse = core.ErrUnreachable
	c.turns(3)
	c.board.refuse = nil
	c.turns(3)
	if len(c.board.called) == 0 {
		t.Error("got no call, want one after the chain came back")
	}
}

// TestTheTermsBoundWhatIsSent has more findings than the contract takes: two a sale, of which
// one is used up.
func TestTheTermsBoundWhatIsSent(t *testing.T) {
	c := newCommittee(t)
	for _, j := range c.faulty() {
		c.show(j, 0, 1, 2)
	}
	c.change(inTime, func(r *core.SaleRecord) { r.Faults = []core.LeafFault{{Leaf: 99, Kind: core.FaultSchema}} })
	c.turns(3)
	if len(c.board.called) == 0 || len(c.board.called[0]) != 1 {
		t.Errorf("got calls %v, want one fault", c.board.called)
	}

	c.change(inTime, func(r *core.SaleRecord) { r.Faults = append(r.Faults, r.Faults...) })
	before := len(c.board.called)
	c.turns(3)
	if got := len(c.board.called); got != before {
		t.Errorf("got %d calls, want none once the terms allow no more", got-before)
	}
}

// TestWhatCannotBeFoundIsRefusedWithWords has one request for each reason.
func TestWhatCannotBeFoundIsRefusedWithWords(t *testing.T) {
	for name, tc := range map[string]struct {
		change func(*committee, *core.FaultRequest) []byte // returns a signature; nil: the buyer's
		want   core.Reason
	}{
		"a good record": {func(c *committee, r *core.FaultRequest) []byte {
			good := slices.IndexFunc(c.world.Items, func(i core.Item) bool { return !slices.Contains(c.faulty(), slices.Index(c.world.Items, i)) })
			r.Contribution, r.Key = c.world.Items[good].Contribution, c.world.Opened(c.t, good)
			return nil
		}, core.ReasonInOrder},
		"another kind":      {func(_ *committee, r *core.FaultRequest) []byte { r.Kind = core.FaultHeader; return nil }, core.ReasonInOrder},
		"no kind":           {func(_ *committee, r *core.FaultRequest) []byte { r.Kind = 9; return nil }, core.ReasonRequest},
		"no kind at all":    {func(_ *committee, r *core.FaultRequest) []byte { r.Kind = core.FaultNone; return nil }, core.ReasonRequest},
		"another record":    {func(_ *committee, r *core.FaultRequest) []byte { r.Contribution[0] ^= 1; return nil }, core.ReasonNotALeaf},
		"another's key":     {func(c *committee, r *core.FaultRequest) []byte { r.Key = c.world.Opened(c.t, 0); return nil }, core.ReasonRecordKey},
		"no point":          {func(_ *committee, r *core.FaultRequest) []byte { r.Key = make([]byte, 96); return nil }, core.ReasonRecordKey},
		"a short key":       {func(_ *committee, r *core.FaultRequest) []byte { r.Key = r.Key[1:]; return nil }, core.ReasonRecordKey},
		"an unknown sale":   {func(_ *committee, r *core.FaultRequest) []byte { r.Sale[0] = 9; return nil }, core.ReasonUnknownOffer},
		"no signature":      {func(*committee, *core.FaultRequest) []byte { return []byte{} }, core.ReasonWrongSigner},
		"another signature": {func(c *committee, r *core.FaultRequest) []byte { return foreign(c, *r) }, core.ReasonWrongSigner},
		"too late": {func(c *committee, _ *core.FaultRequest) []byte {
			c.change(windows.Deadlines(accepted).FaultsUntil(), func(*core.SaleRecord) {})
			return nil
		}, core.ReasonTooLate},
		"too early": {func(c *committee, _ *core.FaultRequest) []byte {
			c.change(inTime, func(r *core.SaleRecord) { r.State = core.SaleCommitted })
			return nil
		}, core.ReasonNotConfirmed},
		"a banned record": {func(c *committee, _ *core.FaultRequest) []byte {
			c.ban(c.leafOf(c.faulty()[1]))
			return nil
		}, core.ReasonBanned},
		"no payload": {func(c *committee, _ *core.FaultRequest) []byte {
			delete(c.world.Blocks, c.world.Items[c.faulty()[1]].PayloadDigest)
			return nil
		}, core.ReasonRecordMissing},
		"a dataset without faults": {func(c *committee, _ *core.FaultRequest) []byte {
			c.terms(0)
			return nil
		}, core.ReasonFaultsFull},
	} {
		c := newCommittee(t)
		r, _ := c.request(c.faulty()[1], core.FaultSchema)
		signature := tc.change(c, &r)
		if signature == nil {
			_, signature = c.sign(r)
		}

		_, err := c.members[0].Post(t.Context(), r, signature)
		if reasonOf(err) != tc.want {
			t.Errorf("%s: got %v, want %s", name, err, tc.want)
		}
		if found, err := c.members[0].store.Findings(saleID); err != nil || len(found) != 0 {
			t.Errorf("%s: got findings %v, %v, want none", name, found, err)
		}
	}
}

// foreign returns the signature of somebody else.
func foreign(c *committee, r core.FaultRequest) []byte {
	key, err := crypto.GenerateKey()
	if err != nil {
		c.t.Fatal(err)
	}
	signature, err := consent.Sign(key, c.world.Typer.FaultRequestDigest(r))
	if err != nil {
		c.t.Fatal(err)
	}
	return signature
}

// terms sets how many faults the terms take.
func (c *committee) terms(most uint16) {
	c.t.Helper()
	terms := c.world.Terms
	terms.MaxDisputes = most
	for _, m := range c.members {
		if err := m.store.Update(func(tx *store.Txn) error { return tx.PutDataset(c.world.Dataset, terms, 0) }); err != nil {
			c.t.Fatal(err)
		}
	}
}

// TestTheTermsBoundWhatIsFound shows one record more than the terms take.
func TestTheTermsBoundWhatIsFound(t *testing.T) {
	c := newCommittee(t)
	c.terms(1)
	places := c.faulty()
	c.show(places[0], 0)

	r, signature := c.request(places[1], core.FaultSchema)
	if _, err := c.members[0].Post(t.Context(), r, signature); reasonOf(err) != core.ReasonFaultsFull || !strings.Contains(err.Error(), "as many as the terms allow") {
		t.Errorf("got %v, want %s", err, core.ReasonFaultsFull)
	}
}

// TestAMemberSignsOnlyWhatItFound proposes to a member what it did not find, and bytes of no
// proposal.
func TestAMemberSignsOnlyWhatItFound(t *testing.T) {
	c := newCommittee(t)
	places := c.faulty()
	c.show(places[0], 0)
	own, other := core.LeafFault{Leaf: c.leafOf(places[0]), Kind: core.FaultSchema}, core.LeafFault{Leaf: c.leafOf(places[1]), Kind: core.FaultSchema}

	ask := func(faults []byte) wire.Signed {
		t.Helper()
		signed, err := c.members[0].HandleSignFaults(t.Context(), 1, wire.SignFaultsRequest{Sale: saleID, Faults: faults})
		if err != nil {
			t.Fatal(err)
		}
		return signed
	}

	if got := ask(core.EncodeFaults([]core.LeafFault{own})); len(got.Signature) == 0 || got.Refusal.Reason != "" {
		t.Errorf("got %+v, want a signature", got)
	}
	if got := ask(core.EncodeFaults([]core.LeafFault{other, own})); got.Refusal.Reason != core.ReasonNotHeld || !slices.Equal(got.Faults, core.EncodeFaults([]core.LeafFault{own})) {
		t.Errorf("got %+v, want a refusal with what it found", got)
	}

	wrong := own
	wrong.Kind = core.FaultWeight
	if got := ask(core.EncodeFaults([]core.LeafFault{wrong})); got.Refusal.Reason != core.ReasonNotHeld || len(got.Signature) != 0 {
		t.Errorf("another kind: got %+v, want a refusal", got)
	}
	for _, faults := range [][]byte{nil, {1}, core.EncodeFaults(make([]core.LeafFault, 1)), core.EncodeFaults([]core.LeafFault{own, own})} {
		if got := ask(faults); got.Refusal.Reason != core.ReasonDiffers {
			t.Errorf("%x: got %+v, want a refusal", faults, got)
		}
	}

	c.change(inTime, func(r *core.SaleRecord) { r.State = core.SaleSettled })
	if got := ask(core.EncodeFaults([]core.LeafFault{own})); got.Refusal.Reason != core.ReasonNotCommitted {
		t.Errorf("a sale that is over: got %+v, want a refusal", got)
	}
}

var errCrash = errors.New("crashed here")

// TestACrashAtEachWriteLosesNoFinding stops a member before and after each write of a
// finding's life and starts it again on the same folder. Whatever the buyer was told is
// kept, and both records are banned.
func TestACrashAtEachWriteLosesNoFinding(t *testing.T) {
	crashes := 0
	for n := range 3 {
		for _, after := range []bool{false, true} {
			t.Run(fmt.Sprintf("write %d, after %v", n, after), func(t *testing.T) {
				c := newCommittee(t)
				places := c.faulty()
				for _, j := range places {
					c.show(j, 1)
				}

				m := c.members[0]
				m.close()
				s, crashed := crashing(t, m.dir, n, after)
				c.start(0, s, nil)

				told := 0
				for _, j := range places {
					r, signature := c.request(j, core.FaultSchema)
					if _, err := m.Post(t.Context(), r, signature); err == nil {
						told++
					}
				}
				if *crashed {
					crashes++
				}
				if err := s.Close(); err != nil {
					t.Fatal(err)
				}

				again, closeStore := nodetest.OpenStore(t, m.dir)
				c.start(0, again, closeStore)
				if found, err := again.Findings(saleID); err != nil || len(found) < told {
					t.Errorf("got %d findings, %v, want the %d that the buyer was told of", len(found), err, told)
				}

				for _, j := range places { // the buyer shows them again
					c.show(j, 0)
				}
				c.turns(4)
				if len(c.board.called) == 0 || len(c.board.called[0]) != 2 {
					t.Errorf("got calls %v, want both faults", c.board.called)
				}
			})
		}
	}

	if crashes == 0 {
		t.Error("got no crash, want some")
	}
}

// crashing opens a store that stops before or after its n-th write.
func crashing(t *testing.T, dir string, n int, after bool) (s *store.Store, crashed *bool) {
	t.Helper()
	ring, err := keyring.Open(filepath.Join(dir, "keyring"))
	if err != nil {
		t.Fatal(err)
	}

	crashed = new(bool)
	writes := 0
	s, err = store.Open(filepath.Join(dir, "store"), ring, slog.New(slog.DiscardHandler), store.WithInterrupt(func(_ string, done bool) error {
		if *crashed {
			return errCrash
		}
		if done == after {
			writes++
		}
		if writes > n {
			*crashed = true
			return errCrash
		}
		return nil
	}))
	if err != nil {
		t.Fatal(err)
	}

	return s, crashed
}
