// Wallets of the browser, found as EIP-6963 says and asked as EIP-1193 says.
import { Problem } from "./nodes";
import type { Program } from "./program";

export interface Provider {
  request(asked: { method: string; params?: unknown[] }): Promise<unknown>;
}

export interface Wallet {
  id: string;
  name: string;
  provider: Provider;
}

/** Calls found with each wallet that announces itself; returns what ends that. */
export function discover(found: (wallet: Wallet) => void): () => void {
  const hear = (event: Event) => {
    const { info, provider } = (event as CustomEvent).detail as { info: { uuid: string; name: string }; provider: Provider };
    found({ id: info.uuid, name: info.name, provider });
  };
  addEventListener("eip6963:announceProvider", hear);
  dispatchEvent(new Event("eip6963:requestProvider"));
  return () => removeEventListener("eip6963:announceProvider", hear);
}

const userRejected = 4001; // EIP-1193
const unknownChain = 4902; // EIP-3085

async function call<T>(wallet: Wallet, method: string, params: unknown[] = []): Promise<T> {
  try {
    return (await wallet.provider.request({ method, params })) as T;
  } catch (reason) {
    const { code, message } = reason as { code?: number; message?: string };
    if (code === userRejected) throw new Problem("wallet_refused", `${wallet.name} did not sign; nothing is lost`);
    throw new Problem(code === unknownChain ? "unknown_chain" : "wallet", `${wallet.name}: ${message ?? "no answer"}`);
  }
}

export const accounts = (wallet: Wallet) => call<string[]>(wallet, "eth_requestAccounts");

/** Has the wallet be on a chain before it signs: many refuse a message for another one. */
export async function onChain(wallet: Wallet, chain: number) {
  const wanted = "0x" + chain.toString(16);
  if ((await call<string>(wallet, "eth_chainId")).toLowerCase() === wanted) return;
  await call(wallet, "wallet_switchEthereumChain", [{ chainId: wanted }]);
}

/** The wallet's signature of a message, whose domain names the chain. */
export async function sign(wallet: Wallet, account: string, typedData: string): Promise<string> {
  const { domain } = JSON.parse(typedData) as { domain: { chainId: number } };
  await onChain(wallet, domain.chainId);
  return call<string>(wallet, "eth_signTypedData_v4", [account, typedData]);
}

const demoChain = 31337;

/** Announces a wallet for the demo's chain alone, with a key of the page's address. */
export function offerDemo(key: string, program: Program) {
  const provider: Provider = {
    async request({ method, params = [] }) {
      switch (method) {
        case "eth_requestAccounts":
        case "eth_accounts":
          return [await program.addressOf(key)];
        case "eth_chainId":
          return "0x" + demoChain.toString(16);
        case "eth_signTypedData_v4":
          return program.sign(key, params[1] as string);
        default:
          throw Object.assign(new Error(`the demo's wallet has no ${method}`), { code: 4200 });
      }
    },
  };
  const detail = Object.freeze({ info: { uuid: "demo", name: "Demo wallet (play money)", icon: "data:,", rdns: "tantieme.demo" }, provider });
  const announce = () => dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
  addEventListener("eip6963:requestProvider", announce);
  announce();
}
