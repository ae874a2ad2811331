// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DemoDollar} from "src/testnet/DemoDollar.sol";

/// @notice Burns 150,000 gas in each transfer, as a token may after an upgrade or a repricing of state.
contract HungryToken is DemoDollar {
    function _update(address from, address to, uint256 amount) internal override {
        uint256 start = gasleft();
        while (start - gasleft() < 150_000) {}
        super._update(from, to, amount);
    }
}
