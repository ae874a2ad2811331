// Slices (SPEC section 12): their form, and what they weigh.
import { hex, utf8 } from './bytes.mjs';
import { holdsHidden, normalName } from './names.mjs';

const artistBands = [['100+', 100], ['30-99', 30], ['10-29', 10], ['3-9', 3], ['1-2', 1]];
const trendBands = [['1000+', 1000], ['300-999', 300], ['100-299', 100], ['30-99', 30], ['10-29', 10], ['1-9', 1], ['0', 0]];
const rank = (bands, band) => bands.findIndex(([name]) => name === band);
const least = (bands, band) => bands[rank(bands, band)][1];
const most = (bands, band) => (rank(bands, band) ? bands[rank(bands, band) - 1][1] - 1 : 2 ** 32);
const compare = (a, b) => Buffer.compare(Buffer.from(utf8(a)), Buffer.from(utf8(b)));
const need = (ok, what) => { if (!ok) throw new Error(what); };
const keys = (o, names) => need(o && typeof o === 'object' && Object.keys(o).join() === names, `want the members ${names}`);

// RFC 8785: JSON.stringify writes strings as it asks, and all members here are in order.
const canonical = (slice, data) => need(hex(utf8(JSON.stringify(slice))) === hex(data), 'not in canonical form');

function artists(slice, old) {
  keys(slice, 'artists,schema');
  need(Array.isArray(slice.artists) && slice.artists.length >= 5 && slice.artists.length <= 50, 'want 5 to 50 artists');
  slice.artists.forEach((a, i) => {
    keys(a, 'name,plays');
    need(typeof a.name === 'string' && rank(artistBands, a.plays) >= 0, 'no name or no such band');
    if (normalName(a.name) !== a.name || a.name === '') {
      need(normalName(a.name) && holdsHidden(a.name), 'name not in normal form');
      old.hidden = true;
    }
    const before = slice.artists[i - 1];
    if (before) need((rank(artistBands, before.plays) - rank(artistBands, a.plays) || compare(before.name, a.name)) < 0, 'out of order');
  });
  need(new Set(slice.artists.map((a) => a.name)).size === slice.artists.length, 'named twice');
}

function trends(slice) {
  keys(slice, 'hours,months,schema');
  need(Array.isArray(slice.hours) && slice.hours.length === 24 && slice.hours.every((h) => rank(trendBands, h) >= 0), 'want 24 hours');
  need(Array.isArray(slice.months) && slice.months.length >= 3 && slice.months.length <= 12, 'want 3 to 12 months');
  const count = (m) => Number(m.slice(0, 4)) * 12 + Number(m.slice(5));
  slice.months.forEach((m, i) => {
    keys(m, 'month,plays');
    need(/^[0-9]{4}-(0[1-9]|1[0-2])$/.test(m.month) && rank(trendBands, m.plays) >= 0 && m.plays !== '0', 'no month or no such band');
    if (i) need(slice.months[i - 1].month < m.month && count(m.month) < count(slice.months[0].month) + 12, 'out of order, or of more than a year');
  });
  const sum = (bands, f) => bands.reduce((n, b) => n + f(trendBands, b), 0);
  const months = slice.months.map((m) => m.plays);
  need(sum(slice.hours, least) <= sum(months, most) && sum(months, least) <= sum(slice.hours, most), 'months and hours of other plays');
}

const steps = {
  artists: [[8, 50, 3500], [5, 50, 2000], [3, 40, 800], [2, 20, 250], [1, 0, 0]],
  months: [[8, 12, 9000], [5, 12, 3000], [3, 9, 900], [2, 6, 180], [1, 0, 0]],
};

export const schemas = {
  'artist-preferences/v1': { paddedSize: 16384, form: artists, entries: 'artists', bands: artistBands },
  'listening-trends/v1': { paddedSize: 2048, form: trends, entries: 'months', bands: trendBands },
};

// check returns the slice of its bytes. hidden: nothing is wrong but that an earlier
// program left hidden characters in names.
export function check(name, data) {
  const schema = schemas[name];
  need(data.length <= schema.paddedSize - 4, 'too long');
  const slice = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data));
  const old = { hidden: false };
  need(slice?.schema === name, 'another schema');
  schema.form(slice, old);
  canonical(slice, data);
  return { slice, hidden: old.hidden };
}

export function weight(name, rule, slice) {
  if (rule === 0n) return 1n;
  need(rule === 1n, 'no such weight rule');
  const { entries, bands } = schemas[name];
  const plays = slice[entries].reduce((n, e) => n + least(bands, e.plays), 0);
  return BigInt(steps[entries].find(([, n, p]) => slice[entries].length >= n && plays >= p)[0]);
}

// values are what an observer may know of a record (SPEC 12.13).
export const values = (slice) => (slice.artists ? slice.artists.map((a) => a.name) : slice.months.map((m) => `${m.month} ${m.plays}`));
