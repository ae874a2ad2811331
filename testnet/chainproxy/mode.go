package chainproxy

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Mode is a way in which an endpoint misbehaves.
type Mode string

// Modes. The first group spoils whole answers, the second some methods.
const (
	Honest Mode = "" // it does what it should

	TooMany     Mode = "status 429"
	Broken      Mode = "status 500"
	Page        Mode = "a page of HTML"
	Empty       Mode = "an empty answer"
	Huge        Mode = "an answer of 80 MB"
	Sockets     Mode = "websocket only"
	Garbage     Mode = "JSON that is no JSON-RPC"
	NoBatches   Mode = "no batches"
	Slow        Mode = "no answer in time"
	LimitBatch  Mode = "limit exceeded, for a whole batch"
	BadRequests Mode = "status 400 for batches"

	Truncated        Mode = "half an answer"
	WrongChain       Mode = "another chain id"
	NullReceipts     Mode = "no receipts of transactions"
	NullTransactions Mode = "no transactions by hash"
	Swallowed        Mode = "swallowed transactions"
	DoubledLogs      Mode = "doubled logs"
	DroppedLogs      Mode = "no logs"
	HalfLogs         Mode = "half of the logs"
	TopicLogs        Mode = "no logs without topics, in receipts neither"
	Still            Mode = "a head that stands still"
	Back             Mode = "a head that goes back"
	NoFinal          Mode = "a refused finalized tag"
	NullFinal        Mode = "a null finalized block"
	TenBlocks        Mode = "logs of ten blocks at most"
	Pruned           Mode = "pruned receipts"
	NoCode           Mode = "no code and no state"
	NoCalls          Mode = "an error to each call"
	NoProofs         Mode = "no proofs of storage"
)

// Modes returns all modes but Honest.
func Modes() []Mode {
	return []Mode{
		TooMany, Broken, Page, Empty, Huge, Sockets, Garbage, NoBatches, Slow, LimitBatch, BadRequests,
		Truncated, WrongChain, NullReceipts, NullTransactions, Swallowed, DoubledLogs, DroppedLogs, HalfLogs, TopicLogs,
		Still, Back, NoFinal, NullFinal, TenBlocks, Pruned, NoCode, NoCalls, NoProofs,
	}
}

// backBy is the number of blocks by which a head goes back.
const backBy = 40

// keeps is the number of newest blocks whose receipts a pruned endpoint keeps.
const keeps = 8

// whole spoils a whole answer. It gets whether the request was a batch, and the end of the
// mode.
type whole func(w http.ResponseWriter, r *http.Request, batch bool, ended <-chan struct{})

var wholes = map[Mode]whole{
	TooMany: status(http.StatusTooManyRequests, "slow down"),
	Broken:  status(http.StatusInternalServerError, "oops"),
	Page:    status(http.StatusOK, "<html><body>Welcome</body></html>"),
	Empty:   status(http.StatusOK, ""),
	Sockets: status(http.StatusUpgradeRequired, "this endpoint speaks websocket"),
	Garbage: status(http.StatusOK, `{"hello":["world",1,2,null]}`),

	Huge: func(w http.ResponseWriter, _ *http.Request, _ bool, _ <-chan struct{}) {
		block := []byte(strings.Repeat("[", 1<<20))
		for range 80 {
			if _, err := w.Write(block); err != nil {
				return
			}
		}
	},

	Slow: func(_ http.ResponseWriter, r *http.Request, _ bool, ended <-chan struct{}) {
		select {
		case <-ended:
		case <-r.Context().Done():
		}
	},
}

func status(code int, text string) whole {
	return func(w http.ResponseWriter, _ *http.Request, _ bool, _ <-chan struct{}) {
		w.WriteHeader(code)
		_, _ = w.Write([]byte(text)) // the caller detects missing bytes
	}
}

// batches has the answers of endpoints that do not take batches.
var batches = map[Mode]func(w http.ResponseWriter){
	NoBatches: func(w http.ResponseWriter) {
		_, _ = fmt.Fprint(w, `{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch requests are not supported"}}`)
	},
	LimitBatch: func(w http.ResponseWriter) {
		_, _ = fmt.Fprint(w, `{"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"limit exceeded"}}`)
	},
	BadRequests: func(w http.ResponseWriter) {
		w.WriteHeader(http.StatusBadRequest)
		_, _ = fmt.Fprint(w, "a batch")
	},
}

// edit changes one call and its answer.
type edit struct {
	mode Mode
	top  uint64
	call call
}

// before returns an answer that needs no chain, or changes the question.
func (e *edit) before() *reply {
	c := &e.call

	switch {
	case e.mode == NoFinal && hasTag(c, `"finalized"`):
		r := refuse(*c, -32602, "unsupported block tag: finalized")
		return &r
	case e.mode == NullFinal && hasTag(c, `"finalized"`):
		return result(*c, "null")
	case e.mode == NoCode && (c.Method == "eth_getCode" || c.Method == "eth_call"):
		return result(*c, `"0x"`)
	case e.mode == NoCalls && c.Method == "eth_call":
		r := refuse(*c, -32000, "header not found")
		return &r

	case e.mode == NoProofs && c.Method == "eth_getProof":
		r := refuse(*c, -32601, "the method eth_getProof does not exist/is not available")
		return &r

	case e.mode == WrongChain && c.Method == "eth_chainId":
		return result(*c, `"0x1"`)
	case e.mode == NullReceipts && strings.HasSuffix(c.Method, "Receipt"):
		return result(*c, "null")
	case e.mode == NullTransactions && c.Method == "eth_getTransactionByHash":
		return result(*c, "null")
	case e.mode == DroppedLogs && c.Method == "eth_getLogs":
		return result(*c, "[]")

	case e.mode == Swallowed && c.Method == "eth_sendRawTransaction":
		return swallow(*c)
	case e.mode == TenBlocks && c.Method == "eth_getLogs":
		return e.refuseSpan()
	case e.mode == Still || e.mode == Back:
		return e.standStill()
	}

	return nil
}

