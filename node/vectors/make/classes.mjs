// What contributions count that are new in a snapshot (SPEC 4.18), by the definition: while some
// class is too small, the contributions of the highest such class move a step down.
import { keccak, toInt, u32, utf8 } from './bytes.mjs';

const below = { 8: 5, 5: 3, 3: 2, 2: 1, 1: 0 };

export function countedOf(declared, minClass) {
  const counted = [...declared];
  for (;;) {
    const size = (step) => counted.filter((c) => c === step).length;
    const small = [8, 5, 3, 2, 1].find((step) => size(step) > 0 && size(step) < minClass);
    if (small === undefined) return counted;
    counted.forEach((c, i) => { if (c === small) counted[i] = below[small]; });
  }
}

const times = (n, weight) => Array(n).fill(weight);
const drawn = (name, n) => Array.from({ length: n }, (_, i) => [1, 1, 1, 1, 2, 2, 3, 3, 5, 8][Number(toInt(keccak(utf8(name), u32(i))) % 10n)]);

const cases = [
  ['nothing new', 5, []],
  ['one alone waits', 5, [3]],
  ['one alone, where a class of one is enough', 1, [3]],
  ['no class is asked for', 0, [8, 5, 3, 2, 1]],
  ['each class is large enough', 2, [8, 5, 3, 2, 1, 1, 2, 3, 5, 8]],
  ['the rare top counts with the next', 5, [...times(4, 8), ...times(1, 5)]],
  ['the rare top goes down several steps', 5, [8, ...times(4, 2)]],
  ['a rare one passes an empty step', 5, [...times(4, 5), ...times(5, 2)]],
  ['a large class above a rare one stays', 5, [...times(5, 8), ...times(3, 5), ...times(6, 3)]],
  ['what is left at the bottom waits', 5, [...times(6, 8), ...times(2, 3), 1, 1]],
  ['all steps together are enough at the bottom', 5, [8, 5, 3, 2, 1]],
  ['all steps together are one too few', 6, [8, 5, 3, 2, 1]],
  ['equal weights', 5, times(7, 1)],
  ['equal weights, too few', 5, times(4, 1)],
  ...[10, 37, 100, 300].map((n) => [`${n} drawn`, 5, drawn('classes', n)]),
  ['60 drawn, larger classes', 12, drawn('larger', 60)],
];

export const classVectors = () => ({
  comment: 'counted[i] is what a contribution that declares declared[i] counts; 0: it waits for a later snapshot',
  cases: cases.map(([name, minClass, declared]) => ({ name, minClass, declared, counted: countedOf(declared, minClass) })),
});
