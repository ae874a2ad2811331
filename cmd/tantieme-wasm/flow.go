//go:build js && wasm

package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"syscall/js"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

func preview(args []js.Value) (any, error) {
	if len(args) != 2 && len(args) != 3 {
		return nil, usage("preview takes the files of an export, the name of a schema, and a function that is told of progress")
	}

	told := func(int64) {}
	if len(args) == 3 {
		told = func(bytes int64) { args[2].Invoke(float64(bytes)) }
	}

	files, err := exported(args[0], told)
	if err != nil {
		return nil, err
	}

	schema, err := text(args[1], "schema")
	if err != nil {
		return nil, err
	}

	shown, err := contributor.NewPreview(context.Background(), files, schema)
	if err != nil {
		return nil, err
	}

	var out bytes.Buffer
	if err := shown.WriteJSON(&out); err != nil {
		return nil, err
	}

	return map[string]any{
		"preview": out.String(),
		"slice":   string(shown.Slice.Bytes()),
	}, nil
}

func sealSlice(args []js.Value) (any, error) {
	if len(args) != 1 || args[0].Type() != js.TypeObject {
		return nil, usage("seal takes one object")
	}

	arg := plain(args[0])
	target, err := target(arg)
	if err != nil {
		return nil, err
	}

	slice, err := content(arg.Get("slice"), "slice")
	if err != nil {
		return nil, err
	}

	account, err := address(arg.Get("account"))
	if err != nil {
		return nil, err
	}

	version, err := version(arg.Get("version"), 1)
	if err != nil {
		return nil, err
	}

	by := contributor.Giver{Account: account}
	if given := arg.Get("payee"); given.Truthy() {
		payee, err := address(given)
		if err != nil {
			return nil, err
		}
		by.Payee = &payee
	}

	to, err := target.Agreement(slice, by, version-1, time.Now())
	if err != nil {
		return nil, err
	}

	draft, err := target.Seal(rand.Reader, slice, to)
	if err != nil {
		return nil, err
	}

	return sealed(draft, to)
}

func sealed(draft *contributor.Draft, to contributor.Agreement) (any, error) {
	kept, err := draft.Encode()
	if err != nil {
		return nil, err
	}

	digest, err := draft.Digest()
	if err != nil {
		return nil, err
	}

	shown, err := json.Marshal(draft.Document())
	if err != nil {
		return nil, fmt.Errorf("typed data: %w", err)
	}

	var agreement strings.Builder
	if err := contributor.RenderAgreement(&agreement, to); err != nil {
		return nil, err
	}

	return map[string]any{
		"contribution": draft.Consent.Contribution.String(),
		"draft":        string(kept),
		"header":       uint8Array(draft.Header),
		"payload":      uint8Array(draft.Payload),
		"digest":       digest.Hex(),
		"typedData":    string(shown),
		"agreement":    agreement.String(),
	}, nil
}

// target parses and checks the target for which the slice is sealed.
func target(arg js.Value) (*contributor.Target, error) {
	var texts [3]string
	for i, name := range []string{"committee", "dataset", "id"} {
		var err error
		if texts[i], err = text(arg.Get(name), name); err != nil {
			return nil, err
		}
	}

	committee, err := model.ParseCommittee([]byte(texts[0]))
	if err != nil {
		return nil, err
	}

	dataset, err := model.ParseDataset([]byte(texts[1]))
	if err != nil {
		return nil, err
	}

	var id core.DatasetID
	if err := id.UnmarshalText([]byte(texts[2])); err != nil {
		return nil, usage("id: %v", err)
	}

	known, err := knownKey(arg.Get("key"))
	if err != nil {
		return nil, err
	}

	target, err := contributor.NewTarget(committee, known, id, dataset)
	if err != nil {
		return nil, err
	}

	notices, asked, err := notices(arg.Get("notices"), id)
	if err != nil || !asked {
		return target, err
	}

	return target.WithNotices(notices), nil
}

// notices parses a validator's notices on the dataset, as its API lists them. A page that
// does not hand them over has an agreement that says so.
func notices(arg js.Value, dataset core.DatasetID) (all []contributor.Served, asked bool, err error) {
	if arg.IsUndefined() || arg.IsNull() {
		return nil, false, nil
	}

	listed, err := text(arg, "notices")
	if err != nil {
		return nil, false, err
	}

	views, err := model.ParseNotices([]byte(listed))
	if err != nil {
		return nil, false, err
	}

	return contributor.Joined([][]core.NoticeView{views}, &dataset), true, nil
}

// knownKey parses the id of the committee's key, which the page must name. One validator
// cannot vouch for a key, because it could name a key of its own.
func knownKey(arg js.Value) (known core.KeyID, err error) {
	if arg.IsUndefined() || arg.IsNull() {
		return known, core.Refuse(core.ReasonKeyUnchecked, "nothing says that the key to which the slice would be sealed is the committee's")
	}
	if err := known.UnmarshalText([]byte(arg.String())); err != nil {
		return known, usage("key: %v", err)
	}
	if known.IsZero() {
		return known, usage("key: it is zero")
	}

	return known, nil
}

func signConsent(args []js.Value) (any, error) {
	if len(args) != 2 {
		return nil, usage("consent takes a draft and its signature")
	}

	kept, err := text(args[0], "draft")
	if err != nil {
		return nil, err
	}

	draft, err := contributor.ParseDraft([]byte(kept))
	if err != nil {
		return nil, err
	}

	hex, err := text(args[1], "signature")
	if err != nil {
		return nil, err
	}

	signature, err := hexutil.Decode(hex)
	if err != nil {
		return nil, usage("signature: %v", err)
	}

	if err := draft.Sign(signature); err != nil {
		return nil, err
	}

	signed, err := draft.Encode()
	if err != nil {
		return nil, err
	}

	body, err := json.Marshal(model.SubmissionOf(draft.Contribution(), draft.Payload))
	if err != nil {
		return nil, fmt.Errorf("submission: %w", err)
	}

	return map[string]any{
		"contribution": draft.Consent.Contribution.String(),
		"draft":        string(signed),
		"submission":   string(body),
	}, nil
}

func address(v js.Value) (common.Address, error) {
	hex, err := text(v, "account")
	if err != nil {
		return common.Address{}, err
	}
	if !common.IsHexAddress(hex) {
		return common.Address{}, usage("account: %q is no address", hex)
	}

	return common.HexToAddress(hex), nil
}

// version parses the version of a consent. One that is not given is the lowest.
func version(v js.Value, lowest uint64) (uint64, error) {
	if v.IsUndefined() {
		return lowest, nil
	}
	if v.Type() != js.TypeNumber || v.Float() != math.Trunc(v.Float()) || v.Float() < float64(lowest) || v.Float() > math.MaxInt32 {
		return 0, usage("version: want a whole number from %d", lowest)
	}

	return uint64(v.Int()), nil
}
