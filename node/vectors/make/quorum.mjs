// Signatures of quorums and commits as contracts take them (SPEC 5.19, 5.38; EIP-2098), with keys
// and digests that are derived from names.
import { serializeSignature, signatureToCompactSignature, parseSignature } from 'viem';
import { sign } from 'viem/accounts';
import { cat, example, hex, u8, unhex } from './bytes.mjs';

// compact puts the parity of y into the highest bit of s.
function compact(signature) {
  const { r, yParityAndS } = signatureToCompactSignature(parseSignature(signature));
  return cat(unhex(r), unhex(yParityAndS));
}

const signed = async (name, digest) => serializeSignature(await sign({ hash: hex(digest), privateKey: hex(example(name)) }));

export async function quorumVectors() {
  const digest = example('quorum/digest');
  const seats = [0, 2, 3, 7, 30];
  const signatures = await Promise.all(seats.map((seat) => signed(`quorum/key/${seat}`, digest)));
  const commits = await Promise.all(seats.map(async (member) => {
    const listRoot = example(`quorum/list/${member}`);
    return { member, listRoot: hex(listRoot), signature: await signed(`quorum/key/${member}`, listRoot) };
  }));
  return {
    comment: 'the key of seat i is keccak("tantieme/vectors/quorum/key/i"); a commit here signs its listRoot itself',
    digest: hex(digest), seats, signers: seats.reduce((bits, seat) => bits + 2 ** seat, 0),
    signatures, compact: signatures.map((s) => hex(compact(s))),
    commits, packed: hex(cat(...commits.flatMap((c) => [u8(c.member), unhex(c.listRoot), compact(c.signature)]))),
  };
}
