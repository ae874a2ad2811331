// Dues by accrued amount and weight: due = floor(accrued·w / W) (node/decisions/07-sum-tree.md). A
// deposit adds to what the pool has accrued, in units of 10^-6 token.
const most = 2n ** 62n - 1n;

function play({ name, weights, deposits }) {
  const texts = weights.map(String);
  const W = weights.reduce((a, w) => a + BigInt(w), 0n);
  let accrued = 0n;
  const rows = { accrued: [], dues: [], paid: [], remainders: [] };
  for (const text of deposits) {
    accrued += BigInt(text);
    if (accrued > most) throw new Error(`${name} accrues too much`);
    const dues = weights.map((w) => (accrued * BigInt(w)) / W);
    const paid = dues.reduce((a, d) => a + d, 0n);
    if (paid > accrued || accrued - paid >= BigInt(weights.length)) throw new Error(`${name} pays wrongly`);
    rows.accrued.push(accrued.toString());
    rows.dues.push(...dues.map(String));
    rows.paid.push(paid.toString());
    rows.remainders.push((accrued - paid).toString());
  }
  return { name, totalWeight: W.toString(), weights: texts, deposits, ...rows };
}

export const payoutVectors = () => ({
  comment: 'units of 10^-6 token; dues[step * weights.length + i] is what account i is owed in all after deposit step',
  scenarios: [
    play({ name: 'one account takes all', weights: [1], deposits: ['1', '55000000000'] }),
    play({ name: 'thirds leave a unit for the next sale', weights: [1, 1, 1], deposits: ['100', '100', '100'] }),
    play({ name: 'mixed weights over four sales', weights: [1, 2, 3, 5, 8], deposits: ['1', '999983', '55000000000', '7'] }),
    play({ name: 'three hundred equal parts of the demo', weights: Array(300).fill(1), deposits: ['55000000000'] }),
    play({ name: 'large weights and the most that a pool accrues', weights: ['6148914691236517205', '6148914691236517204', '3'], deposits: ['1', (most - 1n).toString()] }),
  ],
});
