// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract AnchorTest is Fixture {
    function setUp() public override {
        super.setUp();
        makeKey();
    }

    function anchor(uint64 number, bytes32 root) internal {
        bytes memory signatures = quorum(QUORUM, batchDigest(number, 3, root, 10, "data"));
        anchors.anchor(number, 3, root, 10, "data", QUORUM, signatures);
    }

    function testFuzz_RevertWhen_NumberIsNotTheNext(uint64 number) public {
        anchor(1, "one");
        anchor(2, "two");
        vm.assume(number != 3);
        bytes memory signatures = quorum(QUORUM, batchDigest(number, 3, "root", 10, "data"));
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_WrongNumber.selector, number, 3));
        anchors.anchor(number, 3, "root", 10, "data", QUORUM, signatures);
    }

    function test_RevertWhen_BatchIsEmpty() public {
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_EmptyBatch.selector, bytes32("root"), 0));
        anchors.anchor(1, 3, "root", 0, "data", QUORUM, "");
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_EmptyBatch.selector, bytes32(0), 10));
        anchors.anchor(1, 3, 0, 10, "data", QUORUM, "");
    }

    function test_RevertWhen_CommitteeHasNoKey() public {
        deploy(founders, T);
        bytes32 digest = batchDigest(1, 3, "root", 10, "data");
        bytes memory signatures = quorum(QUORUM, digest);
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_NoQuorum.selector, digest, QUORUM));
        anchors.anchor(1, 3, "root", 10, "data", QUORUM, signatures);
    }

    function testFuzz_RevertWhen_SignaturesAreOverAnotherBatch(uint64 round, bytes32 root, uint32 count, bytes32 data)
        public
    {
        vm.assume(root != 0 && count != 0);
        vm.assume(round != 3 || root != "root" || count != 10 || data != "data");
        bytes memory signatures = quorum(QUORUM, batchDigest(1, 3, "root", 10, "data"));
        bytes32 digest = batchDigest(1, round, root, count, data);
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_NoQuorum.selector, digest, QUORUM));
        anchors.anchor(1, round, root, count, data, QUORUM, signatures);
    }

    function test_KeepsTheRootAndEmitsForAnyone() public {
        bytes memory signatures = quorum(QUORUM, batchDigest(1, 3, "root", 10, "data"));
        vm.expectEmit(address(anchors));
        emit IAnchors.Anchored(1, "root", 1, 3, 10, "data");
        vm.prank(anyone);
        anchors.anchor(1, 3, "root", 10, "data", QUORUM, signatures);
        assertEq(anchors.rootOf(1), "root");
        assertEq(anchors.rootOf(2), 0);
        assertEq(anchors.next(), 2);
    }

    function test_TakesTheFirstQuorumForANumberOnly() public {
        anchor(1, "root");
        bytes memory signatures = quorum(QUORUM, batchDigest(1, 4, "other", 10, "data"));
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_WrongNumber.selector, 1, 2));
        anchors.anchor(1, 4, "other", 10, "data", QUORUM, signatures);
        assertEq(anchors.rootOf(1), "root");
    }

    function test_SaysWhatComesNextHoweverManyThereAre() public {
        assertEq(anchors.next(), 1);
        for (uint64 number = 1; number <= 40; ++number) {
            anchor(number, bytes32(uint256(number)));
            assertEq(anchors.next(), number + 1);
        }
    }
}
