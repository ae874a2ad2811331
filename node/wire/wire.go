// Package wire holds the messages between members of a committee: their types, protocol
// names, sizes and codec. It does no input or output.
//
// Every exchange is one request and one answer on a stream of its own. Each is framed as
// a 32-bit big-endian length and deterministic CBOR (RFC 8949, section 4.2). Sizes are
// checked before a byte of a body is read. A decoded message must have canonical shape:
// unknown fields, duplicate keys, indefinite lengths and deep nesting are refused.
package wire

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/fxamacker/cbor/v2"

	"github.com/tantieme/tantieme/node/core"
)

// Protocol names one exchange and bounds both of its messages, in bytes. It also bounds a
// member's requests in a second; 0 means the host's own rate.
type Protocol struct {
	Name        string
	MaxRequest  int
	MaxResponse int
	PerSecond   int
}

// ID returns the libp2p protocol id.
func (p Protocol) ID() string { return "/tantieme/1/" + p.Name }

// The exchanges of version 1.
var (
	Contribute = Protocol{
		Name:        "contribution",
		MaxRequest:  16 << 10,
		MaxResponse: 1 << 10,
		PerSecond:   200,
	}
	Fetch = Protocol{
		Name:        "fetch-contributions",
		MaxRequest:  16 << 10,
		MaxResponse: 1 << 20,
		PerSecond:   20,
	}
	Pending = Protocol{
		Name:        "pending",
		MaxRequest:  1 << 10,
		MaxResponse: 64 << 10,
		PerSecond:   20,
	}
	SignKey = Protocol{
		Name:        "sign-key",
		MaxRequest:  1 << 10,
		MaxResponse: 1 << 10,
		PerSecond:   20,
	}
	SignBatch = Protocol{
		Name:        "sign-batch",
		MaxRequest:  512 << 10,
		MaxResponse: 256 << 10,
		PerSecond:   10,
	}
	BatchItems = Protocol{
		Name:        "batch-items",
		MaxRequest:  1 << 10,
		MaxResponse: 512 << 10,
		PerSecond:   20,
	}
	SignSnapshot = Protocol{
		Name:        "sign-snapshot",
		MaxRequest:  4 << 10,
		MaxResponse: 1 << 10,
		PerSecond:   10,
	}
	Commit = Protocol{
		Name:        "commit",
		MaxRequest:  1 << 10,
		MaxResponse: 1 << 10,
		PerSecond:   20,
	}
	List = Protocol{
		Name:        "list",
		MaxRequest:  1 << 10,
		MaxResponse: 1 << 20,
		PerSecond:   20,
	}
	SignLists = Protocol{
		Name:        "sign-lists",
		MaxRequest:  1 << 10,
		MaxResponse: 1 << 10,
		PerSecond:   20,
	}
	SignFaults = Protocol{
		Name:        "sign-faults",
		MaxRequest:  1 << 10,
		MaxResponse: 1 << 10,
		PerSecond:   20,
	}
	NoticeText = Protocol{
		Name:        "notice-text",
		MaxRequest:  1 << 10,
		MaxResponse: 17 << 10,
		PerSecond:   20,
	}
)

// Protocols lists every exchange.
func Protocols() []Protocol {
	return []Protocol{Contribute, Fetch, Pending, SignKey, SignBatch, BatchItems, SignSnapshot, Commit, List, SignLists, SignFaults, NoticeText}
}

// maxElements bounds every list in a message. The lists of ids are the longest. Without
// the bound, a frame of empty elements would be decoded into hundreds of times its size.
const maxElements = 1024

var (
	encMode = must(cbor.CoreDetEncOptions().EncMode())
	decMode = must(cbor.DecOptions{
		DupMapKey:         cbor.DupMapKeyEnforcedAPF,
		IndefLength:       cbor.IndefLengthForbidden,
		TagsMd:            cbor.TagsForbidden,
		ExtraReturnErrors: cbor.ExtraDecErrorUnknownField,
		MaxNestedLevels:   8,
		MaxArrayElements:  maxElements,
		MaxMapPairs:       64,
	}.DecMode())
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err) // the options are constants
	}
	return v
}

// Marshal encodes a message. Equal messages have equal bytes.
func Marshal(v any) ([]byte, error) { return encMode.Marshal(v) }

// Unmarshal decodes exactly one message.
func Unmarshal(data []byte, v any) error { return decMode.Unmarshal(data, v) }

// WriteFrame writes the length of body, then body.
func WriteFrame(w io.Writer, body []byte) error {
	frame := binary.BigEndian.AppendUint32(make([]byte, 0, 4+len(body)), uint32(len(body)))
	_, err := w.Write(append(frame, body...))
	return err
}

// ReadFrame reads one frame of at most limit bytes. It refuses a larger one with
// core.ErrTooLarge before it reads the body.
func ReadFrame(r io.Reader, limit int) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, fmt.Errorf("read length: %w", err)
	}

	size := binary.BigEndian.Uint32(head[:])
	if uint64(size) > uint64(limit) {
		return nil, fmt.Errorf("frame of %d bytes, at most %d: %w", size, limit, core.ErrTooLarge)
	}

	var body bytes.Buffer // grows with the received bytes, not with the announced length
	switch n, err := io.CopyN(&body, r, int64(size)); {
	case errors.Is(err, io.EOF) && n < int64(size):
		return nil, fmt.Errorf("read body: %w", io.ErrUnexpectedEOF)
	case err != nil:
		return nil, fmt.Errorf("read body: %w", err)
	}

	return body.Bytes(), nil
}
