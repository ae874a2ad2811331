// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PoolId, SnapshotId} from "../interfaces/Ids.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title Pools
/// @notice Names pools.
library Pools {
    /// @dev The bit of a payment's word that says that a tip was kept of it.
    uint256 private constant TIPPED = 1 << 63;

    /// @notice The id of the pool that such parts name: keccak256(abi.encode(pool)). Money or a count that does not fit its
    /// type names no pool.
    /// @dev In assembly because each claim does it: behind the free memory, which stays free.
    function idOf(SnapshotId snapshot, IERC20 token, uint256 money, uint256 count, bytes32 sumRoot)
        internal
        pure
        returns (PoolId id)
    {
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, snapshot)
            mstore(add(p, 32), shr(96, shl(96, token)))
            mstore(add(p, 64), money)
            mstore(add(p, 96), count)
            mstore(add(p, 128), sumRoot)
            id := keccak256(p, 160)
        }
    }

    /// @notice The word that an event of a payment holds: first 20 bytes of the pool's id ‖ number 4 ‖ tipped 1 bit ‖ units 63
    /// bits.
    function payment(PoolId id, uint256 number, uint256 units) internal pure returns (bytes32) {
        return bytes32(bytes20(PoolId.unwrap(id))) | bytes32(number << 64 | units);
    }

    /// @notice The same of a payment of which a tip was kept.
    function tippedPayment(PoolId id, uint256 number, uint256 units) internal pure returns (bytes32) {
        return payment(id, number, units | TIPPED);
    }
}
