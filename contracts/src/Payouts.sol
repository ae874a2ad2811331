// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMarket} from "./interfaces/IMarket.sol";
import {IPayouts} from "./interfaces/IPayouts.sol";
import {PoolId, SaleId} from "./interfaces/Ids.sol";
import {Lanes} from "./libraries/Lanes.sol";
import {TRANSFER_GAS, Transfers} from "./libraries/Transfers.sol";
import {Bans} from "./payouts/Bans.sol";
import {Orders} from "./payouts/Orders.sol";
import {Pushes} from "./payouts/Pushes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Payouts
/// @dev See {IPayouts} for the contract with callers. Here is how money comes in and goes back; {Claims}, {Orders} and {Pushes}
/// pay it out, and {Bans} says who gets no more of it.
contract Payouts is Bans, Orders, Pushes {
    using Transfers for IERC20;

    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IPayouts
    address public immutable market;

    // ------------------------------------------------------------------------------------------------ storage

    /// @inheritdoc IPayouts
    mapping(IERC20 token => mapping(address account => uint256)) public creditOf;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param market_ The only contract that moves escrows; it must have been deployed for this address.
    constructor(IMarket market_) Bans(market_.delivery()) {
        if (market_.payouts() != address(this)) revert Payouts_WrongMarket(address(market_));
        market = address(market_);
    }

    modifier onlyMarket() {
        if (msg.sender != market) revert Payouts_NotMarket(msg.sender);
        _;
    }

    // ------------------------------------------------------------------------------------------------ Market

    /// @inheritdoc IPayouts
    function escrow(IERC20 token, address buyer, uint128 amount) external nonReentrant onlyMarket {
        uint256 received = token.pull({from: buyer, amount: amount});
        if (received != amount) revert Payouts_BadEscrow(received, amount);
    }

    /// @inheritdoc IPayouts
    function deposit(PoolId pool, SaleId sale, uint64 units, uint64 banned)
        external
        notEntered
        onlyMarket
        returns (uint64 back)
    {
        Account storage account = _accounts[pool];
        (uint256 accrued, uint256 accrues) = (account.accrued, units);
        if (account.hasBans) (back, accrues) = _withoutBanned(pool, units, banned);

        // Sums of a 64-bit number and one of 126 bits fit.
        unchecked {
            accrued = Math.min(accrued + accrues, Lanes.MAX);
        }
        account.accrued = uint64(accrued);
        // What goes back is a part of it.
        unchecked {
            emit Deposited(pool, sale, units - back, uint64(accrued));
        }
    }

    /// @inheritdoc IPayouts
    function refund(IERC20 token, address buyer, uint128 amount) external nonReentrant {
        // Check.
        if (msg.sender != market && msg.sender != delivery) revert Payouts_NotMarket(msg.sender);

        // Interaction first, under the lock: what the token refuses becomes a credit.
        _requireGas();
        if (token.trySend({to: buyer, amount: amount, limit: TRANSFER_GAS})) return;

        // Effect.
        creditOf[token][buyer] += amount;
        emit Credited(token, buyer, amount);
    }

    /// @inheritdoc IPayouts
    function withdraw(IERC20 token, address to) external nonReentrant returns (uint256 amount) {
        // Check.
        amount = creditOf[token][msg.sender];
        if (amount == 0) revert Payouts_NoCredit(token, msg.sender);

        // Effect.
        creditOf[token][msg.sender] = 0;
        emit Withdrawn(token, msg.sender, to, amount);

        // Interaction.
        _send(token, to, amount);
    }
}
