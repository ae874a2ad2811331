// Writes the vectors into a folder, node/vectors if none is given. Every input is
// derived from a name, so that a second run leaves no difference.
//
//   node main.mjs [FOLDER]
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { ballotVectors } from './ballots.mjs';
import { classVectors } from './classes.mjs';
import { hashVectors, idVectors } from './ids.mjs';
import { ceremony, keyVectors } from './keys.mjs';
import { leafVectors } from './leaves.mjs';
import { nameVectors } from './names.mjs';
import { passkeyVectors } from './passkeys.mjs';
import { payoutVectors } from './payouts.mjs';
import { poolVectors } from './pools.mjs';
import { quorumVectors } from './quorum.mjs';
import { saleVectors } from './sale.mjs';
import { exampleSeals, sealVectors } from './seals.mjs';
import { treeVectors } from './trees.mjs';
import { typedVectors } from './typed.mjs';
import { yearVectors } from './years.mjs';

const key = ceremony();
const seals = exampleSeals(key.Y);

const files = {
  hashes: hashVectors(),
  ids: idVectors(),
  trees: treeVectors(),
  leaves: leafVectors(),
  quorum: await quorumVectors(),
  classes: classVectors(),
  typed: await typedVectors(),
  keys: keyVectors(key),
  seals: sealVectors(key.Y, seals),
  sale: saleVectors(key, seals),
  ballots: await ballotVectors(),
  payouts: payoutVectors(),
  pools: poolVectors(),
  passkeys: passkeyVectors(),
  names: nameVectors(),
  years: yearVectors(),
};

const folder = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(content, null, 1) + '\n');
}
