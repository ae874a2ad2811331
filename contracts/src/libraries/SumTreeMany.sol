// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SumTree} from "./SumTree.sol";

/// @title SumTreeMany
/// @notice One proof for many leaves of a {SumTree} (node/SPEC.md 4.40).
library SumTreeMany {
    /// @dev The two parts of a node.
    uint256 private constant SUM = 0xffffffffffffffff;
    uint256 private constant HASH = 0xffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000;

    /// @notice The root that leaves of a tree of `count` leaves lead to. It is 0, which no tree has, if there are none, the
    /// numbers do not ascend strictly or are none of the tree's, siblings are missing or left over, or a sum reaches 2^64.
    /// @param places Numbers of the leaves; overwritten.
    /// @param nodes The leaves, as many; overwritten.
    /// @param siblings Nodes that complete the tree, level by level from the leaves up, left to right.
    function rootOf(uint256[] memory places, bytes32[] memory nodes, uint256 count, bytes32[] calldata siblings)
        internal
        pure
        returns (bytes32)
    {
        if (places.length != nodes.length || !_ascend(places, count)) return 0;

        uint256 length = nodes.length;
        uint256 used = 0;
        uint256 over = 0;
        for (uint256 depth = SumTree.depthOf(count); depth > 0; --depth) {
            uint256 more;
            (length, used, more) = _level(places, nodes, length, siblings, used);
            over |= more;
        }

        return used == siblings.length && over == 0 ? nodes[0] : bytes32(0);
    }

    /// @dev Whether places are some of those below `count`, each once and in order.
    function _ascend(uint256[] memory places, uint256 count) private pure returns (bool) {
        if (places.length == 0) return false;
        for (uint256 i = 1; i < places.length; ++i) {
            if (places[i - 1] >= places[i]) return false;
        }
        return places[places.length - 1] < count;
    }

    /// @dev Writes the nodes of a level over those below. In assembly because a proof of 100 scattered leaves hashes 800 nodes, and
    /// Solidity's own loop costs six times as much.
    /// @param used Siblings used below. If too few are given, what lies behind them is read, and more are used than there are.
    /// @return above The nodes written.
    /// @return usedAbove Siblings used so far.
    /// @return over Not 0 if a sum reached 2^64; the nodes are then worth nothing.
    function _level(
        uint256[] memory places,
        bytes32[] memory nodes,
        uint256 length,
        bytes32[] calldata siblings,
        uint256 used
    ) private pure returns (uint256 above, uint256 usedAbove, uint256 over) {
        assembly ("memory-safe") {
            let place := add(places, 32)
            let to := sub(add(nodes, 32), place)
            let end := add(place, shl(5, length))
            let parent := place
            let sibling := add(siblings.offset, shl(5, used))
            for {} lt(place, end) {} {
                let at := mload(place)
                let node := mload(add(place, to))
                place := add(place, 32)

                // The other child is the next node, if that is the right neighbour, else a sibling. A left neighbour is not next,
                // since places ascend.
                let other := calldataload(sibling)
                switch and(lt(place, end), eq(mload(place), xor(at, 1)))
                case 0 { sibling := add(sibling, 32) }
                default {
                    other := mload(add(place, to))
                    place := add(place, 32)
                }

                let side := shl(5, and(at, 1))
                mstore(side, node)
                mstore(xor(side, 32), other)
                let sum := add(and(node, SUM), and(other, SUM))
                over := or(over, shr(64, sum))
                mstore(add(parent, to), or(and(keccak256(0, 64), HASH), sum))
                mstore(parent, shr(1, at))
                parent := add(parent, 32)
            }
            above := shr(5, sub(parent, add(places, 32)))
            usedAbove := shr(5, sub(sibling, siblings.offset))
        }
    }
}
