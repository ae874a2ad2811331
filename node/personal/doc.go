// Package personal is a contributor's own node: it accepts exports, cuts and shows the
// slice, seals it after a consent, sends it to any validator, and follows its state.
// It holds no share of a key, no stake, and no chain node.
//
// # An export's life
//
//	received   the ZIP lies in a private file of the node
//	previewed  the slice is cut and shown; the ZIP is erased. The node waits for a consent
//	consented  sealed, signed, and in the outbox; it goes to the validators until one has it
//	submitted  a validator holds it durably; the node follows its stage
//	refused    it cannot be sold, for a reason
//	declined   the person does not want it; the slice is erased
//
// A state is written after its promise is kept and before anything that it allows. So
// the node may stop anywhere: `received` is written once the ZIP is durable, `previewed` once the
// preview is, `consented` once the outbox has the signed draft, `submitted` once a
// validator has answered. A step that is repeated after a restart has the same effect. A
// contribution that every validator has lost goes back to `consented` and is sent again.
//
// A consent covers the bytes whose SHA-256 it names, and no others. If the draft
// cannot be sent unchanged (the validators know a higher version, the committee has
// another key, the consent has expired) the node asks its own wallet once more for a
// higher version. Without a wallet the export is `previewed` again, with the reason.
//
// # Stored files
//
//	api-token              the token of the API, mode 0600
//	exports/<id>.json      an export's record; the id is derived from ZIP and dataset, so none is taken twice
//	previews/<id>.json     the preview with the slice in plaintext, mode 0600, kept after the
//	                       sale so that the person can see what was sold; erased when declined
//	drafts/<id>.json       a sealed draft that waits for a wallet's signature
//	outbox/<name>.json     the last draft of each account and dataset
//	incoming/<id>.zip      an export while it is cut, mode 0600
//	cursor.json            the last seen event of the chain
//
// Erasing removes the file. The disk may retain its blocks.
package personal
