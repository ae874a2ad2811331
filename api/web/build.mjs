// Builds the page into dist/: the program of cmd/tantieme-wasm, and what vite makes of src/.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const here = import.meta.dirname;
const dist = join(here, "dist");
const generated = join(here, "src", "generated");

/** Compiles the program and returns it packed. */
function program() {
  const folder = mkdtempSync(join(tmpdir(), "tantieme-page-"));
  try {
    const file = join(folder, "tantieme.wasm");
    execFileSync("go", ["build", "-trimpath", "-buildvcs=false", "-ldflags", "-s -w", "-o", file, "./cmd/tantieme-wasm"], {
      cwd: join(here, "..", ".."),
      env: { ...process.env, GOOS: "js", GOARCH: "wasm" },
      stdio: "inherit",
    });
    return gzipSync(readFileSync(file), { level: 9 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const packed = program();
const name = `tantieme-${createHash("sha256").update(packed).digest("hex").slice(0, 16)}.wasm.gz`;
const loader = join(execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim(), "lib", "wasm", "wasm_exec.js");
mkdirSync(generated, { recursive: true });
copyFileSync(loader, join(generated, "wasm_exec.js"));
writeFileSync(join(generated, "program.ts"), `export const name = "${name}";\nexport const size = ${packed.length};\n`);

for (const old of readdirSync(dist)) if (old !== ".gitignore") rmSync(join(dist, old), { recursive: true });
await build({ root: here, logLevel: "warn" });
writeFileSync(join(dist, "assets", name), packed);
