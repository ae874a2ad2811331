// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DemoDollar} from "src/testnet/DemoDollar.sol";

/// @notice Calls someone while it takes a permit, and remembers how that went.
contract CallingToken is DemoDollar {
    address public target;
    bytes public data;
    bool public succeeded;

    function arm(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        public
        override
    {
        super.permit({owner: owner, spender: spender, value: value, deadline: deadline, v: v, r: r, s: s});
        (succeeded,) = target.call(data);
    }
}
