package replica

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"

	"github.com/tantieme/tantieme/node/core"
)

// kubo is an IPFS node with kubo's RPC.
type kubo struct{ client *client }

// NewKubo returns an IPFS node at the base URL of its RPC. auth is empty, bearer:<token>,
// or basic:<user>:<password>.
func NewKubo(base, auth string) (Service, error) {
	set, err := parseAuth(auth)
	if err != nil {
		return nil, err
	}

	c, err := newClient("kubo", base, auth != "", set)
	if err != nil {
		return nil, err
	}

	return kubo{c}, nil
}

func parseAuth(auth string) (func(*http.Request), error) {
	kind, secret, _ := strings.Cut(auth, ":")
	user, password, both := strings.Cut(secret, ":")

	switch {
	case auth == "":
		return nil, nil
	case kind == "bearer" && secret != "":
		return func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+secret) }, nil

	case kind == "basic" && both:
		return func(r *http.Request) { r.SetBasicAuth(user, password) }, nil
	default:
		return nil, errors.New("kubo: want bearer:<token> or basic:<user>:<password>")
	}
}

// Name implements Service.
func (k kubo) Name() string { return "kubo " + k.client.base.String() }

// Label implements Service.
func (kubo) Label() string { return "an IPFS node of the member's operator" }

// Drop unpins the block and deletes it.
func (k kubo) Drop(ctx context.Context, digest [32]byte) error {
	id := url.QueryEscape(core.CID(digest).String())

	answer, err := k.client.do(ctx, http.MethodPost, &url.URL{Path: "api/v0/pin/rm", RawQuery: "arg=" + id}, http.Header{}, nil, maxAnswer)
	if err != nil && !isNotPinned(answer) {
		return noRPC(err)
	}

	answer, err = k.client.do(ctx, http.MethodPost, &url.URL{Path: "api/v0/block/rm", RawQuery: "force=true&arg=" + id}, http.Header{}, nil, maxAnswer)
	if err != nil {
		return noRPC(err)
	}

	var removed struct{ Hash, Error string }
	if len(answer) == 0 { // it had no such block
		return nil
	}
	if err := json.Unmarshal(answer, &removed); err != nil {
		return fmt.Errorf("answer of kubo: %w", err)
	}
	if removed.Error != "" {
		return fmt.Errorf("kubo keeps the block: %.200s", removed.Error)
	}

	return nil
}

// isNotPinned reports whether kubo's error says that it has no pin of a block.
func isNotPinned(answer []byte) bool {
	var refused struct{ Message string }
	return json.Unmarshal(answer, &refused) == nil && strings.Contains(refused.Message, "not pinned")
}

// noRPC returns the error of a request to kubo's RPC. A URL that has none is about the
// service.
func noRPC(err error) error {
	if errors.Is(err, core.ErrNotFound) {
		return fmt.Errorf("not kubo's RPC at this URL: %w: %w", core.ErrUnreachable, err)
	}
	return err
}

// Keep stores and pins the blob in one request.
func (k kubo) Keep(ctx context.Context, digest [32]byte, data []byte, _ string) (string, bool, error) {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("data", "block")
	if err == nil {
		_, err = part.Write(data)
	}

	if err = errors.Join(err, form.Close()); err != nil {
		return "", false, fmt.Errorf("make form: %w", err)
	}

	path := &url.URL{Path: "api/v0/block/put", RawQuery: "cid-codec=raw&mhtype=sha2-256&pin=true"}
	header := http.Header{"Content-Type": {form.FormDataContentType()}}
	answer, err := k.client.do(ctx, http.MethodPost, path, header, body.Bytes(), maxAnswer)
	if err != nil {
		return "", false, noRPC(err)
	}

	var put struct {
		Key  string
		Size int
	}

	if err := json.Unmarshal(answer, &put); err != nil {
		return "", false, fmt.Errorf("answer of kubo: %w", err)
	}

	if want := core.CID(digest).String(); put.Key != want || put.Size != len(data) {
		return "", false, fmt.Errorf(
			"it stored %q of %d bytes, not %s: %w",
			put.Key,
			put.Size,
			want,
			core.ErrVerify,
		)
	}

	return "", true, nil
}
