// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Disputes.sol";

contract DeliveryFaultTest is Disputes {
    function expectBadFaults(bytes memory faults, uint256[] memory numbers) internal {
        bytes memory signatures = quorum(QUORUM, delivery.faultDigest(sale, faults));
        LeafSet memory set = setOf(numbers);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_BadFaults.selector, faults.length));
        delivery.fault(o, faults, set, QUORUM, signatures);
    }

    function test_RevertWhen_ThePoolIsAnother() public {
        // when the pool is not the snapshot's: it should revert with Delivery_WrongPool
        deliver();
        bytes memory faults = faultsOf(ints(1));
        bytes memory signatures = quorum(QUORUM, delivery.faultDigest(sale, faults));
        LeafSet memory set = setOf(ints(1));
        set.pool.snapshot = SnapshotId.wrap("another");
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_WrongPool.selector, snapshot));
        delivery.fault(o, faults, set, QUORUM, signatures);
    }

    function test_RevertWhen_FaultsAreBad() public {
        // when faults are not whole, none, not of the leaves, or of no kind that there is: it should revert with Delivery_BadFaults
        deliver();
        expectBadFaults("", new uint256[](0));
        expectBadFaults(hex"00000001", ints(1));
        expectBadFaults(hex"000000010300", ints(1));
        expectBadFaults(hex"0000000103", ints(2));
        expectBadFaults(hex"0000000103", ints(1, 2));
        expectBadFaults(hex"0000000100", ints(1));
        expectBadFaults(hex"0000000105", ints(1));
        expectBadFaults(hex"00000001030000000205", ints(1, 2));
    }

    function test_RevertWhen_TheTermsAllowFewer() public {
        // when the terms allow fewer: it should revert with Delivery_TooManyFaults
        deliver();
        fault(o, ints(1, 2));
        bytes memory reason = abi.encodeWithSelector(IDelivery.Delivery_TooManyFaults.selector, 4, MOST_FAULTS);
        expectFaultRefused(ints(3, 4), reason);
        fault(o, ints(3));
        assertEq(delivery.faultsOf(sale), 3, "faults");
    }

    function test_RevertWhen_TheSaleIsNotConfirmed() public {
        // when the sale is not Confirmed: it should revert with Delivery_WrongState
        commit(sale, ALL);
        expectFaultRefused(
            ints(1), abi.encodeWithSelector(IDelivery.Delivery_WrongState.selector, sale, State.Committed)
        );
        confirm(sale, ALL);
        settle(o);
        expectFaultRefused(ints(1), abi.encodeWithSelector(IDelivery.Delivery_WrongState.selector, sale, State.Settled));
    }

    function test_RevertWhen_DisputeEndsHasPassed() public {
        // when disputeEnds has passed: it should revert with Delivery_DeadlinePassed
        deliver();
        uint64 ends = market.saleOf(sale).disputeEnds;
        vm.warp(ends);
        expectFaultRefused(ints(1), abi.encodeWithSelector(IDelivery.Delivery_DeadlinePassed.selector, sale, ends));
        vm.warp(ends - 1);
        fault(o, ints(1));
    }

    function test_RevertWhen_NoQuorumSigned() public {
        // when no quorum signed: it should revert with Delivery_NoQuorum
        deliver();
        bytes memory faults = faultsOf(ints(1));
        bytes32 digest = delivery.faultDigest(sale, faults);
        LeafSet memory set = setOf(ints(1));
        bytes memory signatures = quorum(0x3, digest);
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_NoQuorum.selector, digest, 0x3));
        delivery.fault(o, faults, set, 0x3, signatures);
    }

    function test_RevertWhen_AllAreBanned() public {
        // when all leaves are banned already: it should revert with Delivery_NothingNew
        deliver();
        fault(o, ints(1));
        expectFaultRefused(ints(1), abi.encodeWithSelector(IDelivery.Delivery_NothingNew.selector, sale));
        fault(o, ints(1, 2));
        assertEq(banned(), 2, "the other one");
    }

    function test_BansTheLeaves() public {
        // when all is well: it should ban the leaves
        // when all is well: it should emit FaultsFound
        deliver();
        vm.expectEmit(address(delivery));
        emit IDelivery.FaultsFound(sale, faultsOf(ints(1, 9)), 2, QUORUM);
        fault(o, ints(1, 9));
        assertEq(banned(), 2, "V");
        (bool isBanned,) = payouts.banOf(datasets.poolOf(snapshot), 9, Trees.sumLeaf(leaves, 9));
        assertTrue(isBanned, "leaf 9");
    }

    function test_ItsDigestIsTyped() public view {
        // when all is well: it should ban the leaves
        bytes memory faults = faultsOf(ints(1));
        bytes32 typeHash = keccak256("Fault(bytes32 sale,bytes faults)");
        bytes32 structHash = keccak256(abi.encode(typeHash, sale, keccak256(faults)));
        assertEq(delivery.faultDigest(sale, faults), typed(address(delivery), structHash));
    }
}
