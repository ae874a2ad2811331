package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/core"
)

// errand returns what a command asks its node for.
type errand func(ctx context.Context, n *client.Node, account string, args []string) (model.MessageRequest, error)

// withErrand makes a command that prepares messages, shows them, asks, and has them signed.
func withErrand(cmd *cobra.Command, request errand) *cobra.Command {
	account := accountFlag(cmd)
	yes := cmd.Flags().Bool("yes", false, "do not ask; you have seen what it does")

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		who := *account
		if who != "" {
			address, err := parseAccount(who)
			if err != nil {
				return err
			}
			who = address.Hex()
		}

		r, err := request(ctx, n, who, args)
		if err != nil {
			return err
		}
		if who != "" {
			r.Account = &who
		}

		prepared, err := n.Prepare(ctx, r)
		if err != nil {
			return err
		}

		status, err := n.Status(ctx)
		if err != nil {
			return err
		}

		if status.Wallet == model.Own {
			if err := signAll(cmd, n, prepared, *yes); err != nil {
				return err
			}
		}

		return showMessages(cmd, prepared, asJSON)
	})
}

// signAll shows what is not signed yet, asks, and has the node's own wallet sign.
func signAll(cmd *cobra.Command, n *client.Node, list *model.MessageList, yes bool) error {
	for i, m := range list.Items {
		if m.State != model.MessagePrepared {
			continue
		}

		signed, err := askToSign(cmd, n, m, yes, client.Outside{})
		if err != nil {
			return err
		}
		list.Items[i] = *signed
	}

	return nil
}

func askToSign(cmd *cobra.Command, n *client.Node, m model.Message, yes bool, by client.Outside) (*model.Message, error) {
	if !yes {
		fmt.Fprintln(cmd.ErrOrStderr(), strings.TrimRight(m.Text, "\n"))
	}

	question := "Sign?"
	if m.Kind == model.MessageRetraction {
		question = "Leave? It costs you nothing and can't be undone."
	}
	if err := confirm(cmd, yes, question); err != nil {
		return nil, err
	}

	return n.Sign(cmd.Context(), m.Id, by)
}

func newMessageSign() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "sign ID",
		Short: "Sign a message that was prepared, or give what your wallet signed",
		Args:  exactArgs(1),
	}

	signer := signerFlag(cmd)
	signature := cmd.Flags().String("signature", "", "what the account's wallet signed, if the node has none of its own: 0x-hex, a file, or - for stdin")
	yes := cmd.Flags().Bool("yes", false, "do not ask; you have seen what it does")

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		m, err := pickMessage(ctx, n, args[0])
		if err != nil {
			return err
		}

		o, err := outsideFlags{account: &m.Account, signer: signer, signature: signature}.read(cmd)
		if err != nil {
			return err
		}

		signed := &m
		if m.State == model.MessagePrepared {
			if signed, err = askToSign(cmd, n, m, *yes || *signature != "", o.outside()); err != nil {
				return err
			}
		}
		if asJSON {
			return printJSON(cmd, signed)
		}

		return showMessage(cmd, signed)
	})
}

func newMessageDecline() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "decline ID",
		Short: "Do not sign a message that was prepared; the node forgets it",
		Args:  exactArgs(1),
	}

	return withOwn(cmd, func(ctx context.Context, n *client.Node, asJSON bool, args []string) error {
		m, err := pickMessage(ctx, n, args[0])
		if err != nil {
			return err
		}
		if err := n.DeclineMessage(ctx, m.Id); err != nil {
			return err
		}
		if asJSON {
			return printJSON(cmd, m)
		}

		_, err = fmt.Fprintf(cmd.OutOrStdout(), "Forgotten: %s %s. Nothing was signed.\n", m.Kind, m.Id[:2+shownDigits])

		return err
	})
}

