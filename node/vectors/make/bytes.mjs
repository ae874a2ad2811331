// Notation of SPEC section 1: integers, enc, H.
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export const cat = concatBytes;
export const utf8 = utf8ToBytes;
export const keccak = (...parts) => keccak_256(cat(...parts));
export const hex = (bytes) => '0x' + bytesToHex(bytes);
export const unhex = (text) => hexToBytes(text.replace(/^0x/, ''));

// uint returns the big-endian bytes of v in `bits` bits, and refuses what does not fit.
export function uint(bits, v) {
  const n = BigInt(v);
  if (n < 0n || n >> BigInt(bits)) throw new RangeError(`${v} is not a u${bits}`);
  return hexToBytes(n.toString(16).padStart(bits / 4, '0'));
}
export const u8 = (v) => uint(8, v);
export const u16 = (v) => uint(16, v);
export const u32 = (v) => uint(32, v);
export const u64 = (v) => uint(64, v);
export const u256 = (v) => uint(256, v);

export const toInt = (bytes) => BigInt(hex(bytes));

export function enc(domain, ...parts) {
  const name = utf8(domain);
  return cat(u16(name.length), name, ...parts.flatMap((p) => [u32(p.length), p]));
}
export const H = (domain, ...parts) => keccak(enc(domain, ...parts));

// example derives fixed test bytes and numbers from a name.
export const example = (name) => keccak(utf8('tantieme/vectors/' + name));
export const exampleAccount = (name) => example(name).slice(12);
