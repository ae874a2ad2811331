// Wallets of the browser, found as EIP-6963 says and asked as EIP-1193 says.
import { Problem } from "./nodes";
import type { Program } from "./program";

export interface Provider {
  request(asked: { method: string; params?: unknown[] }): Promise<unknown>;
}

/** What signs for an account: a wallet of the browser, or a passkey. */
export interface Wallet {
  id: string;
  name: string;
  /** Of an account without a key on secp256k1 (ERC-7913), in 0x-hex. */
  signer?: string;
  accounts(): Promise<string[]>;
  /** Signs a message; digest is that of EIP-712. */
  sign(account: string, typedData: string, digest: string): Promise<string>;
}

/** Calls found with each wallet that announces itself; returns what ends that. */
export function discover(found: (wallet: Wallet) => void): () => void {
  const hear = (event: Event) => {
    const { info, provider } = (event as CustomEvent).detail as { info: { uuid: string; name: string }; provider: Provider };
    found(walletOf(info.uuid, info.name, provider));
  };
  addEventListener("eip6963:announceProvider", hear);
  dispatchEvent(new Event("eip6963:requestProvider"));
  return () => removeEventListener("eip6963:announceProvider", hear);
}

const userRejected = 4001; // EIP-1193
const unknownChain = 4902; // EIP-3085

function walletOf(id: string, name: string, provider: Provider): Wallet {
  async function call<T>(method: string, params: unknown[] = []): Promise<T> {
    try {
      return (await provider.request({ method, params })) as T;
    } catch (reason) {
      const { code, message } = reason as { code?: number; message?: string };
      if (code === userRejected) throw new Problem("wallet_refused", `${name} did not sign; nothing is lost`);
      if (code === unknownChain) throw new Problem("unknown_chain", `${name} does not know the chain of these contracts; add it there`);
      throw new Problem("wallet", `${name}: ${message ?? "no answer"}`);
    }
  }

  return {
    id,
    name,
    accounts: () => call<string[]>("eth_requestAccounts"),
    async sign(account, typedData) {
      // Many wallets refuse a message for another chain than that on which they are.
      const { domain } = JSON.parse(typedData) as { domain: { chainId: number } };
      const wanted = "0x" + domain.chainId.toString(16);
      if ((await call<string>("eth_chainId")).toLowerCase() !== wanted) await call("wallet_switchEthereumChain", [{ chainId: wanted }]);
      return call<string>("eth_signTypedData_v4", [account, typedData]);
    },
  };
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
