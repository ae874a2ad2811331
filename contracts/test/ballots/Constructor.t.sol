// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {IBallots} from "src/interfaces/IBallots.sol";

contract BallotsConstructorTest is Fixture {
    function test_RevertWhen_MarketIsOfAnotherBallots() public {
        // when Market was deployed for another Ballots: it should revert with Ballots_WrongMarket
        vm.expectRevert(abi.encodeWithSelector(IBallots.Ballots_WrongMarket.selector, market));
        new Ballots(market);
    }

    function test_KeepsMarketAndDatasets() public view {
        // when all is well: it should keep Market and its Datasets
        assertEq(address(ballots.market()), address(market));
        assertEq(address(ballots.datasets()), address(datasets));
        assertEq(market.ballots(), address(ballots));
    }
}
