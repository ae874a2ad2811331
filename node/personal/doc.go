// Package personal is a contributor's own node: it takes exports, cuts and shows the
// slice, seals it after a consent, sends it to any validator, and follows what becomes
// of it. It holds no share of a key, no stake, and no chain node.
//
// # An export's life
//
//	received   the ZIP lies in a private file of the node
//	previewed  the slice is cut and shown; the ZIP is erased. A person's consent is waited for
//	consented  sealed, signed, and in the outbox; it goes to the validators until one has it
//	submitted  a validator holds it, durably; its stage is followed
//	refused    it cannot be sold, for a reason
//	declined   the person does not want it; the slice is erased
//
// A state is written after what it promises and before what it allows, so the node may
// stop anywhere: `received` is written once the ZIP is durable, `previewed` once the
// preview is, `consented` once the outbox has the signed draft, `submitted` once a
// validator has answered. A step that is repeated after a restart has the same effect. A
// contribution that no validator has any more goes back to `consented` and is sent again.
//
// A consent is to the bytes whose SHA-256 it names, and to no others. When the draft
// cannot be sent as it is (the validators know a higher version, the committee has
// another key, the consent has run out) the node's own wallet is asked once more for a
// higher version; without one the export is `previewed` again, with the reason.
//
// # What is kept
//
//	api-token              the token of the API, mode 0600
//	exports/<id>.json      an export's record; the id is of ZIP and dataset, so none is taken twice
//	previews/<id>.json     the preview with the slice in plaintext, mode 0600, kept after the
//	                       sale so that the person can see what was sold; erased when declined
//	drafts/<id>.json       a sealed draft that waits for a wallet's signature
//	outbox/<name>.json     the last draft of each account and dataset
//	incoming/<id>.zip      an export while it is cut, mode 0600
//	cursor.json            the last event of the chain that was seen
//
// Erasing removes the file; what a disk keeps below that is up to the disk.
package personal
