// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Disputes.sol";

contract DeliveryExcludeTest is Disputes {
    uint256[] internal two;

    function setUp() public override {
        super.setUp();
        two = ints(3, 7);
        retract(3);
        retract(7);
    }

    function expectRefused(Tombstones memory t, bytes memory numbers, LeafSet memory set, bytes memory reason)
        internal
    {
        vm.expectRevert(reason);
        delivery.exclude(o, t, numbers, set);
    }

    function expectRefused(bytes memory reason) internal {
        expectRefused(tombstonesOf(two), packedNumbers(two), setOf(two), reason);
    }

    function test_RevertWhen_TheSaleIsNotAccepted() public {
        // when the sale is not Accepted: it should revert with Delivery_WrongState
        commitWith(sale, tombstonesOf(two), ALL);
        exclude(two);
        expectRefused(abi.encodeWithSelector(IDelivery.Delivery_WrongState.selector, sale, State.Committed));
        o.salt = "none";
        expectRefused(abi.encodeWithSelector(IDelivery.Delivery_WrongState.selector, market.saleId(o), State.None));
    }

    function test_RevertWhen_ThePoolIsAnother() public {
        // when the pool is not the snapshot's: it should revert with Delivery_WrongPool
        commitWith(sale, tombstonesOf(two), ALL);
        LeafSet memory set = setOf(two);
        set.pool.money = Money.wrap(1);
        bytes memory reason = abi.encodeWithSelector(IDelivery.Delivery_WrongPool.selector, snapshot);
        expectRefused(tombstonesOf(two), packedNumbers(two), set, reason);
    }

    function test_RevertWhen_TooMuchIsExcluded() public {
        // when the tombstones weigh more than the offer puts up with: it should revert with Delivery_TooMuchExcluded
        Tombstones memory t = tombstonesOf(two);
        t.weight = MOST_EXCLUDED + 1;
        commitWith(sale, t, ALL);
        bytes memory reason =
            abi.encodeWithSelector(IDelivery.Delivery_TooMuchExcluded.selector, t.weight, MOST_EXCLUDED);
        expectRefused(t, packedNumbers(two), setOf(two), reason);
    }

    function test_RevertWhen_FewerThanTAgree() public {
        // when fewer than t members committed to them: it should revert with Delivery_NotAgreed
        commitWith(sale, tombstonesOf(two), 0x3);
        commitWith(sale, tombstonesOf(ints(3)), 0x1c);
        expectRefused(abi.encodeWithSelector(IDelivery.Delivery_NotAgreed.selector, sale, 0x3));
    }

    function test_RevertWhen_NumbersDoNotFit() public {
        // when the numbers do not have their digest: it should revert with Delivery_BadTombstones
        commitWith(sale, tombstonesOf(two), ALL);
        bytes memory reason =
            abi.encodeWithSelector(IDelivery.Delivery_BadTombstones.selector, tombstonesOf(two).digest);
        expectRefused(tombstonesOf(two), packedNumbers(ints(3, 6)), setOf(two), reason);
    }

    function test_RevertWhen_TheirCountDoesNotFit() public {
        // when the numbers do not have their digest: it should revert with Delivery_BadTombstones
        Tombstones memory t = tombstonesOf(two);
        (t.count, t.weight) = (1, 1);
        commitWith(sale, t, ALL);
        bytes memory reason = abi.encodeWithSelector(IDelivery.Delivery_BadTombstones.selector, t.digest);
        expectRefused(t, packedNumbers(two), setOf(ints(3)), reason);
    }

    function test_RevertWhen_LeavesDoNotComeNext() public {
        // when the leaves are not those that come next: it should revert with Delivery_WrongLeaves
        commitWith(sale, tombstonesOf(two), ALL);
        bytes memory reason = abi.encodeWithSelector(IDelivery.Delivery_WrongLeaves.selector, sale);
        expectRefused(tombstonesOf(two), packedNumbers(two), setOf(ints(7)), reason);
        expectRefused(tombstonesOf(two), packedNumbers(two), setOf(new uint256[](0)), reason);

        exclude(two, ints(3));
        expectRefused(tombstonesOf(two), packedNumbers(two), setOf(two), reason);
        expectRefused(tombstonesOf(two), packedNumbers(two), setOf(ints(3)), reason);
    }

    function test_RevertWhen_NothingWasRetracted() public {
        // when an account retracted nothing: it should revert with Delivery_NotRetracted
        two[1] = 8;
        commitWith(sale, tombstonesOf(two), ALL);
        expectRefused(abi.encodeWithSelector(IDelivery.Delivery_NotRetracted.selector, leaves.accounts[8]));
    }

    function test_RevertWhen_TheWeightIsAnother() public {
        // when the leaves weigh something else than was signed: it should revert with Delivery_WrongWeight
        Tombstones memory t = tombstonesOf(two);
        t.weight = 3;
        commitWith(sale, t, ALL);
        bytes memory reason = abi.encodeWithSelector(IDelivery.Delivery_WrongWeight.selector, 2, 3);
        expectRefused(t, packedNumbers(two), setOf(two), reason);
    }

    function test_BansThemInAsManyCallsAsTheyTake() public {
        // when all is well: it should ban them, in as many calls as they take
        // when all is well: it should emit TombstonesBanned
        // when all is well: it should make a sale Committed to which all members committed
        commitWith(sale, tombstonesOf(two), ALL);
        assertState(sale, State.Accepted);
        assertEq(delivery.agreed(sale), 0, "not yet");
        assertEq(delivery.committed(sale), ALL, "committed");

        vm.expectEmit(address(delivery));
        emit IDelivery.TombstonesBanned(sale, 1, false);
        exclude(two, ints(3));
        assertEq(banned(), 1, "the first");
        assertState(sale, State.Accepted);

        vm.expectEmit(address(delivery));
        emit IDelivery.TombstonesBanned(sale, 2, true);
        exclude(two, ints(7));
        assertEq(banned(), 2, "both");
        assertEq(delivery.agreed(sale), ALL, "agreed");
        assertState(sale, State.Committed);
    }

    function test_LetsASaleOfFewerBeResolved() public {
        // when all is well: it should let a sale to which fewer committed be resolved
        commitWith(sale, tombstonesOf(two), QUORUM);
        exclude(two);
        assertState(sale, State.Accepted);
        vm.warp(market.saleOf(sale).commitEnds);
        market.resolve(o);
        assertState(sale, State.Committed);
    }

    function test_LetsTheListsOfTStand() public {
        // when members disagree: it should let the lists of t members stand, and no others
        commitWith(sale, tombstonesOf(ints(3)), 0x2);
        commitWith(sale, noTombstones(), 0x8);
        commitWith(sale, tombstonesOf(two), QUORUM);
        exclude(two);
        vm.warp(market.saleOf(sale).commitEnds);
        market.resolve(o);
        assertEq(delivery.agreed(sale), QUORUM, "agreed");

        bytes32 digest = delivery.confirmDigest(sale, delivery.rootsDigest(sale), ALL);
        bytes memory signatures = quorum(QUORUM, digest);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NotCommitted.selector, sale, ALL, QUORUM));
        delivery.confirm(sale, ALL, QUORUM, signatures);
        confirm(sale, QUORUM);
        assertState(sale, State.Confirmed);
    }

    function test_CountsCommitsThatComeAfter() public {
        // when members disagree: it should count commits that come after it
        commitWith(sale, tombstonesOf(two), QUORUM);
        exclude(two);
        commitWith(sale, tombstonesOf(two), 0x2);
        assertEq(delivery.agreed(sale), QUORUM | 0x2, "agreed");
        assertState(sale, State.Accepted);
        commitWith(sale, tombstonesOf(two), 0x8);
        assertState(sale, State.Committed);
    }
}
