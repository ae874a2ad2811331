// The folder of a sale (SPEC section 8), checked from SPEC alone. It shares no code with the
// Go program, and a test compares the two on a real sale and on damaged copies of it.
import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { openHeader, openPayload, kdf } from './age.mjs';
import { cat, H, hex, keccak, toInt, unhex, utf8 } from './bytes.mjs';
import { Fr, G, G2, once, pairs, parseRaw, precompile, raw, sum } from './curve.mjs';
import { anchorShape, checkAnchor, checkBefore } from './evidence.mjs';
import { cid, label0, label1 } from './ids.mjs';
import { check as checkSlice, schemas, values, weight } from './slices.mjs';
import { kinds, read, Wrong, write } from './text.mjs';
import { merkleRoot } from './trees.mjs';
import { privacyOf, privacyText } from './privacy.mjs';

const files = ['records.jsonl', 'manifest.json', 'items.bin', 'payloads.bin', 'headers.bin', 'shares.bin', 'keys.bin', 'anchor.json',
  'purchase.json', 'report.json', 'buyer.json', 'dataset/data/train-00000-of-00001.parquet', 'dataset/croissant.json', 'dataset/README.md', 'dataset/privacy.json'];
const limits = { 'anchor.json': 4 << 20, 'purchase.json': 4 << 20, 'report.json': 2 << 20, 'buyer.json': 1 << 20, 'manifest.json': 256 << 10 };

const isZero = (b) => b.every((x) => x === 0);
const chunk = (b, size, j) => b.subarray(j * size, (j + 1) * size);
const range = (n) => Array.from({ length: n }, (_, j) => j);
const tried = (f) => { try { return f(); } catch { return null; } };
const unpad = (padded) => {
  const length = Number(toInt(padded.subarray(0, 4)));
  if (length > padded.length - 4 || !isZero(padded.subarray(4 + length))) throw new Error('padding');
  return padded.subarray(4, 4 + length);
};
const isThere = (path) => tried(() => lstatSync(path)) !== null;

// Folder holds what the steps of a check have found.
class Folder {
  constructor(dir, deployment) {
    Object.assign(this, { dir, deployment, failures: [], bad: new Set(), left: new Set() });
  }

  fail(file, reason, detail, record) {
    if (record !== undefined) this.bad.add(record);
    this.failures.push({ file, reason, detail, record });
  }

  bytes(name, size) {
    const path = join(this.dir, name);
    if (!isThere(path)) throw new Wrong(name, 'missing_file', 'missing');
    if (!existsSync(path)) throw new Wrong(name, 'malformed', 'a link that leads to no file');
    const info = statSync(path);
    if (!info.isFile()) throw new Wrong(name, 'malformed', 'not a regular file');
    if (info.size > (size ?? limits[name] ?? Infinity) || (size !== undefined && info.size !== size)) throw new Wrong(name, 'wrong_length', `${info.size} bytes`);
    return readFileSync(path);
  }

  checkAnchor() {
    this.a = checkAnchor(this.bytes('anchor.json'), this.deployment);
    this.n = Number(this.a.snapshot.count);
    this.schema = this.a.dataset.terms.schema;
  }

