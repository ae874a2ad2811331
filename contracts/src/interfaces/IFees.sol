// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SaleId, SnapshotId} from "./Ids.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice What members earned by a sale, in one slot.
struct Fee {
    /// Units of 10^-6 token that each of them earned.
    uint64 each;
    /// The token's decimals - 6.
    uint8 scale;
    /// The sale's epoch.
    uint32 epoch;
    /// Bitmap of the members that earned it and have not taken it yet.
    uint32 members;
}

/// @title Fees
/// @notice What of {IDelivery} keeps the parts of prices that the terms give to validators and to a treasury. They are withdrawn, never
/// pushed, and the money is in Payouts. Of a settled sale's price, less what its buyer gets back, each of n members whose list stands
/// earns floor(pot / n), and the treasury its part. What members without such a list would have earned is the contributors'.
interface IFees {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice A sale of a dataset with a split settled.
    /// @param fee What the members earned whose lists stand.
    /// @param treasury Zero if the terms name none.
    /// @param units What the treasury earned.
    event FeesKept(SaleId indexed sale, IERC20 indexed token, Fee fee, address indexed treasury, uint64 units);

    /// @notice A member took what it earned by sales.
    /// @param amount Base units.
    event FeesWithdrawn(
        IERC20 indexed token, address indexed account, uint8 member, SaleId[] sales, address to, uint256 amount
    );

    /// @notice A treasury took all that it had earned.
    /// @param amount Base units.
    event TreasuryWithdrawn(IERC20 indexed token, address indexed treasury, address to, uint256 amount);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice The member earned nothing by such a sale in such a token, or has taken it.
    error Delivery_NoFee(IERC20 token, SaleId sale, uint8 member);

    /// @notice Only Market may call.
    error Delivery_NotMarket(address caller);

    /// @notice The member's account alone withdraws what it earned.
    error Delivery_NotMember(address caller, address account);

    /// @notice The caller is no treasury in such a token, or has taken all.
    error Delivery_NoTreasury(IERC20 token, address caller);

    /// @notice Money can't be sent to the zero account, the vault or the token.
    error Delivery_BadPayee(address to);

    // ------------------------------------------------------------------------------------------------ actions

    /// @notice Pays the caller, a member, what it earned by sales, in one transfer. Each of them must owe it something. What the token
    /// refuses is credited in Payouts, to `to`.
    /// @param member The caller's index in the sales' epochs.
    /// @param to Who is paid.
    /// @return amount Base units.
    function payFees(IERC20 token, uint8 member, SaleId[] calldata sales, address to) external returns (uint256 amount);

    /// @notice Pays the caller, a treasury, all that it earned in a token. What the token refuses is credited in Payouts, to `to`.
    /// @param to Who is paid.
    /// @return amount Base units.
    function moveTreasury(IERC20 token, address to) external returns (uint256 amount);

    /// @notice Splits the price of a sale that settles. Only Market calls, and vouches that the snapshot is the sale's.
    /// @param units What came in.
    /// @param banned V0, what weight of the snapshot was banned at the offer.
    /// @return back Units that the buyer gets back, for what was banned since: floor(units * (V - V0) / (W - V0)).
    /// @return rest Units of the contributors.
    /// @return since V, of which the buyer gets no more back; V0 if nothing is left.
    function partFees(SaleId sale, SnapshotId snapshot, uint64 units, uint64 banned)
        external
        returns (uint64 back, uint64 rest, uint64 since);

    // ------------------------------------------------------------------------------------------------ views

    /// @notice What members earned by a sale. All zero if nothing, or in another token.
    function memberFees(IERC20 token, SaleId sale) external view returns (Fee memory);

    /// @notice Base units that a treasury has not taken.
    function treasuryUnpaidOf(IERC20 token, address treasury) external view returns (uint256);
}
