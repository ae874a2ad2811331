package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// Timeout bounds one request.
const Timeout = time.Minute

// maxAnswer bounds the bytes read of one answer.
const maxAnswer = 16 << 20

// Remote is one node's API with types of core. The flows of people use it and verify
// every answer instead of trusting it.
type Remote struct {
	url     string
	api     *ClientWithResponses
	raw     *http.Client
	streams *http.Client // without limits of time and size
}

// NewRemote returns the node at a base URL such as http://127.0.0.1:17651.
func NewRemote(base string) (*Remote, error) {
	u, err := url.Parse(base)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, fmt.Errorf("node address %q: want http(s)://host:port", base)
	}

	base = strings.TrimSuffix(base, "/")
	raw := &http.Client{
		Timeout:       Timeout,
		Transport:     limited{http.DefaultTransport},
		CheckRedirect: stayAt,
	}

	api, err := NewClientWithResponses(base+"/api/v1", WithHTTPClient(raw))
	if err != nil {
		return nil, fmt.Errorf("node address %q: %w", base, err)
	}

	return &Remote{base, api, raw, &http.Client{CheckRedirect: stayAt}}, nil
}

// maxRedirects bounds the redirects of one request.
const maxRedirects = 3

// stayAt follows redirects within the node's own scheme and host. What a person sends to a
// node goes to no other.
func stayAt(r *http.Request, via []*http.Request) error {
	first := via[0].URL
	if r.URL.Scheme != first.Scheme || r.URL.Host != first.Host {
		return fmt.Errorf("the node redirects to another host: %w", core.ErrVerify)
	}
	if len(via) > maxRedirects {
		return fmt.Errorf("the node redirects without end: %w", core.ErrTooLarge)
	}

	return nil
}

// limited bounds the body of every answer.
type limited struct{ next http.RoundTripper }

func (l limited) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := l.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}

	response.Body = struct {
		io.Reader
		io.Closer
	}{io.LimitReader(response.Body, maxAnswer), response.Body}

	return response, nil
}

// URL returns the node's base address.
func (n *Remote) URL() string { return n.url }

// Committee returns the node's view of its committee.
func (n *Remote) Committee(ctx context.Context) (view core.CommitteeView, err error) {
	r, err := n.api.GetCommitteeWithResponse(ctx)
	if err != nil {
		return view, unreachable(err)
	}
	if r.JSON200 == nil {
		return view, failed(r.StatusCode(), r.Body)
	}

	return r.JSON200.View()
}

// Dataset returns one dataset.
func (n *Remote) Dataset(ctx context.Context, id core.DatasetID) (view core.DatasetView, err error) {
	r, err := n.api.GetDatasetWithResponse(ctx, id.String())
	if err != nil {
		return view, unreachable(err)
	}
	if r.JSON200 == nil {
		return view, failed(r.StatusCode(), r.Body)
	}

	return r.JSON200.View()
}

// Submit posts a contribution. Posting the same one again is not an error.
func (n *Remote) Submit(ctx context.Context, c core.Contribution, payload []byte) (core.ContributionID, error) {
	r, err := n.api.SubmitContributionWithResponse(ctx, model.SubmissionOf(c, payload))
	if err != nil {
		return core.ContributionID{}, unreachable(err)
	}

	stored := r.JSON201
	if stored == nil {
		stored = r.JSON200
	}

	if stored == nil {
		return core.ContributionID{}, failed(r.StatusCode(), r.Body)
	}

	var id core.ContributionID

	return id, id.UnmarshalText([]byte(stored.Id))
}

// Contribution returns a contribution's state and its payload's digest.
func (n *Remote) Contribution(ctx context.Context, id core.ContributionID) (view core.ContributionView, err error) {
	r, err := n.api.GetContributionWithResponse(ctx, id.String())
	if err != nil {
		return view, unreachable(err)
	}
	if r.JSON200 == nil {
		return view, failed(r.StatusCode(), r.Body)
	}

	if view, err = r.JSON200.View(); err != nil {
		return view, err
	}
	if view.ID != id {
		return view, fmt.Errorf("the node answers for contribution %s: %w", view.ID, core.ErrVerify)
	}

	return view, nil
}

// Retraction returns what became of a contribution whose account left.
func (n *Remote) Retraction(ctx context.Context, id core.ContributionID) (status core.RetractionStatus, err error) {
	r, err := n.api.GetRetractionWithResponse(ctx, id.String())
	if err != nil {
		return status, unreachable(err)
	}
	if r.JSON200 == nil {
		return status, failed(r.StatusCode(), r.Body)
	}

	if status, err = r.JSON200.View(); err != nil {
		return status, err
	}
	if status.Contribution != id {
		return status, fmt.Errorf("the node answers for contribution %s: %w", status.Contribution, core.ErrVerify)
	}

	return status, nil
}

