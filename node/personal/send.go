package personal

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// Send sends every contribution with a consent.
func (n *Node) Send(ctx context.Context) error {
	waiting, err := n.at(Consented)
	if err != nil {
		return err
	}

	var failed []error
	for _, e := range waiting {
		if n.resends.paused(e.ID, n.opts.Test.Now()) {
			continue
		}
		if err := n.send(ctx, e); err != nil {
			failed = append(failed, fmt.Errorf("export %s: %w", e.ID, err))
		}
	}

	return errors.Join(failed...)
}

// send posts one contribution from the outbox. After an error it is tried again.
func (n *Node) send(ctx context.Context, e Export) error {
	draft, err := n.flow.Kept(e.Dataset, *e.Account)
	if err != nil {
		return err
	}
	if draft.Consent.Contribution != *e.Contribution {
		return n.refuse(
			e,
			Consented,
			string(core.ReasonReplaced),
			"A newer slice of this account was agreed to before this one was sent.",
			"",
		)
	}

	return n.post(ctx, e, draft)
}

// post posts a draft and records that a validator has it.
func (n *Node) post(ctx context.Context, e Export, draft *contributor.Draft) error {
	if err := n.flow.Post(ctx, draft); err != nil {
		return n.notSent(e, err)
	}
	return n.sent(e)
}

func (n *Node) sent(e Export) error {
	_, err := n.advance(e.ID, Consented, Submitted, func(*Export) {})
	n.wake("follow")
	return err
}

// askAgain lists the refusals after which the person is asked once more, because what
// they agreed to has changed.
var askAgain = map[core.Reason]string{
	core.ReasonSuperseded: "The validators know a higher version of this account's slice; agree to one above it, which replaces it.",
	core.ReasonRetracted:  "This account left the dataset; agree once more to come back, with a new version.",
	core.ReasonHeader:     "The committee has another key by now; agree to have the slice sealed for it.",
	core.ReasonExpired:    "The consent runs out too soon; give a new one.",
	core.ReasonReused:     "The sealed form is taken; agree to have the slice sealed once more.",
}

// notSent handles a failed post.
func (n *Node) notSent(e Export, err error) error {
	var refusal *core.Refusal
	if !errors.As(err, &refusal) || refusal.Reason == core.ReasonNoKey {
		return err
	}

	hint, again := askAgain[refusal.Reason]
	if !again {
		return n.refuse(e, Consented, string(refusal.Reason), refusal.Detail, "")
	}

	_, err = n.advance(e.ID, Consented, Previewed, func(e *Export) {
		e.Above = max(refusal.Version, e.Version)
		e.because(string(refusal.Reason), refusal.Detail, hint)
	})

	return err
}

// ended reports whether a contribution's stage is final.
func ended(s *core.ContributionStatus) bool {
	return s != nil && (s.Stage == core.StageReplaced || s.Stage == core.StageRejected || s.Stage == core.StageErased)
}

// Follow asks for the state of every sent contribution.
func (n *Node) Follow(ctx context.Context) error {
	sent, err := n.at(Submitted)
	if err != nil {
		return err
	}

	var failed []error
	for _, e := range sent {
		if ended(e.Status) {
			continue
		}
		if err := n.follow(ctx, e); err != nil {
			failed = append(failed, fmt.Errorf("export %s: %w", e.ID, err))
		}
	}

	return errors.Join(failed...)
}

// follow records the stage of one contribution. If no validator knows it, it is sent
// again after a pause: the validator that admitted it lost it before the others received
// it, or it lies.
func (n *Node) follow(ctx context.Context, e Export) error {
	held, err := n.panel.Contribution(ctx, *e.Contribution)
	status := held.ContributionStatus
	if errors.Is(err, core.ErrNotFound) {
		pause := n.resends.note(e.ID, n.opts.Test.Now())
		n.opts.Log.WarnContext(ctx, "no validator knows a contribution that was sent; it is sent again after a pause",
			"export", e.ID,
			"pause", pause,
		)

		_, err := n.advance(e.ID, Submitted, Consented, func(e *Export) { e.Status = nil })
		time.AfterFunc(pause, func() { n.wake("send") })

		return err
	}
	if err != nil || e.Status != nil && reflect.DeepEqual(*e.Status, status) {
		return err
	}

	_, err = n.advance(e.ID, Submitted, Submitted, func(e *Export) {
		e.Status = &status
		if status.Stage == core.StageRejected {
			e.because(string(status.Reason), "The validators have rejected it.", "")
		}
	})

	return err
}

// cursorName is the name of the file that holds the last event's id.
const cursorName = "cursor"

// lastEvent returns the id of the last seen event, or zero.
func (n *Node) lastEvent() (id core.LogID) {
	data, err := n.cursor.Load(cursorName)
	if err != nil || json.Unmarshal(data, &id) != nil {
		return core.LogID{} // events only trigger a request, so seeing them again is harmless
	}

	return id
}

// saveCursorEvery is the shortest interval between writes of the last event's id. Seeing
// events again is harmless.
const saveCursorEvery = 10 * time.Second

// applyWithin is the usual time that validators take to apply an event. The items of a
// batch or snapshot are marked after its block.
const applyWithin = 3 * time.Second

// listen wakes the parts at each event of the chain. It wakes the part that follows
// contributions once more after validators have had time to apply the event. Polling
// continues without listen.
func (n *Node) listen(ctx context.Context) {
	at, saved := n.lastEvent(), time.Time{}
	again := time.AfterFunc(applyWithin, func() { n.wake("follow") })
	defer again.Stop()

	n.loop(ctx, "events", n.opts.PollEvery, func(ctx context.Context) error {
		return n.panel.Events(ctx, at, func(e core.LogEntry) error {
			n.noteTrouble("events", nil)
			switch e.Type {
			case core.LogKey, core.LogDataset:
				n.wake("cut")
				n.wake("send")
			case core.LogBatch, core.LogSnapshot:
				n.wake("follow")
				again.Reset(applyWithin)
			}

			at = e.ID
			if now := n.opts.Test.Now(); now.Sub(saved) > saveCursorEvery {
				saved = now
				return n.saveCursor(at)
			}

			return nil
		})
	})

	if err := n.saveCursor(at); err != nil {
		n.opts.Log.Warn("last event not saved; it is read again after a restart", "error", err)
	}
}

func (n *Node) saveCursor(at core.LogID) error {
	data, err := json.Marshal(at)
	if err != nil {
		return err
	}

	return n.cursor.Save(cursorName, data)
}

var _ contributor.Recipient = pinned{}
