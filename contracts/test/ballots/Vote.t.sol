// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Voting.sol";

contract BallotsVoteTest is Voting {
    function setUp() public override {
        super.setUp();
        openVoting(VoteRule.Ballot, 5000);
    }

    function voteBy(uint256 number, bool accept) internal {
        LeafProof memory proof = proofOf(number);
        vm.prank(proof.account);
        ballots.vote(o, proof, accept);
    }

    function expectRefused(LeafProof memory proof, bytes memory reason) internal {
        vm.prank(leaves.accounts[4]);
        vm.expectRevert(reason);
        ballots.vote(o, proof, true);
    }

    function test_RevertWhen_TheCallerIsAnother() public {
        // when the caller is not the leaf's account: it should revert with Ballots_NotAccount
        LeafProof memory proof = proofOf(0);
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(IBallots.Ballots_NotAccount.selector, anyone, proof.account));
        ballots.vote(o, proof, true);
    }

    function test_RevertWhen_TheOfferIsNotVotedOn() public {
        // when the offer is not voted on: it should revert with Market_WrongState
        vm.prank(buyer);
        market.cancel(o);
        expectRefused(proofOf(4), abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Cancelled));
    }

    function test_RevertWhen_VotingHasEnded() public {
        // when voting has ended: it should revert with Market_VoteEnded
        vm.warp(voteEnds);
        expectRefused(proofOf(4), abi.encodeWithSelector(IMarket.Market_VoteEnded.selector, sale, voteEnds));
    }

    function test_RevertWhen_TheLeafIsNotInTheTree() public {
        // when the leaf is not in the snapshot's tree: it should revert with Ballots_BadProof
        bytes memory reason = abi.encodeWithSelector(IBallots.Ballots_BadProof.selector, sale);
        LeafProof memory proof = proofOf(4);
        proof.leaf = leafOf(5);
        expectRefused(proof, reason);
        proof = proofOf(4);
        proof.siblings[0] = "another";
        expectRefused(proof, reason);
    }

    function test_RevertWhen_TheVoteIsNotNew() public {
        // when the leaf voted so before, or no: it should revert with Ballots_NothingNew
        bytes memory reason = abi.encodeWithSelector(IBallots.Ballots_NothingNew.selector, sale);
        voteBy(4, true);
        expectRefused(proofOf(4), reason);
        voteBy(4, false);
        expectRefused(proofOf(4), reason);
        assertVotes(1 << 4, 1 << 4);
    }

    function testFuzz_CountsTheWeight(uint256 number, bool accept) public {
        // when the vote is new: it should count the leaf's weight
        // when the vote is new: it should emit VotesCast
        number %= VOTERS;
        vm.expectEmit(address(ballots));
        emit IBallots.VotesCast(sale, choiceOf(number, accept ? 0 : 1));
        voteBy(number, accept);
        assertVotes(1 << number, accept ? 0 : 1 << number);
    }
}
