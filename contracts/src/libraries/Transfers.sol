// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @dev Gas of a transfer whose failure must not hinder others.
uint256 constant TRANSFER_GAS = 120_000;

/// @dev Gas that must be left before such a transfer: 64/63 of it, since a call passes on at most that (EIP-150), and 10,000 that
/// may be spent on the way. A write to a slot and a token not yet touched cost 5,500 together.
uint256 constant TRANSFER_NEEDS = 132_000;

/// @title Transfers
/// @notice Moves tokens in and out of a contract that must owe exactly what it received.
library Transfers {
    using SafeERC20 for IERC20;

    /// @notice Pulls an amount; returns how much arrived, which differs for a token with a fee on transfer.
    function pull(IERC20 token, address from, uint256 amount) internal returns (uint256) {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(from, address(this), amount);
        return token.balanceOf(address(this)) - before;
    }

    /// @notice Whether enough gas is left to give a transfer all of its fixed share: a caller who starves it could make a good recipient
    /// look bad.
    function hasGas() internal view returns (bool) {
        return gasleft() >= TRANSFER_NEEDS;
    }

    /// @notice Sends an amount with at most `limit` gas. False if the token reverts, answers false, or has no code; never
    /// reverts.
    function trySend(IERC20 token, address to, uint256 amount, uint256 limit) internal returns (bool ok) {
        bytes4 selector = IERC20.transfer.selector;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, selector)
            // What stands above an address is anything.
            mstore(add(p, 4), shr(96, shl(96, to)))
            mstore(add(p, 36), amount)
            // At most one word of the answer is copied: a long one can't exhaust the caller's gas.
            mstore(0, 0)
            ok := call(limit, token, 0, p, 68, 0, 32)
            switch returndatasize()
            case 0 { ok := and(ok, gt(extcodesize(token), 0)) }
            default { ok := and(ok, and(gt(returndatasize(), 31), eq(mload(0), 1))) }
        }
    }
}
