// The program as functions. It is loaded when it is needed first.
import { name } from "../generated/program";
import { Problem, type Config } from "./nodes";
import worker from "./worker.ts?worker&url";

type Told = (part: number) => void;

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
  told?: Told | undefined;
}

/** A slice as it would leave, and what stays. */
export interface Preview {
  slice: { schema: string; artists?: { name: string; plays: string }[] };
  slice_sha256: string;
  bytes: number;
  sealable: boolean;
  weight: number;
  reason: string;
  left_out: {
    entries: string[] | null;
    keys: string[] | null;
    rows_by_reason: Record<string, number> | null;
    passed?: { name: string; detail: string }[];
  };
}

export interface Agreement {
  sum: string;
  again: boolean;
  agreement: string;
  typedData: string;
  digest: string;
  contribution: string;
}

export interface Given {
  contribution: string;
  dataset: string;
  account: string;
  version: number;
}

export interface Part {
  snapshot: string;
  dataset: string;
  name: string;
  number: number;
  weight: number;
  total: string;
  due: string;
  paid: string;
  owed: boolean;
  paidTo: string;
  banned: string;
}

export interface Question {
  offer: string;
  name: string;
  price: string;
  part: string;
  until: string;
  soFar: string;
  details: string;
}

export interface Message {
  digest: string;
  words: string;
  message: string;
  typedData: string;
}

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

// Trusted Types allow this script alone as a worker.
const scripts = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy("tantieme", {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError("a script of another origin");
    return url;
  },
});

export class Program {
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #next = 0;
  #ready: Promise<unknown> | undefined;

  constructor(private readonly config: Config) {}

  /** Loads the program and opens a session with the nodes. */
  ready(told?: Told): Promise<unknown> {
    this.#ready ??= this.#start(told).catch((reason) => {
      this.stop();
      throw reason;
    });
    return this.#ready;
  }

  /** Ends all that is running. The next call begins anew. */
  stop() {
    this.#worker?.terminate();
    for (const one of this.#waiting.values()) one.reject(new Problem("canceled", "canceled"));
    this.#waiting.clear();
    this.#worker = this.#ready = undefined;
  }

  preview = async (files: { name: string; content: Blob }[], schema: string, told: Told) => {
    const { preview, slice } = (await this.#ask("preview", [files, schema], told)) as { preview: string; slice: string };
    return { slice, shown: JSON.parse(preview) as Preview };
  };
  agree = (what: { dataset: string; slice: string; account: string; signer?: string | undefined; payee?: string | undefined; above?: number }) =>
    this.#ask("agree", [what]) as Promise<Agreement>;
  give = (sum: string, signature: string | null, signer?: string) => this.#ask("give", [sum, signature, signer ?? null]) as Promise<Given>;
  resume = (dataset: string, account: string) => this.#ask("resume", [dataset, account]) as Promise<Given>;
  standing = (account: string) => this.#ask("standing", [account]) as Promise<{ parts: Part[]; questions: Question[] }>;
  prepare = (wish: Record<string, unknown>) => this.#ask("prepare", [wish]) as Promise<Message[] | null>;
  bring = (message: string, signature: string | null, signer?: string) =>
    this.#ask("bring", [message, signature, signer ?? null]) as Promise<{ stage: string; transaction: string }>;
  sign = (key: string, typedData: string) => this.#ask("sign", [key, typedData]) as Promise<string>;
  passkeyOf = (key: Uint8Array, verifier: string) => this.#ask("passkeyOf", [key, verifier]) as Promise<{ signer: string; account: string }>;
  answerOf = (digest: string, ...parts: Uint8Array[]) => this.#ask("answerOf", [digest, ...parts]) as Promise<string>;
  addressOf = (key: string) => this.#ask("addressOf", [key]) as Promise<string>;

  async #start(told?: Told) {
    const script = new URL(worker, import.meta.url).href;
    this.#worker = new Worker((scripts?.createScriptURL(script) ?? script) as string, { type: "module" });
    this.#worker.onmessage = ({ data }) => this.#heard(data);
    this.#worker.onerror = (event) => {
      for (const one of this.#waiting.values()) one.reject(new Problem("internal", event.message || "the program ended"));
      this.#waiting.clear();
    };
    await this.#post("start", [new URL(`assets/${name}`, new URL(".", location.href)).href], told);
    await this.#post("open", [{ nodes: [...this.config.nodes], key: this.config.key }]);
  }

  async #ask(name: string, args: unknown[], told?: Told): Promise<unknown> {
    await this.ready();
    return this.#post(name, args, told);
  }

  #post(name: string, args: unknown[], told?: Told): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject, told });
      this.#worker!.postMessage({ id, name, args });
    });
  }

  #heard(data: { id: number; progress?: number; value?: unknown; error?: { code: string; message: string; hint: string; version: number } }) {
    const one = this.#waiting.get(data.id);
    if (!one) return;
    if (data.progress !== undefined) {
      one.told?.(data.progress);
      return;
    }
    this.#waiting.delete(data.id);
    if (data.error) one.reject(new Problem(data.error.code, data.error.message, data.error.hint, data.error.version));
    else one.resolve(data.value);
  }
}
