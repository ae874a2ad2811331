// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Leaf} from "../interfaces/IPayouts.sol";

/// @title Leaves
/// @notice Reads the numbers of leaves where they are packed.
library Leaves {
    /// @notice Bytes of a leaf of a group: account 20 ‖ weight 8.
    uint256 internal constant SIZE = 28;

    /// @notice Bytes of a group's leaf that names a payee: number in the group 1 ‖ payee 20.
    uint256 internal constant NAME_SIZE = 21;

    function weight(Leaf leaf) internal pure returns (uint64) {
        return uint64(uint256(Leaf.unwrap(leaf)));
    }

    function number(Leaf leaf) internal pure returns (uint256) {
        return uint32(uint256(Leaf.unwrap(leaf)) >> 64);
    }

    function count(Leaf leaf) internal pure returns (uint256) {
        return uint32(uint256(Leaf.unwrap(leaf)) >> 96);
    }

    /// @notice The pool's {Money}, with all that stands above it: what is no such number names no pool.
    function money(Leaf leaf) internal pure returns (uint256) {
        return uint256(Leaf.unwrap(leaf)) >> 128;
    }

    function scale(Leaf leaf) internal pure returns (uint256) {
        return uint8(uint256(Leaf.unwrap(leaf)) >> 128);
    }

    function tipBps(Leaf leaf) internal pure returns (uint256) {
        return uint16(uint256(Leaf.unwrap(leaf)) >> 136);
    }

    /// @notice A leaf of a group.
    /// @dev In assembly because a push reads 128 of them. The caller has checked the length.
    function at(bytes calldata group, uint256 place) internal pure returns (address account, uint64 weight_) {
        assembly ("memory-safe") {
            let word := calldataload(add(group.offset, mul(place, SIZE)))
            account := shr(96, word)
            weight_ := and(shr(32, word), 0xffffffffffffffff)
        }
    }

    /// @notice A name of a group.
    function nameAt(bytes calldata names, uint256 i) internal pure returns (uint256 place, address payee) {
        bytes21 name = bytes21(names[i * NAME_SIZE:]);
        return (uint8(name[0]), address(uint160(uint168(name))));
    }

    /// @notice The number in the group of the i-th name, or more than any if there is none.
    function nextName(bytes calldata names, uint256 i) internal pure returns (uint256) {
        return i * NAME_SIZE < names.length ? uint8(names[i * NAME_SIZE]) : type(uint256).max;
    }
}
