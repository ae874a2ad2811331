// Dues by index and weight: due = floor(min(index, cap)·w / W) (node/decisions/07-sum-tree.md). A
// deposit P adds P·W/(W − V) to the index, V the weight banned before it; a ban caps
// the account's index at what it was.
const never = 1000;

function play({ name, weights, deposits, bannedAfter = weights.map(() => never) }) {
  const texts = weights.map(String);
  const W = weights.reduce((a, w) => a + BigInt(w), 0n);
  let index = 0n;
  let received = 0n;
  const caps = weights.map(() => null);
  const rows = { indexes: [], received: [], dues: [], paid: [], remainders: [] };
  deposits.forEach((text, step) => {
    weights.forEach((_, i) => { if (bannedAfter[i] === step) caps[i] = index; });
    const V = weights.reduce((a, w, i) => a + (caps[i] === null ? 0n : BigInt(w)), 0n);
    const P = BigInt(text);
    index += (P * W) / (W - V);
    received += P;
    const dues = weights.map((w, i) => ((caps[i] ?? index) * BigInt(w)) / W);
    const paid = dues.reduce((a, d) => a + d, 0n);
    if (paid > received) throw new Error(`${name} overpays`);
    rows.indexes.push(index.toString());
    rows.received.push(received.toString());
    rows.dues.push(...dues.map(String));
    rows.paid.push(paid.toString());
    rows.remainders.push((received - paid).toString());
  });
  return { name, totalWeight: W.toString(), weights: texts, deposits, bannedAfter, ...rows };
}

export const payoutVectors = () => ({
  comment: 'dues[step * weights.length + i] is what account i is owed in all after deposit step; bannedAfter[i] = number of deposits before its ban, 1000 = never',
  scenarios: [
    play({ name: 'one account takes all', weights: [1], deposits: ['1', '55000000000'] }),
    play({ name: 'thirds leave a unit for the next sale', weights: [1, 1, 1], deposits: ['100', '100', '100'] }),
    play({ name: 'mixed weights over four sales', weights: [1, 2, 3, 5, 8], deposits: ['1', '999983', '55000000000', '7'] }),
    play({ name: 'three hundred equal parts of the demo', weights: Array(300).fill(1), deposits: ['55000000000'] }),
    play({ name: 'large weights and prices', weights: ['6148914691236517205', '6148914691236517204', '3'], deposits: ['340282366920938463463374607431768211455'] }),
    play({ name: 'bans between sales', weights: [1, 2, 3, 5, 8], deposits: ['1000003', '1000003', '1000003'], bannedAfter: [never, 1, never, 2, never] }),
  ],
});
