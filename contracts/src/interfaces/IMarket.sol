// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "./ICommittee.sol";
import {IDatasets} from "./IDatasets.sol";
import {DatasetId, SaleId, SnapshotId} from "./Ids.sol";

/// @notice State of an offer. Values are append-only.
enum State {
    /// Nobody made this offer.
    None,
    /// Escrowed; contributors vote. Passed over under vote rule none.
    Offered,
    /// The set is fixed and the epoch pinned; members commit to the roots of their lists.
    Accepted,
    /// At least t members committed and no more can; lists are released.
    Committed,
    /// At least t lists stand.
    Confirmed,
    /// The money is in the snapshot's pool. Final.
    Settled,
    /// The money is back with the buyer. Final.
    Refunded,
    /// Contributors said no; the money is back with the buyer. Final, and not reached under vote rule none.
    Rejected,
    /// The buyer took the offer back before anyone voted; so is the money. Final.
    Cancelled
}

/// @notice A buyer's bid on a snapshot. Its EIP-712 digest is its id.
struct Offer {
    SnapshotId snapshot;
    address buyer;
    /// Base units of the dataset's token, escrowed in full.
    uint128 price;
    /// keccak-256 of the buyer's key in EIP-2537 form, G1 then G2.
    bytes32 buyerKeyHash;
    /// Weight of tombstones that the buyer puts up with; their part of the price comes back.
    uint64 maxExcluded;
    /// The offer must be on chain before this time, in seconds.
    uint64 deadline;
    bytes32 salt;
}

/// @notice What the contract keeps of an offer beside its id. Times in seconds; each has passed when block.timestamp is at or
/// after it.
struct Sale {
    State state;
    /// The committee's epoch at acceptance.
    uint64 epoch;
    /// When voting ends or ended; 0 if the offer was accepted, and then alone the deadlines below are not.
    uint64 voteEnds;
    uint64 commitEnds;
    uint64 releaseEnds;
    uint64 confirmEnds;
    uint64 disputeEnds;
    /// The token's decimals - 6: a unit of account is 10^scale base units.
    uint8 scale;
    /// The committee's count of locks at acceptance.
    uint32 locks;
    /// V0, what weight of the snapshot was banned at the offer.
    uint64 banned;
}

/// @title Market
/// @notice Offers from escrow to their end. Every state has an exit that anyone may take once its deadline has passed, and a
/// committee that does nothing means that the buyer is refunded. No owner. The money itself is in Payouts. Who moves a sale on
/// brings the offer, whose digest is the sale's id: so little is kept.
interface IMarket {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice An offer was made and its price is in escrow.
    /// @param buyerKeyG1 Buyer's key B in EIP-2537 form, 128 bytes.
    /// @param buyerKeyG2 Buyer's key B2 in EIP-2537 form, 256 bytes.
    event Offered(
        SaleId indexed sale,
        SnapshotId indexed snapshot,
        address indexed buyer,
        Offer offer,
        bytes32[4] buyerKeyG1,
        bytes32[8] buyerKeyG2
    );

    /// @notice Contributors vote on an offer until a time, in seconds.
    event VotingOpened(SaleId indexed sale, uint64 voteEnds);

    /// @notice An offer became a sale, pinned to an epoch.
    event Accepted(
        SaleId indexed sale,
        uint64 indexed epoch,
        uint64 commitEnds,
        uint64 releaseEnds,
        uint64 confirmEnds,
        uint64 disputeEnds
    );

    /// @notice A sale moved on: Committed, Confirmed, Settled, Refunded, Rejected or Cancelled.
    event SaleMoved(SaleId indexed sale, State state);

    /// @notice A settled sale's buyer got a part of the price back, for records that were banned since the offer.
    /// @param units Of 10^-6 token.
    event PartRefunded(SaleId indexed sale, uint64 units);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice The committee has not admitted this contract, so it could not lock a dataset.
    error Market_NotAdmitted(address committee);

    /// @notice Datasets takes the quorum of another committee.
    error Market_WrongDatasets(address datasets);

    /// @notice An offer is made by its buyer.
    error Market_NotBuyer(address caller, address buyer);

    /// @notice The offer was made before: choose another salt.
    error Market_Exists(SaleId sale);

    /// @notice The offer's deadline has passed.
    error Market_OfferExpired(uint64 deadline);

    /// @notice There is no such snapshot.
    error Market_UnknownSnapshot(SnapshotId snapshot);

    /// @notice The snapshot sells from one time until before another, in seconds. Votes must end before.
    error Market_NotOnSale(uint64 from, uint64 until);

    /// @notice All of the snapshot's leaves are banned.
    error Market_NobodyLeft(SnapshotId snapshot);

    /// @notice The price is below the floor for the snapshot's weight that is not banned.
    error Market_BelowFloor(uint128 price, uint256 floor);

    /// @notice The price is above what this deployment takes.
    error Market_AboveMaximum(uint128 price, uint128 maximum);

    /// @notice The price is no multiple of the unit of account, 10^-6 token.
    error Market_BrokenPrice(uint128 price, uint128 unit);

    /// @notice The price has more units of account than a pool can hold.
    error Market_TooManyUnits(uint256 units, uint64 maximum);

    /// @notice The dataset waits for an epoch above this one.
    error Market_DatasetLocked(DatasetId dataset, uint64 epoch);

