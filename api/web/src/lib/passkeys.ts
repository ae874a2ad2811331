// Passkeys for people without a wallet: WebAuthn (level 3) as a signer of ERC-7913. What an
// authenticator answers is checked and packed by the program.
import { Problem } from "./nodes";
import type { Program } from "./program";
import * as store from "./store";
import type { Wallet } from "./wallets";

/** What is kept of a passkey. It holds no secret: that never leaves the authenticator. */
interface Kept {
  id: string; // of the credential, in base64url
  name: string;
  signer: string;
  account: string;
}

const es256 = -7; // COSE
const answerWithin = 120_000; // milliseconds

const bytes = (text: string) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const base64url = (data: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(data))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const hexBytes = (hex: string) => Uint8Array.from(hex.slice(2).match(/../g) ?? [], (byte) => parseInt(byte, 16));

export const supported = () => typeof PublicKeyCredential !== "undefined";

async function ask<T>(work: () => Promise<T | null>): Promise<T> {
  try {
    const answer = await work();
    if (answer) return answer;
  } catch (reason) {
    const { name, message } = reason as Error;
    if (name !== "NotAllowedError" && name !== "AbortError") throw new Problem("passkey", message);
  }
  throw new Problem("wallet_refused", "the passkey was not used; nothing is lost");
}

/** Makes a passkey on this device or on a phone, and keeps how to find it. */
export async function create(program: Program, verifier: string): Promise<Wallet> {
  const name = `Tantieme ${new Date().toISOString().slice(0, 10)}`;
  const credential = await ask(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name: "Tantieme" },
        user: { id: crypto.getRandomValues(new Uint8Array(16)), name, displayName: name },
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        pubKeyCredParams: [{ type: "public-key", alg: es256 }],
        authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
        timeout: answerWithin,
      },
    }),
  );

  const { rawId, response } = credential as PublicKeyCredential & { response: AuthenticatorAttestationResponse };
  const key = response.getPublicKey();
  if (!key) throw new Problem("passkey", "this passkey has no key on P-256");

  const { signer, account } = await program.passkeyOf(new Uint8Array(key), verifier);
  const kept: Kept = { id: base64url(rawId), name, signer, account };
  await store.save(`passkeys/${account}`, JSON.stringify(kept));
  return walletOf(kept, program);
}

/** Passkeys that this browser knows. */
export async function known(program: Program): Promise<Wallet[]> {
  const all = [];
  for (const name of await store.names("passkeys/")) all.push(walletOf(JSON.parse((await store.load(name))!) as Kept, program));
  return all;
}

function walletOf(kept: Kept, program: Program): Wallet {
  return {
    id: kept.id,
    name: kept.name,
    signer: kept.signer,
    accounts: async () => [kept.account],
    sign: async (_account, _typedData, digest) => {
      const credential = await ask(() =>
        navigator.credentials.get({
          publicKey: {
            challenge: hexBytes(digest),
            allowCredentials: [{ type: "public-key", id: bytes(kept.id) }],
            userVerification: "required",
            timeout: answerWithin,
          },
        }),
      );
      const { authenticatorData, clientDataJSON, signature } = (credential as PublicKeyCredential).response as AuthenticatorAssertionResponse;
      return program.answerOf(digest, new Uint8Array(authenticatorData), new Uint8Array(clientDataJSON), new Uint8Array(signature));
    },
  };
}
