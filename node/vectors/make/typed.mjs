// EIP-712 structs of SPEC section 5, hashed by viem.
import { hashDomain, hashStruct, hashTypedData } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { example, exampleAccount, hex, unhex } from './bytes.mjs';
import { G, raw } from './curve.mjs';
import { chainId, contracts } from './ids.mjs';

const fields = (list) => list.split(',').map((f) => {
  const [type, name] = f.split(' ');
  return { type, name };
});

const types = {
  KeyHash: 'uint64 epoch,uint64 attempt,bytes32 keyHash',
  Batch: 'uint64 epoch,uint64 number,uint64 round,bytes32 root,uint32 count,bytes32 dataHash',
  Terms: 'address founder,string name,string schema,Purpose[] purposes,address token,uint128 floorPrice,uint8 weightRule,uint64 maxWeight,'
    + 'Admission admission,Cadence cadence,Split split,Vote vote,Windows windows,uint16 maxDisputes,uint8 delivery,uint16 withholdBps,bytes32 salt',
  Snapshot: 'bytes32 dataset,uint64 number,uint64 round,uint64 epoch,bytes32 contributionRoot,bytes32 sumRoot,'
    + 'uint64 totalWeight,uint32 count,bytes32 manifest,uint64 asOf,bytes32 asOfHash,uint64 sellUntil',
  Consent: 'string name,bytes32 dataset,address founder,Purpose[] purposes,uint64 expires,address token,uint128 floorPrice,'
    + 'Split split,address payee,Readers readers,bytes32 contribution,bytes32 tag,uint64 weight,Evidence evidence,uint64 version,bytes32 replaces',
  Offer: 'bytes32 snapshot,address buyer,uint128 price,bytes32 buyerKeyHash,uint64 maxExcluded,uint64 deadline,bytes32 salt',
  Commit: 'bytes32 sale,uint64 epoch,uint8 member,bytes32 listRoot,Tombstones tombstones',
  Confirm: 'bytes32 sale,bytes24 rootsDigest,uint256 lists',
  Fault: 'bytes32 sale,bytes faults',
  HeaderRequest: 'bytes32 sale,uint64 expires',
  FaultRequest: 'bytes32 sale,bytes32 contribution,uint8 kind,bytes key',
  Erasure: 'bytes32 dataset,bytes32 contribution,bytes32 tag,uint64 retractedAt,uint64 erasedAt,uint8 member,string[] copies',
  AdmitMarket: 'uint64 epoch,address market',
  Retraction: 'address account,bytes32 dataset,uint64 minVersion,uint64 deadline',
  Ballot: 'address voter,bytes32 offer,bytes32 snapshot,uint32 leaf,bool accept,uint64 until',
  ClaimOrder: 'address account,address token,address to,uint64 minUnits,uint64 maxFee,uint256 nonce,uint64 deadline',
  PayeeOrder: 'address account,address token,address payee,bytes32[] snapshots,uint256 nonce,uint64 deadline',
  Purpose: 'string dpv,string pdpp',
  Evidence: 'string kind,bytes32 digest',
  Readers: 'uint8 threshold,address[] members',
  Admission: 'uint8 rule,bytes32 root',
  Cadence: 'uint32 minGroup,uint32 minNew,uint32 minClass,uint64 minInterval,uint64 minAge,uint64 sellFor',
  Split: 'uint16 potBps,uint16 treasuryBps,uint16 tipBps,uint16 coverBps,address treasury',
  Vote: 'uint8 rule,uint16 vetoBps,uint16 quorumBps',
  Windows: 'uint64 vote,uint64 commit,uint64 release,uint64 confirm,uint64 dispute',
  Tombstones: 'bytes32 digest,uint32 count,uint64 weight',
};

const parts = {
  Terms: ['Admission', 'Cadence', 'Purpose', 'Split', 'Vote', 'Windows'], Commit: ['Tombstones'], Consent: ['Evidence', 'Purpose', 'Readers', 'Split'],
};
const home = {
  KeyHash: 'Committee', AdmitMarket: 'Committee', Batch: 'Anchors', Terms: 'Datasets', Snapshot: 'Datasets', Consent: 'Datasets', Retraction: 'Datasets', Erasure: 'Datasets',
  Offer: 'Market', Commit: 'Delivery', Confirm: 'Delivery', Fault: 'Delivery', HeaderRequest: 'Delivery', FaultRequest: 'Delivery', Ballot: 'Ballots',
  ClaimOrder: 'Payouts', PayeeOrder: 'Payouts',
};

const domainOf = (contract) => ({
  name: 'Tantieme ' + contract, version: '1', chainId, verifyingContract: hex(contracts[contract]),
});
export const primaryTypes = (primary) => typesOf(primary);
const typesOf = (primary) => Object.fromEntries([primary, ...(parts[primary] ?? [])].map((t) => [t, fields(types[t])]));

