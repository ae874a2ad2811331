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

    function test_IsNoneOfHighSOrOddV() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[2], "d");
        bytes memory two = quorum(0x03, "d");
        bytes memory high = abi.encodePacked(r, CURVE_ORDER - uint256(s), v == 27 ? uint8(28) : uint8(27));
        assertFalse(committee.isQuorum(1, "d", 0x07, bytes.concat(two, high)), "high s");
        bytes memory low = abi.encodePacked(r, s, v - 27);
        assertFalse(committee.isQuorum(1, "d", 0x07, bytes.concat(two, low)), "v of 0 or 1");
        assertTrue(committee.isQuorum(1, "d", 0x07, bytes.concat(two, abi.encodePacked(r, s, v))));
    }

    function testFuzz_NeverReverts(uint64 epoch, bytes32 digest, uint256 signers, bytes calldata signatures) public {
        assertFalse(committee.isQuorum(epoch, digest, signers, signatures));
    }
}
