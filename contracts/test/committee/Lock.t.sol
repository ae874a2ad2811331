// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract CommitteeLockTest is Fixture {
    DatasetId internal dataset = DatasetId.wrap("dataset");
    SaleId internal sale = SaleId.wrap("sale");

    function lock(uint64 epoch) internal {
        vm.prank(address(market));
        committee.lock(dataset, epoch, sale);
    }

    function testFuzz_RevertWhen_CallerIsNoAdmittedMarket(address caller) public {
        // when the caller is no admitted Market: it should revert with Committee_NotMarket
        vm.assume(caller != address(market));
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(ICommittee.Committee_NotMarket.selector, caller));
        committee.lock(dataset, 1, sale);
    }

    function test_LocksAndCounts() public {
        // when all is well: it should lock the dataset, count, and emit DatasetLocked
        vm.expectEmit(address(committee));
        emit ICommittee.DatasetLocked(dataset, 1, sale);
        lock(1);
        (uint64 epoch, uint64 lockedEpoch, uint32 locks) = committee.epochFor(dataset);
        assertEq(epoch, 1);
        assertEq(lockedEpoch, 1);
        assertEq(locks, 1);
        (, lockedEpoch, locks) = committee.epochFor(DatasetId.wrap("another"));
        assertEq(lockedEpoch, 0);
        assertEq(locks, 1);
    }

    function testFuzz_F06_AnOlderSaleUnlocksNothing(uint64 first, uint64 second) public {
        // when all is well: it should keep the later epoch
        lock(first);
        lock(second);
        assertEq(committee.lockedEpoch(dataset), first > second ? first : second);
        assertEq(committee.locks(), 2);
    }

    function test_TheCountWraps() public {
        // when all is well: it should wrap the count rather than fail
        // The board, from the low end: accounts 160 ‖ epoch 32 ‖ phase 8 ‖ locks 32.
        bytes32 slot = bytes32(uint256(2));
        bytes32 board = vm.load(address(committee), slot);
        vm.store(address(committee), slot, board | bytes32(uint256(type(uint32).max) << 200));
        assertEq(committee.locks(), type(uint32).max);
        lock(1);
        assertEq(committee.locks(), 0);
        assertEq(committee.epoch(), 1);
        assertEq(committee.accounts(1), founders);
    }

    function test_AnotherMarketLocksOnceItIsAdmitted() public {
        // when all is well: it should take locks of every admitted Market
        makeKey();
        committee.admit(anyone, QUORUM, quorum(QUORUM, committee.admitDigest(anyone)));
        vm.prank(anyone);
        committee.lock(dataset, 1, sale);
        assertEq(committee.lockedEpoch(dataset), 1);
    }
}
