package contributor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
)

// ErasuresSchema names the format of an exported file of erasures.
const ErasuresSchema = "tantieme/erasures/1"

// Eraser is a member that says what became of a retracted contribution.
type Eraser interface {
	Retraction(ctx context.Context, id core.ContributionID) (core.RetractionStatus, error)
}

// eraserWithin is how long a member has for its answer.
const eraserWithin = 20 * time.Second

// Erasures is what the members of a committee signed of one retracted contribution.
type Erasures struct {
	Domain       core.Domain
	Contribution core.ContributionID
	Dataset      core.DatasetID
	Block        uint64                // in which the account left with it, as most members say
	Members      []MemberErasure       // all, by seat
	Sales        []core.RetractionSale // that can't be called back
}

// MemberErasure is one member's part of Erasures.
type MemberErasure struct {
	Member core.Member
	Signed *core.SignedErasure // nil: there is none yet
	Reason string              // why there is none
}

// CollectErasures asks every member of a committee for what it signed of a contribution, all
// at once, and checks each signature. at returns the way to a member; a member that does not
// answer, or whose signature is not its own, has a reason. The error wraps core.ErrNotFound if
// no member says that the account left.
func CollectErasures(
	ctx context.Context, committee core.CommitteeView, id core.ContributionID, at func(core.Member) (Eraser, error),
) (Erasures, error) {
	out := Erasures{
		Domain:       committee.Domain,
		Contribution: id,
		Members:      make([]MemberErasure, len(committee.Members)),
	}

	statuses, failures := make([]*core.RetractionStatus, len(committee.Members)), make([]error, len(committee.Members))
	var asking sync.WaitGroup
	for i, m := range committee.Members {
		out.Members[i].Member = m
		asking.Go(func() { statuses[i], failures[i] = askEraser(ctx, m, id, at) })
	}

	asking.Wait()
	if err := ctx.Err(); err != nil {
		return out, err
	}

	typer, blocks := consent.New(committee.Domain), map[uint64]int{}
	for i, status := range statuses {
		one := &out.Members[i]
		switch {
		case failures[i] != nil:
			one.Reason = failures[i].Error()
		case status.Erasure == nil:
			one.Reason = "it has not erased it yet"
			blocks[status.Block]++
			out.take(*status)
		default:
			if err := checkErasure(typer, one.Member, id, *status); err != nil {
				one.Reason = err.Error()
				continue
			}
			one.Signed = status.Erasure
			blocks[status.Block]++
			out.take(*status)
		}
	}

	for block, members := range blocks {
		if members > blocks[out.Block] || members == blocks[out.Block] && block < out.Block {
			out.Block = block
		}
	}

	if len(blocks) == 0 {
		return out, fmt.Errorf("no member says that the account left with contribution %s: %w", id, errors.Join(append(failures, core.ErrNotFound)...))
	}

	return out, nil
}

func askEraser(ctx context.Context, m core.Member, id core.ContributionID, at func(core.Member) (Eraser, error)) (*core.RetractionStatus, error) {
	node, err := at(m)
	if err != nil {
		return nil, err
	}

	ctx, cancel := context.WithTimeout(ctx, eraserWithin)
	defer cancel()

	status, err := node.Retraction(ctx, id)
	if err != nil {
		return nil, err
	}

	return &status, nil
}

// checkErasure checks that a member signed for itself that it erased this contribution.
func checkErasure(typer *consent.Typer, m core.Member, id core.ContributionID, status core.RetractionStatus) error {
	e := *status.Erasure
	if e.Contribution != id || e.Dataset != status.Dataset || e.Member != m.Seat {
		return fmt.Errorf("its statement is about something else: %w", core.ErrVerify)
	}
	if err := e.CheckCopies(); err != nil {
		return err
	}

	signer, err := consent.Recover(typer.ErasureDigest(e.Erasure), e.Signature)
	if err != nil {
		return fmt.Errorf("its statement is not signed: %w: %w", core.ErrVerify, err)
	}
	if signer != m.Account {
		return fmt.Errorf("its statement is signed by %s: %w", signer, core.ErrVerify)
	}

	return nil
}

// take takes what a member says of dataset and sales. A sale that one of them names is named.
func (e *Erasures) take(status core.RetractionStatus) {
	e.Dataset = status.Dataset

	for _, sale := range status.Sales {
		known := slices.IndexFunc(e.Sales, func(s core.RetractionSale) bool { return s.Sale == sale.Sale })
		if known < 0 {
			e.Sales = append(e.Sales, sale)
		}
	}

	slices.SortFunc(e.Sales, func(a, b core.RetractionSale) int { return a.Accepted.Compare(b.Accepted) })
}

