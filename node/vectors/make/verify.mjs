// Checks the folder of a sale, and prints what it found as one JSON object. Exits with 5
// where something fails. Several folders are checked in turn, an object a line.
//
//   node verify.mjs [--deployment FILE] DIR…
import { readFileSync } from 'node:fs';
import { verify } from './folder.mjs';

const args = process.argv.slice(2);
const deployment = args[0] === '--deployment' ? JSON.parse(readFileSync(args.splice(0, 2)[1], 'utf8')) : null;

for (const dir of args) {
  const found = verify(dir, deployment);
  console.log(JSON.stringify({ dir, ...found }));
  if (found.failures.length || found.verified !== found.records) process.exitCode = 5;
}
