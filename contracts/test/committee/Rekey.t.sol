// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract CommitteeRekeyTest is Fixture {
    bytes internal key = filled(96);
    bytes internal proof = filled(64);

    function restarted() internal {
        joinAll();
        skip(CEREMONY);
        committee.restart();
    }

    function test_RevertWhen_CallerIsNoFounder() public {
        // when the caller is no founder: it should revert with Committee_NotMember
        restarted();
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NotMember.selector, anyone));
        committee.rekey(key, proof);
    }

    function test_RevertWhen_MembersDoNotGather() public {
        // when members do not gather: it should revert with Committee_WrongPhase
        joinAll();
        vm.prank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Dealing));
        committee.rekey(key, proof);
    }

    function test_RevertWhen_CallerHasNotJoined() public {
        // when the caller has not joined: it should revert with Committee_NotJoined
        vm.prank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NotJoined.selector, 0));
        committee.rekey(key, proof);
    }

    function test_RevertWhen_CallerGaveTheKey() public {
        // when the caller gave the attempt's key: it should revert with Committee_AlreadyKeyed
        join(0);
        vm.prank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_AlreadyKeyed.selector, 0, 1));
        committee.rekey(key, proof);
    }

    function test_RevertWhen_ALengthIsWrong() public {
        // when a length is wrong: it should revert with Committee_BadLength
        restarted();
        vm.startPrank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadLength.selector, 97, 96));
        committee.rekey(filled(97), proof);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadLength.selector, 0, 64));
        committee.rekey(key, "");
    }

    function test_EmitsTheKeyOfTheNewAttempt() public {
        // when all is well: it should emit EncryptionKeySet for the new attempt
        restarted();
        vm.expectEmit(address(committee));
        emit ICommittee.EncryptionKeySet(1, 2, 4, key, proof);
        vm.prank(founders[4]);
        committee.rekey(key, proof);
        assertEq(committee.memberAt(4).keyedAttempt, 2);
    }

    function test_LastOpensTheCeremonyAnew() public {
        // when all is well, when it is the last: it should open the ceremony anew
        restarted();
        for (uint256 i = 0; i < N; ++i) {
            assertEq(uint8(committee.phase()), uint8(Phase.Gathering));
            vm.prank(founders[i]);
            committee.rekey(key, proof);
        }
        assertEq(uint8(committee.phase()), uint8(Phase.Dealing));
        assertEq(committee.deadline(), block.timestamp + 2 * CEREMONY);
        // The second attempt ends as the first would have.
        dealAll();
        finalise();
        assertEq(uint8(committee.phase()), uint8(Phase.Final));
    }
}
