// Merkle-Patricia proofs (EIP-1186) against the root of a state, and strict RLP.
import { hex, keccak, toInt } from './bytes.mjs';

// split returns the first RLP element: its content, whether it is a list, and the rest.
function split(b) {
  if (b.length === 0) throw new Error('RLP ends');
  const [first] = b;
  if (first < 0x80) return { list: false, content: b.subarray(0, 1), whole: b.subarray(0, 1), rest: b.subarray(1) };
  const list = first >= 0xc0;
  const base = list ? 0xc0 : 0x80;
  let from = 1;
  let size = first - base;
  if (size > 55) {
    const width = size - 55;
    const digits = b.subarray(1, 1 + width);
    size = Number(toInt(digits));
    from = 1 + width;
    if (digits[0] === 0 || size < 56) throw new Error('RLP: a length in another form');
  }
  if (from + size > b.length) throw new Error('RLP ends');
  const content = b.subarray(from, from + size);
  if (!list && size === 1 && content[0] < 0x80) throw new Error('RLP: a byte in another form');
  return { list, content, whole: b.subarray(0, from + size), rest: b.subarray(from + size) };
}

// items returns the elements of a list that is all of b.
export function items(b) {
  const top = split(b);
  if (!top.list || top.rest.length) throw new Error('RLP: want one list');
  const out = [];
  for (let rest = top.content; rest.length;) {
    const item = split(rest);
    out.push(item);
    rest = item.rest;
  }
  return out;
}

export function string(item) {
  if (item.list) throw new Error('RLP: want a string');
  return item.content;
}

// one returns the content of a string that is all of b.
export function one(b) {
  const item = split(b);
  if (item.rest.length) throw new Error('RLP: want one string');
  return string(item);
}

// number returns an integer without leading zeros.
export function number(item) {
  const b = string(item);
  if (b.length > 8 || b[0] === 0) throw new Error('RLP: want a u64');
  return b.length ? toInt(b) : 0n;
}

const nibbles = (b) => [...b].flatMap((x) => [x >> 4, x & 15]);

function compact(b) {
  const all = nibbles(b);
  if (b.length === 0 || all[0] > 3) throw new Error('trie: a path in another form');
  if (!(all[0] & 1) && all[1] !== 0) throw new Error('trie: a path in another form');
  return { leaf: (all[0] & 2) === 2, path: all.slice(all[0] & 1 ? 1 : 2) };
}

// lookup follows a proof and returns the value at keccak(key), or null for none. Every node
// of the proof has to be used.
export function lookup(root, key, proof) {
  let path = nibbles(keccak(key));
  let next = { hash: root };
  let used = 0;
  const done = (value) => {
    if (used !== proof.length) throw new Error('trie: idle nodes');
    return value;
  };
  if (proof.length === 0) throw new Error('trie: no proof');
  for (;;) {
    let raw = next.inline;
    if (!raw) {
      raw = proof[used++];
      if (!raw || hex(keccak(raw)) !== hex(next.hash)) throw new Error('trie: not the node');
    }
    if (raw.length === 1 && raw[0] === 0x80) return done(null);
    const node = items(raw);
    let to;
    if (node.length === 17) {
      if (path.length === 0) return done(string(node[16]));
      to = node[path[0]];
      path = path.slice(1);
    } else if (node.length === 2) {
      const part = compact(string(node[0]));
      const fits = part.path.every((x, i) => x === path[i]);
      if (part.leaf) return done(fits && part.path.length === path.length ? string(node[1]) : null);
      if (!fits) return done(null);
      to = node[1];
      path = path.slice(part.path.length);
      if (!to.list && to.content.length === 0) throw new Error('trie: an extension to nothing');
    } else throw new Error('trie: neither a branch nor a leaf');
    if (to.list && to.whole.length < 32) next = { inline: to.whole };
    else if (!to.list && to.content.length === 32) next = { hash: to.content };
    else if (!to.list && to.content.length === 0) return done(null);
    else throw new Error('trie: neither a hash nor a short node');
  }
}
