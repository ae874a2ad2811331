// Wallets outside the page, with viem in the place of an extension's own code: that
// validators take its signatures shows that both encode the same bytes.
import { privateKeyToAccount } from "viem/accounts";

/**
 * Puts a wallet into all pages of a context. behave(method, times) may throw, as a person
 * who refuses makes a wallet do; times counts the method's calls from 1.
 */
export async function install(context, { name, key, chain, behave = () => {} }) {
  const account = privateKeyToAccount(key);
  const calls = {};
  const state = { chain };

  const answer = async (method, params) => {
    calls[method] = (calls[method] ?? 0) + 1;
    await behave(method, calls[method], state);
    switch (method) {
      case "eth_requestAccounts":
      case "eth_accounts":
        return [account.address];
      case "eth_chainId":
        return "0x" + state.chain.toString(16);
      case "wallet_switchEthereumChain":
        state.chain = Number(params[0].chainId);
        return null;
      case "eth_signTypedData_v4": {
        const { EIP712Domain, ...types } = JSON.parse(params[1]).types;
        const { domain, primaryType, message } = JSON.parse(params[1]);
        return account.signTypedData({ domain, types, primaryType, message });
      }
      default:
        throw Object.assign(new Error(`no ${method}`), { code: 4200 });
    }
  };

  const id = `__wallet_${name.replace(/\W/g, "_")}`;
  await context.exposeFunction(id, async (method, params) => {
    try {
      return { value: await answer(method, params) };
    } catch ({ code, message }) {
      return { error: { code, message } };
    }
  });
  await context.addInitScript(
    ({ id, name }) => {
      const provider = {
        async request({ method, params = [] }) {
          const { value, error } = await window[id](method, params);
          if (error) throw Object.assign(new Error(error.message), { code: error.code });
          return value;
        },
      };
      const detail = Object.freeze({ info: { uuid: id, name, icon: "data:,", rdns: "test" }, provider });
      const announce = () => dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
      addEventListener("eip6963:requestProvider", announce);
      announce();
    },
    { id, name },
  );

  return { account, calls, state };
}

/** What a wallet throws when its person says no (EIP-1193). */
export const refusal = () => Object.assign(new Error("User rejected the request."), { code: 4001 });
