// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {SaleId} from "src/interfaces/Ids.sol";
import {Commits} from "src/libraries/Commits.sol";
import {Typed} from "src/libraries/Typed.sol";

/// @notice The library where a test can reach it.
contract CommitReader {
    function memberAt(bytes calldata items, uint256 at) external pure returns (uint256) {
        return Commits.memberAt(items, at);
    }

    function structHash(bytes memory message, bytes calldata items, uint256 at) external pure returns (bytes32) {
        return Commits.structHash(message, items, at);
    }

    function chain(bytes24 digest, bytes calldata items, uint256 at) external pure returns (bytes24) {
        return Commits.chain(digest, items, at);
    }

    function isSigned(bytes calldata items, uint256 at, bytes32 digest, bytes memory packed)
        external
        view
        returns (bool)
    {
        return Commits.isSigned(items, at, digest, packed);
    }

    /// @dev Heads of the items whose bit is set; the memory behind them must stay as it was.
    function heads(bytes calldata items, uint256 bits) external pure returns (bytes memory taken, bytes memory behind) {
        taken = Commits.roomFor(items);
        behind = hex"0102030405060708";
        for (uint256 at = 0; at < items.length; at = Commits.next(at)) {
            if (bits & 1 != 0) Commits.append(taken, items, at);
            bits >>= 1;
        }
    }
}

/// @notice Each function against the same in plain Solidity.
contract CommitsTest is Test {
    CommitReader internal reader = new CommitReader();

    /// @dev Items of any content, and the place of one of them.
    function itemsOf(bytes32 seed, uint256 which) internal pure returns (bytes memory items, uint256 at) {
        uint256 count = 1 + uint256(seed) % 6;
        for (uint256 i = 0; i < count; ++i) {
            bytes32 word = keccak256(abi.encode(seed, i));
            items = bytes.concat(items, bytes1(word), keccak256(abi.encode(word)), word, ~word);
        }
        at = which % count * 97;
    }

    function slice(bytes memory data, uint256 from, uint256 length) internal pure returns (bytes memory part) {
        part = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            part[i] = data[from + i];
        }
    }

    function testFuzz_StructHash(bytes32 seed, uint256 which, SaleId sale, uint64 epoch, bytes32 tombstones)
        public
        view
    {
        (bytes memory items, uint256 at) = itemsOf(seed, which);
        uint8 member = uint8(items[at]);
        bytes32 root = bytes32(slice(items, at + 1, 32));
        bytes memory message = Typed.commitMessage(sale, epoch, 7, "another root", tombstones);
        bytes memory wanted = abi.encode(Typed.COMMIT_TYPE, sale, epoch, member, root, tombstones);
        assertEq(reader.memberAt(items, at), member);
        assertEq(reader.structHash(message, items, at), keccak256(wanted));
    }

    function testFuzz_Chain(bytes32 seed, uint256 which, bytes24 digest) public view {
        (bytes memory items, uint256 at) = itemsOf(seed, which);
        bytes24 wanted = bytes24(keccak256(bytes.concat(digest, slice(items, at, 33))));
        assertEq(reader.chain(digest, items, at), wanted);
    }

    function testFuzz_Heads(bytes32 seed, uint256 bits) public view {
        (bytes memory items,) = itemsOf(seed, 0);
        bytes memory wanted;
        for (uint256 i = 0; i < items.length / 97; ++i) {
            if (bits >> i & 1 != 0) wanted = bytes.concat(wanted, slice(items, i * 97, 33));
        }
        (bytes memory taken, bytes memory behind) = reader.heads(items, bits);
        assertEq(taken, wanted);
        assertEq(behind, hex"0102030405060708");
    }

    function testFuzz_IsSigned(uint8 member, uint8 signer, bytes32 digest) public view {
        (member, signer) = (member % 31, signer % 31);
        bytes memory packed;
        for (uint256 i = 1; i <= 31; ++i) {
            packed = abi.encodePacked(packed, vm.addr(i));
        }
        (bytes32 r, bytes32 vs) = vm.signCompact(uint256(signer) + 1, digest);
        bytes memory items = bytes.concat(new bytes(97), bytes1(member), bytes32("root"), r, vs);
        assertEq(reader.isSigned(items, 97, digest, packed), member == signer);
    }
}
