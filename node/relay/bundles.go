package relay

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/tantieme/tantieme/node/core"
)

// calling makes the call for messages of one group.
type calling func([]core.RelayMessage) core.Call

func messagesOf(relays []core.Relay) []core.RelayMessage {
	messages := make([]core.RelayMessage, len(relays))
	for i, r := range relays {
		messages[i] = r.Message
	}
	return messages
}

func broughtBefore(id core.RelayID) core.RelayEnd {
	return core.RelayEnd{ID: id, Stage: core.RelayDone, Words: "another transaction had brought it"}
}

func refused(id core.RelayID, why *core.Refusal) core.RelayEnd {
	return core.RelayEnd{ID: id, Stage: core.RelayRefused, Reason: why.Reason, Words: why.Detail}
}

// reverted returns the end of a message that a simulation refuses.
func reverted(id core.RelayID, why core.Worded) core.RelayEnd {
	return refused(id, refusalOf(why))
}

// refusalOf returns a contract's refusal as one of this step.
func refusalOf(why core.Worded) *core.Refusal {
	reason, sentence, _ := why.Words()
	if reason == core.ReasonContract {
		reason = core.ReasonRelayReverted
	}
	return core.Refuse(reason, "%s", sentence)
}

// end moves messages that no open bundle holds, and counts them.
func (s *Step) end(ctx context.Context, at moment, kind core.RelayKind, ends []core.RelayEnd) error {
	if len(ends) == 0 {
		return nil
	}
	if err := s.store.EndRelays(ends, at.wall); err != nil {
		return err
	}

	s.note(ctx, kind, ends)

	return nil
}

// note counts and logs what became of messages. Who signed them stays out of the log.
func (s *Step) note(ctx context.Context, kind core.RelayKind, ends []core.RelayEnd) {
	counts := map[core.RelayStage]int{}
	for _, end := range ends {
		counts[end.Stage]++
		if end.Stage == core.RelayRefused {
			s.log.DebugContext(ctx, "message refused", "kind", kind, "relay", end.ID.Short(), "reason", end.Reason, "words", end.Words)
		}
	}

	s.metrics.count(kind, outcomeDone, counts[core.RelayDone])
	s.metrics.count(kind, outcomeRefused, counts[core.RelayRefused])
	s.metrics.count(kind, outcomeAgain, counts[core.RelayQueued])
	s.log.InfoContext(ctx, "messages moved on", "kind", kind,
		"done", counts[core.RelayDone], "refused", counts[core.RelayRefused], "queued_again", counts[core.RelayQueued])
}

// judged refuses each message that would revert alone, and returns the others.
func (s *Step) judged(ctx context.Context, at moment, relays []core.Relay, call calling) ([]core.Relay, error) {
	var good []core.Relay
	var ends []core.RelayEnd

	for _, r := range relays {
		_, err := s.chain.Quote(ctx, call([]core.RelayMessage{r.Message}))
		var why core.Worded
		switch {
		case errors.As(err, &why):
			ends = append(ends, reverted(r.ID, why))
		case err != nil:
			return nil, err
		default:
			good = append(good, r)
		}
	}

	if len(ends) == 0 {
		return good, nil
	}
	return good, s.end(ctx, at, relays[0].Message.Kind, ends)
}

// send simulates a transaction for messages and begins it, unless gas is too dear, the
// budget is spent, or too many are on their way.
func (s *Step) send(ctx context.Context, at moment, relays []core.Relay, call calling, room *int) error {
	if len(relays) == 0 || *room == 0 {
		return nil
	}

	made := call(messagesOf(relays))
	quote, err := s.chain.Quote(ctx, made)

	var why core.Worded
	switch {
	case errors.As(err, &why):
		return s.sendParts(ctx, at, relays, call, why, room)
	case err != nil:
		return err

	case quote.Price.Cmp(s.policy.MaxFee) > 0:
		s.wait(ctx, core.Refuse(core.ReasonRelayFee,
			"a unit of gas costs %s wei, and this node pays %s for messages at most", quote.Price, s.policy.MaxFee))
		return nil
	}

	made.Gas = quote.Gas

	return s.begin(ctx, at, relays, made, quote.Cost(), room)
}

// sendParts sends what is left of a transaction that would revert. A message that reverts
// alone is refused. If none does, each half is tried for itself.
func (s *Step) sendParts(ctx context.Context, at moment, relays []core.Relay, call calling, why core.Worded, room *int) error {
	if len(relays) == 1 {
		return s.end(ctx, at, relays[0].Message.Kind, []core.RelayEnd{reverted(relays[0].ID, why)})
	}

	good, err := s.judged(ctx, at, relays, call)
	if err != nil {
		return err
	}
	if len(good) < len(relays) {
		return s.send(ctx, at, good, call, room)
	}

	half := len(good) / 2
	if err := s.send(ctx, at, good[:half], call, room); err != nil {
		return err
	}
	return s.send(ctx, at, good[half:], call, room)
}

// wait keeps the reason for which messages stay in the queue.
func (s *Step) wait(ctx context.Context, why *core.Refusal) {
	if before := s.waits.Swap(why); before == nil || before.Reason != why.Reason {
		s.log.DebugContext(ctx, "messages wait", "reason", why.Reason, "words", why.Detail)
	}
}

