// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SumNode} from "../interfaces/IPayouts.sol";
import {LibBit} from "solady/utils/LibBit.sol";

/// @title SumTree
/// @notice Trees whose nodes hash both children's hashes and sums (node/SPEC.md 4.1). The pair (root, total) fixes every
/// leaf's account, weight and index; sums that reach 2^64 are refused at every node, so no leaf weighs more than the total.
library SumTree {
    /// @notice Sums of two children reach 2^64.
    error SumTree_Overflow();

    uint256 private constant LEAF = 0x02;
    uint256 private constant NODE = 0x11;

    /// @notice Depth of a tree of `count` >= 1 leaves: the least d with 2^d >= count.
    function depthOf(uint256 count) internal pure returns (uint256) {
        return count < 2 ? 0 : LibBit.fls(count - 1) + 1;
    }

    /// @notice The leaf of an account: 0x02 ‖ account 20 ‖ weight 8.
    function leaf(address account, uint64 weight) internal pure returns (SumNode memory) {
        return SumNode({hash: keccak256(abi.encodePacked(uint8(LEAF), account, weight)), sum: weight});
    }

    /// @notice The root that a node leads to.
    /// @dev In assembly because a claim hashes a node a level: Solidity's own loop costs four times as much. The preimage
    /// 0x11 ‖ left 32 ‖ leftSum 8 ‖ right 32 ‖ rightSum 8 is written behind the free memory, left to right, so that each word's
    /// spill is overwritten by the next.
    /// @param start The node.
    /// @param place Its place among the nodes of its height.
    /// @param siblings One a height, upwards.
    function climb(SumNode memory start, uint256 place, SumNode[] calldata siblings)
        internal
        pure
        returns (SumNode memory root)
    {
        (bytes32 hash, uint256 sum) = (start.hash, start.sum);
        uint256 overflow;
        assembly ("memory-safe") {
            let preimage := mload(0x40)
            let left := add(preimage, 1)
            mstore8(preimage, NODE)
            let end := add(siblings.offset, shl(6, siblings.length))
            for { let at := siblings.offset } lt(at, end) { at := add(at, 64) } {
                let sibling := calldataload(at)
                let siblingSum := calldataload(add(at, 32))
                switch and(place, 1)
                case 0 {
                    mstore(left, hash)
                    mstore(add(left, 32), shl(192, sum))
                    mstore(add(left, 40), sibling)
                    mstore(add(left, 72), shl(192, siblingSum))
                }
                default {
                    mstore(left, sibling)
                    mstore(add(left, 32), shl(192, siblingSum))
                    mstore(add(left, 40), hash)
                    mstore(add(left, 72), shl(192, sum))
                }
                hash := keccak256(preimage, 81)
                sum := add(sum, siblingSum)
                // A sum or its part above 64 bits shows in the high bits of one of them.
                overflow := or(overflow, shr(64, or(sum, siblingSum)))
                place := shr(1, place)
            }
        }
        if (overflow != 0) revert SumTree_Overflow();
        return SumNode({hash: hash, sum: uint64(sum)});
    }

    /// @notice The top of the subtree of `width` (a power of two) leaves that begins with the given ones; the others are
    /// 32 zero bytes with sum 0.
    /// @dev In assembly because a push hashes 128 leaves and 127 nodes. Behind the free memory, nodes lie end to end as preimages
    /// hold them, hash 32 ‖ sum 8, so two neighbours behind a type byte are a preimage. Each level is written over the one
    /// below: the i-th parent, with its spill, ends before the next pair of children begins.
    function subtree(address[] calldata accounts, uint64[] calldata weights, uint256 width)
        internal
        pure
        returns (SumNode memory)
    {
        bytes32 hash;
        uint256 sum;
        uint256 overflow;
        assembly ("memory-safe") {
            let base := add(mload(0x40), 32)
            let at := base
            // Leaves: 0x02 ‖ account 20 ‖ weight 8.
            for { let i := 0 } lt(i, accounts.length) { i := add(i, 1) } {
                let account := calldataload(add(accounts.offset, shl(5, i)))
                let weight := calldataload(add(weights.offset, shl(5, i)))
                if or(shr(160, account), shr(64, weight)) { revert(0, 0) }
                mstore(0, or(shl(248, LEAF), or(shl(88, account), shl(24, weight))))
                mstore(at, keccak256(0, 29))
                mstore(add(at, 32), shl(192, weight))
                at := add(at, 40)
            }
            for { let end := add(base, mul(width, 40)) } lt(at, end) { at := add(at, 40) } {
                mstore(at, 0)
                mstore(add(at, 32), 0)
            }
            for {} gt(width, 1) { width := shr(1, width) } {
                let parent := base
                let end := add(base, mul(width, 40))
                for { let child := base } lt(child, end) { child := add(child, 80) } {
                    sum := add(shr(192, mload(add(child, 32))), shr(192, mload(add(child, 72))))
                    overflow := or(overflow, shr(64, sum))
                    mstore8(sub(child, 1), NODE)
                    mstore(parent, keccak256(sub(child, 1), 81))
                    mstore(add(parent, 32), shl(192, sum))
                    parent := add(parent, 40)
                }
            }
            hash := mload(base)
            sum := shr(192, mload(add(base, 32)))
        }
        if (overflow != 0) revert SumTree_Overflow();
        return SumNode({hash: hash, sum: uint64(sum)});
    }
}
