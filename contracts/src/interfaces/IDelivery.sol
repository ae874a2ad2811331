// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "./ICommittee.sol";
import {IMarket, State} from "./IMarket.sol";
import {SaleId} from "./Ids.sol";

/// @notice Items of a snapshot that were retracted before the sale was accepted. None can be in this version:
/// the digest is keccak-256 of nothing, count and weight are zero.
struct Tombstones {
    bytes32 digest;
    uint32 count;
    uint64 weight;
}

/// @title Delivery
/// @notice Who committed to which list of a sale, and which lists stand. Bits and indices are the members' of the sale's
/// epoch. A list that is wrong is not confirmed by honest members; it is not punished in this version.
interface IDelivery {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice Members committed to the roots of their lists.
    /// @param rootsDigest Digest of the chain of commits so far (node/SPEC.md 5.21).
    /// @param items member 1 ‖ root 32 of each commit that was taken, in the order in which they enter the digest.
    event RootsCommitted(SaleId indexed sale, bytes24 rootsDigest, bytes items);

    /// @notice A quorum said that it holds lists and found them right.
    /// @param lists Bitmap of the lists that it named.
    /// @param standing Bitmap of all lists that stand by now.
    /// @param signers Bitmap of the members that signed.
    event ListsConfirmed(SaleId indexed sale, uint256 lists, uint256 standing, uint256 signers);

    /// @notice Members are shown to have signed a confirm of lists that stand.
    /// @param lists Bitmap of the lists that the confirm names.
    /// @param signers Bitmap of the members whose signatures were given.
    event ConfirmSigned(SaleId indexed sale, uint256 lists, uint256 signers);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice Market was deployed for another Delivery or another Committee.
    error Delivery_WrongMarket(address market);

    /// @notice The sale's state does not allow the call.
    error Delivery_WrongState(SaleId sale, State state);

    /// @notice The deadline for the call has passed, in seconds.
    error Delivery_DeadlinePassed(SaleId sale, uint64 deadline);

    /// @notice The commits are not whole items of 97 bytes.
    error Delivery_BadLength(uint256 length);

    /// @notice Tombstones need retraction, which this version does not do.
    error Delivery_NotBuilt();

    /// @notice The tombstones' digest does not fit their count.
    error Delivery_BadTombstones(bytes32 digest);

    /// @notice No commit of the call was new and well signed, or no list of the confirm is new.
    error Delivery_NothingNew(SaleId sale);

    /// @notice A confirm names lists that nobody committed to.
    error Delivery_NotCommitted(SaleId sale, uint256 lists, uint256 committed);

    /// @notice A list that the confirm names does not stand.
    error Delivery_NotStanding(SaleId sale, uint256 lists, uint256 standing);

    /// @notice The signatures are no quorum of the sale's epoch over the confirm.
    error Delivery_NoQuorum(bytes32 digest, uint256 signers);

    /// @notice A signature is not the named member's, or none is given.
    error Delivery_BadSignatures(bytes32 digest, uint256 signers);

    // ------------------------------------------------------------------------------------------------ actions

    /// @notice Records members' signed roots of their lists. Anyone may call while the sale is Accepted and before
    /// commitEnds. An item that is badly signed or comes a second time is skipped and does not hinder the rest. With the
    /// n-th member the sale is Committed, unless a dataset was locked since its acceptance: Market.resolve then decides.
    /// @param tombstones Part of what each member signed.
    /// @param items member 1 ‖ root 32 ‖ r 32 ‖ vs 32 of each commit: the member's index, the root of its list, and its
    /// signature over Commit (EIP-2098).
    function commit(SaleId sale, Tombstones calldata tombstones, bytes calldata items) external;

    /// @notice Records that a quorum holds lists and found them right. Anyone may call while the sale is Committed or
    /// Confirmed and before confirmEnds. With t standing lists the sale is Confirmed.
    /// @param lists Bitmap of lists, each committed to.
    /// @param signers Bitmap of the signers, bit i = member i.
    /// @param signatures 64 bytes r ‖ vs a signer (EIP-2098) over Confirm of the frozen digest, ascending by index.
    function confirm(SaleId sale, uint256 lists, uint256 signers, bytes calldata signatures) external;

    /// @notice Shows that more members signed a confirm than its sender chose to name. Anyone may call while the sale is
    /// Committed or Confirmed and before disputeEnds. It emits an event and changes no state.
    /// @param lists Bitmap of the lists that the confirm names; each stands.
    /// @param signers Bitmap of the signers, at least one.
    /// @param signatures 64 bytes r ‖ vs a signer (EIP-2098) over Confirm of the frozen digest, ascending by index.
    function sign(SaleId sale, uint256 lists, uint256 signers, bytes calldata signatures) external;

    // ------------------------------------------------------------------------------------------------ views

    /// @notice The validators.
    function committee() external view returns (ICommittee);

    /// @notice Where sales live.
    function market() external view returns (IMarket);

    /// @notice The digest that a member signs to commit.
    function commitDigest(SaleId sale, uint64 epoch, uint8 member, bytes32 listRoot, Tombstones calldata tombstones)
        external
        view
        returns (bytes32);

    /// @notice The digest that a member signs to confirm.
    function confirmDigest(SaleId sale, bytes24 rootsDigest, uint256 lists) external view returns (bytes32);

    /// @notice Digest of a sale's chain of commits, the first 24 bytes of keccak-256(digest before ‖ member 1 ‖ root 32);
    /// 0 if there is none.
    function rootsDigest(SaleId sale) external view returns (bytes24);

    /// @notice Bitmap of the members that committed.
    function committed(SaleId sale) external view returns (uint256);

    /// @notice Bitmap of the lists that stand.
    function standing(SaleId sale) external view returns (uint256);
}
