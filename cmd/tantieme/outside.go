package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// outsideFlags are the flags of a command that takes the signature of a wallet in another
// program, of a passkey, or of a contract account.
type outsideFlags struct {
	account, signer, signature *string
}

// outsideSignature is what these flags say.
type outsideSignature struct {
	account   common.Address // zero: none was named
	signer    []byte
	signature []byte
}

func withOutside(cmd *cobra.Command) outsideFlags {
	return outsideFlags{
		account: cmd.Flags().String("account", "", "whose wallet signs, in another program: a key, or a contract account"),
		signer:  signerFlag(cmd),
		signature: cmd.Flags().String("signature", "",
			"what was signed outside: 0x-hex, a file that holds it, or - for stdin"),
	}
}

func signerFlag(cmd *cobra.Command) *string {
	return cmd.Flags().String("signer", "", "who signs, in place of an account: the bytes of an ERC-7913 signer, such as a passkey (0x, verifier, key)")
}

// read parses the flags. A signer's account follows from it; if one is named too, both have
// to fit.
func (f outsideFlags) read(cmd *cobra.Command) (o outsideSignature, err error) {
	if *f.account != "" {
		if o.account, err = parseAccount(*f.account); err != nil {
			return o, err
		}
	}

	if *f.signer != "" {
		if o.signer, err = parseSigner(*f.signer); err != nil {
			return o, err
		}
		if *f.account == "" {
			o.account = core.AccountOf(o.signer)
		}
	}

	if *f.signature != "" {
		if o.signature, err = readSignature(cmd, *f.signature); err != nil {
			return o, err
		}
	}
	if len(o.signature) > 0 && !o.named() {
		return o, usage(errors.New("whose signature is it? Give --account or --signer"))
	}

	return o, core.CheckSigner(o.account, o.signer)
}

// named reports whether somebody outside signs.
func (o outsideSignature) named() bool { return o.account != common.Address{} }

// giver returns whose consent it is, in the words of the personal node.
func (o outsideSignature) giver(payee string) client.Giver {
	by := client.Giver{Payee: payee, Outside: o.outside()}
	if o.named() {
		by.Account = o.account.Hex()
	}

	return by
}

func (o outsideSignature) outside() (out client.Outside) {
	if len(o.signer) > 0 {
		out.Signer = hexutil.Encode(o.signer)
	}
	if len(o.signature) > 0 {
		out.Signature = hexutil.Encode(o.signature)
	}

	return out
}

// parseSigner parses the bytes of a signer.
func parseSigner(text string) ([]byte, error) {
	signer, err := hexutil.Decode(text)
	if err != nil {
		return nil, usage(fmt.Errorf("signer: want 0x and hex, not %q", text))
	}

	return signer, core.CheckSigner(core.AccountOf(signer), signer)
}

// maxSignatureText bounds a file with a signature, in bytes: more than twice the longest.
const maxSignatureText = 64 << 10

// readSignature reads a signature from hex, a file or stdin.
func readSignature(cmd *cobra.Command, from string) ([]byte, error) {
	text := []byte(from)
	var err error

	switch {
	case from == "-":
		text, err = io.ReadAll(io.LimitReader(cmd.InOrStdin(), maxSignatureText))
	case !strings.HasPrefix(from, "0x"):
		text, err = files.ReadText(from, maxSignatureText)
		if errors.Is(err, fs.ErrNotExist) {
			err = fmt.Errorf("signature: there is no file %s: %w", from, core.ErrNotFound)
		}
	}
	if err != nil {
		return nil, err
	}

	signature, err := hexutil.Decode(strings.TrimSpace(string(text)))
	if err != nil || len(signature) == 0 {
		return nil, core.Refuse(core.ReasonSignature, "the signature is not 0x and hex")
	}

	return signature, nil
}
