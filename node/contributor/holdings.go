package contributor

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// HoldingsSchema names the format of the JSON of Holdings.
const HoldingsSchema = "tantieme/held/1"

// Holdings lists all data about a person in their data folder and at nodes. It contains
// nothing that opens a sealed slice, and nothing that is public on the chain.
type Holdings struct {
	Schema   string            `json:"schema"` // HoldingsSchema
	At       time.Time         `json:"at"`
	Dir      string            `json:"dir"`
	Files    []HeldFile        `json:"files"` // all of the data folder
	Drafts   []HeldDraft       `json:"contributions"`
	Receipts []json.RawMessage `json:"receipts"`
	Exports  []json.RawMessage `json:"exports"`  // records of the personal node
	Previews []json.RawMessage `json:"previews"` // slices that it has shown
	Nodes    []HeldNode        `json:"nodes"`
}

// HeldFile is a file of the data folder.
type HeldFile struct {
	Name string `json:"name"` // relative to the folder
	Size int64  `json:"bytes"`
}

// HeldDraft is a contribution of the outbox, without the parts that are for validators
// only.
type HeldDraft struct {
	Consent core.Consent   `json:"consent"`
	Account common.Address `json:"account"`
	Sum     string         `json:"slice_sha256"`
	Payload string         `json:"payload_sha256"`
	Size    int            `json:"payload_bytes"`
}

// HeldNode is one node's answer about the contributions and accounts of the data folder.
type HeldNode struct {
	URL           string                    `json:"url"`
	Contributions []core.ContributionStatus `json:"contributions"`
	Earnings      []HeldEarning             `json:"earnings"`
	Errors        []string                  `json:"errors"` // what it did not answer
}

// HeldEarning is a node's answer about an account's share of a snapshot.
type HeldEarning struct {
	Account  common.Address  `json:"account"`
	Snapshot core.SnapshotID `json:"snapshot"`
	Weight   uint64          `json:"weight"`
	Due      string          `json:"due"` // base units
	Paid     string          `json:"paid"`
}

// ReadHoldings reads a data folder. For a missing folder, and for one that is not a data
// folder, the error wraps core.ErrNotFound, for a damaged file core.ErrVerify.
func ReadHoldings(dir string, now time.Time) (*Holdings, error) {
	if err := checkDataFolder(dir); err != nil {
		return nil, err
	}

	h := &Holdings{
		Schema: HoldingsSchema,
		At:     now.UTC().Truncate(time.Second),
		Dir:    dir,
		Nodes:  []HeldNode{},
	}

	if err := h.listFiles(); err != nil {
		return nil, err
	}

	for folder, into := range map[string]*[]json.RawMessage{
		"receipts": &h.Receipts,
		"exports":  &h.Exports,
		"previews": &h.Previews,
	} {
		documents, err := documentsOf(DirOutbox(filepath.Join(dir, folder)))
		if err != nil {
			return nil, err
		}
		*into = documents
	}

	return h, h.readDrafts(OutboxOf(dir))
}

// kept matches the names of what the outbox and the receipts hold.
var kept = regexp.MustCompile("^0x[0-9a-f]{64}(-0x[0-9a-fA-F]{40})?$")

// checkDataFolder refuses a folder in which no command of a contributor has written: its
// files are not held by this program.
func checkDataFolder(dir string) error {
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no data folder %s: %w", dir, core.ErrNotFound)
	}

	for _, name := range marks {
		if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
			return nil
		}
	}

	for _, part := range []DirOutbox{OutboxOf(dir), ReceiptsOf(dir)} {
		names, err := part.Names()
		if err != nil {
			return err
		}
		if slices.ContainsFunc(names, kept.MatchString) {
			return nil
		}
	}

	return fmt.Errorf("%s is not a data folder: it has no %s, no contribution and no receipt: %w", dir, marks[0], core.ErrNotFound)
}

// marks are files that stand in a data folder which tantieme init made, or in which a
// personal node has run.
var marks = []string{"tantieme.toml", "api-token"}

func (h *Holdings) listFiles() error {
	err := filepath.WalkDir(h.Dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}

		info, err := d.Info()
		if err != nil {
			return err
		}

		name, err := filepath.Rel(h.Dir, path)
		h.Files = append(h.Files, HeldFile{filepath.ToSlash(name), info.Size()})
		return err
	})
	if err != nil {
		return fmt.Errorf("data folder: %w", err)
	}

	return nil
}

// documentsOf reads the JSON documents of a folder.
func documentsOf(folder DirOutbox) ([]json.RawMessage, error) {
	documents := []json.RawMessage{}
	names, err := folder.Names()
	if err != nil {
		return nil, err
	}

	for _, name := range names {
		data, err := folder.Load(name)
		if err != nil {
			return nil, err
		}
		if !json.Valid(data) {
			return nil, fmt.Errorf("%s in %s is damaged: it is not JSON: %w", name, folder, core.ErrVerify)
		}

		documents = append(documents, data)
	}

	return documents, nil
}

func (h *Holdings) readDrafts(outbox DirOutbox) error {
	h.Drafts = []HeldDraft{}
	documents, err := documentsOf(outbox)
	if err != nil {
		return err
	}

	for _, data := range documents {
		d, err := ParseDraft(data)
		if err != nil {
			return fmt.Errorf("outbox: %w", err)
		}

		sum := sha256.Sum256(d.Payload)
		h.Drafts = append(h.Drafts, HeldDraft{
			Consent: d.Consent,
			Account: d.Account,
			Sum:     d.Sum,
			Payload: hex.EncodeToString(sum[:]),
			Size:    len(d.Payload),
		})
	}

	return nil
}

// Ask adds a node's answers. Data that the node does not have is not an error. Failed
// questions are listed among its errors.
func (h *Holdings) Ask(ctx context.Context, n Validator) {
	answer := HeldNode{
		URL:           n.URL(),
		Contributions: []core.ContributionStatus{},
		Earnings:      []HeldEarning{},
		Errors:        []string{},
	}

	var asked []common.Address
	for _, d := range h.Drafts {
		held, err := n.Contribution(ctx, d.Consent.Contribution)
		if err == nil {
			answer.Contributions = append(answer.Contributions, held.ContributionStatus)
		}

		answer.addError("contribution "+d.Consent.Contribution.String(), err)

		if !slices.Contains(asked, d.Account) {
			asked = append(asked, d.Account)
			answer.askEarnings(ctx, n, d.Account)
		}
	}

	h.Nodes = append(h.Nodes, answer)
}

func (a *HeldNode) askEarnings(ctx context.Context, n Validator, account common.Address) {
	earnings, err := n.Payouts(ctx, account)
	a.addError("payouts of "+account.Hex(), err)
	for _, e := range earnings {
		a.Earnings = append(a.Earnings, HeldEarning{
			Account:  account,
			Snapshot: e.Snapshot,
			Weight:   e.Weight,
			Due:      e.Due.String(),
			Paid:     e.Paid.String(),
		})
	}
}

func (a *HeldNode) addError(what string, err error) {
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		a.Errors = append(a.Errors, fmt.Sprintf("%s: %v", what, err))
	}
}
