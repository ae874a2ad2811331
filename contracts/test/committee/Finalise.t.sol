// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract CommitteeFinaliseTest is Fixture {
    function expectNotAllSigned(uint256 signers, bytes memory signatures) internal {
        bytes32 digest = keyHashDigest(material());
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NotAllSigned.selector, digest, signers));
        committee.finalise(material(), signers, signatures);
    }

    function test_RevertWhen_NoCeremonyIsOpen() public {
        // when no ceremony is open: it should revert with Committee_WrongPhase
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Gathering));
        committee.finalise(material(), ALL, "");
    }

    function test_RevertWhen_DeadlineHasPassed() public {
        // when the deadline has passed: it should revert with Committee_DeadlinePassed
        joinAll();
        dealAll();
        skip(2 * CEREMONY);
        bytes memory signatures = quorum(ALL, keyHashDigest(material()));
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_DeadlinePassed.selector, block.timestamp));
        committee.finalise(material(), ALL, signatures);
    }

    function test_RevertWhen_ADealingIsMissing() public {
        // when a dealing is missing: it should revert with Committee_DealingsMissing
        joinAll();
        bytes memory dealing = filled(committee.dealingLength());
        for (uint256 i = 0; i < N - 1; ++i) {
            vm.prank(founders[i]);
            committee.deal(1, dealing);
        }
        bytes memory signatures = quorum(ALL, keyHashDigest(material()));
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_DealingsMissing.selector, N - 1, N));
        committee.finalise(material(), ALL, signatures);
    }

    function test_RevertWhen_MaterialHasAWrongLength() public {
        // when the material has a wrong length: it should revert with Committee_BadLength
        joinAll();
        dealAll();
        uint256 wanted = 96 + 192 + 192 * 5;
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadLength.selector, wanted + 1, wanted));
        committee.finalise(filled(wanted + 1), ALL, "");
    }

    function testFuzz_RevertWhen_AMemberDidNotSign(uint256 signers) public {
        // when a member did not sign: it should revert with Committee_NotAllSigned
        joinAll();
        dealAll();
        bytes32 digest = keyHashDigest(material());
        expectNotAllSigned(QUORUM, quorum(QUORUM, digest));
        signers = bound(signers, 0, ALL - 1);
        expectNotAllSigned(signers, quorum(signers, digest));
    }

    function test_RevertWhen_ASignatureIsNotTheMembers() public {
        // when a signature is not the member's: it should revert with Committee_NotAllSigned
        joinAll();
        dealAll();
        bytes32 digest = keyHashDigest(material());
        bytes memory others = quorum(ALL & ~uint256(2), digest);
        expectNotAllSigned(ALL, others);
        expectNotAllSigned(ALL, bytes.concat(sign(0, digest), others));
        expectNotAllSigned(ALL | 1 << N, bytes.concat(quorum(ALL, digest), sign(0, digest)));
    }

    function test_RevertWhen_SignaturesAreForAnotherAttempt() public {
        // when the signatures are for another attempt: it should revert with Committee_NotAllSigned
        joinAll();
        bytes memory signatures = quorum(ALL, keyHashDigest(material()));
        skip(CEREMONY);
        committee.restart();
        for (uint256 i = 0; i < N; ++i) {
            vm.prank(founders[i]);
            committee.rekey(filled(96), filled(64));
        }
        dealAll();
        expectNotAllSigned(ALL, signatures);
    }

    function test_StoresHashAndId() public {
        // when all is well: it should store the key's hash and id
        makeKey();
        bytes memory part = new bytes(96);
        for (uint256 i = 0; i < 96; ++i) {
            part[i] = material()[i];
        }
        bytes32 id = keccak256(
            abi.encodePacked(
                hex"000f",
                "tantieme/v1/key",
                hex"00000020",
                block.chainid,
                hex"00000014",
                committee,
                hex"00000060",
                part
            )
        );
        assertEq(committee.keyHash(1), keccak256(material()));
        assertEq(committee.keyId(), id);
    }

    function test_Emits() public {
        // when all is well: it should emit KeyFinalised
        joinAll();
        dealAll();
        bytes memory signatures = quorum(ALL, keyHashDigest(material()));
        vm.expectEmit(true, true, false, false, address(committee));
        emit ICommittee.KeyFinalised(1, 1, 0, material());
        committee.finalise(material(), ALL, signatures);
    }

    function test_F14_ADealingAtTheLastSecondLeavesAWindowToFinalise() public {
        // when all is well: it should be final
        joinAll();
        skip(CEREMONY - 1);
        dealAll();
        skip(CEREMONY);
        finalise();
        assertEq(uint8(committee.phase()), uint8(Phase.Final));
        assertEq(committee.dealEnds(), 0);
        assertEq(committee.deadline(), 0);
    }

    function test_IsFinal() public {
        // when all is well: it should be final
        makeKey();
        assertEq(uint8(committee.phase()), uint8(Phase.Final));
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Final));
        committee.finalise(material(), ALL, "");
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Final));
        committee.restart();
        vm.prank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Final));
        committee.leave();
    }
}
