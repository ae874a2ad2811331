package personal

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/api/personal"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

var _ personal.Backend = (*Node)(nil)

func ptr[T any](v T) *T { return &v }

// some returns nil for a zero value.
func some[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}

	return &v
}

func exportView(e Export) model.Export {
	out := model.Export{
		Schema:      model.ExportV1,
		Id:          e.ID,
		Name:        some(e.Name),
		State:       model.ExportState(e.State),
		Reason:      some(e.Reason),
		Detail:      some(e.Detail),
		Hint:        some(e.Hint),
		Dataset:     e.Dataset.String(),
		Sha256:      e.Sum,
		Size:        e.Size,
		Received:    e.Received,
		Source:      model.ExportSource(e.Source),
		SliceSha256: some(e.SliceSum),
		Version:     some(int64(e.Version)),
	}

	if e.Account != nil {
		out.Account = ptr(e.Account.Hex())
	}
	if e.Contribution != nil {
		out.Contribution = ptr(e.Contribution.String())
	}
	if e.Status != nil {
		out.Stage = ptr(e.Status.Stage.String())
	}

	return out
}

// Take implements the API's Backend.
func (n *Node) Take(_ context.Context, dataset *core.DatasetID, name string, zip io.Reader) (model.Export, bool, error) {
	e, added, err := n.storeUpload(dataset, name, zip, FromUpload)
	return exportView(e), added, err
}

// Exports implements the API's Backend.
func (n *Node) Exports() ([]model.Export, error) {
	all, err := n.all()
	if err != nil {
		return nil, err
	}

	out := make([]model.Export, len(all))
	for i, e := range all {
		out[len(all)-1-i] = exportView(e)
	}

	return out, nil
}

// Export implements the API's Backend.
func (n *Node) Export(id string) (model.Export, error) {
	e, err := n.load(id)
	return exportView(e), err
}

// Preview implements the API's Backend.
func (n *Node) Preview(id string) (shown, slice []byte, err error) {
	if _, err := n.load(id); err != nil {
		return nil, nil, err
	}

	if shown, err = n.previews.Load(id); err != nil {
		return nil, nil, err
	}

	if slice, _, err = contributor.SliceOf(shown); err != nil {
		return nil, nil, n.damaged("previews", id, "decline this export and give it again", err)
	}

	return shown, slice, nil
}

// Agreement implements the API's Backend.
func (n *Node) Agreement(ctx context.Context, id string, by model.GetAgreementParams) (model.Agreement, error) {
	e, err := n.load(id)
	if err != nil {
		return model.Agreement{}, err
	}
	if e.State != Previewed {
		return model.Agreement{}, fmt.Errorf("the export is %s: %w", e.State, core.ErrConflict)
	}

	signer, err := bytesOf(by.Signer)
	if err != nil {
		return model.Agreement{}, err
	}

	who, err := n.accountOf(given{Account: addressOf(by.Account), Signer: signer})
	if err != nil {
		return model.Agreement{}, err
	}

	to, _, err := n.shows(ctx, e, contributor.Giver{Account: who, Signer: signer, Payee: addressOf(by.Payee)})
	if err != nil {
		return model.Agreement{}, err
	}

	return agreementView(id, to)
}

