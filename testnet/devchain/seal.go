package devchain

import (
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
)

// sealer seals one block at a time. Neither the beacon nor the pool ensures that: if two
// wait for the pool at once, one of them waits forever.
type sealer struct {
	mu     sync.Mutex
	beacon maker
	pool   *txpool.TxPool
}

// seal seals a block from the pool's transactions, and returns once the pool has
// processed it.
func (s *sealer) seal() (hash common.Hash, open bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.beacon.Commit(), s.pool.Sync() == nil
}

// fork makes an ancestor the head and seals a block on it, with nothing in between. The
// transactions of the blocks above return to the pool.
func (s *sealer) fork(chain *core.BlockChain, ancestor func() (*types.Block, error), drop bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	block, err := ancestor()
	if err != nil {
		return err
	}

	if _, err := chain.SetCanonical(block); err != nil { // as the beacon's Fork does
		return fmt.Errorf("fork: %w", err)
	}

	if err := s.pool.Sync(); err != nil {
		return fmt.Errorf("fork: %w", err)
	}
	if drop {
		s.beacon.Rollback()
	}

	s.beacon.Commit()
	return s.pool.Sync()
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
	a.wg.Go(func() { // separate from the sealing: the sealing waits for the pool, and the pool for this goroutine
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

// close ends the sealing after the current block.
func (a *arrivals) close() {
	a.events.Unsubscribe()
	a.wg.Wait()
}

// clock seals a block each period. Once no transaction has come for a while, it seals
// less often, until one comes: an idle chain costs nothing. Its time goes on as fast.
type clock struct {
	slots   *slots
	arrived event.Subscription
	stop    chan struct{}
	wg      sync.WaitGroup
}

// After this many periods without a transaction, a block takes that many.
const (
	quietAfter  = 60
	quietPeriod = 15
)

func followClock(s *sealer, slots *slots, period time.Duration) *clock {
	arrived := make(chan core.NewTxsEvent, 1)
	c := &clock{slots: slots, arrived: s.pool.SubscribeTransactions(arrived, true), stop: make(chan struct{})}
	wake := make(chan struct{}, 1)

	c.wg.Go(func() { // separate from the sealing, as in followArrivals
		for {
			select {
			case <-arrived:
				select {
				case wake <- struct{}{}:
				default: // awake
				}
			case <-c.arrived.Err():
				return
			}
		}
	})

	c.wg.Go(func() { c.run(s, period, wake) })

	return c
}

// run seals until the clock is stopped or the pool is closed.
func (c *clock) run(s *sealer, period time.Duration, wake <-chan struct{}) {
	tick := time.NewTicker(period)
	defer tick.Stop()

	for quiet := 0; ; {
		if _, open := s.seal(); !open {
			return
		}

		waited, open := c.wait(tick.C, wake, &quiet)
		if !open {
			return
		}
		c.slots.passOver(waited - 1)
	}
}

// wait waits until the next block is due, and returns after how many ticks that is. Quiet
// counts the ticks since the last transaction. It returns false once the clock is stopped.
func (c *clock) wait(tick <-chan time.Time, wake <-chan struct{}, quiet *int) (waited int, open bool) {
	due := 1
	if *quiet >= quietAfter {
		due = quietPeriod
	}

	for waited < due {
		select {
		case <-tick:
			waited, *quiet = waited+1, *quiet+1
		case <-wake:
			due, *quiet = min(due, waited+1), 0
		case <-c.stop:
			return waited, false
		}
	}

	return waited, true
}

// close ends the sealing after the current block.
func (c *clock) close() {
	close(c.stop)
	c.arrived.Unsubscribe()
	c.wg.Wait()
}
