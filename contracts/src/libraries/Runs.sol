// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

// Assembly uses them, which solhint does not see.
// solhint-disable-next-line no-unused-import
import {TRANSFER_GAS, TRANSFER_NEEDS} from "./Transfers.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice What leaves that follow their group are due: floor(accrued * w / W) - floor(last * w / W) units.
struct Rate {
    IERC20 token;
    uint256 accrued;
    uint256 last;
    uint256 totalWeight;
    /// Base units of a unit.
    uint256 unit;
}

/// @title Runs
/// @notice Pays leaves of a group one after another.
library Runs {
    /// @dev Selectors of {IERC20.transfer} and {IPayouts.Payouts_GasTooLow}.
    uint256 private constant TRANSFER = 0xa9059cbb;
    uint256 private constant GAS_TOO_LOW = 0xe84751ef;

    /// @dev Where a leaf, account 20 ‖ weight 8, has its weight in a word that begins with it.
    uint256 private constant WEIGHT = 0xffffffffffffffff00000000;

    /// @notice Pays leaves `first` to `end` - 1 at a rate, as {Transfers.trySend} does with its fixed share of gas, up to the
    /// first that can't be paid. Reverts with Payouts_GasTooLow rather than give a transfer less gas.
    /// @param leaves Account 20 ‖ weight 8 each.
    /// @param tipBps Parts of 10,000 that the caller keeps of each payment.
    /// @return place Number of the leaf that could not be paid; `end` if all were.
    /// @return units Units paid, with the tips.
    /// @return tips Units of them that are the caller's, which are not sent here.
    function pay(Rate memory rate, bytes calldata leaves, uint256 first, uint256 end, uint256 tipBps)
        internal
        returns (uint256 place, uint256 units, uint256 tips)
    {
        uint256 both;
        // Written twice, so that the compiler makes two loops: where there is no tip, none is computed.
        if (tipBps == 0) (place, both) = _pay(rate, leaves, first, end, 0);
        else (place, both) = _pay(rate, leaves, first, end, tipBps);
        return (place, uint128(both), both >> 128);
    }

    /// @dev In assembly because a push does it for 128 leaves: Solidity's own loop costs 300 more for each. The token must have
    /// code, the leaves must be there, and products of money and weights fit.
    /// @return place As of {pay}.
    /// @return both Tips and units, of 128 bits each, so that a leaf adds to both at once.
    function _pay(Rate memory rate, bytes calldata leaves, uint256 first, uint256 end, uint256 tipBps)
        private
        returns (uint256 place, uint256 both)
    {
        assembly ("memory-safe") {
            // The call stands behind the free memory; where the leaves end, in the second scratch word.
            let p := mload(0x40)
            mstore(p, shl(224, TRANSFER))
            mstore(32, add(leaves.offset, mul(end, 28)))
            place := add(leaves.offset, mul(first, 28))

            let token := mload(rate)
            // No leaf has such a weight.
            let same := not(0)
            let due := 0
            for {} lt(place, mload(32)) { place := add(place, 28) } {
                let leaf := calldataload(place)

                // Neighbours often weigh the same.
                if xor(and(leaf, WEIGHT), same) {
                    same := and(leaf, WEIGHT)
                    due := div(mul(mload(add(rate, 32)), shr(32, same)), mload(add(rate, 96)))
                    due := sub(due, div(mul(mload(add(rate, 64)), shr(32, same)), mload(add(rate, 96))))
                    if iszero(due) {
                        same := not(0)
                        continue
                    }
                    let tip := div(mul(due, tipBps), 10000)
                    mstore(add(p, 36), mul(sub(due, tip), mload(add(rate, 128))))
                    due := or(due, shl(128, tip))
                }

                if lt(gas(), TRANSFER_NEEDS) {
                    mstore(0, shl(224, GAS_TOO_LOW))
                    mstore(4, gas())
                    revert(0, 36)
                }
                mstore(add(p, 4), shr(96, leaf))
                // The answer is written over a zero, so only a whole word can be a 1.
                mstore(0, 0)
                let ok := call(TRANSFER_GAS, token, 0, p, 68, 0, 32)
                if iszero(and(ok, eq(mload(0), 1))) {
                    // No answer at all is a good one.
                    if or(iszero(ok), returndatasize()) { break }
                }
                both := add(both, due)
            }
            place := div(sub(place, leaves.offset), 28)
        }
    }
}
