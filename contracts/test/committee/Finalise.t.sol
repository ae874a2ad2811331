// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract CommitteeFinaliseTest is Fixture {
    function expectNoQuorum(uint256 signers, bytes memory signatures) internal {
        bytes32 digest = keyHashDigest(material());
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NoQuorum.selector, digest, signers));
        committee.finalise(material(), signers, signatures);
    }

    function test_RevertWhen_NoCeremonyIsOpen() public {
        // when no ceremony is open: it should revert with Committee_WrongPhase
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Gathering));
        committee.finalise(material(), QUORUM, "");
    }

    function test_RevertWhen_DeadlineHasPassed() public {
        // when the deadline has passed: it should revert with Committee_DeadlinePassed
        joinAll();
        dealAll();
        skip(CEREMONY);
        bytes memory signatures = quorum(QUORUM, keyHashDigest(material()));
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_DeadlinePassed.selector, block.timestamp));
        committee.finalise(material(), QUORUM, signatures);
    }

    function test_RevertWhen_ADealingIsMissing() public {
        // when a dealing is missing: it should revert with Committee_DealingsMissing
        joinAll();
        bytes memory dealing = filled(committee.dealingLength());
        for (uint256 i = 0; i < N - 1; ++i) {
            vm.prank(founders[i]);
            committee.deal(1, dealing);
        }
        bytes memory signatures = quorum(QUORUM, keyHashDigest(material()));
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_DealingsMissing.selector, N - 1, N));
        committee.finalise(material(), QUORUM, signatures);
    }

    function test_RevertWhen_MaterialHasAWrongLength() public {
        // when the material has a wrong length: it should revert with Committee_BadLength
        joinAll();
        dealAll();
        uint256 wanted = 96 + 192 + 192 * 5;
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadLength.selector, wanted + 1, wanted));
        committee.finalise(filled(wanted + 1), QUORUM, "");
    }

    function test_RevertWhen_SignaturesAreNoQuorum() public {
        // when the signatures are no quorum: it should revert with Committee_NoQuorum
        joinAll();
        dealAll();
        bytes32 digest = keyHashDigest(material());
        expectNoQuorum(0x3, quorum(0x3, digest));
        expectNoQuorum(0x7, quorum(0xb, digest));
        expectNoQuorum(0x7, quorum(0x3, digest));
    }

    function test_RevertWhen_SignaturesAreForAnotherAttempt() public {
        // when the signatures are for another attempt: it should revert with Committee_NoQuorum
        joinAll();
        bytes memory signatures = quorum(QUORUM, keyHashDigest(material()));
        skip(CEREMONY);
        committee.restart();
        for (uint256 i = 0; i < N; ++i) {
            vm.prank(founders[i]);
            committee.rekey(filled(96), filled(64));
        }
        dealAll();
        expectNoQuorum(QUORUM, signatures);
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
        bytes memory signatures = quorum(QUORUM, keyHashDigest(material()));
        vm.expectEmit(true, true, false, false, address(committee));
        emit ICommittee.KeyFinalised(1, 1, 0, material());
        committee.finalise(material(), QUORUM, signatures);
    }

    function test_IsFinal() public {
        // when all is well: it should be final
        makeKey();
        assertEq(uint8(committee.phase()), uint8(Phase.Final));
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Final));
        committee.finalise(material(), QUORUM, "");
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Final));
        committee.restart();
        vm.prank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Final));
        committee.leave();
    }
}
