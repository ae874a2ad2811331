// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Leaves, Trees} from "../support/Trees.sol";
import {Test} from "forge-std/Test.sol";
import {SumTree} from "src/libraries/SumTree.sol";
import {SumTreeMany} from "src/libraries/SumTreeMany.sol";

/// @notice The library, and the same in plain Solidity, where a test can reach them.
contract ManyProofs {
    function rootOf(uint256[] memory places, bytes32[] memory nodes, uint256 count, bytes32[] calldata siblings)
        external
        pure
        returns (bytes32)
    {
        return SumTreeMany.rootOf({places: places, nodes: nodes, count: count, siblings: siblings});
    }

    function plainRootOf(uint256[] memory places, bytes32[] memory nodes, uint256 count, bytes32[] calldata siblings)
        external
        pure
        returns (bytes32)
    {
        uint256 length = nodes.length;
        if (length == 0 || places.length != length || places[length - 1] >= count) return 0;
        for (uint256 i = 1; i < length; ++i) {
            if (places[i - 1] >= places[i]) return 0;
        }

        uint256 used = 0;
        for (uint256 depth = SumTree.depthOf(count); depth > 0; --depth) {
            (length, used) = plainLevel(places, nodes, length, siblings, used);
            if (length == 0) return 0;
        }
        return used == siblings.length ? nodes[0] : bytes32(0);
    }

    function plainLevel(
        uint256[] memory places,
        bytes32[] memory nodes,
        uint256 length,
        bytes32[] calldata siblings,
        uint256 used
    ) internal pure returns (uint256 above, uint256) {
        for (uint256 i = 0; i < length; ++i) {
            (bytes32 left, uint256 place) = (nodes[i], places[i]);
            bytes32 right;
            if (place % 2 == 0 && i + 1 < length && places[i + 1] == place + 1) {
                right = nodes[++i];
            } else {
                if (used == siblings.length) return (0, used);
                right = siblings[used++];
                if (place % 2 == 1) (left, right) = (right, left);
            }

            uint256 sum = uint256(uint64(uint256(left))) + uint64(uint256(right));
            if (sum >= 1 << 64) return (0, used);
            nodes[above] = bytes32(abi.encodePacked(bytes24(keccak256(abi.encodePacked(left, right))), uint64(sum)));
            places[above++] = place / 2;
        }
        return (above, used);
    }
}

