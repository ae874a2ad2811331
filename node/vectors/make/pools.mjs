// Pools, and what calls and events say of them (SPEC 2.1, 4.29 to 4.34).
import { cat, example, exampleAccount, hex, keccak, u16, u256, u32, u64, u8 } from './bytes.mjs';

const zeros = (n) => new Uint8Array(n);

// poolId hashes the parts of a pool as five words. Tip and scale share one.
const poolId = (p) => keccak(p.snapshot, cat(zeros(12), p.token), u256(p.tipBps * 256 + p.scale), u256(p.count), p.sumRoot);

function pool(name, scale, tipBps, count, total, number, weight, units) {
  const p = {
    snapshot: example(`pools/${name}/snapshot`), token: exampleAccount(`pools/${name}/token`), scale, tipBps, count,
    sumRoot: cat(example(`pools/${name}/root`).slice(0, 24), u64(total)),
  };
  const id = poolId(p);
  return {
    name, snapshot: hex(p.snapshot), token: hex(p.token), scale, tipBps, count, sumRoot: hex(p.sumRoot), id: hex(id),
    number, weight: weight.toString(), leaf: hex(cat(zeros(13), u16(tipBps), u8(scale), u32(count), u32(number), u64(weight))),
    units: units.toString(), payment: hex(cat(id.slice(0, 20), u32(number), u64(units))),
    tippedPayment: hex(cat(id.slice(0, 20), u32(number), u64(units + 2n ** 63n))), tip: (units * BigInt(tipBps) / 10000n).toString(),
  };
}

// group packs leaves as calldata of a push has them. Every third names a payee, and one of
// those has none: it is held.
function group(name, size) {
  const leaves = Array.from({ length: size }, (_, i) => ({
    account: exampleAccount(`pools/${name}/${i}`), weight: 1 + (i % 8), named: i % 3 === 1,
    payee: i % 3 === 1 && i !== 4 ? exampleAccount(`pools/${name}/payee/${i}`) : zeros(20),
  }));
  return {
    name, accounts: leaves.map((l) => hex(l.account)), weights: leaves.map((l) => l.weight.toString()),
    named: leaves.map((l) => l.named), payees: leaves.map((l) => hex(l.payee)),
    packed: hex(cat(...leaves.map((l) => cat(l.account, u64(l.weight))))),
    names: hex(cat(...leaves.flatMap((l, i) => (l.named ? [u8(i), l.payee] : [])))),
  };
}

export const poolVectors = () => ({
  pools: [
    pool('a dollar of 6 decimals', 0, 0, 300, 300n, 0, 1n, 183333333n),
    pool('a dollar with a tip', 0, 200, 300, 300n, 0, 1n, 183333333n),
    pool('a token of 18 decimals', 12, 4000, 10000, 31415n, 9999, 8n, 1n),
    pool('the widest numbers', 12, 2 ** 16 - 1, 2 ** 32 - 1, 2n ** 64n - 1n, 2 ** 32 - 2, 2n ** 64n - 1n, 2n ** 62n - 1n),
  ],
  groups: [group('one leaf', 1), group('a leaf that is held', 5), group('a whole group', 128)],
});
