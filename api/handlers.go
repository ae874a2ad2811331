package api

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/time/rate"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// handlers implements the generated server's interface.
type handlers struct {
	backend Backend
	submits *rate.Limiter
}

var _ StrictServerInterface = (*handlers)(nil)

func (h *handlers) GetNode(context.Context, GetNodeRequestObject) (GetNodeResponseObject, error) {
	return GetNode200JSONResponse(model.NodeOf(h.backend.Identity())), nil
}

func (h *handlers) GetStatus(ctx context.Context, _ GetStatusRequestObject) (GetStatusResponseObject, error) {
	status, err := h.backend.Status(ctx)
	if err != nil {
		return nil, err
	}
	return GetStatus200JSONResponse(model.StatusOf(h.backend.Identity(), status)), nil
}

func (h *handlers) GetCommittee(context.Context, GetCommitteeRequestObject) (GetCommitteeResponseObject, error) {
	members, err := h.backend.Members()
	if err != nil {
		return nil, err
	}

	id := h.backend.Identity()
	view := core.CommitteeView{
		Domain:    id.Domain,
		Committee: id.Committee,
		Members:   members,
	}

	key, err := h.backend.GroupKey()
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return nil, err
	}

	if err == nil {
		view.Key = &key
	} else if missing := h.backend.Ready(); missing != nil {
		view.Reason = missing.Error()
	}

	return GetCommittee200JSONResponse(model.CommitteeOf(view)), nil
}

func (h *handlers) GetDataset(ctx context.Context, r GetDatasetRequestObject) (GetDatasetResponseObject, error) {
	id, err := model.ParseID[core.DatasetID](r.Id)
	if err != nil {
		return nil, err
	}

	terms, err := h.backend.Dataset(id)
	if err != nil {
		return nil, fmt.Errorf("dataset %s: %w", id, err)
	}

	view, err := h.datasetView(ctx, id, terms)
	return GetDataset200JSONResponse(model.DatasetOf(view)), err
}

// datasetView returns what the node shows of a dataset. The error wraps core.ErrNotFound
// if its schema is not one that this program knows.
func (h *handlers) datasetView(ctx context.Context, id core.DatasetID, terms core.Terms) (core.DatasetView, error) {
	size, err := h.backend.PayloadSize(id)
	if err != nil {
		return core.DatasetView{}, err
	}

	return core.DatasetView{
		ID:          id,
		Terms:       terms,
		PayloadSize: size,
		Token:       h.backend.Token(ctx, terms.Token),
	}, nil
}

func (h *handlers) SubmitContribution(ctx context.Context, r SubmitContributionRequestObject) (SubmitContributionResponseObject, error) {
	if !h.submits.Allow() {
		return nil, core.Refuse(
			core.ReasonRate, "this node takes no more for a moment; try again in a second, or another node",
		)
	}
	if r.Body == nil {
		return nil, core.Refuse(core.ReasonRequest, "want a submission")
	}

	c, payload, err := r.Body.Contribution()
	if err != nil {
		return nil, err
	}

	stored, added, err := h.backend.Submit(ctx, c, payload)
	if err != nil {
		return nil, err
	}
	if added {
		return SubmitContribution201JSONResponse(model.ContributionOf(stored.View())), nil
	}

	return SubmitContribution200JSONResponse(model.ContributionOf(stored.View())), nil
}

func (h *handlers) GetContribution(_ context.Context, r GetContributionRequestObject) (GetContributionResponseObject, error) {
	id, err := model.ParseID[core.ContributionID](r.Id)
	if err != nil {
		return nil, err
	}

	c, err := h.backend.Contribution(id)
	if err != nil {
		return nil, fmt.Errorf("contribution %s: %w", id, err)
	}

	view := c.View()
	waits, err := h.backend.Waits(c)
	view.Waits = &waits

	return GetContribution200JSONResponse(model.ContributionOf(view)), err
}

func (h *handlers) GetSnapshot(_ context.Context, r GetSnapshotRequestObject) (GetSnapshotResponseObject, error) {
	id, err := model.ParseID[core.SnapshotID](r.Id)
	if err != nil {
		return nil, err
	}

	s, err := h.backend.Snapshot(id)
	if err != nil {
		return nil, fmt.Errorf("snapshot %s: %w", id, err)
	}

	sales, err := h.backend.Sales()
	if err != nil {
		return nil, err
	}

	object, err := h.snapshotOf(s, sales)
	return GetSnapshot200JSONResponse(object), err
}

