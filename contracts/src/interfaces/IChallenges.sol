// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Snapshot} from "./IDatasets.sol";
import {LeafProof} from "./IPayouts.sol";
import {SnapshotId} from "./Ids.sol";

/// @notice What is wrong with a snapshot. Values are append-only.
enum Offence {
    /// It holds a contribution that its account retracted by asOf.
    Retracted,
    /// A leaf of its sum tree weighs more than the terms allow.
    TooHeavy,
    /// An account has two leaves in its sum tree.
    Doubled
}

/// @notice A contribution in a snapshot's contribution tree, and who made it.
struct Contained {
    address account;
    /// What the account's tag hides.
    bytes16 salt;
    /// The consent's members in their order, each as EIP-712 encodes it.
    bytes32[16] consent;
    /// What else its leaf holds (node/SPEC.md 4.1); {keyPoint} is raw(U), 96 bytes.
    bytes32 contribution;
    bytes keyPoint;
    bytes32 payloadDigest;
    bytes32 headerHash;
    uint64 weight;
    /// Number of the leaf, and its siblings upwards.
    uint32 number;
    bytes32[] siblings;
}

/// @title Challenges
/// @notice Anyone convicts a snapshot that breaks a rule which its signers had to keep, by showing what it holds. No new offer for
/// it is taken then, and an offer on which is voted ends in a refund. Sales that were accepted stand. Nobody is slashed in this
/// version: the event names who signed, as far as is known.
///
/// A contribution shows its account by the consent's tag, which only who knows the salt can open: the account and the members. So
/// showing it joins the account with the record, for all to see.
interface IChallenges {
    /// @notice A snapshot was convicted.
    /// @param signers Bitmap of the members that are known to have signed it.
    event SnapshotConvicted(SnapshotId indexed id, Offence indexed offence, uint256 signers);

    /// @notice The snapshot was convicted before.
    error Datasets_Convicted(SnapshotId id);

    /// @notice The proof leads to no leaf of the snapshot.
    error Datasets_NotContained(SnapshotId id);

    /// @notice The snapshot keeps the rule.
    error Datasets_NoOffence(SnapshotId id, Offence offence);

    /// @notice Convicts a snapshot that holds a contribution which its account retracted up to the block asOf. Anyone may call. Only
    /// the account's last retraction is kept, so one that it made after asOf hides those before.
    function challengeRetracted(Snapshot calldata snapshot, Contained calldata contained) external;

    /// @notice Convicts a snapshot with a leaf above the terms' maxWeight. Anyone may call.
    function challengeWeight(LeafProof calldata proof) external;

    /// @notice Convicts a snapshot in which an account has two leaves. Anyone may call.
    function challengeDouble(LeafProof calldata first, LeafProof calldata second) external;
}
