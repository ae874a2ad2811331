// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract MarketRefundTest is Fixture {
    SnapshotId internal snapshot;
    DatasetId internal dataset;
    SaleId internal sale;
    Sale internal s;

    function setUp() public override {
        super.setUp();
        makeKey();
        snapshot = snapshotOnSale(10);
        dataset = datasets.snapshotOf(snapshot).dataset;
        sale = makeOffer(defaultOffer(snapshot));
        s = market.saleOf(sale);
    }

    function expectTooEarly(uint64 deadline) internal {
        vm.warp(deadline - 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_TooEarly.selector, sale, deadline));
        market.refund(sale);
    }

    function refundAt(uint64 time, bool locks) internal {
        vm.warp(time);
        vm.prank(anyone);
        market.refund(sale);
        assertState(sale, State.Refunded);
        assertEq(dollar.balanceOf(buyer), PRICE);
        assertEq(payouts.liabilities(dollar), 0);
        assertEq(market.lockedEpoch(dataset), locks ? 1 : 0);
    }

    function test_RevertWhen_SaleHasEndedOrStands() public {
        // when the sale is neither Accepted nor Committed: it should revert with Market_WrongState
        SaleId none = SaleId.wrap("none");
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, none, State.None));
        market.refund(none);
        refundAt(s.commitEnds, false);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Refunded));
        market.refund(sale);
    }

    function test_RevertWhen_SaleIsConfirmedOrSettled() public {
        // when the sale is neither Accepted nor Committed: it should revert with Market_WrongState
        commit(sale, ALL);
        confirm(sale, 0x7);
        vm.warp(s.disputeEnds);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Confirmed));
        market.refund(sale);
        market.settle(sale);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Settled));
        market.refund(sale);
    }

    function test_RevertWhen_AcceptedBeforeCommitEnds() public {
        // when it is Accepted with fewer than t roots, and commitEnds has not passed: it should revert with Market_TooEarly
        commit(sale, 0x3);
        expectTooEarly(s.commitEnds);
    }

    function test_RefundsAcceptedWithFewerThanThreeRoots() public {
        // when it is Accepted with fewer than t roots, and it has: it should refund the buyer and not lock the dataset
        commit(sale, 0x3);
        refundAt(s.commitEnds, false);
    }

    function test_RevertWhen_AcceptedWithThreeRootsBeforeConfirmEnds() public {
        // when it is Accepted with t roots and was never resolved, and confirmEnds has not passed: it should revert with Market_TooEarly
        commit(sale, 0x7);
        vm.warp(s.commitEnds);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_TooEarly.selector, sale, s.confirmEnds));
        market.refund(sale);
        expectTooEarly(s.confirmEnds);
    }

    function test_RefundsAcceptedWithThreeRootsThatNobodyResolved() public {
        // when it is Accepted with t roots and was never resolved, and it has: it should refund the buyer and not lock the dataset
        commit(sale, 0x7);
        refundAt(s.confirmEnds, false);
    }

    function test_RevertWhen_CommittedBeforeConfirmEnds() public {
        // when it is Committed, and confirmEnds has not passed: it should revert with Market_TooEarly
        commit(sale, ALL);
        expectTooEarly(s.confirmEnds);
    }

    function test_RefundsCommittedAndLocksTheDataset() public {
        // when it is Committed, and it has: it should refund the buyer and lock the dataset
        commit(sale, ALL);
        vm.expectEmit(address(market));
        emit IMarket.DatasetLocked(dataset, 1, sale);
        vm.expectEmit(address(market));
        emit IMarket.SaleMoved(sale, State.Refunded);
        refundAt(s.confirmEnds, true);
    }

    function testFuzz_RefundsWheneverFewerThanThreeListsStand(uint256 lists) public {
        // when it is Committed, and it has: it should refund whenever fewer than t lists stand
        lists = bound(lists, 0, ALL);
        uint256 count = 0;
        for (uint256 i = 0; i < N; ++i) {
            if (lists & (1 << i) != 0) ++count;
        }
        commit(sale, ALL);
        if (lists != 0) confirm(sale, lists);
        if (count < T) return refundAt(s.confirmEnds, true);
        assertState(sale, State.Confirmed);
        vm.warp(s.confirmEnds);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Confirmed));
        market.refund(sale);
    }
}
