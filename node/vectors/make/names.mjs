// Artists' names of slices (SPEC 12.16 to 12.20).
import { hex, utf8 } from './bytes.mjs';

// ranges reads code points as SPEC writes them, both ends included.
const ranges = (text) => text.trim().split(/\s+/).map((r) => r.split('-').map((x) => parseInt(x, 16)));
const within = (list) => (c) => list.some(([first, last = first]) => c >= first && c <= last);

const planes = Array.from({ length: 16 }, (_, i) => i + 1).filter((i) => i !== 14).map((i) => `${i.toString(16)}FFFE-${i.toString(16)}FFFF`);
const blanks = ranges('9-D 20 85 A0 1680 2000-200A 2028-2029 202F 205F 2800 3000');
const hidden = ranges(`AD 34F 61C 115F-1160 17B4-17B5 180B-180F 200B-200F 202A-202E 2060-206F 3164 FDD0-FDEF FE00-FE0F FEFF FFA0 FFF0-FFFB FFFE-FFFF
  1BCA0-1BCA3 1D173-1D17A E0000-E0FFF EFFFE-EFFFF ${planes.filter((p) => p !== 'EFFFE-EFFFF').join(' ')}`);
const controls = ranges('0-8 E-1F 7F-84 86-9F');

// Of what Unicode assigned after 15.0, the code points that normalization knows. Here they
// stay as they are (SPEC 12.20), whatever the version of this machine's tables.
const later = ranges('897 1ACF-1AFF 105C0-105FF 10D40-10D8F 10EFA-10EFB 11380-113FF 16100-1613F 16D40-16D7F 1E5D0-1E5FF 1E6C0-1E6FF');

const [isBlank, isHidden, isControl, isLater] = [blanks, hidden, controls, later].map(within);

// nfc normalizes what stands between code points that a later version assigned.
function nfc(text) {
  const parts = [''];
  for (const c of text) {
    if (isLater(c.codePointAt(0))) parts.push(c, '');
    else parts[parts.length - 1] += c;
  }
  return parts.map((part, i) => (i % 2 ? part : part.normalize('NFC'))).join('');
}

// normalName returns a name as a slice holds it, '' for one of blanks alone, or null.
export function normalName(name) {
  if (!name.isWellFormed() || utf8(name).length > 2048) return null;
  const points = [...name].map((c) => c.codePointAt(0));
  if (points.some(isControl)) return null;
  const words = points.filter((c) => !isHidden(c)).map((c) => (isBlank(c) ? ' ' : String.fromCodePoint(c))).join('').split(' ');
  const normal = nfc(words.filter((w) => w !== '').join(' '));
  return utf8(normal).length > 128 ? null : normal;
}

// holdsHidden reports whether a name holds what an earlier program did not drop.
export const holdsHidden = (name) => [...name].some((c) => isHidden(c.codePointAt(0)));

export function nameVectors() {
  const edges = [blanks, hidden, controls].flat().flatMap(([first, last = first]) => [first - 1, first, last, last + 1])
    .filter((c) => c >= 0 && c <= 0x10ffff && !(c >= 0xd800 && c < 0xe000));
  const around = [...new Set(edges)].sort((a, b) => a - b).map((c) => String.fromCodePoint(c));
  const names = [
    '', ' ', 'A', ' A  B\t', 'e\u0301', '\u212b', '\u1e9b\u0323', 'e\u034f\u0301', 'Sigur\u00a0R\u00f3s', '\ufeffA', 'A\u200bB', 'A \u200b B',
    '\u202eBOA\u202c', '\u2066A\u2069', '\u3164', '\u115f\u1160', '\uffa0', 'soft\u00adhyphen', '\u2764\ufe0f', '\u{1f468}\u200d\u{1f3a4}',
    '\u0645\u06cc\u200c\u062e', 'A\u{e0041}\u{e007f}', '\u2800\u2800', 'A\u2800B', 'bell\u0007', 'A\u0000', 'A\u0085B', 'A\u007f', 'A\u009b31m',
    '\ufffe', '\u{10ffff}A', 'A'.repeat(128), 'A'.repeat(129), '\u00e9'.repeat(64), 'e\u0301'.repeat(64), '\u00e9'.repeat(65), '\u200b'.repeat(600) + 'A',
    ' '.repeat(2047) + 'A', ' '.repeat(2048) + 'A', '\u2000'.repeat(600), '\u2001\u2126',
    '\u{105d2}\u0307', '\u{105c9}', 'e\u{1acf}\u0301', 'e\u0301\u{1acf}\u0334', '\u{113c2}\u{113c2}', '\u{16d63}\u0323\u0307\u{16d67}', '\u0897\u0334', 'e\u{1e5ee}\u0323\u0301',
    'a' + '\u0301'.repeat(30), 'a' + '\u0301'.repeat(31), 'a' + '\u0323'.repeat(20) + '\u0301'.repeat(20), 'a' + '\u0301'.repeat(20) + '\u0323'.repeat(20),
    '\u0301'.repeat(50), 's' + '\u0307'.repeat(31) + '\u0323', '\u1e69' + '\u0334'.repeat(40) + 'e\u0301', '\u0301'.repeat(64), '\u0301'.repeat(65),
    '\u1100\u1161\u11a8' + '\u0301'.repeat(35), '\u212b' + '\u0301'.repeat(35) + '\u0f73',
    ...around.map((c) => `a${c}b`),
  ];
  const normals = names.map(normalName);
  return {
    comment: 'UTF-8 of names and of what a slice holds of them; refused[i]: a slice holds no such name. An empty normal form is no artist.',
    names: names.map((n) => hex(utf8(n))),
    normals: normals.map((n) => hex(utf8(n ?? ''))),
    refused: normals.map((n) => n === null),
  };
}
