// What this browser keeps: drafts, receipts and messages on their way, by name, as the outbox
// of the command line does. Worker and page share it.

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open("tantieme", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("files");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Runs one transaction and resolves once it is durable. */
async function run<T>(mode: IDBTransactionMode, work: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction("files", mode, { durability: "strict" });
      const request = work(transaction.objectStore("files"));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export const load = async (name: string) => ((await run("readonly", (files) => files.get(name))) as string | undefined) ?? null;
export const save = async (name: string, text: string) => void (await run("readwrite", (files) => files.put(text, name)));
export const erase = async (name: string) => void (await run("readwrite", (files) => files.delete(name)));

/** Names that begin so, in order. */
export const names = (prefix: string) =>
  run("readonly", (files) => files.getAllKeys(IDBKeyRange.bound(prefix, prefix + "\uffff"))) as Promise<string[]>;

/** All that is kept, as one document. */
export async function exported(): Promise<string> {
  const files: Record<string, string> = {};
  for (const name of await names("")) files[name] = (await load(name))!;
  return JSON.stringify({ schema: "tantieme/browser/1", files }, null, 2);
}

/** Takes in what exported wrote. What is here already stays. */
export async function imported(text: string): Promise<number> {
  const { schema, files } = JSON.parse(text) as { schema?: string; files?: Record<string, unknown> };
  if (schema !== "tantieme/browser/1" || !files) throw new Error("this is no file that the page wrote");
  let taken = 0;
  for (const [name, content] of Object.entries(files)) {
    if (!/^(outbox|receipts|relays|passkeys)\//.test(name) || typeof content !== "string" || (await load(name)) !== null) continue;
    await save(name, content);
    taken++;
  }
  return taken;
}
