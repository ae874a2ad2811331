// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Scale} from "../libraries/Money.sol";
import {ICommittee} from "./ICommittee.sol";
import {DatasetId, PoolId, SnapshotId} from "./Ids.sol";

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
    /// New contributions of a snapshot that share a weight, at least, so that a weight names nobody; the signers see to it.
    uint32 minClass;
    /// Seconds since the snapshot before, at least.
    uint64 minInterval;
    /// Seconds that a snapshot waits before it may be sold.
    uint64 minAge;
    /// Seconds for which a snapshot may be sold at most: {Snapshot}.sellUntil names its end.
    uint64 sellFor;
}

/// @notice What a buyer may use the slices for, in two vocabularies.
struct Purpose {
    /// Term of the W3C Data Privacy Vocabulary.
    string dpv;
    /// purpose_code of the Personal Data Portability Protocol.
    string pdpp;
}

/// @notice What of a price goes where, in parts of 10,000. Pot, treasury and tip are at most 4,000 together, so contributors keep most.
struct Split {
    /// Of the price, less what its buyer gets back: for all validators together. Each of n whose list stands earns one n-th.
    uint16 potBps;
    /// Of the same: for the treasury.
    uint16 treasuryBps;
    /// Of each payment: for whoever causes it for another.
    uint16 tipBps;
    /// Not built: must be zero.
    uint16 coverBps;
    /// Who is credited the treasury's part. Zero if there is none.
    address treasury;
}

/// @notice Who decides on an offer. Values are append-only, and are those of {Vote}.rule.
enum VoteRule {
    /// Every offer at the floor is accepted: the consents say yes.
    None,
    /// An offer is accepted unless enough weight says no.
    Veto,
    /// An offer is accepted if enough weight votes and most of it says yes.
    Ballot
}

/// @notice How contributors accept or reject an offer. Parts are of 10,000 of the snapshot's total weight.
struct Vote {
    uint8 rule;
    /// Rule veto alone: weight of no that rejects an offer.
    uint16 vetoBps;
    /// Rule ballot alone: weight that must vote.
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
    /// Who creates the dataset, and nobody else can. Has no power after.
    address founder;
    string name;
    /// Slice schema, such as artist-preferences/v1.
    string schema;
    Purpose[] purposes;
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
    /// Records of a sale that can be found faulty, at most 1,000.
    uint16 maxDisputes;
    /// 0: lists are made for each sale. Other values are not built.
    uint8 delivery;
    /// Not built: must be zero.
    uint16 withholdBps;
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
    /// Hash 192 ‖ sum 64.
    bytes32 sumRoot;
    /// The sum in {sumRoot}.
    uint64 totalWeight;
    uint32 count;
    /// SHA-256 of the manifest block.
    bytes32 manifest;
    /// Number of a recent block: contributions that were anchored up to it are in.
    uint64 asOf;
    bytes32 asOfHash;
    /// It sells before this time, in seconds: every consent in it lasts as long.
    uint64 sellUntil;
}

/// @notice What the contract keeps of a dataset's terms, in three slots. The bounds of {IDatasets-create} fit each field.
struct DatasetRecord {
    address token;
    uint24 commitWindow;
    uint24 releaseWindow;
    uint24 confirmWindow;
    uint24 disputeWindow;
    // What a sale reads ends here and in the next slot.
    uint128 floorPrice;
    uint32 minAge;
    uint32 sellFor;
    uint32 minInterval;
    Scale scale;
    uint8 maxWeight;
    VoteRule voteRule;
    uint32 minGroup;
    /// Snapshots so far.
    uint64 snapshots;
    /// When the newest snapshot was committed, in seconds.
    uint64 lastSnapshotAt;
    /// 0 under vote rule none.
    uint24 voteWindow;
    /// vetoBps or quorumBps, as the rule is.
    uint16 voteBps;
    uint16 maxDisputes;
    uint16 tipBps;
}

/// @notice What is kept of a split of prices, in one slot; nothing if pot and treasury get none.
struct SplitRecord {
    uint16 potBps;
    uint16 treasuryBps;
    address treasury;
}

/// @notice What the contract keeps of a snapshot; all else is in its id.
struct SnapshotRecord {
    DatasetId dataset;
    /// Where Payouts keeps its money.
    PoolId pool;
    uint64 totalWeight;
    /// block.timestamp of the block that holds it; 0 if there is no such snapshot.
    uint64 committedAt;
    uint64 sellUntil;
    /// Bitmap of the members that are known to have signed it.
    uint32 signers;
    /// Whether it was shown to break a rule.
    bool convicted;
}

