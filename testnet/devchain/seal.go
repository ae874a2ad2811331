package devchain

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/event"
)

// sealer seals one block at a time. Neither the beacon nor the pool takes care of
// that: of two that wait for the pool at once, one waits for ever.
type sealer struct {
	mu     sync.Mutex
	beacon *catalyst.SimulatedBeacon
	pool   *txpool.TxPool
}

// seal seals a block of what waits in the pool, and returns once the pool knows it.
func (s *sealer) seal() (hash common.Hash, open bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.beacon.Commit(), s.pool.Sync() == nil
}

// sealWaiting seals as long as a block takes something out of the pool.
func (s *sealer) sealWaiting() {
	for before := -1; ; {
		waiting, _ := s.pool.Stats()
		if waiting == 0 || waiting == before {
			return
		}
		if _, open := s.seal(); !open {
			return
		}
		before = waiting
	}
}

// arrivals seals a block whenever transactions wait.
type arrivals struct {
	events event.Subscription
	wg     sync.WaitGroup
}

func followArrivals(s *sealer) *arrivals {
	arrived, wake := make(chan core.NewTxsEvent), make(chan struct{}, 1)
	a := &arrivals{events: s.pool.SubscribeTransactions(arrived, true)}
	a.wg.Go(func() { // apart from the sealing, which waits for the pool, which waits for this
		defer close(wake)
		for {
			select {
			case <-arrived:
				select {
				case wake <- struct{}{}:
				default: // awake
				}
			case <-a.events.Err():
				return
			}
		}
	})
	a.wg.Go(func() {
		for range wake {
			s.sealWaiting()
		}
	})
	return a
}

// close ends the sealing after the block that is at work.
func (a *arrivals) close() {
	a.events.Unsubscribe()
	a.wg.Wait()
}
