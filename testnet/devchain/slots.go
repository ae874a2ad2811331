package devchain

import (
	"context"
	"crypto/rand"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
)

// maker seals a block from the pool's transactions on the head.
type maker interface {
	Commit() common.Hash
	Rollback()
}

// slots drives the chain by the Engine API, like a consensus client. Unlike go-ethereum's
// simulated beacon it has its own clock: a block is a period later than its parent, and as
// many more as the clock passed over, independent of the time of day. So the chain's clock
// stands still while the chain is stopped, and no deadline passes meanwhile.
type slots struct {
	api    *catalyst.ConsensusAPI
	eth    *eth.Ethereum
	period uint64        // seconds
	empty  atomic.Uint64 // periods without a block before the next one
	fail   func(error)
}

var _ maker = (*slots)(nil)

// buildFor is the time that the client may fill a block. It fills a test's blocks at
// once.
const buildFor = 100 * time.Millisecond

// epoch is the number of blocks that become final together.
const epoch = 32

// Commit implements maker. Close returns the error of a block that cannot be made.
func (s *slots) Commit() common.Hash {
	if err := s.seal(context.Background()); err != nil {
		s.fail(fmt.Errorf("seal a block: %w", err))
	}
	return s.eth.BlockChain().CurrentBlock().Hash()
}

// Rollback implements maker: the pool forgets its transactions.
func (s *slots) Rollback() { s.eth.TxPool().Clear() }

func (s *slots) seal(ctx context.Context) error {
	if err := s.eth.TxPool().Sync(); err != nil {
		return err
	}

	parent := s.eth.BlockChain().CurrentBlock()
	block, requests, err := s.build(ctx, parent)
	if err != nil {
		return err
	}

	status, err := s.api.NewPayloadV4(ctx, *block, []common.Hash{}, &common.Hash{}, requests)
	if err != nil {
		return err
	}
	if status.Status != engine.VALID {
		return fmt.Errorf("block %d is %s", block.Number, status.Status)
	}

	_, err = s.api.ForkchoiceUpdatedV3(ctx, s.state(block.BlockHash, block.Number), nil)
	return err
}

// build makes the client fill a block on a parent.
func (s *slots) build(ctx context.Context, parent *types.Header) (*engine.ExecutableData, []hexutil.Bytes, error) {
	attributes := &engine.PayloadAttributes{
		Timestamp:   s.timeAfter(parent),
		Withdrawals: []*types.Withdrawal{},
		BeaconRoot:  &common.Hash{},
	}

	if _, err := rand.Read(attributes.Random[:]); err != nil {
		return nil, nil, err
	}

	started, err := s.api.ForkchoiceUpdatedV3(ctx, s.state(parent.Hash(), parent.Number.Uint64()), attributes)
	if err != nil {
		return nil, nil, err
	}
	if started.PayloadID == nil {
		return nil, nil, fmt.Errorf("the client makes no block: %s", started.PayloadStatus.Status)
	}

	time.Sleep(buildFor) // of a slot, like every proposer
	built, err := s.api.GetPayloadV4(*started.PayloadID)
	if err != nil {
		return nil, nil, err
	}

	requests := make([]hexutil.Bytes, len(built.Requests))
	for i := range built.Requests {
		requests[i] = built.Requests[i]
	}

	return built.ExecutionPayload, requests, nil
}

// passOver lets periods go by without a block. The next block is so much later.
func (s *slots) passOver(periods int) { s.empty.Add(uint64(periods)) }

// timeAfter returns a block's time: the period after its parent that is on. The first block
// has the time of day.
func (s *slots) timeAfter(parent *types.Header) uint64 {
	if parent.Number.Sign() == 0 {
		return uint64(time.Now().Unix())
	}
	return parent.Time + s.period*(1+s.empty.Swap(0))
}

// state returns a head and the newest block that is final by then.
func (s *slots) state(head common.Hash, number uint64) engine.ForkchoiceStateV1 {
	final := s.eth.BlockChain().GetCanonicalHash(number - number%epoch)
	if number%epoch == 0 {
		final = head
	}

	return engine.ForkchoiceStateV1{
		HeadBlockHash:      head,
		SafeBlockHash:      final,
		FinalizedBlockHash: final,
	}
}
