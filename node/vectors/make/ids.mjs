// Ids of SPEC section 2 and the examples that the other files share.
import { sha256 } from '@noble/hashes/sha2.js';
import { cat, enc, example, exampleAccount, H, hex, keccak, u256, u32, u64, u8, utf8 } from './bytes.mjs';
import { dst, exampleScalar, G, hashToG1, hashToScalar, precompile, raw, scalarBytes } from './curve.mjs';

export const chainId = 31337;
export const contracts = Object.fromEntries(
  ['Committee', 'Anchors', 'Datasets', 'Market', 'Delivery', 'Payouts', 'Ballots'].map((name) => [name, exampleAccount('contract/' + name)]),
);

export const ceremonyId = (epoch, attempt, keys) =>
  H('tantieme/v1/ceremony', u256(chainId), contracts.Committee, u64(epoch), u64(attempt), cat(...keys.map(raw)));
export const material = (Y, Y2, VK) => cat(raw(Y), raw(Y2), ...VK.map(raw));
export const keyId = (Y) => H('tantieme/v1/key', u256(chainId), contracts.Committee, raw(Y));
export const tagOf = (account, salt) => H('tantieme/v1/tag', account, salt);
export const label0 = (key, dataset, tag) => enc('tantieme/v1/label', key, dataset, tag);
export const label1 = (l0, payloadDigest) => cat(l0, u32(32), payloadDigest);
export const headerHash = (header) => H('tantieme/v1/header', header);
export const contributionId = (l1, U, header) => H('tantieme/v1/contribution', l1, raw(U), headerHash(header));
export const buyerKeyHash = (B, B2) => keccak(precompile(B), precompile(B2));

export function cid(digest) {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  const bytes = cat(new Uint8Array([1, 0x55, 0x12, 0x20]), digest);
  let bits = '';
  for (const b of bytes) bits += b.toString(2).padStart(8, '0');
  return 'b' + bits.match(/.{1,5}/g).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

export function hashVectors() {
  const message = utf8('one or two are sharing');
  return {
    encodings: [
      { domain: '', parts: [], encoded: hex(enc('')), hash: hex(H('')) },
      { domain: 'tantieme/v1/example', parts: ['0x', '0x00', hex(message)],
        encoded: hex(enc('tantieme/v1/example', new Uint8Array(0), new Uint8Array(1), message)),
        hash: hex(H('tantieme/v1/example', new Uint8Array(0), new Uint8Array(1), message)) },
    ],
    scalars: Object.values(dst).flatMap((tag) =>
      [new Uint8Array(0), message].map((m) => ({ dst: tag, message: hex(m), scalar: hex(scalarBytes(hashToScalar(tag, m))) }))),
    points: [new Uint8Array(0), message].map((m) => ({
      dst: dst.gbar, message: hex(m), raw: hex(raw(hashToG1(dst.gbar, m))) })),
  };
}

export function idVectors() {
  const account = exampleAccount('contributor');
  const salt = example('salt').slice(0, 16);
  const Y = G.multiply(exampleScalar('ids/x'));
  const keys = [1, 2, 3].map((i) => G.multiply(exampleScalar('ids/ek/' + i)));
  const dataset = example('ids/dataset');
  const payload = utf8('payload');
  const header = utf8('header');
  const U = G.multiply(exampleScalar('ids/r'));
  const l0 = label0(keyId(Y), dataset, tagOf(account, salt));
  const l1 = label1(l0, sha256(payload));
  const members = [0, 2, 3];
  const roots = members.map((m) => example('ids/root/' + m));
  const batches = [1, 2, 3].map((k) => example('ids/batch/' + k));
  const signer = cat(exampleAccount('verifier'), example('ids/key/x'), example('ids/key/y'));
  const answer = utf8('what the verifier reads');
  const mark = new Uint8Array(30).map((_, i) => (i % 2 === 0 ? 0x79 : 0x13));
  return {
    chainId,
    ...Object.fromEntries(Object.entries(contracts).map(([name, a]) => [name.toLowerCase(), hex(a)])),
    account: hex(account), salt: hex(salt), tag: hex(tagOf(account, salt)),
    groupKey: hex(raw(Y)), keyId: hex(keyId(Y)),
    epoch: 3, attempt: 2, encryptionKeys: keys.map((k) => hex(raw(k))), ceremony: hex(ceremonyId(3, 2, keys)),
    dataset: hex(dataset), payload: hex(payload), payloadDigest: hex(sha256(payload)), cid: cid(sha256(payload)),
    header: hex(header), headerHash: hex(headerHash(header)), u: hex(raw(U)),
    label0: hex(l0), label1: hex(l1), contribution: hex(contributionId(l1, U, header)),
    commitMembers: members, commitRoots: roots.map(hex),
    rootsDigest: hex(roots.reduce((d, root, k) => keccak(d, u8(members[k]), root).slice(0, 24), new Uint8Array(24))),
    batchRoots: batches.map(hex), batchHead: hex(batches.reduce((head, root) => keccak(head, root).slice(0, 24), new Uint8Array(24))),
    signer: hex(signer), signerAccount: hex(keccak(signer).slice(12)),
    signerAnswer: hex(answer), signerSignature: hex(cat(signer, answer, mark, u8(0), u8(signer.length))),
    tombstones: [1, 4, 70000], tombstonesDigest: hex(keccak(...[1, 4, 70000].map(u32))), noTombstonesDigest: hex(keccak(new Uint8Array(0))),
  };
}