  checkManifest() {
    const block = this.bytes('manifest.json');
    const { chain, dataset, snapshot, key } = this.a;
    const wrong = (detail) => { throw new Wrong('manifest.json', 'manifest', detail); };
    if (hex(sha256(block)) !== snapshot.manifest) wrong('not the block that the snapshot names');
    if (!schemas[this.schema]) wrong('no such slice schema');
    this.payloadSize = 16 + schemas[this.schema].paddedSize + 16 * Math.max(1, Math.ceil(schemas[this.schema].paddedSize / 65536));
    const { text, account, hash, u32, u64 } = kinds;
    const m = read('manifest.json', cat(block, utf8('\n')), [['chain', text], ['contracts', [['anchors', account], ['committee', account], ['datasets', account]]],
      ['contribution_root', hash], ['count', u32], ['dataset', hash], ['key_id', hash], ['pages', { list: text }], ['payload_size', u64], ['schema', text],
      ['slice_schema', text], ['total_weight', u64]], '');
    const { market, delivery, ...contracts } = chain.contracts;
    const same = m.chain === chain.id.toString() && Object.entries(contracts).every(([name, at]) => m.contracts[name] === at) && m.contribution_root === snapshot.contribution_root
      && m.count === snapshot.count && m.dataset === dataset.id && m.key_id === key.id && m.payload_size === BigInt(this.payloadSize)
      && m.schema === 'tantieme/manifest/1' && m.slice_schema === this.schema && m.total_weight === snapshot.total_weight
      && m.pages.length === Math.ceil(this.n / 512);
    if (!same) wrong('differs from snapshot, terms or key');
    this.pages = m.pages;
  }

  checkItems() {
    const data = this.bytes('items.bin', this.n * 264);
    const { snapshot, dataset, key } = this.a;
    this.whole = true;
    this.pages.forEach((name, k) => {
      if (cid(sha256(chunk(data, 512 * 264, k))) !== name) { this.whole = false; this.fail('items.bin', 'page_digest', `page ${k}`); }
    });
    this.items = range(this.n).map((j) => {
      const b = chunk(data, 264, j);
      const [tag, contribution, u, payloadDigest, headerHash] = [[0, 32], [32, 64], [64, 160], [160, 192], [192, 224]].map(([x, y]) => b.subarray(x, y));
      return { tag, contribution, u, payloadDigest, headerHash, weight: toInt(b.subarray(256)), leaf: keccak(new Uint8Array([1]), b.subarray(32)), U: tried(() => parseRaw(u)) };
    });
    let total = 0n;
    this.items.forEach((it, j) => {
      const l1 = label1(label0(unhex(key.id), unhex(dataset.id), it.tag), it.payloadDigest);
      const id = H('tantieme/v1/contribution', l1, it.u, it.headerHash);
      if (hex(id) !== hex(it.contribution)) this.fail('items.bin', 'id', 'another contribution', j);
      else if (it.weight === 0n || it.weight > dataset.terms.max_weight) this.fail('items.bin', 'weight', 'beyond the terms', j);
      else if (j && Buffer.compare(this.items[j - 1].contribution, it.contribution) >= 0) this.fail('items.bin', 'order', 'not ascending', j);
      if (!it.U) this.fail('items.bin', 'malformed', 'U is no point', j);
      total += it.weight;
    });
    if (hex(merkleRoot(this.items.map((it) => it.leaf))) !== snapshot.contribution_root || snapshot.total_weight > total || snapshot.total_weight < snapshot.count) {
      this.whole = false;
      this.fail('items.bin', 'contribution_root', 'not the items of the snapshot');
    }
  }

  // points reads a file of entries of raw points. Zeros stand for none.
  points(file, size, none) {
    const data = this.bytes(file, this.n * size);
    return range(this.n).map((j) => {
      const entry = chunk(data, size, j);
      if (isZero(entry)) {
        if (!this.bad.has(j)) none(j);
        return null;
      }
      const points = tried(() => range(size / 96).map((i) => parseRaw(chunk(entry, 96, i))));
      if (!points) this.fail(file, 'malformed', 'no point', j);
      return points;
    });
  }

  // batch checks rows of [point, G2 point] whose pairings multiply to 1: all at once with
  // random weights, and one by one where that fails.
  batch(rows, name) {
    const there = rows.filter(Boolean);
    if (there.length === 0) return;
    const hold = () => {
      const weights = there.map(() => Fr.create(toInt(randomBytes(16)) + 1n));
      return pairs(...there[0].terms.map(([, q], i) => [sum(there.map((row, k) => row.terms[i][0].multiply(weights[k]))), q]));
    };
    const all = cat(...there.flatMap((row) => row.terms.flatMap(([p, q]) => [raw(p), raw(q)])));
    const wrong = once(all, () => (hold() ? [] : there.map((row, k) => [k, row]).filter(([, row]) => !pairs(...row.terms)).map(([k]) => k)));
    wrong.forEach((k) => name(there[k].j));
  }

