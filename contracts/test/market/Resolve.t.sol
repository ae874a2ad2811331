// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract MarketResolveTest is Fixture {
    SnapshotId internal snapshot;
    SaleId internal sale;

    function setUp() public override {
        super.setUp();
        makeKey();
        snapshot = snapshotOnSale(10);
        sale = makeOffer(defaultOffer(snapshot));
    }

    function test_RevertWhen_SaleIsNotAccepted() public {
        // when the sale is not Accepted: it should revert with Market_WrongState
        SaleId none = SaleId.wrap("none");
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, none, State.None));
        market.resolve(none);
        commit(sale, ALL);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Committed));
        market.resolve(sale);
    }

    function test_RevertWhen_CommitEndsHasNotPassed() public {
        // when commitEnds has not passed: it should revert with Market_TooEarly
        uint64 commitEnds = market.saleOf(sale).commitEnds;
        commit(sale, 0xf);
        vm.warp(commitEnds - 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_TooEarly.selector, sale, commitEnds));
        market.resolve(sale);
    }

    function testFuzz_IsCommittedWithThree_RefundedWithFewer(uint256 members) public {
        // when at least t members committed: it should be Committed
        // when fewer did: it should refund the buyer and not lock the dataset
        members = bound(members, 0, ALL - 1);
        uint256 count = 0;
        for (uint256 i = 0; i < N; ++i) {
            if (members & (1 << i) != 0) ++count;
        }
        if (count != 0) commit(sale, members);
        assertState(sale, State.Accepted);
        vm.warp(market.saleOf(sale).commitEnds);
        State to = count >= T ? State.Committed : State.Refunded;
        vm.expectEmit(address(market));
        emit IMarket.SaleMoved(sale, to);
        vm.prank(anyone);
        market.resolve(sale);
        assertState(sale, to);
        assertEq(dollar.balanceOf(buyer), count >= T ? 0 : PRICE);
        assertEq(payouts.liabilities(dollar), count >= T ? PRICE : 0);
        assertEq(market.lockedEpoch(datasets.snapshotOf(snapshot).dataset), 0);
    }
}