// Consent implements the API's Backend.
func (n *Node) Consent(ctx context.Context, id string, r model.ConsentRequest) (model.Consent, bool, error) {
	a := given{SliceSum: r.SliceSha256, Sum: r.AgreementSha256, Account: addressOf(r.Account), Payee: addressOf(r.Payee)}
	var errSigner, errSignature error
	a.Signer, errSigner = bytesOf(r.Signer)
	a.Signature, errSignature = bytesOf(r.Signature)
	if err := errors.Join(errSigner, errSignature); err != nil {
		return model.Consent{}, false, err
	}

	e, message, err := n.acceptConsent(ctx, id, a)
	if err != nil {
		return model.Consent{}, false, err
	}

	out := model.Consent{Schema: model.ConsentV1, Export: exportView(e)}
	if message == nil {
		return out, true, nil
	}

	digest, err := message.Digest()
	if err != nil {
		return model.Consent{}, false, err
	}
	out.TypedData, out.Digest = ptr(message.Document()), ptr(digest.Hex())

	return out, false, nil
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

// Decline implements the API's Backend.
func (n *Node) Decline(id string) (model.Export, error) {
	e, err := n.decline(id)
	return exportView(e), err
}

// Contributions implements the API's Backend. Data of this node is shown even if no
// validator answers.
func (n *Node) Contributions(ctx context.Context) (model.ContributionList, error) {
	out := model.ContributionList{Schema: model.ContributionListV1, Items: []model.Contribution{}}
	all, err := n.all()
	if err != nil {
		return out, err
	}

	for _, e := range slices.Backward(all) {
		if e.Contribution == nil {
			continue
		}

		view := contributionView(e)
		view.Waits = n.waits(ctx, e)
		offers, err := n.offers(ctx, e)
		if err != nil && out.Unreachable == nil {
			out.Unreachable = ptr(err.Error())
		}

		view.Offers = append(view.Offers, offers...)
		out.Items = append(out.Items, view)
	}

	return out, nil
}

// waits returns what a sent contribution waits for, or nil if no validator says it.
func (n *Node) waits(ctx context.Context, e Export) *model.Waiting {
	if e.State != Submitted {
		return nil
	}

	held, err := n.panel.Contribution(ctx, *e.Contribution)
	if err != nil || held.Waits == nil {
		return nil // the offers' error says that nobody answers
	}

	return &model.Waiting{
		For:   model.WaitingFor(held.Waits.For),
		Words: held.Waits.Words,
		Until: held.Waits.Until,
	}
}

func contributionView(e Export) model.Contribution {
	out := model.Contribution{
		Schema:       model.ContributionV1,
		Export:       e.ID,
		Contribution: e.Contribution.String(),
		Dataset:      e.Dataset.String(),
		Account:      e.Account.Hex(),
		State:        model.ExportState(e.State),
		Reason:       some(e.Reason),
		Version:      int64(e.Version),
		Offers:       []model.Offer{},
	}

	if s := e.Status; s != nil {
		out.Stage, out.Batch, out.Block = ptr(s.Stage.String()), some(int64(s.Batch)), some(int64(s.AnchoredAt))
		if s.Snapshot != nil {
			out.Snapshot = ptr(s.Snapshot.String())
		}
	}

	return out
}

// offers returns the bids on snapshots of the dataset that hold the account's slice.
func (n *Node) offers(ctx context.Context, e Export) (out []model.Offer, err error) {
	if e.Status == nil || e.Status.Snapshot == nil {
		return nil, nil
	}

	snapshots := []core.SnapshotID{*e.Status.Snapshot}
	earnings, err := n.panel.Payouts(ctx, *e.Account)
	if err != nil {
		return nil, err
	}

	for _, earning := range earnings {
		record, err := n.panel.Snapshot(ctx, earning.Snapshot)
		if err != nil {
			return out, err
		}
		if record.Snapshot.Dataset == e.Dataset && !slices.Contains(snapshots, earning.Snapshot) {
			snapshots = append(snapshots, earning.Snapshot)
		}
	}

	for _, id := range snapshots {
		sales, err := n.panel.Offers(ctx, core.OfferFilter{Snapshot: &id})
		if err != nil {
			return out, err
		}

		for _, s := range sales {
			out = append(out, model.Offer{
				Id:       s.ID.String(),
				Snapshot: s.Offer.Snapshot.String(),
				Buyer:    s.Offer.Buyer.Hex(),
				Price:    s.Offer.Price.String(),
				State:    s.State.String(),
			})
		}
	}

	return out, nil
}

// accounts returns the accounts for which the node has contributed or may contribute.
func (n *Node) accounts() (accounts []common.Address, err error) {
	all, err := n.all()
	if err != nil {
		return nil, err
	}
	if n.opts.Wallet != nil {
		accounts = append(accounts, n.opts.Wallet.Address())
	}

	for _, e := range all {
		if e.Account != nil && !slices.Contains(accounts, *e.Account) {
			accounts = append(accounts, *e.Account)
		}
	}

	return accounts, nil
}

// claimHint explains how an amount that is due is paid.
const claimHint = "Validators pay it some time after the settlement. To take it at once, sign a claim: POST /messages, or `tantieme message claim`. It costs no gas."

// Earnings implements the API's Backend.
func (n *Node) Earnings(ctx context.Context) (model.EarningList, error) {
	out := model.EarningList{Schema: model.EarningListV1, Items: []model.Earning{}}
	accounts, err := n.accounts()
	if err != nil {
		return out, err
	}

	due := new(big.Int)
	for _, account := range accounts {
		incomes, err := contributor.Incomes(ctx, n.panel, account)
		if err != nil {
			return out, err
		}

		for _, i := range incomes {
			due.Add(due, i.Due)
			one := model.Earning{
				Account:  account.Hex(),
				Snapshot: i.Snapshot.ID.String(),
				Leaf:     int64(i.Leaf),
				Weight:   int64(i.Weight),
				Due:      i.Due.String(),
				Paid:     i.Paid.String(),
				Token:    tokenView(i.Dataset),
			}
			if i.Ban != nil {
				one.Banned = ptr(i.Ban.Words() + " (" + i.Ban.Evidence() + ")")
			}
			out.Items = append(out.Items, one)
		}
	}

	if due.Sign() > 0 {
		out.Hint = ptr(claimHint)
	}

	return out, nil
}

// statusWithin bounds the time that a status waits for validators.
const statusWithin = 3 * time.Second

// Status implements the API's Backend.
func (n *Node) Status(ctx context.Context) (model.Status, error) {
	all, err := n.all()
	if err != nil {
		return model.Status{}, err
	}

	states := map[string]int{}
	for _, e := range all {
		states[string(e.State)]++
	}

	ready := n.Ready()
	out := model.Status{
		Schema:     model.StatusV1,
		Version:    n.opts.Version,
		Wallet:     model.External,
		States:     states,
		Watch:      some(n.opts.Watch),
		Validators: n.reach(ctx),
		LastEvent:  some(n.lastEvent().String()),
		Ready:      ready == nil,
		Reasons:    []string{},
	}

	if ready != nil {
		out.Reasons = append(out.Reasons, ready.Error())
	}
	if n.opts.Wallet != nil {
		out.Wallet, out.Account = model.Own, ptr(n.opts.Wallet.Address().Hex())
	}
	if n.opts.Dataset != nil {
		out.Dataset = ptr(n.opts.Dataset.String())
	}

	return out, nil
}

// reach asks every validator whether it is reachable.
func (n *Node) reach(ctx context.Context) []model.ValidatorStatus {
	ctx, cancel := context.WithTimeout(ctx, statusWithin)
	defer cancel()
	out := make([]model.ValidatorStatus, len(n.opts.Validators))
	var asked sync.WaitGroup

	for i, v := range n.opts.Validators {
		asked.Go(func() {
			_, err := v.Committee(ctx)
			out[i] = model.ValidatorStatus{Url: v.URL(), Reachable: err == nil}
			if err != nil {
				out[i].Detail = ptr(cmp.Or(errors.Unwrap(err), err).Error())
			}
		})
	}

	asked.Wait()

	return out
}
