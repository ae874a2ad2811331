// The year of a history (SPEC 12.3, 12.4, 12.30 to 12.32).

const day = 24 * 60 * 60;

// yearOf returns the end of the year, and how many plays count, are doubles, are too old,
// and are odd. A play is [end, track, length, exact].
function yearOf(plays) {
  const distinct = new Map();
  for (const [end, track, length, exact] of plays) {
    const key = exact ? `${end} ${track}` : `${end} ${track} ${length}`;
    distinct.set(key, { end, times: (distinct.get(key)?.times ?? 0) + 1 });
  }

  const newestFirst = [...distinct.values()].sort((a, b) => b.end - a.end);
  const few = Math.min(25, Math.floor(newestFirst.length / 4));
  const limit = newestFirst[few].end + 91 * day;
  const first = newestFirst.findIndex((p) => p.end <= limit);
  const { end } = newestFirst[first];
  const rows = (list) => list.reduce((sum, p) => sum + p.times, 0);
  const kept = newestFirst.slice(first);
  const year = kept.filter((p) => end - p.end < 365 * day);
  return {
    end,
    counted: year.length,
    doubles: rows(year) - year.length,
    old: rows(kept) - rows(year),
    odd: rows(newestFirst.slice(0, first)),
  };
}

const newest = Date.UTC(2026, 10, 1, 12) / 1000;

// every returns n plays, a number of days apart, the last of them so many days after newest.
const every = (n, days, last = 0) => Array.from({ length: n }, (_, i) => [newest + (last - i * days) * day, `track ${i % 7}`, 60_000, true]);

export function yearVectors() {
  const cases = {
    'one play': every(1, 1),
    'a year and a day': every(367, 1),
    'three far apart': every(3, 200),
    'four far apart': every(4, 200),
    'one of ten years later': [...every(300, 1), ...every(1, 1, 3650)],
    'five of the next year': [...every(300, 1), ...every(5, 1, 365)],
    '25 of ten years later': [...every(300, 1), ...every(25, 1, 3650)],
    '26 of ten years later': [...every(300, 1), ...every(26, 1, 3650)],
    '30 doubles of ten years later': [...every(300, 1), ...Array(30).fill(every(1, 1, 3650)[0])],
    '91 days later': [...every(300, 1), ...every(1, 1, 91)],
    '92 days later': [...every(300, 1), ...every(1, 1, 92)],
    'a quarter of twenty': [...every(15, 1), ...every(5, 1, 1000)],
    'more than a quarter of twenty': [...every(14, 1), ...every(6, 1, 1000)],
    'in different years': [...every(120, 1), ...every(8, 365, 4000)],
    'two lengths of one second': [...every(40, 1), ...every(40, 1).map(([end, track]) => [end, track, 90_000, true])],
    'two lengths of one minute': [...every(40, 1), ...every(40, 1)].map(([end, track], i) => [end, track, 60_000 + 1000 * Math.floor(i / 40), false]),
    'one length of one minute': [...every(40, 1), ...every(40, 1)].map(([end, track, length]) => [end, track, length, false]),
    'two tracks of one second': [...every(40, 1), ...every(40, 1).map(([end, track]) => [end, `${track}!`, 60_000, true])],
  };

  return Object.entries(cases).map(([name, plays]) => ({
    name,
    plays: plays.map(([end, track, length, exact]) => `${end},${track},${length},${exact ? 'second' : 'minute'}`).join(';'),
    ...yearOf(plays),
  }));
}
