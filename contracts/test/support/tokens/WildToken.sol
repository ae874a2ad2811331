// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockingToken} from "./BlockingToken.sol";

/// @notice Has a list of accounts that can't receive, and can be paused.
contract WildToken is BlockingToken {
    error Paused();

    bool public paused;

    function setPaused(bool value) external {
        paused = value;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (paused && from != address(0)) revert Paused();
        super._update(from, to, amount);
    }
}
