// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Claim, IPayouts, Leaf, LeafProof} from "../interfaces/IPayouts.sol";
import {PoolId, SnapshotId} from "../interfaces/Ids.sol";
import {Entry, Lane, Lanes, Record, Slot} from "../libraries/Lanes.sol";
import {Leaves} from "../libraries/Leaves.sol";
import {Pools} from "../libraries/Pools.sol";
import {Shares} from "../libraries/Shares.sol";
import {SumTree} from "../libraries/SumTree.sol";
import {Standings} from "./Standings.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title Claims
/// @notice What of {Payouts} pays one leaf at a time, by its proof or its record.
abstract contract Claims is Standings {
    using Leaves for Leaf;

    /// @dev For claims. They change all state before their one transfer, so they need not keep others out; but they must not
    /// run while {push} or {escrow} do.
    modifier notEntered() {
        if (_reentrancyGuardEntered()) revert ReentrancyGuardReentrantCall();
        _;
    }

    // ------------------------------------------------------------------------------------------------ claims

    /// @inheritdoc IPayouts
    function claim(SnapshotId snapshot, IERC20 token, Leaf leaf, bytes32[] calldata siblings)
        external
        notEntered
        returns (uint64 units)
    {
        // Check.
        bytes32 node = SumTree.leaf(msg.sender, leaf.weight());
        bytes32 root = _rootOf(node, leaf, siblings);
        PoolId pool = _poolOf(snapshot, token, leaf, root);

        // Effect.
        address payee;
        (units, payee) = _take({pool: pool, number: leaf.number(), node: node, root: root, own: false});

        // Interaction.
        _pay(pool, token, leaf, payee == address(0) ? msg.sender : payee, units);
    }

    /// @inheritdoc IPayouts
    function claimFor(LeafProof calldata proof) external notEntered returns (uint64 units) {
        // Check.
        (PoolId pool, bytes32 node, bytes32 root) = _prove(proof);

        // Effect.
        address payee;
        (units, payee) = _take({pool: pool, number: proof.leaf.number(), node: node, root: root, own: false});
        if (payee == address(0)) payee = proof.named ? proof.payee : proof.account;
        if (payee == address(0)) revert Payouts_Held(pool, proof.leaf.number());

        // Interaction. Who claims for another keeps the tip.
        bool own = proof.leaf.tipBps() == 0 || msg.sender == payee || msg.sender == proof.account;
        if (own) _pay(pool, proof.token, proof.leaf, payee, units);
        else _payTipped(pool, proof.token, proof.leaf, payee, units);
    }

    /// @inheritdoc IPayouts
    function claimMany(IERC20 token, Claim[] calldata claims) external notEntered returns (uint64[] memory units) {
        units = new uint64[](claims.length);
        uint256 amount = 0;

        // Check and effect of each.
        for (uint256 i = 0; i < claims.length; ++i) {
            Claim calldata item = claims[i];
            units[i] = _takeOwn(item.snapshot, token, item.leaf, item.siblings);
            amount += _amountOf(item.leaf.scale(), units[i]);
        }

        // Interaction.
        if (amount != 0) _send(token, msg.sender, amount);
    }

    /// @inheritdoc IPayouts
    function register(SnapshotId snapshot, IERC20 token, Leaf leaf, bytes32[] calldata siblings)
        external
        notEntered
        returns (uint64 units)
    {
        // Check.
        bytes32 node = SumTree.leaf(msg.sender, leaf.weight());
        bytes32 root = _rootOf(node, leaf, siblings);
        PoolId pool = _requireMoney(_poolOf(snapshot, token, leaf, root));

        // Effect.
        _makeRecord({pool: pool, number: leaf.number(), node: node, account: msg.sender, held: false});
        address payee;
        (units, payee) = _take({pool: pool, number: leaf.number(), node: node, root: root, own: false});
        emit Registered(pool, uint32(leaf.number()), msg.sender);

        // Interaction.
        if (units != 0) _pay(pool, token, leaf, payee == address(0) ? msg.sender : payee, units);
    }

    /// @inheritdoc IPayouts
    function claimAgain(SnapshotId snapshot, IERC20 token, Leaf leaf, bytes32 sumRoot)
        external
        notEntered
        returns (uint64 units)
    {
        // Check.
        PoolId pool = _poolOf(snapshot, token, leaf, sumRoot);
        uint256 number = leaf.number();
        bytes32 node = SumTree.leaf(msg.sender, leaf.weight());
        Record storage record = _records[pool][number][node];
        Entry entry = record.entry;
        if (!entry.exists()) revert Payouts_NoRecord(pool, number, msg.sender);

        // Effect.
        (uint256 part, uint256 got) = _recorded(pool, number, entry, node, sumRoot);
        if (part > got) {
            record.entry = entry.withLane(Lanes.paidLane(part));
            units = uint64(part - got);
        }

        // Interaction.
        _pay(pool, token, leaf, entry.payee() == address(0) ? msg.sender : entry.payee(), units);
    }

    /// @inheritdoc IPayouts
    function setPayee(LeafProof calldata proof, address payee) external notEntered {
        // Check.
        if (msg.sender != proof.account) revert Payouts_NotAccount(msg.sender, proof.account);
        _requirePayee(proof.token, payee);
        (PoolId pool, bytes32 node,) = _prove(proof);

        // Effect.
        _name({
            pool: pool,
            number: proof.leaf.number(),
            node: node,
            account: msg.sender,
            held: proof.named && proof.payee == address(0),
            payee: payee
        });
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IPayouts
    function recordOf(LeafProof calldata proof) external view returns (uint64 paid, bool stuck, address payee) {
        (PoolId pool, bytes32 node,) = _prove(proof);
        Entry entry = _records[pool][proof.leaf.number()][node].entry;
        return (entry.lane().paid(), entry.lane().stuck(), entry.payee());
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev The root that a leaf's proof leads to.
    function _rootOf(bytes32 node, Leaf leaf, bytes32[] calldata siblings) internal pure returns (bytes32) {
        return SumTree.climb({node: node, place: leaf.number(), count: leaf.count(), siblings: siblings});
    }

    /// @dev The pool that such parts name.
    function _poolOf(SnapshotId snapshot, IERC20 token, Leaf leaf, bytes32 root) internal pure returns (PoolId) {
        return Pools.idOf({snapshot: snapshot, token: token, money: leaf.money(), count: leaf.count(), sumRoot: root});
    }

    function _prove(LeafProof calldata proof) private pure returns (PoolId pool, bytes32 node, bytes32 root) {
        uint64 weight = proof.leaf.weight();
        node = proof.named ? SumTree.namedLeaf(proof.account, proof.payee, weight) : SumTree.leaf(proof.account, weight);
        root = _rootOf(node, proof.leaf, proof.siblings);
        pool = _poolOf(proof.snapshot, proof.token, proof.leaf, root);
    }

    /// @dev Counts a leaf as paid. Returns what it is due, and whom its account named.
    /// @param own Whether to leave out a leaf of the caller that is paid to someone else.
    function _take(PoolId pool, uint256 number, bytes32 node, bytes32 root, bool own)
        internal
        returns (uint64 units, address payee)
    {
        Group storage group = _groups[pool][number / GROUP];
        Slot storage slot = group.slots[number % GROUP / 4];
        uint256 lanes = slot.lanes;
        Lane lane = Lanes.at(lanes, number);
        if (lane.odd()) return _takeOdd(pool, number, node, root, own);

        (uint256 part, uint256 got) = _standing(pool, number, lane, node, root);
        if (part <= got) return (0, address(0));
        slot.lanes = Lanes.put(lanes, number, Lanes.paidLane(part));
        // The difference of two numbers of 62 bits.
        unchecked {
            return (uint64(part - got), address(0));
        }
    }

    /// @dev The same for a leaf that has a record.
    function _takeOdd(PoolId pool, uint256 number, bytes32 node, bytes32 root, bool own)
        private
        returns (uint64 units, address payee)
    {
        Record storage record = _records[pool][number][node];
        Entry entry = record.entry;
        payee = entry.payee();
        // A number has one record, even in a tree with two leaves for it.
        if (!entry.exists()) return (0, payee);
        if (own && payee != address(0) && payee != msg.sender) return (0, payee);

        (uint256 part, uint256 got) = _recorded(pool, number, entry, node, root);
        if (part <= got) return (0, payee);
        record.entry = entry.withLane(Lanes.paidLane(part));
        units = uint64(part - got);
    }

    /// @dev Takes a leaf of the caller for {claimMany}: 0 if it is not due, not there, or paid to someone else.
    function _takeOwn(SnapshotId snapshot, IERC20 token, Leaf leaf, bytes32[] calldata siblings)
        private
        returns (uint64 units)
    {
        bytes32 node = SumTree.leaf(msg.sender, leaf.weight());
        bytes32 root = _rootOf(node, leaf, siblings);
        PoolId pool = _poolOf(snapshot, token, leaf, root);

        (units,) = _take({pool: pool, number: leaf.number(), node: node, root: root, own: true});
        if (units != 0) emit Claimed(Pools.payment(pool, leaf.number(), units));
    }

    /// @dev Has a leaf paid to a payee from now on.
    /// @param held Whether the leaf is of the type that names nobody.
    function _name(PoolId pool, uint256 number, bytes32 node, address account, bool held, address payee) internal {
        _requireMoney(pool);
        Record storage record = _makeRecord(pool, number, node, account, held);
        record.entry = record.entry.withPayee(payee);
        emit PayeeSet(pool, uint32(number), account, payee);
    }

    /// @dev A leaf's record, which takes over from its lane if it is new.
    /// @param held Whether the leaf was left out of pushes so far.
    function _makeRecord(PoolId pool, uint256 number, bytes32 node, address account, bool held)
        internal
        returns (Record storage record)
    {
        record = _records[pool][number][node];
        if (record.entry.exists()) return record;

        Group storage group = _groups[pool][number / GROUP];
        Lane lane = _laneOf(group, number);
        if (lane.odd()) revert Payouts_NoRecord(pool, number, account);
        record.entry = Entry.wrap(0).withLane(held ? Lanes.stuckLane(lane.paid()) : lane);
        _putLane(group, number, Lanes.paidLane(0).asOdd());
    }

    /// @dev Tells of a leaf's claim and sends what it was due.
    function _pay(PoolId pool, IERC20 token, Leaf leaf, address to, uint64 units) private {
        if (units == 0) {
            _requireMoney(pool);
            revert Payouts_NothingDue(pool, leaf.number());
        }
        emit Claimed(Pools.payment(pool, leaf.number(), units));
        _send(token, to, _amountOf(leaf.scale(), units));
    }

    /// @dev The same of a leaf that someone claimed for another, who keeps the tip.
    function _payTipped(PoolId pool, IERC20 token, Leaf leaf, address to, uint64 units) private {
        if (units == 0) return _pay(pool, token, leaf, to, units);

        // Safe cast: a part of units.
        uint64 tip = uint64(Shares.bpsOf({units: units, bps: leaf.tipBps()}));
        emit Claimed(Pools.tippedPayment(pool, leaf.number(), units));
        emit TipPaid({pool: pool, to: msg.sender, units: tip});
        _send(token, to, _amountOf(leaf.scale(), units - tip));
        if (tip != 0) _send(token, msg.sender, _amountOf(leaf.scale(), tip));
    }

    /// @dev Money sent to the vault or its token would be nobody's.
    function _requirePayee(IERC20 token, address payee) internal view {
        bool bad = payee == address(0) || payee == address(this) || payee == address(token);
        if (bad) revert Payouts_BadPayee(payee);
    }

    function _requireMoney(PoolId pool) private view returns (PoolId) {
        if (_accounts[pool].accrued == 0) revert Payouts_EmptyPool(pool);
        return pool;
    }
}
