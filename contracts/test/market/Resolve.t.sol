// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract MarketResolveTest is Fixture {
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

    /// @dev Another sale of the dataset whose lists were released in vain.
    function lockDataset() internal {
        vm.prank(address(market));
        committee.lock(dataset, 1, SaleId.wrap("another sale"));
    }

    /// @dev A lock of another dataset.
    function lockAnother() internal {
        vm.prank(address(market));
        committee.lock(DatasetId.wrap("another dataset"), 1, SaleId.wrap("another sale"));
    }

    function assertRefunded() internal view {
        assertState(sale, State.Refunded);
        assertEq(dollar.balanceOf(buyer), PRICE, "balance of the buyer");
        assertEq(dollar.balanceOf(address(payouts)), 0, "balance of the vault");
    }

    function test_RevertWhen_SaleIsNeitherOfferedNorAccepted() public {
        // when the sale is neither Offered nor Accepted: it should revert with Market_WrongState
        Offer memory none = o;
        none.salt = "none";
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, market.saleId(none), State.None));
        market.resolve(none);
        commit(sale, ALL);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Committed));
        market.resolve(o);
    }

    function test_RevertWhen_CommitEndsHasNotPassed() public {
        // when commitEnds has not passed, a member is missing, and the dataset is not locked: it should revert with Market_TooEarly
        commit(sale, 0xf);
        lockAnother();
        vm.warp(s.commitEnds - 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_TooEarly.selector, sale, s.commitEnds));
        market.resolve(o);
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
        vm.warp(s.commitEnds);
        State to = count >= T ? State.Committed : State.Refunded;
        vm.expectEmit(address(market));
        emit IMarket.SaleMoved(sale, to);
        vm.prank(anyone);
        market.resolve(o);
        assertState(sale, to);
        assertEq(dollar.balanceOf(buyer), count >= T ? 0 : PRICE, "balance of the buyer");
        assertEq(committee.lockedEpoch(dataset), 0, "locked epoch");
    }

    function test_F01_ALateResolveRefundsAndLocksNothing() public {
        // when releaseEnds has passed: it should refund the buyer and not lock the dataset
        commit(sale, 0x7);
        vm.warp(s.releaseEnds);
        market.resolve(o);
        assertRefunded();
        assertEq(committee.lockedEpoch(dataset), 0, "locked epoch");
        assertEq(committee.locks(), 0, "locks");
    }

    function test_F01_IsCommittedUntilReleaseEnds() public {
        // when at least t members committed: it should be Committed
        commit(sale, 0x7);
        vm.warp(s.releaseEnds - 1);
        market.resolve(o);
        assertState(sale, State.Committed);
    }

    function test_F05_AnAcceptedSaleIsRefundedWhenItsDatasetIsLocked() public {
        // when the dataset is locked for the sale's epoch: it should refund the buyer at once
        lockDataset();
        market.resolve(o);
        assertRefunded();
    }

    function test_F05_AllCommitsDoNotReleaseALockedDataset() public {
        // when the dataset is locked for the sale's epoch: it should refund the buyer at once
        lockDataset();
        commit(sale, ALL);
        assertState(sale, State.Accepted);
        market.resolve(o);
        assertRefunded();
    }

    function test_F05_ALockOfAnotherDatasetDelaysNobody() public {
        // when all n members committed: it should be Committed at once
        lockAnother();
        commit(sale, ALL);
        assertState(sale, State.Accepted);
        market.resolve(o);
        assertState(sale, State.Committed);
    }

    function test_F05_AnOlderEpochsLockStopsNothing() public {
        // when all n members committed: it should be Committed at once
        vm.prank(address(market));
        committee.lock(dataset, 0, SaleId.wrap("a sale of epoch 0"));
        commit(sale, ALL);
        market.resolve(o);
        assertState(sale, State.Committed);
    }
}