  checkShares() {
    const { Y2, B2 } = this.a;
    const shares = this.points('shares.bin', 192, (j) => this.left.add(j));
    this.checkLeft();
    const rows = shares.map((s, j) => s && this.items[j].U && { j, terms: [[s[0].negate(), G2], [this.items[j].U, Y2], [s[1], B2]] });
    shares.forEach((s, j) => { if (s && !this.items[j].U) this.fail('shares.bin', 'share', 'wrong', j); });
    this.batch(rows, (j) => this.fail('shares.bin', 'share', 'wrong', j));
  }

  // checkLeft compares the records without a share with what the chain says of them.
  checkLeft() {
    const { records, weight } = this.a.left;
    const declared = [...this.left].reduce((w, j) => w + this.items[j].weight, 0n);
    if (this.left.size > records) {
      this.left.forEach((j) => this.fail('shares.bin', 'not_released', 'no share', j));
      this.left.clear();
    } else if (this.left.size < records || declared < weight) this.fail('shares.bin', 'state', 'the sale leaves out others');
  }

  checkKeys() {
    const keys = this.points('keys.bin', 96, (j) => this.left.has(j) || this.fail('keys.bin', 'not_released', 'no key', j));
    keys.forEach((k, j) => {
      if (k && this.left.has(j)) this.fail('keys.bin', 'key', 'of a record that is left out', j);
    });
    this.keys = keys.map((k, j) => (k && !this.left.has(j) ? k[0] : null));
    const rows = this.keys.map((D, j) => D && this.items[j].U && { j, terms: [[D.negate(), G2], [this.items[j].U, this.a.Y2]] });
    const wrong = (j) => { this.keys[j] = null; this.fail('keys.bin', 'key', 'wrong', j); };
    keys.forEach((k, j) => { if (k && !this.left.has(j) && !this.items[j].U) wrong(j); });
    this.batch(rows, wrong);
  }

  checkRecords() {
    const headers = this.bytes('headers.bin');
    const payloads = this.bytes('payloads.bin');
    this.sums = range(this.n).map(() => null);
    this.slices = range(this.n).map(() => null);
    this.faulty = new Map();
    let at = 0;
    range(this.n).forEach((j) => {
      const size = at + 2 <= headers.length ? Number(toInt(headers.subarray(at, at + 2))) : Infinity;
      if (size > 1024 || at + 2 + size > headers.length) throw new Wrong('headers.bin', 'wrong_length', 'ends, or a header too long', j);
      const header = headers.subarray(at + 2, at + 2 + size);
      at += 2 + size;
      const payload = chunk(payloads, this.payloadSize, j);
      if (payload.length < this.payloadSize) throw new Wrong('payloads.bin', 'wrong_length', 'ends', j);
      this.checkRecord(j, header, payload);
    });
    if (at !== headers.length) throw new Wrong('headers.bin', 'wrong_length', 'something behind');
    if (payloads.length !== this.n * this.payloadSize) throw new Wrong('payloads.bin', 'wrong_length', 'something behind');
  }

  checkRecord(j, header, payload) {
    const it = this.items[j];
    if (this.left.has(j)) {
      if (header.length) this.fail('headers.bin', 'header_hash', 'of a record that is left out', j);
      if (!isZero(payload)) this.fail('payloads.bin', 'payload_digest', 'of a record that is left out', j);
      return undefined;
    }
    if (header.length === 0) return this.fail('headers.bin', 'not_released', 'no header', j);
    if (hex(H('tantieme/v1/header', header)) !== hex(it.headerHash)) return this.fail('headers.bin', 'header_hash', 'another header', j);
    if (hex(sha256(payload)) !== hex(it.payloadDigest)) return this.fail('payloads.bin', 'payload_digest', 'another payload', j);
    if (!this.keys[j]) return undefined;
    const { data, kind, slice } = this.opened(j, header, payload);
    if (kind) return this.faulty.set(j, kind);
    this.sums[j] = hex(sha256(data)).slice(2);
    this.slices[j] = slice;
    return undefined;
  }

