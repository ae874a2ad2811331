package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// TokenFile is the file of a data folder with the token of its personal node.
const TokenFile = "api-token"

// timeout bounds one request, which may send a large export.
const timeout = 10 * time.Minute

// Node is the personal node of a data folder on this machine. Its errors are those of
// core: a problem becomes a *core.Refusal, an error about a missing thing wraps
// core.ErrNotFound, and an error of a node that does not answer wraps
// core.ErrUnreachable.
type Node struct {
	api *ClientWithResponses
	url string
}

// maxToken bounds a token's file, in bytes.
const maxToken = 4 << 10

// Open returns the personal node of a data folder. It reads the token, which only the
// folder's owner can read. listen is the node's host:port.
func Open(dir, listen string) (*Node, error) {
	token, err := files.Read(filepath.Join(dir, TokenFile), maxToken)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf(
			"no personal node has run in %s yet: %w",
			dir, core.ErrNotFound,
		)
	}
	if err != nil {
		return nil, err
	}

	url := "http://" + listen
	api, err := NewClientWithResponses(
		url+"/api/v1",
		WithToken(strings.TrimSpace(string(token))),
		WithHTTPClient(&http.Client{Timeout: timeout}),
	)
	if err != nil {
		return nil, err
	}

	return &Node{api, url}, nil
}

// Add uploads an export's ZIP for a dataset. An empty dataset means the node's own.
func (n *Node) Add(ctx context.Context, dataset, name string, zip io.Reader) (*model.Export, error) {
	params := &model.PostExportParams{}
	if dataset != "" {
		params.Dataset = &dataset
	}
	if name != "" {
		params.Name = &name
	}

	r, err := n.api.PostExportWithBodyWithResponse(ctx, params, "application/octet-stream", zip)
	if err != nil {
		return nil, n.unreachable(err)
	}
	if r.JSON201 != nil {
		return r.JSON201, nil
	}

	return answer(r.JSON200, r.StatusCode(), r.Body)
}

// Exports lists all exports, the newest first.
func (n *Node) Exports(ctx context.Context) (*model.ExportList, error) {
	r, err := n.api.ListExportsWithResponse(ctx)
	if err != nil {
		return nil, n.unreachable(err)
	}
	return answer(r.JSON200, r.StatusCode(), r.Body)
}

// Preview returns an export's preview, as JSON in exactly the node's bytes.
func (n *Node) Preview(ctx context.Context, id string) ([]byte, error) {
	r, err := n.api.GetPreviewWithResponse(ctx, id, &model.GetPreviewParams{})
	if err != nil {
		return nil, n.unreachable(err)
	}
	if r.StatusCode() != http.StatusOK {
		return nil, failed(r.StatusCode(), r.Body)
	}

	return r.Body, nil
}

// Giver is who gives a consent, in hex. Without account and signer it is the node's own
// wallet.
type Giver struct {
	Account string
	Payee   string // "": as in the consent before, or the account
	Outside
}

// Agreement returns all that a consent would be given to.
func (n *Node) Agreement(ctx context.Context, id string, by Giver) (*model.Agreement, error) {
	r, err := n.api.GetAgreementWithResponse(ctx, id, &model.GetAgreementParams{
		Account: some(by.Account),
		Signer:  some(by.Signer),
		Payee:   some(by.Payee),
	})
	if err != nil {
		return nil, n.unreachable(err)
	}
	return answer(r.JSON200, r.StatusCode(), r.Body)
}

// Consent agrees to sell exactly the slice, to exactly the agreement. The node's own wallet
// signs, or one outside. If that has not signed yet, the answer holds the message.
func (n *Node) Consent(ctx context.Context, id, sliceSum string, to *model.Agreement, by Giver) (*model.Consent, error) {
	r, err := n.api.PostConsentWithResponse(ctx, id, model.ConsentRequest{
		SliceSha256:     sliceSum,
		AgreementSha256: to.Sha256,
		Account:         some(by.Account),
		Signer:          some(by.Signer),
		Payee:           &to.Payee,
		Signature:       some(by.Signature),
	})
	if err != nil {
		return nil, n.unreachable(err)
	}
	if r.JSON202 != nil {
		return r.JSON202, nil
	}
	return answer(r.JSON200, r.StatusCode(), r.Body)
}

// Decline ends an export without a sale; the node erases the slice.
func (n *Node) Decline(ctx context.Context, id string) (*model.Export, error) {
	r, err := n.api.PostDeclineWithResponse(ctx, id)
	if err != nil {
		return nil, n.unreachable(err)
	}
	return answer(r.JSON200, r.StatusCode(), r.Body)
}

// Contributions lists the state of sent contributions, and the bids for them.
func (n *Node) Contributions(ctx context.Context) (*model.ContributionList, error) {
	r, err := n.api.ListContributionsWithResponse(ctx)
	if err != nil {
		return nil, n.unreachable(err)
	}
	return answer(r.JSON200, r.StatusCode(), r.Body)
}

// Earnings lists what the node's accounts earn.
func (n *Node) Earnings(ctx context.Context) (*model.EarningList, error) {
	r, err := n.api.ListEarningsWithResponse(ctx)
	if err != nil {
		return nil, n.unreachable(err)
	}
	return answer(r.JSON200, r.StatusCode(), r.Body)
}

// Status returns how the node is doing.
func (n *Node) Status(ctx context.Context) (*model.Status, error) {
	r, err := n.api.GetStatusWithResponse(ctx)
	if err != nil {
		return nil, n.unreachable(err)
	}
	return answer(r.JSON200, r.StatusCode(), r.Body)
}

func (n *Node) unreachable(err error) error {
	return fmt.Errorf("personal node at %s: %w: %w", n.url, core.ErrUnreachable, err)
}

// answer returns the wanted object, or the error that the node returned instead.
func answer[T any](object *T, status int, body []byte) (*T, error) {
	if object == nil {
		return nil, failed(status, body)
	}
	return object, nil
}

// failed returns the error of core for a problem.
func failed(status int, body []byte) error {
	var p model.Problem
	if err := json.Unmarshal(body, &p); err != nil || p.Code == "" {
		return fmt.Errorf("the personal node answers %d", status)
	}

	detail := p.Title
	if p.Detail != nil {
		detail = *p.Detail
	}

	if status == http.StatusNotFound {
		return fmt.Errorf("%s: %w", detail, core.ErrNotFound)
	}

	return core.Refuse(core.Reason(p.Code), "%s", detail)
}
