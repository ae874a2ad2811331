// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMarket} from "./interfaces/IMarket.sol";
import {IPayouts} from "./interfaces/IPayouts.sol";
import {PoolId, SaleId} from "./interfaces/Ids.sol";
import {Transfers} from "./libraries/Transfers.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title Payouts
/// @dev The part of {IPayouts} that Market calls.
contract Payouts is ReentrancyGuardTransient {
    using Transfers for IERC20;
    using SafeERC20 for IERC20;

    address public immutable market;
    mapping(PoolId pool => uint64) public accruedOf;
    mapping(IERC20 token => mapping(address account => uint256)) public creditOf;

    constructor(IMarket market_) {
        if (market_.payouts() != address(this)) revert IPayouts.Payouts_WrongMarket(address(market_));
        market = address(market_);
    }

    modifier onlyMarket() {
        if (msg.sender != market) revert IPayouts.Payouts_NotMarket(msg.sender);
        _;
    }

    function escrow(IERC20 token, address buyer, uint128 amount) external nonReentrant onlyMarket {
        uint256 received = token.pull({from: buyer, amount: amount});
        if (received != amount) revert IPayouts.Payouts_BadEscrow(received, amount);
    }

    function deposit(PoolId pool, SaleId sale, uint64 units) external nonReentrant onlyMarket {
        uint64 accrued = accruedOf[pool] + units;
        accruedOf[pool] = accrued;
        emit IPayouts.Deposited(pool, sale, units, accrued);
    }

    function refund(IERC20 token, address buyer, uint128 amount) external nonReentrant onlyMarket {
        if (!Transfers.hasGas()) revert IPayouts.Payouts_GasTooLow(gasleft());
        if (token.trySend({to: buyer, amount: amount})) return;
        creditOf[token][buyer] += amount;
        emit IPayouts.Credited(token, buyer, amount);
    }

    function withdraw(IERC20 token, address to) external nonReentrant returns (uint256 amount) {
        amount = creditOf[token][msg.sender];
        creditOf[token][msg.sender] = 0;
        token.safeTransfer(to, amount);
    }
}
