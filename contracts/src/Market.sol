// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBallots, Tally} from "./interfaces/IBallots.sol";
import {ICommittee} from "./interfaces/ICommittee.sol";
import {IDatasets, SaleTerms, VoteRule} from "./interfaces/IDatasets.sol";
import {IDelivery} from "./interfaces/IDelivery.sol";
import {IMarket, Offer, Sale, State} from "./interfaces/IMarket.sol";
import {IPayouts} from "./interfaces/IPayouts.sol";
import {DatasetId, PoolId, SaleId, SnapshotId} from "./interfaces/Ids.sol";
import {KeyPair} from "./libraries/KeyPair.sol";
import {Scale} from "./libraries/Money.sol";
import {Rules} from "./libraries/Rules.sol";
import {Typed} from "./libraries/Typed.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {LibBit} from "solady/utils/LibBit.sol";

/// @title Market
/// @dev See {IMarket} for the contract with callers. What lets a token run takes this contract's transient lock and then that of
/// Payouts, so the two act as one lock: while a token runs, neither contract moves money for anyone else. {settle} takes the
/// lock only to give a part back, and Payouts refuses its deposit while a token runs.
contract Market is IMarket, EIP712, ReentrancyGuardTransient {
    /// @dev A sale in one slot. What is fixed about it is the offer, whose digest is its name.
    struct Entry {
        State state;
        uint32 epoch;
        /// When voting ends, as long as the offer is not accepted.
        uint40 commitEnds;
        uint24 releaseWindow;
        uint24 confirmWindow;
        uint24 disputeWindow;
        Scale scale;
        /// The committee's count of locks at acceptance.
        uint32 locks;
        /// V0, what weight of the snapshot was banned at the offer.
        uint64 banned;
    }

    // ------------------------------------------------------------------------------------------------ constants

    /// @dev A pool's money fits 62 bits (IPayouts.deposit).
    uint64 private constant MAX_UNITS = 2 ** 62 - 1;

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
    address public immutable ballots;
    /// @inheritdoc IMarket
    uint128 public immutable maxPrice;

    /// @dev Members that make a quorum, t, and members in all, n.
    uint256 private immutable _threshold;
    uint256 private immutable _members;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(SaleId sale => Entry) private _sales;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param committee_ The validators; they must have admitted the address of this contract.
    /// @param datasets_ Terms and snapshots, of the same validators.
    /// @param delivery_ Address at which Delivery is deployed next.
    /// @param payouts_ Address at which Payouts is deployed after it.
    /// @param ballots_ Address at which Ballots is deployed after that.
    /// @param maxPrice_ Highest price of an offer, in base units of any token.
    constructor(
        ICommittee committee_,
        IDatasets datasets_,
        address delivery_,
        address payouts_,
        address ballots_,
        uint128 maxPrice_
    ) EIP712("Tantieme Market", "1") {
        // A refund locks its dataset, so it would fail for ever if the committee did not know this contract.
        if (!committee_.isAdmitted(address(this))) revert Market_NotAdmitted(address(committee_));
        if (datasets_.committee() != committee_) revert Market_WrongDatasets(address(datasets_));

        (committee, datasets, delivery, payouts) = (committee_, datasets_, delivery_, payouts_);
        (ballots, maxPrice) = (ballots_, maxPrice_);
        (_threshold, _members) = (committee_.threshold(), committee_.memberCount());
    }

    modifier onlyDelivery() {
        if (msg.sender != delivery) revert Market_NotDelivery(msg.sender);
        _;
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IMarket
    function offer(Offer calldata offer_, bytes32[4] calldata buyerKeyG1, bytes32[8] calldata buyerKeyG2)
        external
        nonReentrant
        returns (SaleId sale)
    {
        // Check.
        sale = saleId(offer_);
        _requireNew(sale, offer_);
        SaleTerms memory terms = datasets.saleTermsOf(offer_.snapshot);
        _requireOnSale(offer_.snapshot, terms);
        uint64 banned = IPayouts(payouts).bannedWeightOf(offer_.snapshot);
        _requirePrice(offer_, terms, banned);
        (uint64 epoch, uint32 locks) = _requireUnlocked(terms.dataset);
        _requireKey(offer_.buyerKeyHash, buyerKeyG1, buyerKeyG2);

        // Effect.
        emit Offered({
            sale: sale,
            snapshot: offer_.snapshot,
            buyer: msg.sender,
            offer: offer_,
            buyerKeyG1: buyerKeyG1,
            buyerKeyG2: buyerKeyG2
        });
        // Under vote rule none the consents have said yes to any buyer at the floor.
        if (terms.voteRule == VoteRule.None) _accept(sale, terms, epoch, locks, banned);
        else _open(sale, terms, banned);

        // Interaction.
        IPayouts(payouts).escrow({token: IERC20(terms.token), buyer: msg.sender, amount: offer_.price});
    }

    /// @inheritdoc IMarket
    /// @dev The call is the caller's own, as if it were made directly: a purchase without a permit pays nothing for this function.
    /// While the token runs, nothing has changed yet.
    function permitThenCall(
        address token,
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s,
        bytes calldata call
    ) external returns (bytes memory answer) {
        // Whatever the token answers, what counts is whether the price can be drawn.
        LowLevelCall.callNoReturn({
            target: token, data: abi.encodeCall(IERC20Permit.permit, (msg.sender, payouts, amount, deadline, v, r, s))
        });
        return Address.functionDelegateCall(address(this), call);
    }

    /// @inheritdoc IMarket
    function cancel(Offer calldata offer_) external nonReentrant {
        // Check.
        if (msg.sender != offer_.buyer) revert Market_NotBuyer(msg.sender, offer_.buyer);
        SaleId sale = saleId(offer_);
        Entry storage entry = _requireState(sale, State.Offered);
        if (block.timestamp >= entry.commitEnds) revert Market_VoteEnded(sale, entry.commitEnds);
        uint64 voted = IBallots(ballots).tallyOf(sale).voted;
        if (voted != 0) revert Market_VotedOn(sale, voted);

        // Effect.
        _move(sale, entry, State.Cancelled);

        // Interaction.
        _refund(offer_, datasets.saleTermsOf(offer_.snapshot));
    }

    /// @inheritdoc IMarket
    function resolve(Offer calldata offer_) external nonReentrant {
        SaleId sale = saleId(offer_);
        if (_sales[sale].state == State.Offered) _decide(sale, offer_);
        else _resolve(sale, offer_);
    }

    /// @inheritdoc IMarket
    function refund(Offer calldata offer_) external nonReentrant {
        // Check. A sale that is Committed has fewer than t standing lists, else it were Confirmed.
        SaleId sale = saleId(offer_);
        Entry storage entry = _requireState(sale, State.Committed);
        (,, uint64 confirmEnds,) = _deadlines(entry);
        if (block.timestamp < confirmEnds) revert Market_TooEarly(sale, confirmEnds);

        // Effect.
        _move(sale, entry, State.Refunded);

        // Interaction. Parts of x U_j that leaked in this sale would add up with those of the next, since they don't depend on
        // the sale: the dataset waits for an epoch with other shares.
        SaleTerms memory terms = datasets.saleTermsOf(offer_.snapshot);
        committee.lock({dataset: terms.dataset, epoch: entry.epoch, sale: sale});
        _refund(offer_, terms);
    }

    /// @inheritdoc IMarket
    function settle(Offer calldata offer_) external {
        // Check.
        SaleId sale = saleId(offer_);
        Entry storage entry = _requireState(sale, State.Confirmed);
        (,,, uint64 disputeEnds) = _deadlines(entry);
        if (block.timestamp < disputeEnds) revert Market_TooEarly(sale, disputeEnds);
        (Scale scale, uint64 banned) = (entry.scale, entry.banned);
        uint128 unit = _unit(scale);
        // Safe cast: the offer was refused if it had more units than 62 bits hold.
        uint64 units = uint64(offer_.price / unit);

        // Effect.
        _move(sale, entry, State.Settled);

        // Interaction.
        PoolId pool = datasets.poolOf(offer_.snapshot);
        uint64 back;
        if (scale.isSplit()) {
            (back, units, banned) = IDelivery(delivery).partFees(sale, offer_.snapshot, units, banned);
        }
        back |= IPayouts(payouts).deposit({pool: pool, sale: sale, units: units, banned: banned});
        if (back != 0) _giveBack(sale, offer_, back, unit);
    }

    /// @inheritdoc IMarket
    function committed(SaleId sale, uint32 locks) external onlyDelivery {
        // Check.
        Entry storage entry = _requireState(sale, State.Accepted);

        // Effect. Which dataset the sale is of is not known here, so a lock of any leaves it to resolve.
        if (entry.locks == locks) _move(sale, entry, State.Committed);
    }

    /// @inheritdoc IMarket
    function confirmed(SaleId sale) external onlyDelivery {
        // Check.
        Entry storage entry = _requireState(sale, State.Committed);

        // Effect.
        _move(sale, entry, State.Confirmed);
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
        Entry storage entry = _sales[sale];
        (commitEnds,, confirmEnds,) = _deadlines(entry);
        return (entry.state, entry.epoch, commitEnds, confirmEnds);
    }

    /// @inheritdoc IMarket
    function votingOn(Offer calldata offer_) external view returns (SaleId sale, uint64 voteEnds) {
        sale = saleId(offer_);
        voteEnds = _requireState(sale, State.Offered).commitEnds;
        if (block.timestamp >= voteEnds) revert Market_VoteEnded(sale, voteEnds);
    }

    /// @inheritdoc IMarket
    function saleOf(SaleId sale) external view returns (Sale memory s) {
        Entry storage entry = _sales[sale];
        (s.state, s.epoch, s.scale, s.locks) = (entry.state, entry.epoch, entry.scale.digits(), entry.locks);
        s.banned = entry.banned;
        // Epochs count from 1, so an offer with 0 was not accepted.
        if (entry.epoch == 0) s.voteEnds = entry.commitEnds;
        else (s.commitEnds, s.releaseEnds, s.confirmEnds, s.disputeEnds) = _deadlines(entry);
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Moves on an offer on which contributors voted. What is lost before voting ends is not accepted either.
    function _decide(SaleId sale, Offer calldata offer_) private {
        // Check.
        Entry storage entry = _sales[sale];
        SaleTerms memory terms = datasets.saleTermsOf(offer_.snapshot);
        bool accepted = _isAccepted(sale, entry, terms);
        (uint64 epoch, uint64 lockedEpoch, uint32 locks) = committee.epochFor(terms.dataset);

        // Effect.
        if (accepted && lockedEpoch < epoch && block.timestamp < terms.sellUntil) {
            return _accept(sale, terms, epoch, locks, entry.banned);
        }
        _move(sale, entry, accepted ? State.Refunded : State.Rejected);

        // Interaction.
        _refund(offer_, terms);
    }

    /// @dev What the votes decide, once they can. Their weight is that of the leaves that were not banned at the offer.
    function _isAccepted(SaleId sale, Entry storage entry, SaleTerms memory terms) private view returns (bool) {
        Tally memory tally = IBallots(ballots).tallyOf(sale);
        uint64 weight = terms.totalWeight - entry.banned;
        bool over = block.timestamp >= entry.commitEnds;
        if (!over && !Rules.isLost(terms.voteRule, terms.voteBps, tally, weight)) {
            revert Market_TooEarly(sale, entry.commitEnds);
        }
        return Rules.accepts(terms.voteRule, terms.voteBps, tally, weight);
    }

    /// @dev Moves on a sale to whose lists members have committed, or not.
    function _resolve(SaleId sale, Offer calldata offer_) private {
        // Check.
        Entry storage entry = _requireState(sale, State.Accepted);
        (uint64 commitEnds, uint64 releaseEnds,,) = _deadlines(entry);
        SaleTerms memory terms = datasets.saleTermsOf(offer_.snapshot);
        // Shares that another sale of the dataset let out would add up with those of this one.
        bool locked = committee.lockedEpoch(terms.dataset) >= entry.epoch;
        uint256 count = LibBit.popCount(IDelivery(delivery).agreed(sale));
        bool decided = locked || count == _members || block.timestamp >= commitEnds;
        if (!decided) revert Market_TooEarly(sale, commitEnds);

        // Effect. From releaseEnds on no member would release its list, so there is nothing that could leak.
        if (!locked && count >= _threshold && block.timestamp < releaseEnds) {
            return _move(sale, entry, State.Committed);
        }
        _move(sale, entry, State.Refunded);

        // Interaction.
        _refund(offer_, terms);
    }

    /// @dev Opens the votes on an offer.
    function _open(SaleId sale, SaleTerms memory terms, uint64 banned) private {
        uint64 voteEnds = uint64(block.timestamp) + terms.vote;
        Entry memory entry;
        // Safe cast: a time has 35 bits.
        (entry.state, entry.commitEnds, entry.banned) = (State.Offered, uint40(voteEnds), banned);
        _sales[sale] = entry;
        emit VotingOpened(sale, voteEnds);
    }

    /// @dev Makes an offer a sale. Its epoch has a key, since a quorum of one with a key signed the snapshot.
    function _accept(SaleId sale, SaleTerms memory terms, uint64 epoch, uint32 locks, uint64 banned) private {
        _sales[sale] = Entry({
            state: State.Accepted,
            // Safe casts: the committee keeps epochs in 32 bits, and a time has 35.
            epoch: uint32(epoch),
            commitEnds: uint40(block.timestamp + terms.commit),
            releaseWindow: terms.release,
            confirmWindow: terms.confirm,
            disputeWindow: terms.dispute,
            scale: terms.scale,
            locks: locks,
            banned: banned
        });

        // The deadlines of the entry. They are not read back: a time of 35 bits and windows of 24 fit 64.
        unchecked {
            uint64 commitEnds = uint64(block.timestamp) + terms.commit;
            uint64 releaseEnds = commitEnds + terms.release;
            uint64 confirmEnds = releaseEnds + terms.confirm;
            emit Accepted({
                sale: sale,
                epoch: epoch,
                commitEnds: commitEnds,
                releaseEnds: releaseEnds,
                confirmEnds: confirmEnds,
                disputeEnds: confirmEnds + terms.dispute
            });
        }
    }

    function _move(SaleId sale, Entry storage entry, State to) private {
        entry.state = to;
        emit SaleMoved(sale, to);
    }

    /// @dev A sale's deadlines, in seconds.
    function _deadlines(Entry storage entry)
        private
        view
        returns (uint64 commitEnds, uint64 releaseEnds, uint64 confirmEnds, uint64 disputeEnds)
    {
        // A time of 40 bits and three windows of 24 fit 64.
        unchecked {
            commitEnds = entry.commitEnds;
            releaseEnds = commitEnds + entry.releaseWindow;
            confirmEnds = releaseEnds + entry.confirmWindow;
            disputeEnds = confirmEnds + entry.disputeWindow;
        }
    }

    function _refund(Offer calldata offer_, SaleTerms memory terms) private {
        IPayouts(payouts).refund({token: IERC20(terms.token), buyer: offer_.buyer, amount: offer_.price});
    }

    /// @dev Gives the buyer of a settled sale back what was paid for weight that is banned by now. Safe: it is a part of the price.
    function _giveBack(SaleId sale, Offer calldata offer_, uint64 units, uint128 unit) private nonReentrant {
        emit PartRefunded(sale, units);
        IERC20 token = IERC20(datasets.saleTermsOf(offer_.snapshot).token);
        IPayouts(payouts).refund({token: token, buyer: offer_.buyer, amount: units * unit});
    }

    /// @dev Base units of a unit of account, 10^-6 token. Safe: scale is at most 12.
    function _unit(Scale scale) private pure returns (uint128) {
        unchecked {
            return uint128(10 ** scale.digits());
        }
    }

    function _requireNew(SaleId sale, Offer calldata offer_) private view {
        if (msg.sender != offer_.buyer) revert Market_NotBuyer(msg.sender, offer_.buyer);
        if (block.timestamp >= offer_.deadline) revert Market_OfferExpired(offer_.deadline);
        if (_sales[sale].state != State.None) revert Market_Exists(sale);
    }

    function _requireState(SaleId sale, State wanted) private view returns (Entry storage entry) {
        entry = _sales[sale];
        if (entry.state != wanted) revert Market_WrongState(sale, entry.state);
    }

    /// @dev The epoch to which a sale is pinned, and the count of locks; the dataset must not wait for a later epoch.
    function _requireUnlocked(DatasetId dataset) private view returns (uint64, uint32) {
        (uint64 epoch, uint64 lockedEpoch, uint32 locks) = committee.epochFor(dataset);
        if (lockedEpoch >= epoch) revert Market_DatasetLocked(dataset, lockedEpoch);
        return (epoch, locks);
    }

    function _requireOnSale(SnapshotId snapshot, SaleTerms memory terms) private view {
        if (terms.sellFrom == 0) revert Market_UnknownSnapshot(snapshot);
        // The window of votes is 0 where nobody votes.
        if (block.timestamp < terms.sellFrom || block.timestamp + terms.vote >= terms.sellUntil) {
            revert Market_NotOnSale(terms.sellFrom, terms.sellUntil);
        }
    }

    /// @param banned What weight is banned; the others must be sold for the floor.
    function _requirePrice(Offer calldata offer_, SaleTerms memory terms, uint64 banned) private view {
        uint128 price = offer_.price;
        uint256 floor = uint256(terms.floorPrice) * (terms.totalWeight - banned);
        if (floor == 0) revert Market_NobodyLeft(offer_.snapshot);
        if (price < floor) revert Market_BelowFloor(price, floor);
        if (price > maxPrice) revert Market_AboveMaximum(price, maxPrice);

        uint128 unit = _unit(terms.scale);
        if (price % unit != 0) revert Market_BrokenPrice(price, unit);
        if (price / unit > MAX_UNITS) revert Market_TooManyUnits(price / unit, MAX_UNITS);
    }

    function _requireKey(bytes32 wanted, bytes32[4] calldata g1, bytes32[8] calldata g2) private view {
        bytes32 hash = keccak256(abi.encodePacked(g1, g2));
        if (hash != wanted) revert Market_WrongKeyHash(hash, wanted);
        if (!KeyPair.isPair(g1, g2)) revert Market_BadKey();
    }
}
