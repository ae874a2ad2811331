// Fails if the built page is larger than what a person on a slow line should load.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const folder = join(import.meta.dirname, "dist", "assets");
const most = { page: 60_000, program: 4_000_000 }; // bytes, packed with gzip

const size = { page: 0, program: 0 };
for (const name of readdirSync(folder)) {
  const content = readFileSync(join(folder, name));
  if (name.endsWith(".wasm.gz")) size.program += content.length;
  else size.page += gzipSync(content, { level: 9 }).length;
}

for (const [part, limit] of Object.entries(most)) {
  console.log(`${part}: ${size[part]} bytes of at most ${limit}`);
  if (size[part] === 0 || size[part] > limit) process.exitCode = 1;
}
