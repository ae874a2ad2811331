// Package receipt makes and checks consent receipts. A contributor keeps one to show
// later what they agreed to, with whom, and how it ended.
//
// A receipt is JSON-LD. Its fields are those that ISO/IEC TS 27560:2023 asks of a consent
// record, named as that specification names them and mapped to the W3C Data Privacy
// Vocabulary, https://w3id.org/dpv; words of neither are in a vocabulary of our own. (The
// mapping follows the public guide of the DPV group; the text of the ISO specification
// itself was not at hand.) The context stands in the document, so a JSON-LD processor
// loads nothing.
//
// Everything follows from the evidence in it: the dataset's terms in full, whose EIP-712
// digest is the dataset's id, and the consent that the contributor's wallet signed. Verify
// makes the document once more from the evidence and the events and compares the bytes, so
// the shown text cannot differ from the signed one.
//
// A signature of a key on secp256k1 is checked whole. A passkey's is checked but for the
// code of its verifier, and a contract account's not at all: the receipt says so, and
// whoever has a chain can ask the code (By).
//
// Events are appended, never rewritten: each names the digest of all before it. That the
// consent was given is proven by the wallet's signature. What comes after it, and all
// times, are notes of the machine that keeps the receipt, and say so.
package receipt
