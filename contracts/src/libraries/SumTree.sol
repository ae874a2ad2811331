// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LibBit} from "solady/utils/LibBit.sol";

/// @title SumTree
/// @notice Trees whose nodes are one word each: 192 bits of hash ‖ 64 bits of sum (node/SPEC.md 4.1). A node hashes both its
/// children's words, so the root fixes every leaf's account, weight and number, and its low 64 bits are the total weight. A tree
/// whose sum reaches 2^64 has no root, so no leaf weighs more than the total. Preimages of a leaf have 29 or 49 bytes and those
/// of a node 64, so none is another.
library SumTree {
    /// @dev Types of leaves: one that is paid to its account, and one that names its payee.
    uint256 private constant PLAIN = 0x02;
    uint256 private constant NAMED = 0x05;

    /// @dev The two parts of a node.
    uint256 private constant SUM = 0xffffffffffffffff;
    uint256 private constant HASH = 0xffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000;

    /// @notice Depth of a tree of `count` >= 1 leaves: the least d with 2^d >= count.
    function depthOf(uint256 count) internal pure returns (uint256) {
        return count < 2 ? 0 : LibBit.fls(count - 1) + 1;
    }

    /// @notice A node's sum: the weight of a leaf, or the total weight of a root.
    function sumOf(bytes32 node) internal pure returns (uint256) {
        return uint256(node) & SUM;
    }

    /// @notice The leaf of an account: 0x02 ‖ account 20 ‖ weight 8.
    function leaf(address account, uint64 weight) internal pure returns (bytes32 node) {
        // In assembly because abi.encodePacked costs twice as much as all the rest.
        assembly ("memory-safe") {
            // What stands above 64 bits is anything.
            weight := and(weight, SUM)
            mstore(0, or(shl(248, PLAIN), or(shr(8, shl(96, account)), shl(24, weight))))
            node := or(and(keccak256(0, 29), HASH), weight)
        }
    }

    /// @notice A leaf that names its payee: 0x05 ‖ account 20 ‖ payee 20 ‖ weight 8.
    function namedLeaf(address account, address payee, uint64 weight) internal pure returns (bytes32) {
        bytes32 hash = keccak256(abi.encodePacked(uint8(NAMED), account, payee, weight));
        return bytes32(uint256(hash) & HASH | weight);
    }

    /// @notice The root that a node of a tree of `count` nodes of its height leads to. It is 0, which no tree has, if a sum
    /// reaches 2^64, the tree has no such place, or its proofs have another length: else a dishonest tree could have one leaf
    /// paid under several numbers.
    /// @dev In assembly because a claim hashes a node a level: Solidity's own loop costs four times as much. Two levels a round
    /// save a tenth. Sums only grow, so the last is looked at alone.
    /// @param place The node's place among those of its height.
    /// @param siblings One a height, upwards.
    function climb(bytes32 node, uint256 place, uint256 count, bytes32[] calldata siblings)
        internal
        pure
        returns (bytes32 root)
    {
        assembly ("memory-safe") {
            // The least power of two that is not below count.
            let width := shl(siblings.length, 1)
            let fits := and(lt(place, count), and(lt(shr(1, width), count), iszero(gt(count, width))))

            let sum := and(node, SUM)
            // Bit 5 says on which side the node stands: 0 left, 32 right.
            place := shl(5, place)
            let at := siblings.offset
            let end := add(at, shl(5, siblings.length))
            if and(siblings.length, 1) {
                let sibling := calldataload(at)
                let side := and(place, 32)
                mstore(side, node)
                mstore(xor(side, 32), sibling)
                sum := add(sum, and(sibling, SUM))
                node := or(and(keccak256(0, 64), HASH), sum)
                place := shr(1, place)
                at := add(at, 32)
            }
            for {} lt(at, end) { at := add(at, 64) } {
                let sibling := calldataload(at)
                let side := and(place, 32)
                mstore(side, node)
                mstore(xor(side, 32), sibling)
                sum := add(sum, and(sibling, SUM))
                node := or(and(keccak256(0, 64), HASH), sum)

                sibling := calldataload(add(at, 32))
                side := and(shr(1, place), 32)
                mstore(side, node)
                mstore(xor(side, 32), sibling)
                sum := add(sum, and(sibling, SUM))
                node := or(and(keccak256(0, 64), HASH), sum)
                place := shr(2, place)
            }
            root := mul(node, and(fits, iszero(shr(64, sum))))
        }
    }

    /// @notice The leaves of a group, account 20 ‖ weight 8 each, and zero words up to `width` of them.
    /// @dev In assembly because a push hashes 128 of them, two a round.
    /// @return nodes The leaves.
    /// @return sum The sum of their weights.
    function leavesOf(bytes calldata packed, uint256 width)
        internal
        pure
        returns (bytes32[] memory nodes, uint256 sum)
    {
        assembly ("memory-safe") {
            nodes := mload(0x40)
            mstore(nodes, width)
            mstore(0x40, add(add(nodes, 32), shl(5, width)))

            mstore8(0, PLAIN)
            let node := add(nodes, 32)
            let end := add(packed.offset, packed.length)
            for { let at := packed.offset } lt(at, end) { at := add(at, 56) } {
                // Of a word, 28 bytes are the leaf.
                let word := calldataload(at)
                let weight := and(shr(32, word), SUM)
                sum := add(sum, weight)
                mstore(1, word)
                mstore(node, or(and(keccak256(0, 29), HASH), weight))

                word := calldataload(add(at, 28))
                weight := and(shr(32, word), SUM)
                sum := add(sum, weight)
                mstore(1, word)
                mstore(add(node, 32), or(and(keccak256(0, 29), HASH), weight))
                node := add(node, 64)
            }
            // Behind an odd number of leaves, what follows was taken for one.
            if mod(packed.length, 56) {
                node := sub(node, 32)
                sum := sub(sum, and(mload(node), SUM))
            }
            // Behind the end of calldata all is zero.
            calldatacopy(node, calldatasize(), sub(mload(0x40), node))
        }
    }

    /// @notice The top of the subtree over nodes, a power of two of them, whose sum is below 2^64. The nodes are overwritten.
    /// @dev In assembly because a push hashes 127 pairs. Each level is written over the one below, two nodes a round.
    function fold(bytes32[] memory nodes) internal pure returns (bytes32 top) {
        assembly ("memory-safe") {
            let base := add(nodes, 32)
            let size := shl(5, mload(nodes))
            for {} gt(size, 64) { size := shr(1, size) } {
                let parent := base
                let end := add(base, size)
                for { let child := base } lt(child, end) { child := add(child, 128) } {
                    let sum := and(add(mload(child), mload(add(child, 32))), SUM)
                    mstore(parent, or(and(keccak256(child, 64), HASH), sum))
                    sum := and(add(mload(add(child, 64)), mload(add(child, 96))), SUM)
                    mstore(add(parent, 32), or(and(keccak256(add(child, 64), 64), HASH), sum))
                    parent := add(parent, 64)
                }
            }
            top := mload(base)
            if eq(size, 64) {
                top := or(and(keccak256(base, 64), HASH), and(add(top, mload(add(base, 32))), SUM))
            }
        }
    }
}
