// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract DatasetsConstructorTest is Fixture {
    function expectBadBounds(uint64 min, uint64 max) internal {
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BadBounds.selector, min, max));
        new Datasets(committee, min, max, MIN_GROUP, MIN_NEW);
    }

    function test_RevertWhen_BoundsAreEmptyOrTooWide() public {
        // when the bounds of windows are empty or too wide: it should revert with Datasets_BadBounds
        expectBadBounds(0, 10);
        expectBadBounds(11, 10);
        expectBadBounds(1, 180 days + 1);
    }

    function test_RevertWhen_AFloorIsZero() public {
        // when a floor is zero: it should revert with Datasets_BelowFloor and the floor's name
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BelowFloor.selector, "minGroup", 0, 1));
        new Datasets(committee, 1, 2, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BelowFloor.selector, "minNew", 0, 1));
        new Datasets(committee, 1, 2, 1, 0);
    }

    function test_KeepsBoundsAndFloors() public {
        // when all is well: it should keep the bounds and the floors
        Datasets other = new Datasets(committee, 1, 180 days, 100, 20);
        assertEq(other.minWindow(), 1);
        assertEq(other.maxWindow(), 180 days);
        assertEq(other.minGroup(), 100);
        assertEq(other.minNew(), 20);
        assertEq(address(other.committee()), address(committee));
    }
}
