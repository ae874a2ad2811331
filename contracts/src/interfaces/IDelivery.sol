// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "./ICommittee.sol";
import {IFees} from "./IFees.sol";
import {IMarket, Offer, State} from "./IMarket.sol";
import {IPayouts, LeafSet} from "./IPayouts.sol";
import {SaleId, SnapshotId} from "./Ids.sol";

/// @notice Items of a snapshot that were retracted before the sale was accepted: no list releases them, and they are not paid. The
/// final block of acceptance fixes them. The digest is keccak-256 of their leaves' numbers, 4 bytes each, ascending (5.15).
struct Tombstones {
    bytes32 digest;
    uint32 count;
    uint64 weight;
}

/// @title Delivery
/// @notice Who committed to which list of a sale, which lists stand, and what of the sale is not paid. Bits and indices are the
/// members' of the sale's epoch. A list that is wrong is not confirmed by honest members; it is not punished in this version.
///
/// All lists that can stand leave out the same tombstones: those that t members signed. Since n = 2t - 1 there is one such set at
/// most, and fewer than t members who sign another hinder nobody. Were it the first one's, a single member could stop every sale. A
/// sale is Committed only once its tombstones are banned, so nothing is released before, and settling waits for nobody.
///
/// A quorum that lies can ban good records, up to maxDisputes a sale by faults; as tombstones, only those of accounts that retracted
/// something from the dataset, up to the offer's maxExcluded. It wins nothing for itself: the buyer gets their part of the price.
interface IDelivery is IFees {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice Members committed to the roots of their lists.
    /// @param rootsDigest Digest of the chain of commits so far (node/SPEC.md 5.21).
    /// @param items member 1 ‖ root 32 of each commit that was taken, in the order in which they enter the digest.
    event RootsCommitted(SaleId indexed sale, bytes24 rootsDigest, bytes items);

    /// @notice Members committed to lists that leave out tombstones.
    /// @param members Bitmap of the members whose commits were taken.
    event TombstonesCommitted(SaleId indexed sale, Tombstones tombstones, uint256 members);

    /// @notice Tombstones of a sale were banned.
    /// @param done How many of them by now.
    /// @param whole Whether these are all.
    event TombstonesBanned(SaleId indexed sale, uint32 done, bool whole);

    /// @notice A quorum found records of a sale faulty, and they were banned.
    /// @param faults number 4 ‖ kind 1 of each.
    /// @param weight What the leaves weigh that were not banned before.
    /// @param signers Bitmap of the members that signed.
    event FaultsFound(SaleId indexed sale, bytes faults, uint64 weight, uint256 signers);

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

    /// @notice The tombstones' digest does not fit their count or their leaves' numbers.
    error Delivery_BadTombstones(bytes32 digest);

    /// @notice The tombstones weigh more than the offer puts up with.
    error Delivery_TooMuchExcluded(uint64 weight, uint64 maximum);

    /// @notice Fewer than t members committed to lists with these tombstones.
    error Delivery_NotAgreed(SaleId sale, uint256 members);

    /// @notice The leaves are not those that come next, or none.
    error Delivery_WrongLeaves(SaleId sale);

    /// @notice The tombstones weigh something else than their members signed.
    error Delivery_WrongWeight(uint64 weight, uint64 signed);

    /// @notice An account that retracted nothing from the dataset has no tombstone.
    error Delivery_NotRetracted(address account);

    /// @notice The pool is not the snapshot's.
    error Delivery_WrongPool(SnapshotId snapshot);

    /// @notice The faults are not whole items of 5 bytes, are none, or one has a kind that there is not.
    error Delivery_BadFaults(uint256 length);

    /// @notice The dataset's terms allow fewer faults of a sale.
    error Delivery_TooManyFaults(uint256 faults, uint256 maximum);

    /// @notice No commit of the call was new and well signed, no list of the confirm is new, or all faulty leaves are banned already.
    error Delivery_NothingNew(SaleId sale);

