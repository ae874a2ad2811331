//go:build js && wasm

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"syscall/js"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// Bounds of what a node may answer.
const (
	answerWithin = 60 * time.Second
	maxAnswer    = 16 << 20 // bytes
	maxPages     = 1000
	pageSize     = 500
)

// node is a validator's API through the browser's fetch. Go's own client of HTTP would
// double what the page has to load. Like client.Remote it is not believed: the flows
// verify every answer.
type node struct{ url string }

var (
	_ contributor.Validator = (*node)(nil)
	_ contributor.Polls     = (*node)(nil)
	_ contributor.Relayer   = (*node)(nil)
	_ contributor.FeeKeeper = (*node)(nil)
)

func newNode(base string) (*node, error) {
	u, err := url.Parse(base)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, usage("node address %q: want http(s)://host:port", base)
	}
	return &node{strings.TrimSuffix(base, "/")}, nil
}

// URL implements contributor.Validator.
func (n *node) URL() string { return n.url }

// Committee implements contributor.Recipient.
func (n *node) Committee(ctx context.Context) (core.CommitteeView, error) {
	return get(ctx, n, "/committee", model.Committee.View)
}

// Dataset implements contributor.Recipient.
func (n *node) Dataset(ctx context.Context, id core.DatasetID) (core.DatasetView, error) {
	return get(ctx, n, "/datasets/"+id.String(), model.Dataset.View)
}

// Submit implements contributor.Recipient.
func (n *node) Submit(ctx context.Context, c core.Contribution, payload []byte) (core.ContributionID, error) {
	return post(ctx, n, "/contributions", model.SubmissionOf(c, payload), func(held model.Contribution) (core.ContributionID, error) {
		return model.ParseID[core.ContributionID](held.Id)
	})
}

// Contribution implements contributor.Validator.
func (n *node) Contribution(ctx context.Context, id core.ContributionID) (core.ContributionView, error) {
	view, err := get(ctx, n, "/contributions/"+id.String(), model.Contribution.View)
	if err == nil && view.ID != id {
		return view, fmt.Errorf("the node answers for contribution %s: %w", view.ID, core.ErrVerify)
	}
	return view, err
}

// Payouts implements contributor.Payer.
func (n *node) Payouts(ctx context.Context, account common.Address) ([]core.Earning, error) {
	return get(ctx, n, "/payouts/"+account.Hex(), func(all []model.Payout) ([]core.Earning, error) {
		return converted(all, model.Payout.Earning)
	})
}

// Snapshot implements contributor.Payer.
func (n *node) Snapshot(ctx context.Context, id core.SnapshotID) (core.SnapshotRecord, error) {
	return get(ctx, n, "/snapshots/"+id.String(), model.Snapshot.Record)
}

// Proof implements contributor.Polls.
func (n *node) Proof(ctx context.Context, snapshot core.SnapshotID, leaf int) (core.SumProof, error) {
	return get(ctx, n, "/proofs/"+snapshot.String()+"/"+strconv.Itoa(leaf), model.SumProof.Sum)
}

// Offer implements contributor.Validator.
func (n *node) Offer(ctx context.Context, id core.SaleID) (core.OfferView, error) {
	return get(ctx, n, "/offers/"+id.String(), model.Offer.View)
}

// Offers implements contributor.Validator.
func (n *node) Offers(ctx context.Context, filter core.OfferFilter) ([]core.OfferView, error) {
	query := url.Values{}
	if filter.Dataset != nil {
		query.Set("dataset", filter.Dataset.String())
	}
	if filter.Snapshot != nil {
		query.Set("snapshot", filter.Snapshot.String())
	}
	if filter.Buyer != nil {
		query.Set("buyer", filter.Buyer.Hex())
	}
	if filter.State != core.SaleNone {
		query.Set("state", filter.State.String())
	}

	return pages(ctx, n, "/offers", query, model.Offer.View)
}

// Notices implements contributor.Board.
func (n *node) Notices(ctx context.Context, dataset *core.DatasetID) ([]core.NoticeView, error) {
	query := url.Values{}
	if dataset != nil {
		query.Set("dataset", dataset.String())
	}
	return pages(ctx, n, "/notices", query, model.Notice.Checked)
}

// Notice implements contributor.Board.
func (n *node) Notice(ctx context.Context, id core.NoticeID) (core.NoticeView, error) {
	view, err := get(ctx, n, "/notices/"+id.String(), model.Notice.Checked)
	if err == nil && view.ID != id {
		return view, fmt.Errorf("the node answers for notice %s: %w", view.ID, core.ErrVerify)
	}
	return view, err
}

// PostRelay implements contributor.Relayer.
func (n *node) PostRelay(ctx context.Context, m core.RelayMessage) (core.RelayView, error) {
	return post(ctx, n, "/relays", model.RelayOf(m), model.RelayStatus.View)
}

// Relay implements contributor.Relayer.
func (n *node) Relay(ctx context.Context, id core.RelayID) (core.RelayView, error) {
	view, err := get(ctx, n, "/relays/"+id.String(), model.RelayStatus.View)
	if err == nil && view.ID != id {
		return view, fmt.Errorf("the node answers for relay %s: %w", view.ID, core.ErrVerify)
	}
	return view, err
}

// ClaimFees implements contributor.FeeKeeper.
func (n *node) ClaimFees(ctx context.Context) (fees core.ClaimFees, on bool, err error) {
	_, view, err := getStatus(ctx, n)
	return view.Relays.Fees, view.Relays.On, err
}

func getStatus(ctx context.Context, n *node) (id core.NodeIdentity, view core.NodeStatus, err error) {
	status, err := get(ctx, n, "/status", func(s model.Status) (model.Status, error) { return s, nil })
	if err != nil {
		return id, view, err
	}
	return status.View()
}

