package personal

import (
	"strings"

	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// agreementView returns an agreement as the API's object.
func agreementView(export string, a contributor.Agreement) (model.Agreement, error) {
	var text strings.Builder
	if err := contributor.RenderAgreement(&text, a); err != nil {
		return model.Agreement{}, err
	}

	sum, err := a.Sum()
	if err != nil {
		return model.Agreement{}, err
	}

	terms := a.Dataset.Terms

	return model.Agreement{
		Schema:  model.AgreementV1,
		Sha256:  sum,
		Export:  export,
		Account: a.Account.Hex(),
		Payee:   a.PaidTo().Hex(),

		Accumulates: some(a.Accumulates()),

		Dataset:    a.Dataset.ID.String(),
		Name:       terms.Name,
		Founder:    terms.Founder.Hex(),
		Slice:      terms.Schema,
		Purposes:   purposesView(terms.Purposes),
		Expires:    a.Expires,
		Token:      tokenView(a.Dataset),
		FloorPrice: terms.FloorPrice.String(),
		Rule:       terms.Vote.Words(terms.Windows.Vote),
		Split:      splitView(terms.Split),
		Readers:    readersView(a),
		KeyId:      a.KeyID.String(),
		Weight:     int64(a.Weight),
		Version:    int64(a.Version),
		Again:      a.Again(),
		Replaces:   replacedView(a.Replaces),
		Notices:    noticesView(a.Notices),
		Text:       text.String(),
	}, nil
}

func purposesView(purposes []core.Purpose) []model.Purpose {
	out := make([]model.Purpose, len(purposes))
	for i, p := range purposes {
		out[i] = model.Purpose{
			Dpv:   p.DPV,
			Pdpp:  p.PDPP,
			Words: p.Words(),
		}
	}
	return out
}

func tokenView(d core.DatasetView) model.Token {
	out := model.Token{Address: d.Terms.Token.Hex()}
	if d.Token != nil {
		out.Symbol, out.Decimals = ptr(d.Token.Symbol), ptr(d.Token.Decimals)
	}
	return out
}

func splitView(s core.Split) model.Split {
	return model.Split{
		ContributorsBps: int(s.ContributorsBps()),
		ValidatorsBps:   int(s.PotBps),
		TreasuryBps:     int(s.TreasuryBps),
		Treasury:        s.Treasury.Hex(),
	}
}

func readersView(a contributor.Agreement) model.Readers {
	threshold, members := a.Reads()
	out := model.Readers{Threshold: threshold, Members: []model.Reader{}}
	for _, m := range members {
		out.Members = append(out.Members, model.Reader{
			Seat:    int(m.Seat),
			Account: m.Account.Hex(),
			Url:     m.URL,
		})
	}

	return out
}

func noticesView(all []contributor.Served) []model.Notice {
	out := make([]model.Notice, len(all))
	for i, s := range all {
		out[i] = model.Notice{
			Id:     s.ID.String(),
			Kind:   model.NoticeKind(s.Kind.String()),
			Server: s.Server.Hex(),
			ToAll:  s.Dataset.IsZero(),
			Proven: s.IsProven(),
			Served: s.Time.UTC(),
			Held:   s.Held,
		}

		if host, ok := s.HostName(); ok {
			out[i].Domain = &host
		}
		if s.Text != "" {
			out[i].Beginning = s.Beginning()
		}
	}

	return out
}

func replacedView(r *contributor.Replaced) *model.Replaced {
	if r == nil {
		return nil
	}

	out := &model.Replaced{
		Version:   int64(r.Version),
		Weight:    some(int64(r.Weight)),
		SameSlice: r.SameSlice,
	}
	if !r.Contribution.IsZero() {
		out.Contribution = ptr(r.Contribution.String())
	}

	return out
}
