// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Leaves of a sum tree, as a test makes them up.
struct Leaves {
    address[] accounts;
    uint64[] weights;
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
            bytes memory preimage = abi.encodePacked(uint8(2), leaves.accounts[i], leaves.weights[i]);
            levels[0][i] = word(keccak256(preimage), leaves.weights[i]);
        }
        for (uint256 h = 0; h < depth; ++h) {
            levels[h + 1] = new bytes32[](levels[h].length / 2);
            for (uint256 i = 0; i < levels[h + 1].length; ++i) {
                levels[h + 1][i] = sumNode(levels[h][2 * i], levels[h][2 * i + 1]);
            }
        }
    }

    /// @notice The node above two others.
    function sumNode(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return word(keccak256(abi.encodePacked(left, right)), uint64(uint256(left)) + uint64(uint256(right)));
    }

    /// @notice 192 bits of a hash ‖ a sum.
    function word(bytes32 hash, uint64 sum) internal pure returns (bytes32) {
        return bytes32(bytes.concat(bytes24(hash), bytes8(sum)));
    }

    /// @notice The root of the sum tree over leaves.
    function sumRoot(Leaves memory leaves) internal pure returns (bytes32) {
        bytes32[][] memory levels = sumLevels(leaves);
        return levels[levels.length - 1][0];
    }

    /// @notice Siblings of a leaf, upwards.
    function sumProof(Leaves memory leaves, uint256 index) internal pure returns (bytes32[] memory) {
        return sumProofFrom(leaves, index, 0);
    }

    /// @notice Siblings of a node at a height, upwards.
    function sumProofFrom(Leaves memory leaves, uint256 place, uint256 height)
        internal
        pure
        returns (bytes32[] memory siblings)
    {
        bytes32[][] memory levels = sumLevels(leaves);
        if (height >= levels.length) return siblings;
        siblings = new bytes32[](levels.length - 1 - height);
        for (uint256 i = 0; i < siblings.length; ++i) {
            siblings[i] = levels[height + i][place ^ 1];
            place /= 2;
        }
    }

    /// @notice The leaves of a block of 128, and the siblings of its subtree.
    function sumBlock(Leaves memory leaves, uint256 blockIndex)
        internal
        pure
        returns (Leaves memory part, bytes32[] memory siblings)
    {
        uint256 first = blockIndex * 128;
        uint256 count = leaves.accounts.length - first;
        if (count > 128) count = 128;
        part.accounts = new address[](count);
        part.weights = new uint64[](count);
        for (uint256 i = 0; i < count; ++i) {
            (part.accounts[i], part.weights[i]) = (leaves.accounts[first + i], leaves.weights[first + i]);
        }
        siblings = sumProofFrom(leaves, blockIndex, 7);
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
