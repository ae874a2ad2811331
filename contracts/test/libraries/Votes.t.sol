// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Leaves, Trees} from "../support/Trees.sol";
import {Test} from "forge-std/Test.sol";
import {SaleId, SnapshotId} from "src/interfaces/Ids.sol";
import {Typed} from "src/libraries/Typed.sol";
import {Head, Votes} from "src/libraries/Votes.sol";

/// @notice The library where a test can reach it.
contract VoteReader {
    function leavesOf(bytes calldata items)
        external
        pure
        returns (uint256[] memory numbers, bytes32[] memory nodes, bytes memory behind)
    {
        (numbers, nodes) = Votes.leavesOf(items);
        behind = hex"0102030405060708";
    }

    /// @dev What the head of an item says, and what lies before its end.
    function read(bytes calldata items, uint256 at)
        external
        pure
        returns (uint256 end, bool no, uint256 number, address account, uint256 weight)
    {
        Head head = Votes.headAt(items, at);
        end = Votes.endOf(head, at);
        return (end, head.isNo(), head.number(), head.account(), Votes.weightBefore(items, end));
    }

    function digestOf(bytes calldata items, uint256 at, bytes memory message, bytes memory envelope)
        external
        pure
        returns (bytes32)
    {
        return Votes.digestOf(Votes.headAt(items, at), message, envelope);
    }

    function isSigned(bytes calldata items, uint256 at, bytes32 digest) external view returns (bool) {
        Head head = Votes.headAt(items, at);
        return Votes.isSigned(items, Votes.endOf(head, at), head, digest);
    }

    function appended(uint256[] calldata numbers, uint64[] calldata weights)
        external
        pure
        returns (bytes memory choices, bytes memory behind)
    {
        choices = Votes.roomFor(numbers.length);
        behind = hex"0102030405060708";
        for (uint256 i = 0; i < numbers.length; ++i) {
            Votes.append({choices: choices, number: uint32(numbers[i]), weight: weights[i], choice: i % 3});
        }
    }
}