contract SumTreeManyTest is Test {
    ManyProofs internal proofs = new ManyProofs();

    uint256[] internal places;
    bytes32[] internal nodes;
    bytes32[] internal siblings;
    bytes32 internal root;

    /// @dev Draws leaves of a tree, about `per256` of 256 of them, with the proof of all.
    function draw(uint256 count, uint256 seed, uint256 per256) internal {
        Leaves memory leaves = Trees.equal(count, 1);
        delete places;
        delete nodes;
        for (uint256 i = 0; i < count; ++i) {
            bytes32 word = keccak256(abi.encode(seed, i));
            leaves.weights[i] = uint64(uint256(word) >> 200);
            bool last = i + 1 == count && places.length == 0;
            if (uint8(word[31]) < per256 || last) places.push(i);
        }

        for (uint256 i = 0; i < places.length; ++i) {
            nodes.push(Trees.sumLeaf(leaves, places[i]));
        }
        siblings = Trees.sumProofMany(leaves, places);
        root = Trees.sumRoot(leaves);
    }

    /// @dev What the library says, which plain Solidity has to say too.
    function rootFor(uint256 count) internal view returns (bytes32 found) {
        found = proofs.rootOf(places, nodes, count, siblings);
        assertEq(found, proofs.plainRootOf(places, nodes, count, siblings), "plain");
    }

    /// forge-config: default.fuzz.runs = 128
    function testFuzz_AnyLeavesLeadToTheRoot(uint256 count, uint256 seed, uint256 per256) public {
        count = bound(count, 1, 300);
        draw(count, seed, bound(per256, 0, 256));
        assertEq(rootFor(count), root);
    }

    function test_EveryChoiceOfLeavesOfSmallTrees() public {
        for (uint256 count = 1; count <= 6; ++count) {
            Leaves memory leaves = Trees.equal(count, 3);
            for (uint256 bits = 1; bits < 1 << count; ++bits) {
                delete places;
                delete nodes;
                for (uint256 i = 0; i < count; ++i) {
                    if (bits >> i & 1 == 0) continue;
                    places.push(i);
                    nodes.push(Trees.sumLeaf(leaves, i));
                }
                siblings = Trees.sumProofMany(leaves, places);
                assertEq(rootFor(count), Trees.sumRoot(leaves));
            }
        }
    }

    /// forge-config: default.fuzz.runs = 128
    function testFuzz_OrderAndNumberAreFixed(uint256 count, uint256 seed, uint256 i, uint256 other) public {
        count = bound(count, 2, 100);
        draw(count, seed, 128);
        i = bound(i, 0, places.length - 1);

        // The same twice, two turned round, another number.
        uint256 next = (i + 1) % places.length;
        if (next != i) {
            (places[i], places[next]) = (places[next], places[i]);
            assertEq(rootFor(count), 0, "numbers turned");
            (nodes[i], nodes[next]) = (nodes[next], nodes[i]);
            assertEq(rootFor(count), 0, "leaves turned");
            (places[i], places[next], nodes[i], nodes[next]) = (places[next], places[i], nodes[next], nodes[i]);

            uint256 had = places[next];
            places[next] = places[i];
            assertEq(rootFor(count), 0, "twice");
            places[next] = had;
        }
        other = bound(other, 0, 1 << 33);
        if (other == places[i]) return;
        places[i] = other;
        assertTrue(rootFor(count) != root, "another number");
    }

    /// forge-config: default.fuzz.runs = 128
    function testFuzz_SiblingsAreAllUsed(uint256 count, uint256 seed, bytes32 more) public {
        count = bound(count, 2, 100);
        draw(count, seed, 60);
        siblings.push(more);
        assertEq(rootFor(count), 0, "one too many");
        siblings.pop();
        if (siblings.length == 0) return;
        siblings.pop();
        assertEq(rootFor(count), 0, "one missing");
    }

    function testFuzz_AnotherWordIsAnotherRoot(uint256 seed, uint256 which, uint256 bit) public {
        draw(40, seed, 80);
        bytes32 mask = bytes32(1 << (bit % 256));
        which %= nodes.length + siblings.length;
        if (which < nodes.length) nodes[which] ^= mask;
        else siblings[which - nodes.length] ^= mask;
        assertTrue(rootFor(40) != root);
    }

    /// @dev With siblings for each of them, both would climb side by side, and nothing looks at the second.
    function testFuzz_ASecondLeafOfANumberIsRefused(uint256 count, uint256 seed, uint256 number, bytes32 forged)
        public
    {
        count = bound(count, 2, 100);
        draw(count, seed, 0);
        number = bound(number, 0, count - 1);
        Leaves memory leaves = Trees.equal(count, 1);
        bytes32[] memory proof = Trees.sumProof(leaves, number);
        delete siblings;
        for (uint256 i = 0; i < proof.length; ++i) {
            siblings.push(proof[i]);
            siblings.push(proof[i] << 64 >> 64);
        }

        (places, nodes) = (new uint256[](2), new bytes32[](2));
        (places[0], places[1]) = (number, number);
        (nodes[0], nodes[1]) = (Trees.sumLeaf(leaves, number), forged >> 64 << 64);
        assertEq(rootFor(count), 0);
    }

    function test_NothingHasNoRoot() public {
        assertEq(proofs.rootOf(places, nodes, 1, siblings), 0, "no leaves");
        nodes.push("a node");
        assertEq(proofs.rootOf(places, nodes, 1, siblings), 0, "no number");
        places.push(0);
        assertEq(proofs.rootOf(places, nodes, 1, siblings), nodes[0], "one leaf");
        places[0] = 1;
        assertEq(proofs.rootOf(places, nodes, 1, siblings), 0, "beyond the tree");
    }

    /// @dev A dishonest tree may hide anything in a sibling.
    function testFuzz_NoSumReaches2To64(uint64[4] memory sums, uint256 bits) public {
        bits = bound(bits, 1, 15);
        uint256 total = 0;
        bytes32[] memory all = new bytes32[](4);
        for (uint256 i = 0; i < 4; ++i) {
            all[i] = bytes32(abi.encodePacked(bytes24(keccak256(abi.encode(i))), sums[i]));
            total += sums[i];
            if (bits >> i & 1 == 0) continue;
            places.push(i);
            nodes.push(all[i]);
        }

        // Siblings of the leaves' level, then that of the half in which there is none.
        for (uint256 half = 0; half < 2; ++half) {
            uint256 pair = bits >> (2 * half) & 3;
            if (pair == 1) siblings.push(all[2 * half + 1]);
            if (pair == 2) siblings.push(all[2 * half]);
        }
        if (bits & 3 == 0) siblings.push(wrapped(all[0], all[1]));
        if (bits & 12 == 0) siblings.push(wrapped(all[2], all[3]));
        bytes32 found = rootFor(4);

        // What a sibling hides below itself is not seen here; whoever brings that meets it.
        bool hidden = (bits & 3 == 0 && uint256(sums[0]) + sums[1] >= 1 << 64)
            || (bits & 12 == 0 && uint256(sums[2]) + sums[3] >= 1 << 64);
        if (!hidden) assertEq(found != 0, total < 1 << 64, "sum");
        if (found != 0 && !hidden) assertEq(uint64(uint256(found)), total, "total");
    }

    /// @dev A node whose sum is what is left of it in 64 bits.
    function wrapped(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        uint64 sum;
        unchecked {
            sum = uint64(uint256(left)) + uint64(uint256(right));
        }
        return bytes32(abi.encodePacked(bytes24(keccak256(abi.encodePacked(left, right))), sum));
    }
}
