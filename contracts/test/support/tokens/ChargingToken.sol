// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DemoDollar} from "src/testnet/DemoDollar.sol";

/// @notice Takes a fee of 1 % from the sender of `transfer`, on top of the amount; `transferFrom` is free.
contract ChargingToken is DemoDollar {
    function transfer(address to, uint256 amount) public override returns (bool) {
        _transfer(msg.sender, address(0xfee), amount / 100);
        return super.transfer(to, amount);
    }
}
