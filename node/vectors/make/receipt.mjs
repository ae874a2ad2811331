// Checks consent receipts (SPEC section 13): terms, consent, signature, events and digests.
// Prints one JSON object a receipt, and exits with 5 where one fails.
//
//   node receipt.mjs FILE…
import { readFileSync } from 'node:fs';
import { hashTypedData, recoverTypedDataAddress } from 'viem';
import { sha256 } from '@noble/hashes/sha2.js';
import { cat, hex, keccak, unhex, utf8 } from './bytes.mjs';
import { purposesShape, renamed, termsShape } from './evidence.mjs';
import { isAnswer } from './passkeys.mjs';
import { kinds, parse, write } from './text.mjs';
import { primaryTypes } from './typed.mjs';

const { text, account, hash, u64, bytes, flag } = kinds;

const evidenceShape = [
  ['chain_id', u64], ['contracts', ['committee', 'anchors', 'datasets', 'market', 'delivery', 'payouts', 'ballots', 'notices'].map((name) => [name, account])],
  ['account', account], ['terms', termsShape], ['readers', [['threshold', u64], ['members', { list: account }]]],
  ['consent', [['dataset', hash], ['purposes', purposesShape], ['payee', account], ['contribution', hash], ['tag', hash], ['weight', u64],
    ['evidence', [['kind', text], ['digest', hash]]], ['version', u64], ['replaces', hash], ['expires', u64]]],
  ['signer?', bytes], ['contract?', flag], ['signature', bytes], ['slice_sha256', text],
];
const eventShape = [
  ['@type', text], ['event_time', text], ['validity_duration', u64], ['entity_id', text], ['event_type', text], ['event_state', text],
  ['known_by', text], ['note?', text], ['block?', u64], ['previous', text],
];

const zero = new Uint8Array(1);
const chain = (what, before, json) => hex(sha256(cat(utf8(`tantieme/receipt/4/${what}`), zero, utf8(before), zero, utf8(json)))).slice(2);
const need = (ok, what) => { if (!ok) throw new Error(what); };

// checkSignature checks what needs no code on a chain (SPEC 13.27 to 13.29).
async function checkSignature(e, consent) {
  if (!('signer' in e) && !('contract' in e)) {
    need((await recoverTypedDataAddress({ ...consent, signature: e.signature })).toLowerCase() === e.account, 'not the account\'s signature');
    return;
  }
  need(!('signer' in e && 'contract' in e) && e.contract !== false, 'both a signer and a contract, or neither');
  need(e.signature.length > 2 && e.signature.length <= 2 + 2 * 4096, 'a signature without its bounds');
  if ('signer' in e) {
    const signer = unhex(e.signer);
    need(signer.length > 20 && signer.length <= 1024 && signer.length !== 64, 'a signer without its bounds');
    need(hex(keccak(signer).slice(12)) === e.account, 'a signer of another account');
    need(isAnswer(signer, unhex(hashTypedData(consent)), e.signature) !== false, 'not an answer of the passkey');
  }
}

async function check(file) {
  const { evidence: e, events, digest, consent_digest: consentDigest } = parse(readFileSync(file, 'utf8'));
  const typed = (primaryType, message) => ({
    domain: { name: 'Tantieme Datasets', version: '1', chainId: e.chain_id, verifyingContract: e.contracts.datasets },
    types: primaryTypes(primaryType), primaryType, message: renamed(message),
  });
  need(hashTypedData(typed('Terms', e.terms)) === e.consent.dataset, 'the terms are those of another dataset');
  const { founder, name, token, floor_price, split } = e.terms;
  const consent = typed('Consent', { ...e.consent, name, token, floor_price, split, founder, readers: e.readers });
  need(hashTypedData(consent) === consentDigest, 'another consent');
  await checkSignature(e, consent);
  need(/^[0-9a-f]{64}$/.test(e.slice_sha256), 'no digest of the slice');
  let last = chain('evidence', '', write(evidenceShape, e, ''));
  events.forEach((event, i) => {
    need(event.previous === last && (i === 0) === (event.event_state === 'dpv:ConsentGiven') && i < 2, 'an event out of its place');
    need(!('block' in event) || event.event_state === 'dpv:ConsentWithdrawn', 'a block of an event that is none');
    need(event.entity_id.toLowerCase() === `did:pkh:eip155:${e.chain_id}:${e.account}`, 'of another subject');
    last = chain('event', last, write(eventShape, event, ''));
  });
  need(events.length > 0 && digest === last, 'another digest');
}

for (const file of process.argv.slice(2)) {
  const failure = await check(file).then(() => null, (err) => err.message);
  console.log(JSON.stringify({ file, failure }));
  if (failure) process.exitCode = 5;
}
