// anchor.json (SPEC 8.16 to 8.29): that a dataset, a snapshot, a key and a sale stand in the
// storage of four contracts, or five, as of one block, and that their ids follow from their content.
import { hashTypedData } from 'viem';
import { cat, hex, H, keccak, u256, unhex } from './bytes.mjs';
import { Fr, G, G2, O2, once, pairs, parseCompressed, parseRaw, precompile, sum } from './curve.mjs';
import { kinds, read, Wrong } from './text.mjs';
import { items, lookup, number, one, string } from './trie.mjs';
import { primaryTypes } from './typed.mjs';

const { text, amount, bytes, account, hash, point, point2, u8, u16, u32, u64 } = kinds;

export const purposesShape = { list: [['dpv', text], ['pdpp', text]] };
export const termsShape = [
  ['founder', account], ['name', text], ['schema', text], ['purposes', purposesShape], ['token', account], ['weight_rule', u8], ['max_weight', u64],
  ['admission', [['rule', u8], ['root', hash]]],
  ['cadence', [['min_group', u32], ['min_new', u32], ['min_class', u32], ['min_interval', u64], ['min_age', u64], ['sell_for', u64]]],
  ['split', [['pot_bps', u16], ['treasury_bps', u16], ['tip_bps', u16], ['cover_bps', u16], ['treasury', account]]],
  ['vote', [['rule', u8], ['veto_bps', u16], ['quorum_bps', u16]]],
  ['windows', [['vote', u64], ['commit', u64], ['release', u64], ['confirm', u64], ['dispute', u64]]],
  ['max_disputes', u16], ['delivery', u8], ['withhold_bps', u16], ['salt', hash], ['floor_price', amount],
];
const snapshot = [
  ['id', hash], ['dataset', hash], ['number', u64], ['round', u64], ['epoch', u64], ['contribution_root', hash], ['sum_root', hash],
  ['total_weight', u64], ['count', u32], ['manifest', hash], ['as_of', u64], ['as_of_hash', hash], ['sell_until', u64],
];
const offer = [
  ['snapshot', hash], ['buyer', account], ['buyer_key_hash', hash], ['max_excluded', u64], ['deadline', u64], ['salt', hash], ['price', amount],
];

export const anchorShape = [
  ['schema', text],
  ['chain', [['id', u64], ['contracts', ['committee', 'anchors', 'datasets', 'market', 'delivery?'].map((name) => [name, account])]]],
  ['dataset', [['id', hash], ['terms', termsShape]]],
  ['snapshot', snapshot],
  ['sale', [['id', hash], ['offer', offer], ['buyer_key', point], ['buyer_key_g2', point2]]],
  ['key', [['id', hash], ['epoch', u64], ['material', bytes]]],
  ['evidence', [
    ['block', [['number', u64], ['hash', hash], ['header', bytes]]],
    ['proofs', { list: [['address', account], ['account_proof', { list: bytes }],
      ['storage_proof', { list: [['slot', hash], ['proof', { list: bytes }]] }]] }],
  ]],
];

const camel = (name) => name.replace(/_([a-z])/g, (_, c) => c.toUpperCase());
export const renamed = (v) => (Array.isArray(v) || v === null || typeof v !== 'object' ? v
  : Object.fromEntries(Object.entries(v).filter(([k]) => k !== 'id').map(([k, inner]) => [camel(k), renamed(inner)])));

const digest = (a, contract, primaryType, message) => hashTypedData({
  domain: { name: 'Tantieme ' + contract, version: '1', chainId: a.chain.id, verifyingContract: a.chain.contracts[contract.toLowerCase()] },
  types: primaryTypes(primaryType), primaryType, message: renamed(message),
});

// slot returns word `n` of the entry of a key in a mapping (SPEC 8.24).
const slot = (key, mapping, n) => hex(u256(BigInt(hex(keccak(key, u256(mapping)))) + BigInt(n)));

