package txs

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/core"
)

// confirmWithin bounds how long a caller waits for a transaction.
const confirmWithin = 2 * time.Minute

// Call is a call to a contract.
type Call struct {
	Purpose string          // its name in logs and metrics
	To      *common.Address // nil: the call creates a contract
	Data    []byte
	Value   *big.Int // wei that are sent along; nil: none
	Gas     uint64   // limit; 0: an endpoint estimates it, and a call that would revert is not sent
}

// Send makes a call's transaction, records it, sends it and waits until it is mined.
// Without an address the transaction creates a contract. A call that would revert is not
// sent; the error is then a *RevertError. If an identical call is recorded but in no
// block yet, Send waits for its transaction instead of making a second one.
func (m *Manager) Send(ctx context.Context, purpose string, to *common.Address, data []byte) (*types.Receipt, error) {
	return m.Do(ctx, Call{Purpose: purpose, To: to, Data: data})
}

// Do is Send for a call with more than an address and data.
func (m *Manager) Do(ctx context.Context, c Call) (*types.Receipt, error) {
	nonce, err := m.Start(ctx, c)
	if err != nil {
		return nil, err
	}
	return m.Finish(ctx, c.Purpose, nonce)
}

// Start is the first half of Send: it returns the nonce once the transaction has left.
func (m *Manager) Start(ctx context.Context, c Call) (uint64, error) {
	m.journaling.Lock()
	defer m.journaling.Unlock()
	ctx, cancel := m.opts.Network.Limit(ctx)
	defer cancel()

	journal, err := m.readJournal()
	if err != nil {
		return 0, err
	}

	for i := range journal {
		if journal[i].Stage.Waiting() && journal[i].calls(c) {
			return journal[i].Nonce, m.resend(ctx, &journal[i])
		}
	}

	return m.record(ctx, c, journal)
}

// Finish is the second half of Send: it waits until the transaction of a nonce is mined.
func (m *Manager) Finish(ctx context.Context, purpose string, nonce uint64) (*types.Receipt, error) {
	receipt, err := m.wait(ctx, nonce)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", purpose, err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, &RevertError{Call: purpose, Reason: "reverted when it was mined; another was faster"}
	}

	return receipt, nil
}

// record journals and sends a call with the next nonce. It first sends earlier recorded
// transactions that did not leave, because nothing is mined above a missing nonce.
func (m *Manager) record(ctx context.Context, c Call, journal []entry) (uint64, error) {
	for i := range journal {
		if journal[i].Stage != core.TxRecorded {
			continue
		}
		if err := m.resend(ctx, &journal[i]); err != nil {
			return 0, err
		}
	}

	tx, head, err := m.build(ctx, c, journal)
	if err != nil {
		return 0, err
	}

	e := entry{Transaction: core.Transaction{
		Nonce:   tx.Nonce(),
		Purpose: c.Purpose,
		Stage:   core.TxRecorded,
	}}

	if err := m.addVersion(&e, tx, head); err != nil {
		return 0, err
	}

	return tx.Nonce(), m.resend(ctx, &e)
}

// build returns a call's signed transaction and the head for which it was made.
func (m *Manager) build(ctx context.Context, c Call, journal []entry) (*types.Transaction, uint64, error) {
	gas, err := m.gas(ctx, c)
	if err != nil {
		return nil, 0, err
	}

	nonce, err := m.nextNonce(ctx, journal)
	if err != nil {
		return nil, 0, err
	}

	head, err := m.opts.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, 0, core.Unreachable("head", err)
	}

	fees, err := m.firstFees(ctx, head.BaseFee)
	if err != nil {
		return nil, 0, err
	}

	tx, err := m.sign(nonce, c, gas, fees)
	if err != nil {
		return nil, 0, err
	}

	return tx, head.Number.Uint64(), m.checkFunds(ctx, c.Purpose, tx.Cost())
}

// gas returns the limit of a call.
func (m *Manager) gas(ctx context.Context, c Call) (uint64, error) {
	if c.Gas > 0 {
		return c.Gas, nil
	}

	gas, err := m.opts.Node.EstimateGas(ctx, ethereum.CallMsg{
		From:  m.account,
		To:    c.To,
		Data:  c.Data,
		Value: c.Value,
	})
	if err != nil {
		return 0, m.refused(c.Purpose, err)
	}

	return gas + gas/4, nil // the call may cost a little more when it is mined
}

// checkFunds refuses a transaction that the account cannot pay for, before a nonce is
// used for it.
func (m *Manager) checkFunds(ctx context.Context, purpose string, cost *big.Int) error {
	wei, err := m.opts.Node.BalanceAt(ctx, m.account, nil)
	if err != nil {
		return core.Unreachable("balance", err)
	}

	if wei.Cmp(cost) < 0 {
		return core.Refuse(core.ReasonNoGas, "%s may cost %s wei, and account %s has %s: send it some",
			purpose, cost, m.account, wei)
	}

	return nil
}

func (m *Manager) sign(nonce uint64, c Call, gas uint64, f fees) (*types.Transaction, error) {
	tx, err := types.SignNewTx(m.opts.Account, m.signer, &types.DynamicFeeTx{
		ChainID:   new(big.Int).SetUint64(m.opts.ChainID),
		Nonce:     nonce,
		To:        c.To,
		Data:      c.Data,
		Value:     c.Value,
		Gas:       gas,
		GasTipCap: f.tip,
		GasFeeCap: f.max,
	})
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}

	return tx, nil
}

