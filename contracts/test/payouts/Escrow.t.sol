// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import {FeeToken} from "../support/tokens/FeeToken.sol";
import {OddToken} from "../support/tokens/OddToken.sol";
import "./PoolFixture.sol";

/// @dev Notes how much gas a transfer has.
contract GasMeter is DemoDollar {
    uint256 public least = type(uint256).max;

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (gasleft() < least) least = gasleft();
        return super.transfer(to, amount);
    }
}

contract PayoutsEscrowTest is PoolFixture {
    function setUp() public override {
        super.setUp();
        makeSnapshot(Trees.equal(3, 1));
    }

    function refund(uint128 amount) internal {
        vm.prank(market);
        payouts.refund(dollar, buyer, amount);
    }

    function test_RevertWhen_CallerIsNotMarket() public {
        // when the caller is not Market: it should revert with Payouts_NotMarket
        vm.startPrank(anyone);
        bytes memory reason = abi.encodeWithSelector(IPayouts.Payouts_NotMarket.selector, anyone);
        vm.expectRevert(reason);
        payouts.escrow(dollar, anyone, 0);
        vm.expectRevert(reason);
        payouts.deposit(poolId(), SaleId.wrap(0), 1, 0);
        vm.expectRevert(reason);
        payouts.refund(dollar, anyone, 1);
    }

    function test_RevertWhen_TokenMovesAnotherAmount() public {
        // when the token moves another amount: escrow should revert with Payouts_BadEscrow
        useToken(new FeeToken());
        dollar.mint(buyer, 1000);
        vm.prank(buyer);
        dollar.approve(address(payouts), 1000);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadEscrow.selector, 990, 1000));
        vm.prank(market);
        payouts.escrow(dollar, buyer, 1000);
    }

    function test_RevertWhen_BuyerHasNotApproved() public {
        // when the buyer has not approved: escrow should revert
        dollar.mint(buyer, 1000);
        vm.expectRevert();
        vm.prank(market);
        payouts.escrow(dollar, buyer, 1000);
    }

    function test_DepositAdds() public {
        // when a sale settles: deposit should add its units to what accrued
        deposit(30);
        escrow(12);
        vm.expectEmit(address(payouts));
        emit IPayouts.Deposited(poolId(), SaleId.wrap("sale"), 12, 42);
        vm.prank(market);
        payouts.deposit(poolId(), SaleId.wrap("sale"), 12, 0);
        assertEq(payouts.accruedOf(poolId()), 42);
        assertEq(PoolId.unwrap(payouts.poolId(pool())), PoolId.unwrap(poolId()));
    }

    function testFuzz_F18_DepositStopsAtTheCeiling(uint64 first, uint64 second) public {
        // when a sale settles: deposit should stop at the ceiling, so that every sale ends
        vm.startPrank(market);
        payouts.deposit(poolId(), SaleId.wrap("first"), first, 0);
        payouts.deposit(poolId(), SaleId.wrap("second"), second, 0);
        uint256 most = (1 << 62) - 1;
        uint256 sum = uint256(first) + second;
        assertEq(payouts.accruedOf(poolId()), sum < most ? sum : most);
        // Another pool of the token has a ceiling of its own.
        snapshot = SnapshotId.wrap("another");
        payouts.deposit(poolId(), SaleId.wrap("third"), 7, 0);
        assertEq(payouts.accruedOf(poolId()), 7);
    }

    function test_RefundPays() public {
        // when a sale is refunded: refund should pay the buyer
        escrow(1000);
        refund(1000);
        assertEq(dollar.balanceOf(buyer), 1000);
    }

    function test_RefundCredits() public {
        // when a sale is refunded: refund should credit a buyer that the token refuses
        OddToken token = new OddToken();
        useToken(token);
        for (uint8 mood = 1; mood <= 5; ++mood) {
            token.setMood(buyer, OddToken.Mood(mood));
            escrow(1000);
            vm.expectEmit(address(payouts));
            emit IPayouts.Credited(token, buyer, 1000);
            refund(1000);
            assertEq(payouts.creditOf(token, buyer), 1000 * uint256(mood));
        }
    }

    function testFuzz_F08_RevertWhen_RefundIsStarved(uint256 limit) public {
        // when a sale is refunded: refund should revert with Payouts_GasTooLow rather than credit for want of gas
        GasMeter meter = new GasMeter();
        useToken(meter);
        escrow(1000);
        limit = bound(limit, 40_000, 260_000);
        vm.prank(market);
        try payouts.refund{gas: limit}(meter, buyer, 1000) {
            assertEq(meter.balanceOf(buyer), 1000, "paid");
            // What it takes to get into the token's code.
            assertGt(meter.least(), 119_000, "gas of the transfer");
        } catch (bytes memory reason) {
            bool starved = reason.length == 0 || bytes4(reason) == IPayouts.Payouts_GasTooLow.selector;
            assertTrue(starved, "reason");
        }
        assertEq(payouts.creditOf(meter, buyer), 0, "credit");
    }

    function test_RevertWhen_F12_MarketIsForAnotherVault() public {
        // when Market was deployed for another vault: the constructor should revert with Payouts_WrongMarket
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_WrongMarket.selector, market));
        new Payouts(IMarket(market));
    }

    function test_RevertWhen_NothingIsCredited() public {
        // when nothing is credited: it should revert with Payouts_NoCredit
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NoCredit.selector, dollar, anyone));
        vm.prank(anyone);
        payouts.withdraw(dollar, anyone);
    }

    function test_RevertWhen_ReceiverIsRefusedToo() public {
        // when the token refuses the receiver too: it should revert with Payouts_TransferFailed
        BlockingToken token = credited();
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_TransferFailed.selector, token, buyer, 1000));
        vm.prank(buyer);
        payouts.withdraw(token, buyer);
        assertEq(payouts.creditOf(token, buyer), 1000);
    }

    function test_WithdrawsOnce() public {
        // when all is well: it should pay the credit once
        BlockingToken token = credited();
        vm.expectEmit(address(payouts));
        emit IPayouts.Withdrawn(token, buyer, anyone, 1000);
        vm.prank(buyer);
        assertEq(payouts.withdraw(token, anyone), 1000);
        assertEq(token.balanceOf(anyone), 1000);
        assertEq(payouts.creditOf(token, buyer), 0);
    }

    function credited() internal returns (BlockingToken token) {
        token = new BlockingToken();
        useToken(token);
        escrow(1000);
        token.setBlocked(buyer, true);
        refund(1000);
    }
}
