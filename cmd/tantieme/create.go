package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
)

// plan is what a committee's founders agree on: a JSON file.
type plan struct {
	Schema         string           `json:"schema"` // tantieme/plan/1
	ChainID        uint64           `json:"chain_id"`
	Founders       []common.Address `json:"founders"` // in their order, which never changes; n = 2t − 1
	Threshold      int              `json:"threshold"`
	BondToken      *common.Address  `json:"bond_token,omitempty"` // ERC-20; none: a token that anyone may mint, for test networks
	MinBond        string           `json:"min_bond"`             // base units
	MaxPrice       string           `json:"max_price"`            // base units, of one offer
	CeremonyWindow uint64           `json:"ceremony_window"`      // seconds
	MinWindow      uint64           `json:"min_window"`           // seconds, of every window of a dataset
	MaxWindow      uint64           `json:"max_window"`
	Finality       uint64           `json:"finality,omitempty"` // blocks on top of a final one; 0: the chain's own tag
}

const planSchema = "tantieme/plan/1"

// deployment checks a plan and returns what the contracts are made with.
func (p *plan) deployment() (d chain.Deployment, err error) {
	if p.Schema != planSchema {
		return d, core.Refuse("bad_plan", "schema is %q, this program reads %q", p.Schema, planSchema)
	}
	size := core.Committee{N: len(p.Founders), Threshold: p.Threshold}
	if err := size.Validate(); err != nil {
		return d, core.Refuse("bad_plan", "%v", err)
	}
	if p.ChainID == 0 || p.CeremonyWindow == 0 || p.MinWindow == 0 || p.MaxWindow < p.MinWindow {
		return d, core.Refuse("bad_plan", "chain id and windows must be above 0, and the longest window no shorter than the shortest")
	}
	d = chain.Deployment{
		Founders: p.Founders, Threshold: p.Threshold, CeremonyWindow: p.CeremonyWindow, MinWindow: p.MinWindow, MaxWindow: p.MaxWindow,
	}
	for _, amount := range []struct {
		name, text string
		to         **big.Int
	}{{"min_bond", p.MinBond, &d.MinBond}, {"max_price", p.MaxPrice, &d.MaxPrice}} {
		if *amount.to, err = core.ParseUnits(amount.text, 0); err != nil || (*amount.to).Sign() == 0 {
			return d, core.Refuse("bad_plan", "%s: want base units above 0 in digits, not %q", amount.name, amount.text)
		}
	}
	return d, nil
}

// createFlags are what committee create takes beside settings.
type createFlags struct {
	out    string
	yes    bool
	asJSON bool
}

func newCommitteeCreate() *cobra.Command {
	var f createFlags
	cmd := &cobra.Command{
		Use:   "create PLAN.json",
		Short: "Put a committee's contracts on a chain, and write the deployment that everyone else needs",
		Long: "Makes the six contracts from a fresh account, which is needed for nothing else and has no power afterwards: nobody\n" +
			"has. Interrupted, it goes on with the same command. The founders' accounts are those that tantieme init prints.",
		Args: exactArgs(1),
	}
	s := withSettings(cmd, append([]string{"dir", "chain.rpc", "chain.poll", "chain.max_fee"}, walletKeys...)...)
	flags := cmd.Flags()
	flags.StringVar(&f.out, "out", "deployment.json", "file to write")
	flags.BoolVar(&f.yes, "yes", false, "do not ask")
	flags.BoolVar(&f.asJSON, "json", false, "print the deployment on stdout too")
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return runCommitteeCreate(cmd, s, f, args[0]) }
	return cmd
}

