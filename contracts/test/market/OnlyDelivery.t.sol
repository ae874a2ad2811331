// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract MarketOnlyDeliveryTest is Fixture {
    SaleId internal sale;

    function setUp() public override {
        super.setUp();
        makeKey();
        sale = makeOffer(defaultOffer(snapshotOnSale(10)));
    }

    function testFuzz_RevertWhen_CallerIsNotDelivery(address caller) public {
        // when the caller is not Delivery: it should revert with Market_NotDelivery
        vm.assume(caller != address(delivery));
        vm.startPrank(caller);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_NotDelivery.selector, caller));
        market.committed(sale, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_NotDelivery.selector, caller));
        market.confirmed(sale);
    }

    function test_RevertWhen_SaleIsInAnotherState() public {
        // when the sale is in another state: it should revert with Market_WrongState
        vm.startPrank(address(delivery));
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Accepted));
        market.confirmed(sale);
        market.committed(sale, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Committed));
        market.committed(sale, 0);
    }
}
