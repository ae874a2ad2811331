// Package buyer holds the flow of a buyer: check an offer, buy it, wait for the
// validators' lists, fetch and open the records.
//
// A flow trusts no answer. It recomputes ids, fetches blobs by their digests, and checks
// shares against the committee's key. It checks that key and all roots against storage of
// the contracts. A source that answers wrongly is not asked again; a silent source is
// asked again later. The flow trusts only the chain, as the buyer's RPC shows it.
//
// Everything is in one folder, whose layout is section 8 of node/SPEC.md. The folder also
// has purchase.json, which contains the secret of the buyer's key. Like keys.bin, it
// opens this sale's shares and nothing else. buyer.json says how to reach chain, nodes and
// account, so a later command needs the folder alone. Each step may be interrupted anywhere and
// run again:
//
//   - Buy writes purchase.json, durably, before the offer is sent. The offer's id follows
//     from it, so a later Buy finds the sale on chain and does not pay twice.
//   - Fetch keeps every right answer. Once records.jsonl exists it is never written
//     again: the contributors' ids in it are drawn at random, once.
package buyer
