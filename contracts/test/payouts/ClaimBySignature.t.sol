// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ContractAccount} from "../support/accounts/Account.sol";
import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import "./OrderFixture.sol";
import {Pools} from "src/libraries/Pools.sol";

contract PayoutsClaimBySignatureTest is OrderFixture {
    // ------------------------------------------------------------------------------------------------ reverts

    function testFuzz_RevertWhen_FeeIsAboveTheOrders(uint64 fee, uint64 maxFee) public {
        // when the fee is above the order's: it should revert with Payouts_FeeTooHigh
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        order.maxFee = uint64(bound(maxFee, 0, type(uint64).max - 1));
        fee = uint64(bound(fee, order.maxFee + 1, type(uint64).max));
        bytes memory signature = signed(idOf(order));
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_FeeTooHigh.selector, fee, order.maxFee));
        relay(order, items, fee, signature);
    }

    function test_RevertWhen_NobodyWouldBePaid() public {
        // when the money would go to nobody, the vault or the token: it should revert with Payouts_BadPayee
        OrderLeaf[] memory items = openSnapshots(1);
        address[3] memory bad = [address(0), address(payouts), address(dollar)];
        for (uint256 i = 0; i < 3; ++i) {
            ClaimOrder memory order = claimOrder();
            order.to = bad[i];
            bytes memory signature = signed(idOf(order));
            expectBadPayee(bad[i]);
            relay(order, items, 0, signature);
        }
    }

    function testFuzz_RevertWhen_DeadlineHasPassed(uint64 deadline) public {
        // when the deadline has passed: it should revert with Payouts_Expired
        OrderLeaf[] memory items = openSnapshots(1);
        vm.warp(1_800_000_000);
        ClaimOrder memory order = claimOrder();
        order.deadline = uint64(bound(deadline, 0, block.timestamp));
        bytes memory signature = signed(idOf(order));
        expectExpired(order.deadline);
        relay(order, items, 0, signature);

        // The deadline itself is late, and a second before is not.
        order.deadline = uint64(block.timestamp);
        signature = signed(idOf(order));
        expectExpired(order.deadline);
        relay(order, items, 0, signature);
        vm.warp(block.timestamp - 1);
        assertEq(relay(order, items, 0, signature), 10, "units");
    }

    function testFuzz_RevertWhen_NonceIsUsed(uint256 nonce) public {
        // when the nonce is used: it should revert with Payouts_UsedNonce
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        order.nonce = nonce;
        bytes memory signature = signed(idOf(order));
        assertFalse(payouts.isNonceUsed(person, nonce));
        relay(order, items, 0, signature);
        assertTrue(payouts.isNonceUsed(person, nonce));

        deposit(50);
        expectUsedNonce(person, nonce);
        relay(order, items, 0, signature);
        // So with other words.
        order.maxFee = 1;
        signature = signed(idOf(order));
        expectUsedNonce(person, nonce);
        relay(order, items, 0, signature);
    }

    function testFuzz_RevertWhen_AnotherSigned(uint256 other) public {
        // when the account did not sign the order: it should revert with Payouts_BadSignature
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        other = boundPrivateKey(other);
        vm.assume(other != key);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(other, idOf(order));
        expectBadSignature(person);
        relay(order, items, 0, abi.encodePacked(r, s, v));
    }

    function test_RevertWhen_WordsWereChanged() public {
        // when the account did not sign the order: it should revert with Payouts_BadSignature
        OrderLeaf[] memory items = openSnapshots(1);
        bytes memory signature = signed(idOf(claimOrder()));
        for (uint256 i = 0; i < 7; ++i) {
            ClaimOrder memory order = claimOrder();
            if (i == 0) order.account = leaves.accounts[0];
            if (i == 1) order.token = IERC20(address(new DemoDollar()));
            if (i == 2) order.to = relayer;
            if (i == 3) order.minUnits = 0;
            if (i == 4) order.maxFee = 10;
            if (i == 5) order.nonce = 8;
            if (i == 6) order.deadline += 1;
            expectBadSignature(order.account);
            relay(order, items, 0, signature);
        }
        assertEq(relay(claimOrder(), items, 0, signature), 10, "units");
    }

    function testFuzz_RevertWhen_TooLittleIsLeft(uint64 fee, uint64 minUnits) public {
        // when nothing would be left, or less than the order asks for: it should revert with Payouts_TooLittle, and the order stays good
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        order.maxFee = type(uint64).max;
        order.minUnits = minUnits % 4 == 0 ? minUnits : minUnits % 20;
        fee = fee % 4 == 0 ? fee : fee % 20;
        bytes memory signature = signed(idOf(order));
        bool good = fee < 10 && 10 - fee >= order.minUnits;
        if (!good) expectTooLittle(10, fee, order.minUnits);
        relay(order, items, fee, signature);
        if (good) return assertEq(has(to), 10 - fee, "paid");

        // More came in: the same order is carried out.
        deposit(200);
        if (fee >= 50 || 50 - fee < order.minUnits) return;
        assertEq(relay(order, items, fee, signature), 50 - fee, "units");
    }

    function test_RevertWhen_NoLeafIsBrought() public {
        // when nothing would be left, or less than the order asks for: it should revert with Payouts_TooLittle, and the order stays good
        openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        order.minUnits = 0;
        bytes memory signature = signed(idOf(order));
        expectTooLittle(0, 0, 0);
        relay(order, new OrderLeaf[](0), 0, signature);
        assertFalse(payouts.isNonceUsed(person, order.nonce));
    }

    function test_RevertWhen_TokenRefuses() public {
        // when the token refuses: it should revert with Payouts_TransferFailed, and the order stays good
        BlockingToken token = new BlockingToken();
        useToken(token);
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        bytes memory signature = signed(idOf(order));
        address[2] memory refused = [to, relayer];
        for (uint256 i = 0; i < 2; ++i) {
            token.setBlocked(refused[i], true);
            bytes4 error = IPayouts.Payouts_TransferFailed.selector;
            vm.expectRevert(abi.encodeWithSelector(error, token, refused[i], i == 0 ? 8 : 2));
            relay(order, items, 2, signature);
            token.setBlocked(refused[i], false);
        }
        assertEq(relay(order, items, 2, signature), 8, "units");
    }

    // ------------------------------------------------------------------------------------------------ leaves

    function test_SkipsWhatPaysNothing() public {
        // when a leaf leads to no pool, is due nothing or has another scale: it should skip it and count 0
        OrderLeaf[] memory items = openSnapshots(7);
        items[1].siblings[1] = ~items[1].siblings[1];
        items[2].snapshot = SnapshotId.wrap("nothing");
        items[3] = items[0];
        items[4].named = true;
        items[5].leaf = Leaf.wrap(Leaf.unwrap(items[5].leaf) | bytes32(uint256(1) << 128));
        // Another's leaf.
        items[6].leaf = leafOf(0);
        items[6].siblings = proofOf(0);
        vm.recordLogs();
        assertEq(relay(claimOrder(), items, 2), 8, "units");
        assertEq(has(to), 8, "to");
        // One leaf's event, one of the nonce, one of the order, two transfers.
        assertEq(vm.getRecordedLogs().length, 5, "logs");
    }

    /// @dev A token that changed its decimals has pools of two scales. Their units are not the same money.
    function test_SkipsAnotherScale() public {
        // when a leaf leads to no pool, is due nothing or has another scale: it should skip it and count 0
        OrderLeaf[] memory items = openSnapshots(2);
        scale = 3;
        deposit(50);
        items[1] = orderLeaf();
        assertEq(relay(claimOrder(), items, 0), 10, "units");
        assertEq(has(to), 10, "first");

        (items[0], items[1]) = (items[1], items[0]);
        ClaimOrder memory order = claimOrder();
        order.nonce = 8;
        assertEq(relay(order, items, 1), 9, "units");
        assertEq(has(to), 10 + 9000, "second");
        assertEq(has(relayer), 1000, "fee");
    }

    function test_StandsAboveAPayee() public {
        // when the account named a payee before: it should pay where the order says, and leave the payee
        OrderLeaf[] memory items = openSnapshots(1);
        setPayee(OWN, payee);
        assertEq(relay(claimOrder(), items, 2), 8, "units");
        assertEq(has(to), 8, "to");
        assertEq(has(payee), 0, "payee");

        deposit(50);
        (uint64 paid,, address named) = payouts.recordOf(leafProof(OWN));
        assertEq(paid, 10, "record");
        assertEq(named, payee, "named");
        push(0);
        assertEq(has(payee), 10, "pushed");
    }

    function test_StandsAboveANamedLeaf() public {
        // when the leaf names a payee: it should pay where the order says
        makeSnapshot(naming(owning(Trees.equal(5, 1), person), OWN, payee));
        OrderLeaf[] memory items = openSnapshots(1);
        assertEq(relay(claimOrder(), items, 0), 10, "units");
        assertEq(has(to), 10, "to");
        deposit(50);
        push(0);
        assertEq(has(payee), 10, "pushed");
    }

    function test_PaysAHeldLeaf() public {
        // when the leaf is held: it should pay all that accumulated, once
        makeSnapshot(naming(owning(Trees.equal(5, 1), person), OWN, address(0)));
        OrderLeaf[] memory items = openSnapshots(1);
        push(0);
        deposit(50);
        push(0);
        assertEq(due(OWN), 20, "due");
        assertEq(relay(claimOrder(), items, 2), 18, "units");
        assertEq(due(OWN), 0, "due after");
        (uint64 paid, bool stuck, bool odd) = payouts.laneOf(poolId(), uint32(OWN));
        assertEq(paid, 20, "lane");
        assertTrue(stuck && !odd, "stuck");

        ClaimOrder memory order = claimOrder();
        order.nonce = 8;
        bytes memory signature = signed(idOf(order));
        expectTooLittle(0, 0, 1);
        relay(order, items, 0, signature);
        // Pushes leave it out as before.
        deposit(50);
        push(0);
        assertEq(has(to), 18, "to");
        assertEq(relay(order, items, 0, signature), 10, "later");
    }

    function test_AHeldLeafLosesNothing() public {
        // when the leaf is held: it should lose nothing whatever comes later
        makeSnapshot(naming(owning(Trees.equal(5, 1), person), OWN, address(0)));
        OrderLeaf[] memory items = openSnapshots(1);
        push(0);
        relay(claimOrder(), items, 0);
        deposit(50);

        // A payee takes over from the lane, and an order from the payee's record.
        setPayee(OWN, payee);
        assertEq(due(OWN), 10, "due");
        push(0);
        assertEq(has(payee), 10, "pushed");
        deposit(50);
        ClaimOrder memory order = claimOrder();
        order.nonce = 8;
        assertEq(relay(order, items, 0), 10, "by record");
        push(0);
        assertEq(has(payee), 10, "payee");
        assertEq(has(to), 20, "to");
        assertEq(due(OWN), 0, "all");
    }

    // ------------------------------------------------------------------------------------------------ all is well

    function testFuzz_PaysForAnyone(address caller, uint64 units, uint64 fee) public {
        // when all is well: it should pay the account's part less the fee, for anyone who calls
        vm.assume(caller != address(0) && caller != to && caller != person && caller != address(payouts));
        units = uint64(bound(units, 5, 1e15));
        uint256 part = units / 5;
        fee = uint64(bound(fee, 0, part - 1));
        deposit(units);
        ClaimOrder memory order = claimOrder();
        order.maxFee = fee;
        order.minUnits = uint64(part - fee);
        bytes memory signature = signed(idOf(order));
        OrderLeaf[] memory items = only(orderLeaf());

        vm.prank(caller);
        assertEq(payouts.claimBySignature(order, items, fee, signature), part - fee, "units");
        assertEq(has(to), part - fee, "to");
        assertEq(has(caller), fee, "fee");
        assertEq(due(OWN), 0, "due");
        push(0);
        assertEq(has(person), 0, "once");
    }

    function test_PaysSeveralSnapshotsByOneTransfer() public {
        // when all is well: it should pay leaves of several snapshots by one transfer
        OrderLeaf[] memory items = openSnapshots(4);
        push(0);
        vm.expectCall(address(dollar), abi.encodeCall(dollar.transfer, (to, 28)), 1);
        vm.expectCall(address(dollar), abi.encodeCall(dollar.transfer, (relayer, 2)), 1);
        assertEq(relay(claimOrder(), items, 2), 28, "units");
        // Without a fee there is no second one.
        deposit(50);
        ClaimOrder memory order = claimOrder();
        order.nonce = 8;
        vm.expectCall(address(dollar), abi.encodePacked(dollar.transfer.selector), 1);
        assertEq(relay(order, items, 0), 10, "units");
    }

    function testFuzz_NoncesHaveNoOrder(uint256 one, uint256 two) public {
        // when all is well: it should take each nonce once, in any order
        vm.assume(one != two);
        OrderLeaf[] memory items = openSnapshots(1);
        uint256[2] memory nonces = [one, two];
        for (uint256 i = 0; i < 2; ++i) {
            ClaimOrder memory order = claimOrder();
            order.nonce = nonces[i];
            assertFalse(payouts.isNonceUsed(person, nonces[i]), "not yet");
            assertEq(relay(order, items, 0), 10, "units");
            deposit(50);
        }
        assertTrue(payouts.isNonceUsed(person, one) && payouts.isNonceUsed(person, two), "used");
        assertFalse(payouts.isNonceUsed(relayer, one), "another's");
    }

    function test_TakesAnOrderForLaterSnapshots() public {
        // when all is well: it should take an order for leaves of later snapshots
        ClaimOrder memory order = claimOrder();
        bytes memory signature = signed(idOf(order));
        OrderLeaf[] memory items = openSnapshots(2);
        assertEq(relay(order, items, 0, signature), 20, "units");
    }

    function test_TellsLeavesOrderAndNonce() public {
        // when all is well: it should tell each leaf, the order and the nonce
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        bytes memory signature = signed(idOf(order));
        vm.expectEmit(address(payouts));
        emit IPayouts.NonceUsed(person, 7);
        vm.expectEmitAnonymous(address(payouts));
        emit IPayouts.Claimed(Pools.payment(poolId(), OWN, 10));
        vm.expectEmit(address(payouts));
        emit IPayouts.OrderPaid({account: person, token: dollar, to: to, units: 8, relayer: relayer, fee: 2});
        relay(order, items, 2, signature);
        assertEq(payouts.claimOrderId(order), idOf(order), "id");
    }

    function test_TakesAllKindsOfSignatures() public {
        // when all is well: it should take the signatures of keys, contracts and passkeys
        address verifier = deployCode("Verifiers.sol:PasskeyVerifier");
        bytes memory signer = Passkeys.signerOf(verifier, key);
        ContractAccount wallet = new ContractAccount();
        address[3] memory accounts = [person, Passkeys.accountOf(signer), address(wallet)];
        for (uint256 i = 0; i < 3; ++i) {
            // A passkey's leaf is held.
            Leaves memory leaves_ = owning(Trees.equal(5, 1), accounts[i]);
            makeSnapshot(i == 1 ? naming(leaves_, OWN, address(0)) : leaves_);
            deposit(50);
            ClaimOrder memory order = claimOrder();
            bytes32 id = idOf(order);
            bytes memory signature = "whatever";
            if (i == 0) signature = compact(id);
            if (i == 1) signature = Passkeys.wrap(signer, Passkeys.assertion(key, id));
            if (i == 2) wallet.set(id, ContractAccount.Answer.No);
            assertEq(relay(order, only(orderLeaf()), 2, signature), 8, "units");
        }
        assertEq(has(to), 24, "to");
    }

    function compact(bytes32 digest) internal view returns (bytes memory) {
        (bytes32 r, bytes32 vs) = vm.signCompact(key, digest);
        return abi.encodePacked(r, vs);
    }

    // ------------------------------------------------------------------------------------------------ nonces

    function test_RevertWhen_ANonceIsCancelledTwice() public {
        // when the nonce is used: it should revert with Payouts_UsedNonce
        vm.startPrank(person);
        payouts.cancelNonce(7);
        expectUsedNonce(person, 7);
        payouts.cancelNonce(7);
    }

    function testFuzz_ACancelledNonceVoidsTheOrder(uint256 nonce, uint256 other) public {
        // when it is not: it should void the order, and no other
        vm.assume(nonce != other);
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        order.nonce = nonce;
        bytes memory signature = signed(idOf(order));
        // Nobody cancels for another.
        vm.prank(relayer);
        payouts.cancelNonce(nonce);
        assertFalse(payouts.isNonceUsed(person, nonce), "another's");

        vm.expectEmit(address(payouts));
        emit IPayouts.NonceUsed(person, nonce);
        vm.prank(person);
        payouts.cancelNonce(nonce);
        expectUsedNonce(person, nonce);
        relay(order, items, 0, signature);

        order.nonce = other;
        assertEq(relay(order, items, 0), 10, "units");
    }
}
