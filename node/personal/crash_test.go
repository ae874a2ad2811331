package personal_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	api "github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/personal"
)

var errCrash = errors.New("the program ends here")

// disk counts writes and ends the program before or after one of them.
type disk struct {
	writes, at int // at: the write at which it ends; 0: never
	after      bool
}

type files struct {
	personal.Files
	disk *disk
}

func (d *disk) wrap(_ string, f personal.Files) personal.Files { return files{f, d} }

func (d *disk) write(do func() error) error {
	d.writes++
	if d.at == 0 || d.writes < d.at {
		return do()
	}
	if d.writes == d.at && d.after {
		return errors.Join(do(), errCrash)
	}

	return errCrash
}

func (f files) Save(name string, data []byte) error {
	return f.disk.write(func() error { return f.Files.Save(name, data) })
}

func (f files) Erase(name string) error {
	return f.disk.write(func() error { return f.Files.Erase(name) })
}

func wallets() map[string]func(*world) *world {
	return map[string]func(*world) *world{
		"own wallet": func(w *world) *world { return w }, "wallet outside": (*world).outside,
	}
}

// TestACrashBetweenAnyTwoWritesLosesNothingAndDoublesNothing stops the node at each
// write. The person repeats the unanswered requests, and exactly one contribution
// results.
func TestACrashBetweenAnyTwoWritesLosesNothingAndDoublesNothing(t *testing.T) {
	for name, with := range wallets() {
		t.Run(name, func(t *testing.T) {
			w := with(newWorld(t))
			count := &disk{}
			w.opts.Test.Wrap = count.wrap
			if e, err := w.journey(w.open()); err != nil || e.State != api.Submitted {
				t.Fatalf("got %+v, %v, want submitted", e, err)
			}

			for at := 1; at <= count.writes; at++ {
				for _, after := range []bool{false, true} {
					t.Run(fmt.Sprintf("write %d, %v", at, after), func(t *testing.T) { crash(t, with(newWorld(t)), at, after) })
				}
			}
		})
	}
}

func crash(t *testing.T, w *world, at int, after bool) {
	w.opts.Test.Wrap = (&disk{at: at, after: after}).wrap
	if _, err := w.journey(w.open()); err == nil {
		t.Fatal("got a running program, want it ended")
	}

	w.opts.Test.Wrap = nil
	n := w.open()
	e, err := w.journey(n)
	if err != nil || e.State != api.Submitted || *e.Stage != "received" {
		t.Fatalf("got %+v, %v, want state submitted and stage \"received\"", e, err)
	}

	if all, err := n.Exports(); err != nil || len(all) != 1 {
		t.Errorf("got %d exports, %v, want 1", len(all), err)
	}

	for i, post := range w.node.posts {
		if id := post.Consent.Contribution; id.String() != *e.Contribution || string(w.node.payloads[i]) != string(w.node.payloads[0]) {
			t.Errorf("post %d: got another contribution, want the same", i)
		}
	}

	w.onlyWhatIsKept()
}

// onlyWhatIsKept checks that no ZIP and no waiting draft is left.
func (w *world) onlyWhatIsKept() {
	w.t.Helper()
	for _, name := range w.files() {
		if strings.HasPrefix(name, "incoming") || strings.HasPrefix(name, "drafts") || strings.Contains(name, ".new") {
			w.t.Errorf("got a leftover %s, want none", name)
		}
	}
}

// TestACrashWhileSealingAnewLosesNothing covers a lost outbox: the validators know a
// higher version. The node stops at each write while the person agrees once more, and
// it seals and sends anew.
func TestACrashWhileSealingAnewLosesNothing(t *testing.T) {
	superseded := func(c core.Contribution) error {
		if c.Consent.Version <= 7 {
			return &core.Refusal{Reason: core.ReasonSuperseded, Detail: "version 7 is anchored", Version: 7}
		}
		return nil
	}

	w := newWorld(t)
	w.node.refuse = superseded
	count := &disk{}
	w.opts.Test.Wrap = count.wrap
	if e, err := w.twice(w.open()); err != nil || e.State != api.Submitted || *e.Version != 8 {
		t.Fatalf("got %+v, %v, want state submitted and version 8", e, err)
	}

	for at := 1; at <= count.writes; at++ {
		for _, after := range []bool{false, true} {
			w := newWorld(t)
			w.node.refuse = superseded
			w.opts.Test.Wrap = (&disk{at: at, after: after}).wrap
			if _, err := w.twice(w.open()); err == nil {
				t.Fatalf("write %d: got a running program, want it ended", at)
			}

			w.opts.Test.Wrap = nil
			if e, err := w.twice(w.open()); err != nil || e.State != api.Submitted || *e.Version != 8 || len(w.node.held) != 1 {
				t.Errorf("write %d, %v: got %+v, %d held, %v, want state submitted, version 8 and 1 held", at, after, e, len(w.node.held), err)
			}
		}
	}
}

// twice does an export's journey, and once more if the person is asked again.
func (w *world) twice(n *personal.Node) (api.Export, error) {
	e, err := w.journey(n)
	if err == nil && e.State == api.Previewed {
		e, err = w.journey(n)
	}
	return e, err
}

func TestADeclinedSliceIsErasedEvenAfterACrash(t *testing.T) {
	for at := 1; at <= 3; at++ { // the record, the preview, the draft
		for _, after := range []bool{false, true} {
			w := newWorld(t).outside()
			d := &disk{}
			w.opts.Test.Wrap = d.wrap
			n := w.open()
			e, err := w.take(n)
			if err != nil {
				t.Fatal(err)
			}

			d.at, d.after = d.writes+at, after
			if _, err := n.Decline(e.Id); !errors.Is(err, errCrash) {
				t.Fatal(err)
			}

			w.opts.Test.Wrap = nil
			n = w.open()
			if e, err = n.Export(e.Id); err != nil {
				t.Fatal(err)
			}

			_, _, err = n.Preview(e.Id)
			if (e.State == api.Declined) != errors.Is(err, core.ErrNotFound) || (e.State == api.Declined) != (at > 1 || after) {
				t.Errorf("write %d, %v: %s, preview: got %v", at, after, e.State, err)
			}
		}
	}
}
