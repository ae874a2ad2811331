// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Quorum} from "./Quorum.sol";
import {SumTree} from "./SumTree.sol";

/// @dev The first word of a packed ballot: kind 1 ‖ number 4 ‖ account 20 ‖ what follows 7. Bit 0 of the kind says no; bit 1 says that
/// the leaf names a payee.
type Head is bytes32;

using Heads for Head global;

/// @title Heads
/// @notice Reads the first words of packed ballots.
library Heads {
    /// @notice Whether the ballot says no.
    function isNo(Head head) internal pure returns (bool) {
        return uint256(Head.unwrap(head)) >> 248 & 1 != 0;
    }

    /// @notice 1 if the ballot's leaf names a payee, else 0.
    function named(Head head) internal pure returns (uint256) {
        return uint256(Head.unwrap(head)) >> 249 & 1;
    }

    /// @notice The leaf's number.
    function number(Head head) internal pure returns (uint256) {
        return uint32(uint256(Head.unwrap(head)) >> 216);
    }

    /// @notice The leaf's account, who votes. In assembly because a cast would leave the number above it, where assembly sees it.
    function account(Head head) internal pure returns (address voter) {
        assembly ("memory-safe") {
            voter := shr(96, shl(40, head))
        }
    }
}

/// @title Votes
/// @notice Takes ballots out of calldata (node/SPEC.md 5.50): kind 1 ‖ number 4 ‖ account 20 ‖ payee 20, if the leaf names one ‖
/// weight 8 ‖ signature 64, r ‖ vs.
/// @dev Places must lie inside: {leavesOf} has checked that items are whole. In assembly because it runs for each of 100 ballots,
/// and slices of calldata cost ten times as much.
library Votes {
    /// @notice Bytes of a ballot without a payee: the least.
    uint256 internal constant LEAST = 97;

    /// @notice Bytes of a choice in an event: number 4 ‖ weight 8 ‖ choice 1.
    uint256 internal constant CHOICE = 13;

    uint256 private constant PAYEE = 20;

    /// @dev What lies behind the payee: weight 8 ‖ signature 64, of which this is the second.
    uint256 private constant TAIL = 72;
    uint256 private constant SIGNATURE = 64;

    /// @dev The type of a leaf that is paid to its account, and what it is less than that of one that names its payee.
    uint256 private constant PLAIN_LEAF = 0x02;
    uint256 private constant NAMED_MORE = 0x03;

    /// @dev The hash in a leaf's node; its weight stands below.
    uint256 private constant HASH = 0xffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000;

    /// @notice Numbers and nodes of all leaves, or none of them if items end in the middle of one or have a kind that there is not.
    function leavesOf(bytes calldata items) internal pure returns (uint256[] memory numbers, bytes32[] memory nodes) {
        // One more than there are at most: the last may be cut.
        uint256 most = items.length / LEAST + 1;
        (numbers, nodes) = (new uint256[](most), new bytes32[](most));
        assembly ("memory-safe") {
            let to := sub(nodes, numbers)
            let number_ := numbers
            let kinds := 0
            let at := items.offset
            let end := add(at, items.length)
            for {} lt(at, end) {} {
                let head := calldataload(at)
                kinds := or(kinds, shr(248, head))
                let named := and(shr(249, head), 1)

                // Behind its type, a leaf's preimage lies here in one piece: account, payee, weight.
                let leaf := add(at, 5)
                let length := add(28, mul(PAYEE, named))
                mstore8(0, add(PLAIN_LEAF, mul(NAMED_MORE, named)))
                calldatacopy(1, leaf, length)
                let hash := and(keccak256(0, add(length, 1)), HASH)

                at := add(leaf, length)
                number_ := add(number_, 32)
                mstore(number_, and(shr(216, head), 0xffffffff))
                mstore(add(number_, to), or(hash, shr(192, calldataload(sub(at, 8)))))
                at := add(at, SIGNATURE)
            }

            // As many as there are, if all is well: there was room for more.
            let count := shr(5, sub(number_, numbers))
            count := mul(count, and(eq(at, end), lt(kinds, 4)))
            mstore(numbers, count)
            mstore(nodes, count)
        }
    }

    /// @notice The first word of the item at a place.
    function headAt(bytes calldata items, uint256 at) internal pure returns (Head head) {
        assembly ("memory-safe") {
            head := calldataload(add(items.offset, at))
        }
    }

    /// @notice The place behind the item at a place.
    function endOf(Head head, uint256 at) internal pure returns (uint256) {
        // Places are below the length of calldata.
        unchecked {
            return at + LEAST + PAYEE * head.named();
        }
    }

    /// @notice The weight of the item that ends at a place.
    function weightBefore(bytes calldata items, uint256 end) internal pure returns (uint256 weight) {
        assembly ("memory-safe") {
            weight := shr(192, calldataload(sub(add(items.offset, end), TAIL)))
        }
    }

    /// @notice The leaf of the item that ends at a place. Only where leaves are banned does it matter, so it is not made fast.
    function nodeBefore(bytes calldata items, uint256 end, Head head) internal pure returns (bytes32) {
        uint64 weight = uint64(weightBefore(items, end));
        if (head.named() == 0) return SumTree.leaf(head.account(), weight);

        address payee = address(bytes20(items[end - TAIL - PAYEE:]));
        return SumTree.namedLeaf(head.account(), payee, weight);
    }

    /// @notice Digest of the ballot of an item.
    /// @param message The struct's encoding in 7 words, of which voter, leaf and accept, the second, fifth and sixth, are written
    /// over.
    /// @param envelope What is hashed of a struct hash: 0x1901 ‖ domain separator ‖ 32 bytes that are written over.
    function digestOf(Head head, bytes memory message, bytes memory envelope) internal pure returns (bytes32 digest) {
        (address account, uint256 leaf, bool no) = (head.account(), head.number(), head.isNo());
        assembly ("memory-safe") {
            mstore(add(message, 0x40), account)
            mstore(add(message, 0xa0), leaf)
            mstore(add(message, 0xc0), iszero(no))
            mstore(add(envelope, 0x42), keccak256(add(message, 0x20), 0xe0))
            digest := keccak256(add(envelope, 0x20), 0x42)
        }
    }

    /// @notice Whether the account of the item that ends at a place signed a digest. Nobody signs for account 0, which is what a
    /// broken signature leads to.
    function isSigned(bytes calldata items, uint256 end, Head head, bytes32 digest) internal view returns (bool) {
        address account = head.account();
        // An item is longer than its signature.
        unchecked {
            return account != address(0) && Quorum.isSignedBy(digest, items, end - SIGNATURE, account);
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
    function append(bytes memory choices, uint256 number, uint256 weight, uint256 choice) internal pure {
        uint256 item = number << 72 | weight << 8 | choice;
        assembly ("memory-safe") {
            let length := mload(choices)
            mstore(add(add(choices, 32), length), shl(152, item))
            mstore(choices, add(length, CHOICE))
        }
    }
}
