// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "./Fixture.sol";
import {Vm} from "forge-std/Vm.sol";
import {IBallots, Tally} from "src/interfaces/IBallots.sol";
import {LeafProof} from "src/interfaces/IPayouts.sol";

/// @title Voting
/// @notice An offer on which contributors with keys vote: ten leaves of weights 1, 2, 3, 5 and 8, which are 38 together. One leaf
/// names a payee, and one is held.
abstract contract Voting is Fixture {
    uint256 internal constant VOTERS = 10;
    uint64 internal constant TOTAL = 38;
    uint256 internal constant NAMED = 3;
    uint256 internal constant HELD = 6;

    SnapshotId internal snapshot;
    Offer internal o;
    SaleId internal sale;
    uint64 internal voteEnds;
    mapping(uint256 number => uint256) internal voterKeys;

    function setUp() public virtual override {
        super.setUp();
        makeKey();
    }

    /// @dev Opens voting on an offer for a snapshot of a new dataset.
    function openVoting(VoteRule rule, uint16 bps) internal {
        meetVoters();
        Terms memory terms = votingTerms(rule, bps);
        (terms.weightRule, terms.maxWeight) = (1, 8);
        snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
        o = defaultOffer(snapshot);
        sale = makeOffer(o);
        voteEnds = market.saleOf(sale).voteEnds;
    }

    function meetVoters() internal {
        Leaves memory made = Trees.equal(VOTERS, 1);
        (made.named, made.payees) = (new bool[](VOTERS), new address[](VOTERS));
        for (uint256 i = 0; i < VOTERS; ++i) {
            (made.accounts[i], voterKeys[i]) = makeAddrAndKey(string.concat("voter ", vm.toString(i)));
            made.weights[i] = uint64([1, 2, 3, 5, 8][i % 5]);
        }
        (made.named[NAMED], made.payees[NAMED]) = (true, makeAddr("payee"));
        made.named[HELD] = true;
        leaves = made;
    }

    // ------------------------------------------------------------------------------------------------ signatures

    /// @dev Digest of a leaf's ballot on the offer.
    function ballotDigest(uint256 number, bool accept) internal view returns (bytes32) {
        return ballotDigestOn(sale, number, accept);
    }

    function ballotDigestOn(SaleId offer, uint256 number, bool accept) internal view returns (bytes32) {
        bytes32 typeHash =
            keccak256("Ballot(address voter,bytes32 offer,bytes32 snapshot,uint32 leaf,bool accept,uint64 until)");
        bytes memory message =
            abi.encode(typeHash, leaves.accounts[number], offer, snapshot, uint32(number), accept, voteEnds);
        return typed(address(ballots), keccak256(message));
    }

    /// @dev 64 bytes r ‖ vs of a voter.
    function voterSignature(uint256 number, bool accept) internal view returns (bytes memory) {
        return signedBy(voterKeys[number], ballotDigest(number, accept));
    }

    function signedBy(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 vs) = vm.signCompact(key, digest);
        return abi.encodePacked(r, vs);
    }

    // ------------------------------------------------------------------------------------------------ packed ballots

    /// @dev A ballot as {IBallots-cast} takes it.
    function itemOf(uint256 number, bool accept) internal view returns (bytes memory) {
        return itemWith(number, accept, voterSignature(number, accept));
    }

    function itemWith(uint256 number, bool accept, bytes memory signature) internal view returns (bytes memory) {
        bool isNamed = Trees.isNamed(leaves, number);
        uint8 kind = (accept ? 0 : 1) | (isNamed ? 2 : 0);
        bytes memory payee = isNamed ? abi.encodePacked(leaves.payees[number]) : bytes("");
        bytes memory head = abi.encodePacked(kind, uint32(number), leaves.accounts[number]);
        return bytes.concat(head, payee, bytes8(leaves.weights[number]), signature);
    }

    /// @dev Ballots of some leaves that say no where a bit of `no` is set.
    function itemsOf(uint256[] memory numbers, uint256 no) internal view returns (bytes memory items) {
        for (uint256 i = 0; i < numbers.length; ++i) {
            items = bytes.concat(items, itemOf(numbers[i], no >> numbers[i] & 1 == 0));
        }
    }

    /// @dev Numbers of the bits that are set, ascending.
    function numbersOf(uint256 bits) internal pure returns (uint256[] memory numbers) {
        numbers = new uint256[](VOTERS);
        uint256 length = 0;
        for (uint256 i = 0; i < VOTERS; ++i) {
            if (bits >> i & 1 != 0) numbers[length++] = i;
        }
        assembly ("memory-safe") {
            mstore(numbers, length)
        }
    }

    function castItems(uint256[] memory numbers, bytes memory items) internal returns (uint256) {
        return ballots.cast(o, poolOf(snapshot), items, Trees.sumProofMany(leaves, numbers));
    }

    /// @dev Casts votes of the leaves whose bits are set in `voters`; those in `no` too say no.
    function castVotes(uint256 voters, uint256 no) internal returns (uint256) {
        uint256[] memory numbers = numbersOf(voters);
        return castItems(numbers, itemsOf(numbers, no));
    }

    function proofOf(uint256 number) internal view returns (LeafProof memory proof) {
        (proof.snapshot, proof.token) = (snapshot, dollar);
        (proof.leaf, proof.account) = (leafOf(uint32(number)), leaves.accounts[number]);
        proof.named = Trees.isNamed(leaves, number);
        if (proof.named) proof.payee = leaves.payees[number];
        proof.siblings = Trees.sumProof(leaves, number);
    }

    // ------------------------------------------------------------------------------------------------ model

    /// @dev Weight of the leaves whose bits are set.
    function weightOf(uint256 bits) internal view returns (uint64 weight) {
        for (uint256 i = 0; i < VOTERS; ++i) {
            if (bits >> i & 1 != 0) weight += leaves.weights[i];
        }
    }

    function choiceOf(uint256 number, uint8 choice) internal view returns (bytes memory) {
        return abi.encodePacked(uint32(number), leaves.weights[number], choice);
    }

    function assertTally(uint64 voted, uint64 no) internal view {
        Tally memory tally = ballots.tallyOf(sale);
        assertEq(tally.voted, voted, "voted");
        assertEq(tally.no, no, "no");
    }

    /// @dev Which leaves voted, and which of them no.
    function assertVotes(uint256 voters, uint256 no) internal view {
        for (uint256 i = 0; i < VOTERS; ++i) {
            (bool voted, bool isNo) = ballots.voteOf(sale, uint32(i));
            assertEq(voted, voters >> i & 1 != 0, "voted");
            assertEq(isNo, voted && no >> i & 1 != 0, "no");
        }
        assertTally(weightOf(voters), weightOf(voters & no));
    }
}
