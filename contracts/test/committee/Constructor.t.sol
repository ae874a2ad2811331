// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract CommitteeConstructorTest is Fixture {
    function accountsOf(uint256 n) internal pure returns (address[] memory list) {
        list = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            list[i] = address(uint160(0x1000 + i));
        }
    }

    /// @dev A committee that admits {anyone} as its first Market.
    function make(IERC20 token, uint128 bond, address[] memory list, uint8 t, uint64 window)
        internal
        returns (Committee)
    {
        return new Committee({
            bondToken_: token, minBond_: bond, founders: list, threshold_: t, ceremonyWindow_: window, market_: anyone
        });
    }

    function testFuzz_RevertWhen_SizeIsNotTwiceThresholdLessOne(uint256 n, uint8 t) public {
        // when n is not 2t - 1: it should revert with Committee_BadSize
        n = bound(n, 1, 31);
        vm.assume(n + 1 != 2 * uint256(t));
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadSize.selector, n, t));
        make(dollar, BOND, accountsOf(n), t, CEREMONY);
    }

    function test_RevertWhen_NobodyOrTooManyFound() public {
        // when there are no members or more than 31: it should revert with Committee_BadSize
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadSize.selector, 0, 0));
        make(dollar, BOND, accountsOf(0), 0, CEREMONY);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadSize.selector, 33, 17));
        make(dollar, BOND, accountsOf(33), 17, CEREMONY);
    }

    function test_RevertWhen_FounderIsZero() public {
        // when a founder is the zero account: it should revert with Committee_BadFounder
        address[] memory list = accountsOf(3);
        list[2] = address(0);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadFounder.selector, address(0)));
        make(dollar, BOND, list, 2, CEREMONY);
    }

    function test_RevertWhen_FounderStandsTwice() public {
        // when a founder stands twice: it should revert with Committee_BadFounder
        address[] memory list = accountsOf(3);
        list[2] = list[0];
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_BadFounder.selector, list[0]));
        make(dollar, BOND, list, 2, CEREMONY);
    }

    function test_RevertWhen_BondOrWindowIsZero() public {
        // when the bond or the window is zero or too long, or the token has no code: it should revert with Committee_BadParameters
        bytes4 selector = ICommittee.Committee_BadParameters.selector;
        vm.expectRevert(abi.encodeWithSelector(selector, dollar, 0, CEREMONY));
        make(dollar, 0, accountsOf(3), 2, CEREMONY);
        vm.expectRevert(abi.encodeWithSelector(selector, dollar, BOND, 0));
        make(dollar, BOND, accountsOf(3), 2, 0);
        vm.expectRevert(abi.encodeWithSelector(selector, address(1), BOND, CEREMONY));
        make(IERC20(address(1)), BOND, accountsOf(3), 2, CEREMONY);
    }

    function test_F14b_RevertWhen_TheWindowIsLongerThanAMonth() public {
        // when the bond or the window is zero or too long, or the token has no code: it should revert with Committee_BadParameters
        bytes4 selector = ICommittee.Committee_BadParameters.selector;
        vm.expectRevert(abi.encodeWithSelector(selector, dollar, BOND, 30 days + 1));
        make(dollar, BOND, accountsOf(3), 2, 30 days + 1);
        vm.expectRevert(abi.encodeWithSelector(selector, dollar, BOND, type(uint64).max));
        make(dollar, BOND, accountsOf(3), 2, type(uint64).max);
        make(dollar, BOND, accountsOf(3), 2, 30 days);
    }

    function test_AdmitsTheFirstMarket() public {
        // when all is well: it should admit the first Market
        vm.expectEmit(deployed(0));
        emit ICommittee.MarketAdmitted(anyone);
        Committee other = make(dollar, BOND, accountsOf(3), 2, CEREMONY);
        assertTrue(other.isAdmitted(anyone));
        assertFalse(other.isAdmitted(buyer));
    }

    function test_BeginsEpochOneAttemptOneGathering() public view {
        // when all is well: it should begin epoch 1, attempt 1, gathering
        assertEq(committee.epoch(), 1);
        assertEq(committee.attempt(), 1);
        assertEq(uint8(committee.phase()), uint8(Phase.Gathering));
        assertEq(committee.dealEnds(), 0);
        assertEq(committee.deadline(), 0);
        assertEq(committee.locks(), 0);
        assertEq(committee.keyId(), 0);
        assertEq(committee.keyHash(1), 0);
        assertEq(address(committee.bondToken()), address(dollar));
        assertEq(committee.minBond(), BOND);
        assertEq(committee.ceremonyWindow(), CEREMONY);
    }

    function test_ListsTheFoundersByIndex() public {
        // when all is well: it should list the founders by index
        address[] memory list = committee.accounts(1);
        assertEq(list, founders);
        Member[] memory members = committee.members();
        for (uint8 i = 0; i < N; ++i) {
            assertEq(committee.indexOf(founders[i]), i);
            assertEq(members[i].account, founders[i]);
            assertEq(members[i].bond, 0);
        }
        assertEq(committee.accounts(0).length, 0);
        assertEq(committee.accounts(2).length, 0);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NotMember.selector, anyone));
        committee.indexOf(anyone);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NotMember.selector, address(0)));
        committee.memberAt(N);
    }

    function testFuzz_TakesCommitteesOfOneToThirtyOne(uint8 t) public {
        // when all is well: it should take committees of 1 to 31
        t = uint8(bound(t, 1, 16));
        uint8 n = 2 * t - 1;
        Committee other = make(dollar, BOND, accountsOf(n), t, CEREMONY);
        assertEq(other.memberCount(), n);
        assertEq(other.threshold(), t);
        assertEq(other.accounts(1), accountsOf(n));
        assertEq(other.dealingLength(), 96 + 192 * uint256(t) + 96 + 32 * uint256(n) + 96);
    }
}
