// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title DemoDollar
/// @notice A dollar with 6 decimals for test chains, worth nothing: anyone mints.
contract DemoDollar is ERC20Permit {
    constructor() ERC20("Demo Dollar", "DEMO") ERC20Permit("Demo Dollar") {}

    /// @notice Makes an amount, in base units, for an account. Anyone may call.
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    /// @inheritdoc ERC20
    function decimals() public pure override returns (uint8) {
        return 6;
    }
}
