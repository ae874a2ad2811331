// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import "./PoolFixture.sol";

contract PayoutsWithdrawTest is PoolFixture {
    BlockingToken internal token;

    function setUp() public override {
        super.setUp();
        token = new BlockingToken();
        dollar = token;
        makeSnapshot(Trees.equal(10, 1));
        escrow(100);
        token.setBlocked(buyer, true);
        vm.prank(address(market));
        payouts.refund(snapshot, buyer, 100);
    }

    function test_RevertWhen_NothingIsCredited() public {
        // when nothing is credited: it should revert with Payouts_NoCredit
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NoCredit.selector, token, anyone));
        payouts.withdraw(token, anyone);
    }

    function test_RevertWhen_TokenRefusesTheReceiver() public {
        // when the token refuses the receiver too: it should revert with Payouts_TransferFailed
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_TransferFailed.selector, token, buyer, 100));
        payouts.withdraw(token, buyer);
        assertEq(payouts.creditOf(token, buyer), 100);
    }

    function test_PaysTheCreditOnce() public {
        // when all is well: it should pay the credit once
        vm.startPrank(buyer);
        vm.expectEmit(address(payouts));
        emit IPayouts.Withdrawn(token, buyer, anyone, 100);
        assertEq(payouts.withdraw(token, anyone), 100);
        assertEq(token.balanceOf(anyone), 100);
        assertEq(payouts.liabilities(token), 0);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_NoCredit.selector, token, buyer));
        payouts.withdraw(token, anyone);
    }
}
