// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Leaves, Trees} from "../support/Trees.sol";
import "./Vectors.t.sol";

/// @notice The library, much of it assembly, against the plain trees of the tests.
contract SumTreeTest is Test {
    Libraries internal libraries = new Libraries();

    function random(uint256 count, uint256 seed) internal pure returns (Leaves memory leaves) {
        leaves = Trees.equal(count, 1);
        for (uint256 i = 0; i < count; ++i) {
            leaves.accounts[i] = address(uint160(uint256(keccak256(abi.encode(seed, i)))));
            leaves.weights[i] = uint64(uint256(keccak256(abi.encode(i, seed))) >> 200);
        }
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_SubtreeIsThePlainTree(uint256 count, uint256 seed) public view {
        Leaves memory leaves = random(bound(count, 1, 140), seed);
        uint256 width = 1 << SumTree.depthOf(leaves.accounts.length);
        SumNode memory top = libraries.subtree(leaves.accounts, leaves.weights, width);
        SumNode memory root = Trees.sumRoot(leaves);
        assertEq(top.hash, root.hash);
        assertEq(top.sum, root.sum);
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_ClimbLeadsToThePlainRoot(uint256 count, uint256 index, uint256 seed) public view {
        Leaves memory leaves = random(bound(count, 1, 140), seed);
        index = bound(index, 0, leaves.accounts.length - 1);
        SumNode memory leaf = SumTree.leaf(leaves.accounts[index], leaves.weights[index]);
        SumNode memory top = libraries.climb(leaf, index, Trees.sumProof(leaves, index));
        SumNode memory root = Trees.sumRoot(leaves);
        assertEq(top.hash, root.hash);
        assertEq(top.sum, root.sum);
    }

    function testFuzz_RevertWhen_AnyLevelOverflows(uint64 a, uint64 b, bool first) public {
        SumNode[] memory siblings = new SumNode[](2);
        siblings[0].sum = a;
        siblings[1].sum = b;
        uint256 sum = 1 + uint256(a) + b;
        SumNode memory leaf = SumTree.leaf(address(1), 1);
        if (sum > type(uint64).max) vm.expectRevert(SumTree.SumTree_Overflow.selector);
        SumNode memory top = libraries.climb(leaf, first ? 0 : 3, siblings);
        if (sum <= type(uint64).max) assertEq(top.sum, sum);
    }

    function testFuzz_RevertWhen_ASubtreeOverflows(uint64[4] calldata weights_) public {
        address[] memory accounts = new address[](4);
        uint64[] memory weights = new uint64[](4);
        uint256 sum = 0;
        for (uint256 i = 0; i < 4; ++i) {
            weights[i] = weights_[i];
            sum += weights_[i];
        }
        if (sum > type(uint64).max) vm.expectRevert(SumTree.SumTree_Overflow.selector);
        SumNode memory top = libraries.subtree(accounts, weights, 4);
        if (sum <= type(uint64).max) assertEq(top.sum, sum);
    }

    function test_RevertWhen_CalldataIsDirty() public {
        address[] memory accounts = new address[](1);
        uint64[] memory weights = new uint64[](1);
        bytes memory data = abi.encodeCall(libraries.subtree, (accounts, weights, 1));
        // The account is the word behind selector, two offsets, width and the length.
        data[4 + 4 * 32] = 0x01;
        (bool ok,) = address(libraries).call(data);
        assertFalse(ok);
    }

    function testFuzz_DepthIsTheLeastThatHoldsAll(uint256 count) public pure {
        count = bound(count, 1, 1 << 40);
        uint256 depth = SumTree.depthOf(count);
        assertGe(1 << depth, count);
        if (depth != 0) assertLt(1 << (depth - 1), count);
    }
}
