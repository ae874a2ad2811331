//go:build js && wasm

// Command tantieme-wasm is the part of Tantieme that the page runs: a contributor's preview,
// seal and consent, in the code that the command line runs, so that what leaves the
// machine is what the preview showed. Load it in a worker: reading and sealing keep
// their thread busy. It defines
//
//	tantieme.preview(bytes: Uint8Array, schema: string): Promise<string>
//	    The preview of an export in the bytes that `tantieme preview --json` prints.
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
// A promise is rejected with an Error that has code, message and hint.
package main

import "syscall/js"

func main() {
	js.Global().Set("tantieme", map[string]any{
		"preview": async(preview),
		"seal":    async(sealSlice),
		"consent": async(signConsent),
	})

	select {} // the functions are called as long as the page lives
}