export const typedDigest = (primaryType, message) =>
  unhex(hashTypedData({ domain: domainOf(home[primaryType]), types: typesOf(primaryType), primaryType, message }));

const bytes32 = (name) => hex(example('typed/' + name));
const account = (name) => hex(exampleAccount('typed/' + name));

const openTerms = {
  founder: account('founder'), name: 'Artists people play', schema: 'artist-preferences/v1',
  purposes: [{ dpv: 'https://w3id.org/dpv#ResearchAndDevelopment', pdpp: 'https://pdpp.dev/purpose/ai_training' }], token: account('token'),
  floorPrice: '150000', weightRule: 0, maxWeight: 1,
  admission: { rule: 0, root: '0x' + '00'.repeat(32) },
  cadence: { minGroup: 100, minNew: 10, minClass: 5, minInterval: 3600, minAge: 60, sellFor: 2592000 },
  split: { potBps: 0, treasuryBps: 0, tipBps: 0, coverBps: 0, treasury: '0x' + '00'.repeat(20) },
  vote: { rule: 0, vetoBps: 0, quorumBps: 0 },
  windows: { vote: 0, commit: 60, release: 120, confirm: 180, dispute: 240 },
  maxDisputes: 0, delivery: 0, withholdBps: 0, salt: bytes32('salt'),
};

const fullTerms = {
  founder: account('founder 2'), name: 'Écoutes – “quoted” and \\ and \n', schema: 'listening-trends/v1', purposes: [{ dpv: 'recherche', pdpp: '' }, { dpv: 'model training', pdpp: 'ai “training”' }, { dpv: '', pdpp: '' }],
  token: account('token 2'), floorPrice: (2n ** 128n - 1n).toString(), weightRule: 1, maxWeight: '18446744073709551615',
  admission: { rule: 1, root: bytes32('admission') },
  cadence: { minGroup: 4294967295, minNew: 2, minClass: 4294967294, minInterval: 3, minAge: 4, sellFor: 5 },
  split: { potBps: 500, treasuryBps: 100, tipBps: 200, coverBps: 10000, treasury: account('treasury') },
  vote: { rule: 1, vetoBps: 3333, quorumBps: 5000 },
  windows: { vote: 86400, commit: 7200, release: 7201, confirm: 7202, dispute: 604800 },
  maxDisputes: 32, delivery: 1, withholdBps: 1000, salt: bytes32('salt 2'),
};

const consent = ({ founder, name, purposes, token, floorPrice, split }, rest) => ({ founder, name, purposes, token, floorPrice, split, ...rest });

