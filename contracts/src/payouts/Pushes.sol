// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPayouts, Pool} from "../interfaces/IPayouts.sol";
import {PoolId} from "../interfaces/Ids.sol";
import {Entry, Lane, Lanes, Record} from "../libraries/Lanes.sol";
import {Leaves} from "../libraries/Leaves.sol";
import {Rate, Runs} from "../libraries/Runs.sol";
import {Shares} from "../libraries/Shares.sol";
import {SumTree} from "../libraries/SumTree.sol";
import {TRANSFER_GAS, Transfers} from "../libraries/Transfers.sol";
import {Standings} from "./Standings.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Pushes
/// @notice What of {Payouts} pays a group of 128 leaves at once.
abstract contract Pushes is Standings {
    using Transfers for IERC20;

    /// @dev A push on its way.
    struct Run {
        PoolId pool;
        /// Number of the group's first leaf.
        uint256 first;
        Rate rate;
        /// Leaves that name a payee and were reached.
        uint256 names;
        /// Units that were paid, and a bitmap of the leaves that could not be.
        uint256 paid;
        uint256 failed;
        /// Parts of 10,000 of each payment that the caller keeps, and units of {paid} that these are.
        uint256 tipBps;
        uint256 tips;
    }

    // ------------------------------------------------------------------------------------------------ push

    /// @inheritdoc IPayouts
    function push(
        Pool calldata pool,
        uint32 group,
        bytes calldata leaves,
        bytes calldata named,
        bytes32[] calldata siblings
    ) external nonReentrant {
        // Check.
        _requireGroup(pool, group, leaves, named, siblings);

        // Effect.
        (Run memory run, Group storage state) = _begin(pool, group);

        // Interaction. What could not be paid is written down after each transfer, under the lock.
        uint256 before = run.rate.token.balanceOf(address(this));
        _payGroup(run, state, leaves, named);
        if (run.paid == 0) revert Payouts_NobodyPaid(run.pool, group);
        if (run.tips != 0) _payTips(run);
        _requireSpent(run, before);
        emit Pushed({
            pool: run.pool,
            group: group,
            to: uint64(run.rate.accrued),
            units: uint64(run.paid),
            failed: uint128(run.failed)
        });
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev All leaves of a group of the tree, in order.
    function _requireGroup(
        Pool calldata pool,
        uint32 group,
        bytes calldata leaves,
        bytes calldata named,
        bytes32[] calldata siblings
    ) private pure {
        uint256 count = pool.count;
        bytes32 root = _topOf(count, group, leaves, named);
        // It has 32 bits.
        unchecked {
            count = (count + GROUP - 1) / GROUP;
        }
        root = SumTree.climb({node: root, place: group, count: count, siblings: siblings});
        if (root != pool.sumRoot) revert Payouts_BadProof(poolId(pool), group);
    }

    /// @dev The top of a group's subtree, in a tree of `count` leaves.
    function _topOf(uint256 count, uint32 group, bytes calldata leaves, bytes calldata named)
        private
        pure
        returns (bytes32)
    {
        // Numbers of leaves have 32 bits.
        unchecked {
            uint256 first = group * GROUP;
            uint256 wanted = count - first < GROUP ? count - first : GROUP;
            if (first >= count || leaves.length != wanted * Leaves.SIZE) revert Payouts_BadGroup(group, uint32(count));
        }

        // A smaller tree is no wider than it must be.
        uint256 width = count < GROUP ? 1 << SumTree.depthOf(count) : GROUP;
        (bytes32[] memory nodes, uint256 sum) = SumTree.leavesOf({packed: leaves, width: width});
        if (sum > type(uint64).max) revert Payouts_BadGroup(group, uint32(count));
        if (named.length != 0) _name(nodes, group, leaves, named);
        return SumTree.fold(nodes);
    }

    /// @dev Replaces the nodes of leaves that name a payee.
    function _name(bytes32[] memory nodes, uint32 group, bytes calldata leaves, bytes calldata named) private pure {
        if (named.length % Leaves.NAME_SIZE != 0) revert Payouts_BadNames(group);
        uint256 least = 0;
        for (uint256 i = 0; i < named.length / Leaves.NAME_SIZE; ++i) {
            (uint256 place, address payee) = Leaves.nameAt(named, i);
            if (place < least || place >= leaves.length / Leaves.SIZE) revert Payouts_BadNames(group);
            least = place + 1;

            (address account, uint64 weight) = Leaves.at(leaves, place);
            nodes[place] = SumTree.namedLeaf(account, payee, weight);
        }
    }

    /// @dev Counts a group as pushed.
    function _begin(Pool calldata pool, uint32 group) private returns (Run memory run, Group storage state) {
        run.pool = poolId(pool);
        run.first = group * GROUP;

        Account storage account = _accounts[run.pool];
        state = _groups[run.pool][group];
        Rate memory rate = run.rate;
        (rate.token, rate.unit) = (pool.token, _amountOf(pool.money.scale(), 1));
        run.tipBps = pool.money.tipBps();
        (rate.accrued, rate.last) = (account.accrued, state.last);
        rate.totalWeight = SumTree.sumOf(pool.sumRoot);

        account.pushed |= _bitOf(group);
        state.last = rate.accrued;
    }

    /// @dev What the caller keeps of all payments, in one transfer.
    function _payTips(Run memory run) private {
        emit TipPaid({pool: run.pool, to: msg.sender, units: uint64(run.tips)});
        _send(run.rate.token, msg.sender, run.tips * run.rate.unit);
    }

    /// @dev A push must cost the vault no more than was sent.
    function _requireSpent(Run memory run, uint256 before) private view {
        uint256 sent = run.paid * run.rate.unit;
        uint256 left = run.rate.token.balanceOf(address(this));
        if (left + sent < before) revert Payouts_Overcharged(before - left, sent);
    }

    /// @dev Pays each leaf of a group. Leaves that only follow it are paid in runs; the others four by four, as they share a slot.
    function _payGroup(Run memory run, Group storage group, bytes calldata leaves, bytes calldata named) private {
        uint256 count = leaves.length / Leaves.SIZE;
        uint256 slots = (count + 3) / 4;
        for (uint256 slot = 0; slot < slots;) {
            uint256 next = Math.min(Leaves.nextName(named, run.names) / 4, slots);
            uint256 end = Lanes.firstUsed(group.slots, slot, next);
            if (end > slot) {
                _payPlain(run, group, leaves, slot * 4, Math.min(end * 4, count));
                slot = end;
            } else {
                _payFour(run, group, leaves, named, slot * 4);
                ++slot;
            }
        }
    }

    /// @dev Pays leaves that follow their group. If that fails, a leaf's lane says from now on what it got.
    function _payPlain(Run memory run, Group storage group, bytes calldata leaves, uint256 first, uint256 end) private {
        while (first < end) {
            uint256 units;
            uint256 tips;
            (first, units, tips) =
                Runs.pay({rate: run.rate, leaves: leaves, first: first, end: end, tipBps: run.tipBps});
            run.paid += units;
            run.tips += tips;
            if (first == end) return;

            (, uint64 weight) = Leaves.at(leaves, first);
            run.failed |= 1 << first;
            _putLane(group, first, Lanes.stuckLane(_partOf(run, run.rate.last, weight)));
            ++first;
        }
    }

    /// @dev Pays four leaves, or as many as there are, of which some have a lane or name a payee.
    function _payFour(Run memory run, Group storage group, bytes calldata leaves, bytes calldata named, uint256 first)
        private
    {
        uint256 end = Math.min(first + 4, leaves.length / Leaves.SIZE);
        for (uint256 i = first; i < end; ++i) {
            (address account, uint64 weight) = Leaves.at(leaves, i);
            if (i == Leaves.nextName(named, run.names)) {
                (, address payee) = Leaves.nameAt(named, run.names++);
                _payLane(run, group, i, SumTree.namedLeaf(account, payee, weight), payee);
            } else {
                _payLane(run, group, i, SumTree.leaf(account, weight), account);
            }
        }
    }

    /// @dev Pays a leaf that has a lane, a record, or a payee in its node.
    /// @param payee Whom it is paid to unless its record names another; zero for a held leaf.
    function _payLane(Run memory run, Group storage group, uint256 place, bytes32 node, address payee) private {
        Entry entry = Entry.wrap(Lane.unwrap(_laneOf(group, place)));
        Record storage record = _records[run.pool][run.first + place][node];
        bool odd = entry.exists();
        if (odd) {
            entry = record.entry;
            // A number has one record, even in a tree with two leaves for it.
            if (!entry.exists()) return;
        }
        if (entry.payee() != address(0)) payee = entry.payee();
        if (payee == address(0)) return;

        (uint256 part, uint256 got) = _inRun(run, entry, SumTree.sumOf(node));
        if (part <= got) return;

        bool ok = _tryPay(run, payee, part - got);
        if (!ok) run.failed |= 1 << place;

        // It follows its group, which stands where the leaf stands.
        if (ok && !entry.lane().stuck()) return;
        Lane then = ok ? Lanes.paidLane(part) : Lanes.stuckLane(got);
        if (odd) record.entry = entry.withLane(then);
        else _putLane(group, place, then);
    }

    /// @dev Pays units, of which the caller's tip stays for later. False if the token refuses.
    function _tryPay(Run memory run, address payee, uint256 units) private returns (bool ok) {
        _requireGas();
        uint256 tip = Shares.bpsOf({units: units, bps: run.tipBps});
        ok = run.rate.token.trySend({to: payee, amount: (units - tip) * run.rate.unit, limit: TRANSFER_GAS});
        if (!ok) return false;
        run.paid += units;
        run.tips += tip;
    }

    /// @dev What a leaf gets in all and what it got before the run, as an entry says, which may be under a ban.
    function _inRun(Run memory run, Entry entry, uint256 weight) private view returns (uint256 part, uint256 got) {
        (uint256 accrued, uint256 last) = (run.rate.accrued, run.rate.last);
        if (entry.ban() != 0) {
            accrued = _caps[run.pool][entry.ban()];
            last = Math.min(last, accrued);
        }

        part = _partOf(run, accrued, weight);
        got = entry.lane().got({byGroup: _partOf(run, last, weight)});
    }

    /// @dev A leaf's part of money that came in.
    function _partOf(Run memory run, uint256 accrued, uint256 weight) private pure returns (uint256) {
        return Shares.partOf({accrued: accrued, weight: weight, totalWeight: run.rate.totalWeight});
    }
}
