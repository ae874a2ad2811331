package client

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Bounds for reconnecting a broken stream.
const (
	firstBackoff = time.Second
	maxBackoff   = 30 * time.Second
	// maxSilence is the longest silence of a stream: four heartbeats of a node.
	maxSilence = time.Minute
	// maxFailures in a row, without an event or heartbeat between them, end Events.
	maxFailures = 6
)

// maxEvent bounds one line of a stream, in bytes.
const maxEvent = 64 << 10

// errStop carries the error with which f ended a stream.
type errStop struct{ err error }

func (e errStop) Error() string { return e.err.Error() }

// Events calls f with each event after an id, in order, until the context ends.
// core.LogID{} begins at the first event. If the stream breaks, it continues after the
// last event that f accepted, so f sees each event once.
//
// It returns nil when the context ends, and f's error when f fails. Otherwise the error
// wraps core.ErrUnreachable: at once if the node has never answered, after some attempts
// if it has. The caller may continue with another node, because ids are the same on all
// of them.
func (n *Remote) Events(ctx context.Context, after core.LogID, f func(core.LogEntry) error) error {
	wait, failures := firstBackoff, maxFailures-1
	for {
		alive, err := n.stream(ctx, &after, f)
		var stop errStop
		switch {
		case ctx.Err() != nil:
			return nil
		case errors.As(err, &stop):
			return stop.err

		case alive:
			wait, failures = firstBackoff, 0
		default:
			failures++
		}

		if failures == maxFailures {
			return fmt.Errorf("events of %s: %w: %w", n.url, core.ErrUnreachable, err)
		}

		select {
		case <-ctx.Done():
			return nil
		case <-time.After(wait):
			wait = min(2*wait, maxBackoff)
		}
	}
}

// stream reads one connection. alive reports that the node sent something on it.
func (n *Remote) stream(
	ctx context.Context,
	after *core.LogID,
	f func(core.LogEntry) error,
) (alive bool, err error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	silence := time.AfterFunc(maxSilence, func() { cancel(errors.New("the stream fell silent")) })
	defer silence.Stop()

	address := n.url + "/api/v1/events?after=" + url.QueryEscape(after.String())
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return false, err
	}

	request.Header.Set("Accept", "text/event-stream")
	response, err := n.streams.Do(request)
	if err != nil {
		return false, err
	}

	defer func() { _ = response.Body.Close() }() // read only

	if response.StatusCode != http.StatusOK {
		body, err := io.ReadAll(io.LimitReader(response.Body, maxEvent))
		if err != nil {
			return false, err
		}
		return false, failed(response.StatusCode, body)
	}

	return readEvents(response.Body, after, f, func() { silence.Reset(maxSilence) })
}

// readEvents parses the part of text/event-stream that nodes write. tick is called after
// each line.
func readEvents(
	body io.Reader,
	after *core.LogID,
	f func(core.LogEntry) error,
	tick func(),
) (alive bool, err error) {
	lines := bufio.NewScanner(body)
	lines.Buffer(make([]byte, 0, 4<<10), maxEvent)
	var id, data string

	for lines.Scan() {
		tick()
		alive = true
		field, value, _ := strings.Cut(lines.Text(), ":")
		value = strings.TrimPrefix(value, " ")

		switch field {
		case "id":
			id = value
		case "data":
			data += value

		case "":
			if lines.Text() != "" {
				continue // a comment
			}

			if err := dispatch(id, data, after, f); err != nil {
				return alive, err
			}

			id, data = "", ""
		}
	}

	if err := lines.Err(); err != nil {
		return alive, err
	}

	return alive, io.ErrUnexpectedEOF
}

// dispatch passes one event to f. Ids must ascend, so a repeated event of a node is
// dropped.
func dispatch(id, data string, after *core.LogID, f func(core.LogEntry) error) error {
	if id == "" {
		return nil
	}

	at, err := core.ParseLogID(id)
	if err != nil {
		return err
	}

	if !after.Less(at) {
		return nil
	}

	if data != "" {
		var e core.LogEntry
		if err := json.Unmarshal([]byte(data), &e); err != nil {
			return fmt.Errorf("event %s: %w", id, err)
		}
		if e.ID != at || e.Schema != core.LogSchema {
			return fmt.Errorf("event %s is shown as %s of %.40q: %w", id, e.ID, e.Schema, core.ErrVerify)
		}

		if err := f(e); err != nil {
			return errStop{err}
		}
	}

	*after = at
	return nil
}
