// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Shares
/// @notice Splits what came into a pool by weight.
library Shares {
    /// @notice A leaf's part of money that came in for the whole snapshot, rounded down: floor(accrued * w / W).
    /// @param accrued Units; at most {Lanes.MAX}.
    /// @param weight Below 2^64.
    /// @param totalWeight W; not zero.
    function partOf(uint256 accrued, uint256 weight, uint256 totalWeight) internal pure returns (uint256) {
        // Products stay below 2^126.
        unchecked {
            return accrued * weight / totalWeight;
        }
    }

    /// @notice Parts of 10,000 of units, rounded down: floor(units * bps / 10^4).
    /// @param units At most {Lanes.MAX}.
    /// @param bps Below 2^16.
    function bpsOf(uint256 units, uint256 bps) internal pure returns (uint256) {
        // Products stay below 2^78.
        unchecked {
            return units * bps / 10_000;
        }
    }
}
