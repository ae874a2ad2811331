// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract DeliveryConfirmTest is Fixture {
    Offer internal o;
    SaleId internal sale;

    function setUp() public override {
        super.setUp();
        makeKey();
        o = defaultOffer(snapshotOnSale(10));
        sale = makeOffer(o);
    }

    function resolved(uint256 members) internal {
        commit(sale, members);
        vm.warp(market.saleOf(sale).commitEnds);
        market.resolve(o);
    }

    function test_RevertWhen_SaleIsNotCommitted() public {
        // when the sale is neither Committed nor Confirmed: it should revert with Delivery_WrongState
        commit(sale, 0x7);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_WrongState.selector, sale, State.Accepted));
        delivery.confirm(sale, 0x7, QUORUM, "");
    }

    function test_RevertWhen_ConfirmEndsHasPassed() public {
        // when confirmEnds has passed: it should revert with Delivery_DeadlinePassed
        commit(sale, ALL);
        uint64 confirmEnds = market.saleOf(sale).confirmEnds;
        vm.warp(confirmEnds);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_DeadlinePassed.selector, sale, confirmEnds));
        delivery.confirm(sale, ALL, QUORUM, "");
    }

    function testFuzz_RevertWhen_AListWasNotCommittedTo(uint256 lists) public {
        // when a list was not committed to: it should revert with Delivery_NotCommitted
        resolved(0x7);
        vm.assume(lists & ~uint256(0x7) != 0);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NotCommitted.selector, sale, lists, 0x7));
        delivery.confirm(sale, lists, QUORUM, "");
    }

    function test_RevertWhen_NoListIsNew() public {
        // when no list is new: it should revert with Delivery_NothingNew
        commit(sale, ALL);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NothingNew.selector, sale));
        delivery.confirm(sale, 0, QUORUM, "");
        confirm(sale, 0x5);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NothingNew.selector, sale));
        delivery.confirm(sale, 0x4, QUORUM, "");
    }

    function test_RevertWhen_SignaturesAreNoQuorum() public {
        // when the signatures are no quorum over just this confirm: it should revert with Delivery_NoQuorum
        commit(sale, ALL);
        bytes32 digest = delivery.confirmDigest(sale, delivery.rootsDigest(sale), 0x7);
        bytes memory other = quorum(QUORUM, delivery.confirmDigest(sale, delivery.rootsDigest(sale), 0xf));
        bytes memory two = quorum(0x3, digest);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NoQuorum.selector, digest, QUORUM));
        delivery.confirm(sale, 0x7, QUORUM, other);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NoQuorum.selector, digest, 0x3));
        delivery.confirm(sale, 0x7, 0x3, two);
    }

    function test_RevertWhen_SignaturesAreOverAnUnfrozenDigest() public {
        // when the signatures are no quorum over just this confirm: it should revert with Delivery_NoQuorum
        commit(sale, 0xf);
        bytes memory signatures = quorum(QUORUM, delivery.confirmDigest(sale, delivery.rootsDigest(sale), 0xf));
        commit(sale, 0x10);
        bytes32 digest = delivery.confirmDigest(sale, delivery.rootsDigest(sale), 0xf);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NoQuorum.selector, digest, QUORUM));
        delivery.confirm(sale, 0xf, QUORUM, signatures);
    }

    function testFuzz_AddsTheListsToThoseThatStand(uint256 first, uint256 second) public {
        // when all is well: it should add the lists to those that stand
        commit(sale, ALL);
        first = bound(first, 1, ALL);
        second = bound(second, 1, ALL);
        confirm(sale, first);
        assertEq(delivery.standing(sale), first);
        if (second & ~first != 0) confirm(sale, second);
        assertEq(delivery.standing(sale), first | second);
        uint256 count = 0;
        for (uint256 i = 0; i < N; ++i) {
            if ((first | second) & (1 << i) != 0) ++count;
        }
        assertState(sale, count >= T ? State.Confirmed : State.Committed);
    }

    function test_Emits() public {
        // when all is well: it should emit ListsConfirmed
        commit(sale, ALL);
        confirm(sale, 0x1);
        bytes memory signatures = quorum(ALL, delivery.confirmDigest(sale, delivery.rootsDigest(sale), 0x6));
        vm.expectEmit(address(delivery));
        emit IDelivery.ListsConfirmed(sale, 0x6, 0x7, ALL);
        vm.expectEmit(address(market));
        emit IMarket.SaleMoved(sale, State.Confirmed);
        vm.prank(anyone);
        delivery.confirm(sale, 0x6, ALL, signatures);
    }

    function test_TakesMoreListsUntilConfirmEnds() public {
        // when all is well, when t stand: it should make the sale Confirmed, and take more
        commit(sale, ALL);
        confirm(sale, 0x7);
        assertState(sale, State.Confirmed);
        vm.warp(market.saleOf(sale).confirmEnds - 1);
        confirm(sale, 0x18);
        assertEq(delivery.standing(sale), ALL);
    }
}
