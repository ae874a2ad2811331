//go:build js && wasm

// Command tantieme-wasm is the part of Tantieme that the page runs: a contributor's preview,
// seal and consent, in the code that the command line runs, so that what leaves the
// machine is what the preview showed. Load it in a worker: reading and sealing keep
// their thread busy. It defines
//
//	tantieme.preview(files: {name: string, content: Uint8Array | Blob}[], schema: string,
//	    progress?: (bytes: number) => void): Promise<{preview: string, slice: string}>
//	    preview: of an export, in the bytes that `tantieme preview --json` prints. slice:
//	    the bytes that would leave. Blobs are for workers alone; progress is told the
//	    bytes of them that were read.
//
//	tantieme.open({nodes: string[], key?: string, store}): Promise<null>
//	    Begins a session with validators. key: the committee's key id, from the chain or
//	    the founder; without one nothing is sealed. store keeps drafts, receipts and
//	    messages: load(name): Promise<string | null>, save(name, text), erase(name). All
//	    below needs it.
//
//	tantieme.agree({dataset, slice, account, signer?, payee?, above?}): Promise<
//	    {sum, again, agreement, typedData, digest, contribution}>
//	    Seals a slice, and says what the account would agree to. again: it was signed
//	    before. above: the version that validators know, after an error "superseded".
//
//	tantieme.give(sum: string, signature: string | null, signer: string | null): Promise<
//	    {contribution, dataset, account, version}>
//	    Signs what agree showed, keeps it, then posts it.
//
//	tantieme.resume(dataset: string, account: string): Promise<the same>
//	    Posts again what is kept.
//
//	tantieme.standing(account: string): Promise<{parts, questions}>
//	    What an account earned, by snapshot, and the offers on which it votes; proofs
//	    are verified.
//
//	tantieme.prepare({kind, account, offer?, accept?, to?, payee?, dataset?}): Promise<
//	    {digest, words, message, typedData}[]>
//	    kind: vote, claim, payee or retraction.
//
//	tantieme.bring(message: string, signature: string | null, signer: string | null): Promise<
//	    {stage, transaction}>
//	    Has validators bring a signed message onto the chain, and waits for its end.
//
//	tantieme.seal({slice, committee, id, dataset, key, account, version?}): Promise<
//	    {contribution, draft, header, payload, digest, typedData}>
//	    Seals a slice. slice: its canonical bytes, as string or Uint8Array; committee,
//	    dataset: what a validator answered, as text, never parsed and written again;
//	    id: the dataset that the contributor chose; key: the committee's key id, from the
//	    founder, the chain or a validator of another host, and not from that answer;
//	    account: 0x…; version: 1 unless a contribution is replaced.
//	    draft is to be kept until the contribution is posted; typedData is for the
//	    wallet (eth_signTypedData_v4).
//
//	tantieme.consent(draft: string, signature: string): Promise<
//	    {contribution, draft, submission}>
//	    Checks the wallet's signature; submission is the body of POST contributions.
//
//	tantieme.passkeyOf(publicKey: Uint8Array, verifier: string): Promise<{signer, account}>
//	tantieme.answerOf(digest: string, authenticatorData, clientDataJSON, signature:
//	    Uint8Array): Promise<string>
//	    A passkey's account, and its signature over a digest (ERC-7913).
//
//	tantieme.addressOf(key: string): Promise<string>
//	tantieme.sign(key: string, typedData: string): Promise<string>
//	    The wallet of the demo, for development chains alone.
//
// A promise is rejected with an Error that has code, message and hint; where a contribution
// is superseded, also version, above which the slice must be sealed again.
package main

import "syscall/js"

func main() {
	js.Global().Set("tantieme", map[string]any{
		"preview":  async(preview),
		"open":     async(open),
		"agree":    async(agree),
		"give":     async(give),
		"resume":   async(resume),
		"standing": async(standing),
		"prepare":  async(prepare),
		"bring":    async(bring),

		"passkeyOf": async(passkeyOf),
		"answerOf":  async(answerOf),
		"addressOf": async(addressOf),
		"sign":      async(sign),
		"seal":      async(sealSlice),
		"consent":   async(signConsent),
	})

	select {} // the functions are called as long as the page lives
}
