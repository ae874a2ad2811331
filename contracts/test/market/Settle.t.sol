// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {LeafSet} from "src/interfaces/IPayouts.sol";

contract MarketSettleTest is Fixture {
    SnapshotId internal snapshot;
    SaleId internal sale;
    Offer internal o;
    Sale internal s;

    function setUp() public override {
        super.setUp();
        makeKey();
        snapshot = snapshotOnSale(10);
        o = defaultOffer(snapshot);
        sale = makeOffer(o);
        s = market.saleOf(sale);
    }

    function test_RevertWhen_SaleIsNotConfirmed() public {
        // when the sale is not Confirmed: it should revert with Market_WrongState
        vm.warp(s.disputeEnds);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Accepted));
        market.settle(o);
    }

    function testFuzz_RevertWhen_TheOfferIsAnother(uint128 price, bytes32 salt) public {
        // when the sale is not Confirmed: it should revert with Market_WrongState
        vm.assume(price != o.price || salt != o.salt);
        commit(sale, ALL);
        confirm(sale, ALL);
        vm.warp(s.disputeEnds);
        (o.price, o.salt) = (price, salt);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, market.saleId(o), State.None));
        market.settle(o);
    }

    function test_RevertWhen_SaleIsOnlyCommitted() public {
        // when the sale is not Confirmed: it should revert with Market_WrongState
        commit(sale, ALL);
        confirm(sale, 0x3);
        vm.warp(s.disputeEnds);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Committed));
        market.settle(o);
    }

    function test_RevertWhen_DisputeEndsHasNotPassed() public {
        // when disputeEnds has not passed: it should revert with Market_TooEarly
        commit(sale, ALL);
        confirm(sale, ALL);
        vm.warp(s.disputeEnds - 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_TooEarly.selector, sale, s.disputeEnds));
        market.settle(o);
    }

    function test_MovesThePriceIntoThePoolForAnyone() public {
        // when it has: it should move the price into the snapshot's pool, for anyone
        commit(sale, ALL);
        confirm(sale, 0x7);
        vm.warp(s.disputeEnds);
        vm.expectEmit(address(market));
        emit IMarket.SaleMoved(sale, State.Settled);
        vm.expectEmit(address(payouts));
        emit IPayouts.Deposited(datasets.poolOf(snapshot), sale, uint64(PRICE), uint64(PRICE));
        vm.prank(anyone);
        market.settle(o);
        assertState(sale, State.Settled);
        assertEq(accrued(snapshot), PRICE);
        assertEq(dollar.balanceOf(address(payouts)), PRICE);
    }

    function test_HappensOnce() public {
        // when it has: it should happen once
        commit(sale, ALL);
        confirm(sale, 0x7);
        vm.warp(s.disputeEnds);
        market.settle(o);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Settled));
        market.settle(o);
    }

    function test_SecondSaleOfTheSnapshotAddsUp() public {
        // when it has: it should add up with a second sale of the snapshot
        commit(sale, ALL);
        confirm(sale, ALL);
        Offer memory other = o;
        other.salt = "second";
        SaleId second = confirmedSale(other);
        vm.warp(market.saleOf(second).disputeEnds);
        market.settle(other);
        market.settle(o);
        assertEq(accrued(snapshot), 2 * PRICE);
    }

    function test_GivesBackThePartOfWhatWasBanned() public {
        // when it has: it should give the buyer the part of what was banned since the offer, in whole units
        commit(sale, ALL);
        confirm(sale, ALL);
        uint256[] memory numbers = new uint256[](3);
        (numbers[0], numbers[1], numbers[2]) = (1, 2, 5);
        LeafSet memory set = Trees.setOf(leaves, poolOf(snapshot), numbers);
        vm.prank(address(delivery));
        payouts.ban(set);

        vm.warp(s.disputeEnds);
        vm.expectEmit(address(market));
        emit IMarket.PartRefunded(sale, uint64(PRICE * 3 / 10));
        market.settle(o);
        assertEq(dollar.balanceOf(buyer), PRICE * 3 / 10, "back");
        assertEq(accrued(snapshot), PRICE, "as if nobody were banned");
        assertEq(market.saleOf(sale).banned, 0, "V0");

        o.salt = "second";
        o.deadline = uint64(block.timestamp) + 1;
        assertEq(market.saleOf(makeOffer(o)).banned, 3, "V0 of a later offer");
    }
}
