// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDatasets} from "./IDatasets.sol";
import {IMarket, Offer} from "./IMarket.sol";
import {LeafProof, Pool} from "./IPayouts.sol";
import {SaleId, SnapshotId} from "./Ids.sol";

/// @notice The votes on an offer so far, by weight.
struct Tally {
    /// Weight of all who voted.
    uint64 voted;
    /// Weight of those who said no.
    uint64 no;
}

/// @title Ballots
/// @notice Contributors' votes on an offer. A vote weighs what its leaf of the snapshot's sum tree weighs. Anyone may bring signed
/// ballots, so a voter needs no gas. A leaf votes once; the only change afterwards is from yes to no. Holds no money, no owner.
///
/// What votes decide is up to the dataset's rule, and {IMarket-resolve} applies it.
interface IBallots {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice Votes were counted. These events alone give the tally.
    /// @param votes One after the other: number of the leaf 4 ‖ weight 8 ‖ choice 1. Choices: 0 yes, 1 no, 2 no after a yes.
    event VotesCast(SaleId indexed sale, bytes votes);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice Market was deployed for another Ballots.
    error Ballots_WrongMarket(address market);

    /// @notice The pool is not the one of the offer's snapshot, so its sum root means nothing here.
    error Ballots_WrongPool(SnapshotId snapshot);

    /// @notice Leaves with their siblings do not lead to the snapshot's sum root, or are not in ascending order.
    error Ballots_BadProof(SaleId sale);

    /// @notice There are no packed ballots, they end in the middle of one, or one has a kind that there is not.
    error Ballots_BadItems(uint256 length);

    /// @notice There is not one choice and one signature for each ballot.
    error Ballots_BadBatch(uint256 proofs, uint256 accepts, uint256 signatures);

    /// @notice Only the leaf's account votes without a signature.
    error Ballots_NotAccount(address caller, address account);

    /// @notice No vote of the call counts: each was cast before, or its signature is wrong.
    error Ballots_NothingNew(SaleId sale);

    // ------------------------------------------------------------------------------------------------ actions

    /// @notice Casts signed ballots of accounts with ECDSA keys, with one proof for all. A ballot that was cast before or is not
    /// signed well is skipped and hinders no other; the leaves and their proof must be right. Anyone may call.
    /// @param pool The parts of the pool of the offer's snapshot, which hold the sum root.
    /// @param items In ascending order of leaves: kind 1 ‖ number 4 ‖ account 20 ‖ weight 8 ‖ signature 64, r ‖ vs of EIP-2098.
    /// Bit 0 of the kind says no. Bit 1 says that the leaf names a payee: its 20 bytes then stand before the weight.
    /// @param siblings Nodes that complete the tree, level by level from the leaves up, left to right.
    /// @return taken Ballots that count.
    function cast(Offer calldata offer, Pool calldata pool, bytes calldata items, bytes32[] calldata siblings)
        external
        returns (uint256 taken);

    /// @notice The same for signatures of any kind, each ballot with its own proof. One that is wrong in any way is skipped; if all
    /// are, the call reverts. Anyone may call.
    /// @param accepts What each says.
    /// @param signatures ECDSA, ERC-1271 or ERC-7913, as {Signatures} says.
    /// @return taken Ballots that count.
    function castSigned(
        Offer calldata offer,
        LeafProof[] calldata proofs,
        bool[] calldata accepts,
        bytes[] calldata signatures
    ) external returns (uint256 taken);

    /// @notice Casts the caller's vote. Reverts if it does not count.
    function vote(Offer calldata offer, LeafProof calldata proof, bool accept) external;

    // ------------------------------------------------------------------------------------------------ views

    /// @notice Where offers live.
    function market() external view returns (IMarket);

    /// @notice Where snapshots live.
    function datasets() external view returns (IDatasets);

    /// @notice EIP-712 digest of a ballot: what its account signs.
    /// @param until The end of voting on the offer, in seconds.
    function ballotId(address voter, SaleId offer, SnapshotId snapshot, uint32 leaf, bool accept, uint64 until)
        external
        view
        returns (bytes32);

    /// @notice The votes on an offer so far.
    function tallyOf(SaleId sale) external view returns (Tally memory);

    /// @notice What a leaf voted.
    function voteOf(SaleId sale, uint32 number) external view returns (bool voted, bool no);
}
