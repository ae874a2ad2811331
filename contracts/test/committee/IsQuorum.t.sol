// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract CommitteeIsQuorumTest is Fixture {
    /// @dev Order of secp256k1.
    uint256 internal constant CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    function setUp() public override {
        super.setUp();
        makeKey();
    }

    function test_IsNoneBeforeTheKeyIsFinal() public {
        deploy(founders, T);
        joinAll();
        dealAll();
        assertFalse(committee.isQuorum(1, "d", QUORUM, quorum(QUORUM, "d")));
        finalise();
        assertTrue(committee.isQuorum(1, "d", QUORUM, quorum(QUORUM, "d")));
    }

    function testFuzz_IsNoneOfAnotherEpoch(uint64 epoch) public {
        vm.assume(epoch != 1);
        assertFalse(committee.isQuorum(epoch, "d", QUORUM, quorum(QUORUM, "d")));
    }

    function testFuzz_NeedsThreeGoodSignatures(bytes32 digest, uint256 signers) public {
        signers = bound(signers, 0, ALL);
        uint256 count = 0;
        for (uint256 bits = signers; bits != 0; bits &= bits - 1) {
            ++count;
        }
        assertEq(committee.isQuorum(1, digest, signers, quorum(signers, digest)), count >= T);
    }

    function testFuzz_IsNoneOfOthersBits(uint256 signers) public {
        signers = bound(signers, ALL + 1, type(uint256).max);
        assertFalse(committee.isQuorum(1, "d", signers, quorum(ALL, "d")));
    }

    function test_IsNoneIfBitsAndSignaturesDiffer() public {
        assertFalse(committee.isQuorum(1, "d", 0x07, quorum(0x0b, "d")), "another signer");
        assertFalse(committee.isQuorum(1, "d", 0x07, quorum(0x03, "d")), "a signature less");
        assertFalse(committee.isQuorum(1, "d", 0x07, quorum(0x0f, "d")), "a signature more");
        bytes memory swapped = bytes.concat(sign(1, "d"), sign(0, "d"), sign(2, "d"));
        assertFalse(committee.isQuorum(1, "d", 0x07, swapped), "not ascending");
        bytes memory twice = bytes.concat(sign(0, "d"), sign(0, "d"), sign(0, "d"));
        assertFalse(committee.isQuorum(1, "d", 0x07, twice), "one signer three times");
    }

    function test_IsNoneIfOneOfFourIsWrong() public {
        bytes memory signatures = bytes.concat(quorum(0x07, "d"), sign(3, "other"));
        assertFalse(committee.isQuorum(1, "d", 0x0f, signatures));
    }

    function test_IsNoneOfHighS() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[2], "d");
        bytes memory two = quorum(0x03, "d");
        // The twin of a signature: s of the other sign, and the other parity. Its s has no room in vs unless it is low.
        uint256 twin = CURVE_ORDER - uint256(s) | (v == 27 ? 1 << 255 : 0);
        assertFalse(committee.isQuorum(1, "d", 0x07, bytes.concat(two, abi.encodePacked(r, twin))), "high s");
        assertTrue(committee.isQuorum(1, "d", 0x07, bytes.concat(two, sign(2, "d"))));
    }

    function test_IsNoneOf65Bytes() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[2], "d");
        bytes memory long = abi.encodePacked(r, s, v);
        assertFalse(committee.isQuorum(1, "d", 0x07, bytes.concat(quorum(0x03, "d"), long)));
    }

    function testFuzz_HaveSignedNeedsOneGoodSignature(bytes32 digest, uint256 signers) public {
        signers = bound(signers, 0, ALL);
        bytes memory signatures = quorum(signers, digest);
        assertEq(committee.haveSigned(1, digest, signers, signatures), signers != 0);
        assertFalse(committee.haveSigned(2, digest, signers, signatures), "another epoch");
        assertFalse(committee.haveSigned(1, ~digest, signers, signatures), "another digest");
    }

    function testFuzz_NeverReverts(uint64 epoch, bytes32 digest, uint256 signers, bytes calldata signatures) public {
        assertFalse(committee.isQuorum(epoch, digest, signers, signatures));
    }
}
