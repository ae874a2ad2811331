// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "./interfaces/ICommittee.sol";
import {
    Cadence,
    DatasetRecord,
    IDatasets,
    Snapshot,
    SnapshotRecord,
    Split,
    Terms,
    Vote,
    Windows
} from "./interfaces/IDatasets.sol";
import {DatasetId, SnapshotId} from "./interfaces/Ids.sol";
import {Typed} from "./libraries/Typed.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title Datasets
/// @dev See {IDatasets} for the contract with callers.
contract Datasets is IDatasets, EIP712 {
    // ------------------------------------------------------------------------------------------------ constants

    uint64 private constant LONGEST_WINDOW = 180 days;
    /// @dev Bound of minInterval, minAge and sellFor, so that no sum of times overflows.
    uint64 private constant LONGEST_CADENCE = 3650 days;
    uint8 private constant MIN_DECIMALS = 6;
    uint8 private constant MAX_DECIMALS = 18;

    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IDatasets
    ICommittee public immutable committee;
    /// @inheritdoc IDatasets
    uint64 public immutable minWindow;
    /// @inheritdoc IDatasets
    uint64 public immutable maxWindow;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(DatasetId id => DatasetRecord) private _datasets;
    mapping(SnapshotId id => SnapshotRecord) private _snapshots;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param committee_ Whose quorum is taken.
    /// @param minWindow_ Shortest commit, release, confirm and dispute window, in seconds.
    /// @param maxWindow_ Longest window, in seconds.
    constructor(ICommittee committee_, uint64 minWindow_, uint64 maxWindow_) EIP712("Tantieme Datasets", "1") {
        if (minWindow_ == 0 || minWindow_ > maxWindow_ || maxWindow_ > LONGEST_WINDOW) {
            revert Datasets_BadBounds(minWindow_, maxWindow_);
        }
        (committee, minWindow, maxWindow) = (committee_, minWindow_, maxWindow_);
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IDatasets
    function create(Terms calldata terms) external returns (DatasetId id) {
        // Check.
        id = datasetId(terms);
        DatasetRecord storage dataset = _datasets[id];
        if (dataset.floorPrice != 0) revert Datasets_Exists(id);
        _requireSense(terms);
        _requireBuilt(terms);
        _requireWindows(terms.windows);
        _requireToken(terms.token);

        // Effect.
        (dataset.token, dataset.floorPrice, dataset.maxWeight) = (terms.token, terms.floorPrice, terms.maxWeight);
        Cadence calldata cadence = terms.cadence;
        (dataset.minGroup, dataset.minInterval) = (cadence.minGroup, cadence.minInterval);
        (dataset.minAge, dataset.sellFor) = (cadence.minAge, cadence.sellFor);
        Windows calldata windows = terms.windows;
        (dataset.commitWindow, dataset.releaseWindow) = (windows.commit, windows.release);
        (dataset.confirmWindow, dataset.disputeWindow) = (windows.confirm, windows.dispute);
        emit DatasetCreated(id, msg.sender, terms);
    }

    /// @inheritdoc IDatasets
    function commitSnapshot(Snapshot calldata snapshot, uint256 signers, bytes calldata signatures)
        external
        returns (SnapshotId id)
    {
        // Check.
        DatasetRecord storage dataset = _datasets[snapshot.dataset];
        _requireFits(snapshot, dataset);
        uint64 epoch = committee.epoch();
        if (snapshot.epoch != epoch) revert Datasets_WrongEpoch(snapshot.epoch, epoch);
        if (snapshot.asOfHash == 0 || Blockhash.blockHash(snapshot.asOf) != snapshot.asOfHash) {
            revert Datasets_BadAsOf(snapshot.asOf, snapshot.asOfHash);
        }
        id = snapshotId(snapshot);
        if (!committee.isQuorum(epoch, SnapshotId.unwrap(id), signers, signatures)) {
            revert Datasets_NoQuorum(id, signers);
        }

        // Effect.
        (dataset.snapshots, dataset.lastSnapshotAt) = (snapshot.number, uint64(block.timestamp));
        _snapshots[id] = SnapshotRecord({
            dataset: snapshot.dataset,
            sumRoot: snapshot.sumRoot,
            totalWeight: snapshot.totalWeight,
            count: snapshot.count,
            signers: uint32(signers),
            committedAt: uint64(block.timestamp),
            number: snapshot.number
        });
        emit SnapshotCommitted(id, snapshot.dataset, snapshot, signers);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IDatasets
    function datasetId(Terms calldata terms) public view returns (DatasetId) {
        return DatasetId.wrap(_hashTypedDataV4(Typed.terms(terms)));
    }

    /// @inheritdoc IDatasets
    function snapshotId(Snapshot calldata snapshot) public view returns (SnapshotId) {
        return SnapshotId.wrap(_hashTypedDataV4(Typed.snapshot(snapshot)));
    }

    /// @inheritdoc IDatasets
    function datasetOf(DatasetId id) external view returns (DatasetRecord memory) {
        return _datasets[id];
    }

    /// @inheritdoc IDatasets
    function snapshotOf(SnapshotId id) external view returns (SnapshotRecord memory) {
        return _snapshots[id];
    }

    /// @inheritdoc IDatasets
    function sumRootOf(SnapshotId id) external view returns (bytes32) {
        return _snapshots[id].sumRoot;
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Fields that must have a meaning.
    function _requireSense(Terms calldata terms) private pure {
        if (bytes(terms.name).length == 0) revert Datasets_BadTerms("name");
        if (bytes(terms.schema).length == 0) revert Datasets_BadTerms("schema");
        if (terms.purposes.length == 0) revert Datasets_BadTerms("purposes");
        if (terms.floorPrice == 0) revert Datasets_BadTerms("floorPrice");
        // Under the rule `equal` every contribution weighs 1.
        if (terms.weightRule == 0 && terms.maxWeight != 1) revert Datasets_BadTerms("maxWeight");
        // Under the rule `steps` it weighs 1, 2, 3, 5 or 8.
        if (terms.weightRule == 1 && terms.maxWeight != 8) revert Datasets_BadTerms("maxWeight");
        if (terms.admission.rule == 0 && terms.admission.root != 0) revert Datasets_BadTerms("admission.root");
        Cadence calldata cadence = terms.cadence;
        if (cadence.minGroup == 0) revert Datasets_BadTerms("cadence.minGroup");
        if (cadence.minInterval > LONGEST_CADENCE) revert Datasets_BadTerms("cadence.minInterval");
        if (cadence.minAge >= cadence.sellFor) revert Datasets_BadTerms("cadence.minAge");
        if (cadence.sellFor > LONGEST_CADENCE) revert Datasets_BadTerms("cadence.sellFor");
    }

    /// @dev Rules and fields that nothing would honour.
    function _requireBuilt(Terms calldata terms) private pure {
        if (terms.weightRule > 1) revert Datasets_NotBuilt("weightRule");
        if (terms.admission.rule != 0) revert Datasets_NotBuilt("admission.rule");
        Vote calldata vote = terms.vote;
        if (vote.rule != 0) revert Datasets_NotBuilt("vote.rule");
        if (vote.vetoBps != 0) revert Datasets_NotBuilt("vote.vetoBps");
        if (vote.quorumBps != 0) revert Datasets_NotBuilt("vote.quorumBps");
        Split calldata split = terms.split;
        if (split.potBps != 0) revert Datasets_NotBuilt("split.potBps");
        if (split.treasuryBps != 0) revert Datasets_NotBuilt("split.treasuryBps");
        if (split.tipBps != 0) revert Datasets_NotBuilt("split.tipBps");
        if (split.coverBps != 0) revert Datasets_NotBuilt("split.coverBps");
        if (split.treasury != address(0)) revert Datasets_NotBuilt("split.treasury");
        if (terms.maxDisputes != 0) revert Datasets_NotBuilt("maxDisputes");
    }

    function _requireWindows(Windows calldata windows) private view {
        // Nobody votes under rule none, so the window of votes may be empty.
        if (windows.vote > maxWindow) revert Datasets_WindowOutOfBounds("vote", windows.vote, 0, maxWindow);
        _requireWindow("commit", windows.commit);
        _requireWindow("release", windows.release);
        _requireWindow("confirm", windows.confirm);
        _requireWindow("dispute", windows.dispute);
    }

    function _requireWindow(string memory name, uint64 given) private view {
        if (given < minWindow || given > maxWindow) {
            revert Datasets_WindowOutOfBounds(name, given, minWindow, maxWindow);
        }
    }

    function _requireToken(address token) private view {
        if (token.code.length == 0) revert Datasets_BadToken(token);
        try IERC20Metadata(token).decimals() returns (uint8 decimals) {
            if (decimals < MIN_DECIMALS || decimals > MAX_DECIMALS) revert Datasets_BadToken(token);
        } catch {
            revert Datasets_BadToken(token);
        }
    }

    /// @dev What the terms and the snapshots before ask of a snapshot.
    function _requireFits(Snapshot calldata snapshot, DatasetRecord storage dataset) private view {
        if (dataset.floorPrice == 0) revert Datasets_Unknown(snapshot.dataset);
        uint64 number = dataset.snapshots + 1;
        if (snapshot.number != number) revert Datasets_WrongNumber(snapshot.number, number);
        if (snapshot.count < dataset.minGroup) revert Datasets_GroupTooSmall(snapshot.count, dataset.minGroup);
        uint256 heaviest = uint256(dataset.maxWeight) * snapshot.count;
        if (snapshot.totalWeight < snapshot.count || snapshot.totalWeight > heaviest) {
            revert Datasets_BadWeight(snapshot.totalWeight, snapshot.count, dataset.maxWeight);
        }
        if (snapshot.contributionRoot == 0 || snapshot.sumRoot == 0 || snapshot.manifest == 0) {
            revert Datasets_EmptyRoot();
        }
        uint64 earliest = number == 1 ? 0 : dataset.lastSnapshotAt + dataset.minInterval;
        if (block.timestamp < earliest) revert Datasets_TooSoon(earliest);
    }
}
