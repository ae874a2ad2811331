// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Test} from "forge-std/Test.sol";
import {Quorum} from "src/libraries/Quorum.sol";

/// @notice The library where a test can reach it, and what it should do in the plainest words.
contract Quorums {
    function isSignedBy(bytes32 digest, bytes calldata data, uint256 offset, address account)
        external
        view
        returns (bool)
    {
        return Quorum.isSignedBy(digest, data, offset, account);
    }

    function isQuorum(
        bytes32 digest,
        uint256 signers,
        bytes calldata signatures,
        bytes memory packed,
        uint256 threshold
    ) external view returns (bool) {
        return Quorum.isQuorum(digest, signers, signatures, packed, threshold);
    }

    function plainIsSignedBy(bytes32 digest, bytes calldata signature, address account) public pure returns (bool) {
        (bytes32 r, bytes32 vs) = (bytes32(signature[:32]), bytes32(signature[32:]));
        (address recovered, ECDSA.RecoverError failure,) = ECDSA.tryRecover(digest, r, vs);
        return failure == ECDSA.RecoverError.NoError && recovered == account;
    }

    function plainIsQuorum(
        bytes32 digest,
        uint256 signers,
        bytes calldata signatures,
        address[] calldata accounts,
        uint256 threshold
    ) external pure returns (bool) {
        uint256 count = 0;
        for (uint256 i = 0; i < 256; ++i) {
            if (signers & (1 << i) == 0) continue;
            if (i >= accounts.length || signatures.length < 64 * (count + 1)) return false;
            bytes calldata signature = signatures[64 * count:64 * (count + 1)];
            if (!plainIsSignedBy(digest, signature, accounts[i])) return false;
            ++count;
        }
        return count >= threshold && signatures.length == 64 * count;
    }
}

contract QuorumTest is Test {
    /// @dev Order of secp256k1.
    uint256 internal constant CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    Quorums internal quorums = new Quorums();

    function compact(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 vs) = vm.signCompact(key, digest);
        return abi.encodePacked(r, vs);
    }

    function testFuzz_IsSignedByIsThePlainOne(uint256 key, bytes32 digest, bytes32 r, bytes32 vs) public view {
        key = bound(key, 1, CURVE_ORDER - 1);
        address account = vm.addr(key);
        assertAlike(digest, compact(key, digest), account);
        assertAlike(digest, abi.encodePacked(r, vs), account);
        // What any bytes recover to: if they are a signature, it is right in both.
        address recovered = ecrecover(digest, uint8(27 + (uint256(vs) >> 255)), r, bytes32(uint256(vs) << 1 >> 1));
        if (recovered != address(0)) assertAlike(digest, abi.encodePacked(r, vs), recovered);
    }

    function assertAlike(bytes32 digest, bytes memory signature, address account) internal view {
        bool wanted = quorums.plainIsSignedBy(digest, signature, account);
        assertEq(quorums.isSignedBy(digest, signature, 0, account), wanted, "at the beginning");
        bytes memory behind = bytes.concat(hex"0102030405", signature);
        assertEq(quorums.isSignedBy(digest, behind, 5, account), wanted, "behind other bytes");
    }

    function testFuzz_IsSignedByItsAccountAlone(uint256 key, bytes32 digest) public view {
        key = bound(key, 1, CURVE_ORDER - 1);
        bytes memory signature = compact(key, digest);
        assertTrue(quorums.isSignedBy(digest, signature, 0, vm.addr(key)), "its account");
        assertFalse(quorums.isSignedBy(~digest, signature, 0, vm.addr(key)), "another digest");
        assertFalse(quorums.isSignedBy(digest, signature, 0, address(1)), "another account");
        signature[63] ^= 0x01;
        assertFalse(quorums.isSignedBy(digest, signature, 0, vm.addr(key)), "another s");
    }

    /// @dev The bound of s, from both sides: any r and such an s recover to someone.
    function test_TheBoundOfS() public view {
        uint256 highest = CURVE_ORDER / 2;
        bytes32 r = bytes32(uint256(0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798));
        for (uint256 s = highest - 1; s <= highest + 2; ++s) {
            address account = ecrecover("digest", 27, r, bytes32(s));
            assertTrue(account != address(0), "no signature");
            bytes memory signature = abi.encodePacked(r, s);
            assertEq(quorums.isSignedBy("digest", signature, 0, account), s <= highest, "s");
            assertEq(quorums.plainIsSignedBy("digest", signature, account), s <= highest, "plain s");
        }
    }

    function testFuzz_IsQuorumIsThePlainOne(uint8 n, uint256 signers, uint256 named, uint8 threshold, uint256 broken)
        public
        view
    {
        n = uint8(bound(n, 1, 31));
        threshold = uint8(bound(threshold, 1, 31));
        signers = bound(signers, 0, (1 << n) - 1);
        // Mostly those that signed are named.
        named = named % 4 == 0 ? bound(named, 0, (1 << (n + 1)) - 1) : signers;
        (address[] memory accounts, bytes memory packed, bytes memory signatures) = signed(n, signers);
        if (broken % 3 == 0 && signatures.length != 0) signatures[broken % signatures.length] ^= 0x01;
        if (broken % 7 == 0) signatures = bytes.concat(signatures, hex"00");

        bool wanted = quorums.plainIsQuorum("digest", named, signatures, accounts, threshold);
        assertEq(quorums.isQuorum("digest", named, signatures, packed, threshold), wanted);
    }

    /// @dev Accounts, and signatures of some of them.
    function signed(uint256 n, uint256 signers)
        internal
        pure
        returns (address[] memory accounts, bytes memory packed, bytes memory signatures)
    {
        accounts = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            accounts[i] = vm.addr(i + 1);
            packed = abi.encodePacked(packed, accounts[i]);
            if (signers & (1 << i) != 0) signatures = bytes.concat(signatures, compact(i + 1, "digest"));
        }
    }
}
