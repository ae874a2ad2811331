// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SumNode} from "../interfaces/IPayouts.sol";

/// @title SumTree
/// @notice Trees whose nodes hash both children's hashes and sums (node/SPEC.md, section 4). The pair (root, total) fixes every
/// leaf's account, weight and index; sums that reach 2^64 are refused at every node, so no leaf weighs more than the total.
library SumTree {
    /// @notice Sums of two children reach 2^64.
    error SumTree_Overflow(uint256 left, uint256 right);

    uint256 private constant LEAF = 0x02;
    uint256 private constant NODE = 0x11;

    /// @notice Depth of a tree of `count` >= 1 leaves: the least d with 2^d >= count.
    function depthOf(uint256 count) internal pure returns (uint256 depth) {
        while (1 << depth < count) ++depth;
    }

    /// @notice The leaf of an account.
    function leaf(address account, uint64 weight) internal pure returns (SumNode memory) {
        return SumNode({hash: leafHash(account, weight), sum: weight});
    }

    /// @notice Hash and sum of the node above two others.
    function node(bytes32 left, uint256 leftSum, bytes32 right, uint256 rightSum)
        internal
        pure
        returns (bytes32 hash, uint256 sum)
    {
        sum = leftSum + rightSum;
        if (sum > type(uint64).max) revert SumTree_Overflow(leftSum, rightSum);
        // 0x11 ‖ left 32 ‖ leftSum 8 ‖ right 32 ‖ rightSum 8, behind the free memory; later words overwrite the spill of
        // earlier ones. Written by hand because a push of 128 leaves makes 127 nodes.
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore8(p, NODE)
            mstore(add(p, 1), left)
            mstore(add(p, 33), shl(192, leftSum))
            mstore(add(p, 41), right)
            mstore(add(p, 73), shl(192, rightSum))
            hash := keccak256(p, 81)
        }
    }

    /// @notice The root that a node leads to.
    /// @param start The node.
    /// @param place Its place among the nodes of its height.
    /// @param siblings One a height, upwards.
    function climb(SumNode memory start, uint256 place, SumNode[] calldata siblings)
        internal
        pure
        returns (SumNode memory)
    {
        (bytes32 hash, uint256 sum) = (start.hash, start.sum);
        for (uint256 i = 0; i < siblings.length; ++i) {
            SumNode calldata sibling = siblings[i];
            (hash, sum) = place & 1 == 0
                ? node(hash, sum, sibling.hash, sibling.sum)
                : node(sibling.hash, sibling.sum, hash, sum);
            place >>= 1;
        }
        return SumNode({hash: hash, sum: uint64(sum)});
    }

    /// @notice The top of the subtree of `width` (a power of two) leaves that begins with the given ones; the others are
    /// 32 zero bytes with sum 0.
    function subtree(address[] calldata accounts, uint64[] calldata weights, uint256 width)
        internal
        pure
        returns (SumNode memory)
    {
        bytes32[] memory hashes = new bytes32[](width);
        uint256[] memory sums = new uint256[](width);
        for (uint256 i = 0; i < accounts.length; ++i) {
            hashes[i] = leafHash(accounts[i], weights[i]);
            sums[i] = weights[i];
        }
        for (; width > 1; width >>= 1) {
            for (uint256 i = 0; i < width; i += 2) {
                (hashes[i >> 1], sums[i >> 1]) = node(hashes[i], sums[i], hashes[i + 1], sums[i + 1]);
            }
        }
        return SumNode({hash: hashes[0], sum: uint64(sums[0])});
    }

    /// @notice Hash of the leaf of an account: 0x02 ‖ account 20 ‖ weight 8.
    function leafHash(address account, uint64 weight) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            mstore(
                0,
                or(
                    shl(248, LEAF),
                    or(
                        shl(88, and(account, 0xffffffffffffffffffffffffffffffffffffffff)),
                        shl(24, and(weight, 0xffffffffffffffff))
                    )
                )
            )
            hash := keccak256(0, 29)
        }
    }
}
