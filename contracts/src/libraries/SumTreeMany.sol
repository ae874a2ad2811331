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

        // Sums are added modulo 2^64. No sum on the way reaches that if what the root sums up does not.
        uint256 total = _sum(nodes, siblings);

        uint256 length = nodes.length;
        uint256 used = 0;
        for (uint256 depth = SumTree.depthOf(count); depth > 0; --depth) {
            (length, used) = _level(places, nodes, length, siblings, used);
        }

        return used == siblings.length && total < 1 << 64 ? nodes[0] : bytes32(0);
    }

    /// @dev Whether places are some of those below `count`, each once and in order.
    function _ascend(uint256[] memory places, uint256 count) private pure returns (bool ok) {
        assembly ("memory-safe") {
            let place := add(places, 32)
            let end := add(place, shl(5, mload(places)))
            ok := lt(place, end)
            let last := mload(place)
            for { place := add(place, 32) } lt(place, end) { place := add(place, 32) } {
                let at := mload(place)
                ok := and(ok, lt(last, at))
                last := at
            }
            ok := and(ok, lt(last, count))
        }
    }

    /// @dev The sum of what leaves and siblings weigh.
    function _sum(bytes32[] memory nodes, bytes32[] calldata siblings) private pure returns (uint256 total) {
        assembly ("memory-safe") {
            let node := add(nodes, 32)
            let end := add(node, shl(5, mload(nodes)))
            for {} lt(node, end) { node := add(node, 32) } { total := add(total, and(mload(node), SUM)) }

            let sibling := siblings.offset
            end := add(sibling, shl(5, siblings.length))
            for {} lt(sibling, end) { sibling := add(sibling, 32) } {
                total := add(total, and(calldataload(sibling), SUM))
            }
        }
    }

    /// @dev Writes the nodes of a level over those below. In assembly because a proof of 100 scattered leaves hashes 800 nodes, and
    /// Solidity's own loop costs six times as much.
    /// @param used Siblings used below. If too few are given, what lies behind them is read, and more are used than there are.
    /// @return above The nodes written.
    /// @return usedAbove Siblings used so far.
    function _level(
        uint256[] memory places,
        bytes32[] memory nodes,
        uint256 length,
        bytes32[] calldata siblings,
        uint256 used
    ) private pure returns (uint256 above, uint256 usedAbove) {
        assembly ("memory-safe") {
            let place := add(places, 32)
            let to := sub(nodes, places)
            let end := add(place, shl(5, length))
            let parent := place
            let sibling := add(siblings.offset, shl(5, used))
            for {} lt(place, end) {} {
                let at := mload(place)
                let node := add(place, to)
                let own := mload(node)
                let other
                let hash
                place := add(place, 32)

                // A place's right neighbour can only be the next one, and its left neighbour cannot be: places ascend.
                switch and(lt(place, end), eq(mload(place), xor(at, 1)))
                case 0 {
                    other := calldataload(sibling)
                    sibling := add(sibling, 32)
                    let side := shl(5, and(at, 1))
                    mstore(side, own)
                    mstore(xor(side, 32), other)
                    hash := keccak256(0, 64)
                }
                default {
                    other := mload(add(node, 32))
                    hash := keccak256(node, 64)
                    place := add(place, 32)
                }

                mstore(parent, shr(1, at))
                mstore(add(parent, to), or(and(hash, HASH), and(add(own, other), SUM)))
                parent := add(parent, 32)
            }
            above := shr(5, sub(parent, add(places, 32)))
            usedAbove := shr(5, sub(sibling, siblings.offset))
        }
    }
}
