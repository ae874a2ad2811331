// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "../interfaces/ICommittee.sol";
import {IDatasets, SaleTerms, SplitRecord} from "../interfaces/IDatasets.sol";
import {IDelivery} from "../interfaces/IDelivery.sol";
import {Fee, IFees} from "../interfaces/IFees.sol";
import {IMarket} from "../interfaces/IMarket.sol";
import {IPayouts} from "../interfaces/IPayouts.sol";
import {SaleId, SnapshotId} from "../interfaces/Ids.sol";
import {Shares} from "../libraries/Shares.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {LibBit} from "solady/utils/LibBit.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";

/// @title Fees
/// @notice What of {Delivery} keeps the validators' and the treasuries' parts of prices. The money is in Payouts.
/// @dev The compiler looks for functions by selector, one after the other. Those of this contract have names that come last, so that a
/// commit pays nothing for them.
abstract contract Fees is IDelivery {
    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IDelivery
    ICommittee public immutable committee;
    /// @inheritdoc IDelivery
    IMarket public immutable market;
    /// @inheritdoc IDelivery
    IPayouts public immutable payouts;

    IDatasets internal immutable _datasets;
    /// @dev Members in all, n.
    uint256 internal immutable _members;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(IERC20 token => mapping(SaleId sale => Fee)) private _fees;
    /// @inheritdoc IFees
    mapping(IERC20 token => mapping(address treasury => uint256)) public treasuryUnpaidOf;

    // ------------------------------------------------------------------------------------------------ constructor

    constructor(ICommittee committee_, IMarket market_) {
        (committee, market, payouts) = (committee_, market_, IPayouts(market_.payouts()));
        (_datasets, _members) = (market_.datasets(), committee_.memberCount());
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IFees
    function partFees(SaleId sale, SnapshotId snapshot, uint64 units, uint64 banned)
        external
        returns (uint64 back, uint64 rest, uint64 since)
    {
        // Check.
        if (msg.sender != address(market)) revert Delivery_NotMarket(msg.sender);
        SaleTerms memory terms = _datasets.saleTermsOf(snapshot);
        since = payouts.bannedWeightOf(snapshot);
        // Safe cast: a part of units. The offer was refused if nobody was left.
        back = uint64(Shares.partOf({accrued: units, weight: since - banned, totalWeight: terms.totalWeight - banned}));

        // Effect. If all leaves are banned, nothing is left, and nothing accrues.
        rest = _keep(sale, snapshot, terms, units - back);
        if (rest == 0) since = banned;
    }

    /// @inheritdoc IFees
    function payFees(IERC20 token, uint8 member, SaleId[] calldata sales, address to)
        external
        returns (uint256 amount)
    {
        // Check and effect of each.
        for (uint256 i = 0; i < sales.length; ++i) {
            amount += _takeFee(token, member, sales[i]);
        }
        emit FeesWithdrawn({token: token, account: msg.sender, member: member, sales: sales, to: to, amount: amount});

        // Interaction.
        _pay(token, to, amount);
    }

    /// @inheritdoc IFees
    function moveTreasury(IERC20 token, address to) external returns (uint256 amount) {
        // Check.
        amount = treasuryUnpaidOf[token][msg.sender];
        if (amount == 0) revert Delivery_NoTreasury(token, msg.sender);

        // Effect.
        treasuryUnpaidOf[token][msg.sender] = 0;
        emit TreasuryWithdrawn({token: token, treasury: msg.sender, to: to, amount: amount});

        // Interaction.
        _pay(token, to, amount);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IFees
    function memberFees(IERC20 token, SaleId sale) external view returns (Fee memory) {
        return _fees[token][sale];
    }

    /// @inheritdoc IDelivery
    function standing(SaleId sale) public view virtual returns (uint256);

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Keeps the parts of a price that are not the contributors'. What a list that does not stand would have earned is theirs.
    /// @param units What came in, less what the buyer gets back.
    /// @return rest Units of the contributors.
    function _keep(SaleId sale, SnapshotId snapshot, SaleTerms memory terms, uint64 units)
        private
        returns (uint64 rest)
    {
        SplitRecord memory split = _datasets.splitTerms(snapshot);
        IERC20 token = IERC20(terms.token);
        uint256 lists = standing(sale);
        (, uint64 epoch,,) = market.progressOf(sale);

        // Safe casts: parts of units, a bitmap of at most 31 members, and an epoch of 32 bits.
        uint64 each = uint64(Shares.bpsOf({units: units, bps: split.potBps}) / _members);
        uint64 part = uint64(Shares.bpsOf({units: units, bps: split.treasuryBps}));
        Fee memory fee = Fee({each: each, scale: terms.scale.digits(), epoch: uint32(epoch), members: uint32(lists)});

        if (each != 0) _fees[token][sale] = fee;
        if (part != 0) treasuryUnpaidOf[token][split.treasury] += _amountOf(fee.scale, part);
        emit FeesKept({sale: sale, token: token, fee: fee, treasury: split.treasury, units: part});
        return units - uint64(each * LibBit.popCount(lists)) - part;
    }

    /// @dev Counts a member's part of a sale as paid. Returns it in base units.
    function _takeFee(IERC20 token, uint8 member, SaleId sale) private returns (uint256) {
        Fee memory fee = _fees[token][sale];
        if (fee.members >> member & 1 == 0) revert Delivery_NoFee(token, sale, member);
        _requireMember(fee.epoch, member);

        fee.members ^= uint32(1) << member;
        _fees[token][sale] = fee;
        return _amountOf(fee.scale, fee.each);
    }

    /// @dev Money sent to the vault or its token would be nobody's.
    function _pay(IERC20 token, address to, uint256 amount) private {
        bool bad = to == address(0) || to == address(payouts) || to == address(token);
        if (bad) revert Delivery_BadPayee(to);
        // Safe cast: the part of a price has 102 bits, and no call brings 2^26 sales.
        payouts.refund({token: token, buyer: to, amount: uint128(amount)});
    }

    /// @dev The epoch has such a member, since its list stands.
    function _requireMember(uint32 epoch, uint256 member) private view {
        (address pointer,) = committee.accountsAt(epoch);
        address account = address(bytes20(SSTORE2.read(pointer, member * 20, member * 20 + 20)));
        if (msg.sender != account) revert Delivery_NotMember(msg.sender, account);
    }

    /// @dev Base units of units.
    function _amountOf(uint8 scale, uint256 units) private pure returns (uint256) {
        return units * 10 ** scale;
    }
}
