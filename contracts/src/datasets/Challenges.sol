// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Contained, IChallenges, Offence} from "../interfaces/IChallenges.sol";
import {DatasetRecord, IDatasets, RetractionRecord, Snapshot, SnapshotRecord} from "../interfaces/IDatasets.sol";
import {LeafProof} from "../interfaces/IPayouts.sol";
import {DatasetId, PoolId, SnapshotId} from "../interfaces/Ids.sol";
import {Contributions} from "../libraries/Contributions.sol";
import {Leaves} from "../libraries/Leaves.sol";
import {MerkleTree} from "../libraries/MerkleTree.sol";
import {Pools} from "../libraries/Pools.sol";
import {SumTree} from "../libraries/SumTree.sol";
import {Typed} from "../libraries/Typed.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title Challenges
/// @notice What of {Datasets} convicts snapshots.
abstract contract Challenges is IDatasets, IChallenges, EIP712 {
    // ------------------------------------------------------------------------------------------------ storage

    mapping(DatasetId id => DatasetRecord) internal _datasets;
    mapping(SnapshotId id => SnapshotRecord) internal _snapshots;
    mapping(DatasetId dataset => mapping(address account => RetractionRecord)) internal _retractions;

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IChallenges
    function challengeRetracted(Snapshot calldata snapshot, Contained calldata contained) external {
        // Check.
        SnapshotId id = SnapshotId.wrap(_hashTypedDataV4(Typed.snapshot(snapshot)));
        bytes32 consentDigest = _hashTypedDataV4(Typed.consent(contained.consent));
        bytes32 leaf = Contributions.leaf(contained, consentDigest);
        bytes32 root = snapshot.contributionRoot;
        if (!MerkleTree.verify(root, snapshot.count, contained.number, leaf, contained.siblings)) {
            revert Datasets_NotContained(id);
        }
        if (!_isRetracted(snapshot, contained)) revert Datasets_NoOffence(id, Offence.Retracted);

        // Effect.
        _convict(id, Offence.Retracted);
    }

    /// @inheritdoc IChallenges
    function challengeWeight(LeafProof calldata proof) external {
        // Check.
        SnapshotId id = proof.snapshot;
        _requireIn(id, proof);
        if (Leaves.weight(proof.leaf) <= _datasets[_snapshots[id].dataset].maxWeight) {
            revert Datasets_NoOffence(id, Offence.TooHeavy);
        }

        // Effect.
        _convict(id, Offence.TooHeavy);
    }

    /// @inheritdoc IChallenges
    function challengeDouble(LeafProof calldata first, LeafProof calldata second) external {
        // Check.
        SnapshotId id = first.snapshot;
        _requireIn(id, first);
        _requireIn(id, second);
        bool same = first.account == second.account;
        if (!same || Leaves.number(first.leaf) == Leaves.number(second.leaf)) {
            revert Datasets_NoOffence(id, Offence.Doubled);
        }

        // Effect.
        _convict(id, Offence.Doubled);
    }

    // ------------------------------------------------------------------------------------------------ internals

    function _convict(SnapshotId id, Offence offence) private {
        SnapshotRecord storage record = _snapshots[id];
        if (record.committedAt == 0) revert Datasets_UnknownSnapshot(id);
        if (record.convicted) revert Datasets_Convicted(id);

        record.convicted = true;
        emit SnapshotConvicted({id: id, offence: offence, signers: record.signers});
    }

    /// @dev Whether a contribution is of the account's, and was retracted by the block of which the snapshot is.
    function _isRetracted(Snapshot calldata snapshot, Contained calldata contained) private view returns (bool) {
        if (!Contributions.isOf(contained, snapshot.dataset)) return false;
        RetractionRecord storage record = _retractions[snapshot.dataset][contained.account];
        return Contributions.version(contained) < record.minVersion && record.atBlock <= snapshot.asOf;
    }

    /// @dev A leaf must stand in the sum tree of a snapshot.
    function _requireIn(SnapshotId id, LeafProof calldata proof) private view {
        uint64 weight = Leaves.weight(proof.leaf);
        uint256 count = Leaves.count(proof.leaf);
        bytes32 node =
            proof.named ? SumTree.namedLeaf(proof.account, proof.payee, weight) : SumTree.leaf(proof.account, weight);
        bytes32 root = SumTree.climb(node, Leaves.number(proof.leaf), count, proof.siblings);
        PoolId pool = Pools.idOf(id, proof.token, Leaves.money(proof.leaf), count, root);
        if (PoolId.unwrap(pool) != PoolId.unwrap(_snapshots[id].pool)) revert Datasets_NotContained(id);
    }
}