  // opened returns a record's slice, or the first fault that the record has (SPEC 8.34).
  opened(j, header, payload) {
    const it = this.items[j];
    const l0 = label0(unhex(this.a.key.id), unhex(this.a.dataset.id), it.tag);
    const fileKey = header.length === 391 && tried(() => openHeader(kdf(raw(this.keys[j]), header.subarray(135, 231), l0), header.subarray(0, 135)));
    if (!fileKey) return { kind: 'header' };
    const data = tried(() => unpad(openPayload(fileKey, payload)));
    if (!data) return { kind: 'payload' };
    const found = tried(() => checkSlice(this.schema, data));
    if (!found || found.hidden) return { kind: 'schema' };
    if (weight(this.schema, this.a.dataset.terms.weight_rule, found.slice) !== it.weight) return { kind: 'weight' };
    return { data, slice: found.slice };
  }

  checkLines() {
    const data = this.bytes('records.jsonl');
    const seen = new Set();
    const contributors = new Set();
    this.lines = [];
    this.firsts = new Map(); // contributors, by the digest of the slice
    const places = new Map(this.items.map((it, j) => [hex(it.contribution), j]));
    for (let from = 0, number = 1; from < data.length; number++) {
      const end = data.indexOf(10, from) + 1;
      if (end === 0) { this.fail('records.jsonl', 'malformed', `line ${number} has no end`); break; }
      this.checkLine(data.subarray(from, end - 1), places, seen, contributors);
      from = end;
    }
    range(this.n).forEach((j) => { if (!seen.has(j) && !this.bad.has(j) && !this.faulty.has(j) && !this.left.has(j)) this.fail('records.jsonl', 'missing_record', 'no line', j); });
  }

