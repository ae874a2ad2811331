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
        bytes memory items = commits(sale, ALL);
        vm.expectRevert(reason);
        delivery.commit(sale, tombstones, items);
    }

    function expectNothingNew(bytes memory items) internal {
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NothingNew.selector, sale));
        delivery.commit(sale, noTombstones(), items);
    }

    /// @dev The head of a member's commit.
    function head(uint8 member) internal view returns (bytes memory) {
        return abi.encodePacked(member, listRoot(sale, member));
    }

    /// @dev The digest of a chain of commits by members in an order.
    function chain(uint8[] memory members) internal view returns (bytes24 digest) {
        for (uint256 i = 0; i < members.length; ++i) {
            digest = bytes24(keccak256(bytes.concat(digest, head(members[i]))));
        }
    }

    function test_RevertWhen_TombstonesDoNotFit() public {
        // when the tombstones' digest, count and weight do not fit: it should revert with Delivery_BadTombstones
        bytes32 none = keccak256("");
        Tombstones[5] memory bad = [
            Tombstones("digest", 0, 0),
            Tombstones(none, 0, 1),
            Tombstones(none, 1, 1),
            Tombstones("digest", 2, 1),
            Tombstones("digest", 1, 0)
        ];
        for (uint256 i = 0; i < bad.length; ++i) {
            expectRefused(bad[i], abi.encodeWithSelector(IDelivery.Delivery_BadTombstones.selector, bad[i].digest));
        }
    }

    function testFuzz_RevertWhen_ItemsAreNotWhole(uint256 length) public {
        // when the items are not whole: it should revert with Delivery_BadLength
        length = bound(length, 1, 1000);
        vm.assume(length % 97 != 0);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_BadLength.selector, length));
        delivery.commit(sale, noTombstones(), filled(length));
    }

    function test_RevertWhen_SaleIsNotAccepted() public {
        // when the sale is not Accepted: it should revert with Delivery_WrongState
        SaleId none = SaleId.wrap("none");
        bytes memory items = commits(none, ALL);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_WrongState.selector, none, State.None));
        delivery.commit(none, noTombstones(), items);
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
        expectNothingNew(commits(sale, 0x3));
        expectNothingNew("");
    }

    function testFuzz_SkipsBadItemsAndTakesTheRest(uint256 bad) public {
        // when some items are not: it should skip them and take the rest
        bad = bound(bad, 1, ALL - 1);
        bytes memory items = commits(sale, ALL);
        uint8[] memory good = new uint8[](N);
        uint256 count = 0;
        for (uint8 i = 0; i < N; ++i) {
            // Breaks the last byte of the root.
            if (bad & (1 << i) != 0) items[uint256(i) * 97 + 32] ^= 0x01;
            else good[count++] = i;
        }
        assembly {
            mstore(good, count)
        }
        delivery.commit(sale, noTombstones(), items);
        assertEq(delivery.committed(sale), ALL & ~bad);
        assertEq(delivery.rootsDigest(sale), chain(good));
        assertState(sale, State.Accepted);
    }

    function test_SkipsStrangersAndTheSecondOfAMember() public {
        // when some items are not: it should skip them and take the rest
        // when some items are not: it should skip strangers and the second of a member
        // when all is well: it should emit RootsCommitted
        uint8[] memory taken = new uint8[](1);
        taken[0] = 2;
        bytes memory items = bytes.concat(
            commitItem(sale, 2, listRoot(sale, 2)), strangersItem(5), strangersItem(255), commitItem(sale, 2, "another")
        );
        vm.expectEmit(address(delivery));
        emit IDelivery.RootsCommitted(sale, chain(taken), head(2));
        delivery.commit(sale, noTombstones(), items);
        assertEq(delivery.committed(sale), 0x4);
    }

    /// @dev A commit of an index that no member has, signed by member 0.
    function strangersItem(uint8 index) internal view returns (bytes memory) {
        bytes32 digest = delivery.commitDigest(sale, 1, index, "root", noTombstones());
        return bytes.concat(bytes1(index), "root", new bytes(28), sign(0, digest));
    }

    function test_SkipsASignatureForAnotherEpoch() public {
        // when some items are not: it should skip a signature for another epoch
        bytes memory signature = sign(0, delivery.commitDigest(sale, 2, 0, 0, noTombstones()));
        expectNothingNew(bytes.concat(new bytes(33), signature));
    }

    /// SPEC 5.21.
    function test_ChainsRootsInTheOrderOfCalldata() public {
        // when all is well: it should chain the roots in the order of calldata
        uint8[] memory order = new uint8[](3);
        (order[0], order[1], order[2]) = (4, 0, 3);
        bytes memory items;
        bytes memory heads;
        for (uint256 i = 0; i < 3; ++i) {
            items = bytes.concat(items, commitItem(sale, order[i], listRoot(sale, order[i])));
            heads = bytes.concat(heads, head(order[i]));
        }
        vm.expectEmit(address(delivery));
        emit IDelivery.RootsCommitted(sale, chain(order), heads);
        delivery.commit(sale, noTombstones(), items);
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
        uint8[] memory all = new uint8[](N);
        for (uint8 i = 0; i < N; ++i) {
            all[i] = i;
        }
        assertEq(delivery.rootsDigest(sale), chain(all));
    }

    function test_F05_NthLeavesItToResolveAfterALock() public {
        // when all is well, when it is the n-th: it should leave the sale Accepted if a dataset was locked since
        vm.prank(address(market));
        committee.lock(DatasetId.wrap("any dataset"), 1, SaleId.wrap("another sale"));
        commit(sale, ALL);
        assertState(sale, State.Accepted);
        assertEq(delivery.committed(sale), ALL);
    }
}