// wanted returns what the evidence has to prove, in its order. Before the offer there was no
// sale to prove.
function wanted(a, isBefore) {
  const of = (id, mapping, ...words) => words.map((n) => slot(unhex(id), mapping, n));
  const list = [
    [a.chain.contracts.committee, of(hex(u256(a.key.epoch)), 6, 0)],
    [a.chain.contracts.datasets, [...of(a.dataset.id, 2, 1), ...of(a.snapshot.id, 3, 0, 2)]],
  ];
  if (isBefore) return list;
  const { market, delivery } = a.chain.contracts;
  return [...list, [market, of(a.sale.id, 2, 0)], ...(delivery ? [[delivery, of(a.sale.id, 5, 0)]] : [])];
}

// prove returns the words and code hashes of the contracts.
function prove(a, wrong, isBefore) {
  const { block, proofs } = a.evidence;
  let fields;
  try {
    if (hex(keccak(unhex(block.header))) !== block.hash) throw new Error('the header hashes to something else');
    fields = items(unhex(block.header));
    if (number(fields[8]) !== block.number) throw new Error('the header is of another block');
    if (string(fields[3]).length !== 32) throw new Error('no root of a state');
  } catch (e) {
    wrong('block', e.message);
  }
  const list = wanted(a, isBefore);
  const same = proofs.length === list.length && proofs.every((p, i) => p.address === list[i][0]
    && p.storage_proof.map((s) => s.slot).join() === list[i][1].join());
  if (!same) wrong('proof', 'not one proof of each contract and slot, in their order');
  try {
    return proofs.map((p) => {
      const leaf = lookup(string(fields[3]), unhex(p.address), p.account_proof.map(unhex));
      if (!leaf) throw new Error('no such account');
      const [, , root, code] = items(leaf).map((i) => string(i));
      if (root.length !== 32 || code.length !== 32) throw new Error('no account');
      const words = p.storage_proof.map((s) => {
        const value = lookup(root, unhex(s.slot), s.proof.map(unhex));
        const word = value ? one(value) : new Uint8Array(0);
        return cat(new Uint8Array(32 - word.length), word);
      });
      return { code: hex(code), words };
    });
  } catch (e) {
    wrong('proof', e.message);
  }
}

// field cuts a field of `size` bytes, `offset` bytes from the right end of a word.
const field = (word, offset, size) => word.slice(32 - offset - size, 32 - offset);
const int = (word, offset, size) => BigInt(hex(field(word, offset, size)));

// checkDegree reports whether points at the abscissas 0 to n lie on a polynomial of degree t − 1.
function checkDegree(points, t) {
  for (let at = t; at < points.length; at++) {
    const basis = Array.from({ length: t }, (_, i) => Array.from({ length: t }, (_, k) => k).filter((k) => k !== i)
      .reduce((l, k) => Fr.mul(l, Fr.div(Fr.create(BigInt(at - k)), Fr.create(BigInt(i - k)))), 1n));
    const want = sum(basis.map((l, i) => (l ? points[i].multiply(l) : O2)), O2);
    if (!want.equals(points[at])) return false;
  }
  return true;
}

