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

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/core"
)

// maxAnswer bounds the bytes read of one answer.
const maxAnswer = 64 << 20

// A failed endpoint is asked again after a second, then after twice as long each time, up
// to maxBackOff.
const (
	minBackOff = time.Second
	maxBackOff = time.Minute
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

	mu       sync.Mutex
	known    bool // its chain id was correct
	failures int
	until    time.Time // not asked before this time while others work
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

	answer, err := e.ask(r.Context(), body)
	if err != nil {
		return nil, err
	}

	return response(r, answer), nil
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

// ask posts a request and returns a complete, valid answer. Until the endpoint has
// returned the right chain id, ask sends it no other request.
func (e *endpoint) ask(ctx context.Context, body []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, e.timeout)
	defer cancel()

	if !e.isKnown() {
		if err := e.identify(ctx); err != nil {
			return nil, err
		}
	}

	return e.post(ctx, body)
}

func (e *endpoint) post(ctx context.Context, body []byte) ([]byte, error) {
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
	case answer.StatusCode < 200 || answer.StatusCode > 299:
		return nil, fmt.Errorf("%s: status %d", e.name, answer.StatusCode)
	case err != nil:
		return nil, fmt.Errorf("%s: read answer: %w", e.name, err)

	case len(data) > maxAnswer:
		return nil, fmt.Errorf("%s: answer: %w", e.name, core.ErrTooLarge)
	case !json.Valid(data):
		return nil, fmt.Errorf("%s: the answer is not JSON", e.name)
	}

	return data, limited(e.name, data)
}

// withoutURL removes the URL that http.Client adds to an error.
func withoutURL(err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}

// limited returns an error if the answer means that the endpoint cannot answer now
// (EIP-1474: limit exceeded, internal error). Then another endpoint is asked.
func limited(name string, data []byte) error {
	if len(data) > 4096 || data[0] != '{' {
		return nil
	}

	var answer struct {
		Error struct {
			Code    int    `json:"code"`
			Message string `json:"message"`
		} `json:"error"`
	}

	if err := json.Unmarshal(data, &answer); err != nil {
		return nil // the caller interprets the answer
	}

	if answer.Error.Code == -32005 || answer.Error.Code == -32603 {
		return fmt.Errorf("%s: %s", name, answer.Error.Message)
	}

	return nil
}

// identify asks for the chain id and checks it.
func (e *endpoint) identify(ctx context.Context) error {
	data, err := e.post(ctx, []byte(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`))
	if err != nil {
		return err
	}

	var answer struct {
		Result *hexutil.Big `json:"result"`
	}
	if err := json.Unmarshal(data, &answer); err != nil || answer.Result == nil {
		return fmt.Errorf("%s: no chain id in the answer", e.name)
	}

	return e.check(answer.Result.ToInt())
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

func (e *endpoint) backsOff(now time.Time) bool {
	e.mu.Lock()
	defer e.mu.Unlock()

	return now.Before(e.until)
}

func (e *endpoint) failed(now time.Time) {
	e.mu.Lock()
	defer e.mu.Unlock()

	e.until = now.Add(min(minBackOff<<min(e.failures, 10), maxBackOff))
	e.failures++
}

func (e *endpoint) worked() {
	e.mu.Lock()
	defer e.mu.Unlock()

	e.failures, e.until = 0, time.Time{}
}

// lacks returns nil if the endpoint has no receipt of these transactions.
func (e *endpoint) lacks(ctx context.Context, hashes []common.Hash) error {
	for _, hash := range hashes {
		_, err := e.eth.TransactionReceipt(ctx, hash)
		switch {
		case errors.Is(err, ethereum.NotFound):
			continue
		case err != nil:
			return fmt.Errorf("%s: receipt: %w", e.name, err)
		}

		return fmt.Errorf("%s has a receipt of %s", e.name, hash)
	}

	return nil
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
