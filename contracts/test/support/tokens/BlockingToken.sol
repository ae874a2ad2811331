// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DemoDollar} from "src/testnet/DemoDollar.sol";

/// @notice Has a list of accounts that can't receive.
contract BlockingToken is DemoDollar {
    error Blocked(address account);

    mapping(address account => bool) public blocked;

    function setBlocked(address account, bool value) external {
        blocked[account] = value;
    }

    function burn(address account, uint256 amount) external {
        _burn(account, amount);
    }

    function _update(address from, address to, uint256 amount) internal virtual override {
        // What is minted gets through, so that a test can always fund an account.
        if (from != address(0) && blocked[to]) revert Blocked(to);
        super._update(from, to, amount);
    }
}
