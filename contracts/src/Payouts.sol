// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDatasets} from "./interfaces/IDatasets.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IPayouts, LeafProof, Pool, Record, SumNode} from "./interfaces/IPayouts.sol";
import {SaleId, SnapshotId} from "./interfaces/Ids.sol";
import {SumTree} from "./libraries/SumTree.sol";
import {Transfers} from "./libraries/Transfers.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Payouts
/// @dev See {IPayouts} for the contract with callers.
contract Payouts is IPayouts, ReentrancyGuardTransient {
    using Transfers for IERC20;

    /// @dev A {Pool} in one slot; its banned weight, zero for nearly all, is kept apart.
    struct Pot {
        uint128 index;
        uint64 totalWeight;
        uint32 count;
        /// Number of the token's book.
        uint32 book;
    }

    /// @dev What is owed in a token; one slot, so no more than 2^96 - 1 base units of any token are ever held.
    struct Book {
        IERC20 token;
        uint96 liabilities;
    }

    /// @dev State of an aligned block of leaves; one slot.
    struct Block {
        /// Index up to which leaves without a record are paid.
        uint128 last;
        /// Bitmap of the leaves with a record; bits are never cleared.
        uint128 own;
    }

    /// @dev A push on its way.
    struct Run {
        SnapshotId snapshot;
        IERC20 token;
        uint256 index;
        uint256 totalWeight;
        uint256 last;
        uint256 own;
        uint256 paid;
        uint256 failed;
    }

    // ------------------------------------------------------------------------------------------------ constants

    /// @dev Leaves of a block, and the height of their subtree.
    uint256 private constant BLOCK = 128;
    uint256 private constant BLOCK_HEIGHT = 7;

    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IPayouts
    address public immutable market;
    /// @inheritdoc IPayouts
    IDatasets public immutable datasets;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(SnapshotId snapshot => Pot) private _pots;
    /// @dev Books are numbered from 1.
    mapping(uint256 book => Book) private _books;
    mapping(IERC20 token => uint32 book) private _bookOf;
    uint32 private _bookCount;

    /// @inheritdoc IPayouts
    mapping(SnapshotId snapshot => uint64) public bannedWeight;

    mapping(SnapshotId snapshot => mapping(uint256 blockIndex => Block)) private _blocks;
    mapping(SnapshotId snapshot => mapping(uint256 index => mapping(address account => Record))) private _records;

    /// @inheritdoc IPayouts
    mapping(IERC20 token => mapping(address account => uint256)) public creditOf;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param market_ The only contract that moves escrows; it must have been deployed for this address.
    /// @param datasets_ Where sum roots come from.
    constructor(IMarket market_, IDatasets datasets_) {
        if (market_.payouts() != address(this)) revert Payouts_WrongMarket(address(market_));
        (market, datasets) = (address(market_), datasets_);
    }

    modifier onlyMarket() {
        if (msg.sender != market) revert Payouts_NotMarket(msg.sender);
        _;
    }

    // ------------------------------------------------------------------------------------------------ escrow

    /// @inheritdoc IPayouts
    function escrow(SnapshotId snapshot, IERC20 token, uint64 totalWeight, uint32 count, address buyer, uint128 amount)
        external
        nonReentrant
        onlyMarket
    {
        // Check.
        Pot storage pot = _pots[snapshot];
        uint32 number = pot.totalWeight == 0 ? _openBook(token) : pot.book;
        Book storage book = _books[number];
        uint256 liabilities_ = uint256(book.liabilities) + amount;
        if (liabilities_ > type(uint96).max) revert Payouts_TooMuch(token, liabilities_);

        // Effect.
        if (pot.totalWeight == 0) {
            _pots[snapshot] = Pot({index: 0, totalWeight: totalWeight, count: count, book: number});
        }
        book.liabilities = uint96(liabilities_);

        // Interaction.
        uint256 received = token.pull({from: buyer, amount: amount});
        if (received != amount) revert Payouts_BadEscrow(received, amount);
    }

    /// @inheritdoc IPayouts
    function deposit(SaleId sale, SnapshotId snapshot, uint128 amount) external nonReentrant onlyMarket {
        Pot storage pot = _pots[snapshot];
        uint256 weight = pot.totalWeight;
        // A banned leaf's part is spread over the others: they are paid as if more had come in for all.
        uint256 index = pot.index + uint256(amount) * weight / (weight - bannedWeight[snapshot]);
        // No sum of honest money comes near the ceiling; a token that prints itself must not keep a sale from ending.
        if (index > type(uint128).max) index = type(uint128).max;
        pot.index = uint128(index);
        emit Deposited(snapshot, sale, amount, uint128(index));
    }

    /// @inheritdoc IPayouts
    function refund(SnapshotId snapshot, address buyer, uint128 amount) external nonReentrant onlyMarket {
        // Check.
        Book storage book = _books[_pots[snapshot].book];
        (IERC20 token, uint96 liabilities_) = (book.token, book.liabilities);
        _requireGas();

        // Effect and interaction in one, under the lock: what the token refuses stays owed, as a credit.
        book.liabilities = liabilities_ - uint96(amount);
        if (token.trySend({to: buyer, amount: amount})) return;
        book.liabilities = liabilities_;
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
        _send(_books[_bookOf[token]], to, amount);
    }

    // ------------------------------------------------------------------------------------------------ payouts

    /// @inheritdoc IPayouts
    function push(
        SnapshotId snapshot,
        uint32 blockIndex,
        address[] calldata accounts,
        uint64[] calldata weights,
        SumNode[] calldata siblings
    ) external nonReentrant {
        // Check.
        Pot memory pot = _requirePot(snapshot);
        _requireBlock({
            snapshot: snapshot,
            pot: pot,
            blockIndex: blockIndex,
            accounts: accounts,
            weights: weights,
            siblings: siblings
        });

        // Effect.
        Block storage state = _blocks[snapshot][blockIndex];
        Book storage book = _books[pot.book];
        Run memory run = Run({
            snapshot: snapshot,
            token: book.token,
            index: pot.index,
            totalWeight: pot.totalWeight,
            last: state.last,
            own: state.own,
            paid: 0,
            failed: 0
        });
        state.last = pot.index;

        // Interaction. Failed leaves are written down after it, under the lock.
        _payBlock(run, blockIndex * BLOCK, accounts, weights);
        if (run.paid == 0 && run.failed == 0) revert Payouts_NothingDue(snapshot, uint32(blockIndex * BLOCK));
        state.own = uint128(run.own);
        book.liabilities -= uint96(run.paid);
        emit Pushed({
            snapshot: snapshot,
            blockIndex: blockIndex,
            from: uint128(run.last),
            to: pot.index,
            paid: uint128(run.paid),
            failed: uint128(run.failed)
        });
    }

    /// @inheritdoc IPayouts
    function claim(SnapshotId snapshot, uint32 index, uint64 weight, SumNode[] calldata siblings)
        external
        nonReentrant
        returns (uint128 amount)
    {
        Pot memory pot = _requirePot(snapshot);
        amount = _claim(snapshot, pot, index, _record(snapshot, pot.count, index, weight, siblings));
        if (amount == 0) revert Payouts_NothingDue(snapshot, index);
    }

    /// @inheritdoc IPayouts
    function claimAgain(SnapshotId snapshot, uint32 index) external nonReentrant returns (uint128 amount) {
        Pot memory pot = _requirePot(snapshot);
        Record storage record = _records[snapshot][index][msg.sender];
        if (record.weight == 0) revert Payouts_NoRecord(snapshot, index, msg.sender);
        amount = _claim(snapshot, pot, index, record);
        if (amount == 0) revert Payouts_NothingDue(snapshot, index);
    }

    /// @inheritdoc IPayouts
    function claimMany(LeafProof[] calldata leaves) external nonReentrant returns (uint128[] memory amounts) {
        amounts = new uint128[](leaves.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            LeafProof calldata leaf = leaves[i];
            Pot memory pot = _requirePot(leaf.snapshot);
            Record storage record = _record(leaf.snapshot, pot.count, leaf.index, leaf.weight, leaf.siblings);
            amounts[i] = _claim(leaf.snapshot, pot, leaf.index, record);
        }
    }

    /// @inheritdoc IPayouts
    function setPayee(SnapshotId snapshot, uint32 index, uint64 weight, SumNode[] calldata siblings, address payee)
        external
        nonReentrant
    {
        // Check.
        if (payee == address(0)) revert Payouts_BadPayee();

        // Effect.
        Record storage record = _record(snapshot, _pots[snapshot].count, index, weight, siblings);
        (record.redirected, record.payee) = (true, payee);
        emit PayeeSet(snapshot, index, msg.sender, payee);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IPayouts
    function liabilities(IERC20 token) external view returns (uint256) {
        return _books[_bookOf[token]].liabilities;
    }

    /// @inheritdoc IPayouts
    function poolOf(SnapshotId snapshot) external view returns (Pool memory) {
        Pot storage pot = _pots[snapshot];
        return Pool({
            index: pot.index,
            totalWeight: pot.totalWeight,
            count: pot.count,
            bannedWeight: bannedWeight[snapshot],
            token: _books[pot.book].token
        });
    }

    /// @inheritdoc IPayouts
    function blockOf(SnapshotId snapshot, uint32 blockIndex) external view returns (uint128 last, uint128 own) {
        Block storage state = _blocks[snapshot][blockIndex];
        return (state.last, state.own);
    }

    /// @inheritdoc IPayouts
    function recordOf(SnapshotId snapshot, uint32 index, address account) external view returns (Record memory) {
        return _records[snapshot][index][account];
    }

    /// @inheritdoc IPayouts
    function due(SnapshotId snapshot, uint32 index, address account, uint64 weight) external view returns (uint256) {
        Pot memory pot = _pots[snapshot];
        if (pot.totalWeight == 0) return 0;
        Record storage record = _records[snapshot][index][account];
        if (record.weight != 0) return _dueOfRecord(record, pot.index, pot.totalWeight);
        return _due(pot.index, _blocks[snapshot][index / BLOCK].last, weight, pot.totalWeight);
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Number of a token's book, which is made at its first use.
    function _openBook(IERC20 token) private returns (uint32 number) {
        number = _bookOf[token];
        if (number != 0) return number;
        number = ++_bookCount;
        (_bookOf[token], _books[number].token) = (number, token);
    }

    /// @dev Pays each leaf of a block; a failed one keeps what it is due in a record.
    function _payBlock(Run memory run, uint256 first, address[] calldata accounts, uint64[] calldata weights) private {
        uint256 own = run.own;
        for (uint256 i = 0; i < accounts.length; ++i) {
            // Indices are below 2^32.
            unchecked {
                bool ok = own & (1 << i) == 0
                    ? _payLeaf(run, first + i, accounts[i], weights[i])
                    : _payRecord(run, first + i, accounts[i]);
                if (!ok) run.failed |= 1 << i;
            }
        }
        run.own |= run.failed;
    }

    /// @dev Pays a leaf that follows its block. If that fails, its record begins where the block was.
    function _payLeaf(Run memory run, uint256 index, address account, uint64 weight) private returns (bool) {
        if (_pay(run, account, _due(run.index, run.last, weight, run.totalWeight))) return true;
        Record storage record = _records[run.snapshot][index][account];
        (record.weight, record.last) = (weight, uint128(run.last));
        return false;
    }

    /// @dev Pays a leaf that has a record. If that fails, the record stays where it was.
    function _payRecord(Run memory run, uint256 index, address account) private returns (bool ok) {
        Record storage record = _records[run.snapshot][index][account];
        uint256 amount = _dueOfRecord(record, run.index, run.totalWeight);
        ok = _pay(run, record.redirected ? record.payee : account, amount);
        if (ok && amount != 0) record.last = uint128(run.index);
    }

    function _pay(Run memory run, address to, uint256 amount) private returns (bool ok) {
        if (amount == 0) return true;
        _requireGas();
        ok = run.token.trySend(to, amount);
        // No more is paid than was ever received.
        unchecked {
            if (ok) run.paid += amount;
        }
    }

    /// @dev Pays a record of the caller what it is due.
    function _claim(SnapshotId snapshot, Pot memory pot, uint32 index, Record storage record)
        private
        returns (uint128 amount)
    {
        // Effect.
        amount = uint128(_dueOfRecord(record, pot.index, pot.totalWeight));
        if (amount == 0) return 0;
        record.last = pot.index;
        address payee = record.redirected ? record.payee : msg.sender;
        emit Claimed(snapshot, index, msg.sender, amount);

        // Interaction.
        _send(_books[pot.book], payee, amount);
    }

    /// @dev The caller's record for a leaf; made from the proof if there is none yet, paid up to where its block is.
    function _record(SnapshotId snapshot, uint32 count, uint32 index, uint64 weight, SumNode[] calldata siblings)
        private
        returns (Record storage record)
    {
        record = _records[snapshot][index][msg.sender];
        if (record.weight != 0) return record;
        if (index >= count || siblings.length != SumTree.depthOf(count)) revert Payouts_BadProof(snapshot, index);
        _requireRoot(snapshot, SumTree.climb(SumTree.leaf(msg.sender, weight), index, siblings), index);
        Block storage state = _blocks[snapshot][index / BLOCK];
        (record.weight, record.last) = (weight, state.last);
        state.own |= uint128(1 << (index % BLOCK));
    }

    /// @dev Sends for sure.
    function _send(Book storage book, address to, uint256 amount) private {
        _requireGas();
        IERC20 token = book.token;
        book.liabilities -= uint96(amount);
        if (!token.trySend(to, amount)) revert Payouts_TransferFailed(token, to, amount);
    }

    /// @dev Rounded down at both ends: what a leaf is paid in all is the floor of its part, whatever the steps.
    function _due(uint256 index, uint256 last, uint256 weight, uint256 totalWeight) private pure returns (uint256) {
        // Products stay below 2^192, and last never exceeds index.
        unchecked {
            return index * weight / totalWeight - last * weight / totalWeight;
        }
    }

    function _dueOfRecord(Record storage record, uint256 index, uint256 totalWeight) private view returns (uint256) {
        // A banned leaf is due what came in before its ban.
        if (record.banned) index = Math.min(index, record.cap);
        return record.last >= index ? 0 : _due(index, record.last, record.weight, totalWeight);
    }

    function _requirePot(SnapshotId snapshot) private view returns (Pot memory pot) {
        pot = _pots[snapshot];
        if (pot.index == 0) revert Payouts_EmptyPool(snapshot);
    }

    /// @dev All leaves of a block of the tree, in order.
    function _requireBlock(
        SnapshotId snapshot,
        Pot memory pot,
        uint32 blockIndex,
        address[] calldata accounts,
        uint64[] calldata weights,
        SumNode[] calldata siblings
    ) private view {
        uint256 height = Math.min(SumTree.depthOf(pot.count), BLOCK_HEIGHT);
        uint256 wanted = Math.min(Math.saturatingSub(pot.count, blockIndex * BLOCK), BLOCK);
        bool complete = accounts.length == wanted && weights.length == wanted && wanted != 0;
        if (!complete || siblings.length != SumTree.depthOf(pot.count) - height) {
            revert Payouts_BadBlock(snapshot, blockIndex);
        }
        SumNode memory top = SumTree.subtree(accounts, weights, 1 << height);
        _requireRoot(snapshot, SumTree.climb(top, blockIndex, siblings), blockIndex);
    }

    /// @dev The snapshot's root and total; `place` is for the error alone.
    function _requireRoot(SnapshotId snapshot, SumNode memory root, uint32 place) private view {
        bool right = root.hash == datasets.sumRootOf(snapshot) && root.sum == _pots[snapshot].totalWeight;
        if (!right) revert Payouts_BadProof(snapshot, place);
    }

    function _requireGas() private view {
        if (!Transfers.hasGas()) revert Payouts_GasTooLow(gasleft());
    }
}
