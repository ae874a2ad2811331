// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "./interfaces/ICommittee.sol";
import {IDelivery, Tombstones} from "./interfaces/IDelivery.sol";
import {IMarket, State} from "./interfaces/IMarket.sol";
import {SaleId} from "./interfaces/Ids.sol";
import {Quorum} from "./libraries/Quorum.sol";
import {Typed} from "./libraries/Typed.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {LibBit} from "solady/utils/LibBit.sol";

/// @title Delivery
/// @dev See {IDelivery} for the contract with callers.
contract Delivery is IDelivery, EIP712 {
    /// @dev What is kept of a sale's delivery.
    struct Book {
        bytes32 rootsDigest;
        uint32 committed;
        uint32 standing;
    }

    /// @dev Commits of one call on their way into a book.
    struct Intake {
        SaleId sale;
        uint64 epoch;
        bytes32 tombstones;
        bytes32 rootsDigest;
        uint256 committed;
        uint256 taken;
        uint8[] members;
        bytes32[] listRoots;
    }

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
    /// @param market_ Where sales live; it must have been deployed for this address.
    constructor(ICommittee committee_, IMarket market_) EIP712("Tantieme Delivery", "1") {
        if (market_.delivery() != address(this)) revert Delivery_WrongMarket(address(market_));
        (committee, market) = (committee_, market_);
        _threshold = committee_.threshold();
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IDelivery
    function commit(
        SaleId sale,
        Tombstones calldata tombstones,
        uint8[] calldata members,
        bytes32[] calldata listRoots,
        bytes calldata signatures
    ) external {
        // Check.
        _requireBuilt(tombstones);
        _requireLengths(members.length, listRoots.length, signatures.length);
        Book storage book = _books[sale];
        Intake memory intake;
        (intake.sale, intake.epoch) = (sale, _requireAccepted(sale));
        (intake.rootsDigest, intake.committed) = (book.rootsDigest, book.committed);
        intake.tombstones = Typed.tombstones(tombstones);
        address[] memory accounts = committee.accounts(intake.epoch);
        _take(intake, accounts, members, listRoots, signatures);
        if (intake.taken == 0) revert Delivery_NothingNew(sale);

        // Effect.
        (book.rootsDigest, book.committed) = (intake.rootsDigest, uint32(intake.committed));
        emit RootsCommitted(sale, intake.members, intake.listRoots, intake.rootsDigest);

        // Interaction.
        if (LibBit.popCount(intake.committed) == accounts.length) market.committed(sale);
    }

    /// @inheritdoc IDelivery
    function confirm(SaleId sale, uint256 lists, uint256 signers, bytes calldata signatures) external {
        // Check.
        (State state, uint64 epoch) = _requireCommitted(sale);
        Book storage book = _books[sale];
        uint256 standing_ = book.standing;
        if (lists & ~uint256(book.committed) != 0) revert Delivery_NotCommitted(sale, lists, book.committed);
        if (lists & ~standing_ == 0) revert Delivery_NothingNew(sale);
        bytes32 digest = confirmDigest(sale, book.rootsDigest, lists);
        if (!committee.isQuorum(epoch, digest, signers, signatures)) revert Delivery_NoQuorum(digest, signers);

        // Effect.
        standing_ |= lists;
        book.standing = uint32(standing_);
        emit ListsConfirmed(sale, lists, standing_, signers);

        // Interaction.
        if (state == State.Committed && LibBit.popCount(standing_) >= _threshold) market.confirmed(sale);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IDelivery
    function commitDigest(SaleId sale, uint64 epoch, uint8 member, bytes32 listRoot, Tombstones calldata tombstones)
        external
        view
        returns (bytes32)
    {
        return _hashTypedDataV4(Typed.commit(sale, epoch, member, listRoot, Typed.tombstones(tombstones)));
    }

    /// @inheritdoc IDelivery
    function confirmDigest(SaleId sale, bytes32 rootsDigest_, uint256 lists) public view returns (bytes32) {
        return _hashTypedDataV4(Typed.confirm(sale, rootsDigest_, lists));
    }

    /// @inheritdoc IDelivery
    function rootsDigest(SaleId sale) external view returns (bytes32) {
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

    /// @dev Takes each item that is new and well signed into the chain of commits, and skips the others.
    function _take(
        Intake memory intake,
        address[] memory accounts,
        uint8[] calldata members,
        bytes32[] calldata listRoots,
        bytes calldata signatures
    ) private view {
        (intake.members, intake.listRoots) = (new uint8[](members.length), new bytes32[](members.length));
        for (uint256 i = 0; i < members.length; ++i) {
            (uint8 member, bytes32 root) = (members[i], listRoots[i]);
            bytes calldata signature = signatures[:Quorum.SIGNATURE];
            signatures = signatures[Quorum.SIGNATURE:];
            if (member >= accounts.length || intake.committed & (1 << member) != 0) continue;
            if (_isCommit(intake, accounts[member], member, root, signature)) _note(intake, member, root);
        }
        _shrink(intake);
    }

    /// @dev Adds an item to the chain of commits.
    function _note(Intake memory intake, uint8 member, bytes32 root) private pure {
        uint256 taken = intake.taken;
        (intake.members[taken], intake.listRoots[taken]) = (member, root);
        intake.rootsDigest = keccak256(abi.encodePacked(intake.rootsDigest, member, root));
        intake.committed |= 1 << member;
        intake.taken = taken + 1;
    }

    function _isCommit(Intake memory intake, address account, uint8 member, bytes32 listRoot, bytes calldata signature)
        private
        view
        returns (bool)
    {
        bytes32 hash = Typed.commit(intake.sale, intake.epoch, member, listRoot, intake.tombstones);
        return Quorum.isSignedBy(_hashTypedDataV4(hash), signature, account);
    }

    /// @dev Cuts the lists of what was taken to their length.
    function _shrink(Intake memory intake) private pure {
        (uint8[] memory members, bytes32[] memory listRoots) = (intake.members, intake.listRoots);
        uint256 taken = intake.taken;
        assembly ("memory-safe") {
            mstore(members, taken)
            mstore(listRoots, taken)
        }
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

    function _requireLengths(uint256 members, uint256 listRoots, uint256 signatureBytes) private pure {
        if (members != listRoots || signatureBytes != Quorum.SIGNATURE * members) {
            revert Delivery_LengthMismatch(members, listRoots, signatureBytes);
        }
    }
}
