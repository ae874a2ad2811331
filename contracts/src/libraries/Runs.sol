// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPayouts} from "../interfaces/IPayouts.sol";
import {Transfers} from "./Transfers.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice What leaves that follow their group are due: floor(accrued * w / W) - floor(last * w / W) units.
struct Rate {
    uint256 accrued;
    uint256 last;
    uint256 totalWeight;
    /// Base units of a unit.
    uint256 unit;
}

/// @title Runs
/// @notice Pays leaves of a group one after another.
library Runs {
    /// @notice Pays leaves `first` to `end` - 1 at a rate, as {Transfers.trySend} does with its fixed share of gas, up to the
    /// first that can't be paid. Reverts with Payouts_GasTooLow rather than give a transfer less gas.
    /// @dev In assembly because a push does it for 128 leaves: Solidity's own loop costs 300 more for each. The token must have
    /// code, the leaves must be there, and products of money and weights fit.
    /// @param leaves Account 20 ‖ weight 8 each.
    /// @return place Number of the leaf that could not be paid; `end` if all were.
    /// @return units Units paid.
    function pay(IERC20 token, bytes calldata leaves, uint256 first, uint256 end, Rate memory rate)
        internal
        returns (uint256 place, uint256 units)
    {
        bytes4 transfer = IERC20.transfer.selector;
        bytes4 gasTooLow = IPayouts.Payouts_GasTooLow.selector;
        uint256 needed = Transfers.NEEDED;
        uint256 limit = Transfers.GAS;
        assembly ("memory-safe") {
            // Behind the free memory: the call 68 ‖ where the leaves end 32.
            let p := mload(0x40)
            mstore(p, transfer)
            mstore(add(p, 68), add(leaves.offset, mul(end, 28)))
            place := add(leaves.offset, mul(first, 28))

            // Where a leaf has its weight, and a weight that no leaf has.
            let mask := shl(32, 0xffffffffffffffff)
            let same := not(0)
            let due := 0
            for {} lt(place, mload(add(p, 68))) { place := add(place, 28) } {
                let leaf := calldataload(place)

                // Neighbours often weigh the same.
                if xor(and(leaf, mask), same) {
                    same := and(leaf, mask)
                    let weight := shr(32, same)
                    let total := mload(add(rate, 64))
                    due := sub(div(mul(mload(rate), weight), total), div(mul(mload(add(rate, 32)), weight), total))
                    if iszero(due) {
                        same := not(0)
                        continue
                    }
                    mstore(add(p, 36), mul(due, mload(add(rate, 96))))
                }

                if lt(gas(), needed) {
                    mstore(0, gasTooLow)
                    mstore(4, gas())
                    revert(0, 36)
                }
                mstore(add(p, 4), shr(96, leaf))
                let ok := call(limit, token, 0, p, 68, 0, 32)
                if iszero(and(ok, and(eq(mload(0), 1), gt(returndatasize(), 31)))) {
                    // No answer at all is a good one.
                    if or(iszero(ok), returndatasize()) { break }
                }
                units := add(units, due)
            }
            place := div(sub(place, leaves.offset), 28)
        }
    }
}