// begin records a bundle with its cost, and then its transaction.
func (s *Step) begin(ctx context.Context, at moment, relays []core.Relay, call core.Call, cost *big.Int, room *int) error {
	bundle := core.RelayBundle{
		Call:     call.Hash(),
		Opened:   at.wall,
		Day:      core.RelayDay(at.head.Time),
		Reserved: cost,
	}
	for _, r := range relays {
		bundle.Relays = append(bundle.Relays, r.ID)
	}

	var err error
	bundle.Number, err = s.store.OpenBundle(bundle, s.policy.Budget)
	var over *core.Refusal
	if errors.As(err, &over) && over.Reason == core.ReasonRelayBudget {
		s.wait(ctx, core.Refuse(over.Reason, "%s; a new day begins at 00:00 UTC", over.Detail))
		return nil
	}
	if err != nil {
		return err
	}

	*room--
	nonce, err := s.chain.Begin(ctx, call)
	if err != nil {
		return errors.Join(fmt.Errorf("send %d messages: %w", len(relays), err), s.notBegun(bundle, at))
	}

	return s.store.BeginBundle(bundle.Number, nonce)
}

// notBegun decides about a bundle whose transaction could not be sent. If it is recorded,
// it goes on its way later; if not, the messages wait again and nothing was spent.
func (s *Step) notBegun(b core.RelayBundle, at moment) error {
	nonce, found, err := s.chain.Begun(b.Call)
	if err != nil {
		return err // the next Tick looks again
	}
	if found {
		return s.store.BeginBundle(b.Number, nonce)
	}

	ends := make([]core.RelayEnd, len(b.Relays))
	for i, id := range b.Relays {
		ends[i] = core.RelayEnd{ID: id, Stage: core.RelayQueued}
	}

	return s.store.CloseBundle(b.Number, ends, new(big.Int), at.wall)
}

// settleAll closes the bundles whose transactions have ended, and returns how many are
// still open.
func (s *Step) settleAll(ctx context.Context, at moment) (open int, err error) {
	bundles, err := s.store.Bundles()
	if err != nil {
		return 0, err
	}

	for _, b := range bundles {
		ended, errOne := s.settle(ctx, at, b)
		if !ended {
			open++
		}
		if errOne != nil {
			err = errors.Join(err, fmt.Errorf("bundle %d: %w", b.Number, errOne))
		}
	}

	return open, err
}

// settle closes a bundle if its transaction has ended. One that was recorded by a run that
// stopped before its transaction was has none.
func (s *Step) settle(ctx context.Context, at moment, b core.RelayBundle) (ended bool, err error) {
	if !b.Begun {
		nonce, found, err := s.chain.Begun(b.Call)
		if err != nil {
			return false, err
		}
		if !found {
			return true, s.closeUnsent(ctx, at, b)
		}

		b.Nonce = nonce
		if err := s.store.BeginBundle(b.Number, nonce); err != nil {
			return false, err
		}
	}

	out, err := s.chain.OutcomeOf(ctx, b.Nonce)
	if errors.Is(err, core.ErrNotFound) { // it ended long ago
		out, err = core.Outcome{Failed: true}, nil
	}

	onItsWay := out.Block == 0 && !out.Failed || out.Block > at.head.Final
	if err != nil || onItsWay {
		return false, err
	}

	return true, s.close(ctx, at, b, out, out.Paid)
}

// closeUnsent ends a bundle whose transaction is not recorded as one on its way. If it
// provably never was, the day has its reservation back.
func (s *Step) closeUnsent(ctx context.Context, at moment, b core.RelayBundle) error {
	never, err := s.store.NeverSent(b)
	if err != nil {
		return err
	}

	var paid *big.Int // not known: the reservation stays
	if never {
		paid = new(big.Int)
		s.log.InfoContext(ctx, "a transaction was never sent; the day has its reservation back", "bundle", b.Number, "wei", b.Reserved)
	}

	return s.close(ctx, at, b, core.Outcome{Failed: true}, paid)
}

// close ends a bundle, of which paid takes the place of the reservation. Each message is done if the chain holds what it says, whoever
// brought it; else it waits again, or is refused after some attempts.
func (s *Step) close(ctx context.Context, at moment, b core.RelayBundle, out core.Outcome, paid *big.Int) error {
	relays := make([]core.Relay, len(b.Relays))
	for i, id := range b.Relays {
		r, err := s.store.Relay(id)
		if err != nil {
			return fmt.Errorf("relay %s: %w", id.Short(), err)
		}
		relays[i] = r
	}

	held, err := s.held(ctx, relays)
	if err != nil {
		return err
	}

	ends := make([]core.RelayEnd, len(relays))
	for i, r := range relays {
		if _, order := r.Message.Order(); order && !out.Failed {
			held[i] = true // the contract carries an order out, or reverts
		}
		ends[i] = endOf(r, held[i], out, len(relays))
	}

	if err := s.store.CloseBundle(b.Number, ends, paid, at.wall); err != nil {
		return err
	}

	s.note(ctx, relays[0].Message.Kind, ends)
	if out.Paid != nil {
		s.metrics.paid.Add(inWei(out.Paid))
		s.log.InfoContext(ctx, "messages brought onto the chain", "kind", relays[0].Message.Kind,
			"messages", len(relays), "transaction", out.Hash, "wei", out.Paid)
	}

	return nil
}

// endOf returns what becomes of one of a bundle's messages.
func endOf(r core.Relay, held bool, out core.Outcome, of int) core.RelayEnd {
	end := core.RelayEnd{ID: r.ID, Stage: core.RelayQueued}
	attempts := r.Attempts
	if out.Paid != nil {
		end.GasPaid = new(big.Int).Quo(out.Paid, big.NewInt(int64(of)))
		attempts++
	}

	switch {
	case held && !out.Failed:
		end.Stage, end.Transaction = core.RelayDone, out.Hash
	case held:
		end.Stage, end.Words = core.RelayDone, broughtBefore(r.ID).Words
	case attempts >= maxAttempts:
		end.Stage, end.Reason = core.RelayRefused, core.ReasonRelayReverted
		end.Words = fmt.Sprintf("%d transactions held it, and the contract took it in none", attempts)
	}

	return end
}
