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

// Outside is what a wallet outside the node gave, in hex.
type Outside struct {
	Signer    string // of an account that has one (ERC-7913); "": none
	Signature string // "": none yet
}

// some returns nil for an empty text.
func some(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

// Sign signs a message. Without a signature the node's own wallet signs.
func (n *Node) Sign(ctx context.Context, id string, by Outside) (*model.Message, error) {
	body := model.SignatureRequest{Signer: some(by.Signer), Signature: some(by.Signature)}

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
