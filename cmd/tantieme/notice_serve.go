package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/person"
	"github.com/tantieme/tantieme/node/wallet"
)

// serveFlags are the flags of notice serve that are not settings.
type serveFlags struct {
	dataset, kind, domain string
	yes, asJSON           bool
}

// toAll is the dataset's name of a notice on all datasets.
const toAll = "all"

func newNoticeServe() *cobra.Command {
	var kinds []string
	for _, k := range core.NoticeKinds() {
		kinds = append(kinds, fmt.Sprintf("%s (%s)", k, k.Words()))
	}

	var f serveFlags
	cmd := &cobra.Command{
		Use:   "serve TEXTFILE",
		Short: "Serve a notice on a dataset, or on all",
		Long: "Shows the text as people will see it, what serving it does and costs, and asks. Sends one transaction with the fee, which is\n" +
			"burned, and then hands the text to the validators. After any failure run the same command again: it pays once.\n\n" +
			"Kinds: " + strings.Join(kinds, ",\n       ") + ".",
		Example: "  tantieme notice serve letter.txt --dataset 0x1b9d8b0f --kind objection --domain music.example",
		Args:    exactArgs(1),
	}

	s := withSettings(cmd, slices.Concat(nodeKeys, walletKeys, chainKeys)...)
	cmd.Flags().StringVar(&f.dataset, "dataset", "", `the dataset's id, or the beginning of it; "all" for all of the deployment`)
	cmd.Flags().StringVar(&f.kind, "kind", "", "objection, demand, warning or information")
	cmd.Flags().StringVar(&f.domain, "domain", "", "host name in whose name you speak, in lower case; its DNS can prove it")
	cmd.Flags().BoolVar(&f.yes, "yes", false, "do not ask; you know what it does and costs")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return runNoticeServe(cmd, s, args[0], f) }

	return cmd
}

func runNoticeServe(cmd *cobra.Command, s *settings, file string, f serveFlags) error {
	loaded, err := s.load()
	if err != nil {
		return err
	}

	c := &loaded.Config
	nodes, err := connectNodes(c)
	if err != nil {
		return err
	}

	letter, err := letterOf(cmd, c, nodes, file, f)
	if err != nil {
		return err
	}

	if !f.yes {
		if err := letter.Render(cmd.ErrOrStderr()); err != nil {
			return err
		}
	}
	if err := confirm(cmd, f.yes, "Serve exactly this? It cannot be taken back."); err != nil {
		return err
	}

	tx, err := serve(cmd, c, letter)
	if err != nil {
		return err
	}

	held, err := contributor.PostText(cmd.Context(), nodes, letter.Notice.ID(), letter.Text, func(words string) {
		fmt.Fprintf(cmd.ErrOrStderr(), "Waiting: %s. It is on the chain; after Ctrl-C the same command goes on.\n", words)
	})
	if err != nil {
		return fmt.Errorf("the notice is on the chain, and no validator has its text yet; run the same command again: %w", err)
	}

	return showServed(cmd, f, letter, tx, held)
}

// letterOf returns the letter that a person wants to serve, checked before it costs
// anything.
func letterOf(cmd *cobra.Command, c *config.Config, nodes []*client.Remote, file string, f serveFlags) (l contributor.Letter, err error) {
	l.Notice.Domain = []byte(f.domain)
	if l.Notice.Kind, err = core.ParseNoticeKind(f.kind); err != nil {
		return l, usage(errors.New("give --kind: objection, demand, warning or information"))
	}

	l.Text, err = files.ReadText(file, core.MaxNoticeText)
	if errors.Is(err, fs.ErrNotExist) {
		return l, fmt.Errorf("there is no file %s: %w", file, core.ErrNotFound)
	}
	if err != nil {
		return l, core.Refuse(core.ReasonNoticeText, "%s: %v; a text has at most %d bytes", file, err, core.MaxNoticeText)
	}
	l.Notice.TextHash = sha256.Sum256(l.Text)

	switch f.dataset {
	case "":
		return l, usage(errors.New("give --dataset, the dataset's id (tantieme dataset list shows them), or all"))
	case toAll:
	default:
		if l.Notice.Dataset, err = pickDataset(cmd.Context(), nodes[0], f.dataset); err != nil {
			return l, err
		}

		view, err := nodes[0].Dataset(cmd.Context(), l.Notice.Dataset)
		if err != nil {
			return l, fmt.Errorf("dataset: %w", err)
		}
		l.On = &view
	}

	if l.Notice.Server, err = wallet.Address(c.Account.Key); err != nil {
		return l, fmt.Errorf("your account: %w", err)
	}

	reader, err := person.NewReader(c, quietLog(cmd))
	if err != nil {
		return l, err
	}
	if reader == nil {
		return l, usage(errors.New("give --rpc, your access to the chain, and --deployment"))
	}

	if l.Fee, err = reader.NoticeFee(cmd.Context()); err != nil {
		return l, err
	}

	return l, l.Check()
}

