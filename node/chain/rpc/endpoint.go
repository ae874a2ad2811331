package rpc

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/core"
)

// maxAnswer bounds the bytes read of one answer.
const maxAnswer = 64 << 20

// Sizes that an endpoint is asked for at first. They shrink where it refuses them.
const (
	mostCalls = 100  // of one batch
	mostSpan  = 2000 // blocks of one request for logs
)

// ErrWrongChain reports an endpoint that serves another chain. Such an endpoint is not
// used.
var ErrWrongChain = errors.New("another chain")

// endpoint is one RPC server. Errors and logs name only its host, because the rest of a
// URL may contain a secret.
type endpoint struct {
	name    string
	url     *url.URL
	chain   uint64
	timeout time.Duration
	client  *http.Client
	eth     *ethclient.Client // reaches this endpoint alone

	calls *elastic // of one batch
	span  *elastic // blocks of one request for logs

	mu     sync.Mutex
	known  bool // its chain id was correct
	faults map[string]*fault
	shown  sight // its newest head
}

// newEndpoint accepts an http or https URL. Userinfo in the URL is sent as basic
// authentication.
func newEndpoint(name string, u *url.URL, opts *Options, transport http.RoundTripper) (*endpoint, error) {
	e := &endpoint{
		name:    name,
		url:     u,
		chain:   opts.ChainID,
		timeout: opts.Timeout,
		client:  &http.Client{Transport: transport},
		calls:   newElastic(mostCalls),
		span:    newElastic(mostSpan),
		faults:  map[string]*fault{},
	}

	eth, err := dialOver(e)
	e.eth = eth
	return e, err
}

// dialOver returns a client whose requests go through a round tripper. The URL in its
// errors is the same for every endpoint and reveals nothing.
func dialOver(over http.RoundTripper) (*ethclient.Client, error) {
	transport := rpc.WithHTTPClient(&http.Client{Transport: over})
	client, err := rpc.DialOptions(context.Background(), "http://rpc/", transport)
	if err != nil {
		return nil, fmt.Errorf("rpc client: %w", err)
	}
	return ethclient.NewClient(client), nil
}

// RoundTrip sends a request to this endpoint alone.
func (e *endpoint) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := readRequest(r)
	if err != nil {
		return nil, err
	}

	asked, err := parseRequest(body)
	if err != nil {
		return nil, err
	}

	replies, err := e.ask(r.Context(), asked)
	if err != nil {
		return nil, err
	}

	return response(r, encode(asked, replies)), nil
}

func readRequest(r *http.Request) ([]byte, error) {
	defer func() { _ = r.Body.Close() }()

	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, fmt.Errorf("read request: %w", err)
	}

	return body, nil
}

func response(r *http.Request, body []byte) *http.Response {
	return &http.Response{
		Status:        "200 OK",
		StatusCode:    http.StatusOK,
		Proto:         "HTTP/1.1",
		ProtoMajor:    1,
		ProtoMinor:    1,
		Request:       r,
		Header:        http.Header{"Content-Type": {"application/json"}},
		ContentLength: int64(len(body)),
		Body:          io.NopCloser(bytes.NewReader(body)),
	}
}

// ask sends calls and returns their answers, in order. Until the endpoint has returned
// the right chain id, ask sends it nothing else. A batch is sent in as many parts as the
// endpoint needs.
func (e *endpoint) ask(ctx context.Context, r request) (replies []reply, err error) {
	if !e.isKnown() {
		if err := e.identify(ctx); err != nil {
			return nil, err
		}
	}

	for rest := r.calls; len(rest) > 0; {
		n := min(len(rest), e.calls.get())
		part, err := e.askPart(ctx, rest[:n])
		if errors.Is(err, errSmaller) {
			continue
		}
		if err != nil {
			return nil, err
		}

		replies = append(replies, part...)
		rest = rest[n:]
	}

	return replies, nil
}

// errSmaller means that a batch was refused and a smaller one may be taken.
var errSmaller = errors.New("the endpoint wants a smaller batch")

