// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "./ICommittee.sol";
import {DatasetId, SnapshotId} from "./Ids.sol";

/// @notice Who may contribute.
struct Admission {
    /// 0 open, 1 list.
    uint8 rule;
    /// Merkle root of the list.
    bytes32 root;
}

/// @notice When snapshots are taken and for how long they sell.
struct Cadence {
    /// Contributions that a snapshot holds at least.
    uint32 minGroup;
    /// Contributions since the snapshot before, at least; the signers see to it.
    uint32 minNew;
    /// Seconds since the snapshot before, at least.
    uint64 minInterval;
    /// Seconds that a snapshot waits before it may be sold.
    uint64 minAge;
    /// Seconds for which a snapshot may be sold, from the block that holds it.
    uint64 sellFor;
}

/// @notice What of a price goes where, in parts of 10,000. Not built: all fields must be zero.
struct Split {
    uint16 potBps;
    uint16 treasuryBps;
    uint16 tipBps;
    uint16 coverBps;
    address treasury;
}

/// @notice How contributors accept or reject an offer. SPEC 5.10 names the rules that are built.
struct Vote {
    uint8 rule;
    uint16 vetoBps;
    uint16 quorumBps;
}

/// @notice Lengths of a sale's phases, in seconds of block.timestamp.
struct Windows {
    uint64 vote;
    uint64 commit;
    uint64 release;
    uint64 confirm;
    uint64 dispute;
}

/// @notice What a dataset promises and asks. Immutable: the EIP-712 digest is the dataset's id.
struct Terms {
    string name;
    /// Slice schema, such as artist-preferences/v1.
    string schema;
    /// What a buyer may use the slices for.
    string[] purposes;
    /// ERC-20 in which is paid; 6 to 18 decimals.
    address token;
    /// Base units of the token per unit of weight.
    uint128 floorPrice;
    /// 0 equal: every contribution weighs 1. 1 steps: 1, 2, 3, 5 or 8, as the slice schema computes it.
    uint8 weightRule;
    uint64 maxWeight;
    Admission admission;
    Cadence cadence;
    Split split;
    Vote vote;
    Windows windows;
    /// Not built: must be zero.
    uint16 maxDisputes;
    bytes32 salt;
}

/// @notice A frozen set of contributions.
struct Snapshot {
    DatasetId dataset;
    /// Counts the dataset's snapshots from 1.
    uint64 number;
    /// Round in which it was proposed (node/SPEC.md 9.2).
    uint64 round;
    /// The committee's epoch.
    uint64 epoch;
    bytes32 contributionRoot;
    bytes32 sumRoot;
    uint64 totalWeight;
    uint32 count;
    /// SHA-256 of the manifest block.
    bytes32 manifest;
    /// Number of a recent block: contributions that were anchored up to it are in.
    uint64 asOf;
    bytes32 asOfHash;
}

/// @notice What the contract keeps of a dataset's terms.
struct DatasetRecord {
    address token;
    uint32 minGroup;
    uint64 sellFor;
    uint128 floorPrice;
    uint64 maxWeight;
    uint64 minInterval;
    uint64 commitWindow;
    uint64 releaseWindow;
    uint64 confirmWindow;
    uint64 disputeWindow;
    uint64 minAge;
    /// Snapshots so far.
    uint64 snapshots;
    /// When the newest snapshot was committed, in seconds.
    uint64 lastSnapshotAt;
}

/// @notice What the contract keeps of a snapshot.
struct SnapshotRecord {
    DatasetId dataset;
    bytes32 sumRoot;
    uint64 totalWeight;
    uint32 count;
    /// Bitmap of the members that signed it.
    uint32 signers;
    /// block.timestamp of the block that holds it; 0 if there is no such snapshot.
    uint64 committedAt;
    uint64 number;
}

/// @title Datasets
/// @notice Terms and snapshots. Holds no money and has no owner: a founder creates a dataset and has no power after.
interface IDatasets {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice A dataset exists.
    event DatasetCreated(DatasetId indexed id, address indexed founder, Terms terms);