// Events implements contributor.Validator. The page listens to events itself.
func (n *node) Events(context.Context, core.LogID, func(core.LogEntry) error) error {
	return fmt.Errorf("events: %w", core.ErrUnreachable)
}

// get asks for an object and converts it.
func get[A, B any](ctx context.Context, n *node, path string, convert func(A) (B, error)) (out B, err error) {
	body, err := n.answer(ctx, "GET", path, nil)
	if err != nil {
		return out, err
	}
	return object(body, convert)
}

// post sends an object and converts the answer.
func post[A, B any](ctx context.Context, n *node, path string, sent any, convert func(A) (B, error)) (out B, err error) {
	data, err := json.Marshal(sent)
	if err != nil {
		return out, fmt.Errorf("%s: %w", path, err)
	}

	body, err := n.answer(ctx, "POST", path, data)
	if err != nil {
		return out, err
	}
	return object(body, convert)
}

func object[A, B any](body []byte, convert func(A) (B, error)) (out B, err error) {
	var shown A
	if err := json.Unmarshal(body, &shown); err != nil {
		return out, fmt.Errorf("the node's answer cannot be read: %w", core.ErrVerify)
	}
	return convert(shown)
}

// pages reads a list to its end.
func pages[A, B any](ctx context.Context, n *node, path string, query url.Values, convert func(A) (B, error)) (all []B, err error) {
	type page struct {
		Items []A     `json:"items"`
		Next  *string `json:"next"`
	}

	query.Set("limit", strconv.Itoa(pageSize))
	for range maxPages {
		shown, err := get(ctx, n, path+"?"+query.Encode(), func(p page) (page, error) { return p, nil })
		if err != nil {
			return nil, err
		}

		items, err := converted(shown.Items, convert)
		if err != nil {
			return nil, err
		}
		if all = append(all, items...); shown.Next == nil || len(items) == 0 {
			return all, nil
		}
		if *shown.Next <= query.Get("cursor") {
			return nil, fmt.Errorf("a page ends before it begins: %w", core.ErrVerify)
		}
		query.Set("cursor", *shown.Next)
	}

	return nil, fmt.Errorf("list: %w", core.ErrTooLarge)
}

func converted[A, B any](in []A, convert func(A) (B, error)) ([]B, error) {
	out := make([]B, len(in))
	for i := range in {
		var err error
		if out[i], err = convert(in[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// answer sends a request and returns the body of an answer that is a success. Redirects
// are refused: what a person sends to a node goes to no other.
func (n *node) answer(ctx context.Context, method, path string, body []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()

	stop := js.Global().Get("AbortController").New()
	request := map[string]any{
		"method": method, "redirect": "error", "credentials": "omit", "referrerPolicy": "no-referrer", "signal": stop.Get("signal"),
	}
	if body != nil {
		request["body"], request["headers"] = string(body), map[string]any{"Content-Type": "application/json"}
	}

	response, err := await(ctx, js.Global().Call("fetch", n.url+"/api/v1"+path, request))
	if err != nil {
		stop.Call("abort")
		return nil, fmt.Errorf("%s does not answer: %w", n.url, core.ErrUnreachable)
	}

	data, err := bodyOf(ctx, response)
	if err != nil {
		stop.Call("abort")
		return nil, fmt.Errorf("%s: %w", n.url, err)
	}

	if status := response.Get("status").Int(); status < 200 || status > 299 {
		return nil, model.Failed(status, data)
	}

	return data, nil
}

// bodyOf reads a body of at most maxAnswer bytes.
func bodyOf(ctx context.Context, response js.Value) ([]byte, error) {
	stream := response.Get("body")
	if !stream.Truthy() {
		return nil, nil
	}

	var out bytes.Buffer
	reader := stream.Call("getReader")
	for {
		part, err := await(ctx, reader.Call("read"))
		if err != nil {
			return nil, fmt.Errorf("the answer breaks off: %w", core.ErrUnreachable)
		}
		if part.Get("done").Bool() {
			return out.Bytes(), nil
		}

		chunk := make([]byte, part.Get("value").Get("length").Int())
		js.CopyBytesToGo(chunk, part.Get("value"))
		if out.Write(chunk); out.Len() > maxAnswer {
			return nil, fmt.Errorf("an answer above %d bytes: %w", maxAnswer, core.ErrTooLarge)
		}
	}
}

// await waits for a promise.
func await(ctx context.Context, promise js.Value) (js.Value, error) {
	type settled struct {
		value js.Value
		ok    bool
	}

	done := make(chan settled, 1)
	good := js.FuncOf(func(_ js.Value, args []js.Value) any { done <- settled{first(args), true}; return nil })
	bad := js.FuncOf(func(_ js.Value, args []js.Value) any { done <- settled{first(args), false}; return nil })
	release := func() { good.Release(); bad.Release() }
	promise.Call("then", good, bad)

	select {
	case s := <-done:
		release()
		if !s.ok {
			return s.value, errors.New(reasonOf(s.value))
		}
		return s.value, nil
	case <-ctx.Done():
		go func() { <-done; release() }() // the promise may still call them
		return js.Undefined(), ctx.Err()
	}
}

func first(args []js.Value) js.Value {
	if len(args) == 0 {
		return js.Undefined()
	}
	return args[0]
}

// reasonOf returns what a promise was rejected with, as text.
func reasonOf(v js.Value) string {
	if v.Type() == js.TypeObject && v.Get("message").Type() == js.TypeString {
		return v.Get("message").String()
	}
	return js.Global().Call("String", v).String()
}
