package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// heldSchema names the form of what held prints.
const heldSchema = "tantieme/held/1"

// held is everything that is held on a person, here and at nodes.
type held struct {
	Schema   string            `json:"schema"`
	At       time.Time         `json:"at"`
	Dir      string            `json:"dir"`
	Files    []heldFile        `json:"files"` // all of the data folder
	Drafts   []heldDraft       `json:"contributions"`
	Receipts []json.RawMessage `json:"receipts"`
	Exports  []json.RawMessage `json:"exports"`  // records of the personal node
	Previews []json.RawMessage `json:"previews"` // slices that it has shown
	Nodes    []heldNode        `json:"nodes"`
}

type heldFile struct {
	Name string `json:"name"`
	Size int64  `json:"bytes"`
}

// heldDraft is a contribution of the outbox, without what is for validators only.
type heldDraft struct {
	Consent core.Consent   `json:"consent"`
	Account common.Address `json:"account"`
	Sum     string         `json:"slice_sha256"`
	Payload string         `json:"payload_sha256"`
	Size    int            `json:"payload_bytes"`
}

// heldNode is what one node says it holds.
type heldNode struct {
	URL           string                    `json:"url"`
	Contributions []core.ContributionStatus `json:"contributions"`
	Earnings      []heldEarning             `json:"earnings"`
	Errors        []string                  `json:"errors"` // what it did not answer
}

type heldEarning struct {
	Account  common.Address  `json:"account"`
	Snapshot core.SnapshotID `json:"snapshot"`
	Weight   uint64          `json:"weight"`
	Due      string          `json:"due"` // base units
	Paid     string          `json:"paid"`
}

func newHeld() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "held",
		Short: "Print everything that is held on you: here, and at each --node",
		Long: "Reads the data folder and asks each node about the contributions and accounts in it, and prints one JSON object: your\n" +
			"files by name, contributions, receipts, the personal node's records and what it has shown, and what the nodes answer.\n" +
			"It changes nothing, and prints nothing that opens a sealed slice. What is public on the chain is not repeated.",
		Args: exactArgs(0),
	}
	s := withSettings(cmd, nodeKeys...)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}
		h, err := holdings(loaded.Config.Dir)
		if err != nil {
			return err
		}
		if len(loaded.Config.Contributor.Nodes) > 0 {
			nodes, err := connectNodes(&loaded.Config)
			if err != nil {
				return err
			}
			for _, n := range nodes {
				h.Nodes = append(h.Nodes, h.ask(cmd.Context(), n))
			}
		}
		enc := json.NewEncoder(cmd.OutOrStdout())
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(h)
	}
	return cmd
}

// holdings reads a data folder.
func holdings(dir string) (*held, error) {
	h := &held{Schema: heldSchema, At: time.Now().UTC().Truncate(time.Second), Dir: dir, Nodes: []heldNode{}}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		h.Files = append(h.Files, heldFile{filepath.ToSlash(name), info.Size()})
		return err
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("there is no data folder %s: %w", dir, core.ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	for folder, into := range map[string]*[]json.RawMessage{"receipts": &h.Receipts, "exports": &h.Exports, "previews": &h.Previews} {
		if *into, err = all(contributor.DirOutbox(filepath.Join(dir, folder))); err != nil {
			return nil, err
		}
	}
	return h, h.addDrafts(contributor.DirOutbox(filepath.Join(dir, "outbox")))
}

// all are the documents of a folder.
func all(folder contributor.DirOutbox) ([]json.RawMessage, error) {
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
			return nil, fmt.Errorf("%s in %s is damaged: it is no JSON: %w", name, folder, core.ErrVerify)
		}
		documents = append(documents, data)
	}
	return documents, nil
}

func (h *held) addDrafts(outbox contributor.DirOutbox) error {
	h.Drafts = []heldDraft{}
	documents, err := all(outbox)
	if err != nil {
		return err
	}
	for _, data := range documents {
		d, err := contributor.ParseDraft(data)
		if err != nil {
			return fmt.Errorf("outbox: %w", err)
		}
		sum := sha256.Sum256(d.Payload)
		h.Drafts = append(h.Drafts, heldDraft{d.Consent, d.Account, d.Sum, hex.EncodeToString(sum[:]), len(d.Payload)})
	}
	return nil
}

// ask collects what a node says; what it does not know is no error.
func (h *held) ask(ctx context.Context, n *client.Remote) heldNode {
	answer := heldNode{URL: n.URL(), Contributions: []core.ContributionStatus{}, Earnings: []heldEarning{}, Errors: []string{}}
	failed := func(what string, err error) {
		if err != nil && !errors.Is(err, core.ErrNotFound) {
			answer.Errors = append(answer.Errors, fmt.Sprintf("%s: %v", what, err))
		}
	}
	var asked []common.Address
	for _, d := range h.Drafts {
		status, err := n.ContributionStatus(ctx, d.Consent.Contribution)
		if err == nil {
			answer.Contributions = append(answer.Contributions, status)
		}
		failed("contribution "+d.Consent.Contribution.String(), err)
		if slices.Contains(asked, d.Account) {
			continue
		}
		asked = append(asked, d.Account)
		earnings, err := n.Payouts(ctx, d.Account)
		failed("payouts of "+d.Account.Hex(), err)
		for _, e := range earnings {
			answer.Earnings = append(answer.Earnings, heldEarning{d.Account, e.Snapshot, e.Weight, e.Due.String(), e.Paid.String()})
		}
	}
	return answer
}
