package rpc

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// call is one JSON-RPC request.
type call struct {
	raw    json.RawMessage
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
}

// request is what a caller wants to know: one call, or several in a batch.
type request struct {
	calls []call
	batch bool
}

// parseRequest reads the body that a client of this process made.
func parseRequest(body []byte) (request, error) {
	var r request
	bodies := []json.RawMessage{body}

	if trimmed := bytes.TrimSpace(body); len(trimmed) > 0 && trimmed[0] == '[' {
		r.batch = true
		if err := json.Unmarshal(trimmed, &bodies); err != nil {
			return r, fmt.Errorf("read request: %w", err)
		}
	}

	for _, raw := range bodies {
		c := call{raw: raw}
		if err := json.Unmarshal(raw, &c); err != nil {
			return r, fmt.Errorf("read request: %w", err)
		}
		r.calls = append(r.calls, c)
	}

	return r, nil
}

// methods returns the names of the calls, each once.
func (r request) methods() (names []string) {
	for _, c := range r.calls {
		if !slices.Contains(names, c.Method) {
			names = append(names, c.Method)
		}
	}
	return names
}

// body returns the bytes that ask for some calls at once. One call is never a batch.
func body(calls []call) []byte {
	if len(calls) == 1 {
		return calls[0].raw
	}

	raws := make([][]byte, len(calls))
	for i, c := range calls {
		raws[i] = c.raw
	}

	joined := append([]byte{'['}, bytes.Join(raws, []byte{','})...)
	return append(joined, ']')
}

// reply is the answer to one call.
type reply struct {
	raw    json.RawMessage
	ID     json.RawMessage `json:"id"`
	Result json.RawMessage `json:"result"`
	Error  json.RawMessage `json:"error"`
}

// parseReplies returns the answers to calls, in the order of the calls. A call without an
// answer has an empty one. An object in the place of a batch's list answers no call: it is
// a refusal of the whole.
func parseReplies(data []byte, calls []call) ([]reply, error) {
	said := []json.RawMessage{data}
	list := bytes.TrimSpace(data)[0] == '['
	if list {
		if err := json.Unmarshal(data, &said); err != nil {
			return nil, errors.New("the answer is no JSON-RPC")
		}
	}

	found := make([]reply, 0, len(said))
	for _, raw := range said {
		r := reply{raw: raw}
		if err := json.Unmarshal(raw, &r); err != nil {
			return nil, errors.New("the answer is no JSON-RPC")
		}
		found = append(found, r)
	}

	if len(calls) == 1 && len(found) == 1 {
		return found, nil
	}
	if !list {
		return nil, fmt.Errorf("batch refused: %w", found[0].fault())
	}

	return inOrder(found, calls)
}

// inOrder sorts answers by the ids of their calls.
func inOrder(found []reply, calls []call) ([]reply, error) {
	of := map[string]reply{}
	for _, r := range found {
		of[string(r.ID)] = r
	}

	replies := make([]reply, len(calls))
	known := 0
	for i, c := range calls {
		r, ok := of[string(c.ID)]
		if ok {
			known++
		}
		replies[i] = r
	}

	if known == 0 && len(found) > 0 {
		return nil, fmt.Errorf("batch refused: %w", found[0].fault())
	}

	return replies, nil
}

// CallError is a JSON-RPC error that an endpoint returned.
type CallError struct {
	Code    int
	Message string
	Data    string // as text
}

// Error implements error. The text is the endpoint's, without invisible characters and
// cut.
func (e *CallError) Error() string {
	text := e.Message
	if text == "" {
		text = "an error without a message"
	}
	if e.Code == 0 {
		return printable(text)
	}
	return fmt.Sprintf("%s (code %d)", printable(text), e.Code)
}

// maxWords bounds the text of an endpoint in errors and logs, in characters.
const maxWords = 240

// printable returns an endpoint's text without characters that a terminal would act on.
func printable(text string) string {
	clean := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r): // two lines are not one word
			return ' '
		case !unicode.IsPrint(r):
			return -1
		}
		return r
	}, text)

	if runes := []rune(clean); len(runes) > maxWords {
		return string(runes[:maxWords]) + "…"
	}

	return clean
}

// fault returns the error in an answer of whatever shape. It returns a generic one for an
// answer without an error.
func (r *reply) fault() *CallError {
	if !r.failed() {
		return &CallError{Message: "an answer without a result"}
	}

	var told struct {
		Code    json.RawMessage `json:"code"`
		Message json.RawMessage `json:"message"`
		Data    json.RawMessage `json:"data"`
	}
	if json.Unmarshal(r.Error, &told) != nil { // some endpoints return a string
		return &CallError{Message: plain(r.Error)}
	}

	e := &CallError{
		Message: plain(told.Message),
		Data:    plain(told.Data),
	}
	_ = json.Unmarshal(told.Code, &e.Code) // a code that is no number says nothing

	return e
}

// plain returns a JSON string's text, and other JSON as it is written.
func plain(raw json.RawMessage) string {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return text
	}
	return string(raw)
}

func (r *reply) failed() bool {
	return len(r.Error) > 0 && string(r.Error) != "null"
}

// verdict is how far an answer can be used.
type verdict int

const (
	good verdict = iota
	weak         // nothing is there; another endpoint may have it
	bad          // the endpoint does not do its work
)

