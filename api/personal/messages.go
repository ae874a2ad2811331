package personal

import (
	"context"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/core"
)

func (h *handlers) ListVotes(ctx context.Context, r ListVotesRequestObject) (ListVotesResponseObject, error) {
	items, err := h.backend.Votes(ctx, r.Params.Account)
	return ListVotes200JSONResponse{Schema: model.OfferVoteListV1, Items: append([]model.OfferVote{}, items...)}, err
}

func (h *handlers) ListMessages(context.Context, ListMessagesRequestObject) (ListMessagesResponseObject, error) {
	items, err := h.backend.Messages()
	return ListMessages200JSONResponse(messageList(items)), err
}

func (h *handlers) PostMessage(ctx context.Context, r PostMessageRequestObject) (PostMessageResponseObject, error) {
	items, err := h.backend.Prepare(ctx, *r.Body)
	return PostMessage200JSONResponse(messageList(items)), err
}

func messageList(items []model.Message) model.MessageList {
	return model.MessageList{Schema: model.MessageListV1, Items: append([]model.Message{}, items...)}
}

func (h *handlers) GetMessage(_ context.Context, r GetMessageRequestObject) (GetMessageResponseObject, error) {
	id, err := messageID(r.Id)
	if err != nil {
		return nil, err
	}

	m, err := h.backend.Message(id)

	return GetMessage200JSONResponse(m), err
}

func (h *handlers) PostSignature(ctx context.Context, r PostSignatureRequestObject) (PostSignatureResponseObject, error) {
	id, err := messageID(r.Id)
	if err != nil {
		return nil, err
	}

	signer, err := bytesOf(r.Body.Signer)
	if err != nil {
		return nil, err
	}
	signature, err := bytesOf(r.Body.Signature)
	if err != nil {
		return nil, err
	}

	m, err := h.backend.Sign(ctx, id, signer, signature)

	return PostSignature200JSONResponse(m), err
}

func (h *handlers) PostDeclineMessage(_ context.Context, r PostDeclineMessageRequestObject) (PostDeclineMessageResponseObject, error) {
	id, err := messageID(r.Id)
	if err != nil {
		return nil, err
	}
	return PostDeclineMessage204Response{}, h.backend.DeclineMessage(id)
}

// bytesOf parses bytes that may be missing.
func bytesOf(text *string) ([]byte, error) {
	if text == nil {
		return nil, nil
	}

	data, err := hexutil.Decode(*text)
	if err != nil {
		return nil, core.Refuse(core.ReasonSignature, "%v", err)
	}

	return data, nil
}

// messageID parses a message's id.
func messageID(text string) (id core.RelayID, err error) {
	if err := id.UnmarshalText([]byte(text)); err != nil {
		return id, core.Refuse(core.ReasonRequest, "id: %v", err)
	}
	return id, nil
}
