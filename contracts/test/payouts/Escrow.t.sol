// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import {FeeToken} from "../support/tokens/FeeToken.sol";
import {OddToken} from "../support/tokens/OddToken.sol";
import {SilentToken} from "../support/tokens/SilentToken.sol";
import "./PoolFixture.sol";

contract PayoutsEscrowTest is PoolFixture {
    function setUp() public override {
        super.setUp();
        makeSnapshot(Trees.equal(10, 1));
    }

    function testFuzz_RevertWhen_CallerIsNotMarket(address caller) public {
        // when the caller is not Market: it should revert with Payouts_NotMarket
        vm.assume(caller != address(market));
        bytes memory reason = abi.encodeWithSelector(IPayouts.Payouts_NotMarket.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(reason);
        payouts.escrow({snapshot: snapshot, token: dollar, totalWeight: 10, count: 10, buyer: buyer, amount: 1});
        vm.expectRevert(reason);
        payouts.deposit(SaleId.wrap("sale"), snapshot, 1);
        vm.expectRevert(reason);
        payouts.refund(snapshot, buyer, 1);
    }

    function test_RevertWhen_MoreWouldBeHeldThanFits() public {
        // when more would be held than fits: escrow should revert with Payouts_TooMuch
        escrow(type(uint96).max);
        vm.prank(address(market));
        uint256 sum = uint256(1) << 96;
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_TooMuch.selector, dollar, sum));
        payouts.escrow({snapshot: snapshot, token: dollar, totalWeight: 10, count: 10, buyer: buyer, amount: 1});
    }

    function test_RevertWhen_TokenTakesAFee() public {
        // when the token moves another amount: escrow should revert with Payouts_BadEscrow
        dollar = new FeeToken();
        fund(buyer, 1000);
        vm.prank(address(market));
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadEscrow.selector, 990, 1000));
        payouts.escrow({snapshot: snapshot, token: dollar, totalWeight: 10, count: 10, buyer: buyer, amount: 1000});
    }

    function test_RevertWhen_BuyerHasNotApproved() public {
        // when the buyer has not approved: escrow should revert
        dollar.mint(buyer, 1000);
        vm.prank(address(market));
        vm.expectRevert();
        payouts.escrow({snapshot: snapshot, token: dollar, totalWeight: 10, count: 10, buyer: buyer, amount: 1000});
    }

    function test_EscrowOpensThePool() public {
        // when a first offer comes: escrow should open the pool
        Pool memory pool = payouts.poolOf(snapshot);
        assertEq(pool.totalWeight, 0);
        assertEq(address(pool.token), address(0));
        escrow(7);
        pool = payouts.poolOf(snapshot);
        assertEq(pool.totalWeight, 10);
        assertEq(pool.count, 10);
        assertEq(pool.index, 0);
        assertEq(address(pool.token), address(dollar));
        assertEq(payouts.liabilities(dollar), 7);
    }

    function test_EscrowKeepsABookAToken() public {
        // when a first offer comes: escrow should keep a book a token
        escrow(7);
        SilentToken other = new SilentToken();
        other.mint(buyer, 5);
        vm.prank(buyer);
        other.approve(address(payouts), 5);
        vm.prank(address(market));
        payouts.escrow({
            snapshot: SnapshotId.wrap("another"),
            token: IERC20(address(other)),
            totalWeight: 3,
            count: 3,
            buyer: buyer,
            amount: 5
        });
        assertEq(payouts.liabilities(dollar), 7);
        assertEq(payouts.liabilities(IERC20(address(other))), 5);
        assertEq(payouts.liabilities(IERC20(address(this))), 0);
    }

    function testFuzz_DepositAddsToTheIndex(uint96 first, uint96 second) public {
        // when a sale settles: deposit should add its amount to the index
        first = uint96(bound(first, 1, type(uint96).max / 2));
        second = uint96(bound(second, 1, type(uint96).max / 2));
        deposit(first);
        deposit(second);
        assertEq(payouts.poolOf(snapshot).index, uint256(first) + second);
        assertEq(payouts.liabilities(dollar), uint256(first) + second);
        assertSolvent();
    }

    function test_DepositAddsMoreWhereWeightIsBanned() public {
        // when a sale settles: deposit should add more where weight is banned
        deposit(100);
        addBannedWeight(4);
        deposit(100);
        assertEq(payouts.poolOf(snapshot).index, 100 + uint256(100) * 10 / 6);
    }

    function test_DepositStopsAtTheCeiling() public {
        // when a sale settles: deposit should stop at the ceiling, so that every sale ends
        escrow(type(uint96).max);
        vm.record();
        payouts.poolOf(snapshot);
        (bytes32[] memory slots,) = vm.accesses(address(payouts));
        uint256 word = uint256(vm.load(address(payouts), slots[0]));
        vm.store(address(payouts), slots[0], bytes32(word | type(uint128).max - 5));
        assertEq(payouts.poolOf(snapshot).index, type(uint128).max - 5);
        vm.prank(address(market));
        payouts.deposit(SaleId.wrap("sale"), snapshot, type(uint96).max);
        assertEq(payouts.poolOf(snapshot).index, type(uint128).max);
    }

    function test_RefundPaysTheBuyer() public {
        // when a sale is refunded: refund should pay the buyer
        escrow(100);
        vm.prank(address(market));
        payouts.refund(snapshot, buyer, 100);
        assertEq(dollar.balanceOf(buyer), 100);
        assertEq(payouts.liabilities(dollar), 0);
    }

    function test_RefundCreditsABuyerThatTheTokenRefuses() public {
        // when a sale is refunded: refund should credit a buyer that the token refuses
        BlockingToken token = new BlockingToken();
        dollar = token;
        escrow(100);
        token.setBlocked(buyer, true);
        vm.expectEmit(address(payouts));
        emit IPayouts.Credited(token, buyer, 100);
        vm.prank(address(market));
        payouts.refund(snapshot, buyer, 100);
        assertEq(payouts.creditOf(token, buyer), 100);
        assertEq(payouts.liabilities(token), 100);
        assertSolvent();
    }

    function test_RefundCreditsWhateverTheTokenAnswersButTrue() public {
        // when a sale is refunded: refund should credit whatever the token answers but true
        OddToken token = new OddToken();
        dollar = token;
        for (uint256 mood = 1; mood <= uint256(OddToken.Mood.BurnsGas); ++mood) {
            escrow(100);
            token.setMood(buyer, OddToken.Mood(mood));
            vm.prank(address(market));
            payouts.refund(snapshot, buyer, 100);
            assertEq(payouts.creditOf(token, buyer), 100 * mood);
        }
        assertSolvent();
    }

    function test_RevertWhen_RefundHasTooLittleGas() public {
        // when a sale is refunded: refund should revert with Payouts_GasTooLow rather than credit for want of gas
        escrow(100);
        vm.prank(address(market));
        try payouts.refund{gas: 120_000}(snapshot, buyer, 100) {
            fail();
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IPayouts.Payouts_GasTooLow.selector);
        }
        assertEq(payouts.creditOf(dollar, buyer), 0);
    }

    function test_RevertWhen_DeployedForAnotherMarket() public {
        // when the contracts were deployed for another Market: escrow should revert
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_WrongMarket.selector, address(market)));
        new Payouts(market, datasets);
    }
}