    /// @notice A snapshot is frozen.
    /// @param signers Bitmap of the members that signed it, bit i = member i.
    event SnapshotCommitted(SnapshotId indexed id, DatasetId indexed dataset, Snapshot snapshot, uint256 signers);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice The bounds of the windows are not 1 <= min <= max <= 180 days.
    error Datasets_BadBounds(uint64 minWindow, uint64 maxWindow);

    /// @notice The same terms were created before: choose another salt.
    error Datasets_Exists(DatasetId id);

    /// @notice There is no such dataset.
    error Datasets_Unknown(DatasetId id);

    /// @notice A field of the terms has a value that makes no sense.
    error Datasets_BadTerms(string field);

    /// @notice A field of the terms asks for what this version does not do.
    error Datasets_NotBuilt(string field);

    /// @notice A window is out of the deployment's bounds, in seconds.
    error Datasets_WindowOutOfBounds(string window, uint64 given, uint64 min, uint64 max);

    /// @notice The token has no code, or its decimals are not 6 to 18.
    error Datasets_BadToken(address token);

    /// @notice The snapshot's number is not the dataset's next one: another snapshot was faster.
    error Datasets_WrongNumber(uint64 given, uint64 next);

    /// @notice The snapshot names another epoch than the committee's.
    error Datasets_WrongEpoch(uint64 given, uint64 current);

    /// @notice The snapshot holds fewer contributions than the terms ask.
    error Datasets_GroupTooSmall(uint32 count, uint32 minGroup);

    /// @notice The total weight does not fit the number of contributions.
    error Datasets_BadWeight(uint64 totalWeight, uint32 count, uint64 maxWeight);

    /// @notice A root or the manifest's digest is zero.
    error Datasets_EmptyRoot();

    /// @notice The terms' interval since the snapshot before has not passed.
    error Datasets_TooSoon(uint64 earliest);

    /// @notice The block asOf is not in the past, too old for its hash to be known, or has another hash.
    error Datasets_BadAsOf(uint64 asOf, bytes32 asOfHash);

    /// @notice The signatures are no quorum of the current epoch over the snapshot.
    error Datasets_NoQuorum(SnapshotId id, uint256 signers);

    // ------------------------------------------------------------------------------------------------ actions

    /// @notice Creates a dataset. Anyone may call; can't be undone or changed. Refuses every rule and field that is not
    /// built yet, so that no dataset promises what nobody does.
    /// @return id EIP-712 digest of the terms.
    function create(Terms calldata terms) external returns (DatasetId id);

    /// @notice Freezes a snapshot. Anyone may call; trusts the quorum that signed it, which answers for order of the trees,
    /// minNew, and that each consent outlives the sale. Can't be undone.
    /// @param signers Bitmap of the signers, bit i = member i.
    /// @param signatures 65 bytes r ‖ s ‖ v a signer, ascending by index.
    /// @return id EIP-712 digest of the snapshot.
    function commitSnapshot(Snapshot calldata snapshot, uint256 signers, bytes calldata signatures)
        external
        returns (SnapshotId id);

    // ------------------------------------------------------------------------------------------------ views

    /// @notice Whose quorum is taken.
    function committee() external view returns (ICommittee);

    /// @notice Shortest commit, release, confirm and dispute window that terms may have, in seconds.
    function minWindow() external view returns (uint64);

    /// @notice Longest window that terms may have, in seconds.
    function maxWindow() external view returns (uint64);

    /// @notice The id that terms have or would have.
    function datasetId(Terms calldata terms) external view returns (DatasetId);

    /// @notice The id that a snapshot has or would have: the digest that members sign.
    function snapshotId(Snapshot calldata snapshot) external view returns (SnapshotId);

    /// @notice What is kept of a dataset; all zero if there is none.
    function datasetOf(DatasetId id) external view returns (DatasetRecord memory);

    /// @notice What is kept of a snapshot; all zero if there is none.
    function snapshotOf(SnapshotId id) external view returns (SnapshotRecord memory);

    /// @notice Root of a snapshot's sum tree; 0 if there is no such snapshot.
    function sumRootOf(SnapshotId id) external view returns (bytes32);
}
