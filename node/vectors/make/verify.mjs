// Checks the folder of a sale, and prints what it found and what it did not check as one JSON
// object. Exits with 5 where something fails, and with 1 where the deployment is none. Several
// folders are checked in turn, an object a line.
//
//   node verify.mjs [--deployment FILE] DIR…
import { readFileSync } from 'node:fs';
import { verify } from './folder.mjs';

const args = process.argv.slice(2);
const deployment = args[0] === '--deployment' ? readDeployment(args.splice(0, 2)[1]) : null;

// readDeployment returns a deployment (SPEC 11.21), so that no other file passes for one.
function readDeployment(file) {
  const d = JSON.parse(readFileSync(file, 'utf8'));
  const is = (list, names, form) => names.every((name) => form.test(list?.[name]));
  const of = ['committee', 'anchors', 'datasets', 'market', 'delivery'];
  if (d?.schema !== 'tantieme/deployment/1' || !Number.isSafeInteger(d.chain_id) || !is(d.contracts, of, /^0x[0-9a-fA-F]{40}$/)
    || !is(d.code_hashes, of.filter((name) => name !== 'anchors'), /^0x[0-9a-f]{64}$/)) throw new Error(`${file}: no deployment`);
  return d;
}

for (const dir of args) {
  const found = verify(dir, deployment);
  console.log(JSON.stringify({ dir, ...found }));
  if (found.failures.length || found.verified + found.left + found.faults.length !== found.records) process.exitCode = 5;
}
