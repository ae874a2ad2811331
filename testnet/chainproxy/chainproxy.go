// Package chainproxy is an RPC endpoint in front of a chain that misbehaves in a chosen
// way, as public endpoints do. It serves tests and test networks only.
package chainproxy

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// call is one JSON-RPC request.
type call struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

// reply is the answer to one call.
type reply struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *rpcError       `json:"error,omitempty"`
}

type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

// Proxy is an endpoint that passes requests to a chain, as its mode wants. It is safe for
// concurrent use.
type Proxy struct {
	target string
	client *http.Client
	server *http.Server
	url    string
	served chan error

	mu    sync.Mutex
	mode  Mode
	ended chan struct{} // closed when the mode ends
	top   uint64        // the newest block that it shows, in modes whose head stands still
	asked map[string]int
}

// New starts a proxy on the loopback. It is honest until Set. The caller closes it.
func New(ctx context.Context, target string) (*Proxy, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("chain proxy: %w", err)
	}

	p := &Proxy{
		target: target,
		client: new(http.Client),
		url:    "http://" + l.Addr().String(),
		served: make(chan error, 1),
		ended:  make(chan struct{}),
		asked:  map[string]int{},
	}

	p.server = &http.Server{Handler: p, ReadHeaderTimeout: time.Minute}
	go func() { p.served <- p.server.Serve(l) }()

	return p, nil
}

// URL returns the address of the endpoint.
func (p *Proxy) URL() string { return p.url }

// Host returns the endpoint's host and port, as logs name it.
func (p *Proxy) Host() string { return strings.TrimPrefix(p.url, "http://") }

// Close ends the endpoint and every request that hangs.
func (p *Proxy) Close() error {
	p.end()
	err := p.server.Close()
	p.client.CloseIdleConnections()
	if served := <-p.served; !errors.Is(served, http.ErrServerClosed) {
		err = errors.Join(err, served)
	}

	return err
}

// Set changes the mode. Requests that hang in the old mode end.
func (p *Proxy) Set(ctx context.Context, mode Mode) error {
	top, err := p.head(ctx)
	if err != nil {
		return err
	}

	if mode == Back {
		top -= min(top, backBy)
	}

	p.end()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.mode, p.top = mode, top

	return nil
}

func (p *Proxy) end() {
	p.mu.Lock()
	defer p.mu.Unlock()

	close(p.ended)
	p.ended = make(chan struct{})
}

// Asked returns how often a method was asked for; "" stands for HTTP requests.
func (p *Proxy) Asked(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()

	return p.asked[method]
}

// state returns the mode, the newest block that is shown, and the end of the mode.
func (p *Proxy) state() (Mode, uint64, <-chan struct{}) {
	p.mu.Lock()
	defer p.mu.Unlock()

	return p.mode, p.top, p.ended
}

func (p *Proxy) count(calls []call) {
	p.mu.Lock()
	defer p.mu.Unlock()

	p.asked[""]++
	for _, c := range calls {
		p.asked[c.Method]++
	}
}

// head returns the number of the chain's newest block.
func (p *Proxy) head(ctx context.Context) (uint64, error) {
	replies, err := p.forward(ctx, []call{{
		Version: "2.0",
		ID:      json.RawMessage("1"),
		Method:  "eth_blockNumber",
		Params:  []json.RawMessage{},
	}})
	if err != nil {
		return 0, err
	}

	return numberOf(replies[0].Result)
}

// ServeHTTP answers one request.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}

	calls, batch, err := parse(body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}

	p.count(calls)
	mode, top, ended := p.state()

	if whole := wholes[mode]; whole != nil {
		whole(w, r, batch, ended)
		return
	}
	if refuse := batches[mode]; batch && refuse != nil {
		refuse(w)
		return
	}

	replies := make([]reply, len(calls))
	for i, c := range calls {
		replies[i] = p.answer(r.Context(), mode, top, c)
	}

	write(w, mode, replies, batch)
}

// parse reads a request or a batch.
func parse(body []byte) (calls []call, batch bool, err error) {
	body = bytes.TrimSpace(body)
	if len(body) > 0 && body[0] == '[' {
		return calls, true, json.Unmarshal(body, &calls)
	}

	var one call
	err = json.Unmarshal(body, &one)

	return []call{one}, false, err
}

// write writes the answers. A cut-off answer lacks its second half.
func write(w http.ResponseWriter, mode Mode, replies []reply, batch bool) {
	var data []byte
	var err error
	if batch {
		data, err = json.Marshal(replies)
	} else {
		data, err = json.Marshal(replies[0])
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}

	if mode == Truncated {
		data = data[:len(data)/2]
	}

	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(data) // the caller detects missing bytes
}

// answer asks the chain and changes question and answer as the mode wants.
func (p *Proxy) answer(ctx context.Context, mode Mode, top uint64, c call) reply {
	e := edit{mode: mode, top: top, call: c}
	if r := e.before(); r != nil {
		return *r
	}

	replies, err := p.forward(ctx, []call{e.call})
	if err != nil {
		return refuse(c, -32000, err.Error())
	}

	r := replies[0]
	r.ID = c.ID
	e.after(&r)

	return r
}

// forward asks the chain itself.
func (p *Proxy) forward(ctx context.Context, calls []call) (replies []reply, err error) {
	body, err := json.Marshal(calls)
	if err != nil {
		return nil, err
	}

	r, err := http.NewRequestWithContext(ctx, http.MethodPost, p.target, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}

	r.Header.Set("Content-Type", "application/json")
	response, err := p.client.Do(r)
	if err != nil {
		return nil, err
	}

	defer func() { _ = response.Body.Close() }() // only read from
	if err := json.NewDecoder(response.Body).Decode(&replies); err != nil {
		return nil, fmt.Errorf("the chain behind the proxy: %w", err)
	}
	if len(replies) != len(calls) {
		return nil, fmt.Errorf("the chain behind the proxy: %d answers to %d calls", len(replies), len(calls))
	}

	return replies, nil
}

func refuse(c call, code int, message string) reply {
	return reply{Version: "2.0", ID: c.ID, Error: &rpcError{code, message}}
}

func result(c call, value string) *reply {
	return &reply{Version: "2.0", ID: c.ID, Result: json.RawMessage(value)}
}

// numberOf reads a quantity.
func numberOf(raw json.RawMessage) (uint64, error) {
	var text string
	if err := json.Unmarshal(raw, &text); err != nil {
		return 0, err
	}
	return strconv.ParseUint(strings.TrimPrefix(text, "0x"), 16, 64)
}

func quantity(n uint64) json.RawMessage { return json.RawMessage(fmt.Sprintf(`"0x%x"`, n)) }

// tags are the names of blocks that follow the head.
var tags = []string{`"latest"`, `"pending"`, `"safe"`}

// pinTags replaces names of the head by the block that stands still.
func pinTags(params []json.RawMessage, top uint64) []json.RawMessage {
	out := slices.Clone(params)
	for i, param := range out {
		if slices.Contains(tags, string(param)) {
			out[i] = quantity(top)
		}
	}
	return out
}