// swallow accepts a transaction and passes it to nobody.
func swallow(c call) *reply {
	var raw hexutil.Bytes
	tx := new(types.Transaction)
	if len(c.Params) == 0 || json.Unmarshal(c.Params[0], &raw) != nil || tx.UnmarshalBinary(raw) != nil {
		r := refuse(c, -32602, "invalid transaction")
		return &r
	}

	return result(c, `"`+tx.Hash().Hex()+`"`)
}

func hasTag(c *call, tag string) bool {
	return slices.ContainsFunc(c.Params, func(p json.RawMessage) bool { return string(p) == tag })
}

// query is the part of a query for logs that names its blocks.
type query struct {
	From json.RawMessage `json:"fromBlock"`
	To   json.RawMessage `json:"toBlock"`
}

// span returns the numbers of a query's blocks, if it names them.
func (e *edit) span() (from, to uint64, ok bool) {
	var q query
	if len(e.call.Params) == 0 || json.Unmarshal(e.call.Params[0], &q) != nil {
		return 0, 0, false
	}

	from, errFrom := numberOf(q.From)
	to, errTo := numberOf(q.To)

	return from, to, errFrom == nil && errTo == nil
}

func (e *edit) refuseSpan() *reply {
	from, to, ok := e.span()
	if !ok || to-from < 10 {
		return nil
	}

	r := refuse(e.call, -32600, fmt.Sprintf(
		"You can make eth_getLogs requests with up to a 10 block range. Based on your parameters, this block range should work: [0x%x, 0x%x].", from, from+9))
	return &r
}

// standStill hides everything above the block that stands still.
func (e *edit) standStill() *reply {
	c := &e.call
	if c.Method == "eth_blockNumber" {
		return result(*c, string(quantity(e.top)))
	}

	c.Params = pinTags(c.Params, e.top)
	if c.Method == "eth_getBlockByNumber" && len(c.Params) > 0 {
		if number, err := numberOf(c.Params[0]); err == nil && number > e.top {
			return result(*c, "null")
		}
	}

	return nil
}

// after changes the chain's answer.
func (e *edit) after(r *reply) {
	if r.Error != nil {
		return
	}

	switch {
	case e.call.Method == "eth_getLogs":
		e.spoilLogs(r)
	case e.mode == Pruned && strings.Contains(e.call.Method, "Receipt"):
		e.prune(r)
	case e.mode == TopicLogs && strings.Contains(e.call.Method, "Receipt"):
		r.Result = withTopics(r.Result)
	case (e.mode == Still || e.mode == Back) && strings.HasPrefix(e.call.Method, "eth_getTransaction"):
		e.hideNew(r)
	}
}

func (e *edit) spoilLogs(r *reply) {
	var logs []json.RawMessage
	if json.Unmarshal(r.Result, &logs) != nil {
		return
	}

	kept := []json.RawMessage{}
	for i, log := range logs {
		number := blockOf(log)
		switch {
		case e.mode == HalfLogs && (number+uint64(i))%2 == 1:
		case e.mode == TopicLogs && isAnonymous(log):
		case e.mode == Pruned && number+keeps < e.top:
		case (e.mode == Still || e.mode == Back) && number > e.top:
		case e.mode == DoubledLogs:
			kept = append(kept, log, log)
		default:
			kept = append(kept, log)
		}
	}

	r.Result, _ = json.Marshal(kept) // raw messages always marshal
}

// isAnonymous reports whether a log has no topic.
func isAnonymous(log json.RawMessage) bool {
	var in struct{ Topics []string }
	return json.Unmarshal(log, &in) == nil && len(in.Topics) == 0
}

// withTopics leaves logs without topics out of a receipt, or out of several.
func withTopics(raw json.RawMessage) json.RawMessage {
	var receipts []json.RawMessage
	if json.Unmarshal(raw, &receipts) == nil {
		for i := range receipts {
			receipts[i] = withTopics(receipts[i])
		}
		out, _ := json.Marshal(receipts) // raw messages always marshal
		return out
	}

	var receipt map[string]json.RawMessage
	var logs []json.RawMessage
	if json.Unmarshal(raw, &receipt) != nil || json.Unmarshal(receipt["logs"], &logs) != nil {
		return raw
	}

	receipt["logs"], _ = json.Marshal(slices.DeleteFunc(logs, isAnonymous)) // as above
	out, _ := json.Marshal(receipt)

	return out
}

// prune leaves out receipts of old blocks.
func (e *edit) prune(r *reply) {
	var receipts []json.RawMessage
	if json.Unmarshal(r.Result, &receipts) == nil {
		if len(receipts) > 0 && blockOf(receipts[0])+keeps < e.top {
			r.Result = json.RawMessage("[]")
		}
		return
	}

	if blockOf(r.Result)+keeps < e.top {
		r.Result = json.RawMessage("null")
	}
}

func (e *edit) hideNew(r *reply) {
	if blockOf(r.Result) > e.top {
		r.Result = json.RawMessage("null")
	}
}

// blockOf returns the number of the block that a log, receipt or transaction names.
func blockOf(raw json.RawMessage) uint64 {
	var in struct {
		BlockNumber json.RawMessage `json:"blockNumber"`
	}

	if json.Unmarshal(raw, &in) != nil {
		return 0
	}

	number, err := numberOf(in.BlockNumber)
	if err != nil {
		return 0 // a transaction that waits
	}

	return number
}
