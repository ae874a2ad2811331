// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPayouts, LeafSet, PoolLeaf} from "../interfaces/IPayouts.sol";
import {PoolId} from "../interfaces/Ids.sol";
import {Entry, Record} from "../libraries/Lanes.sol";
import {Shares} from "../libraries/Shares.sol";
import {SumTree} from "../libraries/SumTree.sol";
import {SumTreeMany} from "../libraries/SumTreeMany.sol";
import {Claims} from "./Claims.sol";

/// @title Bans
/// @notice What of {Payouts} takes leaves out of the sales to come.
///
/// A banned leaf has a record, whose ban says what had accrued by then: its part is counted of that. What comes in later is counted
/// as if it had come in for all: floor(P * W / (W - V)). So the others' parts need no other rule, and all parts together stay below
/// what came in.
abstract contract Bans is Claims {
    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IPayouts
    address public immutable delivery;

    // ------------------------------------------------------------------------------------------------ constructor

    constructor(address delivery_) {
        delivery = delivery_;
    }

    // ------------------------------------------------------------------------------------------------ Delivery

    /// @inheritdoc IPayouts
    function ban(LeafSet calldata set) external notEntered returns (uint64 weight) {
        // Check.
        if (msg.sender != delivery) revert Payouts_NotDelivery(msg.sender);
        PoolId pool = poolId(set.pool);
        _requireIn(pool, set);

        // Effect. Offers ask for the weight by snapshot, which spares them the pool.
        weight = _banAll(pool, SumTree.sumOf(set.pool.sumRoot), set.leaves);
        if (weight != 0) bannedWeightOf[set.pool.snapshot] += weight;
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Splits a sale's money into what goes back to its buyer, for weight that was banned since the offer, and what accrues.
    /// @param banned V0, what was banned at the offer.
    function _withoutBanned(PoolId pool, uint256 units, uint256 banned)
        internal
        view
        returns (uint64 back, uint256 accrues)
    {
        Banned storage bans = _banned[pool];
        (uint256 weight, uint256 total) = (bans.weight, bans.totalWeight);
        // Safe cast: a part of units. The offer was refused if nobody was left.
        back = uint64(Shares.partOf({accrued: units, weight: weight - banned, totalWeight: total - banned}));
        if (weight == total) return (back, 0);
        accrues = Shares.partOf({accrued: units - back, weight: total, totalWeight: total - weight});
    }

    /// @dev Bans leaves that are in the pool. Safe casts: leaves of a tree weigh less than 2^64 together, and each counts once.
    function _banAll(PoolId pool, uint256 totalWeight, PoolLeaf[] calldata leaves) private returns (uint64 weight) {
        Banned memory bans = _banned[pool];
        uint64 cap = _accounts[pool].accrued;
        ++bans.count;
        for (uint256 i = 0; i < leaves.length; ++i) {
            PoolLeaf calldata leaf = leaves[i];
            if (!_ban(pool, leaf, bans.count)) continue;
            weight += leaf.weight;
            emit LeafBanned({pool: pool, number: leaf.number, weight: leaf.weight, cap: cap});
        }
        if (weight == 0) return 0;

        (bans.weight, bans.totalWeight) = (bans.weight + weight, uint64(totalWeight));
        _banned[pool] = bans;
        _caps[pool][bans.count] = cap;
        _accounts[pool].hasBans = true;
    }

    /// @dev Bans a leaf, unless it is banned.
    function _ban(PoolId pool, PoolLeaf calldata leaf, uint32 number) private returns (bool) {
        bool held = leaf.named && leaf.payee == address(0);
        Record storage record = _makeRecord(pool, leaf.number, _nodeOf(leaf), leaf.account, held);
        Entry entry = record.entry;
        if (entry.ban() != 0) return false;

        record.entry = entry.withBan(number);
        return true;
    }

    function _requireIn(PoolId pool, LeafSet calldata set) private pure {
        uint256 length = set.leaves.length;
        (uint256[] memory numbers, bytes32[] memory nodes) = (new uint256[](length), new bytes32[](length));
        for (uint256 i = 0; i < length; ++i) {
            (numbers[i], nodes[i]) = (set.leaves[i].number, _nodeOf(set.leaves[i]));
        }

        bytes32 root = SumTreeMany.rootOf(numbers, nodes, set.pool.count, set.siblings);
        if (root != set.pool.sumRoot) revert Payouts_BadLeafProof(pool);
    }

    function _nodeOf(PoolLeaf calldata leaf) private pure returns (bytes32) {
        return
            leaf.named
                ? SumTree.namedLeaf(leaf.account, leaf.payee, leaf.weight)
                : SumTree.leaf(leaf.account, leaf.weight);
    }
}
