// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMarket} from "./interfaces/IMarket.sol";
import {Claim, IPayouts, Leaf, LeafProof, Pool} from "./interfaces/IPayouts.sol";
import {PoolId, SaleId, SnapshotId} from "./interfaces/Ids.sol";
import {Lane, Lanes, Record, Records, Slot} from "./libraries/Lanes.sol";
import {Leaves} from "./libraries/Leaves.sol";
import {Pools} from "./libraries/Pools.sol";
import {Rate, Runs} from "./libraries/Runs.sol";
import {SumTree} from "./libraries/SumTree.sol";
import {TRANSFER_GAS, Transfers} from "./libraries/Transfers.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Payouts
/// @dev See {IPayouts} for the contract with callers.
///
/// A leaf has got the larger of what its lane says and floor(last * w / W) of its group, unless it is stuck: then its lane alone
/// counts. So a push writes one slot for 128 leaves, and none of a leaf that is paid.
contract Payouts is IPayouts, ReentrancyGuardTransient {
    using Leaves for Leaf;
    using Records for Record;
    using Transfers for IERC20;

    /// @dev What changes of a pool; one slot.
    struct Account {
        /// Units that came in for the whole snapshot; at most {Lanes.MAX}.
        uint64 accrued;
        /// Bit g mod 192 is set once group g was pushed. Claims in a group that nobody pushed need not read it.
        uint192 pushed;
    }

    /// @dev What changes of an aligned group of 128 leaves.
    struct Group {
        Slot[32] slots;
        /// Accrued up to which the group was pushed.
        uint256 last;
    }

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
    }

    // ------------------------------------------------------------------------------------------------ constants

    /// @dev Leaves of a group.
    uint256 private constant GROUP = 128;

    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IPayouts
    address public immutable market;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(PoolId pool => Account) private _accounts;
    mapping(PoolId pool => mapping(uint256 group => Group)) private _groups;
    /// @dev A record is named by its leaf's node, and so by account, weight, and the payee that the leaf names.
    mapping(PoolId pool => mapping(uint256 number => mapping(bytes32 node => Record))) private _records;

    /// @inheritdoc IPayouts
    mapping(IERC20 token => mapping(address account => uint256)) public creditOf;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param market_ The only contract that moves escrows; it must have been deployed for this address.
    constructor(IMarket market_) {
        if (market_.payouts() != address(this)) revert Payouts_WrongMarket(address(market_));
        market = address(market_);
    }

    modifier onlyMarket() {
        if (msg.sender != market) revert Payouts_NotMarket(msg.sender);
        _;
    }

    /// @dev For claims. They change all state before their one transfer, so they need not keep others out; but they must not
    /// run while {push} or {escrow} do.
    modifier notEntered() {
        if (_reentrancyGuardEntered()) revert ReentrancyGuardReentrantCall();
        _;
    }

    // ------------------------------------------------------------------------------------------------ Market

    /// @inheritdoc IPayouts
    function escrow(IERC20 token, address buyer, uint128 amount) external nonReentrant onlyMarket {
        uint256 received = token.pull({from: buyer, amount: amount});
        if (received != amount) revert Payouts_BadEscrow(received, amount);
    }

    /// @inheritdoc IPayouts
    function deposit(PoolId pool, SaleId sale, uint64 units) external nonReentrant onlyMarket {
        Account storage account = _accounts[pool];
        // Sums of two 64-bit numbers fit.
        uint64 accrued = uint64(Math.min(uint256(account.accrued) + units, Lanes.MAX));
        account.accrued = accrued;
        emit Deposited(pool, sale, units, accrued);
    }

    /// @inheritdoc IPayouts
    function refund(IERC20 token, address buyer, uint128 amount) external nonReentrant onlyMarket {
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

        // Interaction.
        _pay(pool, proof.token, proof.leaf, payee, units);
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
        _makeRecord(pool, leaf.number(), node, false);
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
        (Lane lane, address payee) = record.read();
        if (!lane.odd()) revert Payouts_NoRecord(pool, number, msg.sender);

        // Effect.
        (uint256 part, uint256 got) = _standing(pool, number, lane, node, sumRoot);
        if (part > got) {
            record.write(Lanes.paidLane(part), payee);
            units = uint64(part - got);
        }

        // Interaction.
        _pay(pool, token, leaf, payee == address(0) ? msg.sender : payee, units);
    }

    /// @inheritdoc IPayouts
    function setPayee(LeafProof calldata proof, address payee) external notEntered {
        // Check.
        if (msg.sender != proof.account) revert Payouts_NotAccount(msg.sender, proof.account);
        bool bad = payee == address(0) || payee == address(this) || payee == address(proof.token);
        if (bad) revert Payouts_BadPayee(payee);
        (PoolId pool, bytes32 node,) = _prove(proof);
        _requireMoney(pool);

        // Effect.
        uint256 number = proof.leaf.number();
        Record storage record = _makeRecord(pool, number, node, proof.named && proof.payee == address(0));
        (Lane lane,) = record.read();
        record.write(lane, payee);
        emit PayeeSet(pool, uint32(number), msg.sender, payee);
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
        Run memory run = _begin(pool, group);

        // Interaction. What could not be paid is written down after each transfer, under the lock.
        uint256 before = run.rate.token.balanceOf(address(this));
        _payGroup(run, _groups[run.pool][group], leaves, named);
        if (run.paid == 0) revert Payouts_NobodyPaid(run.pool, group);
        _requireSpent(run, before);
        emit Pushed({
            pool: run.pool,
            group: group,
            to: uint64(run.rate.accrued),
            units: uint64(run.paid),
            failed: uint128(run.failed)
        });
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IPayouts
    function poolId(Pool calldata pool) public pure returns (PoolId) {
        return Pools.idOf({
            snapshot: pool.snapshot, token: pool.token, scale: pool.scale, count: pool.count, sumRoot: pool.sumRoot
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
    function recordOf(LeafProof calldata proof) external view returns (uint64 paid, bool stuck, address payee) {
        (PoolId pool, bytes32 node,) = _prove(proof);
        Lane lane;
        (lane, payee) = _records[pool][proof.leaf.number()][node].read();
        return (lane.paid(), lane.stuck(), payee);
    }

    /// @inheritdoc IPayouts
    function dueOf(Pool calldata pool, uint32 number, bytes32 node, bool held) external view returns (uint64 units) {
        PoolId id = poolId(pool);
        Lane lane = _laneOf(_groups[id][number / GROUP], number);
        if (lane.odd()) (lane,) = _records[id][number][node].read();
        // A held leaf without a record was never paid, whatever its group got.
        else if (held) lane = Lanes.stuckLane(0);
        (uint256 part, uint256 got) = _standing(id, number, lane, node, pool.sumRoot);
        return uint64(Math.saturatingSub(part, got));
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev The root that a leaf's proof leads to.
    function _rootOf(bytes32 node, Leaf leaf, bytes32[] calldata siblings) private pure returns (bytes32) {
        return SumTree.climb({node: node, place: leaf.number(), count: leaf.count(), siblings: siblings});
    }

    /// @dev The pool that such parts name.
    function _poolOf(SnapshotId snapshot, IERC20 token, Leaf leaf, bytes32 root) private pure returns (PoolId) {
        return Pools.idOf({snapshot: snapshot, token: token, scale: leaf.scale(), count: leaf.count(), sumRoot: root});
    }

    function _prove(LeafProof calldata proof) private pure returns (PoolId pool, bytes32 node, bytes32 root) {
        uint64 weight = proof.leaf.weight();
        node = proof.named ? SumTree.namedLeaf(proof.account, proof.payee, weight) : SumTree.leaf(proof.account, weight);
        root = _rootOf(node, proof.leaf, proof.siblings);
        pool = _poolOf(proof.snapshot, proof.token, proof.leaf, root);
    }

    function _laneOf(Group storage group, uint256 number) private view returns (Lane) {
        return Lanes.at(group.slots[number % GROUP / 4].lanes, number);
    }

    /// @dev What a leaf gets in all and what it got, of a pool that may be empty.
    function _standing(PoolId pool, uint256 number, Lane lane, bytes32 node, bytes32 root)
        private
        view
        returns (uint256 part, uint256 got)
    {
        Account storage account = _accounts[pool];
        (uint256 accrued, uint192 pushed) = (account.accrued, account.pushed);
        if (accrued == 0) return (0, 0);

        part = _share(accrued, node, root);
        got = pushed & _bitOf(number / GROUP) == 0
            ? lane.paid()
            : lane.got({byGroup: _share(_groups[pool][number / GROUP].last, node, root)});
    }

    /// @dev A leaf's part of money that came in, rounded down.
    function _share(uint256 accrued, bytes32 node, bytes32 root) private pure returns (uint256) {
        // Products stay below 2^126.
        unchecked {
            return accrued * SumTree.sumOf(node) / SumTree.sumOf(root);
        }
    }

    /// @dev Counts a leaf as paid. Returns what it is due, and whom its account named.
    /// @param own Whether to leave out a leaf of the caller that is paid to someone else.
    function _take(PoolId pool, uint256 number, bytes32 node, bytes32 root, bool own)
        private
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
        Lane lane;
        (lane, payee) = record.read();
        // A number has one record, even in a tree with two leaves for it.
        if (!lane.odd()) return (0, payee);
        if (own && payee != address(0) && payee != msg.sender) return (0, payee);

        (uint256 part, uint256 got) = _standing(pool, number, lane, node, root);
        if (part <= got) return (0, payee);
        record.write(Lanes.paidLane(part), payee);
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

    /// @dev A leaf's record, which takes over from its lane if it is new.
    /// @param held Whether the leaf was left out of pushes so far.
    function _makeRecord(PoolId pool, uint256 number, bytes32 node, bool held) private returns (Record storage record) {
        record = _records[pool][number][node];
        (Lane lane,) = record.read();
        if (lane.odd()) return record;

        Group storage group = _groups[pool][number / GROUP];
        lane = _laneOf(group, number);
        if (lane.odd()) revert Payouts_NoRecord(pool, number, msg.sender);
        record.write(held ? Lanes.stuckLane(0) : lane, address(0));
        _putLane(group, number, Lanes.paidLane(0).asOdd());
    }

    function _putLane(Group storage group, uint256 number, Lane lane) private {
        Slot storage slot = group.slots[number % GROUP / 4];
        slot.lanes = Lanes.put(slot.lanes, number, lane);
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

    /// @dev Base units of units.
    function _amountOf(uint256 scale, uint256 units) private pure returns (uint256) {
        // As much came in before, and of an impossible scale there are no units.
        unchecked {
            return units * 10 ** scale;
        }
    }

    /// @dev Sends for sure. What reverts on failure harms nobody, so it has all gas.
    function _send(IERC20 token, address to, uint256 amount) private {
        if (!token.trySend({to: to, amount: amount, limit: gasleft()})) {
            revert Payouts_TransferFailed(token, to, amount);
        }
    }

    function _bitOf(uint256 group) private pure returns (uint192) {
        return uint192(1 << (group % 192));
    }

    function _requireMoney(PoolId pool) private view returns (PoolId) {
        if (_accounts[pool].accrued == 0) revert Payouts_EmptyPool(pool);
        return pool;
    }

    function _requireGas() private view {
        if (!Transfers.hasGas()) revert Payouts_GasTooLow(gasleft());
    }

    /// @dev Counts a group as pushed.
    function _begin(Pool calldata pool, uint32 group) private returns (Run memory run) {
        run.pool = poolId(pool);
        run.first = group * GROUP;

        Account memory account = _accounts[run.pool];
        Group storage state = _groups[run.pool][group];
        Rate memory rate = run.rate;
        (rate.token, rate.unit) = (pool.token, _amountOf(pool.scale, 1));
        (rate.accrued, rate.last) = (account.accrued, state.last);
        rate.totalWeight = SumTree.sumOf(pool.sumRoot);

        state.last = account.accrued;
        _accounts[run.pool] = Account({accrued: account.accrued, pushed: account.pushed | _bitOf(group)});
    }

    /// @dev A push must cost the vault no more than was sent.
    function _requireSpent(Run memory run, uint256 before) private view {
        uint256 sent = run.paid * run.rate.unit;
        uint256 left = run.rate.token.balanceOf(address(this));
        if (left + sent < before) revert Payouts_Overcharged(before - left, sent);
    }

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
            (first, units) = Runs.pay({rate: run.rate, leaves: leaves, first: first, end: end});
            run.paid += units;
            if (first == end) return;

            (, uint64 weight) = Leaves.at(leaves, first);
            run.failed |= 1 << first;
            _putLane(group, first, Lanes.stuckLane(_partOf(run, run.rate.last, weight)));
            ++first;
        }
    }

    /// @dev Pays a leaf that has a lane, a record, or a payee in its node.
    /// @param payee Whom it is paid to unless its record names another; zero for a held leaf.
    function _payLane(Run memory run, Group storage group, uint256 place, bytes32 node, address payee) private {
        Lane lane = _laneOf(group, place);
        Record storage record = _records[run.pool][run.first + place][node];
        address other;
        if (lane.odd()) {
            (lane, other) = record.read();
            // A number has one record, even in a tree with two leaves for it.
            if (!lane.odd()) return;
        }
        if (other != address(0)) payee = other;
        if (payee == address(0)) return;

        uint256 part = _partOf(run, run.rate.accrued, SumTree.sumOf(node));
        uint256 got = lane.got({byGroup: _partOf(run, run.rate.last, SumTree.sumOf(node))});
        if (part <= got) return;

        _requireGas();
        bool ok = run.rate.token.trySend({to: payee, amount: (part - got) * run.rate.unit, limit: TRANSFER_GAS});
        if (ok) run.paid += part - got;
        else run.failed |= 1 << place;

        // It follows its group, which stands where the leaf stands.
        if (ok && !lane.stuck()) return;
        Lane then = ok ? Lanes.paidLane(part) : Lanes.stuckLane(got);
        if (lane.odd()) record.write(then, other);
        else _putLane(group, place, then);
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

    /// @dev A leaf's part of money that came in.
    function _partOf(Run memory run, uint256 accrued, uint256 weight) private pure returns (uint256) {
        // Products stay below 2^126.
        unchecked {
            return accrued * weight / run.rate.totalWeight;
        }
    }
}
