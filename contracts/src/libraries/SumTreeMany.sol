// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SumTree} from "./SumTree.sol";

/// @title SumTreeMany
/// @notice One proof for many leaves of a {SumTree}.
library SumTreeMany {
    uint256 private constant SUM = 0xffffffffffffffff;

    /// @notice The root that leaves of a tree of `count` leaves lead to. It is 0, which no tree has, if there are none, the
    /// numbers do not ascend strictly or are none of the tree's, siblings are missing or left over, or a sum reaches 2^64.
    /// @param places Numbers of the leaves; overwritten.
    /// @param nodes The leaves; overwritten.
    /// @param siblings Nodes that complete the tree, level by level from the leaves up, left to right.
    function rootOf(uint256[] memory places, bytes32[] memory nodes, uint256 count, bytes32[] calldata siblings)
        internal
        pure
        returns (bytes32)
    {
        uint256 length = nodes.length;
        if (length == 0 || places.length != length || places[length - 1] >= count) return 0;
        for (uint256 i = 1; i < length; ++i) {
            if (places[i - 1] >= places[i]) return 0;
        }

        uint256 used = 0;
        for (uint256 depth = SumTree.depthOf(count); depth > 0; --depth) {
            (length, used) = _level(places, nodes, length, siblings, used);
            if (length == 0) return 0;
        }

        return used == siblings.length ? nodes[0] : bytes32(0);
    }

    /// @dev Writes the nodes of a level over those below. Returns how many there are, or 0 if a sibling is missing or a sum
    /// reaches 2^64, and the siblings used so far.
    function _level(
        uint256[] memory places,
        bytes32[] memory nodes,
        uint256 length,
        bytes32[] calldata siblings,
        uint256 used
    ) private pure returns (uint256 above, uint256) {
        for (uint256 i = 0; i < length; ++i) {
            (bytes32 left, uint256 place) = (nodes[i], places[i]);
            bytes32 right;
            if (place & 1 == 0 && i + 1 < length && places[i + 1] == place + 1) {
                right = nodes[++i];
            } else {
                if (used == siblings.length) return (0, used);
                right = siblings[used++];
                if (place & 1 == 1) (left, right) = (right, left);
            }

            uint256 sum = SumTree.sumOf(left) + SumTree.sumOf(right);
            if (sum > SUM) return (0, used);
            nodes[above] = bytes32(uint256(keccak256(abi.encode(left, right))) & ~SUM | sum);
            places[above++] = place >> 1;
        }
        return (above, used);
    }
}
