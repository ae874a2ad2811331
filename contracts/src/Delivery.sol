// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Fees} from "./delivery/Fees.sol";
import {ICommittee} from "./interfaces/ICommittee.sol";
import {IDelivery, Tombstones} from "./interfaces/IDelivery.sol";
import {IMarket, Offer, Sale, State} from "./interfaces/IMarket.sol";
import {LeafSet, PoolLeaf} from "./interfaces/IPayouts.sol";
import {DatasetId, PoolId, SaleId, SnapshotId} from "./interfaces/Ids.sol";
import {Commits} from "./libraries/Commits.sol";
import {Faults} from "./libraries/Faults.sol";
import {Typed} from "./libraries/Typed.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {LibBit} from "solady/utils/LibBit.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";

/// @title Delivery
/// @dev See {IDelivery} for the contract with callers.
contract Delivery is Fees, EIP712 {
    using MessageHashUtils for bytes32;

    /// @dev A sale's delivery in one slot.
    struct Book {
        bytes24 rootsDigest;
        /// Bitmap of members, of whom there are at most 31; {MIXED} is set if any of them left out tombstones.
        uint32 committed;
        uint32 standing;
    }

    /// @dev What lists of a sale leave out, in one slot. It is read where a book is {MIXED}.
    struct Exclusion {
        /// Bitmap of the members that left out tombstones.
        uint32 members;
        /// Those of them that left out the same, once they are t.
        uint32 agreed;
        /// How many of their tombstones are banned, what these weigh, and whether they are all.
        uint32 done;
        uint64 weight;
        bool whole;
    }

    // ------------------------------------------------------------------------------------------------ constants

    /// @dev Digest of no tombstones.
    bytes32 private constant NO_TOMBSTONES = keccak256("");

    uint32 private constant MIXED = 1 << 31;

    // ------------------------------------------------------------------------------------------------ immutables

    /// @dev Members that make a quorum, t.
    uint256 private immutable _threshold;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(SaleId sale => Book) private _books;
    mapping(SaleId sale => Exclusion) private _exclusions;
    /// @dev Bitmaps of the members that left out the same tombstones.
    mapping(SaleId sale => mapping(bytes32 tombstonesHash => uint32)) private _camps;
    /// @inheritdoc IDelivery
    mapping(SaleId sale => uint256) public faultsOf;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param committee_ The validators.
    /// @param market_ Where sales live; it must have been deployed for this address and these validators.
    constructor(ICommittee committee_, IMarket market_) Fees(committee_, market_) EIP712("Tantieme Delivery", "1") {
        if (market_.delivery() != address(this) || market_.committee() != committee_) {
            revert Delivery_WrongMarket(address(market_));
        }
        _threshold = committee_.threshold();
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IDelivery
    function commit(SaleId sale, Tombstones calldata tombstones, bytes calldata items) external {
        // Check.
        _requireTombstones(tombstones);
        if (items.length % Commits.ITEM != 0) revert Delivery_BadLength(items.length);
        uint64 epoch = _requireAccepted(sale);
        (address pointer, uint32 locks) = committee.accountsAt(epoch);
        bytes memory accounts = SSTORE2.read(pointer);
        Book memory book = _books[sale];
        bytes memory message = Typed.commitMessage(sale, epoch, 0, 0, Typed.tombstones(tombstones));
        bytes memory taken = _take(book, accounts, message, items);
        if (taken.length == 0) revert Delivery_NothingNew(sale);

        // Effect.
        if (tombstones.count != 0) _join(sale, book, tombstones);
        _books[sale] = book;
        emit RootsCommitted({sale: sale, rootsDigest: book.rootsDigest, items: taken});

        // Interaction.
        if (LibBit.popCount(_agreed(sale, book.committed)) == _members) market.committed(sale, locks);
    }

    /// @inheritdoc IDelivery
    function exclude(Offer calldata offer, Tombstones calldata tombstones, bytes calldata numbers, LeafSet calldata set)
        external
    {
        // Check.
        SaleId sale = market.saleId(offer);
        (State state, uint64 epoch,,) = market.progressOf(sale);
        if (state != State.Accepted) revert Delivery_WrongState(sale, state);
        _requirePool(offer.snapshot, set);
        _requireAgreed(sale, offer.maxExcluded, tombstones);
        if (keccak256(numbers) != tombstones.digest || numbers.length != uint256(tombstones.count) * 4) {
            revert Delivery_BadTombstones(tombstones.digest);
        }
        _requireNext(sale, numbers, set.leaves);
        _requireRetracted(offer.snapshot, set.leaves);

        // Effect.
        bool whole = _exclude(sale, tombstones, set.leaves);

        // Interaction.
        payouts.ban(set);
        if (whole && LibBit.popCount(_agreed(sale, _books[sale].committed)) == _members) {
            (, uint32 locks) = committee.accountsAt(epoch);
            market.committed(sale, locks);
        }
    }

    /// @inheritdoc IDelivery
    function confirm(SaleId sale, uint256 lists, uint256 signers, bytes calldata signatures) external {
        // Check.
        (State state, uint64 epoch) = _requireCommitted(sale);
        Book memory book = _books[sale];
        uint256 agreed_ = _agreed(sale, book.committed);
        if (lists & ~agreed_ != 0) revert Delivery_NotCommitted(sale, lists, agreed_);
        if (lists & ~uint256(book.standing) == 0) revert Delivery_NothingNew(sale);
        bytes32 digest = confirmDigest(sale, book.rootsDigest, lists);
        if (!committee.isQuorum(epoch, digest, signers, signatures)) revert Delivery_NoQuorum(digest, signers);

        // Effect. Safe cast: the lists are among those committed to, which are in 32 bits.
        book.standing |= uint32(lists);
        _books[sale].standing = book.standing;
        emit ListsConfirmed({sale: sale, lists: lists, standing: book.standing, signers: signers});

        // Interaction.
        if (state == State.Committed && LibBit.popCount(book.standing) >= _threshold) market.confirmed(sale);
    }

    /// @inheritdoc IDelivery
    function sign(SaleId sale, uint256 lists, uint256 signers, bytes calldata signatures) external {
        // Check.
        Sale memory s = market.saleOf(sale);
        if (s.state != State.Committed && s.state != State.Confirmed) revert Delivery_WrongState(sale, s.state);
        if (block.timestamp >= s.disputeEnds) revert Delivery_DeadlinePassed(sale, s.disputeEnds);
        Book memory book = _books[sale];
        if (lists == 0 || lists & ~uint256(book.standing) != 0) {
            revert Delivery_NotStanding(sale, lists, book.standing);
        }
        bytes32 digest = confirmDigest(sale, book.rootsDigest, lists);
        if (!committee.haveSigned(s.epoch, digest, signers, signatures)) {
            revert Delivery_BadSignatures(digest, signers);
        }

        // Effect.
        emit ConfirmSigned({sale: sale, lists: lists, signers: signers});
    }

    /// @inheritdoc IDelivery
    function fault(
        Offer calldata offer,
        bytes calldata faults,
        LeafSet calldata set,
        uint256 signers,
        bytes calldata signatures
    ) external {
        // Check.
        SaleId sale = market.saleId(offer);
        _requirePool(offer.snapshot, set);
        if (!Faults.areOf(faults, set.leaves)) revert Delivery_BadFaults(faults.length);
        uint256 count = faultsOf[sale] + set.leaves.length;
        uint256 most = _datasets.maxDisputesOf(offer.snapshot);
        if (count > most) revert Delivery_TooManyFaults(count, most);
        _requireFault(sale, faults, signers, signatures);

        // Effect.
        faultsOf[sale] = count;

        // Interaction. Payouts is no token: it calls nobody.
        uint64 weight = payouts.ban(set);
        if (weight == 0) revert Delivery_NothingNew(sale);
        emit FaultsFound({sale: sale, faults: faults, weight: weight, signers: signers});
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IDelivery
    function commitDigest(SaleId sale, uint64 epoch, uint8 member, bytes32 listRoot, Tombstones calldata tombstones)
        external
        view
        returns (bytes32)
    {
        bytes memory message = Typed.commitMessage(sale, epoch, member, listRoot, Typed.tombstones(tombstones));
        return _hashTypedDataV4(keccak256(message));
    }

    /// @inheritdoc IDelivery
    function confirmDigest(SaleId sale, bytes24 rootsDigest_, uint256 lists) public view returns (bytes32) {
        return _hashTypedDataV4(Typed.confirm(sale, rootsDigest_, lists));
    }

    /// @inheritdoc IDelivery
    function faultDigest(SaleId sale, bytes calldata faults) public view returns (bytes32) {
        return _hashTypedDataV4(Typed.fault(sale, faults));
    }

    /// @inheritdoc IDelivery
    function rootsDigest(SaleId sale) external view returns (bytes24) {
        return _books[sale].rootsDigest;
    }

    /// @inheritdoc IDelivery
    function committed(SaleId sale) external view returns (uint256) {
        return _books[sale].committed & ~MIXED;
    }

    /// @inheritdoc IDelivery
    function agreed(SaleId sale) external view returns (uint256) {
        return _agreed(sale, _books[sale].committed);
    }

    /// @inheritdoc IDelivery
    function standing(SaleId sale) public view override returns (uint256) {
        return _books[sale].standing;
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Takes each item that is new and well signed into the book, which is in memory, and skips the others.
    /// @param message Encoding of a commit, whose member and root are written over.
    /// @return taken Heads of the items that were taken.
    function _take(Book memory book, bytes memory accounts, bytes memory message, bytes calldata items)
        private
        view
        returns (bytes memory taken)
    {
        taken = Commits.roomFor(items);
        bytes32 separator = _domainSeparatorV4();
        (uint256 committed_, bytes24 digest) = (book.committed, book.rootsDigest);

        for (uint256 at = 0; at < items.length; at = Commits.next(at)) {
            uint256 member = Commits.memberAt(items, at);
            if (member >= accounts.length / 20 || committed_ >> member & 1 != 0) continue;
            bytes32 hash = separator.toTypedDataHash(Commits.structHash(message, items, at));
            if (!Commits.isSigned(items, at, hash, accounts)) continue;

            committed_ |= 1 << member;
            digest = Commits.chain(digest, items, at);
            Commits.append(taken, items, at);
        }

        // Safe cast: a committee has at most 31 members.
        (book.rootsDigest, book.committed) = (digest, uint32(committed_));
    }

    function _requireAccepted(SaleId sale) private view returns (uint64) {
        (State state, uint64 epoch, uint64 commitEnds,) = market.progressOf(sale);
        if (state != State.Accepted) revert Delivery_WrongState(sale, state);
        if (block.timestamp >= commitEnds) revert Delivery_DeadlinePassed(sale, commitEnds);
        return epoch;
    }

    function _requireCommitted(SaleId sale) private view returns (State, uint64) {
        (State state, uint64 epoch,, uint64 confirmEnds) = market.progressOf(sale);
        if (state != State.Committed && state != State.Confirmed) revert Delivery_WrongState(sale, state);
        if (block.timestamp >= confirmEnds) revert Delivery_DeadlinePassed(sale, confirmEnds);
        return (state, epoch);
    }

    /// @dev Members' commits to lists that leave out tombstones. The book, in memory, has them; what is kept does not yet.
    function _join(SaleId sale, Book memory book, Tombstones calldata tombstones) private {
        uint32 members = (book.committed ^ _books[sale].committed) & ~MIXED;
        bytes32 hash = Typed.tombstones(tombstones);
        uint32 camp = _camps[sale][hash] | members;

        _camps[sale][hash] = camp;
        _exclusions[sale].members |= members;
        if (LibBit.popCount(camp) >= _threshold) _exclusions[sale].agreed = camp;
        book.committed |= MIXED;
        emit TombstonesCommitted({sale: sale, tombstones: tombstones, members: members});
    }

    /// @dev Counts tombstones as banned; returns whether they are all.
    function _exclude(SaleId sale, Tombstones calldata tombstones, PoolLeaf[] calldata leaves)
        private
        returns (bool whole)
    {
        Exclusion memory exclusion = _exclusions[sale];
        for (uint256 i = 0; i < leaves.length; ++i) {
            exclusion.weight += leaves[i].weight;
        }
        // Safe cast: there are no more than tombstones.
        exclusion.done += uint32(leaves.length);
        whole = exclusion.done == tombstones.count;
        if (exclusion.weight > tombstones.weight || (whole && exclusion.weight != tombstones.weight)) {
            revert Delivery_WrongWeight(exclusion.weight, tombstones.weight);
        }

        exclusion.whole = whole;
        _exclusions[sale] = exclusion;
        emit TombstonesBanned({sale: sale, done: exclusion.done, whole: whole});
    }

    /// @dev Members whose lists can stand.
    /// @param committed_ As a book has it.
    function _agreed(SaleId sale, uint256 committed_) private view returns (uint256) {
        if (committed_ & MIXED == 0) return committed_;

        Exclusion memory exclusion = _exclusions[sale];
        uint256 plain = committed_ & ~uint256(exclusion.members | MIXED);
        if (LibBit.popCount(plain) >= _threshold) return plain;
        return exclusion.whole ? exclusion.agreed : 0;
    }

    function _requirePool(SnapshotId snapshot, LeafSet calldata set) private view {
        PoolId pool = _datasets.poolOf(snapshot);
        if (PoolId.unwrap(payouts.poolId(set.pool)) != PoolId.unwrap(pool)) revert Delivery_WrongPool(snapshot);
    }

    function _requireAgreed(SaleId sale, uint64 most, Tombstones calldata tombstones) private view {
        if (tombstones.weight > most) revert Delivery_TooMuchExcluded(tombstones.weight, most);
        uint256 camp = _camps[sale][Typed.tombstones(tombstones)];
        if (LibBit.popCount(camp) < _threshold) revert Delivery_NotAgreed(sale, camp);
    }

    /// @dev Leaves must be those behind the ones that were banned before.
    function _requireNext(SaleId sale, bytes calldata numbers, PoolLeaf[] calldata leaves) private view {
        uint256 done = _exclusions[sale].done;
        bool next = leaves.length != 0 && (done + leaves.length) * 4 <= numbers.length;
        for (uint256 i = 0; next && i < leaves.length; ++i) {
            next = uint32(bytes4(numbers[(done + i) * 4:])) == leaves[i].number;
        }
        if (!next) revert Delivery_WrongLeaves(sale);
    }

    function _requireRetracted(SnapshotId snapshot, PoolLeaf[] calldata leaves) private view {
        DatasetId dataset = _datasets.snapshotOf(snapshot).dataset;
        for (uint256 i = 0; i < leaves.length; ++i) {
            address account = leaves[i].account;
            (uint64 minVersion,) = _datasets.retractionOf(dataset, account);
            if (minVersion == 0) revert Delivery_NotRetracted(account);
        }
    }

    function _requireFault(SaleId sale, bytes calldata faults, uint256 signers, bytes calldata signatures)
        private
        view
    {
        Sale memory s = market.saleOf(sale);
        if (s.state != State.Confirmed) revert Delivery_WrongState(sale, s.state);
        if (block.timestamp >= s.disputeEnds) revert Delivery_DeadlinePassed(sale, s.disputeEnds);
        bytes32 digest = faultDigest(sale, faults);
        if (!committee.isQuorum(s.epoch, digest, signers, signatures)) revert Delivery_NoQuorum(digest, signers);
    }

    function _requireTombstones(Tombstones calldata tombstones) private pure {
        bool none = tombstones.digest == NO_TOMBSTONES && tombstones.weight == 0;
        // Each weighs 1 at least.
        bool some = tombstones.digest != NO_TOMBSTONES && tombstones.weight >= tombstones.count;
        if (tombstones.count == 0 ? !none : !some) revert Delivery_BadTombstones(tombstones.digest);
    }
}
