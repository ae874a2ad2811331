// Privacy figures (SPEC 12.13 to 12.15 and 12.22 to 12.26).
import { sha256 } from '@noble/hashes/sha2.js';
import { toInt, utf8 } from './bytes.mjs';
import { kinds, write } from './text.mjs';

// draw takes `known` values of a record (Fisher and Yates from the front).
function draw(record, known) {
  const list = [...record.values];
  const random = sha256(utf8('tantieme/unicity/v1/' + record.contributor));
  for (let i = 0; i < known; i++) {
    const j = i + Number(toInt(random.slice(8 * i, 8 * i + 8)) % BigInt(list.length - i));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list.slice(0, known);
}

// classesOf counts all records by the weight that they declare.
const classesOf = (every) => [1n, 2n, 3n, 5n, 8n]
  .map((weight) => ({ weight, records: BigInt(every.filter((r) => r.weight === weight).length) })).filter((c) => c.records > 0n);

export function privacyOf(every) {
  const records = every.filter((r) => r.copyOf === undefined);
  const holders = new Map();
  records.forEach((r, i) => r.values.forEach((v) => holders.set(v, (holders.get(v) ?? new Set()).add(i))));
  const all = [...holders].map(([value, who]) => ({ value, contributors: BigInt(who.size) }));
  const rare = all.filter((h) => h.contributors < 20n);
  const counts = [...new Set(rare.map((h) => h.contributors))].sort((a, b) => Number(a - b));
  const named = counts.map((contributors) => ({
    contributors,
    values: rare.filter((h) => h.contributors === contributors).map((h) => h.value).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  }));
  const alone = (r, known) => {
    const [first, ...rest] = draw(r, known).map((v) => holders.get(v));
    return [...first].filter((i) => rest.every((set) => set.has(i))).length === 1;
  };
  return {
    schema: 'tantieme/privacy/3', records: BigInt(every.length), copies: BigInt(every.length - records.length), values: BigInt(all.length),
    below_floor: BigInt(all.filter((h) => h.contributors < 5n).length), below_rare: BigInt(rare.length), suppressed: 0n,
    classes: classesOf(every),
    unicity: [1, 2, 3].map((known) => {
      const enough = records.filter((r) => r.values.length >= known);
      return { known: BigInt(known), records: BigInt(enough.length), alone: BigInt(enough.filter((r) => alone(r, known)).length) };
    }),
    rare_values: named,
  };
}

const { text, u64 } = kinds;
const shape = [
  ['schema', text], ['records', u64], ['copies', u64], ['values', u64], ['below_floor', u64], ['below_rare', u64], ['suppressed', u64], ['classes', { list: [['weight', u64], ['records', u64]] }],
  ['unicity', { list: [['known', u64], ['records', u64], ['alone', u64]] }], ['rare_values', { list: [['contributors', u64], ['values', { list: text }]] }],
];

export const privacyText = (figures) => write(shape, figures, '  ') + '\n';
