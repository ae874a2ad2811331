// Answers of passkeys as OpenZeppelin's verifier of ERC-7913 signers reads them (SPEC 5.67 to 5.69):
// two of real browsers, made ones, and those that must be refused.
import { p256 } from '@noble/curves/nist.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { decodeAbiParameters, encodeAbiParameters, parseAbiParameters } from 'viem';
import { cat, example, exampleAccount, hex, keccak, toInt, u32, u256, u8, unhex, utf8 } from './bytes.mjs';

const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const form = parseAbiParameters('bytes32 r, bytes32 s, uint256 challengeIndex, uint256 typeIndex, bytes authenticatorData, string clientDataJSON');
const verifier = exampleAccount('passkeys/verifier');

// isAnswer reports whether a signer's passkey answered a challenge (SPEC 5.67 to 5.69). It
// returns null for what is no answer of a passkey at all.
export function isAnswer(signer, challenge, answer) {
  let fields;
  try {
    fields = decodeAbiParameters(form, answer);
  } catch {
    return null;
  }
  if (signer.length !== 84 || encodeAbiParameters(form, fields) !== answer) return null;
  const [r, s, challengeAt, typeAt, data, client] = fields;
  const places = ['"challenge":"', '"type":"webauthn.get"'].map((text) => BigInt(Math.max(client.indexOf(text), 0)));
  if (challengeAt !== places[0] || typeAt !== places[1]) return null;
  const flags = unhex(data)[32];
  return client.slice(Number(typeAt)).startsWith('"type":"webauthn.get"')
    && client.slice(Number(challengeAt)).startsWith(`"challenge":"${Buffer.from(challenge).toString('base64url')}"`)
    && (flags & 0x05) === 0x05 && (flags & 0x18) !== 0x10 && toInt(unhex(s)) <= order / 2n
    && p256.verify(cat(unhex(r), unhex(s)), sha256(cat(unhex(data), sha256(utf8(client)))), cat(u8(4), signer.slice(20)), { prehash: false });
}

// clientData is what a browser writes; end stands behind the origin.
const clientData = (challenge, origin, end, type = 'webauthn.get') =>
  `{"type":"${type}","challenge":"${Buffer.from(challenge).toString('base64url')}","origin":"${origin}"${end}}`;

function integer(v) {
  const bytes = unhex(v.toString(16).padStart(64, '0'));
  const from = bytes.findIndex((b) => b !== 0);
  const short = bytes.slice(from);
  const body = short[0] >> 7 ? cat(u8(0), short) : short;
  return cat(u8(2), u8(body.length), body);
}
const der = (r, s) => {
  const body = cat(integer(r), integer(s));
  return cat(u8(0x30), u8(body.length), body);
};

function vector(name, { key, challenge, data, client, r, s }) {
  const low = s > order / 2n ? order - s : s;
  const places = ['"challenge":"', '"type":"webauthn.get"'].map((text) => BigInt(Math.max(client.indexOf(text), 0)));
  const signer = cat(verifier, key);
  return {
    name, verifier: hex(verifier), x: hex(key.slice(0, 32)), y: hex(key.slice(32)), signer: hex(signer), account: hex(keccak(signer).slice(12)),
    challenge: hex(challenge), authenticatorData: hex(data), clientData: client, der: hex(der(r, s)),
    r: hex(u256(r)), s: hex(u256(low)),
    answer: encodeAbiParameters(form, [hex(u256(r)), hex(u256(low)), ...places, hex(data), client]),
  };
}

// made signs with a key that is derived from a name. twin has the authenticator give the higher s.
function made(name, { flags = 0x05, extensions = new Uint8Array(0), twin = false, type, says, end = ',"crossOrigin":false' } = {}) {
  const secret = example(`passkeys/${name}/secret`);
  const challenge = example(`passkeys/${name}/challenge`);
  const data = cat(sha256(utf8('tantieme.example')), u8(flags), u32(7), extensions);
  const client = clientData(says ?? challenge, 'https://tantieme.example', end, type);
  const signed = p256.sign(sha256(cat(data, sha256(utf8(client)))), secret, { prehash: false, lowS: true });
  const r = toInt(signed.slice(0, 32));
  const s = toInt(signed.slice(32));
  return vector(name, { key: p256.getPublicKey(secret, false).slice(1), challenge, data, client, r, s: twin ? order - s : s });
}

// What Safari's and Chrome's authenticators signed, as github.com/base/webauthn-sol publishes it (MIT).
function browsers() {
  const key = cat(
    u256(28573233055232466711029625910063034642429572463461595413086259353299906450061n),
    u256(39367742072897599771788408398752356480431855827262528811857788332151452825281n),
  );
  const challenge = unhex('0xf631058a3ba1116acce12396fad0a125b5041c43f8e15723709f81aa8d5f4ccf');
  const origin = 'http://localhost:3005';
  return [
    vector('Safari', {
      key, challenge, data: unhex('0x49960de5880e8c687434170f6476605b8fe4aeb9a28632c7995cf3ba831d97630500000101'), client: clientData(challenge, origin, ''),
      r: 43684192885701841787131392247364253107519555363555461570655060745499568693242n,
      s: 22655632649588629308599201066602670461698485748654492451178007896016452673579n,
    }),
    vector('Chrome', {
      key, challenge, data: unhex('0x49960de5880e8c687434170f6476605b8fe4aeb9a28632c7995cf3ba831d9763050000010a'), client: clientData(challenge, origin, ',"crossOrigin":false'),
      r: 0x41c01ca5ecdfeb23ef70d6cc216fd491ac3aa3d40c480751f3618a3a9ef67b41n,
      s: 0x6595569abf76c2777e832a9252bae14efdb77febd0fa3b919aa16f6208469e86n,
    }),
  ];
}

export function passkeyVectors() {
  return {
    taken: [
      ...browsers(),
      made('a passkey'),
      made('the higher of two s', { twin: true }),
      made('a passkey that is backed up', { flags: 0x1d }),
      made('an authenticator with extensions', { flags: 0x85, extensions: example('passkeys/extensions') }),
      made('a browser that says more', { end: ',"crossOrigin":false,"other_keys_can_be_added_here":"do not compare"' }),
    ],
    refused: [
      made('nobody was there', { flags: 0x04 }),
      made('nobody was verified', { flags: 0x01 }),
      made('backed up without being able to', { flags: 0x15 }),
      made('a passkey that is made', { type: 'webauthn.create' }),
      made('another challenge', { says: example('passkeys/other') }),
    ],
  };
}
