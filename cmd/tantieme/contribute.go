package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/person"
)

// contributeFlags are the flags of contribute that are not settings.
type contributeFlags struct {
	payee   *string
	outside outsideFlags
	yes     bool
	asJSON  bool
}

// payeeFlag names who is paid what a contribution earns. A value that is no account is a
// usage error before anything else happens.
func payeeFlag(cmd *cobra.Command) *string {
	payee := cmd.Flags().String("payee", "", "have this account paid, in place of yours, what the contribution earns (default: as you said last time)")
	cmd.PreRunE = func(*cobra.Command, []string) error {
		if *payee == "" {
			return nil
		}
		_, err := parseAccount(*payee)
		return err
	}

	return payee
}

func newContribute() *cobra.Command {
	var f contributeFlags
	cmd := &cobra.Command{
		Use:   "contribute EXPORT...",
		Short: "Show what of an export would be sold, ask, and then seal, sign and post it",
		Long: "Cuts the dataset's slice of an export (a ZIP, a folder, or files that were unpacked) on this machine, shows it to the\n" +
			"byte, with all that it would be given to, and asks. Then it seals the slice under the committee's key, signs the consent\n" +
			"with your account, and posts both to a validator. The sealed contribution lies in the outbox of the data folder before\n" +
			"it is posted: after any failure run the same command again.\n\n" +
			"With --account or --signer a wallet in another program signs, a passkey, or a contract account. The command then prints\n" +
			"what has to be signed, and is run once more with --signature. With --rpc and --deployment the code that judges such a\n" +
			"signature is asked before anything is posted; without, the receipt says what nobody checked, and validators ask.",
		Example: "  tantieme contribute my_data.zip --dir me",
		Args:    someArgs(),
	}

	s := withSettings(
		cmd,
		slices.Concat([]string{"contributor.dataset", "contributor.key_id"}, nodeKeys, walletKeys, chainKeys)...,
	)

	f.payee = payeeFlag(cmd)
	f.outside = withOutside(cmd)
	cmd.Flags().BoolVar(&f.yes, "yes", false, "do not ask; you have seen the preview")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return runContribute(cmd, s, f, args) }

	return cmd
}

func runContribute(cmd *cobra.Command, s *settings, f contributeFlags, paths []string) error {
	signed, err := f.outside.read(cmd)
	if err != nil {
		return err
	}

	loaded, err := s.load()
	if err != nil {
		return err
	}

	c := &loaded.Config
	dataset, keyID, err := target(cmd.Context(), c, f.yes)
	if err != nil {
		return err
	}

	nodes, err := contributorPanel(cmd, c, keyID)
	if err != nil {
		return err
	}

	files, closeAll, err := export.OpenPaths(paths)
	if err != nil {
		return err
	}

	defer func() { _ = closeAll() }() // only read from

	own, other, err := walletOf(cmd, c, signed)
	if err != nil {
		return err
	}

	var payee *common.Address
	if *f.payee != "" {
		account := common.HexToAddress(*f.payee)
		payee = &account
	}

	result, err := contribute(cmd.Context(), dataset, files, contributor.Options{
		Payee:      payee,
		Validators: nodes,
		Wallet:     own,
		Outside:    other,
		Outbox:     contributor.OutboxOf(c.Dir),
		Receipts:   contributor.ReceiptsOf(c.Dir),
		Rand:       rand.Reader,
		Now:        time.Now,
		KeyID:      keyID,
		Approve:    askToContribute(cmd, f),
	})

	var unsigned *contributor.Unsigned
	if errors.As(err, &unsigned) {
		return showUnsignedDraft(cmd, f, unsigned.Draft, paths)
	}
	if err != nil {
		return err
	}

	return showContributed(cmd, f, result)
}

// walletOf returns the wallet of the data folder, or the one outside that signs in its
// place.
func walletOf(cmd *cobra.Command, c *config.Config, o outsideSignature) (contributor.Wallet, *contributor.OutsideWallet, error) {
	if !o.named() {
		key, err := openAccount(cmd, c.Account)
		return contributor.KeyWallet{Key: key}, nil, err
	}

	outside := &contributor.OutsideWallet{
		Account:   o.account,
		Signer:    o.signer,
		Signature: o.signature,
		Unsigned:  contributor.UnsignedOf(c.Dir),
	}

	reader, err := person.NewReader(c, quietLog(cmd))
	if reader != nil {
		outside.Judge = reader
	}

	return nil, outside, err
}

// showUnsignedDraft prints what a wallet outside has to sign.
func showUnsignedDraft(cmd *cobra.Command, f contributeFlags, d *contributor.Draft, paths []string) error {
	digest, err := d.Digest()
	if err != nil {
		return err
	}
	if f.asJSON {
		return printJSON(cmd, model.UnsignedOf(d.Account, digest, d.Document()))
	}

	next := []string{"contribute"}
	for _, path := range paths {
		next = append(next, absolute(path))
	}
	keys := slices.Concat([]string{"dir", "contributor.dataset", "contributor.key_id"}, nodeKeys, chainKeys)

	return showUnsigned(cmd, d.Document(), digest.Hex(), keys, next...)
}

