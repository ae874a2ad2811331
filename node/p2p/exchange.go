package p2p

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/protocol"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

// Handler answers one request of a member. If it returns an error, the stream is closed
// without an answer and the error is logged. A refusal belongs in the answer.
type Handler func(ctx context.Context, from int, request []byte) ([]byte, error)

// Handle answers members' requests of one protocol. Streams of other peers are cut off.
func (h *Host) Handle(p wire.Protocol, handler Handler) {
	h.host.SetStreamHandler(protocol.ID(p.ID()), func(s network.Stream) {
		if !h.running.begin() {
			s.Reset()
			return
		}

		defer h.running.end()
		m, known := h.memberOf(s.Conn().RemotePeer())
		if !known {
			h.refuse(s, p, network.StreamProtocolViolation, "stranger", "peer", s.Conn().RemotePeer())
			return
		}

		select {
		case m.incoming <- struct{}{}:
			defer func() { <-m.incoming }()
		default:
			h.refuse(s, p, network.StreamResourceLimitExceeded, "streams", "member", m.seat)
			return
		}

		if !m.allow(p, time.Now()) {
			h.refuse(s, p, network.StreamRateLimited, "rate", "member", m.seat)
			return
		}

		h.serve(s, p, m, handler)
	})
}

// refuse cuts a stream off before anything is read from it.
func (h *Host) refuse(s network.Stream, p wire.Protocol, code network.StreamErrorCode, reason string, who ...any) {
	h.metrics.refused.WithLabelValues(p.Name, reason).Inc()
	key := fmt.Sprint(reason, "/", p.Name)
	if reason != "stranger" { // strangers are many, members few
		key = fmt.Sprint(key, "/", who[1])
	}

	h.noise.warn(key, "request refused", append(who, "protocol", p.Name, "reason", reason)...)
	if err := s.ResetWithError(code); err != nil {
		h.log.Debug("stream not reset", "error", err)
	}
}

func (h *Host) serve(s network.Stream, p wire.Protocol, m *member, handler Handler) {
	ctx, cancel := context.WithTimeout(h.ctx, h.timeout)
	defer cancel()
	err := h.answer(ctx, s, p, m.seat, handler)
	h.metrics.request(p, incoming, err)
	h.log.DebugContext(ctx, "request of a member handled", "protocol", p.Name, "member", m.seat, "error", err)
	if err != nil {
		s.Reset()
		h.noise.warn(
			fmt.Sprint("answer/", p.Name, "/", m.seat),
			"request not answered",
			"protocol",
			p.Name,
			"member",
			m.seat,
			"error",
			err,
		)
	}
}

func (h *Host) answer(ctx context.Context, s network.Stream, p wire.Protocol, from int, handler Handler) error {
	if err := s.SetDeadline(time.Now().Add(h.timeout)); err != nil {
		return fmt.Errorf("set deadline: %w", err)
	}

	request, err := wire.ReadFrame(s, p.MaxRequest)
	if err != nil {
		return fmt.Errorf("read request: %w", err)
	}

	if err := atEnd(s); err != nil {
		return fmt.Errorf("read request: %w", err)
	}

	h.metrics.count(p, incoming, len(request))
	response, err := h.respond(ctx, p, from, request, handler)
	if err != nil {
		return err
	}
	if len(response) > p.MaxResponse {
		return fmt.Errorf("answer of %d bytes: %w", len(response), core.ErrTooLarge)
	}

	if err := wire.WriteFrame(s, response); err != nil {
		return fmt.Errorf("write answer: %w", err)
	}

	h.metrics.count(p, outgoing, len(response))
	return s.Close()
}

func (h *Host) respond(ctx context.Context, p wire.Protocol, from int, request []byte, handler Handler) ([]byte, error) {
	if h.instead != nil {
		return h.instead(ctx, p, from, request, handler)
	}
	return handler(ctx, from, request)
}

// atEnd returns an error if the stream continues after its one frame.
func atEnd(r io.Reader) error {
	var one [1]byte
	switch n, err := io.ReadFull(r, one[:]); {
	case n > 0:
		return fmt.Errorf("bytes after the frame: %w", core.ErrTooLarge)
	case errors.Is(err, io.EOF):
		return nil
	default:
		return err
	}
}

// Send sends a request to a member and returns the answer. While requests to the member
// are paused after failures, Send fails at once with core.ErrUnreachable.
func (h *Host) Send(ctx context.Context, seat int, p wire.Protocol, request []byte) ([]byte, error) {
	m, ok := h.memberAt(seat)
	if !ok {
		return nil, fmt.Errorf("member %d: address %w", seat, core.ErrNotFound)
	}

	if wait := m.backoff.requestIn(time.Now()); wait > 0 {
		h.metrics.requests.WithLabelValues(p.Name, outgoing, "backed_off").Inc()
		return nil, fmt.Errorf(
			"member %d is asked again in %s: %w",
			seat,
			wait.Round(time.Millisecond),
			core.ErrUnreachable,
		)
	}

	limited, cancel := context.WithTimeout(ctx, h.timeout)
	defer cancel()
	select {
	case m.outgoing <- struct{}{}:
		defer func() { <-m.outgoing }()
	case <-limited.Done():
		return nil, fmt.Errorf(
			"member %d has %d requests to answer already: %w",
			seat,
			maxOutgoing,
			core.ErrUnreachable,
		)
	}

	start := time.Now()
	response, err := h.exchange(limited, m, p, request)
	h.metrics.request(p, outgoing, err)
	if err == nil {
		h.reached(m)
		return response, nil
	}
	if ctx.Err() == nil && (errors.Is(err, errNoStream) || limited.Err() != nil) {
		h.failed(m, start, err)
	}

	return nil, fmt.Errorf("ask member %d for %s: %w: %w", seat, p.Name, core.ErrUnreachable, err)
}

// errNoStream means that no stream to the member could be opened.
var errNoStream = errors.New("no connection")

func (h *Host) exchange(ctx context.Context, m *member, p wire.Protocol, request []byte) (response []byte, err error) {
	if err := h.dial(ctx, m.info); err != nil {
		return nil, fmt.Errorf("%w: %w", errNoStream, err)
	}

	s, err := h.host.NewStream(ctx, m.info.ID, protocol.ID(p.ID()))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errNoStream, err)
	}

	defer func() {
		if err != nil {
			s.Reset()
		}
	}()

	stop := context.AfterFunc(ctx, func() { s.Reset() }) // at the deadline, or when the caller cancels
	defer stop()
	if err := wire.WriteFrame(s, request); err != nil {
		return nil, err
	}

	_ = s.CloseWrite() // if the stream was reset, reading the answer returns the reason
	h.metrics.count(p, outgoing, len(request))
	if response, err = wire.ReadFrame(s, p.MaxResponse); err != nil {
		return nil, err
	}

	h.metrics.count(p, incoming, len(response))
	return response, s.Close()
}

// reached notes that a member answered.
func (h *Host) reached(m *member) {
	if m.backoff.reset() {
		h.log.Info("member reached again", "member", m.seat)
	}
}

// failed notes that a member was not reached, and logs it at intervals.
func (h *Host) failed(m *member, start time.Time, err error) {
	if m.backoff.noteFailure(start, time.Now()) {
		h.log.Warn("member not reached; it is tried again after a pause", "member", m.seat, "error", err)
	}
}