/// @notice All that an offer for a snapshot asks.
struct SaleTerms {
    DatasetId dataset;
    address token;
    Scale scale;
    uint128 floorPrice;
    uint64 totalWeight;
    /// It sells from this time until before another, in seconds; both are 0 if there is no such snapshot. The second is 0 if it was
    /// convicted.
    uint64 sellFrom;
    uint64 sellUntil;
    /// Windows, in seconds.
    uint24 commit;
    uint24 release;
    uint24 confirm;
    uint24 dispute;
    VoteRule voteRule;
    /// Window of votes in seconds, and their parts of 10,000; both 0 under vote rule none.
    uint24 vote;
    uint16 voteBps;
}

/// @notice What an account signs to leave a dataset.
struct Retraction {
    address account;
    DatasetId dataset;
    /// The account's contributions of lower versions are taken out, those to come too.
    uint64 minVersion;
    /// It can be brought before this time, in seconds.
    uint64 deadline;
}

/// @notice What is kept of an account's last retraction from a dataset, in one slot.
struct RetractionRecord {
    uint64 minVersion;
    uint64 atBlock;
}

/// @title Datasets
/// @notice Terms, snapshots and retractions. Holds no money and has no owner: a founder creates a dataset and has no power after.
interface IDatasets {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice A dataset exists.
    /// @param scale The token's decimals - 6: a unit of account is 10^scale base units.
    event DatasetCreated(DatasetId indexed id, address indexed founder, uint8 scale, Terms terms);

    /// @notice A snapshot is frozen.
    /// @param pool Where Payouts keeps its money.
    /// @param signers Bitmap of the members that signed it, bit i = member i.
    event SnapshotCommitted(
        SnapshotId indexed id, DatasetId indexed dataset, PoolId indexed pool, Snapshot snapshot, uint256 signers
    );

    /// @notice More members are shown to have signed a snapshot.
    /// @param signers Bitmap of all members that are known to have signed it by now.
    event SnapshotSigned(SnapshotId indexed id, uint256 signers);

    /// @notice An account left a dataset: its contributions below a version are in no snapshot whose asOf is this block or later.
    event Retracted(DatasetId indexed dataset, address indexed account, uint64 minVersion);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice The bounds of the windows are not 1 <= min <= max <= 180 days.
    error Datasets_BadBounds(uint64 minWindow, uint64 maxWindow);

    /// @notice The caller is not the founder that the terms name.
    error Datasets_NotFounder(address caller, address founder);

    /// @notice A field of the terms is below what this deployment takes.
    error Datasets_BelowFloor(string field, uint32 given, uint32 floor);

    /// @notice The same terms were created before: choose another salt.
    error Datasets_Exists(DatasetId id);

    /// @notice There is no such dataset.
    error Datasets_Unknown(DatasetId id);

    /// @notice A field of the terms has a value that makes no sense.
    error Datasets_BadTerms(string field);

    /// @notice A field of the terms asks for what this version does not do.
    error Datasets_NotBuilt(string field);

    /// @notice Pot, treasury and tip take too much together, in parts of 10,000.
    error Datasets_SplitTooHigh(uint256 given, uint256 most);

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

    /// @notice The total weight is not the sum in the root.
    error Datasets_WrongSum(uint64 totalWeight, bytes32 sumRoot);

    /// @notice The snapshot sells until a time that has passed, or for longer than the terms' sellFor.
    error Datasets_BadSellUntil(uint64 sellUntil, uint64 latest);

    /// @notice A root or the manifest's digest is zero.
    error Datasets_EmptyRoot();

    /// @notice The terms' interval since the snapshot before has not passed.
    error Datasets_TooSoon(uint64 earliest);

    /// @notice The block asOf is not in the past, too old for its hash to be known, or has another hash.
    error Datasets_BadAsOf(uint64 asOf, bytes32 asOfHash);

    /// @notice The signatures are no quorum of the current epoch over the snapshot.
    error Datasets_NoQuorum(SnapshotId id, uint256 signers);

    /// @notice There is no such snapshot.
    error Datasets_UnknownSnapshot(SnapshotId id);

    /// @notice A signature is not the named member's, or none is given.
    error Datasets_BadSignatures(SnapshotId id, uint256 signers);

    /// @notice All the signers are known already.
    error Datasets_NothingNew(SnapshotId id, uint256 signers);

    /// @notice The account has taken out these versions before.
    error Datasets_NothingToRetract(uint64 minVersion, uint64 kept);

