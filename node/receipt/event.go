package receipt

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// State is the state of a consent, a dpv:ConsentStatus.
type State string

// The states that a receipt can have. A person who has not agreed, or has refused, gets
// no receipt.
const (
	Given       State = "dpv:ConsentGiven"
	Withdrawn   State = "dpv:ConsentWithdrawn"
	Expired     State = "dpv:ConsentExpired"
	Invalidated State = "dpv:ConsentInvalidated" // replaced by another consent, or found void
)

// follows lists the states that may follow each state. A state without followers ends a
// consent.
var follows = map[State][]State{
	"":    {Given},
	Given: {Withdrawn, Expired, Invalidated},
}

// Bounds of a note.
const (
	maxEvents = 16
	maxNote   = 256 // bytes
)

// How an event is known.
const (
	bySignature = "signature of the account over the consent, in the evidence; the time is a note"
	byNote      = "note of the machine that keeps this receipt"
	byChain     = "event Retracted of the dataset's contract, in the block named here; the time is a note"
)

// Event is an event in the life of a consent. The fields are those of ISO/IEC TS 27560.
type Event struct {
	Type     string    `json:"@type"`
	Time     time.Time `json:"event_time"` // UTC, whole seconds
	Duration uint64    `json:"validity_duration"`
	Entity   string    `json:"entity_id"`
	Kind     string    `json:"event_type"`
	State    State     `json:"event_state"`
	Known    string    `json:"known_by"`
	Note     string    `json:"note,omitempty"`
	Block    uint64    `json:"block,omitempty"` // that holds the event Retracted
	Previous string    `json:"previous"`        // SHA-256 of the evidence and all events before, 64 hex digits
}

// Append adds an event. It returns an error if the state cannot follow the last one, or
// if the time is before the last one's.
func (r *Receipt) Append(state State, at time.Time, note string) error {
	return r.take(append(slices.Clip(r.Events), r.event(len(r.Events), state, at, note, 0)))
}

// WithdrawnIn notes the block in which the chain has the account's retraction. It takes the
// place of a withdrawal that this machine has only noted, and keeps its time. It reports
// whether the receipt has changed; one that ended otherwise, or names a block, has not.
func (r *Receipt) WithdrawnIn(block uint64, at time.Time, note string) (changed bool, err error) {
	events, last := slices.Clip(r.Events), r.Events[len(r.Events)-1]
	switch {
	case block == 0, last.State == Withdrawn && last.Block != 0, last.State != Withdrawn && last.State != Given:
		return false, nil
	case last.State == Withdrawn:
		events, at = slices.Clip(events[:len(events)-1]), last.Time
		note = last.Note
	case at.Before(last.Time): // the clock was set back
		at = last.Time
	}

	shorter := &Receipt{r.Evidence, events}

	return true, r.take(append(events, shorter.event(len(events), Withdrawn, at, note, block)))
}

// take replaces the events, if they fit together.
func (r *Receipt) take(events []Event) error {
	grown := &Receipt{r.Evidence, events}
	if err := grown.checkEvents(); err != nil {
		return err
	}

	r.Events = events
	return nil
}

// State returns the consent's state at a time. After its expiry a consent is expired,
// whether or not that was noted.
func (r *Receipt) State(now time.Time) State {
	last := r.Events[len(r.Events)-1].State
	if last == Given && now.Unix() > 0 && uint64(now.Unix()) > r.Evidence.Consent.Expires {
		return Expired
	}
	return last
}

// event returns the event at a place, with all fields that follow from the place.
func (r *Receipt) event(place int, state State, at time.Time, note string, block uint64) Event {
	e := Event{
		Type:     "dpv:ConsentStatus",
		Time:     at.UTC().Truncate(time.Second),
		Entity:   r.Evidence.subject(),
		Kind:     "dpv:ExplicitlyExpressedConsent",
		State:    state,
		Known:    byNote,
		Note:     note,
		Block:    block,
		Previous: hex.EncodeToString(r.digest(place)),
	}

	if block != 0 {
		e.Known = byChain
	}

	if state == Given {
		e.Known = r.Evidence.Signed().By().known()
		if begins := uint64(max(e.Time.Unix(), 0)); r.Evidence.Consent.Expires > begins {
			e.Duration = r.Evidence.Consent.Expires - begins
		}
	}

	return e
}

// digest returns the SHA-256 of the evidence and of the events before a place.
func (r *Receipt) digest(place int) []byte {
	sum := hash("evidence", nil, r.Evidence)
	for _, e := range r.Events[:place] {
		sum = hash("event", sum, e)
	}
	return sum
}

func hash(what string, before []byte, v any) []byte {
	data, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("receipt: marshal %s: %v", what, err)) // amounts and names were checked
	}

	h := sha256.New()
	fmt.Fprintf(h, "%s/%s\x00%x\x00", Schema, what, before)
	h.Write(data)
	return h.Sum(nil)
}

// checkEvents compares every event with the event that its place requires.
func (r *Receipt) checkEvents() error {
	if len(r.Events) == 0 || len(r.Events) > maxEvents {
		return fmt.Errorf("receipt: %d events: %w", len(r.Events), core.ErrVerify)
	}

	last := Event{}
	for i, e := range r.Events {
		switch {
		case !slices.Contains(follows[last.State], e.State):
			return fmt.Errorf("receipt: %q cannot come after %q: %w", e.State, last.State, core.ErrVerify)
		case e.Time.Before(last.Time) || e.Time.Year() > 9999:
			return fmt.Errorf("receipt: event %d is earlier than the previous one: %w", i, core.ErrVerify)

		case len(e.Note) > maxNote:
			return fmt.Errorf("receipt: event %d has a note of %d bytes: %w", i, len(e.Note), core.ErrVerify)
		case e.Block != 0 && e.State != Withdrawn:
			return fmt.Errorf("receipt: event %d names a block, and is no withdrawal: %w", i, core.ErrVerify)
		case e != r.event(i, e.State, e.Time, e.Note, e.Block):
			return fmt.Errorf("receipt: event %d does not fit its place: %w", i, core.ErrVerify)
		}

		last = e
	}

	return nil
}