// serve sends the transaction. It returns nil if the notice was served before.
func serve(cmd *cobra.Command, c *config.Config, l contributor.Letter) (tx *common.Hash, err error) {
	p, err := person.Open(cmd.Context(), c, keyOf(cmd), quietLog(cmd))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, p.Close()) }()

	hash, before, err := contributor.Serve(cmd.Context(), p, l)
	if err != nil || before {
		return nil, err
	}

	return &hash, nil
}

func showServed(cmd *cobra.Command, f serveFlags, l contributor.Letter, tx *common.Hash, held []string) error {
	id := l.Notice.ID()
	if f.asJSON {
		return printJSON(cmd, model.ServedOf(id, tx, held))
	}

	out := cmd.OutOrStdout()
	if tx == nil {
		fmt.Fprintf(out, "Notice %s was served before. Nothing was paid.\n", id)
	} else {
		fmt.Fprintf(out, "Notice %s is served, in transaction %s.\n", id, tx)
	}
	fmt.Fprintf(out, "Its text is held by %d validators: %s\n", len(held), strings.Join(held, ", "))
	_, err := fmt.Fprintf(out, "Look at it: %s\n", pastedWith(cmd, nodeKeys, "notice", "show", id.String()))

	return err
}

func newNoticeAcknowledge() *cobra.Command {
	var yes, asJSON bool
	cmd := &cobra.Command{
		Use:   "acknowledge ID",
		Short: "Say on the chain that you have seen a notice",
		Long: "Sends one transaction from your account. It agrees to nothing and changes nothing. Those of a dataset's founder and of\n" +
			"validators are shown with the notice; anybody's are counted.",
		Args: exactArgs(1),
	}

	s := withSettings(cmd, slices.Concat(nodeKeys, walletKeys, chainKeys)...)
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask; you have seen the notice")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object on stdout")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		loaded, err := s.load()
		if err != nil {
			return err
		}

		return acknowledge(cmd, &loaded.Config, args[0], yes, asJSON)
	}

	return cmd
}

func acknowledge(cmd *cobra.Command, c *config.Config, text string, yes, asJSON bool) error {
	nodes, err := connectNodes(c)
	if err != nil {
		return err
	}

	id, err := pickNotice(cmd.Context(), nodes[0], text)
	if err != nil {
		return err
	}
	if err := confirm(cmd, yes, fmt.Sprintf("Say on the chain that you have seen notice %s? It costs gas and agrees to nothing.", id)); err != nil {
		return err
	}

	p, err := person.Open(cmd.Context(), c, keyOf(cmd), quietLog(cmd))
	if err != nil {
		return err
	}

	hash, before, err := contributor.AcknowledgeNotice(cmd.Context(), p, id, p.Account())
	if err = errors.Join(err, p.Close()); err != nil {
		return err
	}

	tx := &hash
	if before {
		tx = nil
	}
	if asJSON {
		return printJSON(cmd, model.AcknowledgedOf(id, p.Account(), tx))
	}

	words := "%s says on the chain that it has seen notice %s.\n"
	if before {
		words = "%s had said before that it has seen notice %s. Nothing was sent.\n"
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), words, p.Account(), id)

	return err
}
