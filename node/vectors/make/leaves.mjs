// Leaves and nodes of every type (SPEC section 4).
import { example, exampleAccount, hex } from './bytes.mjs';
import { exampleScalar, G, raw } from './curve.mjs';
import { contributionItem, contributionLeaf, node, shareLeaf, sumLeaf, sumNode, tombstoneLeaf } from './trees.mjs';

export function leafVectors() {
  const point = (name) => raw(G.multiply(exampleScalar('leaves/' + name)));
  const c = {
    contribution: example('leaves/contribution'), u: point('u'), payloadDigest: example('leaves/payload'),
    headerHash: example('leaves/header'), consentDigest: example('leaves/consent'), weight: 5,
  };
  const account = exampleAccount('leaves/account');
  const [left, right] = [{ hash: example('leaves/left'), sum: 5n }, { hash: example('leaves/right'), sum: 2n ** 64n - 6n }];
  const parent = sumNode(left, right);
  return {
    contribution: hex(c.contribution), u: hex(c.u), payloadDigest: hex(c.payloadDigest), headerHash: hex(c.headerHash),
    consentDigest: hex(c.consentDigest), weight: c.weight, item: hex(contributionItem(c)), contributionLeaf: hex(contributionLeaf(c)),
    account: hex(account), sumLeaf: hex(sumLeaf(account, 5)),
    j: 70000, c: hex(point('c')), r: hex(point('r')), shareLeaf: hex(shareLeaf(70000, point('c'), point('r'))), tombstoneLeaf: hex(tombstoneLeaf(70000)),
    left: hex(left.hash), right: hex(right.hash), node: hex(node(left.hash, right.hash)),
    leftSum: left.sum.toString(), rightSum: right.sum.toString(), sumNode: hex(parent.hash), sumNodeSum: parent.sum.toString(),
  };
}