func runCommitteeCreate(cmd *cobra.Command, s *settings, f createFlags, file string) error {
	var p plan
	if err := readJSON(file, "bad_plan", &p); err != nil {
		return err
	}
	d, err := p.deployment()
	if err != nil {
		return err
	}
	if _, err := os.Stat(f.out); err == nil {
		return core.Refuse("exists", "%s is there already; it is never overwritten", f.out)
	}
	loaded, err := s.load()
	if err != nil {
		return err
	}
	fmt.Fprintf(cmd.ErrOrStderr(), "Committee of %d on chain %d; any %d of them open a key. Founders:\n", len(p.Founders), p.ChainID, p.Threshold)
	for i, founder := range p.Founders {
		fmt.Fprintf(cmd.ErrOrStderr(), "  %d  %s\n", i, founder)
	}
	if err := confirm(cmd, f.yes, "Make its contracts? Nothing of them can be changed afterwards."); err != nil {
		return err
	}
	out, err := deploy(cmd, &loaded.Config, &p, d)
	if err != nil {
		return err
	}
	data, err := json.MarshalIndent(out, "", "  ")
	if err != nil {
		return err
	}
	data = append(data, '\n')
	if err := os.WriteFile(f.out, data, 0o644); err != nil {
		return fmt.Errorf("write deployment: %w", err)
	}
	if f.asJSON {
		_, err = cmd.OutOrStdout().Write(data)
		return err
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "Committee %s. Give %s to everyone: founders, contributors, buyers.\n", out.Contracts.Committee, f.out)
	return err
}

// maxByHand bounds a file that somebody wrote by hand, in bytes.
const maxByHand = 256 << 10

// readJSON reads such a file; what is wrong with it is refused for the reason.
func readJSON(file string, reason core.Reason, v any) error {
	f, err := os.Open(file)
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("there is no file %s: %w", file, core.ErrNotFound)
	}
	if err != nil {
		return err
	}
	dec := json.NewDecoder(io.LimitReader(f, maxByHand))
	dec.DisallowUnknownFields()
	err = dec.Decode(v)
	if err = errors.Join(err, f.Close()); err != nil {
		return core.Refuse(reason, "%s: %v", file, err)
	}
	return nil
}

// deploy makes token, if none is named, and contracts.
func deploy(cmd *cobra.Command, c *config.Config, p *plan, d chain.Deployment) (out core.Deployment, err error) {
	ctx := cmd.Context()
	if len(c.Chain.RPC) == 0 {
		return out, usage(errors.New("give --rpc, access to the chain"))
	}
	key, err := openAccount(cmd, c.Account)
	if err != nil {
		return out, err
	}
	journal, err := openJournal(c.Dir, p.ChainID, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, journal.Close()) }()
	fee, err := c.Chain.MaxFeeWei()
	if err != nil {
		return out, err
	}
	opts := chain.Options{
		RPC: c.Chain.RPC, Chain: core.Domain{ID: p.ChainID}, Account: key, Journal: journal, PollEvery: c.Chain.Poll, MaxFee: fee, FinalityDepth: p.Finality,
		Log: quietLog(cmd),
	}
	deployer, err := chain.NewDeployer(ctx, opts)
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, deployer.Close()) }()
	out = core.Deployment{Schema: core.DeploymentSchema, ChainID: p.ChainID, Finality: p.Finality}
	if d.BondToken, err = bondToken(cmd, deployer, p); err != nil {
		return out, err
	}
	if p.BondToken == nil {
		out.Token = &d.BondToken
	}
	made, err := deployer.Deploy(ctx, d)
	if err != nil {
		return out, err
	}
	out.Contracts, out.First = made.Contracts, made.First
	if out.Code, err = deployer.CodeHashes(ctx, made.Contracts); err != nil {
		return out, err
	}
	if p.BondToken != nil {
		return out, nil
	}
	bonds := map[common.Address]*big.Int{}
	for _, founder := range d.Founders {
		bonds[founder] = d.MinBond
	}
	return out, deployer.Mint(ctx, d.BondToken, bonds)
}

func bondToken(cmd *cobra.Command, deployer *chain.Deployer, p *plan) (common.Address, error) {
	if p.BondToken != nil {
		return *p.BondToken, nil
	}
	fmt.Fprintln(cmd.ErrOrStderr(), "No bond_token: making one that anyone may mint, with bonds for the founders. For test networks only.")
	return deployer.DeployToken(cmd.Context())
}