    /// @notice A confirm names lists that nobody committed to, or that leave out other tombstones than t members signed.
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
    /// n-th member the sale is Committed, unless a dataset was locked since its acceptance: Market.resolve then decides. If the
    /// lists leave out tombstones, {exclude} must be called, and before commitEnds, from which on the sale can be refunded.
    /// @param tombstones Part of what each member signed; the items of a call have the same. A member commits once.
    /// @param items member 1 ‖ root 32 ‖ r 32 ‖ vs 32 of each commit: the member's index, the root of its list, and its
    /// signature over Commit (EIP-2098).
    function commit(SaleId sale, Tombstones calldata tombstones, bytes calldata items) external;

    /// @notice Bans the tombstones of an Accepted sale, whose lists leave them out, in their order and in as many calls as they need.
    /// Anyone may call. Each account has retracted something from the dataset; that it did by the final block of acceptance, and which
    /// version, is for the members to say. The buyer gets their part of the price back when the sale settles. They stay banned if the
    /// sale does not come about: no later sale of the snapshot releases them either.
    /// @param tombstones Those that t members signed; they weigh no more than the offer's maxExcluded.
    /// @param numbers Numbers of all their leaves in the sum tree, 4 bytes each, ascending.
    /// @param set Those of them that come next.
    function exclude(Offer calldata offer, Tombstones calldata tombstones, bytes calldata numbers, LeafSet calldata set)
        external;

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

    /// @notice Bans leaves whose records a quorum found faulty. Anyone may call while the sale is Confirmed and before disputeEnds. The
    /// buyer gets their part of the price back when the sale settles. Of a sale, at most maxDisputes of its terms are banned. A call
    /// that bans no leaf reverts, so nothing is replayed.
    /// @param faults number 4 ‖ kind 1 of each leaf of the sum tree, ascending. Kinds: 1 the header does not open, 2 the payload does
    /// not, 3 it breaks its schema, 4 it declares a wrong weight.
    /// @param set The leaves.
    /// @param signers Bitmap of the signers, bit i = member i.
    /// @param signatures 64 bytes r ‖ vs a signer (EIP-2098) over Fault, ascending by index.
    function fault(
        Offer calldata offer,
        bytes calldata faults,
        LeafSet calldata set,
        uint256 signers,
        bytes calldata signatures
    ) external;

    // ------------------------------------------------------------------------------------------------ views

    /// @notice The validators.
    function committee() external view returns (ICommittee);

    /// @notice Where sales live.
    function market() external view returns (IMarket);

    /// @notice The vault, where leaves are banned.
    function payouts() external view returns (IPayouts);

    /// @notice The digest that a member signs to commit.
    function commitDigest(SaleId sale, uint64 epoch, uint8 member, bytes32 listRoot, Tombstones calldata tombstones)
        external
        view
        returns (bytes32);

    /// @notice The digest that a member signs to confirm.
    function confirmDigest(SaleId sale, bytes24 rootsDigest, uint256 lists) external view returns (bytes32);

    /// @notice The digest that a member signs for faults.
    function faultDigest(SaleId sale, bytes calldata faults) external view returns (bytes32);

    /// @notice Digest of a sale's chain of commits, the first 24 bytes of keccak-256(digest before ‖ member 1 ‖ root 32);
    /// 0 if there is none.
    function rootsDigest(SaleId sale) external view returns (bytes24);

    /// @notice Bitmap of the members that committed.
    function committed(SaleId sale) external view returns (uint256);

    /// @notice Bitmap of the members whose lists can stand. They leave out the same tombstones, if any; 0 as long as those of t members
    /// are not all banned.
    function agreed(SaleId sale) external view returns (uint256);

    /// @notice How many leaves of a sale were brought as faulty.
    function faultsOf(SaleId sale) external view returns (uint256);

    /// @notice Bitmap of the lists that stand.
    function standing(SaleId sale) external view returns (uint256);
}
