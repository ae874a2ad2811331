// Leaves and nodes of every type (SPEC section 4).
import { cat, example, exampleAccount, hex, u64 } from './bytes.mjs';
import { exampleScalar, G, raw } from './curve.mjs';
import { contributionItem, contributionLeaf, node, payeeLeaf, shareLeaf, sumLeaf, sumNode, tombstoneLeaf } from './trees.mjs';

export function leafVectors() {
  const point = (name) => raw(G.multiply(exampleScalar('leaves/' + name)));
  const c = {
    contribution: example('leaves/contribution'), u: point('u'), payloadDigest: example('leaves/payload'),
    headerHash: example('leaves/header'), consentDigest: example('leaves/consent'), weight: 5,
  };
  const account = exampleAccount('leaves/account');
  const [left, right] = [example('leaves/left'), example('leaves/right')];
  const payee = exampleAccount('leaves/payee');
  const [leftNode, rightNode] = [cat(left.slice(0, 24), u64(5)), cat(right.slice(0, 24), u64(2n ** 64n - 6n))];
  return {
    contribution: hex(c.contribution), u: hex(c.u), payloadDigest: hex(c.payloadDigest), headerHash: hex(c.headerHash),
    consentDigest: hex(c.consentDigest), weight: c.weight, item: hex(contributionItem(c)), contributionLeaf: hex(contributionLeaf(c)),
    account: hex(account), sumLeaf: hex(sumLeaf(account, 5)),
    payee: hex(payee), payeeLeaf: hex(payeeLeaf(account, payee, 5)), heldLeaf: hex(payeeLeaf(account, new Uint8Array(20), 5)),
    j: 70000, c: hex(point('c')), r: hex(point('r')), shareLeaf: hex(shareLeaf(70000, point('c'), point('r'))), tombstoneLeaf: hex(tombstoneLeaf(70000)),
    left: hex(left), right: hex(right), node: hex(node(left, right)),
    leftNode: hex(leftNode), rightNode: hex(rightNode), sumNode: hex(sumNode(leftNode, rightNode)),
  };
}