// Snapshot returns one snapshot.
func (n *Remote) Snapshot(ctx context.Context, id core.SnapshotID) (core.SnapshotRecord, error) {
	object, err := n.snapshot(ctx, id)
	if err != nil {
		return core.SnapshotRecord{}, err
	}
	return object.Record()
}

// Sold returns one snapshot, with what a buyer asks first.
func (n *Remote) Sold(ctx context.Context, id core.SnapshotID) (core.SnapshotView, error) {
	object, err := n.snapshot(ctx, id)
	if err != nil {
		return core.SnapshotView{}, err
	}
	return object.View()
}

func (n *Remote) snapshot(ctx context.Context, id core.SnapshotID) (*model.Snapshot, error) {
	r, err := n.api.GetSnapshotWithResponse(ctx, id.String())
	if err != nil {
		return nil, unreachable(err)
	}
	if r.JSON200 == nil {
		return nil, failed(r.StatusCode(), r.Body)
	}
	return r.JSON200, nil
}

// Blob returns the IPFS block with a SHA-256 digest, unchecked.
func (n *Remote) Blob(ctx context.Context, digest [32]byte) ([]byte, error) {
	request, err := http.NewRequestWithContext(
		ctx, http.MethodGet,
		n.url+"/ipfs/"+core.CID(digest).String(), nil,
	)
	if err != nil {
		return nil, err
	}

	request.Header.Set("Accept", "application/vnd.ipld.raw")
	response, err := n.raw.Do(request)
	if err != nil {
		return nil, unreachable(err)
	}

	body, err := io.ReadAll(response.Body)
	if err = errors.Join(err, response.Body.Close()); err != nil {
		return nil, unreachable(err)
	}
	if response.StatusCode != http.StatusOK {
		return nil, failed(response.StatusCode, body)
	}

	return body, nil
}

// Headers returns a run of headers of a sale, given its buyer's signature.
func (n *Remote) Headers(
	ctx context.Context,
	sale core.SaleID,
	from, count int,
	expires uint64,
	signature []byte,
) ([]byte, error) {
	r, err := n.api.GetHeadersWithResponse(ctx, sale.String(), &model.GetHeadersParams{
		From:              ptr(int64(from)),
		Count:             ptr(int64(count)),
		TantiemeExpires:   int64(expires),
		TantiemeSignature: hexutil.Encode(signature),
	})
	if err != nil {
		return nil, unreachable(err)
	}

	if r.StatusCode() != http.StatusOK {
		return nil, failed(r.StatusCode(), r.Body)
	}

	return r.Body, nil
}

// Shares returns a run of combined shares of a sale, unchecked.
func (n *Remote) Shares(ctx context.Context, sale core.SaleID, from, count int) ([]byte, error) {
	r, err := n.api.GetSharesWithResponse(
		ctx,
		sale.String(),
		&model.GetSharesParams{From: ptr(int64(from)), Count: ptr(int64(count))},
	)
	if err != nil {
		return nil, unreachable(err)
	}

	if r.StatusCode() != http.StatusOK {
		return nil, failed(r.StatusCode(), r.Body)
	}

	return r.Body, nil
}

// Payouts returns an account's earnings.
func (n *Remote) Payouts(ctx context.Context, account common.Address) ([]core.Earning, error) {
	r, err := n.api.GetPayoutsWithResponse(ctx, account.Hex())
	if err != nil {
		return nil, unreachable(err)
	}
	if r.JSON200 == nil {
		return nil, failed(r.StatusCode(), r.Body)
	}

	return converted(*r.JSON200, nil, model.Payout.Earning)
}

// Readers returns who can read what an account gave, unchecked.
func (n *Remote) Readers(ctx context.Context, account common.Address) (core.Readership, error) {
	r, err := n.api.GetReadersWithResponse(ctx, account.Hex())
	if err != nil {
		return core.Readership{}, unreachable(err)
	}
	if r.JSON200 == nil {
		return core.Readership{}, failed(r.StatusCode(), r.Body)
	}

	return r.JSON200.Readership()
}

// Proof returns the proof of a leaf of a snapshot's sum tree, unchecked.
func (n *Remote) Proof(ctx context.Context, snapshot core.SnapshotID, leaf int) (core.SumProof, error) {
	r, err := n.api.GetProofWithResponse(ctx, snapshot.String(), int64(leaf))
	if err != nil {
		return core.SumProof{}, unreachable(err)
	}
	if r.JSON200 == nil {
		return core.SumProof{}, failed(r.StatusCode(), r.Body)
	}

	return r.JSON200.Sum()
}

func unreachable(err error) error { return fmt.Errorf("node: %w: %w", core.ErrUnreachable, err) }

func failed(status int, body []byte) error { return model.Failed(status, body) }

func ptr[T any](v T) *T { return &v }
