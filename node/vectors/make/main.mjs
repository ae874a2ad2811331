// Writes node/vectors/*.json. Every input is derived from a name, so that a second
// run leaves no difference.
import { writeFileSync } from 'node:fs';
import { hashVectors, idVectors } from './ids.mjs';
import { ceremony, keyVectors } from './keys.mjs';
import { leafVectors } from './leaves.mjs';
import { payoutVectors } from './payouts.mjs';
import { saleVectors } from './sale.mjs';
import { exampleSeals, sealVectors } from './seals.mjs';
import { treeVectors } from './trees.mjs';
import { typedVectors } from './typed.mjs';

const key = ceremony();
const seals = exampleSeals(key.Y);

const files = {
  hashes: hashVectors(),
  ids: idVectors(),
  trees: treeVectors(),
  leaves: leafVectors(),
  typed: await typedVectors(),
  keys: keyVectors(key),
  seals: sealVectors(key.Y, seals),
  sale: saleVectors(key, seals),
  payouts: payoutVectors(),
};

for (const [name, content] of Object.entries(files)) {
  writeFileSync(new URL(`../${name}.json`, import.meta.url), JSON.stringify(content, null, 1) + '\n');
}
