// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBallots, Tally} from "./interfaces/IBallots.sol";
import {IDatasets} from "./interfaces/IDatasets.sol";
import {IMarket, Offer} from "./interfaces/IMarket.sol";
import {Leaf, LeafProof, Pool} from "./interfaces/IPayouts.sol";
import {PoolId, SaleId, SnapshotId} from "./interfaces/Ids.sol";
import {Leaves} from "./libraries/Leaves.sol";
import {Packed} from "./libraries/Packed.sol";
import {Pools} from "./libraries/Pools.sol";
import {Signatures} from "./libraries/Signatures.sol";
import {SumTree} from "./libraries/SumTree.sol";
import {SumTreeMany} from "./libraries/SumTreeMany.sol";
import {Typed} from "./libraries/Typed.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title Ballots
/// @dev See {IBallots} for the contract with callers.
contract Ballots is IBallots, EIP712 {
    using Leaves for Leaf;

    /// @dev An offer on which is voted.
    struct Poll {
        SaleId sale;
        SnapshotId snapshot;
        uint64 until;
    }

    /// @dev What a call adds to a poll.
    struct Count {
        uint64 voted;
        uint64 no;
        uint256 taken;
        bytes votes;
    }

    // ------------------------------------------------------------------------------------------------ constants

    /// @dev Leaves that a word of votes holds, two bits each: voted, and no.
    uint256 private constant WORD = 128;
    uint256 private constant VOTED = 1;
    uint256 private constant NO = 2;

    /// @dev Bytes of a vote in {VotesCast}.
    uint256 private constant VOTE = 13;

    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IBallots
    IMarket public immutable market;
    /// @inheritdoc IBallots
    IDatasets public immutable datasets;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(SaleId sale => Tally) private _tallies;
    mapping(SaleId sale => mapping(uint256 word => uint256)) private _votes;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param market_ Where offers live; it must have been deployed for this address.
    constructor(IMarket market_) EIP712("Tantieme Ballots", "1") {
        if (market_.ballots() != address(this)) revert Ballots_WrongMarket(address(market_));
        (market, datasets) = (market_, market_.datasets());
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IBallots
    function cast(Offer calldata offer, Pool calldata pool, bytes calldata items, bytes32[] calldata siblings)
        external
        returns (uint256 taken)
    {
        // Check.
        Poll memory poll = _pollOf(offer);
        _requirePool(poll.snapshot, _poolId(pool));
        _requireProof(poll.sale, pool, items, siblings);

        // Effect, after a check of each.
        Count memory count;
        count.votes = new bytes(items.length / 97 * VOTE);
        for (uint256 at = 0; at < items.length; at = Packed.next(items, at)) {
            (uint256 number, address account, uint64 weight) = Packed.leafAt(items, at);
            bool accept = !Packed.isNo(Packed.kindAt(items, at));
            if (!_isNew(poll.sale, number, accept)) continue;
            bytes32 digest = _digest(poll, account, number, accept);
            if (!Signatures.isSignedBy(digest, Packed.signatureAt(items, at), account)) continue;
            _count(count, poll.sale, number, weight, accept);
        }
        return _keep(poll.sale, count);
    }

    /// @inheritdoc IBallots
    function castSigned(
        Offer calldata offer,
        LeafProof[] calldata proofs,
        bool[] calldata accepts,
        bytes[] calldata signatures
    ) external returns (uint256 taken) {
        // Check.
        if (accepts.length != proofs.length || signatures.length != proofs.length) {
            revert Ballots_BadBatch(proofs.length, signatures.length);
        }
        Poll memory poll = _pollOf(offer);
        PoolId pool = datasets.poolOf(poll.snapshot);

        // Effect, after a check of each. Asking an account's code changes nothing: the call is static.
        Count memory count;
        count.votes = new bytes(proofs.length * VOTE);
        for (uint256 i = 0; i < proofs.length; ++i) {
            _castSigned(count, poll, pool, proofs[i], accepts[i], signatures[i]);
        }
        return _keep(poll.sale, count);
    }

    /// @inheritdoc IBallots
    function vote(Offer calldata offer, LeafProof calldata proof, bool accept) external {
        // Check.
        if (msg.sender != proof.account) revert Ballots_NotAccount(msg.sender, proof.account);
        Poll memory poll = _pollOf(offer);
        if (!_isIn(datasets.poolOf(poll.snapshot), proof)) revert Ballots_BadProof(poll.sale);

        // Effect.
        Count memory count;
        count.votes = new bytes(VOTE);
        uint256 number = proof.leaf.number();
        if (_isNew(poll.sale, number, accept)) _count(count, poll.sale, number, proof.leaf.weight(), accept);
        _keep(poll.sale, count);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IBallots
    function ballotId(address voter, SaleId offer, SnapshotId snapshot, uint32 leaf, bool accept, uint64 until)
        external
        view
        returns (bytes32)
    {
        return _digest(Poll({sale: offer, snapshot: snapshot, until: until}), voter, leaf, accept);
    }

    /// @inheritdoc IBallots
    function tallyOf(SaleId sale) external view returns (Tally memory) {
        return _tallies[sale];
    }

    /// @inheritdoc IBallots
    function voteOf(SaleId sale, uint32 number) external view returns (bool voted, bool no) {
        uint256 bits = _bitsOf(sale, number);
        return (bits & VOTED != 0, bits & NO != 0);
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Counts a ballot unless anything is wrong with it.
    function _castSigned(
        Count memory count,
        Poll memory poll,
        PoolId pool,
        LeafProof calldata proof,
        bool accept,
        bytes calldata signature
    ) private {
        uint256 number = proof.leaf.number();
        if (!_isNew(poll.sale, number, accept) || !_isIn(pool, proof)) return;
        bytes32 digest = _digest(poll, proof.account, number, accept);
        if (!Signatures.isSignedBy(digest, signature, proof.account)) return;
        _count(count, poll.sale, number, proof.leaf.weight(), accept);
    }

    /// @dev Market reverts if the offer is not voted on, or no longer.
    function _pollOf(Offer calldata offer) private view returns (Poll memory poll) {
        (poll.sale, poll.until) = market.votingOn(offer);
        poll.snapshot = offer.snapshot;
    }

    function _digest(Poll memory poll, address voter, uint256 number, bool accept) private view returns (bytes32) {
        // Safe cast: a tree has at most 2^32 leaves.
        return _hashTypedDataV4(Typed.ballot(voter, poll.sale, poll.snapshot, uint32(number), accept, poll.until));
    }

    function _poolId(Pool calldata pool) private pure returns (PoolId) {
        return Pools.idOf(pool.snapshot, pool.token, pool.scale, pool.count, pool.sumRoot);
    }

    function _requirePool(SnapshotId snapshot, PoolId pool) private view {
        if (PoolId.unwrap(pool) != PoolId.unwrap(datasets.poolOf(snapshot))) revert Ballots_WrongPool(snapshot);
    }

    /// @dev Whether a leaf is in the tree of a pool.
    function _isIn(PoolId pool, LeafProof calldata proof) private pure returns (bool) {
        uint64 weight = proof.leaf.weight();
        bytes32 node =
            proof.named ? SumTree.namedLeaf(proof.account, proof.payee, weight) : SumTree.leaf(proof.account, weight);
        bytes32 root = SumTree.climb(node, proof.leaf.number(), proof.leaf.count(), proof.siblings);
        PoolId id = Pools.idOf(proof.snapshot, proof.token, proof.leaf.scale(), proof.leaf.count(), root);
        return PoolId.unwrap(id) == PoolId.unwrap(pool);
    }

    /// @dev The leaves of packed ballots must lead to the pool's root.
    function _requireProof(SaleId sale, Pool calldata pool, bytes calldata items, bytes32[] calldata siblings)
        private
        pure
    {
        uint256 count = Packed.countOf(items);
        if (count == 0) revert Ballots_BadLength(items.length);

        uint256[] memory places = new uint256[](count);
        bytes32[] memory nodes = new bytes32[](count);
        uint256 at = 0;
        for (uint256 i = 0; i < count; ++i) {
            (uint256 number, address account, uint64 weight) = Packed.leafAt(items, at);
            bool named = Packed.isNamed(Packed.kindAt(items, at));
            places[i] = number;
            nodes[i] =
                named ? SumTree.namedLeaf(account, Packed.payeeAt(items, at), weight) : SumTree.leaf(account, weight);
            at = Packed.next(items, at);
        }

        if (SumTreeMany.rootOf(places, nodes, pool.count, siblings) != pool.sumRoot) revert Ballots_BadProof(sale);
    }

    function _bitsOf(SaleId sale, uint256 number) private view returns (uint256) {
        return _votes[sale][number / WORD] >> (number % WORD * 2) & (VOTED | NO);
    }

    /// @dev Whether a vote changes what its leaf voted: the first does, and a no after a yes.
    function _isNew(SaleId sale, uint256 number, bool accept) private view returns (bool) {
        uint256 bits = _bitsOf(sale, number);
        return bits == 0 || (bits == VOTED && !accept);
    }

    /// @dev Counts a vote that is new. Sums of leaves are below 2^64, and each counts once.
    function _count(Count memory count, SaleId sale, uint256 number, uint64 weight, bool accept) private {
        bool again = _bitsOf(sale, number) != 0;
        _votes[sale][number / WORD] |= (accept ? VOTED : VOTED | NO) << (number % WORD * 2);
        if (!again) count.voted += weight;
        if (!accept) count.no += weight;

        uint8 choice = accept ? 0 : again ? 2 : 1;
        bytes13 word = bytes13(abi.encodePacked(uint32(number), weight, choice));
        for (uint256 i = 0; i < VOTE; ++i) {
            count.votes[count.taken * VOTE + i] = word[i];
        }
        ++count.taken;
    }

    /// @dev Keeps the sums of a call, which must count something.
    function _keep(SaleId sale, Count memory count) private returns (uint256) {
        if (count.taken == 0) revert Ballots_NothingNew(sale);

        Tally storage tally = _tallies[sale];
        (tally.voted, tally.no) = (tally.voted + count.voted, tally.no + count.no);
        bytes memory votes = count.votes;
        uint256 length = count.taken * VOTE;
        assembly ("memory-safe") {
            mstore(votes, length)
        }
        emit VotesCast(sale, votes);
        return count.taken;
    }
}
