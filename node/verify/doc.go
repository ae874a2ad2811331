// Package verify checks what a buyer was given, with no node, no network and no
// secret: a folder of files as SPEC 8.5 lays it out.
//
// The chain of reasons runs from one block hash to every byte of every record:
//
//   - the hash is that of the block's header, which holds the root of the state;
//   - Merkle-Patricia proofs bind storage of the contracts to that root: a dataset, a
//     snapshot and a sale exist under their ids, and the committee's key has its hash;
//   - ids are digests of what they name, so terms, snapshot and offer follow in full;
//   - the snapshot holds the digest of the manifest, that the CIDs of the pages, those
//     the items; and the root of all items;
//   - an item holds the digests of a payload and a header and its contribution id;
//   - opened keys D are checked against the committee's key, and open each record;
//   - a record is checked against its slice schema and its item, and stands in
//     records.jsonl once.
//
// So a report is as good as its block hash, which anyone can compare with the chain, and
// as the contracts: anyone can deploy contracts of their own whose storage says that a sale
// took place. Options have a deployment for the one and a question for the other, and a
// report's Checks say which of them was made.
//
// Every file has one spelling. Another program that reads a verified file in another way
// reads the same.
//
// The package does not check the contributors' consents: a signature would reveal who they
// are. Their digests are in the items; a quorum of validators checked them.
package verify
