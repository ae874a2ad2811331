// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract DeliveryConstructorTest is Fixture {
    function test_RevertWhen_MarketWasDeployedForAnother() public {
        // when Market was deployed for another Delivery: it should revert with Delivery_WrongMarket
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_WrongMarket.selector, address(market)));
        new Delivery(committee, market);
    }

    function test_F12_RevertWhen_MarketHasAnotherCommittee() public {
        // when Market has another Committee: it should revert with Delivery_WrongMarket
        Committee other = committeeOf(dollar, address(market));
        // Market names the address at which the next contract is deployed.
        vm.mockCall(address(market), abi.encodeCall(market.delivery, ()), abi.encode(deployed(0)));
        vm.expectRevert(abi.encodeWithSelector(IDelivery.Delivery_WrongMarket.selector, address(market)));
        new Delivery(other, market);
    }

    function test_KeepsItsPartners() public view {
        // when all is well: it should keep its partners
        assertEq(address(delivery.committee()), address(committee));
        assertEq(address(delivery.market()), address(market));
    }
}
