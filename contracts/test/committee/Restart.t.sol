// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract CommitteeRestartTest is Fixture {
    function test_RevertWhen_NoCeremonyIsOpen() public {
        // when no ceremony is open: it should revert with Committee_WrongPhase
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Gathering));
        committee.restart();
    }

    function testFuzz_RevertWhen_MembersStillDeal(uint64 waited) public {
        // when a dealing is missing and dealEnds has not passed: it should revert with Committee_DeadlineAhead
        waited = uint64(bound(waited, 0, CEREMONY - 1));
        joinAll();
        uint64 dealEnds = committee.dealEnds();
        skip(waited);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_DeadlineAhead.selector, dealEnds));
        committee.restart();
    }

    function testFuzz_RevertWhen_MembersStillFinalise(uint64 waited) public {
        // when all have dealt and the deadline has not passed: it should revert with Committee_DeadlineAhead
        waited = uint64(bound(waited, 0, 2 * CEREMONY - 1));
        joinAll();
        dealAll();
        uint64 deadline = committee.deadline();
        skip(waited);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_DeadlineAhead.selector, deadline));
        committee.restart();
    }

    function test_BeginsTheNextAttemptForAnyone() public {
        // when it has: it should begin the next attempt, for anyone
        joinAll();
        skip(CEREMONY);
        vm.expectEmit(address(committee));
        emit ICommittee.CeremonyRestarted(1, 2);
        vm.prank(anyone);
        committee.restart();
        assertEq(committee.attempt(), 2);
        assertEq(uint8(committee.phase()), uint8(Phase.Gathering));
        assertEq(committee.liabilities(), uint256(BOND) * N);
    }

    function test_VoidsKeysAndDealings() public {
        // when it has: it should void keys and dealings
        joinAll();
        dealAll();
        skip(2 * CEREMONY);
        committee.restart();
        for (uint256 i = 0; i < N; ++i) {
            vm.prank(founders[i]);
            committee.rekey(filled(96), filled(64));
        }
        bytes memory signatures = quorum(ALL, keyHashDigest(material()));
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_DealingsMissing.selector, 0, N));
        committee.finalise(material(), ALL, signatures);
    }
}
