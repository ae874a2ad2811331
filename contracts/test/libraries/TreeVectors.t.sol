// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "./Vectors.t.sol";

/// @notice node/vectors/trees.json and leaves.json.
contract TreeVectorsTest is VectorFixture {
    using stdJson for string;

    function made(uint256 from, uint256 n) internal pure returns (address[] memory accounts, uint64[] memory weights) {
        (accounts, weights) = (new address[](n), new uint64[](n));
        for (uint256 i = 0; i < n; ++i) {
            accounts[i] = address(uint160(0x10000 + 7 * (from + i)));
            weights[i] = uint64(1 + (from + i) % 8);
        }
    }

    /// SPEC 4.2.
    function test_DepthsRootsAndTotals() public {
        load("trees");
        uint256[] memory sizes = vm.parseJsonUintArray(json, ".n");
        uint256[] memory depths = vm.parseJsonUintArray(json, ".depths");
        uint256[] memory totals = vm.parseJsonUintArray(json, ".totals");
        bytes32[] memory roots = json.readBytes32Array(".sumRoots");
        for (uint256 i = 0; i < sizes.length; ++i) {
            assertEq(SumTree.depthOf(sizes[i]), depths[i]);
            (address[] memory accounts, uint64[] memory weights) = made(0, sizes[i]);
            SumNode memory root = libraries.subtree(accounts, weights, 1 << depths[i]);
            assertEq(root.hash, roots[i]);
            assertEq(root.sum, totals[i]);
        }
    }

    /// SPEC 4.4.
    function test_Proofs() public {
        load("trees");
        uint256 n = count("proofs");
        assertGt(n, 10);
        for (uint256 i = 0; i < n; ++i) {
            checkMerkleProof(i);
            checkSumProof(i);
        }
    }

    function checkMerkleProof(uint256 i) internal view {
        (uint256 size, uint256 index) = (u(at("proofs", i, "n")), u(at("proofs", i, "index")));
        bytes32[] memory siblings = json.readBytes32Array(at("proofs", i, "siblings"));
        bytes32 leaf = word(at("proofs", i, "leaf"));
        bytes32 root = word(at("proofs", i, "root"));
        assertTrue(libraries.merkle(root, size, index, leaf, siblings), "proof");
        assertFalse(libraries.merkle(root, size, size, leaf, siblings), "index beyond the tree");
        assertFalse(libraries.merkle(root, size, index, ~leaf, siblings), "another leaf");
        assertFalse(libraries.merkle(root, size, index, leaf, new bytes32[](siblings.length + 1)), "too long");
        if (size > 1) {
            assertFalse(libraries.merkle(root, size, index ^ 1, leaf, siblings), "another index");
            assertFalse(libraries.merkle(root, size, index, leaf, new bytes32[](siblings.length - 1)), "too short");
        }
    }

    function checkSumProof(uint256 i) internal view {
        SumNode memory leaf =
            SumTree.leaf(json.readAddress(at("proofs", i, "account")), uint64(u(at("proofs", i, "weight"))));
        SumNode[] memory siblings = nodes(at("proofs", i, "sumSiblings"), at("proofs", i, "sums"));
        SumNode memory root = libraries.climb(leaf, u(at("proofs", i, "index")), siblings);
        assertEq(root.hash, word(at("proofs", i, "sumRoot")));
        assertEq(root.sum, u(at("proofs", i, "total")));
    }

    function test_Blocks() public {
        load("trees");
        uint256 n = count("blocks");
        assertGt(n, 3);
        for (uint256 i = 0; i < n; ++i) {
            uint256 depth = SumTree.depthOf(u(at("blocks", i, "n")));
            (address[] memory accounts, uint64[] memory weights) =
                made(u(at("blocks", i, "from")), u(at("blocks", i, "count")));
            SumNode memory top = libraries.subtree(accounts, weights, 1 << (depth < 7 ? depth : 7));
            assertEq(top.hash, word(at("blocks", i, "hash")));
            assertEq(top.sum, u(at("blocks", i, "sum")));
            SumNode[] memory siblings = nodes(at("blocks", i, "siblings"), at("blocks", i, "sums"));
            SumNode memory root = libraries.climb(top, u(at("blocks", i, "block")), siblings);
            assertEq(root.hash, word(at("blocks", i, "sumRoot")));
            assertEq(root.sum, u(at("blocks", i, "total")));
        }
    }

    /// SPEC 4.6.
    function test_RevertWhen_ASumOverflows() public {
        load("trees");
        SumNode memory leaf = SumTree.leaf(json.readAddress(".overflow.account"), uint64(u(".overflow.weight")));
        SumNode[] memory siblings = new SumNode[](1);
        siblings[0] = SumNode(word(".overflow.sibling"), uint64(u(".overflow.sum")));
        vm.expectRevert(SumTree.SumTree_Overflow.selector);
        libraries.climb(leaf, 0, siblings);
    }

    /// SPEC 4.1.
    function test_Leaves() public {
        load("leaves");
        (bytes32 left, bytes32 right) = (word(".left"), word(".right"));
        assertEq(MerkleTree.node(left, right), word(".node"));
        SumNode memory leaf = SumTree.leaf(json.readAddress(".account"), uint64(u(".weight")));
        assertEq(leaf.hash, word(".sumLeaf"));
        assertEq(leaf.sum, u(".weight"));
        SumNode[] memory siblings = new SumNode[](1);
        siblings[0] = SumNode(right, uint64(u(".rightSum")));
        SumNode memory node = libraries.climb(SumNode(left, uint64(u(".leftSum"))), 0, siblings);
        assertEq(node.hash, word(".sumNode"));
        assertEq(node.sum, u(".sumNodeSum"));
    }

    /// @dev The list tree's share proof of sale.json, which the judge will check one day.
    function test_ListOfASale() public {
        load("sale");
        bytes32[] memory leaves = json.readBytes32Array(".shareLeaves");
        bytes32[] memory siblings = json.readBytes32Array(".shareProof");
        bytes32[] memory roots = json.readBytes32Array(".listRoots");
        uint256 proven = 0;
        for (uint256 i = 0; i < leaves.length; ++i) {
            for (uint256 list = 0; list < roots.length; ++list) {
                if (libraries.merkle(roots[list], leaves.length, i, leaves[i], siblings)) ++proven;
            }
        }
        assertEq(proven, 1);
    }
}