func (h *handlers) GetOffer(_ context.Context, r GetOfferRequestObject) (GetOfferResponseObject, error) {
	id, err := model.ParseID[core.SaleID](r.Id)
	if err != nil {
		return nil, err
	}

	sale, err := h.backend.Sale(id)
	if err != nil {
		return nil, fmt.Errorf("offer %s: %w", id, err)
	}

	now, err := h.chainTime()
	if err != nil {
		return nil, err
	}

	view := sale.View(h.backend.Identity().Committee.Threshold, now)
	view.LeftOut, err = h.backend.LeftOut(sale)

	return GetOffer200JSONResponse(model.OfferOf(view)), err
}

func (h *handlers) GetRetraction(_ context.Context, r GetRetractionRequestObject) (GetRetractionResponseObject, error) {
	id, err := model.ParseID[core.ContributionID](r.Id)
	if err != nil {
		return nil, err
	}

	status, err := h.backend.Retraction(id)
	if err != nil {
		return nil, fmt.Errorf("retraction of contribution %s: %w", id, err)
	}

	return GetRetraction200JSONResponse(model.RetractionStatusOf(status)), nil
}

// maxHeaderRequest is the latest expiry of a request for headers, counted from now.
const maxHeaderRequest = time.Hour

func (h *handlers) GetHeaders(ctx context.Context, r GetHeadersRequestObject) (GetHeadersResponseObject, error) {
	id, err := model.ParseID[core.SaleID](r.Id)
	if err != nil {
		return nil, err
	}

	expires := time.Unix(r.Params.TantiemeExpires, 0)
	if until := time.Until(expires); until < 0 || until > maxHeaderRequest {
		return nil, Denied(errors.New("the request has expired or expires too late; sign a new one"))
	}

	signature, err := model.ParseBytes(r.Params.TantiemeSignature, 65)
	if err != nil {
		return nil, err
	}

	if err := h.backend.CheckHeaderRequest(id, uint64(r.Params.TantiemeExpires), signature); err != nil {
		return nil, err
	}

	from, count, err := window(r.Params.From, r.Params.Count)
	if err != nil {
		return nil, err
	}

	data, err := h.backend.Headers(ctx, id, from, count)
	if err != nil {
		return nil, err
	}

	return GetHeaders200ApplicationoctetStreamResponse{
		Body:          bytes.NewReader(data),
		ContentLength: int64(len(data)),
	}, nil
}

func (h *handlers) GetShares(ctx context.Context, r GetSharesRequestObject) (GetSharesResponseObject, error) {
	id, err := model.ParseID[core.SaleID](r.Id)
	if err != nil {
		return nil, err
	}

	from, count, err := window(r.Params.From, r.Params.Count)
	if err != nil {
		return nil, err
	}

	data, err := h.backend.Shares(ctx, id, from, count)
	if err != nil {
		return nil, err
	}

	return GetShares200ApplicationoctetStreamResponse{
		Body:          bytes.NewReader(data),
		ContentLength: int64(len(data)),
	}, nil
}

// parseAccount parses an account of a path.
func parseAccount(text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, core.Refuse(core.ReasonRequest, "account: want 0x and 40 hex digits")
	}
	return common.HexToAddress(text), nil
}

func (h *handlers) GetReaders(ctx context.Context, r GetReadersRequestObject) (GetReadersResponseObject, error) {
	account, err := parseAccount(r.Account)
	if err != nil {
		return nil, err
	}

	list, err := h.backend.Readers(ctx, account)
	if err != nil {
		return nil, err
	}

	return GetReaders200JSONResponse(model.ReaderListOf(list)), nil
}

func (h *handlers) GetPayouts(ctx context.Context, r GetPayoutsRequestObject) (GetPayoutsResponseObject, error) {
	account, err := parseAccount(r.Account)
	if err != nil {
		return nil, err
	}

	earnings, err := h.backend.Payouts(ctx, account)
	if err != nil {
		return nil, err
	}

	out := make(GetPayouts200JSONResponse, 0, len(earnings))
	for _, e := range earnings {
		out = append(out, model.PayoutOf(e))
	}

	return out, nil
}

func (h *handlers) GetProof(ctx context.Context, r GetProofRequestObject) (GetProofResponseObject, error) {
	id, err := model.ParseID[core.SnapshotID](r.Snapshot)
	if err != nil {
		return nil, err
	}
	if r.Leaf < 0 || r.Leaf > 1<<31 {
		return nil, core.Refuse(core.ReasonRequest, "index: out of range")
	}

	proof, err := h.backend.Proof(ctx, id, int(r.Leaf))
	if err != nil {
		return nil, err
	}

	return GetProof200JSONResponse(model.SumProofOf(proof)), nil
}
