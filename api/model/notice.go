package model

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/core"
)

// NoticeOf returns the API's object for a notice.
func NoticeOf(view core.NoticeView) Notice {
	out := Notice{
		Schema:         NoticeV1,
		Id:             view.ID.String(),
		Server:         view.Server.Hex(),
		Kind:           NoticeType(view.Kind.String()),
		TextSha256:     hexOf(view.TextHash),
		DomainBytes:    hexutil.Encode(view.Domain),
		DomainProof:    DomainProof(view.Look.Proof.String()),
		Looked:         utc(view.Look.At),
		Block:          int64(view.Block),
		Served:         view.Time.UTC(),
		Held:           view.Held,
		Text:           some(view.Text),
		Acknowledged:   int64(view.Acknowledged),
		AcknowledgedBy: []Acknowledgement{},
	}

	if !view.Dataset.IsZero() {
		out.Dataset = ptr(view.Dataset.String())
	}
	if host, ok := view.HostName(); ok {
		out.Domain = &host
	}

	for _, a := range view.By {
		out.AcknowledgedBy = append(out.AcknowledgedBy, Acknowledgement{Account: a.Account.Hex(), Time: a.Time.UTC()})
	}

	return out
}

// ParseNotices parses the JSON of GET notices. It checks only the form.
func ParseNotices(data []byte) (views []core.NoticeView, err error) {
	var page NoticePage
	if err := json.Unmarshal(data, &page); err != nil {
		return nil, fmt.Errorf("notices: %w", err)
	}

	for _, n := range page.Items {
		view, err := n.View()
		if err != nil {
			return nil, err
		}
		views = append(views, view)
	}

	return views, nil
}

// View is the inverse of NoticeOf.
func (n Notice) View() (view core.NoticeView, err error) {
	kind, errKind := core.ParseNoticeKind(string(n.Kind))
	proof, errProof := core.ParseDomainProof(string(n.DomainProof))
	domain, errDomain := ParseBytes(n.DomainBytes, 0)
	hash, errHash := ParseBytes(n.TextSha256, len(view.TextHash))
	if err := errors.Join(errKind, errProof, errDomain, errHash); err != nil {
		return view, err
	}

	view = core.NoticeView{
		Held: n.Held,
		Text: value(n.Text),
		Look: core.DomainLook{Proof: proof, At: timeOf(n.Looked)},
		NoticeRecord: core.NoticeRecord{
			Block:        uint64(n.Block),
			Time:         n.Served.UTC(),
			Acknowledged: uint64(n.Acknowledged),
			Notice: core.Notice{
				Server:   common.HexToAddress(n.Server),
				Kind:     kind,
				TextHash: [32]byte(hash),
				Domain:   domain,
			},
		},
	}

	for _, a := range n.AcknowledgedBy {
		view.By = append(view.By, core.Acknowledgement{Account: common.HexToAddress(a.Account), Time: a.Time.UTC()})
	}
	if n.Dataset != nil {
		err = view.Dataset.UnmarshalText([]byte(*n.Dataset))
	}

	return view, errors.Join(err, view.ID.UnmarshalText([]byte(n.Id)))
}

// Checked returns the notice if its id is that of its content. A text that it carries must
// be the text that was served.
func (n Notice) Checked() (core.NoticeView, error) {
	view, err := n.View()
	if err != nil {
		return view, err
	}

	if id := view.Notice.ID(); view.ID != id {
		return view, fmt.Errorf("the node shows notice %s as %s: %w", id, view.ID, core.ErrVerify)
	}
	if view.Text != "" && view.CheckText([]byte(view.Text)) != nil {
		return view, fmt.Errorf("the node shows another text than that of notice %s: %w", view.ID, core.ErrVerify)
	}

	return view, nil
}
