// Sealed slices (SPEC section 3).
import { sha256 } from '@noble/hashes/sha2.js';
import { cat, enc, example, exampleAccount, hex, u32, utf8 } from './bytes.mjs';
import { dst, exampleScalar, Fr, G, hashToG1, hashToScalar, raw, scalarBytes } from './curve.mjs';
import { ageHeader, agePayload, kdf } from './age.mjs';
import { cid, contributionId, headerHash, keyId, label0, label1, tagOf } from './ids.mjs';

export const dataset = example('seal/dataset');

function proofOf(r, s, { l1, U, Ubar, Gbar, Y }) {
  const points = [U, Ubar, G.multiply(s), Gbar.multiply(s), G, Gbar, Y];
  const e = hashToScalar(dst.seal, enc('tantieme/v1/seal', l1, ...points.map(raw)));
  return cat(scalarBytes(e), scalarBytes(Fr.add(s, Fr.mul(r, e))));
}

export function seal(name, Y, slice, paddedSize) {
  const r = exampleScalar(`seal/r/${name}`);
  const s = exampleScalar(`seal/s/${name}`);
  const fileKey = example(`seal/file key/${name}`).slice(0, 16);
  const nonce = example(`seal/nonce/${name}`).slice(0, 16);
  const account = exampleAccount(`contributor/${name}`);
  const salt = example(`seal/salt/${name}`).slice(0, 16);
  const tag = tagOf(account, salt);
  const l0 = label0(keyId(Y), dataset, tag);
  const Gbar = hashToG1(dst.gbar, enc('tantieme/v1/gbar', keyId(Y), dataset));
  const U = G.multiply(r);
  const Ubar = Gbar.multiply(r);
  const kek = kdf(raw(Y.multiply(r)), raw(U), l0);
  const padded = cat(u32(slice.length), slice, new Uint8Array(paddedSize - 4 - slice.length));
  const payload = agePayload(fileKey, nonce, padded);
  const payloadDigest = sha256(payload);
  const l1 = label1(l0, payloadDigest);
  const header = cat(ageHeader(kek, fileKey), raw(U), raw(Ubar), proofOf(r, s, { l1, U, Ubar, Gbar, Y }));
  return { r, s, fileKey, nonce, account, salt, tag, Gbar, U, kek, slice, paddedSize, payload, payloadDigest, header, id: contributionId(l1, U, header) };
}

export const sealVectors = (Y, seals) => ({
  groupKey: hex(raw(Y)), keyId: hex(keyId(Y)), dataset: hex(dataset), gbar: hex(raw(seals[0].Gbar)),
  seals: seals.map((s) => ({
    r: hex(scalarBytes(s.r)), s: hex(scalarBytes(s.s)), fileKey: hex(s.fileKey), nonce: hex(s.nonce),
    account: hex(s.account), salt: hex(s.salt), tag: hex(s.tag), u: hex(raw(s.U)), kek: hex(s.kek),
    slice: hex(s.slice), paddedSize: s.paddedSize, payload: hex(s.payload), payloadDigest: hex(s.payloadDigest), cid: cid(s.payloadDigest),
    header: hex(s.header), headerHash: hex(headerHash(s.header)), contribution: hex(s.id),
  })),
});

export const exampleSeals = (Y) => [
  seal('one', Y, utf8('{"artists":[{"name":"Nina Simone","plays":"10-29"}],"schema":"artist-preferences/v1"}'), 16384),
  seal('two', Y, utf8('{}'), 64),
  seal('empty', Y, new Uint8Array(0), 4),
  seal('exact', Y, utf8('exactly to the brim'), 23),
  seal('chunks', Y, example('seal/long'), 65536 + 64),
];
