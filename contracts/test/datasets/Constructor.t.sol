// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract DatasetsConstructorTest is Fixture {
    function expectBadBounds(uint64 min, uint64 max) internal {
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BadBounds.selector, min, max));
        new Datasets(committee, min, max);
    }

    function test_RevertWhen_BoundsAreEmptyOrTooWide() public {
        expectBadBounds(0, 10);
        expectBadBounds(11, 10);
        expectBadBounds(1, 180 days + 1);
    }

    function test_KeepsTheBounds() public {
        Datasets other = new Datasets(committee, 1, 180 days);
        assertEq(other.minWindow(), 1);
        assertEq(other.maxWindow(), 180 days);
        assertEq(address(other.committee()), address(committee));
    }
}
