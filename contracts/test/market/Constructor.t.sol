// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract MarketConstructorTest is Fixture {
    function test_RevertWhen_TheCommitteeHasNotAdmittedIt() public {
        // when the committee has not admitted the address: it should revert with Market_NotAdmitted
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_NotAdmitted.selector, committee));
        new Market({
            committee_: committee,
            datasets_: datasets,
            delivery_: address(delivery),
            payouts_: address(payouts),
            ballots_: address(ballots),
            maxPrice_: MAX_PRICE
        });
    }

    function test_F12_RevertWhen_DatasetsTakesAnotherCommittee() public {
        // when Datasets takes another committee's quorum: it should revert with Market_WrongDatasets
        Committee other = committeeOf(dollar, deployed(1));
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongDatasets.selector, datasets));
        new Market({
            committee_: other,
            datasets_: datasets,
            delivery_: address(delivery),
            payouts_: address(payouts),
            ballots_: address(ballots),
            maxPrice_: MAX_PRICE
        });
    }

    function test_KeepsItsPartners() public view {
        // when all is well: it should keep its partners and the highest price
        assertEq(address(market.committee()), address(committee));
        assertEq(address(market.datasets()), address(datasets));
        assertEq(market.delivery(), address(delivery));
        assertEq(market.payouts(), address(payouts));
        assertEq(market.maxPrice(), MAX_PRICE);
    }
}
