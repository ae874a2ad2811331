// Merkle and sum trees (SPEC section 4), by the definition: a full level at a time.
import { cat, hex, keccak, toInt, u32, u64, u8 } from './bytes.mjs';

const limit = 1n << 64n;

export const contributionItem = (c) => cat(c.contribution, c.u, c.payloadDigest, c.headerHash, c.consentDigest, u64(c.weight));
export const contributionLeaf = (c) => keccak(u8(1), contributionItem(c));
const word = (hash, sum) => cat(hash.slice(0, 24), u64(sum));
export const sumOf = (w) => toInt(w.slice(24));
export const sumLeaf = (account, weight) => word(keccak(u8(2), account, u64(weight)), weight);
export const payeeLeaf = (account, payee, weight) => word(keccak(u8(5), account, payee, u64(weight)), weight);
export const shareLeaf = (j, c, r) => keccak(u8(3), u32(j), c, r);
export const tombstoneLeaf = (j) => keccak(u8(4), u32(j));
export const node = (l, r) => keccak(u8(0x10), l, r);

// A node of the sum tree is one word: 24 bytes of hash, and the sum of what is below it.
export function sumNode(l, r) {
  const sum = sumOf(l) + sumOf(r);
  if (sum >= limit) throw new RangeError('sum of 64 bits');
  return word(keccak(l, r), sum);
}

export function depth(n) {
  let d = 0;
  while (2 ** d < n) d++;
  return d;
}

// levels returns the tree's levels, leaves first.
export function levels(leaves, zero, join) {
  const level = [...leaves];
  while (level.length < 2 ** depth(leaves.length)) level.push(zero);
  const all = [level];
  while (all.at(-1).length > 1) {
    const below = all.at(-1);
    all.push(Array.from({ length: below.length / 2 }, (_, i) => join(below[2 * i], below[2 * i + 1])));
  }
  return all;
}

const nothing = new Uint8Array(32);
export const merkleLevels = (leaves) => levels(leaves, nothing, node);
export const sumLevels = (leaves) => levels(leaves, nothing, sumNode);
export const merkleRoot = (leaves) => merkleLevels(leaves).at(-1)[0];

// proof lists the siblings of a node at a height, upwards.
export function proof(all, index, height = 0) {
  const siblings = [];
  for (let h = height; h < all.length - 1; h++, index >>= 1) siblings.push(all[h][index ^ 1]);
  return siblings;
}

const sizes = [1, 2, 3, 4, 5, 7, 8, 9, 127, 128, 129, 300];

// exampleLeaf i is keccak(u32 i); exampleSumLeaf i is account 0x10000 + 7i with weight 1 + i mod 8.
export const exampleLeaf = (i) => keccak(u32(i));
export function exampleSumLeaf(i) {
  const account = cat(new Uint8Array(16), u32(0x10000 + 7 * i));
  const weight = BigInt(1 + (i % 8));
  return { account, weight, leaf: sumLeaf(account, weight) };
}

const range = (n, f) => Array.from({ length: n }, (_, i) => f(i));
const picks = (n) => [...new Set([0, 1, Math.floor(n / 2), n - 2, n - 1])].filter((i) => i >= 0 && i < n);

function proofsOf(n) {
  const leaves = range(n, exampleLeaf);
  const sums = range(n, exampleSumLeaf);
  const merkle = merkleLevels(leaves);
  const tree = sumLevels(sums.map((s) => s.leaf));
  return picks(n).map((index) => ({
    n, index,
    leaf: hex(leaves[index]),
    siblings: proof(merkle, index).map(hex),
    root: hex(merkle.at(-1)[0]),
    account: hex(sums[index].account),
    weight: Number(sums[index].weight),
    sumLeaf: hex(sums[index].leaf),
    sumSiblings: proof(tree, index).map(hex),
    sumRoot: hex(tree.at(-1)[0]),
  }));
}

// A group is the 128 leaves below a node of height 7, or all leaves of a smaller tree.
function groupsOf(n) {
  const tree = sumLevels(range(n, (i) => exampleSumLeaf(i).leaf));
  const height = Math.min(7, tree.length - 1);
  return range(Math.ceil(n / 128), (group) => ({
    n, group,
    from: group * 128,
    count: Math.min(128, n - group * 128),
    top: hex(tree[height][group]),
    siblings: proof(tree, group, height).map(hex),
    sumRoot: hex(tree.at(-1)[0]),
  }));
}

// overflow: a right sibling of 2^64 - 1 beside a leaf of weight 1 must be refused.
function overflow() {
  const { account } = exampleSumLeaf(0);
  return { account: hex(account), weight: 1, sibling: hex(word(exampleLeaf(1), limit - 1n)) };
}

export function treeVectors() {
  const trees = sizes.map((n) => ({ merkle: merkleRoot(range(n, exampleLeaf)), top: sumLevels(range(n, (i) => exampleSumLeaf(i).leaf)).at(-1)[0] }));
  return {
    comment: 'leaf i = keccak(u32 i); sum leaf i = (account 0x10000 + 7i, weight 1 + i mod 8). Arrays run in parallel to n.',
    n: sizes,
    depths: sizes.map(depth),
    roots: trees.map((t) => hex(t.merkle)),
    sumRoots: trees.map((t) => hex(t.top)),
    totals: trees.map((t) => sumOf(t.top).toString()),
    proofs: sizes.flatMap(proofsOf),
    groups: [5, 128, 129, 300].flatMap(groupsOf),
    overflow: overflow(),
  };
}
