// Ballots as contracts take them (SPEC 4.40, 5.49 to 5.53): signed by keys that are derived from
// names, with one proof for many leaves.
import { parseSignature, signatureToCompactSignature } from 'viem';
import { privateKeyToAccount, sign } from 'viem/accounts';
import { cat, example, exampleAccount, hex, u32, u64, u8, unhex } from './bytes.mjs';
import { payeeLeaf, sumLeaf, sumLevels, sumOf } from './trees.mjs';
import { typedDigest } from './typed.mjs';

// siblingsOf lists what completes a tree for some of its leaves, level by level from the leaves
// up, left to right.
export function siblingsOf(levels, numbers) {
  const siblings = [];
  let known = new Set(numbers);
  for (const level of levels.slice(0, -1)) {
    for (const i of [...known].sort((a, b) => a - b)) {
      if (!known.has(i ^ 1)) siblings.push(level[i ^ 1]);
    }
    known = new Set([...known].map((i) => i >> 1));
  }
  return siblings;
}

function compact(signature) {
  const { r, yParityAndS } = signatureToCompactSignature(parseSignature(signature));
  return cat(unhex(r), unhex(yParityAndS));
}

// leavesOf makes leaves of which every fifth names a payee; leaf 6 is held.
function leavesOf(name, n) {
  return Array.from({ length: n }, (_, i) => {
    const key = hex(example(`ballots/${name}/key/${i}`));
    const named = i % 5 === 3 || i === 6;
    const leaf = {
      key, account: unhex(privateKeyToAccount(key).address), weight: [1, 2, 3, 5, 8][i % 5], named,
      payee: named && i !== 6 ? exampleAccount(`ballots/${name}/payee/${i}`) : new Uint8Array(20),
    };
    const node = named ? payeeLeaf(leaf.account, leaf.payee, leaf.weight) : sumLeaf(leaf.account, leaf.weight);
    return { ...leaf, node };
  });
}

async function batch(name, n, votes) {
  const leaves = leavesOf(name, n);
  const tree = sumLevels(leaves.map((l) => l.node));
  const poll = { offer: hex(example(`ballots/${name}/offer`)), snapshot: hex(example(`ballots/${name}/snapshot`)), until: 1800000000 + n };
  const cast = await Promise.all(votes.map(async ([number, accept]) => {
    const leaf = leaves[number];
    const digest = typedDigest('Ballot', { voter: hex(leaf.account), ...poll, leaf: number, accept });
    return { number, accept, ...leaf, digest, signature: await sign({ hash: hex(digest), privateKey: leaf.key, to: 'hex' }) };
  }));
  const item = (v) => cat(
    u8((v.accept ? 0 : 1) + (v.named ? 2 : 0)), u32(v.number), v.account, v.named ? v.payee : new Uint8Array(0), u64(v.weight), compact(v.signature),
  );
  return {
    name, n, ...poll, sumRoot: hex(tree.at(-1)[0]), total: sumOf(tree.at(-1)[0]).toString(),
    numbers: cast.map((v) => v.number), accepts: cast.map((v) => v.accept), accounts: cast.map((v) => hex(v.account)),
    weights: cast.map((v) => v.weight.toString()), named: cast.map((v) => v.named), payees: cast.map((v) => hex(v.payee)),
    nodes: cast.map((v) => hex(v.node)), digests: cast.map((v) => hex(v.digest)), signatures: cast.map((v) => v.signature),
    siblings: siblingsOf(tree, votes.map(([number]) => number)).map(hex),
    items: hex(cat(...cast.map(item))),
    choices: hex(cat(...cast.map((v) => cat(u32(v.number), u64(v.weight), u8(v.accept ? 0 : 1))))),
  };
}

export async function ballotVectors() {
  return {
    comment: 'the key of leaf i is keccak("tantieme/vectors/ballots/NAME/key/i"); all votes are the first of their leaf',
    batches: [
      await batch('one of one', 1, [[0, true]]),
      await batch('one of many', 13, [[12, false]]),
      await batch('neighbours', 13, [[4, true], [5, true], [6, false], [7, true]]),
      await batch('scattered', 300, [[0, false], [3, true], [128, true], [129, true], [255, false], [256, true], [299, true]]),
      await batch('all', 7, Array.from({ length: 7 }, (_, i) => [i, i !== 2])),
    ],
  };
}
