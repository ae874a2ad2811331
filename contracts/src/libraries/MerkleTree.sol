// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title MerkleTree
/// @notice Merkle trees whose nodes begin with a byte of their own, so that no node is ever a leaf (node/SPEC.md 4.1).
library MerkleTree {
    bytes1 private constant NODE = 0x10;

    /// @notice Hash of the node above two others.
    function node(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(NODE, left, right));
    }

    /// @notice Whether a leaf stands at an index of the tree of `count` leaves with a root.
    /// @param siblings Exactly ⌈log2 count⌉, upwards.
    function verify(bytes32 root, uint256 count, uint256 index, bytes32 leaf, bytes32[] calldata siblings)
        internal
        pure
        returns (bool)
    {
        uint256 depth = siblings.length;
        if (index >= count || depth > 255 || 1 << depth < count || (depth > 0 && 1 << (depth - 1) >= count)) {
            return false;
        }
        for (uint256 i = 0; i < depth; ++i) {
            leaf = index & 1 == 0 ? node(leaf, siblings[i]) : node(siblings[i], leaf);
            index >>= 1;
        }
        return leaf == root;
    }
}
