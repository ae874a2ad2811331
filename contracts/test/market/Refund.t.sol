// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract MarketRefundTest is Fixture {
    SnapshotId internal snapshot;
    DatasetId internal dataset;
    Offer internal o;
    SaleId internal sale;
    Sale internal s;

    function setUp() public override {
        super.setUp();
        makeKey();
        snapshot = snapshotOnSale(10);
        dataset = datasets.snapshotOf(snapshot).dataset;
        o = defaultOffer(snapshot);
        sale = makeOffer(o);
        s = market.saleOf(sale);
    }

    function expectWrongState(State state) internal {
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, state));
        market.refund(o);
    }

    function refundAtTheEnd() internal {
        vm.warp(s.confirmEnds);
        vm.prank(anyone);
        market.refund(o);
        assertState(sale, State.Refunded);
        assertEq(dollar.balanceOf(buyer), PRICE, "balance of the buyer");
        assertEq(committee.lockedEpoch(dataset), 1, "locked epoch");
    }

    function test_RevertWhen_SaleIsNotCommitted() public {
        // when the sale is not Committed: it should revert with Market_WrongState
        vm.warp(s.confirmEnds);
        expectWrongState(State.Accepted);
        market.resolve(o);
        expectWrongState(State.Refunded);
    }

    function test_RevertWhen_SaleIsConfirmedOrSettled() public {
        // when the sale is not Committed: it should revert with Market_WrongState
        commit(sale, ALL);
        confirm(sale, 0x7);
        vm.warp(s.disputeEnds);
        expectWrongState(State.Confirmed);
        market.settle(o);
        expectWrongState(State.Settled);
    }

    function test_RevertWhen_ConfirmEndsHasNotPassed() public {
        // when confirmEnds has not passed: it should revert with Market_TooEarly
        commit(sale, ALL);
        vm.warp(s.confirmEnds - 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_TooEarly.selector, sale, s.confirmEnds));
        market.refund(o);
    }

    function test_RefundsAndLocksTheDataset() public {
        // when it has: it should refund the buyer and lock the dataset
        commit(sale, ALL);
        vm.expectEmit(address(market));
        emit IMarket.SaleMoved(sale, State.Refunded);
        vm.expectEmit(address(committee));
        emit ICommittee.DatasetLocked(dataset, 1, sale);
        refundAtTheEnd();
        assertEq(committee.locks(), 1, "locks");
    }

    function testFuzz_RefundsWheneverFewerThanThreeListsStand(uint256 lists) public {
        // when it has: it should refund whenever fewer than t lists stand
        lists = bound(lists, 0, ALL);
        uint256 count = 0;
        for (uint256 i = 0; i < N; ++i) {
            if (lists & (1 << i) != 0) ++count;
        }
        commit(sale, ALL);
        if (lists != 0) confirm(sale, lists);
        if (count < T) return refundAtTheEnd();
        assertState(sale, State.Confirmed);
        vm.warp(s.confirmEnds);
        expectWrongState(State.Confirmed);
    }

    function test_F07_ASecondMarketSeesTheLock() public {
        // when it has: it should refund the buyer and lock the dataset
        commit(sale, ALL);
        refundAtTheEnd();

        address next = deployed(0);
        committee.admit(next, QUORUM, quorum(QUORUM, committee.admitDigest(next)));
        Market second = new Market({
            committee_: committee,
            datasets_: datasets,
            delivery_: deployed(1),
            payouts_: deployed(2),
            ballots_: address(ballots),
            maxPrice_: MAX_PRICE
        });
        new Delivery(committee, second);
        new Payouts(second);
        o.deadline = type(uint64).max;
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_DatasetLocked.selector, dataset, 1));
        second.offer(o, keyG1, keyG2);
    }
}