// judge says whether an answer can be used. An error is the endpoint's own fault, and the
// next endpoint is asked, unless it is about the caller's transaction or call.
func judge(c call, r *reply) (verdict, error) {
	switch {
	case r.failed():
		e := r.fault()
		if callersOwn(c.Method, e) {
			return good, nil
		}
		return bad, e

	case len(r.Result) == 0:
		return bad, errors.New("no answer")
	case string(r.Result) == "null":
		if mayBeNull[c.Method] {
			return weak, nil
		}
		return bad, errors.New("the answer is empty")

	case !shaped(c.Method, r.Result):
		return bad, errors.New("the answer is not of the method's shape")
	case !isOfBlock(c, r.Result):
		return bad, errors.New("the answer is another block than the one asked for")
	case mayBeEmpty[c.Method] && string(r.Result) == `"0x"`:
		return weak, nil
	}

	return good, nil
}

// mayBeNull lists the methods whose answer is null for something that is not there.
var mayBeNull = map[string]bool{
	"eth_getBlockByNumber":      true,
	"eth_getBlockByHash":        true,
	"eth_getBlockReceipts":      true,
	"eth_getTransactionByHash":  true,
	"eth_getTransactionReceipt": true,
}

// mayBeEmpty lists the methods whose answer is no bytes where no contract is.
var mayBeEmpty = map[string]bool{
	"eth_call":    true,
	"eth_getCode": true,
}

// shapes has the first bytes of each method's result.
var shapes = map[string]string{
	"eth_blockNumber":           `"0x`,
	"eth_call":                  `"0x`,
	"eth_chainId":               `"0x`,
	"eth_estimateGas":           `"0x`,
	"eth_gasPrice":              `"0x`,
	"eth_getBalance":            `"0x`,
	"eth_getCode":               `"0x`,
	"eth_getTransactionCount":   `"0x`,
	"eth_maxPriorityFeePerGas":  `"0x`,
	"eth_getBlockByHash":        `{`,
	"eth_getBlockByNumber":      `{`,
	"eth_getProof":              `{`,
	"eth_getTransactionByHash":  `{`,
	"eth_getTransactionReceipt": `{`,
	"eth_getBlockReceipts":      `[`,
	"eth_getLogs":               `[`,
}

// isOfBlock reports whether a block has the number or the hash by which it was asked for.
// An endpoint that mixes blocks up has to look faulty, and not like a fork.
func isOfBlock(c call, result json.RawMessage) bool {
	if c.Method != "eth_getBlockByNumber" && c.Method != "eth_getBlockByHash" {
		return true
	}

	var asked struct {
		Params []json.RawMessage `json:"params"`
	}
	if json.Unmarshal(c.raw, &asked) != nil || len(asked.Params) == 0 {
		return true
	}

	var by string
	if json.Unmarshal(asked.Params[0], &by) != nil || !strings.HasPrefix(by, "0x") {
		return true // a tag
	}

	var block struct {
		Number *string `json:"number"`
		Hash   *string `json:"hash"`
	}
	if json.Unmarshal(result, &block) != nil {
		return false
	}

	is := block.Number
	if c.Method == "eth_getBlockByHash" {
		is = block.Hash
	}

	return is != nil && strings.EqualFold(*is, by)
}

// shaped reports whether a result begins as the method's results do.
func shaped(method string, result json.RawMessage) bool {
	return bytes.HasPrefix(result, []byte(shapes[method]))
}

// callMethods are the methods that run a contract.
var callMethods = []string{
	"eth_call",
	"eth_createAccessList",
	"eth_estimateGas",
}

// callersFaults has the phrases with which nodes report that a call fails by itself.
var callersFaults = []string{
	"revert",
	"gas required exceeds",
	"insufficient funds",
	"insufficient balance",
	"invalid jump",
	"invalid opcode",
	"intrinsic gas",
	"out of gas",
	"stack underflow",
	"stack overflow",
}

// sendFaults has the phrases with which nodes refuse a transaction for good.
var sendFaults = []string{
	"already exists",
	"exceeds block gas limit",
	"fee cap less than",
	"insufficient funds",
	"intrinsic gas",
	"max fee per gas less than",
	"nonce too high",
	"underpriced",
}

// codeReverted is the code of a revert with its data.
const codeReverted = 3

// callersOwn reports whether an error is about the caller's call or transaction. Every
// other endpoint would say the same.
func callersOwn(method string, e *CallError) bool {
	said := strings.ToLower(e.Message + " " + e.Data)

	switch {
	case slices.Contains(callMethods, method):
		return e.Code == codeReverted || containsAny(said, callersFaults)
	case method == "eth_sendRawTransaction":
		return containsAny(said, alreadyTaken) || containsAny(said, sendFaults)
	}

	return false
}

func containsAny(text string, phrases []string) bool {
	return slices.ContainsFunc(phrases, func(phrase string) bool {
		return strings.Contains(text, phrase)
	})
}

// firstBad returns the index of the first answer that cannot be used, and why. It returns
// -1 if there is none.
func firstBad(calls []call, replies []reply) (int, error) {
	for i := range calls {
		if v, err := judge(calls[i], &replies[i]); v == bad {
			return i, &callFailed{Method: calls[i].Method, Err: err}
		}
	}
	return -1, nil
}

// anyWeak reports whether an answer says that something is not there.
func anyWeak(calls []call, replies []reply) bool {
	for i := range calls {
		if v, _ := judge(calls[i], &replies[i]); v == weak {
			return true
		}
	}
	return false
}

// callFailed is the failure of one method.
type callFailed struct {
	Method string
	Err    error
}

// Error implements error.
func (e *callFailed) Error() string { return e.Method + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *callFailed) Unwrap() error { return e.Err }

// encode returns the body of an answer.
func encode(r request, replies []reply) []byte {
	if !r.batch {
		return replies[0].raw
	}

	raws := make([][]byte, len(replies))
	for i, reply := range replies {
		raws[i] = reply.raw
	}

	joined := append([]byte{'['}, bytes.Join(raws, []byte{','})...)
	return append(joined, ']')
}
