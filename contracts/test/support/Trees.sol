// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LeafSet, Pool, PoolLeaf} from "src/interfaces/IPayouts.sol";

/// @notice Leaves of a sum tree, as a test makes them up.
struct Leaves {
    address[] accounts;
    uint64[] weights;
    /// Which leaves name a payee, and whom; empty if none does.
    bool[] named;
    address[] payees;
}

/// @title Trees
/// @notice Builds whole trees in the plainest way, so that tests can prove leaves. Shares no code with the contracts' libraries:
/// every preimage is spelled out once more.
library Trees {
    /// @notice All levels of the sum tree over leaves, the root's last.
    function sumLevels(Leaves memory leaves) internal pure returns (bytes32[][] memory levels) {
        uint256 depth = 0;
        while (2 ** depth < leaves.accounts.length) ++depth;
        levels = new bytes32[][](depth + 1);
        levels[0] = new bytes32[](2 ** depth);
        for (uint256 i = 0; i < leaves.accounts.length; ++i) {
            levels[0][i] = sumLeaf(leaves, i);
        }
        for (uint256 h = 0; h < depth; ++h) {
            levels[h + 1] = new bytes32[](levels[h].length / 2);
            for (uint256 i = 0; i < levels[h + 1].length; ++i) {
                levels[h + 1][i] = sumNode(levels[h][2 * i], levels[h][2 * i + 1]);
            }
        }
    }

    /// @notice A leaf's node.
    function sumLeaf(Leaves memory leaves, uint256 i) internal pure returns (bytes32) {
        (address account, uint64 weight) = (leaves.accounts[i], leaves.weights[i]);
        bytes memory preimage = isNamed(leaves, i)
            ? abi.encodePacked(uint8(5), account, leaves.payees[i], weight)
            : abi.encodePacked(uint8(2), account, weight);
        return bytes32(abi.encodePacked(bytes24(keccak256(preimage)), weight));
    }

    /// @notice The node above two others.
    function sumNode(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        uint64 sum = sumOf(left) + sumOf(right);
        return bytes32(abi.encodePacked(bytes24(keccak256(abi.encodePacked(left, right))), sum));
    }

    /// @notice A node's sum.
    function sumOf(bytes32 node) internal pure returns (uint64) {
        return uint64(uint256(node));
    }

    function isNamed(Leaves memory leaves, uint256 i) internal pure returns (bool) {
        return i < leaves.named.length && leaves.named[i];
    }

    /// @notice The root of the sum tree over leaves; its sum is the total weight.
    function sumRoot(Leaves memory leaves) internal pure returns (bytes32) {
        bytes32[][] memory levels = sumLevels(leaves);
        return levels[levels.length - 1][0];
    }

    /// @notice Siblings of a leaf, upwards.
    function sumProof(Leaves memory leaves, uint256 number) internal pure returns (bytes32[] memory) {
        return proofIn(sumLevels(leaves), number, 0);
    }

    /// @notice Siblings of a node at a height, upwards.
    function proofIn(bytes32[][] memory levels, uint256 place, uint256 height)
        internal
        pure
        returns (bytes32[] memory siblings)
    {
        if (height >= levels.length) return siblings;
        siblings = new bytes32[](levels.length - 1 - height);
        for (uint256 i = 0; i < siblings.length; ++i) {
            siblings[i] = levels[height + i][place ^ 1];
            place /= 2;
        }
    }

    /// @notice Siblings that complete the tree for some leaves: those of a level that have no neighbour among them, from the leaves
    /// up, left to right.
    function sumProofMany(Leaves memory leaves, uint256[] memory numbers)
        internal
        pure
        returns (bytes32[] memory siblings)
    {
        bytes32[][] memory levels = sumLevels(leaves);
        siblings = new bytes32[](numbers.length * levels.length);
        uint256 count = 0;
        bool[] memory known = new bool[](levels[0].length);
        for (uint256 i = 0; i < numbers.length; ++i) {
            known[numbers[i]] = true;
        }

        for (uint256 h = 0; h + 1 < levels.length; ++h) {
            bool[] memory above = new bool[](levels[h + 1].length);
            for (uint256 i = 0; i < known.length; ++i) {
                if (known[i]) above[i / 2] = true;
                if (!known[i] && known[i ^ 1]) siblings[count++] = levels[h][i];
            }
            known = above;
        }
        assembly ("memory-safe") {
            mstore(siblings, count)
        }
    }

    /// @notice Some leaves of a pool over these, with one proof of them all.
    function setOf(Leaves memory leaves, Pool memory pool, uint256[] memory numbers)
        internal
        pure
        returns (LeafSet memory set)
    {
        (set.pool, set.siblings) = (pool, sumProofMany(leaves, numbers));
        set.leaves = new PoolLeaf[](numbers.length);
        for (uint256 i = 0; i < numbers.length; ++i) {
            set.leaves[i] = poolLeaf(leaves, numbers[i]);
        }
    }

    /// @notice A leaf in clear.
    function poolLeaf(Leaves memory leaves, uint256 number) internal pure returns (PoolLeaf memory leaf) {
        leaf.number = uint32(number);
        (leaf.account, leaf.weight) = (leaves.accounts[number], leaves.weights[number]);
        leaf.named = isNamed(leaves, number);
        if (leaf.named) leaf.payee = leaves.payees[number];
    }

    /// @notice What a push brings: a group's leaves and those that name a payee, packed, and the siblings of its subtree.
    function sumGroup(Leaves memory leaves, uint256 group)
        internal
        pure
        returns (bytes memory packed, bytes memory names, bytes32[] memory siblings)
    {
        uint256 first = group * 128;
        uint256 end = first + 128 < leaves.accounts.length ? first + 128 : leaves.accounts.length;
        for (uint256 i = first; i < end; ++i) {
            packed = bytes.concat(packed, abi.encodePacked(leaves.accounts[i], leaves.weights[i]));
            if (isNamed(leaves, i)) {
                names = bytes.concat(names, abi.encodePacked(uint8(i - first), leaves.payees[i]));
            }
        }
        siblings = proofIn(sumLevels(leaves), group, 7);
    }

    /// @notice Leaves of `count` accounts, ascending, all of one weight.
    function equal(uint256 count, uint64 weight) internal pure returns (Leaves memory leaves) {
        leaves.accounts = new address[](count);
        leaves.weights = new uint64[](count);
        for (uint256 i = 0; i < count; ++i) {
            leaves.accounts[i] = accountAt(i);
            leaves.weights[i] = weight;
        }
    }

    /// @notice Account of leaf i of made-up leaves: 20 bytes without a zero, as real ones are. Ascending.
    function accountAt(uint256 i) internal pure returns (address) {
        return address(uint160(0x5aFE00A1b2C3d4e5F60718293a4b5c6d7e8f9011) + uint160(i) * 0x0101010101);
    }
}