  checkLine(line, places, seen, contributors) {
    const form = /^\{"contribution":"(0x[0-9a-f]{64})","contributor":"([^"\\]*)","cid":"([^"\\]*)","weight":(0|[1-9][0-9]*),"slice_sha256":"([^"\\]*)"(?:,"copy_of":"([^"\\]+)")?,"slice":(.*)\}$/s;
    const found = form.exec(Buffer.from(line).toString('latin1'));
    const wellFormed = found && tried(() => JSON.parse(Buffer.from(found[7], 'latin1').toString('utf8'))) !== null && tried(() => new TextDecoder('utf-8', { fatal: true }).decode(line)) !== null;
    if (!wellFormed) return this.fail('records.jsonl', 'malformed', 'no line of a record');
    const [, id, contributor, name, digits, digest, copyOf, text] = found;
    const j = places.get(id);
    if (j === undefined) return this.fail('records.jsonl', 'unknown_record', 'no such contribution');
    if (this.left.has(j)) return this.fail('records.jsonl', 'unknown_record', 'left out', j);
    if (seen.has(j)) return this.fail('records.jsonl', 'repeated_record', 'a second line', j);
    if (this.faulty.has(j)) return this.fail('records.jsonl', 'faulty_record', 'a line of a faulty record', j);
    seen.add(j);
    const slice = Buffer.from(text, 'latin1');
    const it = this.items[j];
    if (!/^[0-9a-f]{32}$/.test(contributor) || contributors.has(contributor)) this.fail('records.jsonl', 'contributor', 'in another form, or twice', j);
    contributors.add(contributor);
    const sum = hex(sha256(slice)).slice(2);
    if (name !== cid(it.payloadDigest) || BigInt(digits) !== it.weight || digest !== sum) this.fail('records.jsonl', 'record_field', 'a field is wrong', j);
    if (this.sums[j] && this.sums[j] !== sum) this.fail('records.jsonl', 'slice_differs', 'not what was sealed', j);
    if (copyOf !== this.firsts.get(sum)) this.fail('records.jsonl', 'record_field', 'copy_of is not the first line of the slice', j);
    if (!this.firsts.has(sum)) this.firsts.set(sum, contributor);
    this.lines.push({ j, contributor, copyOf });
    return undefined;
  }

  // checkDataset checks what follows from the records in any program: the privacy figures to
  // the byte, and the digest of the table. The table's bytes are those of one writer.
  checkDataset() {
    if (this.failures.length || !existsSync(join(this.dir, 'dataset'))) return;
    const wrong = (detail) => { throw new Wrong('dataset', 'dataset', detail); };
    const bytes = (name) => { try { return this.bytes(`dataset/${name}`); } catch (e) { if (e.reason === 'malformed') throw e; return wrong(e.message); } };
    const figures = privacyOf(this.lines.map(({ j, contributor, copyOf }) => ({ contributor, copyOf, weight: this.items[j].weight, values: values(this.slices[j]) })));
    if (privacyText(figures) !== Buffer.from(bytes('privacy.json')).toString('utf8')) wrong('privacy.json');
    const about = tried(() => JSON.parse(Buffer.from(bytes('croissant.json')).toString('utf8')));
    const table = bytes('data/train-00000-of-00001.parquet');
    if (about?.distribution?.[0]?.sha256 !== hex(sha256(table)).slice(2) || about.distribution.length !== 1) wrong('the table is not that of croissant.json');
    bytes('README.md');
  }

  checkPurchase() {
    if (!isThere(join(this.dir, 'purchase.json'))) return;
    const p = read('purchase.json', this.bytes('purchase.json'), [['schema', kinds.text], ['secret_key', kinds.secret], ['anchor', anchorShape]], '');
    const wrong = (detail) => { throw new Wrong('purchase.json', 'id', detail); };
    if (p.schema !== 'tantieme/purchase/2') wrong('another schema');
    const b = toInt(unhex(p.secret_key));
    if (b === 0n || b >= Fr.ORDER || hex(keccak(precompile(G.multiply(b)), precompile(G2.multiply(b)))) !== this.a.sale.offer.buyer_key_hash) wrong('another key');
    const facts = anchorShape.filter(([name]) => name !== 'evidence');
    const sale = (a) => { // before the offer nothing was left out
      const { delivery, ...contracts } = a.chain.contracts;
      return write(facts, { ...a, chain: { ...a.chain, contracts } });
    };
    if (sale(p.anchor) !== sale(this.a)) wrong('another sale');
    checkBefore(p.anchor);
  }

  // checkNote reads the buyer's own note, which says nothing of the sale.
  checkNote() {
    if (isThere(join(this.dir, 'buyer.json'))) this.bytes('buyer.json');
  }

  checkReport(result) {
    if (!isThere(join(this.dir, 'report.json'))) return;
    const then = read('report.json', this.bytes('report.json'), reportShape);
    if (this.failures.length) return;
    const facts = reportShape.filter(([name]) => name !== 'checks?');
    if (write(facts, then) !== write(facts, result)) throw new Wrong('report.json', 'report', 'says otherwise');
  }

  checkListed() {
    const walk = (below) => readdirSync(join(this.dir, below), { withFileTypes: true }).forEach((entry) => {
      const name = below + entry.name;
      if (entry.isDirectory() ? files.some((f) => f.startsWith(name + '/')) : files.includes(name)) {
        if (entry.isDirectory()) walk(name + '/');
      } else this.fail(name, 'unlisted_file', 'no file of a sale');
    });
    walk('');
  }

  report() {
    const { chain, evidence, dataset, snapshot, sale } = this.a;
    const good = this.whole ? range(this.n).filter((j) => !this.bad.has(j) && !this.faulty.has(j) && !this.left.has(j)) : [];
    const faults = [...this.faulty].map(([j, kind]) => ({ record: BigInt(j), contribution: hex(this.items[j].contribution), kind }));
    const opened = this.sums.filter(Boolean);
    return {
      schema: 'tantieme/verification/1', chain: chain.id, contracts: chain.contracts,
      block: { number: evidence.block.number, hash: evidence.block.hash }, dataset: dataset.id, snapshot: snapshot.id, sale: sale.id,
      records: BigInt(this.n), verified: BigInt(good.length), weight: good.reduce((w, j) => w + this.items[j].weight, 0n),
      ...(this.a.left.records && { left_out: BigInt(this.a.left.records), left_out_weight: this.a.left.weight }),
      doubles: BigInt(opened.length - new Set(opened).size), consents: 'checked_by_quorum',
      ...(faults.length && { faults: faults.slice(0, 1000) }), ...(faults.length > 1000 && { more_faults: BigInt(faults.length - 1000) }), failures: [],
    };
  }
}

