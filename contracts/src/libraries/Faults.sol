// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PoolLeaf} from "../interfaces/IPayouts.sol";

/// @title Faults
/// @notice Reads faults where they are packed: number 4 ‖ kind 1 each.
library Faults {
    uint256 private constant ITEM = 5;

    /// @dev Kinds count from 1 (IDelivery.fault).
    uint256 private constant KINDS = 4;

    /// @notice Whether each leaf has a fault of a kind that there is, in the order of leaves, and there are any.
    function areOf(bytes calldata faults, PoolLeaf[] calldata leaves) internal pure returns (bool ok) {
        ok = leaves.length != 0 && faults.length == leaves.length * ITEM;
        for (uint256 i = 0; ok && i < leaves.length; ++i) {
            bytes5 item = bytes5(faults[i * ITEM:]);
            uint256 kind = uint8(item[4]);
            ok = uint32(bytes4(item)) == leaves[i].number && kind != 0 && kind <= KINDS;
        }
    }
}
