// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Challenges} from "./datasets/Challenges.sol";
import {ICommittee} from "./interfaces/ICommittee.sol";
import {
    Cadence,
    DatasetRecord,
    IDatasets,
    Purpose,
    Retraction,
    RetractionRecord,
    SaleTerms,
    Snapshot,
    SnapshotRecord,
    Split,
    SplitRecord,
    Terms,
    Vote,
    VoteRule,
    Windows
} from "./interfaces/IDatasets.sol";
import {Pool} from "./interfaces/IPayouts.sol";
import {DatasetId, PoolId, SnapshotId} from "./interfaces/Ids.sol";
import {Moneys, Scales} from "./libraries/Money.sol";
import {Signatures} from "./libraries/Signatures.sol";
import {Typed} from "./libraries/Typed.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title Datasets
/// @dev See {IDatasets} for the contract with callers. {Challenges} convicts snapshots.
contract Datasets is Challenges {
    // ------------------------------------------------------------------------------------------------ constants

    uint64 private constant LONGEST_WINDOW = 180 days;
    /// @dev Bound of minInterval, minAge and sellFor: each fits 32 bits, and no sum of times overflows.
    uint64 private constant LONGEST_CADENCE = 3650 days;
    /// @dev A weight that one new contribution has would name it.
    uint32 private constant MIN_CLASS = 2;
    /// @dev Each fault that a buyer shows costs every validator a check.
    uint16 private constant MAX_DISPUTES = 1000;
    /// @dev Parts of 10,000 that a split takes at most, so that contributors keep most.
    uint256 private constant MAX_SPLIT = 4000;
    uint8 private constant MIN_DECIMALS = 6;
    uint8 private constant MAX_DECIMALS = 18;

    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IDatasets
    ICommittee public immutable committee;
    /// @inheritdoc IDatasets
    uint64 public immutable minWindow;
    /// @inheritdoc IDatasets
    uint64 public immutable maxWindow;
    /// @inheritdoc IDatasets
    uint32 public immutable minGroup;
    /// @inheritdoc IDatasets
    uint32 public immutable minNew;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(DatasetId dataset => SplitRecord) private _splits;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param committee_ Whose quorum is taken.
    /// @param minWindow_ Shortest commit, release, confirm and dispute window, in seconds.
    /// @param maxWindow_ Longest window, in seconds.
    /// @param minGroup_ Least value of cadence.minGroup in terms.
    /// @param minNew_ Least value of cadence.minNew in terms.
    constructor(ICommittee committee_, uint64 minWindow_, uint64 maxWindow_, uint32 minGroup_, uint32 minNew_)
        EIP712("Tantieme Datasets", "1")
    {
        if (minWindow_ == 0 || minWindow_ > maxWindow_ || maxWindow_ > LONGEST_WINDOW) {
            revert Datasets_BadBounds(minWindow_, maxWindow_);
        }
        if (minGroup_ == 0) revert Datasets_BelowFloor("minGroup", minGroup_, 1);
        if (minNew_ == 0) revert Datasets_BelowFloor("minNew", minNew_, 1);

        committee = committee_;
        (minWindow, maxWindow) = (minWindow_, maxWindow_);
        (minGroup, minNew) = (minGroup_, minNew_);
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IDatasets
    function create(Terms calldata terms) external returns (DatasetId id) {
        // Check.
        if (msg.sender != terms.founder) revert Datasets_NotFounder(msg.sender, terms.founder);
        id = datasetId(terms);
        if (_datasets[id].floorPrice != 0) revert Datasets_Exists(id);
        _requireSense(terms);
        _requireFloors(terms.cadence);
        _requireBuilt(terms);
        _requireSplit(terms.split);
        _requireWindows(terms);
        uint8 scale = _requireToken(terms.token);

        // Effect.
        _keep(id, terms, scale);
        emit DatasetCreated({id: id, founder: msg.sender, scale: scale, terms: terms});
    }

    /// @inheritdoc IDatasets
    function commitSnapshot(Snapshot calldata snapshot, uint256 signers, bytes calldata signatures)
        external
        returns (SnapshotId id)
    {
        // Check.
        DatasetRecord storage dataset = _datasets[snapshot.dataset];
        _requireFits(snapshot, dataset);
        _requireTimes(snapshot, dataset);
        uint64 epoch = committee.epoch();
        if (snapshot.epoch != epoch) revert Datasets_WrongEpoch(snapshot.epoch, epoch);
        id = snapshotId(snapshot);
        if (!committee.isQuorum(epoch, SnapshotId.unwrap(id), signers, signatures)) {
            revert Datasets_NoQuorum(id, signers);
        }

        // Effect.
        PoolId pool = _poolId(id, snapshot, dataset);
        (dataset.snapshots, dataset.lastSnapshotAt) = (snapshot.number, uint64(block.timestamp));
        _snapshots[id] = SnapshotRecord({
            dataset: snapshot.dataset,
            pool: pool,
            totalWeight: snapshot.totalWeight,
            committedAt: uint64(block.timestamp),
            sellUntil: snapshot.sellUntil,
            // Safe cast: a committee has at most 31 members.
            signers: uint32(signers),
            convicted: false
        });
        emit SnapshotCommitted({id: id, dataset: snapshot.dataset, pool: pool, snapshot: snapshot, signers: signers});
    }

    /// @inheritdoc IDatasets
    function sign(Snapshot calldata snapshot, uint256 signers, bytes calldata signatures) external {
        // Check.
        SnapshotId id = snapshotId(snapshot);
        SnapshotRecord storage record = _snapshots[id];
        if (record.committedAt == 0) revert Datasets_UnknownSnapshot(id);
        uint256 known = record.signers;
        if (signers & ~known == 0) revert Datasets_NothingNew(id, signers);
        if (!committee.haveSigned(snapshot.epoch, SnapshotId.unwrap(id), signers, signatures)) {
            revert Datasets_BadSignatures(id, signers);
        }

        // Effect. Safe cast: a committee has at most 31 members.
        record.signers = uint32(known | signers);
        emit SnapshotSigned({id: id, signers: known | signers});
    }

    /// @inheritdoc IDatasets
    function retract(DatasetId dataset, uint64 minVersion) external {
        // Check.
        if (_datasets[dataset].floorPrice == 0) revert Datasets_Unknown(dataset);
        uint64 kept = _retractions[dataset][msg.sender].minVersion;
        if (minVersion <= kept) revert Datasets_NothingToRetract(minVersion, kept);

        // Effect.
        _retract(dataset, msg.sender, minVersion);
    }

    /// @inheritdoc IDatasets
    function retractFor(Retraction[] calldata list, bytes[] calldata signatures) external returns (uint256 taken) {
        // Check.
        if (list.length != signatures.length) revert Datasets_BadBatch(list.length, signatures.length);

        // Effect, after a check of each. Asking an account's code changes nothing: the call is static.
        for (uint256 i = 0; i < list.length; ++i) {
            Retraction calldata r = list[i];
            if (!_isDue(r) || !Signatures.isSignedBy(retractionId(r), signatures[i], r.account)) continue;
            _retract(r.dataset, r.account, r.minVersion);
            ++taken;
        }
        if (taken == 0) revert Datasets_NoRetraction(list.length);
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
    function saleTermsOf(SnapshotId id) external view returns (SaleTerms memory terms) {
        SnapshotRecord storage snapshot = _snapshots[id];
        DatasetRecord storage dataset = _datasets[snapshot.dataset];
        terms = SaleTerms({
            dataset: snapshot.dataset,
            token: dataset.token,
            scale: dataset.scale,
            floorPrice: dataset.floorPrice,
            totalWeight: snapshot.totalWeight,
            sellFrom: snapshot.committedAt + dataset.minAge,
            sellUntil: snapshot.convicted ? 0 : snapshot.sellUntil,
            commit: dataset.commitWindow,
            release: dataset.releaseWindow,
            confirm: dataset.confirmWindow,
            dispute: dataset.disputeWindow,
            voteRule: dataset.voteRule,
            vote: 0,
            voteBps: 0
        });
        // These lie in a slot of their own, which nobody pays for where nobody votes.
        if (terms.voteRule != VoteRule.None) (terms.vote, terms.voteBps) = (dataset.voteWindow, dataset.voteBps);
    }

    /// @inheritdoc IDatasets
    function retractionId(Retraction calldata retraction) public view returns (bytes32) {
        return _hashTypedDataV4(Typed.retraction(retraction));
    }

    /// @inheritdoc IDatasets
    function retractionOf(DatasetId dataset, address account)
        external
        view
        returns (uint64 minVersion, uint64 atBlock)
    {
        RetractionRecord storage record = _retractions[dataset][account];
        return (record.minVersion, record.atBlock);
    }

    /// @inheritdoc IDatasets
    function maxDisputesOf(SnapshotId id) external view returns (uint16) {
        return _datasets[_snapshots[id].dataset].maxDisputes;
    }

    /// @inheritdoc IDatasets
    function splitTerms(SnapshotId id) external view returns (SplitRecord memory) {
        return _splits[_snapshots[id].dataset];
    }

    /// @inheritdoc IDatasets
    function poolOf(SnapshotId id) external view returns (PoolId) {
        return _snapshots[id].pool;
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Keeps what snapshots and sales need of terms. Safe casts: windows are at most 180 days, other times at most 3650
    /// days, and a weight at most 8.
    function _keep(DatasetId id, Terms calldata terms, uint8 scale) private {
        (Cadence calldata cadence, Windows calldata windows) = (terms.cadence, terms.windows);
        DatasetRecord memory record;
        (record.token, record.floorPrice) = (terms.token, terms.floorPrice);
        (record.scale, record.tipBps) = (Scales.make(scale, _keepSplit(id, terms.split)), terms.split.tipBps);
        (record.commitWindow, record.releaseWindow) = (uint24(windows.commit), uint24(windows.release));
        (record.confirmWindow, record.disputeWindow) = (uint24(windows.confirm), uint24(windows.dispute));
        (record.minAge, record.sellFor) = (uint32(cadence.minAge), uint32(cadence.sellFor));
        (record.minInterval, record.minGroup) = (uint32(cadence.minInterval), cadence.minGroup);
        (record.maxWeight, record.maxDisputes) = (uint8(terms.maxWeight), terms.maxDisputes);

        record.voteRule = VoteRule(terms.vote.rule);
        if (terms.vote.rule != 0) record.voteWindow = uint24(windows.vote);
        // One of them is 0.
        record.voteBps = terms.vote.vetoBps + terms.vote.quorumBps;
        _datasets[id] = record;
    }

    /// @dev Keeps what of prices goes elsewhere. Returns whether any does.
    function _keepSplit(DatasetId id, Split calldata split) private returns (bool) {
        if (split.potBps == 0 && split.treasuryBps == 0) return false;
        _splits[id] = SplitRecord({potBps: split.potBps, treasuryBps: split.treasuryBps, treasury: split.treasury});
        return true;
    }

    /// @dev Whether a retraction is in time and takes out more than the account's last one did.
    function _isDue(Retraction calldata r) private view returns (bool) {
        return block.timestamp < r.deadline && _datasets[r.dataset].floorPrice != 0
            && r.minVersion > _retractions[r.dataset][r.account].minVersion;
    }

    /// @dev minVersion only grows, so no signature is taken twice. Safe cast: a block's number.
    function _retract(DatasetId dataset, address account, uint64 minVersion) private {
        _retractions[dataset][account] = RetractionRecord({minVersion: minVersion, atBlock: uint64(block.number)});
        emit Retracted({dataset: dataset, account: account, minVersion: minVersion});
    }

    /// @dev The pool that a snapshot's sales pay into.
    function _poolId(SnapshotId id, Snapshot calldata snapshot, DatasetRecord storage dataset)
        private
        view
        returns (PoolId)
    {
        Pool memory pool = Pool({
            snapshot: id,
            token: IERC20(dataset.token),
            money: Moneys.make(dataset.scale.digits(), dataset.tipBps),
            count: snapshot.count,
            sumRoot: snapshot.sumRoot
        });
        return PoolId.wrap(keccak256(abi.encode(pool)));
    }

    /// @dev Fields that must have a meaning.
    function _requireSense(Terms calldata terms) private pure {
        if (bytes(terms.name).length == 0) revert Datasets_BadTerms("name");
        if (bytes(terms.schema).length == 0) revert Datasets_BadTerms("schema");
        _requirePurposes(terms.purposes);
        _requireVote(terms.vote);
        if (terms.floorPrice == 0) revert Datasets_BadTerms("floorPrice");
        // Under the rule `equal` every contribution weighs 1.
        if (terms.weightRule == 0 && terms.maxWeight != 1) revert Datasets_BadTerms("maxWeight");
        // Under the rule `steps` it weighs 1, 2, 3, 5 or 8.
        if (terms.weightRule == 1 && terms.maxWeight != 8) revert Datasets_BadTerms("maxWeight");
        if (terms.admission.rule == 0 && terms.admission.root != 0) revert Datasets_BadTerms("admission.root");
        if (terms.maxDisputes > MAX_DISPUTES) revert Datasets_BadTerms("maxDisputes");
        Cadence calldata cadence = terms.cadence;
        if (cadence.minInterval > LONGEST_CADENCE) revert Datasets_BadTerms("cadence.minInterval");
        if (cadence.minAge >= cadence.sellFor) revert Datasets_BadTerms("cadence.minAge");
        if (cadence.sellFor > LONGEST_CADENCE) revert Datasets_BadTerms("cadence.sellFor");
    }

    /// @dev A purpose has a name in both vocabularies.
    function _requirePurposes(Purpose[] calldata purposes) private pure {
        if (purposes.length == 0) revert Datasets_BadTerms("purposes");
        for (uint256 i = 0; i < purposes.length; ++i) {
            if (bytes(purposes[i].dpv).length == 0) revert Datasets_BadTerms("purposes.dpv");
            if (bytes(purposes[i].pdpp).length == 0) revert Datasets_BadTerms("purposes.pdpp");
        }
    }

    /// @dev Each rule has its own part, and no other.
    function _requireVote(Vote calldata vote) private pure {
        if (vote.rule > uint8(type(VoteRule).max)) revert Datasets_NotBuilt("vote.rule");
        _requireBps("vote.vetoBps", vote.vetoBps, vote.rule == uint8(VoteRule.Veto));
        _requireBps("vote.quorumBps", vote.quorumBps, vote.rule == uint8(VoteRule.Ballot));
    }

    /// @dev Parts of 10,000 are at least one where they are used, else 0.
    function _requireBps(string memory field, uint16 bps, bool used) private pure {
        if (used ? bps == 0 || bps > 10_000 : bps != 0) revert Datasets_BadTerms(field);
    }

    /// @dev What keeps a snapshot, and what is new in it, from naming a contribution.
    function _requireFloors(Cadence calldata cadence) private view {
        _requireFloor("cadence.minGroup", cadence.minGroup, minGroup);
        _requireFloor("cadence.minNew", cadence.minNew, minNew);
        _requireFloor("cadence.minClass", cadence.minClass, MIN_CLASS);
    }

    function _requireFloor(string memory field, uint32 given, uint32 floor) private pure {
        if (given < floor) revert Datasets_BelowFloor(field, given, floor);
    }

    /// @dev Rules and fields that nothing would honour.
    function _requireBuilt(Terms calldata terms) private pure {
        if (terms.weightRule > 1) revert Datasets_NotBuilt("weightRule");
        if (terms.admission.rule != 0) revert Datasets_NotBuilt("admission.rule");
        if (terms.split.coverBps != 0) revert Datasets_NotBuilt("split.coverBps");
        if (terms.delivery != 0) revert Datasets_NotBuilt("delivery");
        if (terms.withholdBps != 0) revert Datasets_NotBuilt("withholdBps");
    }

    /// @dev Contributors keep most, and a treasury has a part and an account, or neither.
    function _requireSplit(Split calldata split) private pure {
        uint256 sum = uint256(split.potBps) + split.treasuryBps + split.tipBps;
        if (sum > MAX_SPLIT) revert Datasets_SplitTooHigh(sum, MAX_SPLIT);
        if ((split.treasuryBps == 0) != (split.treasury == address(0))) revert Datasets_BadTerms("split.treasury");
    }

    function _requireWindows(Terms calldata terms) private view {
        Windows calldata windows = terms.windows;
        // Nobody votes under rule none, so the window of votes may be empty.
        bool voting = terms.vote.rule != uint8(VoteRule.None);
        uint64 least = voting ? minWindow : 0;
        if (windows.vote < least || windows.vote > maxWindow) {
            revert Datasets_WindowOutOfBounds("vote", windows.vote, least, maxWindow);
        }
        // Else votes on any offer would end after its snapshot is off sale.
        if (voting && terms.cadence.minAge + windows.vote >= terms.cadence.sellFor) {
            revert Datasets_BadTerms("windows.vote");
        }

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

    /// @dev The answer is read as a word: decoding a number that is no uint8 would revert without a reason.
    function _requireToken(address token) private view returns (uint8 scale) {
        (bool ok, bytes memory answer) = token.staticcall(abi.encodeCall(IERC20Metadata.decimals, ()));
        if (!ok || answer.length != 32) revert Datasets_BadToken(token);
        uint256 decimals = abi.decode(answer, (uint256));
        if (decimals < MIN_DECIMALS || decimals > MAX_DECIMALS) revert Datasets_BadToken(token);

        // Safe cast: at most 12.
        return uint8(decimals - MIN_DECIMALS);
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
        if (snapshot.totalWeight != uint64(uint256(snapshot.sumRoot))) {
            revert Datasets_WrongSum(snapshot.totalWeight, snapshot.sumRoot);
        }
        if (snapshot.contributionRoot == 0 || snapshot.sumRoot == 0 || snapshot.manifest == 0) {
            revert Datasets_EmptyRoot();
        }
    }

    /// @dev When a snapshot comes, from which block it is, and until when it sells.
    function _requireTimes(Snapshot calldata snapshot, DatasetRecord storage dataset) private view {
        uint64 earliest = snapshot.number == 1 ? 0 : dataset.lastSnapshotAt + dataset.minInterval;
        if (block.timestamp < earliest) revert Datasets_TooSoon(earliest);

        uint64 latest = uint64(block.timestamp) + dataset.sellFor;
        if (block.timestamp >= snapshot.sellUntil || snapshot.sellUntil > latest) {
            revert Datasets_BadSellUntil(snapshot.sellUntil, latest);
        }

        if (snapshot.asOfHash == 0 || Blockhash.blockHash(snapshot.asOf) != snapshot.asOfHash) {
            revert Datasets_BadAsOf(snapshot.asOf, snapshot.asOfHash);
        }
    }
}