const instances = {
  KeyHash: [{ epoch: 1, attempt: 1, keyHash: bytes32('key') }, { epoch: '18446744073709551615', attempt: 7, keyHash: bytes32('key 2') }],
  Batch: [
    { epoch: 1, number: 0, round: 0, root: bytes32('batch'), count: 1, dataHash: bytes32('data') },
    { epoch: 2, number: 41, round: 9, root: bytes32('batch 2'), count: 4294967295, dataHash: bytes32('data 2') },
  ],
  Terms: [openTerms, fullTerms],
  Snapshot: [
    { dataset: bytes32('dataset'), number: 0, round: 0, epoch: 1, contributionRoot: bytes32('tree'), sumRoot: bytes32('sums'), totalWeight: 300, count: 300, manifest: bytes32('manifest'), asOf: 90, asOfHash: bytes32('block'), sellUntil: 1800000000 },
    { dataset: bytes32('dataset 2'), number: 8, round: 3, epoch: 2, contributionRoot: bytes32('tree 2'), sumRoot: bytes32('sums 2'), totalWeight: '18446744073709551615', count: 1000000, manifest: bytes32('manifest 2'), asOf: 21000000, asOfHash: bytes32('block 2'), sellUntil: '18446744073709551615' },
  ],
  Consent: [
    consent(openTerms, {
      dataset: bytes32('dataset'), readers: { threshold: 1, members: [account('reader')] },
      contribution: bytes32('contribution'), tag: bytes32('tag'), weight: 1, version: 1, replaces: '0x' + '00'.repeat(32), expires: 1800000000,
      payee: '0x' + '00'.repeat(20), evidence: { kind: '', digest: '0x' + '00'.repeat(32) },
    }),
    consent(fullTerms, {
      dataset: bytes32('dataset 2'),
      readers: { threshold: 2, members: ['reader 2', 'reader 3', 'reader 4'].map(account) },
      contribution: bytes32('contribution 2'), tag: bytes32('tag 2'), weight: 8, version: 3, replaces: bytes32('contribution 1'), expires: '18446744073709551615',
      payee: account('payee'), evidence: { kind: 'preuve', digest: bytes32('evidence') },
    }),
  ],
  Offer: [
    { snapshot: bytes32('snapshot'), buyer: account('buyer'), price: '55000000000', buyerKeyHash: bytes32('buyer key'), maxExcluded: 0, deadline: 1800000000, salt: bytes32('offer') },
    { snapshot: bytes32('snapshot 2'), buyer: account('buyer 2'), price: (2n ** 128n - 1n).toString(), buyerKeyHash: bytes32('buyer key 2'), maxExcluded: 12, deadline: '18446744073709551615', salt: bytes32('offer 2') },
  ],
  Commit: [
    { sale: bytes32('sale'), epoch: 1, member: 0, listRoot: bytes32('list'), tombstones: { digest: hex(unhex('c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470')), count: 0, weight: 0 } },
    { sale: bytes32('sale 2'), epoch: 2, member: 30, listRoot: bytes32('list 2'), tombstones: { digest: bytes32('tombstones'), count: 3, weight: 5 } },
  ],
  Confirm: [
    { sale: bytes32('sale'), rootsDigest: bytes32('roots').slice(0, 50), lists: '31' },
    { sale: bytes32('sale 2'), rootsDigest: bytes32('roots 2').slice(0, 50), lists: '1073741845' },
  ],
  Fault: [
    { sale: bytes32('sale'), faults: '0x0000000003' },
    { sale: bytes32('sale 2'), faults: '0x0000000101000000ff04ffffffff02' },
  ],
  AdmitMarket: [
    { epoch: 1, market: account('market') },
    { epoch: '18446744073709551615', market: account('market 2') },
  ],
  HeaderRequest: [
    { sale: bytes32('sale'), expires: 1800000000 },
    { sale: bytes32('sale 2'), expires: '18446744073709551615' },
  ],
  FaultRequest: [
    { sale: bytes32('sale'), contribution: bytes32('contribution'), kind: 3, key: hex(raw(G)) },
    { sale: bytes32('sale 2'), contribution: bytes32('contribution 2'), kind: 1, key: hex(raw(G.multiply(2n))) },
  ],
  Erasure: [
    { dataset: bytes32('dataset'), contribution: bytes32('contribution'), tag: bytes32('tag'), retractedAt: 90, erasedAt: 1800000000, member: 0, copies: [] },
    { dataset: bytes32('dataset 2'), contribution: bytes32('contribution 2'), tag: bytes32('tag 2'), retractedAt: '18446744073709551615', erasedAt: '18446744073709551615', member: 30, copies: ['kubo 127.0.0.1:5001', 'Épingles “ailleurs”'] },
  ],
  Ballot: [
    { voter: account('voter'), offer: bytes32('offer'), snapshot: bytes32('snapshot'), leaf: 0, accept: true, until: 1800000000 },
    { voter: account('voter 2'), offer: bytes32('offer 2'), snapshot: bytes32('snapshot 2'), leaf: 4294967295, accept: false, until: '18446744073709551615' },
  ],
  Retraction: [
    { account: account('leaver'), dataset: bytes32('dataset'), minVersion: 2, deadline: 1800000000 },
    { account: account('leaver 2'), dataset: bytes32('dataset 2'), minVersion: '18446744073709551615', deadline: '18446744073709551615' },
  ],
  ClaimOrder: [
    { account: account('claimer'), token: account('token'), to: account('receiver'), minUnits: '12500000', maxFee: '40000', nonce: '7', deadline: 1800000000 },
    { account: account('claimer 2'), token: account('token 2'), to: account('claimer 2'), minUnits: '18446744073709551615', maxFee: '0', nonce: (2n ** 256n - 1n).toString(), deadline: '18446744073709551615' },
  ],
  PayeeOrder: [
    { account: account('claimer'), token: account('token'), payee: account('payee'), snapshots: [bytes32('snapshot'), bytes32('snapshot 2')], nonce: '8', deadline: 1800000000 },
    { account: account('claimer 2'), token: account('token 2'), payee: account('payee 2'), snapshots: [], nonce: (2n ** 255n).toString(), deadline: '18446744073709551615' },
  ],
};

export async function typedVectors() {
  const key = hex(example('typed/private key'));
  const signer = privateKeyToAccount(key);
  const structs = await Promise.all(Object.entries(instances).flatMap(([primaryType, values]) => values.map(async (value) => {
    const data = { domain: domainOf(home[primaryType]), types: typesOf(primaryType), primaryType, message: value };
    return {
      type: primaryType, contract: home[primaryType], value,
      structHash: hashStruct({ data: value, primaryType, types: data.types }),
      digest: hashTypedData(data),
      signature: await signer.signTypedData(data),
    };
  })));
  const domains = Object.keys(contracts).map((name) => ({
    contract: name, address: hex(contracts[name]),
    separator: hashDomain({ domain: domainOf(name), types: { EIP712Domain: fields('string name,string version,uint256 chainId,address verifyingContract') } }),
  }));
  return { chainId, privateKey: key, signer: signer.address.toLowerCase(), domains, structs };
}
