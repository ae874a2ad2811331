package client

import (
	"context"
	"net/http"

	"github.com/tantieme/tantieme/api/personal/model"
)

// Votes lists the offers on which an account votes now. An empty account means all of the
// node's accounts.
func (n *Node) Votes(ctx context.Context, account string) (*model.OfferVoteList, error) {
	params := &model.ListVotesParams{}
	if account != "" {
		params.Account = &account
	}

	r, err := n.api.ListVotesWithResponse(ctx, params)
	if err != nil {
		return nil, n.unreachable(err)
	}
	return answer(r.JSON200, r.StatusCode(), r.Body)
}

// Messages lists all messages, the newest first.
func (n *Node) Messages(ctx context.Context) (*model.MessageList, error) {
	r, err := n.api.ListMessagesWithResponse(ctx)
	if err != nil {
		return nil, n.unreachable(err)
	}
	return answer(r.JSON200, r.StatusCode(), r.Body)
}

// Prepare returns the messages to sign, and those that were signed before.
func (n *Node) Prepare(ctx context.Context, request model.MessageRequest) (*model.MessageList, error) {
	r, err := n.api.PostMessageWithResponse(ctx, request)
	if err != nil {
		return nil, n.unreachable(err)
	}
	return answer(r.JSON200, r.StatusCode(), r.Body)
}

// Sign signs a message. An empty signature means that the node's own wallet signs.
func (n *Node) Sign(ctx context.Context, id, signature string) (*model.Message, error) {
	var body model.SignatureRequest
	if signature != "" {
		body.Signature = &signature
	}

	r, err := n.api.PostSignatureWithResponse(ctx, id, body)
	if err != nil {
		return nil, n.unreachable(err)
	}
	return answer(r.JSON200, r.StatusCode(), r.Body)
}

// DeclineMessage forgets a message that nobody has signed.
func (n *Node) DeclineMessage(ctx context.Context, id string) error {
	r, err := n.api.PostDeclineMessageWithResponse(ctx, id)
	if err != nil {
		return n.unreachable(err)
	}
	if r.StatusCode() != http.StatusNoContent {
		return failed(r.StatusCode(), r.Body)
	}

	return nil
}
