// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {ReentrantToken} from "../support/tokens/ReentrantToken.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice While a token runs, nothing that moves money can be entered, through Market or Payouts.
contract ReentrancyTest is Fixture {
    ReentrantToken internal token;
    SnapshotId internal snapshot;
    /// @dev A sale that anyone may settle.
    Offer internal due;

    function setUp() public override {
        super.setUp();
        makeKey();
        token = new ReentrantToken();
        leaves = Trees.equal(10, 1);
        leaves.accounts[3] = address(token);
        Terms memory terms = defaultTerms();
        terms.token = address(token);
        snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        dollar = token;
        skip(10);
    }

    function assertLocked() internal view {
        assertTrue(token.called(), "did not call");
        assertFalse(token.succeeded(), "got in");
        assertEq(bytes4(token.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
    }

    /// @dev All that moves money or state, but for what only another contract may call.
    function attacks(Offer memory o) internal view returns (address[] memory targets, bytes[] memory data) {
        (targets, data) = (new address[](7), new bytes[](7));
        (Leaf leaf, bytes32[] memory siblings) = (leafOf(3), Trees.sumProof(leaves, 3));
        (targets[0], data[0]) = (address(market), abi.encodeCall(market.resolve, (o)));
        (targets[1], data[1]) = (address(market), abi.encodeCall(market.refund, (o)));
        (targets[2], data[2]) = (address(market), abi.encodeCall(market.settle, (due)));
        (targets[3], data[3]) = (address(payouts), abi.encodeCall(payouts.claim, (snapshot, token, leaf, siblings)));
        (targets[4], data[4]) =
        (address(payouts), abi.encodeCall(payouts.claimAgain, (snapshot, token, leaf, Trees.sumRoot(leaves))));
        (targets[5], data[5]) = (address(payouts), abi.encodeCall(payouts.withdraw, (token, anyone)));
        (bytes memory packed, bytes memory names, bytes32[] memory up) = Trees.sumGroup(leaves, 0);
        (targets[6], data[6]) =
        (address(payouts), abi.encodeCall(payouts.push, (poolOf(snapshot), 0, packed, names, up)));
    }

    function makeDue() internal {
        due = defaultOffer(snapshot);
        due.salt = "due";
        vm.warp(market.saleOf(confirmedSale(due)).disputeEnds);
    }

    function test_WhileAnOfferIsEscrowed() public {
        makeDue();
        makeOffer(defaultOffer(snapshot));
        (address[] memory targets, bytes[] memory data) = attacks(defaultOffer(snapshot));
        for (uint256 i = 0; i < targets.length; ++i) {
            Offer memory o = defaultOffer(snapshot);
            o.salt = bytes32(i);
            fund(buyer, o.price);
            token.arm(targets[i], data[i]);
            vm.prank(buyer);
            market.offer(o, keyG1, keyG2);
            assertLocked();
        }
    }

    function test_WhileABuyerIsRefunded() public {
        makeDue();
        for (uint256 i = 0; i < 7; ++i) {
            Offer memory o = defaultOffer(snapshot);
            o.salt = bytes32(i);
            SaleId sale = makeOffer(o);
            (address[] memory targets, bytes[] memory data) = attacks(o);
            vm.warp(market.saleOf(sale).commitEnds);
            token.arm(targets[i], data[i]);
            market.resolve(o);
            assertLocked();
            assertEq(token.balanceOf(buyer), PRICE * (i + 1));
        }
    }

    function test_WhileAGroupIsPushed() public {
        settledSale(defaultOffer(snapshot));
        (address[] memory targets, bytes[] memory data) = attacks(defaultOffer(snapshot));
        // Market itself is open while Payouts pays, but nothing of it that moves money gets through: see below.
        for (uint256 i = 3; i < targets.length; ++i) {
            uint256 state = vm.snapshotState();
            token.arm(targets[i], data[i]);
            push(snapshot, 0);
            assertLocked();
            assertEq(token.balanceOf(leaves.accounts[4]), PRICE / 10);
            vm.revertToState(state);
        }
    }

    function test_SettlingWhileAGroupIsPushed() public {
        settledSale(defaultOffer(snapshot));
        Offer memory o = defaultOffer(snapshot);
        o.salt = "second";
        SaleId second = confirmedSale(o);
        vm.warp(market.saleOf(second).disputeEnds);
        token.arm(address(market), abi.encodeCall(market.settle, (o)));
        push(snapshot, 0);
        assertLocked();
        assertState(second, State.Confirmed);
    }

    /// @dev A claim keeps nobody out: all its state is written before the token runs.
    function test_AClaimWithinAClaimPaysEachOnce() public {
        settledSale(defaultOffer(snapshot));
        bytes32[] memory siblings = Trees.sumProof(leaves, 3);
        token.arm(address(payouts), abi.encodeCall(payouts.claim, (snapshot, token, leafOf(3), siblings)));
        claim(snapshot, 5);
        assertTrue(token.succeeded(), "the inner claim");
        assertEq(token.balanceOf(address(token)), PRICE / 10, "leaf 3");
        assertEq(token.balanceOf(leaves.accounts[5]), PRICE / 10, "leaf 5");
        assertEq(token.balanceOf(address(payouts)), PRICE - PRICE / 5, "vault");
    }
}
