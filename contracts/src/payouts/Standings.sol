// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPayouts, Pool} from "../interfaces/IPayouts.sol";
import {PoolId, SnapshotId} from "../interfaces/Ids.sol";
import {Entry, Lane, Lanes, Record, Slot} from "../libraries/Lanes.sol";
import {Money} from "../libraries/Money.sol";
import {Pools} from "../libraries/Pools.sol";
import {Shares} from "../libraries/Shares.sol";
import {SumTree} from "../libraries/SumTree.sol";
import {Transfers} from "../libraries/Transfers.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Standings
/// @notice What of {Payouts} claims and pushes share: what came into pools, and what each leaf got of it.
///
/// A leaf has got the larger of what its lane says and floor(last * w / W) of its group, unless it is stuck: then its lane alone
/// counts. So a push writes one slot for 128 leaves, and none of a leaf that is paid.
abstract contract Standings is IPayouts, ReentrancyGuardTransient {
    using Transfers for IERC20;

    /// @dev What changes of a pool; one slot.
    struct Account {
        /// Units that came in for the whole snapshot; at most {Lanes.MAX}.
        uint64 accrued;
        /// Whether a leaf is banned. A deposit into a pool without bans need not ask for their weight.
        bool hasBans;
        /// Bit g mod 184 is set once group g was pushed. Claims in a group that nobody pushed need not read it.
        uint184 pushed;
    }

    /// @dev What is banned of a pool; one slot.
    struct Banned {
        /// V and W.
        uint64 weight;
        uint64 totalWeight;
        /// Bans so far, each of which may be of many leaves.
        uint32 count;
    }

    /// @dev What changes of an aligned group of 128 leaves.
    struct Group {
        Slot[32] slots;
        /// Accrued up to which the group was pushed.
        uint256 last;
    }

    // ------------------------------------------------------------------------------------------------ constants

    /// @dev Leaves of a group.
    uint256 internal constant GROUP = 128;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(PoolId pool => Account) internal _accounts;
    mapping(PoolId pool => mapping(uint256 group => Group)) internal _groups;
    /// @dev A record is named by its leaf's node, and so by account, weight, and the payee that the leaf names.
    mapping(PoolId pool => mapping(uint256 number => mapping(bytes32 node => Record))) internal _records;
    mapping(PoolId pool => Banned) internal _banned;
    /// @dev What had accrued at a ban. A banned leaf gets no part of what came in later.
    mapping(PoolId pool => mapping(uint256 ban => uint256)) internal _caps;
    /// @inheritdoc IPayouts
    mapping(SnapshotId snapshot => uint64) public bannedWeightOf;

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IPayouts
    function poolId(Pool calldata pool) public pure returns (PoolId) {
        return Pools.idOf({
            snapshot: pool.snapshot,
            token: pool.token,
            money: Money.unwrap(pool.money),
            count: pool.count,
            sumRoot: pool.sumRoot
        });
    }

    /// @inheritdoc IPayouts
    function accruedOf(PoolId pool) external view returns (uint64) {
        return _accounts[pool].accrued;
    }

    /// @inheritdoc IPayouts
    function groupOf(PoolId pool, uint32 group) external view returns (uint64 last) {
        return uint64(_groups[pool][group].last);
    }

    /// @inheritdoc IPayouts
    function laneOf(PoolId pool, uint32 number) external view returns (uint64 paid, bool stuck, bool odd) {
        Lane lane = _laneOf(_groups[pool][number / GROUP], number);
        return (lane.paid(), lane.stuck(), lane.odd());
    }

    /// @inheritdoc IPayouts
    function dueOf(Pool calldata pool, uint32 number, bytes32 node, bool held) external view returns (uint64 units) {
        PoolId id = poolId(pool);
        Lane lane = _laneOf(_groups[id][number / GROUP], number);
        // A held leaf without a record was paid by its lane alone, whatever its group got.
        if (held && !lane.odd()) lane = Lanes.stuckLane(lane.paid());
        (uint256 part, uint256 got) = lane.odd()
            ? _recorded(id, number, _records[id][number][node].entry, node, pool.sumRoot)
            : _standing(id, number, lane, node, pool.sumRoot);
        return uint64(Math.saturatingSub(part, got));
    }

    /// @inheritdoc IPayouts
    function banOf(PoolId pool, uint32 number, bytes32 node) external view returns (bool banned, uint64 cap) {
        uint256 ban_ = _records[pool][number][node].entry.ban();
        // Safe cast: what had accrued has 62 bits.
        return (ban_ != 0, uint64(_caps[pool][ban_]));
    }

    // ------------------------------------------------------------------------------------------------ internals

    function _laneOf(Group storage group, uint256 number) internal view returns (Lane) {
        return Lanes.at(group.slots[number % GROUP / 4].lanes, number);
    }

    function _putLane(Group storage group, uint256 number, Lane lane) internal {
        Slot storage slot = group.slots[number % GROUP / 4];
        slot.lanes = Lanes.put(slot.lanes, number, lane);
    }

    /// @dev What a leaf gets in all and what it got, of a pool that may be empty.
    function _standing(PoolId pool, uint256 number, Lane lane, bytes32 node, bytes32 root)
        internal
        view
        returns (uint256 part, uint256 got)
    {
        Account storage account = _accounts[pool];
        (uint256 accrued, uint184 pushed) = (account.accrued, account.pushed);
        if (accrued == 0) return (0, 0);

        part = _share(accrued, node, root);
        got = pushed & _bitOf(number / GROUP) == 0
            ? lane.paid()
            : lane.got({byGroup: _share(_groups[pool][number / GROUP].last, node, root)});
    }

    /// @dev The same of a leaf that has a record, which may be banned.
    function _recorded(PoolId pool, uint256 number, Entry entry, bytes32 node, bytes32 root)
        internal
        view
        returns (uint256 part, uint256 got)
    {
        if (entry.ban() == 0) return _standing(pool, number, entry.lane(), node, root);

        uint256 cap = _caps[pool][entry.ban()];
        uint256 last = Math.min(_groups[pool][number / GROUP].last, cap);
        part = _share(cap, node, root);
        got = entry.lane().got({byGroup: _share(last, node, root)});
    }

    /// @dev A leaf's part of money that came in.
    function _share(uint256 accrued, bytes32 node, bytes32 root) internal pure returns (uint256) {
        return Shares.partOf({accrued: accrued, weight: SumTree.sumOf(node), totalWeight: SumTree.sumOf(root)});
    }

    function _bitOf(uint256 group) internal pure returns (uint184) {
        return uint184(1 << (group % 184));
    }

    /// @dev Base units of units.
    function _amountOf(uint256 scale, uint256 units) internal pure returns (uint256) {
        // As much came in before, and of an impossible scale there are no units.
        unchecked {
            return units * 10 ** scale;
        }
    }

    /// @dev Sends for sure. What reverts on failure harms nobody, so it has all gas.
    function _send(IERC20 token, address to, uint256 amount) internal {
        if (!token.trySend({to: to, amount: amount, limit: gasleft()})) {
            revert Payouts_TransferFailed(token, to, amount);
        }
    }

    function _requireGas() internal view {
        if (!Transfers.hasGas()) revert Payouts_GasTooLow(gasleft());
    }
}
