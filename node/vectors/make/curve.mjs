// Groups, scalars and hashes to them (SPEC section 1).
import { bls12_381 as bls } from '@noble/curves/bls12-381.js';
import { expand_message_xmd } from '@noble/curves/abstract/hash-to-curve.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { cat, example, hex, toInt, u256, uint, utf8 } from './bytes.mjs';

export const Fr = bls.fields.Fr;
export const q = Fr.ORDER;
export const G = bls.G1.Point.BASE;
export const G2 = bls.G2.Point.BASE;
export const O = bls.G1.Point.ZERO;
export const O2 = bls.G2.Point.ZERO;

export const dst = {
  gbar: 'TANTIEME-V1-GBAR_BLS12381G1_XMD:SHA-256_SSWU_RO_',
  seal: 'TANTIEME-V1-SEAL_XMD:SHA-256',
  deal: 'TANTIEME-V1-DEAL_XMD:SHA-256',
  mask: 'TANTIEME-V1-MASK_XMD:SHA-256',
  pop: 'TANTIEME-V1-POP_XMD:SHA-256',
};

const isG2 = (p) => p instanceof bls.G2.Point;
const fp = (v) => uint(384, v);

export function raw(p) {
  const { x, y } = p.toAffine();
  return isG2(p) ? cat(fp(x.c1), fp(x.c0), fp(y.c1), fp(y.c0)) : cat(fp(x), fp(y));
}

export function precompile(p) {
  const pad = (v) => uint(512, v);
  const { x, y } = p.toAffine();
  return isG2(p) ? cat(pad(x.c0), pad(x.c1), pad(y.c0), pad(y.c1)) : cat(pad(x), pad(y));
}

export const compressed = (p) => p.toBytes(true);
export const scalarBytes = (s) => u256(s);
export const exampleScalar = (name) => Fr.create(toInt(cat(example(name), example(name + '/low'))));

export const hashToScalar = (tag, message) => Fr.create(toInt(expand_message_xmd(message, utf8(tag), 64, sha256)));
export const hashToG1 = (tag, message) => bls.G1.hashToCurve(message, { DST: tag });

// sum of points that may be given as an empty list.
export const sum = (points, zero = O) => points.reduce((a, p) => a.add(p), zero);

// pairs reports whether the product of the pairings e(p, q) is 1.
export const pairs = (...list) => bls.fields.Fp12.eql(bls.pairingBatch(list.map(([g1, g2]) => ({ g1, g2 }))), bls.fields.Fp12.ONE);

const known = new Map();

// once returns what f returns for this key, and keeps it: copies of one folder ask the same.
export function once(key, f) {
  const name = hex(sha256(key));
  if (!known.has(name)) known.set(name, f());
  return known.get(name);
}

// lagrange returns the coefficient at 0 of abscissa i within a set.
export function lagrange(i, set) {
  let l = 1n;
  for (const k of set) if (k !== i) l = Fr.mul(l, Fr.div(BigInt(k), Fr.sub(BigInt(k), BigInt(i))));
  return l;
}

// parseRaw returns the point of its raw form: canonical coordinates, on the curve, in the
// subgroup, and not at infinity (SPEC 1.4, 1.6, 1.7).
export function parseRaw(bytes) {
  const kind = bytes.length === 96 ? bls.G1.Point : bytes.length === 192 ? bls.G2.Point : null;
  if (!kind || bytes[0] & 0xe0) throw new Error('no raw point');
  const p = kind.fromBytes(bytes);
  p.assertValidity();
  if (p.is0()) throw new Error('the point at infinity');
  return p;
}

export function parseCompressed(bytes) {
  const kind = bytes.length === 48 ? bls.G1.Point : bls.G2.Point;
  const p = kind.fromBytes(bytes);
  p.assertValidity();
  if (p.is0()) throw new Error('the point at infinity');
  return p;
}