// FreeNonce returns the nonce for the account's next transaction.
func (m *Manager) FreeNonce(ctx context.Context) (uint64, error) {
	m.journaling.Lock()
	defer m.journaling.Unlock()

	journal, err := m.readJournal()
	if err != nil {
		return 0, err
	}

	return m.nextNonce(ctx, journal)
}

// nextNonce returns the lowest nonce that is neither in the chain's pool nor in the
// journal. It fills a gap that another program left.
func (m *Manager) nextNonce(ctx context.Context, journal []entry) (uint64, error) {
	nonce, err := m.opts.Node.PendingNonceAt(ctx, m.account)
	if err != nil {
		return 0, core.Unreachable("nonce", err)
	}

	taken := map[uint64]bool{}
	for i := range journal {
		taken[journal[i].Nonce] = true
		if journal[i].Stage.Ended() {
			nonce = max(nonce, journal[i].Nonce+1) // an endpoint may lag
		}
	}

	for taken[nonce] {
		nonce++
	}

	return nonce, nil
}

// wait returns the receipt of whichever version of a nonce is mined. Meanwhile it does
// the work of Tick, for a client whose owner runs no loop.
func (m *Manager) wait(ctx context.Context, nonce uint64) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, confirmWithin)
	defer cancel()
	poll := time.NewTicker(min(m.opts.PollEvery, time.Second) / 4)
	defer poll.Stop()

	tick := time.NewTicker(m.opts.PollEvery)
	defer tick.Stop()

	for {
		receipt, err := m.mined(ctx, nonce)
		if receipt != nil || err != nil {
			return receipt, err
		}

		select {
		case <-ctx.Done():
			return nil, fmt.Errorf(
				"transaction %d of account %s is not mined: %w",
				nonce,
				m.account,
				context.Cause(ctx),
			)

		case <-poll.C:
		case <-tick.C:
			if err := m.Tick(ctx); err != nil && !errors.Is(err, core.ErrUnreachable) {
				return nil, err
			}
		}
	}
}

// mined looks for the receipt of a nonce and journals it. Both results are nil as long as
// there is none.
func (m *Manager) mined(ctx context.Context, nonce uint64) (*types.Receipt, error) {
	e, err := m.entryOf(nonce)
	if err != nil {
		return nil, err
	}
	if e.Stage == core.TxLost {
		return nil, fmt.Errorf("transaction %d of account %s: %w", nonce, m.account, core.ErrLost)
	}

	asking, cancel := m.opts.Network.Limit(ctx)
	defer cancel()
	receipt, err := m.receiptOf(asking, e)
	if err != nil || receipt == nil || !m.headHas(asking, receipt.BlockNumber) {
		return nil, nil // an endpoint that fails is asked again until the time is over
	}

	if err := m.noteMined(nonce, receipt); err != nil {
		return nil, err
	}
	if e.Cancelled || e.cancelled(receipt.TxHash, m.account) {
		return nil, &RevertError{Call: e.Purpose, Reason: "would revert by now; an empty transaction took its place"}
	}

	return receipt, nil
}

// headHas reports whether the head has reached a block. An endpoint may show a receipt a
// moment before: a call that the caller makes next would still see the state before it.
func (m *Manager) headHas(ctx context.Context, block *big.Int) bool {
	head, err := m.opts.Node.HeaderByNumber(ctx, nil)
	return err == nil && head.Number.Cmp(block) >= 0
}

// Resend sends every recorded transaction that is in no block again, and waits until it
// is in one.
func (m *Manager) Resend(ctx context.Context) error {
	journal, err := m.readJournal()
	if err != nil {
		return err
	}

	for i := range journal {
		e := &journal[i]
		if !e.Stage.Waiting() {
			continue
		}

		if err := m.resendLocked(ctx, e); err != nil {
			return err
		}

		_, err := m.wait(ctx, e.Nonce)
		var revert *RevertError
		if err != nil && !errors.As(err, &revert) {
			return err
		}

		m.opts.Log.InfoContext(ctx, "transaction sent again",
			"purpose", e.Purpose,
			"nonce", e.Nonce,
		)
	}

	return nil
}

func (m *Manager) resendLocked(ctx context.Context, e *entry) error {
	m.journaling.Lock()
	defer m.journaling.Unlock()
	ctx, cancel := m.opts.Network.Limit(ctx)
	defer cancel()

	return m.resend(ctx, e)
}

// refused converts a failed estimate into a RevertError with the contract's own reason.
// Any other failure is the endpoint's.
func (m *Manager) refused(purpose string, err error) error {
	data, ok := RevertOf(err)
	if !ok {
		return fmt.Errorf("%s: %w: %w", purpose, core.ErrUnreachable, err)
	}
	return &RevertError{
		Call:   purpose,
		Reason: m.opts.Explain(data),
		Data:   data,
	}
}

var hexData = regexp.MustCompile(`0x[0-9a-fA-F]*`)

// RevertOf returns the data of a revert, in whatever shape a node writes it: code 3 with
// the data in hex; another code with "Reverted 0x…" as data; or words alone, without data.
func RevertOf(err error) (data []byte, ok bool) {
	if data, ok := ethclient.RevertErrorData(err); ok {
		return data, true
	}

	var said rpc.Error
	if !errors.As(err, &said) {
		return nil, false
	}

	text := said.Error()
	var more rpc.DataError
	if errors.As(err, &more) {
		text += fmt.Sprintf(" %v", more.ErrorData())
	}

	if !strings.Contains(strings.ToLower(text), "revert") {
		return nil, false
	}

	return common.FromHex(hexData.FindString(text)), true
}
