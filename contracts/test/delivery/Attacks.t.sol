// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Disputes.sol";

/// @notice Calls a contract twice in a transaction.
contract Twice {
    function run(address target, bytes calldata first, bytes calldata second) external {
        (bool ok,) = target.call(first);
        require(ok, "first");
        (ok,) = target.call(second);
        require(ok, "second");
    }
}

/// @notice What was tried with tombstones and faults, and does not work.
contract DisputeAttacksTest is Disputes {
    uint128 internal constant TENTH = PRICE / 10;

    /// @dev Only a quorum can call a good record faulty; its buyer then gets that record's part, and nobody else's.
    function test_AFaultAgainstAGoodRecordNeedsAQuorum() public {
        deliver();
        bytes memory faults = faultsOf(ints(1));
        bytes32 digest = delivery.faultDigest(sale, faults);
        LeafSet memory set = setOf(ints(1));
        for (uint256 signers = 0; signers <= ALL; ++signers) {
            bytes memory signatures = quorum(signers, digest);
            uint256 state = vm.snapshotState();
            (bool ok,) = address(delivery).call(abi.encodeCall(delivery.fault, (o, faults, set, signers, signatures)));
            assertEq(ok, bits(signers) >= T, "a quorum");
            vm.revertToState(state);
        }

        fault(o, ints(1));
        settle(o);
        assertEq(dollar.balanceOf(buyer), TENTH, "its part");
        assertEq(accrued(snapshot), PRICE, "the others get all the rest");
        assertEq(claim(snapshot, 2), TENTH, "as without the fault");
    }

    function bits(uint256 signers) internal pure returns (uint256 count) {
        for (; signers != 0; signers >>= 1) {
            count += signers & 1;
        }
    }

    function test_ABanOverpaysNobody() public {
        deliver();
        settle(o);
        Offer memory second = offerOf("second");
        confirmedSale(second);
        fault(second, ints(4));
        assertEq(claim(snapshot, 5), TENTH, "between");
        settle(second);
        push(snapshot, 0);

        assertEq(dollar.balanceOf(leaves.accounts[4]), TENTH, "the first sale alone");
        assertEq(dollar.balanceOf(leaves.accounts[5]), 2 * TENTH, "both");
        assertEq(dollar.balanceOf(buyer), TENTH, "what the fault cost");
        assertEq(dollar.balanceOf(address(payouts)), 0, "all is paid");
    }

    /// @dev A buyer who has read the records has friends retract theirs. What was committed to stands.
    function test_NoRefundThroughTombstonesAfterReading() public {
        retract(1);
        commitWith(sale, tombstonesOf(ints(1)), ALL);
        exclude(ints(1));
        confirm(sale, ALL);
        for (uint256 i = 2; i < COUNT; ++i) {
            retract(i);
        }

        LeafSet memory set = setOf(ints(2));
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_WrongState.selector, sale, State.Confirmed));
        delivery.exclude(o, tombstonesOf(ints(2)), packedNumbers(ints(2)), set);
        settle(o);
        assertEq(dollar.balanceOf(buyer), TENTH, "the one tombstone");
        assertEq(claim(snapshot, 2), TENTH, "delivered and paid");
    }

    /// @dev A sale whose tombstones nobody brings ends before anything is released: no lock, and all is refunded.
    function test_NothingIsReleasedBeforeTombstonesAreBanned() public {
        retract(1);
        commitWith(sale, tombstonesOf(ints(1)), ALL);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_TooEarly.selector, sale, market.saleOf(sale).commitEnds));
        market.resolve(o);

        vm.warp(market.saleOf(sale).commitEnds);
        market.resolve(o);
        assertState(sale, State.Refunded);
        assertEq(dollar.balanceOf(buyer), PRICE, "refunded");
        assertEq(committee.lockedEpoch(dataset), 0, "no lock");
    }

    /// @dev Fewer than t members who make up other tombstones stop nothing.
    function test_AMinorityWithOtherTombstonesHindersNobody() public {
        commitWith(sale, tombstonesOf(ints(1)), 0x1);
        commitWith(sale, tombstonesOf(ints(2)), 0x2);
        commitWith(sale, noTombstones(), 0x1c);
        vm.warp(market.saleOf(sale).commitEnds);
        market.resolve(o);
        assertState(sale, State.Committed);
        confirm(sale, 0x1c);
        assertState(sale, State.Confirmed);
        assertEq(banned(), 0, "nobody is banned");
    }

    function test_AFaultOfAnotherSaleIsNotReplayed() public {
        deliver();
        Offer memory second = offerOf("second");
        confirmedSale(second);
        bytes memory faults = faultsOf(ints(1));
        bytes memory signatures = quorum(QUORUM, delivery.faultDigest(sale, faults));
        bytes32 wanted = delivery.faultDigest(market.saleId(second), faults);
        LeafSet memory set = setOf(ints(1));
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NoQuorum.selector, wanted, QUORUM));
        delivery.fault(second, faults, set, QUORUM, signatures);
    }

    /// @dev Both buyers got the faulty record, so both get its part back, and later buyers do not pay for it.
    function test_SeveralSalesOfASnapshotAtOnce() public {
        deliver();
        Offer memory second = offerOf("second");
        confirmedSale(second);
        fault(second, ints(1));
        settle(o);
        market.settle(second);
        assertEq(dollar.balanceOf(buyer), 2 * TENTH, "back");
        assertEq(accrued(snapshot), 2 * PRICE, "as if nobody were banned");

        Offer memory third = offerOf("third");
        third.price = FLOOR * 9;
        settledSale(third);
        assertEq(dollar.balanceOf(buyer), 2 * TENTH, "nothing more");
        assertEq(accrued(snapshot), 2 * PRICE + FLOOR * 10, "9 by 9 of 10");
    }

    /// @dev Two faults of one leaf, by a call or by sales, ban it once.
    function test_AFaultOnALeafTwiceCountsOnce() public {
        deliver();
        Offer memory second = offerOf("second");
        confirmedSale(second);
        fault(second, ints(1));
        expectFaultRefused(ints(1), abi.encodeWithSelector(IDelivery.Delivery_NothingNew.selector, sale));
        expectFaultRefused(
            ints(1, 1), abi.encodeWithSelector(IPayouts.Payouts_BadLeafProof.selector, datasets.poolOf(snapshot))
        );
        assertEq(banned(), 1, "once");
        settle(o);
        assertEq(dollar.balanceOf(buyer), TENTH, "its part once");
    }

    /// @dev One transaction bans leaves for both reasons, in either order, and one of them by both: it counts once.
    function test_TombstonesAndFaultsInATransaction() public {
        deliver();
        settle(o);
        Offer memory second = offerOf("second");
        confirmedSale(second);
        retract(3);
        retract(7);
        o = offerOf("third");
        sale = makeOffer(o);
        commitWith(sale, tombstonesOf(ints(3, 7)), ALL);

        bytes memory excludes = excludeCall(ints(3, 7));
        bytes memory faults = faultCall(second, ints(7, 9));
        uint256 state = vm.snapshotState();
        checkBoth(second, excludes, faults);
        vm.revertToState(state);
        checkBoth(second, faults, excludes);
    }

    function excludeCall(uint256[] memory numbers) internal view returns (bytes memory) {
        Tombstones memory t = tombstonesOf(numbers);
        return abi.encodeCall(delivery.exclude, (o, t, packedNumbers(numbers), setOf(numbers)));
    }

    function faultCall(Offer memory offer, uint256[] memory numbers) internal view returns (bytes memory) {
        bytes memory faults = faultsOf(numbers);
        bytes memory signatures = quorum(QUORUM, delivery.faultDigest(market.saleId(offer), faults));
        return abi.encodeCall(delivery.fault, (offer, faults, setOf(numbers), QUORUM, signatures));
    }

    /// @dev Leaves 3, 7 and 9 get the first sale's parts alone, and the buyer theirs of both later sales.
    function checkBoth(Offer memory second, bytes memory first, bytes memory last) internal {
        new Twice().run(address(delivery), first, last);
        assertEq(banned(), 3, "each leaf once");
        assertState(sale, State.Committed);
        confirm(sale, ALL);
        settle(second);
        settle(o);
        push(snapshot, 0);

        assertEq(dollar.balanceOf(buyer), 6 * TENTH, "three parts of each sale");
        for (uint256 i = 0; i < COUNT; ++i) {
            bool isBanned = i == 3 || i == 7 || i == 9;
            assertEq(dollar.balanceOf(leaves.accounts[i]), (isBanned ? 1 : 3) * TENTH, "a leaf");
        }
        assertEq(dollar.balanceOf(address(payouts)), 0, "all is paid");
    }

    /// @dev All ten are banned: the buyer gets everything, and nobody can buy again.
    function test_WhenAllAreBannedTheBuyerGetsAll() public {
        deliver();
        uint256[] memory all = new uint256[](COUNT);
        for (uint256 i = 0; i < COUNT; ++i) {
            all[i] = i;
        }
        LeafSet memory set = setOf(all);
        vm.prank(address(delivery));
        payouts.ban(set);
        settle(o);
        assertEq(dollar.balanceOf(buyer), PRICE, "all");

        Offer memory second = offerOf("second");
        fund(buyer, PRICE);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_NobodyLeft.selector, snapshot));
        market.offer(second, keyG1, keyG2);
    }
}
