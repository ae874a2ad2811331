// Package buyer holds what a buyer does: check what is for sale, buy it, wait until the
// validators' lists stand, fetch and open the records.
//
// A flow trusts no answer. Ids are recomputed, blocks fetched by their digests, shares
// checked against the committee's key, and that key and all roots against storage of
// the contracts. A source that answers wrongly is asked no more; a source that is silent
// is asked again later. What is left to trust is the chain, as the buyer's RPC shows it.
//
// Everything is in one folder, whose layout is section 8 of node/SPEC.md. Beside it stands
// purchase.json, which holds the secret of the buyer's key: it opens this sale's shares
// and nothing else, as keys.bin does. Each step may be cut off anywhere and run again:
//
//   - Buy writes purchase.json, durably, before the offer is sent. The offer's id
//     follows from it, so that a later Buy finds the sale on chain and pays no second
//     time.
//   - Fetch keeps what was fetched and right. Once records.jsonl stands it is never
//     written again: the contributors' ids in it are drawn at random, once.
package buyer