// Count returns how many members have erased it.
func (e Erasures) Count() (n int) {
	for _, m := range e.Members {
		if m.Signed != nil {
			n++
		}
	}
	return n
}

// Render writes for a person who has erased it, and what can't be called back.
func (e Erasures) Render(out io.Writer) error {
	fmt.Fprintf(out, "Contribution %s\nof dataset   %s\nretracted in block %d; %d of %d members have erased it\n\n",
		e.Contribution, e.Dataset, e.Block, e.Count(), len(e.Members))

	for _, m := range e.Members {
		if m.Signed == nil {
			fmt.Fprintf(out, "  member %d  %s  NOT ERASED: %s\n", m.Member.Seat, m.Member.Account, m.Reason)
			continue
		}

		fmt.Fprintf(out, "  member %d  %s  erased %s\n", m.Member.Seat, m.Member.Account, core.Clock(core.UnixTime(m.Signed.ErasedAt)))
		for _, service := range m.Signed.Copies {
			fmt.Fprintf(out, "            asked to let its copy go: %q\n", service)
		}
	}

	fmt.Fprintln(out)
	if len(e.Sales) == 0 {
		_, err := fmt.Fprintln(out, "No sale that was accepted before holds it, so nobody has bought it.")
		return err
	}

	fmt.Fprintln(out, "Sold before it left. These copies can't be called back:")
	for _, s := range e.Sales {
		fmt.Fprintf(out, "  sale %s, accepted %s, %s\n       buyer's key %s\n", s.Sale, core.Clock(s.Accepted), s.State, s.BuyerKeyHash)
	}

	_, err := fmt.Fprintln(out)

	return err
}

// ErasuresFile is the content of an exported file. It holds all that anyone needs to check the
// signatures.
type ErasuresFile struct {
	Schema       string              `json:"schema"` // ErasuresSchema
	Chain        uint64              `json:"chain"`
	Datasets     common.Address      `json:"datasets"` // the contract, whose domain the statements have
	Contribution core.ContributionID `json:"contribution"`
	Dataset      core.DatasetID      `json:"dataset"`
	Block        uint64              `json:"block"`
	Erased       int                 `json:"erased"`
	Of           int                 `json:"of"`
	Members      []ErasedMember      `json:"members"`
	Sales        []ErasedSale        `json:"sales"`
}

// ErasedMember is a member in an exported file: what it signed, or why there is nothing.
type ErasedMember struct {
	Seat      uint8          `json:"seat"`
	Account   common.Address `json:"account"`
	Tag       *core.Tag      `json:"tag,omitempty"`
	Retracted uint64         `json:"retracted_at,omitempty"`
	ErasedAt  uint64         `json:"erased_at,omitempty"`
	Copies    []string       `json:"copies,omitempty"`
	Signature hexutil.Bytes  `json:"signature,omitempty"`
	Reason    string         `json:"reason,omitempty"`
}

// ErasedSale is a sale in an exported file that can't be called back.
type ErasedSale struct {
	Sale         core.SaleID `json:"sale"`
	BuyerKeyHash common.Hash `json:"buyer_key_hash"`
	State        string      `json:"state"`
	Accepted     time.Time   `json:"accepted"`
}

// Document returns the content of an exported file.
func (e Erasures) Document() ErasuresFile {
	doc := ErasuresFile{
		Schema:       ErasuresSchema,
		Chain:        e.Domain.ID,
		Datasets:     e.Domain.Contracts.Datasets,
		Contribution: e.Contribution,
		Dataset:      e.Dataset,
		Block:        e.Block,
		Erased:       e.Count(),
		Of:           len(e.Members),
		Members:      []ErasedMember{},
		Sales:        []ErasedSale{},
	}

	for _, m := range e.Members {
		one := ErasedMember{Seat: m.Member.Seat, Account: m.Member.Account, Reason: m.Reason}
		if s := m.Signed; s != nil {
			one.Tag, one.Retracted, one.ErasedAt = &s.Tag, s.RetractedAt, s.ErasedAt
			one.Copies, one.Signature = s.Copies, s.Signature
		}
		doc.Members = append(doc.Members, one)
	}

	for _, s := range e.Sales {
		doc.Sales = append(doc.Sales, ErasedSale{s.Sale, s.BuyerKeyHash, s.State.String(), s.Accepted.UTC()})
	}

	return doc
}

// Encode returns the bytes of an exported file.
func (e Erasures) Encode() ([]byte, error) {
	data, err := json.MarshalIndent(e.Document(), "", "  ")
	return append(data, '\n'), err
}
