// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract CommitteeDealTest is Fixture {
    bytes internal dealing;

    function setUp() public override {
        super.setUp();
        dealing = filled(committee.dealingLength());
    }

    function test_RevertWhen_CallerIsNoFounder() public {
        // when the caller is no founder: it should revert with Committee_NotMember
        joinAll();
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NotMember.selector, anyone));
        committee.deal(1, dealing);
    }

    function test_RevertWhen_NoCeremonyIsOpen() public {
        // when no ceremony is open: it should revert with Committee_WrongPhase
        vm.prank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Gathering));
        committee.deal(1, dealing);
        makeKey();
        vm.prank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongPhase.selector, Phase.Final));
        committee.deal(1, dealing);
    }

    function test_RevertWhen_DeadlineHasPassed() public {
        // when dealEnds has passed: it should revert with Committee_DeadlinePassed
        joinAll();
        skip(CEREMONY);
        vm.prank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_DeadlinePassed.selector, block.timestamp));
        committee.deal(1, dealing);
    }

    function test_RevertWhen_DealingIsForAnotherAttempt() public {
        // when the dealing is for another attempt: it should revert with Committee_WrongAttempt
        joinAll();
        vm.prank(founders[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_WrongAttempt.selector, 2, 1));
        committee.deal(2, dealing);
    }

    function test_RevertWhen_CallerHasDealt() public {
        // when the caller has dealt: it should revert with Committee_AlreadyDealt
        joinAll();
        vm.startPrank(founders[0]);
        committee.deal(1, dealing);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_AlreadyDealt.selector, 0, 1));
        committee.deal(1, dealing);
    }

    function testFuzz_RevertWhen_DealingHasAWrongLength(uint256 length) public {
        // when the dealing has a wrong length: it should revert with Committee_BadLength
        length = bound(length, 0, 2000);
        vm.assume(length != dealing.length);
        joinAll();
        vm.prank(founders[0]);
        vm.expectRevert(
            abi.encodeWithSelector(ICommittee.Committee_BadLength.selector, length, 96 + 192 * 3 + 96 + 32 * 5 + 96)
        );
        committee.deal(1, filled(length));
    }

    function test_Emits() public {
        // when all is well: it should emit Dealt
        joinAll();
        vm.expectEmit(address(committee));
        emit ICommittee.Dealt(1, 1, 3, dealing);
        vm.prank(founders[3]);
        committee.deal(1, dealing);
        assertEq(committee.memberAt(3).dealtAttempt, 1);
    }
}
