// The age file of a sealed slice (age-encryption.org/v1) with one stanza of our own.
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { cat, u8, uint, utf8 } from './bytes.mjs';

const base64 = (bytes) => Buffer.from(bytes).toString('base64').replace(/=+$/, '');
export const kdf = (secret, salt, info) => hkdf(sha256, secret, salt, info, 32);

function aead(key, nonce, plaintext) {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  const body = cipher.update(plaintext);
  cipher.final();
  return cat(body, cipher.getAuthTag());
}

// ageHeader wraps the file key under kek in a stanza without arguments.
export function ageHeader(kek, fileKey) {
  const body = base64(aead(kek, new Uint8Array(12), fileKey));
  const head = `age-encryption.org/v1\n-> tantieme-bls12381\n${body}\n---`;
  const mac = hmac(sha256, kdf(fileKey, new Uint8Array(0), utf8('header')), utf8(head));
  return utf8(`${head} ${base64(mac)}\n`);
}

// agePayload is what stands behind the header: nonce and STREAM of 64 KiB chunks.
export function agePayload(fileKey, nonce, plaintext) {
  const key = kdf(fileKey, nonce, utf8('payload'));
  const chunks = [];
  for (let i = 0; i === 0 || i * 65536 < plaintext.length; i++) {
    const last = (i + 1) * 65536 >= plaintext.length;
    chunks.push(aead(key, cat(uint(88, i), u8(last ? 1 : 0)), plaintext.slice(i * 65536, (i + 1) * 65536)));
  }
  return cat(nonce, ...chunks);
}

// open returns the plaintext of an AEAD, or throws.
function opened(key, nonce, body) {
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(body.slice(-16));
  const plain = decipher.update(body.slice(0, -16));
  decipher.final();
  return plain;
}

// openHeader returns the file key of a header, which has to be spelled as ageHeader does.
export function openHeader(kek, header) {
  const body = Buffer.from(header).toString('latin1').split('\n')[2] ?? '';
  const fileKey = opened(kek, new Uint8Array(12), Buffer.from(body, 'base64'));
  if (!Buffer.from(ageHeader(kek, fileKey)).equals(Buffer.from(header))) throw new Error('age header in another form, or of another MAC');
  return fileKey;
}

export function openPayload(fileKey, payload) {
  const key = kdf(fileKey, payload.slice(0, 16), utf8('payload'));
  const chunks = [];
  const body = payload.slice(16);
  for (let i = 0; i === 0 || i * 65552 < body.length; i++) {
    const last = (i + 1) * 65552 >= body.length;
    chunks.push(opened(key, cat(uint(88, i), u8(last ? 1 : 0)), body.slice(i * 65552, (i + 1) * 65552)));
  }
  return cat(...chunks);
}
