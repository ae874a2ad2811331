// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {Recipients} from "./Recipients.sol";
import {Tally} from "src/interfaces/IBallots.sol";
import {Retraction} from "src/interfaces/IDatasets.sol";
import {LeafProof} from "src/interfaces/IPayouts.sol";

/// @notice Plays those who vote on offers, and leave datasets. A model keeps each leaf's last choice on each offer, and each account's
/// last retraction.
abstract contract Voters is Fixture, Recipients {
    /// @dev What a leaf said.
    enum Choice {
        None,
        Yes,
        No
    }

    /// @dev The part of each rule: low enough that a few of 130 leaves decide.
    uint16 internal constant VOTE_BPS = 500;
    uint256 internal constant FIRST_KEY = 0x5afe;

    mapping(SaleId id => Offer) internal _offers;
    mapping(SaleId id => mapping(uint256 number => Choice)) internal _choices;
    mapping(DatasetId dataset => mapping(uint256 number => uint64)) internal _left;
    /// @dev What was banned at an offer.
    mapping(SaleId id => uint256) internal _bannedThen;

    // ------------------------------------------------------------------------------------------------ set-up

    /// @dev Gives the first leaves to accounts with keys.
    function withKeys(Leaves memory leaves_) internal pure returns (Leaves memory) {
        for (uint256 i = 0; i < FEW; ++i) {
            leaves_.accounts[i] = vm.addr(FIRST_KEY + i);
        }
        return leaves_;
    }

    function signedBy(uint256 number, bytes32 digest) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 vs) = vm.signCompact(FIRST_KEY + number, digest);
        return abi.encodePacked(r, vs);
    }

    // ------------------------------------------------------------------------------------------------ votes

    /// @dev Casts ballots of the first leaves whose bits are set, some of them signed by another account.
    function castBits(SaleId id, uint256 voters, uint256 no, uint256 broken) internal {
        uint256[] memory numbers = new uint256[](FEW);
        uint256 length = 0;
        uint256 wanted = 0;
        bytes memory items;
        for (uint256 i = 0; i < FEW; ++i) {
            if (voters >> i & 1 == 0) continue;
            numbers[length++] = i;
            bool accept = no >> i & 1 == 0;
            bool isBroken = broken >> i & 7 == 7;
            items = bytes.concat(items, itemOf(id, i, accept, isBroken));
            if (!isBroken && say(id, i, accept)) ++wanted;
        }
        if (length == 0) return;

        assembly ("memory-safe") {
            mstore(numbers, length)
        }
        bytes32[] memory siblings = Trees.sumProofMany(leaves, numbers);
        Pool memory pool = pools[whichOf(_offers[id])];
        (bool ok,) = address(ballots).call(abi.encodeCall(ballots.cast, (_offers[id], pool, items, siblings)));
        assertEq(ok, wanted != 0, "cast");
    }

    /// @dev A packed ballot.
    function itemOf(SaleId id, uint256 number, bool accept, bool broken) internal view returns (bytes memory) {
        bool isNamed = Trees.isNamed(leaves, number);
        uint8 kind = (accept ? 0 : 1) | (isNamed ? 2 : 0);
        bytes memory payee = isNamed ? abi.encodePacked(leaves.payees[number]) : bytes("");
        bytes memory head = abi.encodePacked(kind, uint32(number), accounts[number], payee, weights[number]);
        return bytes.concat(head, signedBy(broken ? number + 1 : number, digestOf(id, number, accept)));
    }

    function digestOf(SaleId id, uint256 number, bool accept) internal view returns (bytes32) {
        (SnapshotId snapshot, uint64 until) = (_offers[id].snapshot, market.saleOf(id).voteEnds);
        return ballots.ballotId({
            voter: accounts[number], offer: id, snapshot: snapshot, leaf: uint32(number), accept: accept, until: until
        });
    }

    /// @dev An account's own vote.
    function voteBy(SaleId id, LeafProof memory proof, uint256 number, bool accept) internal {
        bool counts = say(id, number, accept);
        vm.prank(accounts[number]);
        (bool ok,) = address(ballots).call(abi.encodeCall(ballots.vote, (_offers[id], proof, accept)));
        assertEq(ok, counts, "vote");
    }

    /// @dev The pool of an offer.
    function whichOf(Offer memory o) internal view virtual returns (uint256);

    /// @dev Weight on which an offer is voted: what was not banned at it.
    function weightOf(SaleId id) internal view returns (uint256) {
        return totalWeight(whichOf(_offers[id])) - _bannedThen[id];
    }

    /// @dev Keeps a choice in the model, unless the leaf is banned. Returns whether it changes anything.
    function say(SaleId id, uint256 number, bool accept) internal returns (bool) {
        if (isBanned[whichOf(_offers[id])][number]) return false;
        Choice said = _choices[id][number];
        if (said == Choice.No || (said == Choice.Yes && accept)) return false;
        _choices[id][number] = accept ? Choice.Yes : Choice.No;
        return true;
    }

    // ------------------------------------------------------------------------------------------------ retractions

    function leaveBy(DatasetId dataset, uint256 number, uint64 version, bool signed) internal {
        bool fresh = version > _left[dataset][number];
        if (fresh) _left[dataset][number] = version;
        bytes memory data = abi.encodeCall(datasets.retract, (dataset, version));
        if (signed) {
            Retraction[] memory list = new Retraction[](1);
            list[0] = Retraction(accounts[number], dataset, version, type(uint64).max);
            bytes[] memory signatures = new bytes[](1);
            signatures[0] = signedBy(number, datasets.retractionId(list[0]));
            data = abi.encodeCall(datasets.retractFor, (list, signatures));
        }

        if (!signed) vm.prank(accounts[number]);
        (bool ok,) = address(datasets).call(data);
        assertEq(ok, fresh, "retract");
    }

    // ------------------------------------------------------------------------------------------------ model

    /// @dev Weight of all who voted, and of those whose last choice is no.
    function tallyOf(SaleId id) internal view returns (uint256 voted, uint256 no) {
        for (uint256 i = 0; i < FEW; ++i) {
            Choice choice = _choices[id][i];
            if (choice != Choice.None) voted += weights[i];
            if (choice == Choice.No) no += weights[i];
        }
    }

    function votedOn(SaleId id) internal view returns (uint256 voted) {
        (voted,) = tallyOf(id);
    }

    /// @dev What the votes so far decide.
    function accepts(VoteRule rule, SaleId id) internal view returns (bool) {
        (uint256 voted, uint256 no) = tallyOf(id);
        uint256 part = weightOf(id) * VOTE_BPS;
        if (rule == VoteRule.Veto) return no * 10_000 < part;
        return voted * 10_000 >= part && voted > 2 * no;
    }

    /// @dev Whether all who may still vote can't change that it is not accepted.
    function isLost(VoteRule rule, SaleId id) internal view returns (bool) {
        (, uint256 no) = tallyOf(id);
        uint256 total = weightOf(id);
        return rule == VoteRule.Veto ? no * 10_000 >= total * VOTE_BPS : 2 * no >= total;
    }

    function checkVotes(SaleId id) internal view {
        (uint256 voted, uint256 no) = tallyOf(id);
        Tally memory tally = ballots.tallyOf(id);
        assertEq(tally.voted, voted, "voted");
        assertEq(tally.no, no, "no");
        for (uint32 i = 0; i < FEW; ++i) {
            (bool hasVoted, bool isNo) = ballots.voteOf(id, i);
            Choice choice = _choices[id][i];
            assertEq(hasVoted, choice != Choice.None, "has voted");
            assertEq(isNo, choice == Choice.No, "is no");
        }
    }

    function checkRetractions(DatasetId dataset) internal view {
        for (uint256 i = 0; i < FEW; ++i) {
            (uint64 minVersion,) = datasets.retractionOf(dataset, accounts[i]);
            assertEq(minVersion, _left[dataset][i], "minVersion");
        }
    }
}
