// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract CommitteeLeaveTest is Fixture {
    function leave(uint256 member) internal {
        vm.prank(founders[member]);
        committee.leave();
    }

    function test_RevertWhen_CallerIsNoFounder() public {
        // when the caller is no founder: it should revert with Committee_NotMember
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NotMember.selector, anyone));
        committee.leave();
    }

    function test_RevertWhen_MembersDoNotGather() public {
        // when members do not gather: it should revert with Committee_WrongPhase
        joinAll();
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Dealing));
        leave(0);
    }

    function test_RevertWhen_CallerHasNotJoined() public {
        // when the caller has not joined: it should revert with Committee_NotJoined
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NotJoined.selector, 0));
        leave(0);
    }

    function test_ReturnsTheBond() public {
        // when others have joined: it should return the bond
        join(0);
        join(1);
        vm.expectEmit(address(committee));
        emit ICommittee.MemberLeft(1, founders[1]);
        leave(1);
        assertEq(dollar.balanceOf(founders[1]), BOND);
        assertEq(committee.liabilities(), BOND);
        assertEq(committee.memberAt(1).bond, 0);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NotJoined.selector, 1));
        leave(1);
    }

    function test_WaitsForThePlaceToBeTakenAgain() public {
        // when others have joined: it should wait for the place to be taken again
        for (uint256 i = 0; i < N - 1; ++i) {
            join(i);
        }
        leave(0);
        join(N - 1);
        assertEq(uint8(committee.phase()), uint8(Phase.Gathering));
        join(0);
        assertEq(uint8(committee.phase()), uint8(Phase.Dealing));
    }

    function test_CountsTheLeaversKeyOnce() public {
        // when a restart came before: it should count the leaver's key once
        joinAll();
        skip(CEREMONY);
        committee.restart();
        // Member 0 leaves without a key of attempt 2, member 1 with one.
        leave(0);
        vm.prank(founders[1]);
        committee.rekey(filled(96), filled(64));
        leave(1);
        for (uint256 i = 2; i < N; ++i) {
            vm.prank(founders[i]);
            committee.rekey(filled(96), filled(64));
        }
        join(0);
        assertEq(uint8(committee.phase()), uint8(Phase.Gathering));
        join(1);
        assertEq(uint8(committee.phase()), uint8(Phase.Dealing));
        assertEq(dollar.balanceOf(address(committee)), committee.liabilities());
    }
}
