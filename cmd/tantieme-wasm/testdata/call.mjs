// Runs calls of globalThis.tantieme as a page would, and prints how each was
// settled, as JSON. Usage: node call.mjs wasm_exec.js tantieme.wasm < calls.json
//
// calls.json is [{"name", "args"}]; {"$file": path} in it stands for the bytes of a
// file, {"$throws": text} for an object with a member that throws. Bytes are printed in hex.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [loader, program] = process.argv.slice(2);
await import(pathToFileURL(loader));
const go = new globalThis.Go();
const { instance } = await WebAssembly.instantiate(readFileSync(program), go.importObject);
go.run(instance); // ends with the page

const revive = (_, v) => {
  if (v?.$file) return new Uint8Array(readFileSync(v.$file));
  if (v?.$throws) return { get slice() { throw new Error(v.$throws); } };
  return v;
};
const replace = (_, v) => (v instanceof Uint8Array ? "0x" + Buffer.from(v).toString("hex") : v);

const settled = [];
for (const { name, args } of JSON.parse(readFileSync(0, "utf8"), revive)) {
  try {
    settled.push({ value: await globalThis.tantieme[name](...args) });
  } catch (e) {
    settled.push({ error: { code: e.code, message: e.message, hint: e.hint, isError: e instanceof Error } });
  }
}
process.stdout.write(JSON.stringify(settled, replace), () => process.exit(0));
