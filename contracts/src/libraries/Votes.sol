// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Quorum} from "./Quorum.sol";
import {SumTree} from "./SumTree.sol";

/// @title Votes
/// @notice Takes signed votes out of calldata (node/SPEC.md 5.41): kind 1 ‖ number 4 ‖ account 20 ‖ weight 8 ‖ payee 20, if the
/// leaf names one ‖ signature 64, r ‖ vs. Bit 0 of the kind says no; bit 1 says that the leaf names a payee.
/// @dev Places must lie inside: {leavesOf} has checked that items are whole. Reads are in assembly because slices of calldata cost
/// ten times as much.
library Votes {
    /// @notice Bytes of an item without a payee: the least.
    uint256 internal constant LEAST = 97;

    /// @notice Bytes of a choice in an event: number 4 ‖ weight 8 ‖ choice 1.
    uint256 internal constant CHOICE = 13;

    uint256 private constant PAYEE = 20;
    uint256 private constant SIGNATURE = 64;
    uint256 private constant NO = 1;
    uint256 private constant NAMED = 2;

    /// @notice Numbers and nodes of all leaves, or none of them if items end in the middle of one or have a kind that there is not.
    function leavesOf(bytes calldata items) internal pure returns (uint256[] memory numbers, bytes32[] memory nodes) {
        uint256 most = items.length / LEAST;
        (numbers, nodes) = (new uint256[](most), new bytes32[](most));
        uint256 count = 0;
        uint256 at = 0;
        while (at < items.length && kindAt(items, at) <= (NO | NAMED)) {
            uint256 end = next(items, at);
            if (end > items.length) break;

            // Of items that end inside there are no more than the most.
            (numbers[count], nodes[count]) = (numberAt(items, at), nodeAt(items, at));
            (at, count) = (end, count + 1);
        }
        if (at != items.length) count = 0;

        // Both have room for the most, so they can be shorter.
        assembly ("memory-safe") {
            mstore(numbers, count)
            mstore(nodes, count)
        }
    }

    /// @notice The place behind the item at a place.
    function next(bytes calldata items, uint256 at) internal pure returns (uint256) {
        // Places are below the length of calldata.
        unchecked {
            return at + LEAST + (isNamed(items, at) ? PAYEE : 0);
        }
    }

    function kindAt(bytes calldata items, uint256 at) internal pure returns (uint256 kind) {
        assembly ("memory-safe") {
            kind := shr(248, calldataload(add(items.offset, at)))
        }
    }

    /// @notice Whether a vote says no.
    function isNo(bytes calldata items, uint256 at) internal pure returns (bool) {
        return kindAt(items, at) & NO != 0;
    }

    /// @notice Whether a vote's leaf names a payee.
    function isNamed(bytes calldata items, uint256 at) internal pure returns (bool) {
        return kindAt(items, at) & NAMED != 0;
    }

    /// @notice The number of a vote's leaf.
    function numberAt(bytes calldata items, uint256 at) internal pure returns (uint256 leaf) {
        assembly ("memory-safe") {
            leaf := shr(224, calldataload(add(add(items.offset, at), 1)))
        }
    }

    function accountAt(bytes calldata items, uint256 at) internal pure returns (address account) {
        assembly ("memory-safe") {
            account := shr(96, calldataload(add(add(items.offset, at), 5)))
        }
    }

    function weightAt(bytes calldata items, uint256 at) internal pure returns (uint64 weight) {
        assembly ("memory-safe") {
            weight := shr(192, calldataload(add(add(items.offset, at), 25)))
        }
    }

    /// @notice The payee of an item whose leaf names one.
    function payeeAt(bytes calldata items, uint256 at) internal pure returns (address payee) {
        assembly ("memory-safe") {
            payee := shr(96, calldataload(add(add(items.offset, at), 33)))
        }
    }

    /// @notice The leaf of the item at a place.
    function nodeAt(bytes calldata items, uint256 at) internal pure returns (bytes32) {
        (address account, uint64 weight) = (accountAt(items, at), weightAt(items, at));
        if (isNamed(items, at)) return SumTree.namedLeaf(account, payeeAt(items, at), weight);
        return SumTree.leaf(account, weight);
    }

    /// @notice Struct hash of the ballot of the item at a place.
    /// @param message The struct's encoding in 7 words, of which voter, leaf and accept, the second, fifth and sixth, are written
    /// over.
    function structHash(bytes memory message, bytes calldata items, uint256 at) internal pure returns (bytes32 hash) {
        (address account, uint256 leaf, bool no) = (accountAt(items, at), numberAt(items, at), isNo(items, at));
        assembly ("memory-safe") {
            mstore(add(message, 0x40), account)
            mstore(add(message, 0xa0), leaf)
            mstore(add(message, 0xc0), iszero(no))
            hash := keccak256(add(message, 0x20), 0xe0)
        }
    }

    /// @notice Whether the account of the item at a place signed a digest. Nobody signs for account 0, which is what a broken
    /// signature leads to.
    function isSigned(bytes calldata items, uint256 at, bytes32 digest) internal view returns (bool) {
        address account = accountAt(items, at);
        // An item is longer than its signature.
        unchecked {
            return account != address(0) && Quorum.isSignedBy(digest, items, next(items, at) - SIGNATURE, account);
        }
    }

    /// @notice Empty bytes with room for a number of choices.
    function roomFor(uint256 count) internal pure returns (bytes memory choices) {
        // A choice is appended as a word, whose end is behind it.
        choices = new bytes(count * CHOICE + 32);
        assembly ("memory-safe") {
            mstore(choices, 0)
        }
    }

    /// @notice Appends a choice to bytes that have room for it: 0 yes, 1 no, 2 no after a yes.
    function append(bytes memory choices, uint256 number, uint64 weight, uint256 choice) internal pure {
        uint256 item = number << 72 | uint256(weight) << 8 | choice;
        assembly ("memory-safe") {
            let length := mload(choices)
            mstore(add(add(choices, 32), length), shl(152, item))
            mstore(choices, add(length, CHOICE))
        }
    }
}
