// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {Typed} from "src/libraries/Typed.sol";

contract AnchorTest is Fixture {
    function setUp() public override {
        super.setUp();
        makeKey();
    }

    function anchor(uint64 number, bytes32 root) internal {
        bytes memory signatures = quorum(QUORUM, batchDigest(number, 3, root, 10, "data"));
        anchors.anchor({
            epoch: 1,
            number: number,
            round: 3,
            root: root,
            count: 10,
            dataHash: "data",
            signers: QUORUM,
            signatures: signatures
        });
    }

    function testFuzz_RevertWhen_NumberIsNotTheNext(uint64 number) public {
        // when the number is not the next: it should revert with Anchors_WrongNumber
        anchor(1, "one");
        anchor(2, "two");
        vm.assume(number != 3);
        bytes memory signatures = quorum(QUORUM, batchDigest(number, 3, "root", 10, "data"));
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_WrongNumber.selector, number, 3));
        anchors.anchor({
            epoch: 1,
            number: number,
            round: 3,
            root: "root",
            count: 10,
            dataHash: "data",
            signers: QUORUM,
            signatures: signatures
        });
    }

    function test_RevertWhen_BatchIsEmpty() public {
        // when the batch is empty or its root is zero: it should revert with Anchors_EmptyBatch
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_EmptyBatch.selector, bytes32("root"), 0));
        anchors.anchor({
            epoch: 1, number: 1, round: 3, root: "root", count: 0, dataHash: "data", signers: QUORUM, signatures: ""
        });
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_EmptyBatch.selector, bytes32(0), 10));
        anchors.anchor({
            epoch: 1, number: 1, round: 3, root: 0, count: 10, dataHash: "data", signers: QUORUM, signatures: ""
        });
    }

    function test_RevertWhen_CommitteeHasNoKey() public {
        // when the committee has no key: it should revert with Anchors_NoQuorum
        deploy(founders, T);
        bytes32 digest = batchDigest(1, 3, "root", 10, "data");
        bytes memory signatures = quorum(QUORUM, digest);
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_NoQuorum.selector, digest, QUORUM));
        anchors.anchor({
            epoch: 1,
            number: 1,
            round: 3,
            root: "root",
            count: 10,
            dataHash: "data",
            signers: QUORUM,
            signatures: signatures
        });
    }

    function testFuzz_RevertWhen_SignaturesAreOverAnotherBatch(uint64 round, bytes32 root, uint32 count, bytes32 data)
        public
    {
        // when the signatures are no quorum over just this batch: it should revert with Anchors_NoQuorum
        vm.assume(root != 0 && count != 0);
        vm.assume(round != 3 || root != "root" || count != 10 || data != "data");
        bytes memory signatures = quorum(QUORUM, batchDigest(1, 3, "root", 10, "data"));
        bytes32 digest = batchDigest(1, round, root, count, data);
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_NoQuorum.selector, digest, QUORUM));
        anchors.anchor({
            epoch: 1,
            number: 1,
            round: round,
            root: root,
            count: count,
            dataHash: data,
            signers: QUORUM,
            signatures: signatures
        });
    }

    function testFuzz_RevertWhen_EpochIsNotTheCommittees(uint64 epoch) public {
        // when the epoch is not the committee's: it should revert with Anchors_NoQuorum
        vm.assume(epoch != 1);
        bytes32 batch = Typed.batch({epoch: epoch, number: 1, round: 3, root: "root", count: 10, dataHash: "data"});
        bytes32 digest = typed(address(anchors), batch);
        bytes memory signatures = quorum(QUORUM, digest);
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_NoQuorum.selector, digest, QUORUM));
        anchors.anchor({
            epoch: epoch,
            number: 1,
            round: 3,
            root: "root",
            count: 10,
            dataHash: "data",
            signers: QUORUM,
            signatures: signatures
        });
    }

    function test_EmitsForAnyone() public {
        // when all is well: it should emit Anchored, for anyone
        bytes memory signatures = quorum(QUORUM, batchDigest(1, 3, "root", 10, "data"));
        vm.expectEmit(address(anchors));
        emit IAnchors.Anchored({number: 1, root: "root", epoch: 1, round: 3, count: 10, dataHash: "data"});
        vm.prank(anyone);
        anchors.anchor({
            epoch: 1,
            number: 1,
            round: 3,
            root: "root",
            count: 10,
            dataHash: "data",
            signers: QUORUM,
            signatures: signatures
        });
        assertEq(anchors.next(), 2);
    }

    function test_TakesTheFirstQuorumForANumberOnly() public {
        // when all is well: it should take the first quorum for a number only
        anchor(1, "root");
        bytes24 head = anchors.head();
        bytes memory signatures = quorum(QUORUM, batchDigest(1, 4, "other", 10, "data"));
        vm.expectRevert(abi.encodeWithSelector(IAnchors.Anchors_WrongNumber.selector, 1, 2));
        anchors.anchor({
            epoch: 1,
            number: 1,
            round: 4,
            root: "other",
            count: 10,
            dataHash: "data",
            signers: QUORUM,
            signatures: signatures
        });
        assertEq(anchors.head(), head);
    }

    function testFuzz_ChainsTheRoots(bytes32[] calldata roots) public {
        // when all is well: it should count the batches and chain their roots
        bytes24 head = 0;
        uint64 next = 1;
        for (uint256 i = 0; i < roots.length && i < 20; ++i) {
            if (roots[i] == 0) continue;
            anchor(next++, roots[i]);
            head = bytes24(keccak256(bytes.concat(head, roots[i])));
            assertEq(anchors.head(), head, "head");
            assertEq(anchors.next(), next, "next");
        }
    }
}
