// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ContractAccount} from "../support/accounts/Account.sol";
import {MoodyVerifier} from "../support/accounts/MoodyVerifier.sol";
import {ReentrantToken} from "../support/tokens/ReentrantToken.sol";
import "./OrderFixture.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {stdError} from "forge-std/StdError.sol";

/// @notice What was tried with orders, and does not work.
contract OrderAttacksTest is OrderFixture {
    function test_AReplayedOrderIsRefused() public {
        OrderLeaf[] memory items = openSnapshots(2);
        ClaimOrder memory order = claimOrder();
        bytes memory signature = signed(idOf(order));
        relay(order, only(items[0]), 0, signature);
        // For another snapshot's leaf, with another fee, and in the other form of the signature.
        expectUsedNonce(person, 7);
        relay(order, only(items[1]), 0, signature);
        expectUsedNonce(person, 7);
        relay(order, items, 2, signature);
        (bytes32 r, bytes32 vs) = vm.signCompact(key, idOf(order));
        expectUsedNonce(person, 7);
        relay(order, items, 0, abi.encodePacked(r, vs));
    }

    function testFuzz_AnOrderOfAnotherChainIsRefused(uint64 chain) public {
        vm.assume(chain != 0 && chain != block.chainid);
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        bytes memory signature = signed(idOf(order));
        vm.chainId(chain);
        expectBadSignature(person);
        relay(order, items, 0, signature);
    }

    function test_AnOrderForAnotherVaultIsRefused() public {
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        PayeeOrder memory named = payeeOrder();
        Payouts first = payouts;
        FakeMarket other = new FakeMarket(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1));
        payouts = new Payouts(IMarket(address(other)));
        (bytes memory one, bytes memory two) = (signed(idOf(order)), signed(idOf(named)));
        payouts = first;
        expectBadSignature(person);
        relay(order, items, 0, one);
        expectBadSignature(person);
        relay(named, items, two);
    }

    /// @dev Both kinds of orders have six members and a nonce of the same account.
    function test_AnOrderOfOneKindIsNoneOfTheOther() public {
        OrderLeaf[] memory items = openSnapshots(1);
        bytes memory signature = signed(idOf(payeeOrder()));
        expectBadSignature(person);
        relay(claimOrder(), items, 0, signature);
        signature = signed(idOf(claimOrder()));
        expectBadSignature(person);
        relay(payeeOrder(), items, signature);
    }

    /// @dev A relayer who takes its fee from one leaf of many leaves the rest for another order, that costs another fee.
    function test_ARelayerCantClaimOneLeafForItsFee() public {
        OrderLeaf[] memory items = openSnapshots(3);
        ClaimOrder memory order = claimOrder();
        order.minUnits = 28;
        bytes memory signature = signed(idOf(order));
        expectTooLittle(10, 2, 28);
        relay(order, only(items[0]), 2, signature);
        // Nor one leaf several times.
        (OrderLeaf memory second, OrderLeaf memory third) = (items[1], items[2]);
        (items[1], items[2]) = (items[0], items[0]);
        expectTooLittle(10, 2, 28);
        relay(order, items, 2, signature);

        (items[1], items[2]) = (second, third);
        assertEq(relay(order, items, 2, signature), 28, "units");
    }

    function test_ARelayerCantTakeAll() public {
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        order.minUnits = 0;
        order.maxFee = type(uint64).max;
        bytes memory signature = signed(idOf(order));
        expectTooLittle(10, 10, 0);
        relay(order, items, 10, signature);
        expectTooLittle(10, type(uint64).max, 0);
        relay(order, items, type(uint64).max, signature);
        assertEq(relay(order, items, 9, signature), 1, "units");
    }

    /// @dev The recipient is told in the middle of the first transfer, before the fee is paid.
    function test_AHookFindsNothingToTakeTwice() public {
        ReentrantToken token = new ReentrantToken();
        useToken(token);
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        ClaimOrder memory second = claimOrder();
        second.nonce = 8;
        bytes memory signature = signed(idOf(order));
        LeafProof memory proof = leafProof(OWN);
        bytes[4] memory calls = [
            abi.encodeCall(payouts.claimBySignature, (order, items, 0, signature)),
            abi.encodeCall(payouts.claimBySignature, (second, items, 0, signed(idOf(second)))),
            abi.encodeCall(payouts.claimFor, (proof)),
            abi.encodeCall(payouts.withdraw, (token, to))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            uint256 state = vm.snapshotState();
            token.arm(address(payouts), calls[i]);
            assertEq(relay(order, items, 2, signature), 8, "units");
            assertTrue(token.called() && !token.succeeded(), "a hook");
            assertEq(has(to) + has(relayer), 10, "in all");
            assertEq(has(address(payouts)), 40, "left");
            vm.revertToState(state);
        }
    }

    function test_OrdersDoNotGetInWhileAPushRuns() public {
        ReentrantToken token = new ReentrantToken();
        useToken(token);
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        PayeeOrder memory named = payeeOrder();
        bytes[2] memory calls = [
            abi.encodeCall(payouts.claimBySignature, (order, items, 0, signed(idOf(order)))),
            abi.encodeCall(payouts.setPayeeFor, (named, items, signed(idOf(named))))
        ];
        for (uint256 i = 0; i < 2; ++i) {
            uint256 state = vm.snapshotState();
            token.arm(address(payouts), calls[i]);
            push(0);
            assertTrue(token.called() && !token.succeeded(), "within a push");
            assertEq(bytes4(token.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "reason");
            vm.revertToState(state);
        }
    }

    /// @dev Its relayer loses gas, and nobody else anything.
    function test_AnAccountsCodeCantHarm() public {
        ContractAccount wallet = new ContractAccount();
        own(address(wallet));
        OrderLeaf[] memory items = openSnapshots(1);
        for (uint256 i = 0; i <= uint256(ContractAccount.Answer.Short); ++i) {
            wallet.set(0, ContractAccount.Answer(i));
            uint256 before = gasleft();
            vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadSignature.selector, wallet));
            payouts.claimBySignature{gas: 2_000_000}(claimOrder(), items, 0, "whatever");
            assertLt(before - gasleft(), 500_000, "gas");
        }
        assertFalse(payouts.isNonceUsed(address(wallet), 7), "nonce");
        assertEq(due(OWN), 10, "due");
    }

    function test_AHostileVerifierDecidesForItsOwnAccountAlone() public {
        MoodyVerifier verifier = new MoodyVerifier();
        bytes memory signer = Passkeys.signerOf(address(verifier), 1);
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        order.to = relayer;
        expectBadSignature(person);
        relay(order, items, 0, Passkeys.wrap(signer, ""));

        // Its own leaf's proof leads nowhere, and with its own account's there is nothing.
        order.account = Passkeys.accountOf(signer);
        expectTooLittle(0, 0, 1);
        relay(order, items, 0, Passkeys.wrap(signer, ""));
    }

    function test_TheTwinOfASignatureIsRefused() public {
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, idOf(order));
        uint256 n = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        bytes memory twin = abi.encodePacked(r, n - uint256(s), v == 27 ? 28 : 27);
        expectBadSignature(person);
        relay(order, items, 0, twin);
    }

    /// @dev Whoever has the secret, but not as a key on P-256, has nothing.
    function test_EcdsaDoesNotSpeakForAPasskey() public {
        bytes memory signer = Passkeys.signerOf(deployCode("Verifiers.sol:PasskeyVerifier"), key);
        makeSnapshot(naming(owning(Trees.equal(5, 1), Passkeys.accountOf(signer)), OWN, address(0)));
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        bytes memory signature = signed(idOf(order));
        expectBadSignature(order.account);
        relay(order, items, 0, signature);
        expectBadSignature(order.account);
        relay(order, items, 0, Passkeys.wrap(signer, signature));
        // Nor does a passkey of the same secret speak for the person.
        own(person);
        items = openSnapshots(1);
        order = claimOrder();
        signature = Passkeys.wrap(signer, Passkeys.assertion(key, idOf(order)));
        expectBadSignature(person);
        relay(order, items, 0, signature);
    }

    /// @dev A payee without code of its own: it could never claim, and is paid by orders of the account, by anyone, and by pushes.
    function test_APayeeThatCantCallLosesNothing() public {
        address mute = address(new FakeMarket(address(0)));
        OrderLeaf[] memory items = openSnapshots(1);
        PayeeOrder memory named = payeeOrder();
        named.payee = mute;
        relay(named, items);
        LeafProof memory proof = leafProof(OWN);
        payouts.claimFor(proof);
        assertEq(has(mute), 10, "claimed");
        deposit(50);
        push(0);
        assertEq(has(mute), 20, "pushed");

        // The account takes what comes later back to itself.
        deposit(50);
        ClaimOrder memory order = claimOrder();
        order.nonce = 8;
        assertEq(relay(order, items, 2), 8, "units");
        assertEq(has(to), 8, "to");
    }

    /// @dev Money of four pools of 2^62 units does not fit a number of 64 bits. Nothing wraps around.
    function test_ASumBeyond64BitsLosesNothing() public {
        makeSnapshot(owning(Trees.equal(4, 1), person));
        leaves.weights[OWN] = type(uint64).max - 3;
        sumRoot = Trees.sumRoot(leaves);
        OrderLeaf[] memory items = new OrderLeaf[](5);
        for (uint256 i = 0; i < 5; ++i) {
            snapshot = SnapshotId.wrap(bytes32(i));
            deposit(uint64((1 << 62) - 1));
            items[i] = orderLeaf();
        }
        ClaimOrder memory order = claimOrder();
        bytes memory signature = signed(idOf(order));
        vm.expectRevert(stdError.arithmeticError);
        relay(order, items, 0, signature);

        OrderLeaf[] memory fewer = new OrderLeaf[](2);
        (fewer[0], fewer[1]) = (items[0], items[1]);
        uint64 part = uint64(partOf(OWN, (1 << 62) - 1));
        assertEq(relay(order, fewer, 0, signature), 2 * part, "units");
    }

    /// @dev Someone pushes between simulation and sending: the leaf's own payee has the money, and the order waits.
    function test_APushBeforeAnOrderCostsNothing() public {
        OrderLeaf[] memory items = openSnapshots(1);
        ClaimOrder memory order = claimOrder();
        bytes memory signature = signed(idOf(order));
        push(0);
        expectTooLittle(0, 2, 1);
        relay(order, items, 2, signature);
        assertEq(has(person), 10, "pushed");
        deposit(50);
        assertEq(relay(order, items, 2, signature), 8, "units");
    }

    /// @dev Any order of deposits, pushes, claims and orders pays the account's part, to the unit.
    function testFuzz_OrdersAndAllElsePayOnce(uint256 how, uint64[6] memory sales, bool held) public {
        Leaves memory leaves_ = owning(Trees.equal(5, 1), person);
        makeSnapshot(held ? naming(leaves_, OWN, address(0)) : leaves_);
        uint256 received = 0;
        for (uint256 i = 0; i < 6; ++i) {
            uint64 units = uint64(bound(sales[i], 1, 1e12));
            deposit(units);
            received += units;
            step(how >> (i * 8), i);
            uint256 got = has(person) + has(to) + has(payee) + has(relayer);
            assertEq(got + due(OWN), received / 5, "in all");
        }
    }

    function step(uint256 how, uint256 nonce) internal {
        PayeeOrder memory named = payeeOrder();
        ClaimOrder memory order = claimOrder();
        (named.nonce, order.nonce) = (nonce, nonce);
        OrderLeaf[] memory items = only(orderLeaf());
        if (how % 5 == 0) relay(named, items);
        if (how % 5 == 1 && due(OWN) > 2) relay(order, items, 2);
        if (how % 5 == 2) try this.pushAll() {} catch {}
        if (how % 5 == 3) try payouts.claimFor(leafProof(OWN)) {} catch {}
    }

    function pushAll() external {
        push(0);
    }
}