// askPart sends some calls at once. If a batch fails and one of its calls alone does not,
// the endpoint refuses batches of this size; then the size is reduced and the error is
// errSmaller.
func (e *endpoint) askPart(ctx context.Context, calls []call) ([]reply, error) {
	replies, err := e.exchange(ctx, calls)
	at := 0
	if err == nil {
		if at, _ = firstBad(calls, replies); at < 0 {
			e.calls.accepted(len(calls))
			return replies, nil
		}
	}

	if len(calls) == 1 || ctx.Err() != nil {
		return replies, err
	}

	alone, aloneErr := e.exchange(ctx, calls[at:at+1])
	if aloneErr != nil {
		return replies, err
	}
	if bad, _ := firstBad(calls[at:at+1], alone); bad >= 0 {
		return replies, err
	}

	e.calls.shrink(len(calls), 0)

	return nil, errSmaller
}

// exchange posts calls in one request and reads their answers.
func (e *endpoint) exchange(ctx context.Context, calls []call) ([]reply, error) {
	data, err := e.post(ctx, body(calls))
	if err != nil {
		return nil, err
	}

	replies, err := parseReplies(data, calls)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", e.name, err)
	}

	return replies, nil
}

// post sends one HTTP request and returns a complete answer of valid JSON.
func (e *endpoint) post(ctx context.Context, body []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, e.timeout)
	defer cancel()

	r, err := http.NewRequestWithContext(ctx, http.MethodPost, e.url.String(), bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("%s: bad request", e.name) // http's error would show the URL
	}

	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/json")

	answer, err := e.client.Do(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", e.name, withoutURL(err))
	}

	defer func() { _ = answer.Body.Close() }()

	data, err := io.ReadAll(io.LimitReader(answer.Body, maxAnswer+1))
	switch {
	case (answer.StatusCode < 200 || answer.StatusCode > 299) && !isRefusal(data):
		return nil, &statusError{e.name, answer.StatusCode}
	case err != nil:
		return nil, fmt.Errorf("%s: read answer: %w", e.name, err)

	case len(data) > maxAnswer:
		return nil, fmt.Errorf("%s: answer: %w", e.name, core.ErrTooLarge)
	case !json.Valid(data):
		return nil, fmt.Errorf("%s: the answer is not JSON", e.name)
	}

	return data, nil
}

// isRefusal reports whether an answer is a JSON-RPC error. Some endpoints send it with a
// status that is not 2xx.
func isRefusal(data []byte) bool {
	var r reply
	return json.Unmarshal(data, &r) == nil && r.failed()
}

// statusError is an answer with a status that is not 2xx.
type statusError struct {
	name string
	code int
}

// Error implements error.
func (e *statusError) Error() string { return fmt.Sprintf("%s: status %d", e.name, e.code) }

// withoutURL removes the URL that http.Client adds to an error.
func withoutURL(err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}

// askID asks for the chain id.
var askID = []call{{
	raw:    json.RawMessage(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`),
	ID:     json.RawMessage("1"),
	Method: "eth_chainId",
}}

// identify asks for the chain id and checks it.
func (e *endpoint) identify(ctx context.Context) error {
	replies, err := e.exchange(ctx, askID)
	if err != nil {
		return err
	}

	if _, err := firstBad(askID, replies); err != nil {
		return fmt.Errorf("%s: %w", e.name, err)
	}

	var id hexutil.Big
	if err := json.Unmarshal(replies[0].Result, &id); err != nil {
		return fmt.Errorf("%s: no chain id in the answer", e.name)
	}

	return e.check(id.ToInt())
}

// check compares a chain id with the expected one and remembers the result.
func (e *endpoint) check(id *big.Int) error {
	right := id.IsUint64() && id.Uint64() == e.chain

	e.mu.Lock()
	e.known = right
	e.mu.Unlock()

	if !right {
		return fmt.Errorf("%s: %w: the RPC serves chain %s, the contracts are on chain %d",
			e.name, ErrWrongChain, id, e.chain)
	}

	return nil
}

func (e *endpoint) isKnown() bool {
	e.mu.Lock()
	defer e.mu.Unlock()

	return e.known
}

// alreadyTaken lists the phrases with which nodes refuse a transaction whose nonce they
// already have.
var alreadyTaken = []string{
	"already known",
	"alreadyknown",
	"known transaction",
	"already imported",
	"nonce too low",
	"nonce is too low",
	"oldnonce",
}

// refusal interprets an endpoint's refusal of a transaction. It returns nil if the
// endpoint already has this nonce; the receipt then shows which transaction won. Nodes
// word the refusal differently.
func refusal(err error) error {
	if err == nil {
		return nil
	}

	said := strings.ToLower(err.Error())
	for _, words := range alreadyTaken {
		if strings.Contains(said, words) {
			return nil
		}
	}

	return err
}
