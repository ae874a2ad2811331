package contributor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// RelaysOf returns the outbox in which a data folder keeps messages on their way.
func RelaysOf(dir string) DirOutbox { return DirOutbox(filepath.Join(dir, "relays")) }

// RelayKept has a signed message brought onto the chain. It keeps the message until its
// end is seen, so the same call after a stop goes on with the same relay. If the error is
// a *core.Refusal, the message has ended and nothing was paid.
func RelayKept(ctx context.Context, outbox DirOutbox, relays Relayer, id core.RelayID, m core.RelayMessage) (core.RelayView, error) {
	if err := keepRelay(outbox, id, m); err != nil {
		return core.RelayView{}, err
	}

	view, err := relays.Relay(ctx, m)
	if refused := new(core.Refusal); err != nil && !errors.As(err, &refused) {
		return view, err
	}

	return view, errors.Join(err, outbox.Erase(id.String()))
}

// keepRelay saves a message before it is posted.
func keepRelay(outbox DirOutbox, id core.RelayID, m core.RelayMessage) error {
	data, err := json.Marshal(model.RelayOf(m))
	if err != nil {
		return fmt.Errorf("keep the signed message: %w", err)
	}
	return outbox.Save(id.String(), data)
}

// KeptRelays returns the messages that an outbox keeps: those that were signed and whose
// end was not seen.
func KeptRelays(outbox DirOutbox) (kept []core.RelayMessage, err error) {
	names, err := outbox.Names()
	if err != nil {
		return nil, err
	}

	for _, name := range names {
		data, err := outbox.Load(name)
		if err != nil {
			return nil, err
		}

		m, err := parseRelay(data)
		if err != nil {
			return nil, &core.Damage{Path: outbox.file(name), WayBack: "move it away, and sign the message again", Err: err}
		}
		kept = append(kept, m)
	}

	return kept, nil
}

// parseRelay parses a kept message.
func parseRelay(data []byte) (core.RelayMessage, error) {
	var object model.Relay
	if err := json.Unmarshal(data, &object); err != nil {
		return core.RelayMessage{}, err
	}
	return object.Message()
}

// RetractionTyper makes the message that an account signs to leave a dataset.
type RetractionTyper interface {
	Retraction(r core.Retraction) apitypes.TypedData
}

// SignedRetraction returns an account's signed retraction for validators to bring. One
// that an outbox keeps from before is returned again as long as it is good: it may be on
// its way.
func SignedRetraction(ctx context.Context, wallet Wallet, typer RetractionTyper, outbox DirOutbox, r core.Retraction, now time.Time) (core.RelayMessage, error) {
	kept, err := KeptRelays(outbox)
	if err != nil {
		return core.RelayMessage{}, err
	}

	same := func(m core.RelayMessage) bool {
		of := m.Retraction
		of.Deadline = r.Deadline
		return m.Kind == core.RelayRetraction && of == r && m.Deadline().After(now)
	}
	if at := slices.IndexFunc(kept, same); at >= 0 {
		return kept[at], nil
	}

	signature, err := wallet.SignTypedData(ctx, typer.Retraction(r))
	if err != nil {
		return core.RelayMessage{}, fmt.Errorf("sign the retraction: %w", err)
	}

	return core.RelayMessage{Kind: core.RelayRetraction, Retraction: r, Signature: signature}, nil
}
