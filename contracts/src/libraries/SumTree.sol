// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title SumTree
/// @notice Trees whose nodes are one word each: 192 bits of hash ‖ 64 bits of sum (node/SPEC.md 4.1). A node hashes both its
/// children's words, so the root fixes every leaf's account, weight and number, and its low 64 bits are the total weight. A tree
/// whose sum reaches 2^64 has no root, so no leaf weighs more than the total. Preimages of a leaf have 29 or 49 bytes and those
/// of a node 64, so none is another.
library SumTree {
    /// @dev Types of leaves: one that is paid to its account, and one that names its payee.
    uint8 private constant PLAIN = 0x02;
    uint8 private constant NAMED = 0x05;

    /// @dev Lowest 64 bits of a node, its sum.
    uint256 private constant SUM = 0xffffffffffffffff;

    /// @notice The total weight of a root, or the sum of any node.
    function sumOf(bytes32 node) internal pure returns (uint256) {
        return uint256(node) & SUM;
    }
}