const { text, account, hash, u32, u64 } = kinds;
const result = (v) => {
  if (!['passed', 'failed', 'not_checked'].includes(v)) throw new TypeError('want the result of a check');
  return text(v);
};
const reportShape = [
  ['schema', text], ['checks?', [['folder', result], ['contracts', result], ['block', result]]], ['chain', u64],
  ['contracts', ['committee', 'anchors', 'datasets', 'market', 'delivery?'].map((name) => [name, account])], ['block', [['number', u64], ['hash', hash]]],
  ['dataset', hash], ['snapshot', hash], ['sale', hash], ['records', u64], ['verified', u64], ['weight', u64], ['left_out?', u64], ['left_out_weight?', u64], ['doubles', u64], ['consents', text],
  ['faults?', { list: [['record', u64], ['contribution', hash], ['kind', text]] }], ['more_faults?', u64],
  ['failures', { list: [['file', text], ['record?', u64], ['line?', u32], ['contribution?', hash], ['reason', text], ['detail', text]] }], ['more_failures?', u64],
];

// verify checks the folder of a sale, and says what failed and what was not checked (SPEC 8.20).
export function verify(dir, deployment) {
  const f = new Folder(dir, deployment);
  const found = check(f);
  const passed = !found.failures.length && found.verified + found.left + found.faults.length === found.records;
  const foreign = found.failures.some(({ reason }) => reason === 'contracts');
  const contracts = deployment && (passed || foreign) ? (foreign ? 'failed' : 'passed') : 'not_checked';
  return { ...found, checks: { folder: foreign ? 'not_checked' : passed ? 'passed' : 'failed', contracts, block: 'not_checked' } };
}

// check takes the steps of a check, of which each needs those before it.
function check(f) {
  const take = (step) => {
    try {
      step();
      return true;
    } catch (e) {
      if (!(e instanceof Wrong)) throw e;
      f.fail(e.file, e.reason, e.detail, e.record);
      return false;
    }
  };
  const steps = [() => f.checkAnchor(), () => f.checkManifest(), () => f.checkItems(), () => f.checkShares(), () => f.checkKeys(), () => f.checkRecords(), () => f.checkLines()];
  if (!steps.every(take)) return { records: f.n ?? 0, verified: 0, left: 0, faults: [], failures: f.failures };
  const result = f.report();
  [() => f.checkDataset(), () => f.checkPurchase(), () => f.checkNote(), () => f.checkListed(), () => f.checkReport(result)].forEach(take);
  return { records: f.n, verified: Number(result.verified), weight: Number(result.weight), doubles: Number(result.doubles), left: f.a.left.records, faults: [...f.faulty].map(([record, kind]) => ({ record, kind })), failures: f.failures };
}
