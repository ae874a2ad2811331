package verify

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/core"
)

// checkRecords opens every record from its header, payload and key. It reads both files
// once, and each processor holds one record.
func (c *checker) checkRecords(ctx context.Context) (err error) {
	headers, err := openStream(c.folder, HeadersFile)
	if err != nil {
		return err
	}

	defer func() { err = errors.Join(err, headers.file.Close()) }()

	payloads, err := openStream(c.folder, PayloadsFile)
	if err != nil {
		return err
	}

	defer func() { err = errors.Join(err, payloads.file.Close()) }()

	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	read := c.eachRecord(ctx, headers, payloads, func(j int, header, payload []byte) {
		group.Go(func() error {
			c.checkRecord(j, header, payload)
			return nil
		})
	})

	if err := errors.Join(group.Wait(), read); err != nil {
		return err
	}

	if err := headers.end(); err != nil {
		return err
	}

	return payloads.end()
}

// eachRecord calls do with header and payload of each record, in order.
func (c *checker) eachRecord(ctx context.Context, headers, payloads *stream, do func(j int, header, payload []byte)) error {
	for j := range c.items {
		if err := ctx.Err(); err != nil {
			return err
		}

		id := c.items[j].Contribution

		header, err := readHeader(headers, j, id)
		if err != nil {
			return err
		}

		payload := make([]byte, c.manifest.PayloadSize)
		if err := payloads.full(payload, j, id); err != nil {
			return err
		}

		do(j, header, payload)
		if c.opts.Progress != nil {
			c.opts.Progress(j+1, len(c.items))
		}
	}

	return nil
}

// readHeader reads `u16 length ‖ header`. A tombstone has length 0.
func readHeader(s *stream, j int, id core.ContributionID) ([]byte, error) {
	var size [2]byte
	if err := s.full(size[:], j, id); err != nil {
		return nil, err
	}

	length := int(binary.BigEndian.Uint16(size[:]))
	if length > MaxHeader {
		f := failure(
			HeadersFile,
			ReasonLength,
			"a header of %d bytes, at most %d are allowed",
			length,
			MaxHeader,
		)

		f.Record, f.Contribution = &j, &id
		return nil, f
	}

	header := make([]byte, length)
	return header, s.full(header, j, id)
}

// checkRecord checks one record and keeps the digest of its slice.
func (c *checker) checkRecord(j int, header, payload []byte) {
	item := &c.items[j]
	if c.left[j] {
		c.checkNothing(j, header, payload)
		return
	}
	if len(header) == 0 {
		c.failAt(j, failure(HeadersFile, ReasonNotReleased, "there is no header for the record"))
		return
	}

	if core.HeaderHash(header) != item.HeaderHash {
		c.failAt(j, failure(HeadersFile, ReasonHeader, "not the header whose hash the item holds"))
		return
	}

	if sha256.Sum256(payload) != item.PayloadDigest {
		c.failAt(j, failure(PayloadsFile, ReasonPayload, "not the block %s", core.CID(item.PayloadDigest)))
		return
	}

	if c.keys[j] == nil {
		return // it is named already
	}

	data, fault := c.opener.Open(item, header, payload, *c.keys[j])
	if fault != nil {
		c.faultAt(j, fault)
		return
	}

	sum := sha256.Sum256(data)
	c.sums[j] = &sum
}

// checkNothing checks that a folder holds nothing of a record that the sale leaves out.
func (c *checker) checkNothing(j int, header, payload []byte) {
	if len(header) > 0 {
		c.failAt(j, failure(HeadersFile, ReasonHeader, "a header of a record that the sale leaves out"))
	}
	if slices.ContainsFunc(payload, func(b byte) bool { return b != 0 }) {
		c.failAt(j, failure(PayloadsFile, ReasonPayload, "a payload of a record that the sale leaves out"))
	}
}
