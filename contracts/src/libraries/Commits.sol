// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Quorum} from "./Quorum.sol";

/// @title Commits
/// @notice Takes commits out of calldata, where each has 97 bytes: head 33 ‖ signature 64, and the head is member 1 ‖ root 32.
/// @dev Places must lie inside: the caller has checked that items are whole.
library Commits {
    /// @notice Bytes of a commit, and of its head.
    uint256 internal constant ITEM = 97;
    uint256 internal constant HEAD = 33;

    /// @notice The place behind the item at a place.
    function next(uint256 at) internal pure returns (uint256) {
        // Places are below the length of calldata.
        unchecked {
            return at + ITEM;
        }
    }

    /// @notice Whether the member of the item at a place signed a digest in it.
    /// @param packed Accounts of all members, among which it is, 20 bytes each.
    function isSigned(bytes calldata items, uint256 at, bytes32 digest, bytes memory packed)
        internal
        view
        returns (bool)
    {
        address account = Quorum.accountAt(packed, memberAt(items, at));
        unchecked {
            return Quorum.isSignedBy(digest, items, at + HEAD, account);
        }
    }

    /// @notice The member of the item at a place.
    function memberAt(bytes calldata items, uint256 at) internal pure returns (uint256 member) {
        assembly ("memory-safe") {
            member := shr(248, calldataload(add(items.offset, at)))
        }
    }

    /// @notice Struct hash of the item at a place.
    /// @param message The struct's encoding in 6 words, of which member and root, the fourth and fifth, are written over.
    function structHash(bytes memory message, bytes calldata items, uint256 at) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let item := add(items.offset, at)
            mstore(add(message, 0x80), shr(248, calldataload(item)))
            mstore(add(message, 0xa0), calldataload(add(item, 1)))
            hash := keccak256(add(message, 0x20), 0xc0)
        }
    }

    /// @notice A chain's digest behind the item at a place: the first 24 bytes of keccak-256(digest 24 ‖ head 33).
    function chain(bytes24 digest, bytes calldata items, uint256 at) internal pure returns (bytes24 longer) {
        assembly ("memory-safe") {
            mstore(0, digest)
            calldatacopy(24, add(items.offset, at), HEAD)
            longer := shl(64, shr(64, keccak256(0, 57)))
        }
    }

    /// @notice Appends the head of the item at a place to bytes that have room for it.
    function append(bytes memory heads, bytes calldata items, uint256 at) internal pure {
        assembly ("memory-safe") {
            let length := mload(heads)
            calldatacopy(add(add(heads, 0x20), length), add(items.offset, at), HEAD)
            mstore(heads, add(length, HEAD))
        }
    }

    /// @notice Empty bytes with room for the heads of all items.
    function roomFor(bytes calldata items) internal pure returns (bytes memory heads) {
        heads = new bytes(items.length / ITEM * HEAD);
        assembly ("memory-safe") {
            mstore(heads, 0)
        }
    }
}
