// JSON as SPEC 1.12 to 1.15 and 8.14 write it. A value is read into plain objects with integers as
// BigInt, and written again by its shape; a text that differs from that is refused.
import { hex, unhex } from './bytes.mjs';

export class Wrong extends Error {
  constructor(file, reason, detail, record) {
    super(`${file}: ${reason}: ${detail}`);
    Object.assign(this, { file, reason, detail, record });
  }
}

// integers keeps the digits of numbers, which a double would lose above 2^53.
function integers(text) {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') {
      const from = i;
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
      out += text.slice(from, i + 1);
    } else if (/[0-9-]/.test(text[i])) {
      const digits = text.slice(i).match(/^-?[0-9]+/)?.[0] ?? '';
      out += `{"#":"${digits}"}`;
      i += Math.max(digits.length, 1) - 1;
    } else out += text[i];
  }
  return out;
}

export const parse = (text) => JSON.parse(integers(text), (_, v) => (v && typeof v === 'object' && '#' in v ? BigInt(v['#']) : v));

const special = { '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

// quote writes a string as RFC 8785 does, and < > & U+2028 U+2029 as escapes too.
export const quote = (s) => `"${s.replace(/[\u0000-\u001f"\\<>&\u2028\u2029]/g,
  (c) => special[c] ?? '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'))}"`;

const must = (ok, what) => { if (!ok) throw new TypeError(what); };
const ofHex = (size) => (v) => {
  must(typeof v === 'string' && /^0x([0-9a-f]{2})*$/.test(v) && (!size || v.length === 2 + 2 * size), `want ${size ?? 'some'} bytes in hex`);
  return quote(v);
};
const ofBits = (bits) => (v) => {
  must(typeof v === 'bigint' && v >= 0n && v >> BigInt(bits) === 0n, `want a u${bits}`);
  return v.toString();
};

export const kinds = {
  text: (v) => { must(typeof v === 'string' && v.isWellFormed(), 'want a string'); return quote(v); },
  amount: (v) => { must(typeof v === 'string' && /^(0|[1-9][0-9]*)$/.test(v) && BigInt(v) >> 128n === 0n, 'want an amount'); return quote(v); },
  bytes: ofHex(), account: ofHex(20), hash: ofHex(32), point: ofHex(48), point2: ofHex(96), secret: ofHex(32),
  u8: ofBits(8), u16: ofBits(16), u32: ofBits(32), u64: ofBits(64),
  flag: (v) => { must(typeof v === 'boolean', 'want true or false'); return String(v); },
};

// write returns the only text of a value: a shape is a kind, a list of [name, shape], or
// { list: shape }. A member whose name ends in ? may be missing.
export function write(shape, value, indent = ' ', at = '') {
  const [line, colon] = indent ? ['\n' + at + indent, ': '] : ['', ':'];
  const close = indent ? '\n' + at : '';
  const within = (parts, [open, end]) => (parts.length ? open + line + parts.join(',' + line) + close + end : open + end);
  if (typeof shape === 'function') return shape(value);
  must(value !== null && typeof value === 'object', 'want an object or a list');
  if (shape.list) {
    must(Array.isArray(value), 'want a list');
    return within(value.map((v) => write(shape.list, v, indent, at + indent)), '[]');
  }
  must(!Array.isArray(value), 'want an object');
  const there = shape.map(([name, inner]) => [name.replace('?', ''), inner, name]).filter(([name, , full]) => full === name || name in value);
  return within(there.map(([name, inner]) => quote(name) + colon + write(inner, value[name], indent, at + indent)), '{}');
}

// read returns the value of a file that is written as its shape says, and in no other way.
export function read(file, data, shape, indent = ' ') {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
    const value = parse(text);
    if (write(shape, value, indent) + '\n' !== text) throw new TypeError('not the only spelling');
    return value;
  } catch (e) {
    throw new Wrong(file, 'malformed', e.message);
  }
}

export const bytesOf = (v) => unhex(v);
export const sameBytes = (a, b) => hex(a) === hex(b);