    /// @notice There is not one signature for each retraction.
    error Datasets_BadBatch(uint256 retractions, uint256 signatures);

    /// @notice None of the retractions could be taken: each is late, known, badly signed, or names no dataset.
    error Datasets_NoRetraction(uint256 retractions);

    // ------------------------------------------------------------------------------------------------ actions

    /// @notice Creates a dataset. Only the founder whom the terms name may call; can't be undone or changed. Refuses every
    /// rule and field that is not built yet, so that no dataset promises what nobody does.
    /// @return id EIP-712 digest of the terms.
    function create(Terms calldata terms) external returns (DatasetId id);

    /// @notice Freezes a snapshot. Anyone may call; trusts the quorum that signed it, which answers for order of the trees,
    /// minNew, minClass, and that each consent lasts until sellUntil. Can't be undone.
    /// @param signers Bitmap of the signers, bit i = member i.
    /// @param signatures 64 bytes r ‖ vs a signer (EIP-2098), ascending by index.
    /// @return id EIP-712 digest of the snapshot.
    function commitSnapshot(Snapshot calldata snapshot, uint256 signers, bytes calldata signatures)
        external
        returns (SnapshotId id);

    /// @notice Shows that more members signed a snapshot than its sender chose to name. Anyone may call, in the snapshot's
    /// epoch.
    /// @param signers Bitmap of the signers, at least one whose signature was not known.
    /// @param signatures 64 bytes r ‖ vs a signer (EIP-2098), ascending by index.
    function sign(Snapshot calldata snapshot, uint256 signers, bytes calldata signatures) external;

    /// @notice Takes the caller's contributions below a version out of all later snapshots. What was sold stays sold. Can't be
    /// undone; a contribution of that version or a higher one is a new start.
    /// @param minVersion Above that of the caller's last retraction.
    function retract(DatasetId dataset, uint64 minVersion) external;

    /// @notice Brings signed retractions. Anyone may call: each counts for the account that signed it. One that is late, known,
    /// badly signed, or of no dataset is skipped; if all are, the call reverts.
    /// @param signatures One a retraction, over its {retractionId}: 65 bytes r ‖ s ‖ v or 64 bytes r ‖ vs (EIP-2098), else what
    /// the account's code takes by ERC-1271 within 300,000 gas.
    /// @return taken How many were not skipped.
    function retractFor(Retraction[] calldata list, bytes[] calldata signatures) external returns (uint256 taken);

    // ------------------------------------------------------------------------------------------------ views

    /// @notice Whose quorum is taken.
    function committee() external view returns (ICommittee);

    /// @notice Shortest commit, release, confirm and dispute window that terms may have, in seconds.
    function minWindow() external view returns (uint64);

    /// @notice Longest window that terms may have, in seconds.
    function maxWindow() external view returns (uint64);

    /// @notice Least value of cadence.minGroup in terms.
    function minGroup() external view returns (uint32);

    /// @notice Least value of cadence.minNew in terms.
    function minNew() external view returns (uint32);

    /// @notice The id that terms have or would have.
    function datasetId(Terms calldata terms) external view returns (DatasetId);

    /// @notice The id that a snapshot has or would have: the digest that members sign.
    function snapshotId(Snapshot calldata snapshot) external view returns (SnapshotId);

    /// @notice What is kept of a dataset; all zero if there is none.
    function datasetOf(DatasetId id) external view returns (DatasetRecord memory);

    /// @notice What is kept of a snapshot; all zero if there is none.
    function snapshotOf(SnapshotId id) external view returns (SnapshotRecord memory);

    /// @notice All that an offer for a snapshot asks, in one call; all zero if there is no such snapshot.
    function saleTermsOf(SnapshotId id) external view returns (SaleTerms memory);

    /// @notice EIP-712 digest of a retraction: what its account signs.
    function retractionId(Retraction calldata retraction) external view returns (bytes32);

    /// @notice The least version of an account's contributions that is not retracted, and the block in which it was set; both 0
    /// if the account never left.
    function retractionOf(DatasetId dataset, address account) external view returns (uint64 minVersion, uint64 atBlock);

    /// @notice How many records of a sale of a snapshot can be found faulty.
    function maxDisputesOf(SnapshotId id) external view returns (uint16);

    /// @notice What of a price of a snapshot goes to validators and to a treasury.
    function splitTerms(SnapshotId id) external view returns (SplitRecord memory);

    /// @notice Where Payouts keeps a snapshot's money; 0 if there is no such snapshot.
    function poolOf(SnapshotId id) external view returns (PoolId);
}
