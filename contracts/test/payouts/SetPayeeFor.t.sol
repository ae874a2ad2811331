// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "./OrderFixture.sol";

contract PayoutsSetPayeeForTest is OrderFixture {
    // ------------------------------------------------------------------------------------------------ reverts

    function test_RevertWhen_LeavesAreNotThoseOfTheOrder() public {
        // when there is not one leaf for each snapshot of the order: it should revert with Payouts_BadLeaves
        OrderLeaf[] memory items = openSnapshots(2);
        PayeeOrder memory order = payeeOrder();
        expectBadLeaves(order, items, 2, 1);
        expectBadLeaves(order, new OrderLeaf[](0), 0, 1);
        expectBadLeaves(order, only(items[0]), 1, 1);

        order = orderFor(items);
        (items[0], items[1]) = (items[1], items[0]);
        expectBadLeaves(order, items, 2, 2);
        items[1] = items[0];
        expectBadLeaves(order, items, 2, 2);
    }

    function expectBadLeaves(PayeeOrder memory order, OrderLeaf[] memory items, uint256 brought, uint256 wanted)
        internal
    {
        bytes memory signature = signed(idOf(order));
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadLeaves.selector, brought, wanted));
        relay(order, items, signature);
    }

    function test_RevertWhen_PayeeIsBad() public {
        // when the payee is nobody, the vault or the token: it should revert with Payouts_BadPayee
        OrderLeaf[] memory items = openSnapshots(1);
        address[3] memory bad = [address(0), address(payouts), address(dollar)];
        for (uint256 i = 0; i < 3; ++i) {
            PayeeOrder memory order = payeeOrder();
            order.payee = bad[i];
            bytes memory signature = signed(idOf(order));
            expectBadPayee(bad[i]);
            relay(order, items, signature);
        }
    }

    function testFuzz_RevertWhen_DeadlineHasPassed(uint64 deadline) public {
        // when the deadline has passed: it should revert with Payouts_Expired
        OrderLeaf[] memory items = openSnapshots(1);
        vm.warp(1_800_000_000);
        PayeeOrder memory order = payeeOrder();
        order.deadline = uint64(bound(deadline, 0, block.timestamp));
        bytes memory signature = signed(idOf(order));
        expectExpired(order.deadline);
        relay(order, items, signature);
    }

    function test_RevertWhen_NonceIsUsed() public {
        // when the nonce is used: it should revert with Payouts_UsedNonce
        OrderLeaf[] memory items = openSnapshots(1);
        PayeeOrder memory order = payeeOrder();
        bytes memory signature = signed(idOf(order));
        relay(order, items, signature);
        expectUsedNonce(person, 7);
        relay(order, items, signature);

        // Claims and payees have the same nonces.
        ClaimOrder memory other = claimOrder();
        signature = signed(idOf(other));
        expectUsedNonce(person, 7);
        relay(other, items, 0, signature);
    }

    function test_RevertWhen_WordsWereChanged() public {
        // when the account did not sign the order: it should revert with Payouts_BadSignature
        OrderLeaf[] memory items = openSnapshots(2);
        bytes memory signature = signed(idOf(payeeOrder()));
        for (uint256 i = 0; i < 6; ++i) {
            PayeeOrder memory order = payeeOrder();
            OrderLeaf[] memory brought = only(items[1]);
            if (i == 0) order.account = leaves.accounts[0];
            if (i == 1) order.token = IERC20(address(new DemoDollar()));
            if (i == 2) order.payee = relayer;
            if (i == 3) (order.snapshots[0], brought) = (items[0].snapshot, only(items[0]));
            if (i == 4) order.nonce = 8;
            if (i == 5) order.deadline += 1;
            expectBadSignature(order.account);
            relay(order, brought, signature);
        }
        // A snapshot more.
        expectBadSignature(person);
        relay(orderFor(items), items, signature);
        relay(payeeOrder(), only(items[1]), signature);
    }

    function testFuzz_RevertWhen_ALeafLeadsNowhere(uint8 which) public {
        // when a leaf leads to an empty pool: it should revert with Payouts_EmptyPool and change none
        OrderLeaf[] memory items = openSnapshots(3);
        PayeeOrder memory order = orderFor(items);
        bytes memory signature = signed(idOf(order));
        // Another's leaf, or a wrong proof.
        if (which % 2 == 0) (items[which % 3].leaf, items[which % 3].siblings) = (leafOf(0), proofOf(0));
        else items[which % 3].siblings[0] = ~items[which % 3].siblings[0];
        vm.expectPartialRevert(IPayouts.Payouts_EmptyPool.selector);
        relay(order, items, signature);
        assertFalse(payouts.isNonceUsed(person, 7), "nonce");
        (,, bool odd) = payouts.laneOf(poolId(), uint32(OWN));
        assertFalse(odd, "record");
    }

    function test_RevertWhen_TheNumberHasAnotherRecord() public {
        // when a leaf's number has another record: it should revert with Payouts_NoRecord
        OrderLeaf[] memory items = openSnapshots(1);
        vm.record();
        payouts.laneOf(poolId(), uint32(OWN));
        (bytes32[] memory reads,) = vm.accesses(address(payouts));
        vm.store(address(payouts), reads[0], bytes32(uint256(1) << 255));
        PayeeOrder memory order = payeeOrder();
        bytes memory signature = signed(idOf(order));
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NoRecord.selector, poolId(), OWN, person));
        relay(order, items, signature);
    }

    // ------------------------------------------------------------------------------------------------ all is well

    function test_WithoutSnapshotsItTakesAnOrderBack() public {
        // when the order has no snapshot: it should use up the nonce alone
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory claimed = claimOrder();
        bytes memory signature = signed(idOf(claimed));
        PayeeOrder memory order = payeeOrder();
        order.snapshots = new SnapshotId[](0);
        vm.recordLogs();
        relay(order, new OrderLeaf[](0));
        assertEq(vm.getRecordedLogs().length, 1, "logs");
        assertTrue(payouts.isNonceUsed(person, 7), "nonce");
        expectUsedNonce(person, 7);
        relay(claimed, items, 0, signature);
    }

    function test_PaysThePayeeFromThenOn() public {
        // when all is well: it should pay the payee from then on, and lose nothing
        OrderLeaf[] memory items = openSnapshots(1);
        relay(payeeOrder(), items);
        assertEq(due(OWN), 10, "due");
        (uint64 paid, bool stuck, address named) = payouts.recordOf(leafProof(OWN));
        assertEq(named, payee, "named");
        assertTrue(paid == 0 && !stuck, "record");
        push(0);
        assertEq(has(payee), 10, "pushed");

        // The account changes it by itself, and by another order.
        setPayee(OWN, person);
        deposit(50);
        assertEq(claimAgain(OWN), 10, "back");
        PayeeOrder memory order = payeeOrder();
        order.nonce = 8;
        relay(order, items);
        deposit(50);
        assertEq(claim(OWN), 10, "claimed");
        assertEq(has(payee), 20, "payee");
        assertEq(has(person), 10, "person");
    }

    function test_PaysAHeldLeafAllThatAccumulated() public {
        // when all is well: it should pay a held leaf all that accumulated
        makeSnapshot(naming(owning(Trees.equal(5, 1), person), OWN, address(0)));
        OrderLeaf[] memory items = openSnapshots(1);
        push(0);
        deposit(50);
        push(0);
        relay(payeeOrder(), items);
        assertEq(due(OWN), 20, "due");
        push(0);
        assertEq(has(payee), 20, "payee");
    }

    function test_NamesAPayeeInSeveralPools() public {
        // when all is well: it should do so in several pools
        OrderLeaf[] memory items = openSnapshots(3);
        relay(orderFor(items), items);
        for (uint256 i = 0; i < 3; ++i) {
            snapshot = items[i].snapshot;
            push(0);
            assertEq(has(payee), 10 * (i + 1), "payee");
        }
        assertEq(has(person), 0, "person");
    }

    function test_TellsLeavesAndNonce() public {
        // when all is well: it should tell each leaf and the nonce
        OrderLeaf[] memory items = openSnapshots(1);
        PayeeOrder memory order = payeeOrder();
        bytes memory signature = signed(idOf(order));
        vm.expectEmit(address(payouts));
        emit IPayouts.NonceUsed(person, 7);
        vm.expectEmit(address(payouts));
        emit IPayouts.PayeeSet(poolId(), uint32(OWN), person, payee);
        relay(order, items, signature);
        assertEq(payouts.payeeOrderId(order), idOf(order), "id");
    }

    function test_TakesAPasskeysSignature() public {
        // when all is well: it should take a passkey's signature
        bytes memory signer = Passkeys.signerOf(deployCode("Verifiers.sol:PasskeyVerifier"), key);
        makeSnapshot(naming(owning(Trees.equal(5, 1), Passkeys.accountOf(signer)), OWN, address(0)));
        OrderLeaf[] memory items = openSnapshots(1);
        PayeeOrder memory order = payeeOrder();
        relay(order, items, Passkeys.wrap(signer, Passkeys.assertion(key, idOf(order))));
        push(0);
        assertEq(has(payee), 10, "payee");
    }

    function orderFor(OrderLeaf[] memory items) internal view returns (PayeeOrder memory order) {
        order = payeeOrder();
        order.snapshots = new SnapshotId[](items.length);
        for (uint256 i = 0; i < items.length; ++i) {
            order.snapshots[i] = items[i].snapshot;
        }
    }
}
