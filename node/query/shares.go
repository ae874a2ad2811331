package query

import (
	"context"
	"fmt"
	"slices"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/sync/singleflight"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

const (
	sharesInChunk = 512 // combined at once
	keptChunks    = 700 // of 98 KB: 68 MB
	combineWithin = time.Minute
)

// combinedSize is the size of one combined share, in bytes.
const combinedSize = 192

// shares keeps combined shares, which are public and never change once lists stand. Each
// chunk is combined once, and one at a time, whoever asks and however often: the work
// costs 0.35 ms an item. It is safe for concurrent use.
type shares struct {
	combiner Combiner
	chunks   *lru.Cache[chunk, []byte]
	making   singleflight.Group
	turn     chan struct{} // held while a chunk is combined
}

// chunk names a part of a sale's combined shares.
type chunk struct {
	sale    core.SaleID
	members core.Members // whose lists are combined
	number  int
}

func newShares(combiner Combiner) *shares {
	chunks, err := lru.New[chunk, []byte](keptChunks)
	if err != nil {
		panic(err) // the size is a constant above 0
	}

	return &shares{
		combiner: combiner,
		chunks:   chunks,
		turn:     make(chan struct{}, 1),
	}
}

// get returns a chunk. lists returns the whole lists of the members.
func (s *shares) get(ctx context.Context, c chunk, lists func() (map[int][]byte, error)) ([]byte, error) {
	if known, ok := s.chunks.Get(c); ok {
		return known, nil
	}

	name := fmt.Sprintf("%s/%d/%d", c.sale, c.members, c.number)
	making := s.making.DoChan(name, func() (any, error) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), combineWithin) // it serves others too
		defer cancel()

		return s.make(ctx, c, lists)
	})

	select {
	case made := <-making:
		if made.Err != nil {
			return nil, made.Err
		}
		return made.Val.([]byte), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (s *shares) make(ctx context.Context, c chunk, lists func() (map[int][]byte, error)) ([]byte, error) {
	select {
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}

	if known, ok := s.chunks.Get(c); ok {
		return known, nil
	}

	whole, err := lists()
	if err != nil {
		return nil, err
	}

	runs := map[int][]byte{}
	for member, entries := range whole {
		from := c.number * sharesInChunk * tree.EntrySize
		if from >= len(entries) {
			return nil, fmt.Errorf("list of member %d: %d bytes: %w", member, len(entries), core.ErrVerify)
		}

		runs[member] = entries[from:min(len(entries), from+sharesInChunk*tree.EntrySize)]
	}

	combined, err := s.combiner.Combine(ctx, runs)
	if err != nil {
		return nil, err
	}

	s.chunks.Add(c, combined)

	return combined, nil
}

// Shares returns a run of combined shares, made from the lists of the t confirmed members
// of lowest seat.
func (b *Backend) Shares(ctx context.Context, id core.SaleID, from, count int) ([]byte, error) {
	sale, err := b.standing(ctx, id)
	if err != nil {
		return nil, err
	}

	members := sale.Standing.Seats()
	threshold := b.seat.Committee.Threshold
	if len(members) < threshold {
		return nil, fmt.Errorf("only %d lists stand: %w", len(members), core.ErrConflict)
	}

	snapshot, err := b.store.Snapshot(sale.Offer.Snapshot)
	if err != nil {
		return nil, err
	}

	n := int(snapshot.Snapshot.Count)
	if from < 0 || count < 0 || from >= n {
		return nil, core.Refuse(core.ReasonRange, "there are %d items", n)
	}

	return b.combined(ctx, id, members[:threshold], from, min(n, from+count))
}

// combined returns the combined shares [from, to) of members' lists.
func (b *Backend) combined(ctx context.Context, id core.SaleID, members []int, from, to int) ([]byte, error) {
	lists := func() (map[int][]byte, error) { return b.wholeLists(id, members) }
	c := chunk{sale: id}
	for _, member := range members {
		c.members = c.members.With(member)
	}

	var out []byte
	for c.number = from / sharesInChunk; c.number*sharesInChunk < to; c.number++ {
		part, err := b.shares.get(ctx, c, lists)
		if err != nil {
			return nil, err
		}

		first := c.number * sharesInChunk
		begin, end := max(0, from-first)*combinedSize, min(sharesInChunk, to-first)*combinedSize
		if len(part) < end {
			return nil, fmt.Errorf("combined shares of %d bytes: %w", len(part), core.ErrVerify)
		}

		out = append(out, part[begin:end]...)
	}

	return slices.Clip(out), nil
}

func (b *Backend) wholeLists(id core.SaleID, members []int) (map[int][]byte, error) {
	lists := map[int][]byte{}
	for _, member := range members {
		entries, err := b.store.List(id, uint8(member))
		if err != nil {
			return nil, fmt.Errorf("list of member %d: %w", member, err)
		}

		lists[member] = entries
	}

	return lists, nil
}