// checkAnchor returns anchor.json with the points of its key, or throws a Wrong.
export function checkAnchor(data, deployment) {
  const wrong = (reason, detail) => { throw new Wrong('anchor.json', reason, detail); };
  const a = read('anchor.json', data, anchorShape);
  if (a.schema !== 'tantieme/anchor/2') wrong('malformed', 'another schema');
  let B, B2;
  try {
    [B, B2] = [a.sale.buyer_key, a.sale.buyer_key_g2].map((p) => parseCompressed(unhex(p)));
  } catch (e) {
    wrong('malformed', e.message);
  }
  const [committee, datasets, market, delivery] = prove(a, wrong);
  const points = checkSnapshot(a, committee, datasets, wrong);

  const { offer: o } = a.sale;
  if (digest(a, 'Market', 'Offer', o) !== a.sale.id || o.snapshot !== a.snapshot.id) wrong('id', 'not that offer for the snapshot');
  if (hex(keccak(precompile(B), precompile(B2))) !== o.buyer_key_hash) wrong('buyer_key', 'not the key of the offer');
  if (![4n, 5n].includes(int(market.words[0], 0, 1))) wrong('state', 'the chain has no such sale, or its lists do not stand');

  const left = { records: 0, weight: 0n }; // SPEC 8.48
  if (delivery) {
    if (int(delivery.words[0], 20, 1) !== 1n || int(delivery.words[0], 8, 4) === 0n) wrong('state', 'the sale leaves out nothing');
    Object.assign(left, { records: Number(int(delivery.words[0], 8, 4)), weight: int(delivery.words[0], 12, 8) });
  }

  if (deployment) checkDeployment(a, deployment, { committee, datasets, market, ...(delivery && { delivery }) }, wrong);
  return { ...a, Y: points[0], Y2: points[1], B, B2, left };
}

// checkBefore checks the evidence in purchase.json, which is from before the offer.
export function checkBefore(a) {
  const wrong = (reason, detail) => { throw new Wrong('purchase.json', reason, detail); };
  checkSnapshot(a, ...prove(a, wrong, true), wrong);
}

// checkSnapshot checks terms, snapshot and key, and returns the key's points.
function checkSnapshot(a, committee, datasets, wrong) {
  const { contracts } = a.chain;
  if (digest(a, 'Datasets', 'Terms', a.dataset.terms) !== a.dataset.id) wrong('id', 'not the terms of the dataset');
  const floor = int(datasets.words[0], 0, 16);
  if (floor === 0n || floor.toString() !== a.dataset.terms.floor_price) wrong('state', 'the chain has no such dataset');

  const s = a.snapshot;
  if (digest(a, 'Datasets', 'Snapshot', s) !== s.id || s.dataset !== a.dataset.id) wrong('id', 'not that snapshot of the dataset');
  const [ofDataset, packed] = datasets.words.slice(1);
  const stands = hex(ofDataset) === s.dataset && int(packed, 0, 8) === s.total_weight && int(packed, 8, 8) !== 0n && int(packed, 16, 8) === s.sell_until;
  if (!stands) wrong('state', 'the chain has no such snapshot');

  const material = unhex(a.key.material);
  if (hex(keccak(material)) !== hex(committee.words[0])) wrong('state', 'not the key of the epoch');
  const n = (material.length - 96) / 192 - 1;
  let points;
  try {
    if (n < 1 || n > 31 || n % 2 !== 1) throw new Error('no key material');
    points = [parseRaw(material.slice(0, 96)), ...Array.from({ length: n + 1 }, (_, i) => parseRaw(material.slice(96 + 192 * i, 288 + 192 * i)))];
    const differs = once(material, () => {
      if (!pairs([points[0], G2], [G.negate(), points[1]])) return 'Y and Y2 differ';
      return checkDegree(points.slice(1), (n + 1) / 2) ? null : 'points of no one polynomial';
    });
    if (differs) throw new Error(differs);
  } catch (e) {
    wrong('group_key', e.message);
  }
  if (hex(H('tantieme/v1/key', u256(a.chain.id), unhex(contracts.committee), material.slice(0, 96))) !== a.key.id) wrong('id', 'another key');

  return points;
}

function checkDeployment(a, d, proven, wrong) {
  if (BigInt(d.chain_id) !== a.chain.id) wrong('contracts', 'another chain');
  for (const [name, at] of Object.entries(a.chain.contracts)) if (d.contracts[name].toLowerCase() !== at) wrong('contracts', `another ${name}`);
  for (const [name, { code }] of Object.entries(proven)) if (d.code_hashes[name] !== code) wrong('contracts', `another code of ${name}`);
}