// pickMessage returns the message of the node that an id, or the beginning of one, names.
func pickMessage(ctx context.Context, n *client.Node, text string) (m model.Message, err error) {
	list, err := n.Messages(ctx)
	if err != nil {
		return m, err
	}

	var ids []core.RelayID
	for _, m := range list.Items {
		var id core.RelayID
		if err := id.UnmarshalText([]byte(m.Id)); err != nil {
			return m, err
		}
		ids = append(ids, id)
	}

	id, err := core.Pick("message", text, ids)
	if err != nil {
		return m, err
	}

	for _, m := range list.Items {
		if m.Id == id.String() {
			return m, nil
		}
	}

	return m, fmt.Errorf("the node has no message %s: %w", id, core.ErrNotFound)
}

func showMessages(cmd *cobra.Command, list *model.MessageList, asJSON bool) error {
	if asJSON {
		return printJSON(cmd, list)
	}
	if len(list.Items) == 0 {
		_, err := fmt.Fprintln(cmd.OutOrStdout(), "There is nothing to sign, and nothing on its way.")
		return err
	}

	var err error
	for _, m := range list.Items {
		err = errors.Join(err, showMessage(cmd, &m))
	}

	return err
}

// showMessage prints where a message stands, and what to do next.
func showMessage(cmd *cobra.Command, m *model.Message) error {
	out, short := cmd.OutOrStdout(), m.Id[:2+shownDigits]
	fmt.Fprintf(out, "%s %s of %s: %s\n", m.Kind, short, m.Account, m.State)

	switch m.State {
	case model.MessagePrepared:
		return showPrepared(cmd, m)
	case model.MessageSigned:
		for _, at := range itemsOf(m.Validators) {
			fmt.Fprintf(out, "  %s: %s %s\n", at.Url, at.Stage, orDash(at.Words))
		}
		fmt.Fprintf(out, "  Your node brings it, until %s. Follow it: %s\n", core.Clock(m.Deadline), pastedWith(cmd, ownKeys, "message", "show", short))
	case model.MessageBrought:
		if m.Transaction != nil {
			fmt.Fprintf(out, "  Transaction %s, which a validator paid for\n", *m.Transaction)
		}
	case model.MessageRefused:
		fmt.Fprintf(out, "  %s: %s\n", orDash(m.Reason), orDash(m.Detail))
	}

	return nil
}

func itemsOf[T any](list *[]T) []T {
	if list == nil {
		return nil
	}
	return *list
}

// showPrepared prints the message for a wallet in another program.
func showPrepared(cmd *cobra.Command, m *model.Message) error {
	out := cmd.OutOrStdout()
	fmt.Fprintf(out, "  It waits for a signature until %s: %s\n", m.Deadline.UTC().Format(time.RFC3339),
		pastedWith(cmd, ownKeys, "message", "sign", m.Id[:2+shownDigits]))

	if m.TypedData == nil {
		return nil
	}

	fmt.Fprintln(out, "  A wallet outside signs this (eth_signTypedData_v4); give its answer with --signature:")
	if err := writeTypedData(out, *m.TypedData); err != nil {
		return err
	}

	_, err := fmt.Fprintf(out, "  A passkey signs its digest %s; give --signer too.\n", m.Id)

	return err
}

// showUnsigned prints a consent for a wallet in another program, and how to go on: with the
// same command, which keeps who signs and who is paid, and with the flags of some settings.
func showUnsigned(cmd *cobra.Command, message map[string]any, digest string, keys []string, next ...string) error {
	for _, name := range []string{"account", "signer", "payee"} {
		if value := cmd.Flag(name).Value.String(); value != "" {
			next = append(next, "--"+name, value)
		}
	}

	out := cmd.OutOrStdout()
	fmt.Fprintln(out, "Nothing is signed yet. A wallet outside signs this (eth_signTypedData_v4):")
	if err := writeTypedData(out, message); err != nil {
		return err
	}

	_, err := fmt.Fprintf(out, "A passkey signs its digest: %s\nThen: %s --signature 0x…\n", digest, pastedWith(cmd, keys, next...))

	return err
}

func writeTypedData(out io.Writer, message map[string]any) error {
	data, err := json.Marshal(message)
	if err != nil {
		return err
	}

	_, err = fmt.Fprintf(out, "%s\n", data)

	return err
}
