// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "./interfaces/ICommittee.sol";
import {IDelivery, Tombstones} from "./interfaces/IDelivery.sol";
import {IMarket, Sale, State} from "./interfaces/IMarket.sol";
import {SaleId} from "./interfaces/Ids.sol";
import {Commits} from "./libraries/Commits.sol";
import {Typed} from "./libraries/Typed.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {LibBit} from "solady/utils/LibBit.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";

/// @title Delivery
/// @dev See {IDelivery} for the contract with callers.
contract Delivery is IDelivery, EIP712 {
    using MessageHashUtils for bytes32;

    /// @dev A sale's delivery in one slot.
    struct Book {
        bytes24 rootsDigest;
        uint32 committed;
        uint32 standing;
    }

    // ------------------------------------------------------------------------------------------------ constants

    /// @dev Digest of no tombstones.
    bytes32 private constant NO_TOMBSTONES = keccak256("");

    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IDelivery
    ICommittee public immutable committee;
    /// @inheritdoc IDelivery
    IMarket public immutable market;

    uint256 private immutable _threshold;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(SaleId sale => Book) private _books;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param committee_ The validators.
    /// @param market_ Where sales live; it must have been deployed for this address and these validators.
    constructor(ICommittee committee_, IMarket market_) EIP712("Tantieme Delivery", "1") {
        if (market_.delivery() != address(this) || market_.committee() != committee_) {
            revert Delivery_WrongMarket(address(market_));
        }
        (committee, market) = (committee_, market_);
        _threshold = committee_.threshold();
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IDelivery
    function commit(SaleId sale, Tombstones calldata tombstones, bytes calldata items) external {
        // Check.
        _requireBuilt(tombstones);
        if (items.length % Commits.ITEM != 0) revert Delivery_BadLength(items.length);
        uint64 epoch = _requireAccepted(sale);
        (address pointer, uint32 locks) = committee.accountsAt(epoch);
        bytes memory accounts = SSTORE2.read(pointer);
        Book memory book = _books[sale];
        bytes memory message = Typed.commitMessage(sale, epoch, 0, 0, Typed.tombstones(tombstones));
        bytes memory taken = _take(book, accounts, message, items);
        if (taken.length == 0) revert Delivery_NothingNew(sale);

        // Effect.
        _books[sale] = book;
        emit RootsCommitted({sale: sale, rootsDigest: book.rootsDigest, items: taken});

        // Interaction.
        if (LibBit.popCount(book.committed) == accounts.length / 20) market.committed(sale, locks);
    }

    /// @inheritdoc IDelivery
    function confirm(SaleId sale, uint256 lists, uint256 signers, bytes calldata signatures) external {
        // Check.
        (State state, uint64 epoch) = _requireCommitted(sale);
        Book memory book = _books[sale];
        if (lists & ~uint256(book.committed) != 0) revert Delivery_NotCommitted(sale, lists, book.committed);
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
    function rootsDigest(SaleId sale) external view returns (bytes24) {
        return _books[sale].rootsDigest;
    }

    /// @inheritdoc IDelivery
    function committed(SaleId sale) external view returns (uint256) {
        return _books[sale].committed;
    }

    /// @inheritdoc IDelivery
    function standing(SaleId sale) external view returns (uint256) {
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

    /// @dev Nothing can be retracted yet, so the tombstones are the same, none, for every member.
    function _requireBuilt(Tombstones calldata tombstones) private pure {
        if (tombstones.count != 0 || tombstones.weight != 0) revert Delivery_NotBuilt();
        if (tombstones.digest != NO_TOMBSTONES) revert Delivery_BadTombstones(tombstones.digest);
    }
}
