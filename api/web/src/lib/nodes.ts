// What validators show, asked from one after another. Lists and names are shown as they are;
// what is signed, and what counts money, is verified by the program.

/** Where the page asks: config.json beside it, or the fragment of its address. */
export interface Config {
  nodes: string[];
  /** Id of the committee's key. */
  key: string;
  /** Contract that judges answers of passkeys; "": none is offered. */
  passkeys: string;
}

/** Why a node did not do something; code is that of its API. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint = "",
    /** Where a contribution is superseded: above which version it must be sealed again. */
    readonly version = 0,
  ) {
    super(message);
  }
}

const answerWithin = 20_000; // milliseconds

/** The parameters behind "#", such as #/dataset/0x…?node=…&key=…. */
export function parameters(): URLSearchParams {
  const [, query = ""] = location.hash.split("?", 2);
  return new URLSearchParams(query);
}

export async function loadConfig(): Promise<Config> {
  const given = parameters();
  const nodes = given.getAll("node");
  if (nodes.length > 0) return { nodes, key: given.get("key") ?? "", passkeys: given.get("passkeys") ?? "" };

  const response = await fetch("config.json", { signal: AbortSignal.timeout(answerWithin) });
  if (!response.ok) throw new Problem("no_config", "config.json beside this page does not say which nodes to ask");
  const config = (await response.json()) as Partial<Config>;
  const own = new URL(".", location.href).href.replace(/\/$/, "");
  return { nodes: config.nodes?.length ? config.nodes : [own], key: config.key ?? "", passkeys: config.passkeys ?? "" };
}

/** Asks nodes in turn until one answers. */
export async function ask<T>(nodes: string[], path: string): Promise<T> {
  let last: unknown = new Problem("unreachable", "no node is known");
  for (const node of nodes) {
    try {
      return await askOne<T>(node, path);
    } catch (reason) {
      last = reason;
      if (reason instanceof Problem && reason.code !== "unreachable" && reason.code !== "not_found") throw reason;
    }
  }
  throw last;
}

async function askOne<T>(node: string, path: string): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`${node}/api/v1${path}`, {
      signal: AbortSignal.timeout(answerWithin),
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
    });
  } catch {
    throw new Problem("unreachable", `${node} does not answer`);
  }

  const body = (await response.json().catch(() => ({}))) as { code?: string; detail?: string; title?: string; hint?: string };
  if (response.ok) return body as T;
  const code = response.status >= 500 || response.status === 429 ? "unreachable" : (body.code ?? "unreachable");
  throw new Problem(code, body.detail ?? body.title ?? `${node} answered ${response.status}`, body.hint);
}

/** Reads a list to its end. */
export async function list<T>(nodes: string[], path: string): Promise<T[]> {
  const all: T[] = [];
  for (let cursor = ""; ; ) {
    const separator = path.includes("?") ? "&" : "?";
    const page = await ask<{ items: T[]; next?: string }>(nodes, `${path}${separator}limit=500${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    all.push(...page.items);
    if (!page.next || page.items.length === 0 || page.next <= cursor) return all;
    cursor = page.next;
  }
}

export interface Token {
  address: string;
  symbol: string;
  decimals: number;
}

export interface Dataset {
  id: string;
  token?: Token;
  terms: {
    name: string;
    schema: string;
    founder: string;
    floor_price: string;
    purposes: { dpv: string; pdpp: string }[];
    vote: { rule: number; veto_bps: number; quorum_bps: number };
    cadence: { min_group: number };
  };
}

export interface Snapshot {
  id: string;
  dataset: string;
  number: number;
  count: number;
  total_weight: number;
  committed: string;
  floor: string;
  sells_until: string;
  sold: number;
  last_price?: string;
}

export interface Offer {
  id: string;
  snapshot: string;
  buyer: string;
  price: string;
  state: string;
  deadline: string;
  standing: number[];
  votes?: { rule: string; bps: number; ends: string; voted: number; no: number; total: number };
  accepted?: string;
}

export interface Contribution {
  id: string;
  dataset: string;
  stage: string;
  reason?: string;
  weight: number;
  counted?: number;
  version: number;
  snapshot?: string;
  waits?: { for: string; words: string; until?: string };
}

export interface Committee {
  chain_id: number;
  threshold: number;
  members: { seat: number; account: string; url: string }[];
  key_id?: string;
}

export interface Status {
  version: string;
  seat: number;
  ready: boolean;
  reasons: string[];
  chain: { head: number; final: number; lag_seconds: number };
  peers_connected: number;
  peers_known: number;
  stages: { stage: string; count: number }[];
  pins: number;
  transactions_waiting: number;
}

/** An amount of base units with the token's symbol. */
export function amount(units: string | number | undefined, token: Token | undefined): string {
  if (units === undefined) return "";
  if (!token) return `${units} base units`;
  const text = String(units).padStart(token.decimals + 1, "0");
  const whole = text.slice(0, text.length - token.decimals);
  const rest = token.decimals ? text.slice(-token.decimals).replace(/0+$/, "") : "";
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${rest && "." + rest} ${token.symbol}`;
}

export const short = (id: string) => (id.length > 14 ? `${id.slice(0, 8)}…${id.slice(-4)}` : id);
