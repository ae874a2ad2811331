// The program, in a thread of its own: reading and sealing keep it busy.
import "../generated/wasm_exec.js";
import { size } from "../generated/program";
import * as store from "./store";

declare const Go: new () => { importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
declare const tantieme: Record<string, (...args: unknown[]) => Promise<unknown>>;

interface Call {
  id: number;
  name: string;
  args: unknown[];
}

let running: Promise<void> | undefined;

/** Loads the program once, and tells of the bytes that came. */
async function start(url: string, told: (part: number) => void) {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error("the program cannot be loaded");

  let read = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, out) {
        told((read += chunk.length) / size);
        out.enqueue(chunk);
      },
    }),
  );
  const unpacked = new Response(counted.pipeThrough(new DecompressionStream("gzip")), {
    headers: { "Content-Type": "application/wasm" },
  });

  const go = new Go();
  const { instance } = await WebAssembly.instantiateStreaming(unpacked, go.importObject);
  void go.run(instance); // ends with the page
}

addEventListener("message", async ({ data }: MessageEvent<Call>) => {
  const { id, name, args } = data;
  const progress = (part: number) => postMessage({ id, progress: part });
  try {
    if (name === "start") {
      running ??= start(args[0] as string, progress);
      await running;
      postMessage({ id, value: null });
      return;
    }

    await running;
    const more = name === "preview" ? [progress] : [];
    const given = name === "open" ? [{ ...(args[0] as object), store }] : args;
    postMessage({ id, value: await tantieme[name]!(...given, ...more) });
  } catch (reason) {
    const { code = "internal", message, hint = "", version = 0 } = reason as { code?: string; message: string; hint?: string; version?: number };
    postMessage({ id, error: { code, message, hint, version } });
  }
});