    /// @notice The buyer's key does not have the hash that the offer names.
    error Market_WrongKeyHash(bytes32 given, bytes32 wanted);

    /// @notice The buyer's key is not one key in both groups, or is at infinity.
    error Market_BadKey();

    /// @notice The sale's state does not allow the call.
    error Market_WrongState(SaleId sale, State state);

    /// @notice A deadline has not passed.
    error Market_TooEarly(SaleId sale, uint64 deadline);

    /// @notice Voting on the offer has ended.
    error Market_VoteEnded(SaleId sale, uint64 voteEnds);

    /// @notice Contributors of this weight have voted on the offer: it can't be taken back.
    error Market_VotedOn(SaleId sale, uint64 voted);

    /// @notice Only Delivery may call.
    error Market_NotDelivery(address caller);

    // ------------------------------------------------------------------------------------------------ actions

    /// @notice Makes an offer and escrows its price, for which the buyer has approved Payouts. Under vote rule none it is
    /// accepted at once and can't be taken back; else contributors vote on it, and voting must end before the snapshot is off
    /// sale. Only the buyer may call. The price is a multiple of 10^-6 token.
    /// @param buyerKeyG1 The buyer's key B = bG in EIP-2537 form, 128 bytes.
    /// @param buyerKeyG2 The same key B2 = bG2 in EIP-2537 form, 256 bytes.
    /// @return sale EIP-712 digest of the offer.
    function offer(Offer calldata offer_, bytes32[4] calldata buyerKeyG1, bytes32[8] calldata buyerKeyG2)
        external
        returns (SaleId sale);

    /// @notice Brings a permit of the caller to a token (ERC-2612), which lets Payouts draw an amount, and then makes a call of
    /// this contract as the caller: so a buyer who has approved nothing makes an offer in one transaction. A permit that fails is
    /// passed over: someone may have brought it before, and then the amount can be drawn; else the offer fails for want of that.
    /// @param token Whose permit it is. No token is trusted: it is called before anything changes.
    /// @param deadline Until when the token takes the permit, in seconds.
    /// @param v The permit's signature, by the caller.
    /// @param call A call of {offer}, encoded.
    /// @return answer What that call returned.
    function permitThenCall(
        address token,
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s,
        bytes calldata call
    ) external returns (bytes memory answer);

    /// @notice Takes an offer back on which nobody has voted yet. Only its buyer may call, before voting ends.
    function cancel(Offer calldata offer_) external;

    /// @notice Moves an offer on once voting has ended, or once votes to come can't have it accepted: it is rejected as the
    /// dataset's rule says, and the buyer refunded; else it becomes a sale. If its dataset is locked by then, or its snapshot off
    /// sale, the buyer is refunded too.
    ///
    /// Moves an accepted sale on once commitEnds has passed, all n members committed, or its dataset is locked for its
    /// epoch. It becomes Committed if at least t members committed, releaseEnds has not passed, and the dataset is not locked;
    /// else the buyer is refunded. Nothing was released then, so this never locks. Anyone may call.
    function resolve(Offer calldata offer_) external;

    /// @notice Refunds the buyer of a Committed sale once confirmEnds has passed: fewer than t lists stand. Lists may have been
    /// released, so the dataset is locked for the epoch. Anyone may call.
    function refund(Offer calldata offer_) external;

    /// @notice Moves the money of a confirmed sale into the snapshot's pool once disputeEnds has passed, but for what {IFees} keeps. The
    /// buyer gets back the part of what was banned since the offer, by this sale or another: price * (V - V0) / (W - V0), in whole
    /// units. Anyone may call.
    function settle(Offer calldata offer_) external;

    /// @notice All n members committed. Only Delivery calls, which has checked them. The sale stays Accepted if any dataset was
    /// locked since its acceptance: {resolve}, to which the offer says which dataset is its own, then decides.
    /// @param locks The committee's count of locks.
    function committed(SaleId sale, uint32 locks) external;

    /// @notice At least t lists stand. Only Delivery calls, which has checked them.
    function confirmed(SaleId sale) external;

    // ------------------------------------------------------------------------------------------------ views

    /// @notice The validators.
    function committee() external view returns (ICommittee);

    /// @notice Terms and snapshots.
    function datasets() external view returns (IDatasets);

    /// @notice The contract that counts commits and confirms.
    function delivery() external view returns (address);

    /// @notice The contract that counts votes.
    function ballots() external view returns (address);

    /// @notice The vault: what buyers approve.
    function payouts() external view returns (address);

    /// @notice The highest price that this deployment takes, in base units of any token.
    function maxPrice() external view returns (uint128);

    /// @notice The id that an offer has or would have.
    function saleId(Offer calldata offer_) external view returns (SaleId);

    /// @notice State of an offer.
    function stateOf(SaleId sale) external view returns (State);

    /// @notice What Delivery asks of a sale: its state, its epoch, and when commits and confirms end.
    function progressOf(SaleId sale)
        external
        view
        returns (State state, uint64 epoch, uint64 commitEnds, uint64 confirmEnds);

    /// @notice What Ballots asks of an offer. Reverts unless it is voted on now.
    /// @return sale The offer's id.
    /// @return voteEnds When voting ends, in seconds.
    function votingOn(Offer calldata offer_) external view returns (SaleId sale, uint64 voteEnds);

    /// @notice What is kept of an offer; all zero if there is none.
    function saleOf(SaleId sale) external view returns (Sale memory);
}
