// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBallots, Tally} from "./interfaces/IBallots.sol";
import {IDatasets} from "./interfaces/IDatasets.sol";
import {IMarket, Offer} from "./interfaces/IMarket.sol";
import {IPayouts, Leaf, LeafProof, Pool} from "./interfaces/IPayouts.sol";
import {PoolId, SaleId, SnapshotId} from "./interfaces/Ids.sol";
import {Leaves} from "./libraries/Leaves.sol";
import {Money} from "./libraries/Money.sol";
import {Pools} from "./libraries/Pools.sol";
import {Signatures} from "./libraries/Signatures.sol";
import {SumTree} from "./libraries/SumTree.sol";
import {SumTreeMany} from "./libraries/SumTreeMany.sol";
import {Typed} from "./libraries/Typed.sol";
import {Head, Votes} from "./libraries/Votes.sol";
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
        PoolId pool;
        /// Whether leaves of the pool are banned.
        bool hasBans;
    }

    /// @dev The votes of 256 leaves, a bit each. A leaf that said no after a yes has both bits. Most votes on an offer say the same,
    /// so that most words of votes are one slot.
    struct Word {
        uint256 yes;
        uint256 no;
    }

    /// @dev What a call counts. A word of votes is read and written once where votes come in the order of leaves.
    struct Count {
        uint256 voted;
        uint256 no;
        /// Choices, as the event has them.
        bytes choices;
        /// Number of the word at hand, its votes, and those that are kept of it so far.
        uint256 number;
        Word votes;
        Word kept;
    }

    // ------------------------------------------------------------------------------------------------ constants

    /// @dev Leaves that a word of votes holds.
    uint256 private constant WORD = 256;

    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IBallots
    IMarket public immutable market;
    /// @inheritdoc IBallots
    IDatasets public immutable datasets;

    IPayouts private immutable _payouts;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(SaleId sale => Tally) private _tallies;
    mapping(SaleId sale => mapping(uint256 number => Word)) private _votes;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param market_ Where offers live; it must have been deployed for this address.
    constructor(IMarket market_) EIP712("Tantieme Ballots", "1") {
        if (market_.ballots() != address(this)) revert Ballots_WrongMarket(address(market_));
        (market, datasets) = (market_, market_.datasets());
        _payouts = IPayouts(market_.payouts());
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IBallots
    function cast(Offer calldata offer, Pool calldata pool, bytes calldata items, bytes32[] calldata siblings)
        external
        returns (uint256 taken)
    {
        // Check.
        Poll memory poll = _pollOf(offer);
        _requirePool(poll, pool);
        _requireProof(poll.sale, pool, items, siblings);

        // Effect, after a check of each.
        return _keep(poll.sale, _castPacked(poll, items));
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
            revert Ballots_BadBatch(proofs.length, accepts.length, signatures.length);
        }
        Poll memory poll = _pollOf(offer);

        // Effect, after a check of each. Asking an account's code changes nothing: the call is static.
        Count memory count = _begin(proofs.length);
        for (uint256 i = 0; i < proofs.length; ++i) {
            _castSigned({count: count, poll: poll, proof: proofs[i], accept: accepts[i], signature: signatures[i]});
        }
        return _keep(poll.sale, count);
    }

    /// @inheritdoc IBallots
    function vote(Offer calldata offer, LeafProof calldata proof, bool accept) external {
        // Check.
        if (msg.sender != proof.account) revert Ballots_NotAccount(msg.sender, proof.account);
        Poll memory poll = _pollOf(offer);
        (bytes32 node, bool isIn) = _find(poll.pool, proof);
        if (!isIn) revert Ballots_BadProof(poll.sale);

        // Effect, unless the leaf is banned or voted so before.
        Count memory count = _begin(1);
        uint256 number = proof.leaf.number();
        if (_isNew(count, poll.sale, number, !accept) && !_isBanned(poll, number, node)) {
            _add(count, number, proof.leaf.weight(), !accept);
        }
        _keep(poll.sale, count);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IBallots
    function ballotId(address voter, SaleId offer, SnapshotId snapshot, uint32 leaf, bool accept, uint64 until)
        external
        view
        returns (bytes32)
    {
        Poll memory poll;
        (poll.sale, poll.snapshot, poll.until) = (offer, snapshot, until);
        return _hashTypedDataV4(keccak256(_message(poll, voter, leaf, accept)));
    }

    /// @inheritdoc IBallots
    function tallyOf(SaleId sale) external view returns (Tally memory) {
        return _tallies[sale];
    }

    /// @inheritdoc IBallots
    function voteOf(SaleId sale, uint32 number) external view returns (bool voted, bool no) {
        Word storage word = _votes[sale][number / WORD];
        uint256 bit = 1 << (number % WORD);
        return ((word.yes | word.no) & bit != 0, word.no & bit != 0);
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Counts packed ballots, but for those that are not new, not signed, or of a banned leaf.
    function _castPacked(Poll memory poll, bytes calldata items) private returns (Count memory count) {
        count = _begin(items.length / Votes.LEAST);
        bytes memory message = _message(poll, address(0), 0, true);
        bytes memory envelope = abi.encodePacked(hex"1901", _domainSeparatorV4(), bytes32(0));
        uint256 end = 0;
        while (end < items.length) {
            Head head = Votes.headAt(items, end);
            end = Votes.endOf(head, end);
            if (!_isNew(count, poll.sale, head.number(), head.isNo())) continue;
            if (poll.hasBans && _isBanned(poll, head.number(), Votes.nodeBefore(items, end, head))) continue;
            if (!Votes.isSigned(items, end, head, Votes.digestOf(head, message, envelope))) continue;
            _add(count, head.number(), Votes.weightBefore(items, end), head.isNo());
        }
    }

    /// @dev Counts a ballot unless anything is wrong with it.
    function _castSigned(
        Count memory count,
        Poll memory poll,
        LeafProof calldata proof,
        bool accept,
        bytes calldata signature
    ) private {
        uint256 number = proof.leaf.number();
        if (!_isNew(count, poll.sale, number, !accept)) return;
        (bytes32 node, bool isIn) = _find(poll.pool, proof);
        if (!isIn || _isBanned(poll, number, node)) return;
        // Safe cast: a leaf's number has 32 bits.
        bytes32 digest = _hashTypedDataV4(keccak256(_message(poll, proof.account, uint32(number), accept)));
        if (!Signatures.isSignedBy(digest, signature, proof.account)) return;
        _add(count, number, proof.leaf.weight(), !accept);
    }

    /// @dev Market reverts if the offer is not voted on, or no longer.
    function _pollOf(Offer calldata offer) private view returns (Poll memory poll) {
        (poll.sale, poll.until) = market.votingOn(offer);
        poll.snapshot = offer.snapshot;
        poll.pool = datasets.poolOf(offer.snapshot);
        poll.hasBans = _payouts.bannedWeightOf(offer.snapshot) != 0;
    }

    /// @dev Whether a leaf of the pool is banned by now. Safe cast: numbers have 32 bits.
    function _isBanned(Poll memory poll, uint256 number, bytes32 node) private view returns (bool banned) {
        if (poll.hasBans) (banned,) = _payouts.banOf(poll.pool, uint32(number), node);
    }

    function _message(Poll memory poll, address voter, uint32 leaf, bool accept) private pure returns (bytes memory) {
        return Typed.ballotMessage({
            voter: voter, offer_: poll.sale, snapshot_: poll.snapshot, leaf: leaf, accept: accept, until: poll.until
        });
    }

    function _requirePool(Poll memory poll, Pool calldata pool) private pure {
        PoolId id = Pools.idOf(pool.snapshot, pool.token, Money.unwrap(pool.money), pool.count, pool.sumRoot);
        if (PoolId.unwrap(id) != PoolId.unwrap(poll.pool)) revert Ballots_WrongPool(poll.snapshot);
    }

    /// @dev The leaves of packed ballots must lead to the pool's root.
    function _requireProof(SaleId sale, Pool calldata pool, bytes calldata items, bytes32[] calldata siblings)
        private
        pure
    {
        (uint256[] memory numbers, bytes32[] memory nodes) = Votes.leavesOf(items);
        if (nodes.length == 0) revert Ballots_BadItems(items.length);
        if (SumTreeMany.rootOf(numbers, nodes, pool.count, siblings) != pool.sumRoot) revert Ballots_BadProof(sale);
    }

    /// @dev A leaf's node, and whether it is in the tree of a pool.
    function _find(PoolId pool, LeafProof calldata proof) private pure returns (bytes32 node, bool isIn) {
        uint64 weight = proof.leaf.weight();
        node = proof.named ? SumTree.namedLeaf(proof.account, proof.payee, weight) : SumTree.leaf(proof.account, weight);
        bytes32 root = SumTree.climb(node, proof.leaf.number(), proof.leaf.count(), proof.siblings);
        PoolId id = Pools.idOf(proof.snapshot, proof.token, proof.leaf.money(), proof.leaf.count(), root);
        isIn = PoolId.unwrap(id) == PoolId.unwrap(pool);
    }

    /// @dev A count of nothing yet, with room for a number of votes.
    function _begin(uint256 votes) private pure returns (Count memory count) {
        // No leaf's votes are in this word.
        count.number = type(uint256).max;
        count.choices = Votes.roomFor(votes);
    }

    /// @dev Whether a vote changes what its leaf voted: the first does, and a no after a yes. Turns to the leaf's word.
    function _isNew(Count memory count, SaleId sale, uint256 number, bool no) private returns (bool) {
        if (count.number != number / WORD) {
            _write(count, sale);
            count.number = number / WORD;
            (count.votes, count.kept) = (_votes[sale][count.number], _votes[sale][count.number]);
        }

        uint256 said = no ? count.votes.no : count.votes.yes | count.votes.no;
        return said >> (number % WORD) & 1 == 0;
    }

    /// @dev Counts a vote that is new, of a leaf in the word at hand.
    function _add(Count memory count, uint256 number, uint256 weight, bool no) private pure {
        Word memory votes = count.votes;
        uint256 bit = 1 << (number % WORD);
        uint256 choice = no ? (votes.yes & bit == 0 ? 1 : 2) : 0;

        // Leaves of a tree weigh less than 2^64 together, and each counts once.
        unchecked {
            if (choice != 2) count.voted += weight;
            if (no) count.no += weight;
        }
        if (no) votes.no |= bit;
        else votes.yes |= bit;
        Votes.append({choices: count.choices, number: number, weight: weight, choice: choice});
    }

    /// @dev Writes what was added to the word at hand.
    function _write(Count memory count, SaleId sale) private {
        (Word memory votes, Word memory kept) = (count.votes, count.kept);
        if (votes.yes != kept.yes) _votes[sale][count.number].yes = votes.yes;
        if (votes.no != kept.no) _votes[sale][count.number].no = votes.no;
    }

    /// @dev Keeps what a call counted, which must be something.
    function _keep(SaleId sale, Count memory count) private returns (uint256 taken) {
        taken = count.choices.length / Votes.CHOICE;
        if (taken == 0) revert Ballots_NothingNew(sale);

        _write(count, sale);
        Tally memory tally = _tallies[sale];
        // Safe casts: leaves of a tree weigh less than 2^64 together.
        tally.voted += uint64(count.voted);
        tally.no += uint64(count.no);
        _tallies[sale] = tally;
        emit VotesCast(sale, count.choices);
    }
}
