// Lists, their combination and the buyer's keys (SPEC section 7).
import { hmac } from '@noble/hashes/hmac.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { cat, enc, example, hex, keccak, toInt, u256, u32, u64, u8 } from './bytes.mjs';
import { compressed, exampleScalar, Fr, G, G2, lagrange, pairs, precompile, raw, scalarBytes, sum } from './curve.mjs';
import { buyerKeyHash, chainId, contracts, headerHash } from './ids.mjs';
import { contributionItem, contributionLeaf, merkleLevels, merkleRoot, proof, shareLeaf, tombstoneLeaf } from './trees.mjs';

const epoch = 1;
const sale = example('sale');
const tombstone = 3;

function share(x, prf, B, j, U, root) {
  const message = enc('tantieme/v1/release', u256(chainId), contracts.Delivery, u64(epoch), sale, raw(B), u32(j), raw(U), root);
  const rho = Fr.create(toInt(hmac(sha512, prf, message)));
  return { C: U.multiply(x).add(B.multiply(rho)), R: G.multiply(rho) };
}

const entry = (s) => (s ? cat(u8(0), raw(s.C), raw(s.R)) : cat(u8(1), new Uint8Array(192)));
const leafOf = (s, j) => (s ? shareLeaf(j, raw(s.C), raw(s.R)) : tombstoneLeaf(j));

function combine(lists, set, j) {
  const part = (name) => sum(set.map((i) => lists[i - 1][j][name].multiply(lagrange(i, set))));
  return { C: part('C'), R: part('R') };
}

// items are the sealed slices in the order of the contribution tree.
function itemsOf(seals) {
  const items = seals.map((s) => ({
    contribution: s.id, u: raw(s.U), U: s.U, payloadDigest: s.payloadDigest, headerHash: headerHash(s.header),
    consentDigest: example('consent/' + hex(s.id)), weight: 1,
  }));
  return items.sort((a, b) => (toInt(a.contribution) < toInt(b.contribution) ? -1 : 1));
}

export function saleVectors(key, seals) {
  const items = itemsOf(seals);
  const contributionTree = merkleLevels(items.map(contributionLeaf));
  const root = contributionTree.at(-1)[0];
  const b = exampleScalar('buyer');
  const [B, B2] = [G.multiply(b), G2.multiply(b)];
  const prfs = key.shares.map((_, i) => example(`prf/${i + 1}`));
  const lists = key.shares.map((x, i) => items.map((it, j) => (j === tombstone ? null : share(x, prfs[i], B, j, it.U, root))));
  const set = [1, 3, 4];
  const combined = items.map((_, j) => (j === tombstone ? null : combine(lists, set, j)));
  const opened = combined.map((s) => s && s.C.subtract(s.R.multiply(b)));
  check(key, items, lists, combined, opened, B2);
  const bytesOf = (all) => hex(cat(...all));
  return {
    chainId, delivery: hex(contracts.Delivery), epoch, sale: hex(sale), tombstone,
    buyerSecret: hex(scalarBytes(b)), b: hex(raw(B)), b2: hex(raw(B2)), bCompressed: hex(compressed(B)), b2Compressed: hex(compressed(B2)),
    bPrecompile: hex(precompile(B)), b2Precompile: hex(precompile(B2)), buyerKeyHash: hex(buyerKeyHash(B, B2)),
    items: items.map((it) => hex(contributionItem(it))), leaves: items.map((it) => hex(contributionLeaf(it))),
    dataHash: hex(keccak(...items.map(contributionItem))), contributionRoot: hex(root),
    us: items.map((it) => hex(it.u)), usPrecompile: items.map((it) => hex(precompile(it.U))),
    shares: key.shares.map((x) => hex(scalarBytes(x))), prfKeys: prfs.map(hex),
    y2: hex(raw(key.Y2)), verificationKeys: key.VK.map((v) => hex(raw(v))), verificationKeysPrecompile: key.VK.map((v) => hex(precompile(v))),
    lists: lists.map((list) => bytesOf(list.map(entry))),
    listRoots: lists.map((list) => hex(merkleRoot(list.map(leafOf)))),
    shareLeaves: lists[0].map((s, j) => hex(leafOf(s, j))),
    shareProof: proof(merkleLevels(lists[0].map(leafOf)), 2).map(hex),
    contributionProof: proof(contributionTree, 2).map(hex),
    cPrecompile: lists[0].map((s) => s ? hex(precompile(s.C)) : '0x'), rPrecompile: lists[0].map((s) => s ? hex(precompile(s.R)) : '0x'),
    set, lagrange: set.map((i) => hex(scalarBytes(lagrange(i, set)))),
    combined: bytesOf(combined.map((s) => (s ? cat(raw(s.C), raw(s.R)) : new Uint8Array(192)))),
    keys: bytesOf(opened.map((d) => (d ? raw(d) : new Uint8Array(96)))),
  };
}

// check proves to this program what it is about to write down.
function check(key, items, lists, combined, opened, B2) {
  items.forEach((it, j) => {
    if (j === tombstone) return;
    const ok = (s, V) => pairs([s.C.negate(), G2], [it.U, V], [s.R, B2]);
    if (!lists.every((list, i) => ok(list[j], key.VK[i])) || !ok(combined[j], key.Y2)) throw new Error(`share ${j} is wrong`);
    if (!opened[j].equals(it.U.multiply(key.x))) throw new Error(`key ${j} is wrong`);
  });
}