// contribute runs the flow once.
func contribute(
	ctx context.Context,
	dataset core.DatasetID,
	files []export.File,
	opts contributor.Options,
) (contributor.Result, error) {
	flow, err := contributor.New(opts)
	if err != nil {
		return contributor.Result{}, err
	}
	return flow.Contribute(ctx, dataset, files)
}

// target returns the configured dataset and key.
func target(ctx context.Context, c *config.Config, yes bool) (dataset core.DatasetID, key core.KeyID, err error) {
	if dataset, err = targetDataset(ctx, c, yes); err != nil {
		return dataset, key, err
	}

	key, err = knownKey(c)

	return dataset, key, err
}

// knownKey returns the id of the committee's key as the person knows it, or zero.
func knownKey(c *config.Config) (key core.KeyID, err error) {
	if c.Contributor.KeyID == "" {
		return key, nil
	}

	if err := key.UnmarshalText([]byte(c.Contributor.KeyID)); err != nil {
		return key, usage(fmt.Errorf("key id: %w", err))
	}

	return key, nil
}

// targetDataset returns the dataset that an id, or the beginning of one, names. A node says
// what a beginning stands for, so a person has to see what it said.
func targetDataset(ctx context.Context, c *config.Config, yes bool) (dataset core.DatasetID, err error) {
	text := c.Contributor.Dataset
	if text == "" {
		return dataset, usage(errors.New("give --dataset, the dataset's id (tantieme dataset list shows them)"))
	}

	dataset, err = core.Pick[core.DatasetID]("dataset", text, nil)
	if !errors.Is(err, core.ErrNotFound) {
		return dataset, err
	}
	if yes {
		return dataset, usage(errors.New("give the whole id of the dataset with --yes: nobody sees which one a node means"))
	}

	nodes, err := connectNodes(c)
	if err != nil {
		return dataset, err
	}

	return pickDataset(ctx, nodes[0], text)
}

// askToContribute shows the slice to be sealed and all that it would be given to, and
// asks the contributor.
func askToContribute(cmd *cobra.Command, f contributeFlags) func(context.Context, contributor.Preview, contributor.Agreement) error {
	return func(_ context.Context, shown contributor.Preview, to contributor.Agreement) error {
		if f.yes || *f.outside.signature != "" {
			return nil
		}

		out := cmd.ErrOrStderr()
		if err := contributor.RenderPreview(out, shown); err != nil {
			return err
		}

		fmt.Fprintln(out)
		if err := contributor.RenderAgreement(out, to); err != nil {
			return err
		}

		return confirm(cmd, false, "Seal, sign and post exactly this? What is sold once cannot be called back.")
	}
}

func showContributed(cmd *cobra.Command, f contributeFlags, r contributor.Result) error {
	out := cmd.OutOrStdout()
	if f.asJSON {
		return printJSON(cmd, model.ContributedOf(r.Contribution, r.Version, r.Again, r.Preview.Sum, replacedVersion(r)))
	}

	id := r.Contribution.String()
	fmt.Fprintf(out, "%s\n", contributedWords(r))
	if r.Agreement.Accumulates() {
		fmt.Fprintf(out, "Paid to:      %s\n", contributor.AccumulatesWords)
	} else if to := r.Agreement.PaidTo(); to != r.Agreement.Account {
		fmt.Fprintf(out, "Paid to:      %s\n", to)
	}
	fmt.Fprintf(out, "Follow it:    %s\n", pastedWith(cmd, nodeKeys, "status", "--contribution", id))
	fmt.Fprintf(out, "Your receipt: %s\n", pastedWith(cmd, []string{"dir"}, "receipt", "show", id))
	_, err := fmt.Fprintf(out, "What it earns: %s\n", pastedWith(cmd, nodeKeys, "earnings"))

	return err
}

func replacedVersion(r contributor.Result) uint64 {
	if before := r.Agreement.Replaces; before != nil {
		return before.Version
	}
	return 0
}

// contributedWords says what a run has done: a first contribution, one that replaces
// another, or the same one once more.
func contributedWords(r contributor.Result) string {
	held := fmt.Sprintf("Contribution %s, version %d, is held by a validator.", r.Contribution, r.Version)
	before := r.Agreement.Replaces
	switch {
	case r.Again:
		return held + " You had agreed to exactly this before: nothing new was signed, it was posted once more."
	case before == nil:
		return held
	case before.Contribution.IsZero():
		return fmt.Sprintf("%s It replaces version %d of this account in new snapshots.", held, before.Version)
	}

	return fmt.Sprintf("%s It replaces your contribution %s (version %d) in new snapshots.", held, before.Contribution, before.Version)
}