/// @notice Each function against the same in plain Solidity.
contract VotesTest is Test {
    VoteReader internal reader = new VoteReader();

    /// @dev A ballot of any content, and what it says.
    struct Made {
        uint8 kind;
        uint32 number;
        uint64 weight;
        address account;
        address payee;
    }

    function make(bytes32 seed, uint256 i) internal pure returns (Made memory made, bytes memory item) {
        bytes32 word = keccak256(abi.encode(seed, i));
        made = Made({
            kind: uint8(word[0]) % 4,
            number: uint32(uint256(word)),
            weight: uint64(uint256(word) >> 32),
            account: address(bytes20(keccak256(abi.encode(word)))),
            payee: address(bytes20(~word))
        });
        bytes memory payee = made.kind & 2 != 0 ? abi.encodePacked(made.payee) : bytes("");
        item = abi.encodePacked(made.kind, made.number, made.account, payee);
        item = abi.encodePacked(item, made.weight, word, ~word);
    }

    function nodeOf(Made memory made) internal pure returns (bytes32) {
        Leaves memory leaves = Trees.equal(1, made.weight);
        (leaves.accounts[0], leaves.named, leaves.payees) = (made.account, new bool[](1), new address[](1));
        (leaves.named[0], leaves.payees[0]) = (made.kind & 2 != 0, made.payee);
        return Trees.sumLeaf(leaves, 0);
    }

    function testFuzz_LeavesOfItems(bytes32 seed, uint256 count) public view {
        count = bound(count, 1, 12);
        bytes memory items;
        for (uint256 i = 0; i < count; ++i) {
            (, bytes memory item) = make(seed, i);
            items = bytes.concat(items, item);
        }

        (uint256[] memory numbers, bytes32[] memory nodes, bytes memory behind) = reader.leavesOf(items);
        assertEq(numbers.length, count, "numbers");
        assertEq(nodes.length, count, "nodes");
        assertEq(behind, hex"0102030405060708");
        uint256 at = 0;
        for (uint256 i = 0; i < count; ++i) {
            (Made memory made, bytes memory item) = make(seed, i);
            assertEq(numbers[i], made.number, "number");
            assertEq(nodes[i], nodeOf(made), "node");
            checkRead(items, at, made, at += item.length);
        }
    }

    function checkRead(bytes memory items, uint256 at, Made memory made, uint256 wanted) internal view {
        (uint256 end, bool no, uint256 number, address account, uint256 weight) = reader.read(items, at);
        assertEq(end, wanted, "end");
        assertEq(no, made.kind & 1 != 0, "no");
        assertEq(number, made.number, "number");
        assertEq(account, made.account, "account");
        assertEq(weight, made.weight, "weight");
    }

    function testFuzz_ItemsAreWhole(bytes32 seed, uint256 length) public view {
        bytes memory items;
        bool whole = false;
        length = bound(length, 0, 400);
        for (uint256 i = 0; items.length < 400; ++i) {
            if (items.length == length && length != 0) whole = true;
            (, bytes memory item) = make(seed, i);
            items = bytes.concat(items, item);
        }
        assembly {
            mstore(items, length)
        }
        (uint256[] memory numbers, bytes32[] memory nodes, bytes memory behind) = reader.leavesOf(items);
        assertEq(numbers.length != 0, whole, "whole");
        assertEq(numbers.length, nodes.length, "lengths");
        assertEq(behind, hex"0102030405060708");
    }

    function testFuzz_Kinds(bytes32 seed, uint8 kind) public view {
        (, bytes memory item) = make(seed, 0);
        bytes memory padded = kind & 2 != 0 ? new bytes(117) : new bytes(97);
        padded[0] = bytes1(kind);
        (uint256[] memory numbers,,) = reader.leavesOf(bytes.concat(item, padded));
        assertEq(numbers.length, kind < 4 ? 2 : 0);
        (numbers,,) = reader.leavesOf(bytes.concat(padded, item));
        assertEq(numbers.length, kind < 4 ? 2 : 0);
    }

    function testFuzz_Digest(bytes32 seed, SaleId sale, SnapshotId snapshot, uint64 until, bytes32 separator)
        public
        view
    {
        (Made memory made, bytes memory item) = make(seed, 0);
        bytes memory message = Typed.ballotMessage({
            voter: address(7), offer_: sale, snapshot_: snapshot, leaf: 8, accept: made.kind & 1 != 0, until: until
        });
        bytes memory envelope = abi.encodePacked(hex"1901", separator, seed);
        bytes memory wanted =
            abi.encode(Typed.BALLOT_TYPE, made.account, sale, snapshot, made.number, made.kind & 1 == 0, until);
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", separator, keccak256(wanted)));
        assertEq(reader.digestOf(bytes.concat(bytes3(0), item), 3, message, envelope), digest);
    }

    function testFuzz_IsSigned(uint256 key, uint256 other, bytes32 digest, bool named) public view {
        (key, other) = (bound(key, 1, 1 << 250), bound(other, 1, 1 << 250));
        (bytes32 r, bytes32 vs) = vm.signCompact(other, digest);
        bytes memory payee = named ? abi.encodePacked(address(9)) : bytes("");
        bytes memory item = abi.encodePacked(uint8(named ? 2 : 0), uint32(5), vm.addr(key), payee, uint64(1), r, vs);
        assertEq(reader.isSigned(bytes.concat(bytes3(0), item), 3, digest), key == other);
        (r, vs) = vm.signCompact(key, digest);
        item = abi.encodePacked(uint8(named ? 2 : 0), uint32(5), vm.addr(key), payee, uint64(1), r, vs);
        assertTrue(reader.isSigned(bytes.concat(bytes3(0), item), 3, digest), "signed");
    }

    function testFuzz_NobodySignsForAccountZero(bytes32 r, bytes32 vs, bytes32 digest) public view {
        bytes memory item = abi.encodePacked(uint8(0), uint32(5), address(0), uint64(1), r, vs);
        assertFalse(reader.isSigned(item, 0, digest));
    }

    function testFuzz_Choices(uint256[] calldata numbers, uint64 weight) public view {
        uint64[] memory weights = new uint64[](numbers.length);
        bytes memory wanted;
        for (uint256 i = 0; i < numbers.length; ++i) {
            weights[i] = uint64(uint256(keccak256(abi.encode(weight, i))));
            wanted = bytes.concat(wanted, abi.encodePacked(uint32(numbers[i]), weights[i], uint8(i % 3)));
        }
        (bytes memory choices, bytes memory behind) = reader.appended(numbers, weights);
        assertEq(choices, wanted);
        assertEq(behind, hex"0102030405060708");
    }
}
