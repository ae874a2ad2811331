// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract DatasetsRetractTest is Fixture {
    DatasetId internal dataset;
    address internal person = makeAddr("person");

    function setUp() public override {
        super.setUp();
        dataset = createDataset();
    }

    function retract(uint64 minVersion) internal {
        vm.prank(person);
        datasets.retract(dataset, minVersion);
    }

    function test_RevertWhen_ThereIsNoSuchDataset() public {
        // when there is no such dataset: it should revert with Datasets_Unknown
        DatasetId other = DatasetId.wrap("other");
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_Unknown.selector, other));
        vm.prank(person);
        datasets.retract(other, 1);
    }

    function testFuzz_RevertWhen_TheVersionIsNotAboveTheLast(uint64 first, uint64 second) public {
        // when the version is not above that of the last retraction: it should revert with Datasets_NothingToRetract
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_NothingToRetract.selector, 0, 0));
        retract(0);

        first = uint64(bound(first, 1, type(uint64).max));
        second = uint64(bound(second, 0, first));
        retract(first);
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_NothingToRetract.selector, second, first));
        retract(second);
    }

    function testFuzz_KeepsVersionAndBlock(uint64 first, uint64 second, uint64 at) public {
        // when all is well: it should keep the version and the block, in one slot, and emit Retracted
        first = uint64(bound(first, 1, type(uint64).max - 1));
        second = uint64(bound(second, first + 1, type(uint64).max));
        at = uint64(bound(at, 1001, type(uint64).max));

        vm.expectEmit(address(datasets));
        emit IDatasets.Retracted(dataset, person, first);
        vm.record();
        retract(first);
        (, bytes32[] memory writes) = vm.accesses(address(datasets));
        for (uint256 i = 1; i < writes.length; ++i) {
            assertEq(writes[i], writes[0], "slot written");
        }
        assertKept(dataset, person, first, 1000);

        vm.roll(at);
        retract(second);
        assertKept(dataset, person, second, at);
    }

    function test_TouchesNothingElse() public {
        // when all is well: it should touch no other account and no other dataset
        Terms memory terms = defaultTerms();
        terms.salt = "another";
        DatasetId other = datasets.create(terms);
        retract(7);
        assertKept(other, person, 0, 0);
        assertKept(dataset, anyone, 0, 0);
    }

    function assertKept(DatasetId of_, address account, uint64 minVersion, uint64 atBlock) internal view {
        (uint64 version, uint64 number) = datasets.retractionOf(of_, account);
        assertEq(version, minVersion, "minVersion");
        assertEq(number, atBlock, "atBlock");
    }
}
