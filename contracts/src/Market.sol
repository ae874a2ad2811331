// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "./interfaces/ICommittee.sol";
import {DatasetRecord, IDatasets, SnapshotRecord} from "./interfaces/IDatasets.sol";
import {IDelivery} from "./interfaces/IDelivery.sol";
import {IMarket, Offer, Sale, State} from "./interfaces/IMarket.sol";
import {IPayouts} from "./interfaces/IPayouts.sol";
import {DatasetId, SaleId, SnapshotId} from "./interfaces/Ids.sol";
import {KeyPair} from "./libraries/KeyPair.sol";
import {Typed} from "./libraries/Typed.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {LibBit} from "solady/utils/LibBit.sol";

/// @title Market
/// @dev See {IMarket} for the contract with callers. Whatever moves money takes this contract's transient lock and then that of
/// Payouts, so the two act as one lock: while a token runs, neither contract moves money for anyone else.
contract Market is IMarket, EIP712, ReentrancyGuardTransient {
    /// @dev A {Sale} in three slots; Datasets keeps windows below 2^24 seconds.
    struct Entry {
        SnapshotId snapshot;
        address buyer;
        uint64 bannedBefore;
        uint32 disputeWindow;
        // What changes, and what Delivery asks for, is in one slot.
        uint128 price;
        State state;
        uint32 epoch;
        uint40 commitEnds;
        uint24 releaseWindow;
        uint24 confirmWindow;
    }

    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IMarket
    ICommittee public immutable committee;
    /// @inheritdoc IMarket
    IDatasets public immutable datasets;
    /// @inheritdoc IMarket
    address public immutable delivery;
    /// @inheritdoc IMarket
    address public immutable payouts;
    /// @inheritdoc IMarket
    uint128 public immutable maxPrice;

    /// @dev Members that make a quorum, t, and members in all, n.
    uint256 private immutable _threshold;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(SaleId sale => Entry) private _sales;

    /// @inheritdoc IMarket
    mapping(DatasetId dataset => uint64 epoch) public lockedEpoch;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param committee_ The validators.
    /// @param datasets_ Terms and snapshots.
    /// @param delivery_ Address at which Delivery is deployed next.
    /// @param payouts_ Address at which Payouts is deployed after it.
    /// @param maxPrice_ Highest price of an offer, in base units of any token.
    constructor(ICommittee committee_, IDatasets datasets_, address delivery_, address payouts_, uint128 maxPrice_)
        EIP712("Tantieme Market", "1")
    {
        (committee, datasets, delivery, payouts) = (committee_, datasets_, delivery_, payouts_);
        maxPrice = maxPrice_;
        _threshold = committee_.threshold();
    }

    modifier onlyDelivery() {
        if (msg.sender != delivery) revert Market_NotDelivery(msg.sender);
        _;
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IMarket
    function offer(Offer calldata offer_, bytes calldata buyerKeyG1, bytes calldata buyerKeyG2)
        external
        nonReentrant
        returns (SaleId sale)
    {
        // Check.
        sale = saleId(offer_);
        _requireNew(sale, offer_);
        SnapshotRecord memory snapshot = datasets.snapshotOf(offer_.snapshot);
        if (snapshot.committedAt == 0) revert Market_UnknownSnapshot(offer_.snapshot);
        DatasetRecord memory dataset = datasets.datasetOf(snapshot.dataset);
        _requireOnSale(snapshot, dataset);
        Entry memory entry = _entry(offer_, dataset, _requireEpoch(snapshot.dataset));
        _requirePrice(offer_, snapshot.totalWeight, entry.bannedBefore, dataset.floorPrice);
        _requireKey(offer_.buyerKeyHash, buyerKeyG1, buyerKeyG2);

        // Effect. Under vote rule none the consents have said yes to any buyer at the floor.
        _sales[sale] = entry;
        emit Offered({
            sale: sale,
            snapshot: offer_.snapshot,
            buyer: msg.sender,
            offer: offer_,
            buyerKeyG1: buyerKeyG1,
            buyerKeyG2: buyerKeyG2
        });
        _emitAccepted(sale, entry);

        // Interaction.
        _escrow(offer_, snapshot, IERC20(dataset.token));
    }

    /// @inheritdoc IMarket
    function resolve(SaleId sale) external nonReentrant {
        // Check.
        Entry storage s = _requireState(sale, State.Accepted);
        if (block.timestamp < s.commitEnds) revert Market_TooEarly(sale, s.commitEnds);

        // Effect.
        if (_hasQuorum(IDelivery(delivery).committed(sale))) _move(sale, s, State.Committed);
        else _refund(sale, s);
    }

    /// @inheritdoc IMarket
    function refund(SaleId sale) external nonReentrant {
        // Check.
        Entry storage s = _sales[sale];
        State state = s.state;
        bool uncommitted = state == State.Accepted && !_hasQuorum(IDelivery(delivery).committed(sale));
        // A sale that is Committed has fewer than t standing lists, else it were Confirmed.
        if (state != State.Accepted && state != State.Committed) revert Market_WrongState(sale, state);
        uint64 deadline = uncommitted ? s.commitEnds : _confirmEnds(s);
        if (block.timestamp < deadline) revert Market_TooEarly(sale, deadline);

        // Effect.
        if (state == State.Committed) _lock(sale, s);
        _refund(sale, s);
    }

    /// @inheritdoc IMarket
    function settle(SaleId sale) external nonReentrant {
        // Check.
        Entry storage s = _requireState(sale, State.Confirmed);
        uint64 disputeEnds = _confirmEnds(s) + s.disputeWindow;
        if (block.timestamp < disputeEnds) revert Market_TooEarly(sale, disputeEnds);

        // Effect.
        _move(sale, s, State.Settled);

        // Interaction.
        IPayouts(payouts).deposit({sale: sale, snapshot: s.snapshot, amount: s.price});
    }

    /// @inheritdoc IMarket
    function committed(SaleId sale) external nonReentrant onlyDelivery {
        _move(sale, _requireState(sale, State.Accepted), State.Committed);
    }

    /// @inheritdoc IMarket
    function confirmed(SaleId sale) external nonReentrant onlyDelivery {
        _move(sale, _requireState(sale, State.Committed), State.Confirmed);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IMarket
    function saleId(Offer calldata offer_) public view returns (SaleId) {
        return SaleId.wrap(_hashTypedDataV4(Typed.offer(offer_)));
    }

    /// @inheritdoc IMarket
    function stateOf(SaleId sale) external view returns (State) {
        return _sales[sale].state;
    }

    /// @inheritdoc IMarket
    function progressOf(SaleId sale)
        external
        view
        returns (State state, uint64 epoch, uint64 commitEnds, uint64 confirmEnds)
    {
        Entry storage s = _sales[sale];
        return (s.state, s.epoch, s.commitEnds, _confirmEnds(s));
    }

    /// @inheritdoc IMarket
    function saleOf(SaleId sale) external view returns (Sale memory) {
        Entry storage s = _sales[sale];
        return Sale({
            snapshot: s.snapshot,
            buyer: s.buyer,
            bannedBefore: s.bannedBefore,
            price: s.price,
            state: s.state,
            epoch: s.epoch,
            commitEnds: s.commitEnds,
            releaseEnds: uint64(s.commitEnds) + s.releaseWindow,
            confirmEnds: _confirmEnds(s),
            disputeEnds: _confirmEnds(s) + s.disputeWindow
        });
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev What is kept of an offer that is accepted now.
    function _entry(Offer calldata offer_, DatasetRecord memory dataset, uint64 epoch)
        private
        view
        returns (Entry memory)
    {
        return Entry({
            snapshot: offer_.snapshot,
            buyer: offer_.buyer,
            bannedBefore: IPayouts(payouts).bannedWeight(offer_.snapshot),
            disputeWindow: uint32(dataset.disputeWindow),
            price: offer_.price,
            state: State.Accepted,
            epoch: uint32(epoch),
            commitEnds: uint40(block.timestamp + dataset.commitWindow),
            releaseWindow: uint24(dataset.releaseWindow),
            confirmWindow: uint24(dataset.confirmWindow)
        });
    }

    function _emitAccepted(SaleId sale, Entry memory entry) private {
        uint64 releaseEnds = uint64(entry.commitEnds) + entry.releaseWindow;
        uint64 confirmEnds = releaseEnds + entry.confirmWindow;
        uint64 disputeEnds = confirmEnds + entry.disputeWindow;
        emit Accepted({
            sale: sale,
            epoch: entry.epoch,
            commitEnds: entry.commitEnds,
            releaseEnds: releaseEnds,
            confirmEnds: confirmEnds,
            disputeEnds: disputeEnds
        });
    }

    function _escrow(Offer calldata offer_, SnapshotRecord memory snapshot, IERC20 token) private {
        IPayouts(payouts)
            .escrow({
            snapshot: offer_.snapshot,
            token: token,
            totalWeight: snapshot.totalWeight,
            count: snapshot.count,
            buyer: msg.sender,
            amount: offer_.price
        });
    }

    function _confirmEnds(Entry storage s) private view returns (uint64) {
        return uint64(s.commitEnds) + s.releaseWindow + s.confirmWindow;
    }

    function _move(SaleId sale, Entry storage s, State to) private {
        s.state = to;
        emit SaleMoved(sale, to);
    }

    function _refund(SaleId sale, Entry storage s) private {
        _move(sale, s, State.Refunded);
        IPayouts(payouts).refund({snapshot: s.snapshot, buyer: s.buyer, amount: s.price});
    }

    /// @dev Parts of x U_j that leak in one sale add up with those of the next, since they don't depend on the sale: the
    /// dataset waits for an epoch with other shares.
    function _lock(SaleId sale, Entry storage s) private {
        DatasetId dataset = datasets.snapshotOf(s.snapshot).dataset;
        lockedEpoch[dataset] = s.epoch;
        emit DatasetLocked(dataset, s.epoch, sale);
    }

    function _hasQuorum(uint256 members) private view returns (bool) {
        return LibBit.popCount(members) >= _threshold;
    }

    function _requireNew(SaleId sale, Offer calldata offer_) private view {
        if (msg.sender != offer_.buyer) revert Market_NotBuyer(msg.sender, offer_.buyer);
        if (block.timestamp >= offer_.deadline) revert Market_OfferExpired(offer_.deadline);
        if (_sales[sale].state != State.None) revert Market_Exists(sale);
    }

    function _requireState(SaleId sale, State wanted) private view returns (Entry storage s) {
        s = _sales[sale];
        if (s.state != wanted) revert Market_WrongState(sale, s.state);
    }

    function _requireOnSale(SnapshotRecord memory snapshot, DatasetRecord memory dataset) private view {
        uint64 from = snapshot.committedAt + dataset.minAge;
        uint64 until = snapshot.committedAt + dataset.sellFor;
        if (block.timestamp < from || block.timestamp >= until) revert Market_NotOnSale(from, until);
    }

    /// @dev The epoch to which the sale is pinned; the dataset must not wait for a later one. It has a key, since a quorum of an
    /// epoch with a key signed the snapshot.
    function _requireEpoch(DatasetId dataset) private view returns (uint64 epoch) {
        epoch = committee.epoch();
        if (lockedEpoch[dataset] >= epoch) revert Market_DatasetLocked(dataset, lockedEpoch[dataset]);
    }

    function _requirePrice(Offer calldata offer_, uint64 totalWeight, uint64 banned, uint128 floorPrice) private view {
        if (banned >= totalWeight) revert Market_NothingToSell(offer_.snapshot);
        uint256 floor = uint256(floorPrice) * (totalWeight - banned);
        if (offer_.price < floor) revert Market_BelowFloor(offer_.price, floor);
        if (offer_.price > maxPrice) revert Market_AboveMaximum(offer_.price, maxPrice);
    }

    function _requireKey(bytes32 wanted, bytes calldata g1, bytes calldata g2) private view {
        bytes32 hash = keccak256(bytes.concat(g1, g2));
        if (hash != wanted) revert Market_WrongKeyHash(hash, wanted);
        if (!KeyPair.isPair(g1, g2)) revert Market_BadKey();
    }
}
