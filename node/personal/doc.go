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
// # A message's life
//
// Votes, claims, payees and retractions are messages that an account signs and validators
// bring onto the chain.
//
//	prepared   what it does was shown; the node waits for a signature of exactly this message
//	signed     signed and durable; it is posted to all validators until one shows its end
//	brought    a final block has what it says
//	refused    every validator refuses it for good, or its deadline has passed
//
// A message's id is the digest that is signed. It is written before it is shown, with its
// nonce and deadline, so a repeated step signs and posts the same message again and never a
// second one. A receipt says that its account left before the retraction is `brought`. What
// nobody signs is forgotten at its deadline.
//
// # Stored files
//
//	api-token              the token of the API, mode 0600
//	exports/<id>.json      an export's record; the id is derived from ZIP and dataset, so none is taken twice
//	previews/<id>.json     the preview with the slice in plaintext, mode 0600, kept after the
//	                       sale so that the person can see what was sold; erased when declined
//	drafts/<id>.json       a sealed draft that waits for a wallet's signature
//	outbox/<name>.json     the last draft of each account and dataset
//	messages/<id>.json     a message's record
//	relays/<id>.json       a signed message on its way, which commands of the folder go on with
//	incoming/<id>.zip      an export while it is cut, mode 0600
//	cursor.json            the last seen event of the chain
//
// Erasing removes the file. The disk may retain its blocks.
package personal
