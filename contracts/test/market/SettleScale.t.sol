// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {LeafSet} from "src/interfaces/IPayouts.sol";
import {DemoDollar} from "src/testnet/DemoDollar.sol";

/// @notice A sale in a token of 8 decimals: a unit of account is 100 of its base units.
contract MarketSettleScaleTest is Fixture {
    uint8 internal constant SCALE = 2;
    uint128 internal constant UNIT = 100;

    function test_GivesBackWholeUnitsOfATokenOf8Decimals() public {
        makeKey();
        vm.mockCall(address(dollar), abi.encodeCall(DemoDollar.decimals, ()), abi.encode(8));
        SnapshotId snapshot = snapshotOnSale(10);

        Offer memory o = defaultOffer(snapshot);
        SaleId sale = confirmedSale(o);

        uint256[] memory numbers = new uint256[](3);
        (numbers[0], numbers[1], numbers[2]) = (1, 2, 5);
        Pool memory pool = poolOf(snapshot);
        pool.money = Money.wrap(SCALE);
        LeafSet memory set = Trees.setOf(leaves, pool, numbers);
        vm.prank(address(delivery));
        payouts.ban(set);

        vm.warp(market.saleOf(sale).disputeEnds);
        vm.expectEmit(address(market));
        emit IMarket.PartRefunded(sale, uint64(PRICE / UNIT * 3 / 10));
        market.settle(o);
        assertEq(dollar.balanceOf(buyer), PRICE * 3 / 10, "3 of 10 parts");
        assertEq(dollar.balanceOf(address(payouts)), PRICE * 7 / 10, "the rest");
    }
}
