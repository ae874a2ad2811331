package rpc

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/core"
)

// Logs returns the logs of some contracts in a span of blocks, in the order of the answer.
// It asks for as many blocks at once as the endpoint takes: a refused span is halved, or
// reduced to what the refusal names, and it grows again later.
func (e Endpoint) Logs(ctx context.Context, addresses []common.Address, from, to uint64) (logs []types.Log, err error) {
	before := e.e.span.get()

	for from <= to {
		end := min(to, from+uint64(e.e.span.get())-1)
		part, err := e.logs(ctx, addresses, from, end)
		asked := int(end - from + 1)

		switch {
		case err == nil:
			e.e.span.accepted(asked)
			logs = append(logs, part...)
			from = end + 1

		case asked > 1 && mayBeTheSpan(err) && ctx.Err() == nil:
			e.e.span.shrink(asked, spanIn(err, asked))
		case asked == 1 && mayBeTheSpan(err): // not the span's fault: one block is refused too
			e.e.span.restore(before)
			return nil, err
		default:
			return nil, err
		}
	}

	return logs, nil
}

func (e Endpoint) logs(ctx context.Context, addresses []common.Address, from, to uint64) (logs []types.Log, err error) {
	query := map[string]any{
		"address":   addresses,
		"fromBlock": hexutil.Uint64(from),
		"toBlock":   hexutil.Uint64(to),
	}

	if err := e.e.eth.Client().CallContext(ctx, &logs, "eth_getLogs", query); err != nil {
		return nil, fmt.Errorf("logs of blocks %d to %d: %w", from, to, err)
	}

	return logs, nil
}

// mayBeTheSpan reports whether a smaller span may be taken: the endpoint answered, and
// refused.
func mayBeTheSpan(err error) bool {
	var said rpc.Error
	var status *statusError

	return errors.As(err, &said) || errors.As(err, &status) || errors.Is(err, core.ErrTooLarge)
}

var (
	hexSpan = regexp.MustCompile(`0x([0-9a-fA-F]{1,15})[^0-9a-zA-Z]{1,12}0x([0-9a-fA-F]{1,15})`)
	number  = regexp.MustCompile(`\b(\d{1,3}(?:,\d{3})+|\d{1,9})\s?([kK])?\b`)
)

// spanIn returns the largest span that a refusal names and that is smaller than the
// refused one, in blocks. Providers write "10 block range", "limit of 10000", "up to a 2K
// block range" or "[0x1, 0xa]". It returns 0 if the text names none.
func spanIn(err error, refused int) (best int) {
	var said rpc.Error
	if !errors.As(err, &said) {
		return 0
	}

	text := said.Error()
	var data rpc.DataError
	if errors.As(err, &data) {
		text += fmt.Sprintf(" %v", data.ErrorData())
	}

	for _, m := range hexSpan.FindAllStringSubmatch(text, -1) {
		from, _ := strconv.ParseUint(m[1], 16, 64) // the pattern bounds both
		to, _ := strconv.ParseUint(m[2], 16, 64)
		if to >= from && to-from+1 < uint64(refused) {
			best = max(best, int(to-from)+1)
		}
	}

	if best > 0 {
		return best
	}

	for _, m := range number.FindAllStringSubmatch(text, -1) {
		n, err := strconv.Atoi(strings.ReplaceAll(m[1], ",", ""))
		if err != nil {
			continue
		}
		if m[2] != "" {
			n *= 1000
		}
		if n < refused {
			best = max(best, n)
		}
	}

	return best
}
