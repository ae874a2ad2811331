// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract DeliveryCommitTest is Fixture {
    SaleId internal sale;

    function setUp() public override {
        super.setUp();
        makeKey();
        sale = makeOffer(defaultOffer(snapshotOnSale(10)));
    }

    function expectRefused(Tombstones memory tombstones, bytes memory reason) internal {
        (uint8[] memory members, bytes32[] memory roots, bytes memory signatures) = commits(sale, ALL);
        vm.expectRevert(reason);
        delivery.commit(sale, tombstones, members, roots, signatures);
    }

    /// @dev The digest of a chain of commits by members in an order.
    function chain(uint8[] memory members) internal view returns (bytes32 digest) {
        for (uint256 i = 0; i < members.length; ++i) {
            digest = keccak256(abi.encodePacked(digest, members[i], listRoot(sale, members[i])));
        }
    }

    function test_RevertWhen_TombstonesAreNamed() public {
        // when tombstones are named: it should revert with Delivery_NotBuilt
        Tombstones memory tombstones = noTombstones();
        tombstones.count = 1;
        expectRefused(tombstones, abi.encodeWithSelector(IDelivery.Delivery_NotBuilt.selector));
        tombstones = noTombstones();
        tombstones.weight = 1;
        expectRefused(tombstones, abi.encodeWithSelector(IDelivery.Delivery_NotBuilt.selector));
    }

    function test_RevertWhen_TombstonesDigestDoesNotFit() public {
        // when the tombstones' digest does not fit: it should revert with Delivery_BadTombstones
        expectRefused(
            Tombstones("digest", 0, 0),
            abi.encodeWithSelector(IDelivery.Delivery_BadTombstones.selector, bytes32("digest"))
        );
    }

    function test_RevertWhen_ListsAreNotEquallyLong() public {
        // when members, roots and signatures are not equally many: it should revert with Delivery_LengthMismatch
        (uint8[] memory members, bytes32[] memory roots, bytes memory signatures) = commits(sale, 0x3);
        uint8[] memory one = new uint8[](1);
        bytes32[] memory three = new bytes32[](3);
        bytes4 selector = IDelivery.Delivery_LengthMismatch.selector;
        vm.expectRevert(abi.encodeWithSelector(selector, 1, 2, 130));
        delivery.commit(sale, noTombstones(), one, roots, signatures);
        vm.expectRevert(abi.encodeWithSelector(selector, 2, 3, 130));
        delivery.commit(sale, noTombstones(), members, three, signatures);
        vm.expectRevert(abi.encodeWithSelector(selector, 2, 2, 131));
        delivery.commit(sale, noTombstones(), members, roots, bytes.concat(signatures, hex"00"));
    }

    function test_RevertWhen_SaleIsNotAccepted() public {
        // when the sale is not Accepted: it should revert with Delivery_WrongState
        SaleId none = SaleId.wrap("none");
        (uint8[] memory members, bytes32[] memory roots, bytes memory signatures) = commits(none, ALL);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_WrongState.selector, none, State.None));
        delivery.commit(none, noTombstones(), members, roots, signatures);
        commit(sale, ALL);
        expectRefused(
            noTombstones(), abi.encodeWithSelector(IDelivery.Delivery_WrongState.selector, sale, State.Committed)
        );
    }

    function test_RevertWhen_CommitEndsHasPassed() public {
        // when commitEnds has passed: it should revert with Delivery_DeadlinePassed
        uint64 commitEnds = market.saleOf(sale).commitEnds;
        vm.warp(commitEnds);
        expectRefused(
            noTombstones(), abi.encodeWithSelector(IDelivery.Delivery_DeadlinePassed.selector, sale, commitEnds)
        );
    }

    function test_RevertWhen_NothingIsNew() public {
        // when nothing is new and well signed: it should revert with Delivery_NothingNew
        commit(sale, 0x3);
        (uint8[] memory members, bytes32[] memory roots, bytes memory signatures) = commits(sale, 0x3);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NothingNew.selector, sale));
        delivery.commit(sale, noTombstones(), members, roots, signatures);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NothingNew.selector, sale));
        delivery.commit(sale, noTombstones(), new uint8[](0), new bytes32[](0), "");
    }

    function testFuzz_SkipsBadItemsAndTakesTheRest(uint256 bad) public {
        // when some items are not: it should skip them and take the rest
        bad = bound(bad, 1, ALL - 1);
        (uint8[] memory members, bytes32[] memory roots, bytes memory signatures) = commits(sale, ALL);
        uint8[] memory good = new uint8[](N);
        uint256 count = 0;
        for (uint8 i = 0; i < N; ++i) {
            if (bad & (1 << i) != 0) roots[i] = "another root";
            else good[count++] = i;
        }
        assembly {
            mstore(good, count)
        }
        delivery.commit(sale, noTombstones(), members, roots, signatures);
        assertEq(delivery.committed(sale), ALL & ~bad);
        assertEq(delivery.rootsDigest(sale), chain(good));
        assertState(sale, State.Accepted);
    }

    function test_SkipsStrangersAndTheSecondOfAMember() public {
        // when some items are not: it should skip them and take the rest
        // when some items are not: it should skip strangers and the second of a member
        // when all is well: it should emit RootsCommitted
        uint8[] memory members = new uint8[](4);
        bytes32[] memory roots = new bytes32[](4);
        (members[0], members[1], members[2], members[3]) = (2, 5, 255, 2);
        (roots[0], roots[1], roots[2], roots[3]) = (listRoot(sale, 2), "five", "255", "another");
        Tombstones memory tombstones = noTombstones();
        bytes memory signatures = bytes.concat(
            sign(2, delivery.commitDigest(sale, 1, 2, roots[0], tombstones)),
            sign(0, delivery.commitDigest(sale, 1, 5, roots[1], tombstones)),
            sign(0, delivery.commitDigest(sale, 1, 255, roots[2], tombstones)),
            sign(2, delivery.commitDigest(sale, 1, 2, roots[3], tombstones))
        );
        uint8[] memory taken = new uint8[](1);
        taken[0] = 2;
        bytes32[] memory takenRoots = new bytes32[](1);
        takenRoots[0] = roots[0];
        vm.expectEmit(address(delivery));
        emit IDelivery.RootsCommitted(sale, taken, takenRoots, chain(taken));
        delivery.commit(sale, tombstones, members, roots, signatures);
        assertEq(delivery.committed(sale), 0x4);
    }

    function test_SkipsASignatureForAnotherEpoch() public {
        // when some items are not: it should skip a signature for another epoch
        uint8[] memory members = new uint8[](1);
        bytes32[] memory roots = new bytes32[](1);
        bytes memory signature = sign(0, delivery.commitDigest(sale, 2, 0, 0, noTombstones()));
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NothingNew.selector, sale));
        delivery.commit(sale, noTombstones(), members, roots, signature);
    }

    /// SPEC 5.21.
    function test_ChainsRootsInTheOrderOfCalldata() public {
        // when all is well: it should chain the roots in the order of calldata
        uint8[] memory order = new uint8[](3);
        (order[0], order[1], order[2]) = (4, 0, 3);
        bytes32[] memory roots = new bytes32[](3);
        bytes memory signatures;
        for (uint256 i = 0; i < 3; ++i) {
            roots[i] = listRoot(sale, order[i]);
            bytes32 digest = delivery.commitDigest(sale, 1, order[i], roots[i], noTombstones());
            signatures = bytes.concat(signatures, sign(order[i], digest));
        }
        vm.expectEmit(address(delivery));
        emit IDelivery.RootsCommitted(sale, order, roots, chain(order));
        delivery.commit(sale, noTombstones(), order, roots, signatures);
        assertEq(delivery.rootsDigest(sale), chain(order));
    }

    /// SPEC 5.22.
    function test_NthMakesTheSaleCommitted() public {
        // when all is well, when it is the n-th: it should make the sale Committed
        for (uint256 i = 0; i < N; ++i) {
            assertState(sale, State.Accepted);
            commit(sale, 1 << i);
        }
        assertState(sale, State.Committed);
        (uint8[] memory all,,) = commits(sale, ALL);
        assertEq(delivery.rootsDigest(sale), chain(all));
    }
}
