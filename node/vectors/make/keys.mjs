// Distributed key generation, t = 3 of 5 (SPEC section 6).
import { cat, enc, exampleAccount, hex, keccak, u256, u64, u8 } from './bytes.mjs';
import { compressed, dst, exampleScalar, Fr, G, G2, hashToScalar, O2, pairs, precompile, raw, scalarBytes, sum } from './curve.mjs';
import { ceremonyId, chainId, contracts, keyId, material } from './ids.mjs';

export const n = 5;
export const t = 3;
const epoch = 1;
const attempt = 2;
const abscissas = Array.from({ length: n }, (_, i) => i + 1);

function encryptionKey(i) {
  const ek = exampleScalar(`keys/ek/${i}`);
  const s = exampleScalar(`keys/ek nonce/${i}`);
  const account = exampleAccount(`validator/${i}`);
  const EK = G.multiply(ek);
  const c = hashToScalar(dst.pop, enc('tantieme/v1/encryption-key',
    u256(chainId), contracts.Committee, u64(epoch), u64(attempt), account, raw(EK), raw(G.multiply(s))));
  return { i, ek, s, account, EK, proof: cat(scalarBytes(c), scalarBytes(Fr.add(s, Fr.mul(c, ek)))) };
}

const evaluate = (coefficients, j) => coefficients.reduceRight((acc, a) => Fr.add(Fr.mul(acc, BigInt(j)), a), 0n);

function dealing(i, ceremony, keys) {
  const a = Array.from({ length: t }, (_, k) => exampleScalar(`keys/a/${i}/${k}`));
  const [epsilon, sA, sE] = ['epsilon', 'nonce a', 'nonce epsilon'].map((name) => exampleScalar(`keys/${name}/${i}`));
  const E = G.multiply(epsilon);
  const C = a.map((ak) => G2.multiply(ak));
  const masks = keys.map(({ EK, i: j }) => hashToScalar(dst.mask,
    enc('tantieme/v1/mask', ceremony, u8(i), u8(j), raw(E), raw(EK), raw(EK.multiply(epsilon)))));
  const masked = masks.map((mask, at) => Fr.add(evaluate(a, at + 1), mask));
  const before = cat(raw(G.multiply(a[0])), ...C.map(raw), raw(E), ...masked.map(scalarBytes));
  const c = hashToScalar(dst.deal, enc('tantieme/v1/dealing', ceremony, u8(i), before, raw(G.multiply(sA)), raw(G.multiply(sE))));
  const bytes = cat(before, ...[c, Fr.add(sA, Fr.mul(c, a[0])), Fr.add(sE, Fr.mul(c, epsilon))].map(scalarBytes));
  return { i, a, epsilon, sA, sE, C, bytes };
}

export function ceremony() {
  const keys = abscissas.map(encryptionKey);
  const id = ceremonyId(epoch, attempt, keys.map((k) => k.EK));
  const dealings = abscissas.map((i) => dealing(i, id, keys));
  const shares = abscissas.map((j) => dealings.reduce((x, d) => Fr.add(x, evaluate(d.a, j)), 0n));
  const x = dealings.reduce((acc, d) => Fr.add(acc, d.a[0]), 0n);
  const Y = G.multiply(x);
  const Y2 = sum(dealings.map((d) => d.C[0]), O2);
  const VK = shares.map((share) => G2.multiply(share));
  if (!pairs([Y, G2], [G.negate(), Y2])) throw new Error('Y and Y2 differ');
  return { keys, id, dealings, shares, x, Y, Y2, VK };
}

export function keyVectors({ keys, id, dealings, shares, Y, Y2, VK }) {
  const bytes = material(Y, Y2, VK);
  return {
    chainId, committee: hex(contracts.Committee), epoch, attempt, n, threshold: t, ceremony: hex(id),
    accounts: keys.map((k) => hex(k.account)),
    encryptionSecrets: keys.map((k) => hex(scalarBytes(k.ek))),
    encryptionNonces: keys.map((k) => hex(scalarBytes(k.s))),
    encryptionKeys: keys.map((k) => hex(raw(k.EK))),
    encryptionProofs: keys.map((k) => hex(k.proof)),
    coefficients: dealings.flatMap((d) => d.a.map((a) => hex(scalarBytes(a)))),
    epsilons: dealings.map((d) => hex(scalarBytes(d.epsilon))),
    noncesA: dealings.map((d) => hex(scalarBytes(d.sA))),
    noncesEpsilon: dealings.map((d) => hex(scalarBytes(d.sE))),
    dealings: dealings.map((d) => hex(d.bytes)),
    shares: shares.map((s) => hex(scalarBytes(s))),
    y: hex(raw(Y)), y2: hex(raw(Y2)), yPrecompile: hex(precompile(Y)), y2Precompile: hex(precompile(Y2)),
    yCompressed: hex(compressed(Y)), y2Compressed: hex(compressed(Y2)),
    verificationKeys: VK.map((v) => hex(raw(v))),
    material: hex(bytes), keyHash: hex(keccak(bytes)), keyId: hex(keyId(Y)),
  };
}
