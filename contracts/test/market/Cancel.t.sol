// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Voting.sol";
import {BlockingToken} from "../support/tokens/BlockingToken.sol";

contract MarketCancelTest is Voting {
    function setUp() public override {
        super.setUp();
        openVoting(VoteRule.Veto, 3333);
    }

    function expectRefused(bytes memory reason) internal {
        vm.prank(buyer);
        vm.expectRevert(reason);
        market.cancel(o);
    }

    function test_RevertWhen_CallerIsNotTheBuyer() public {
        // when the caller is not the offer's buyer: it should revert with Market_NotBuyer
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_NotBuyer.selector, anyone, buyer));
        market.cancel(o);
    }

    function test_RevertWhen_TheOfferIsNotVotedOn() public {
        // when the offer is not voted on: it should revert with Market_WrongState
        Offer memory known = o;
        o.salt = "none";
        expectRefused(abi.encodeWithSelector(IMarket.Market_WrongState.selector, market.saleId(o), State.None));
        o = known;
        vm.prank(buyer);
        market.cancel(o);
        expectRefused(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Cancelled));
    }

    function test_RevertWhen_TheOfferWasAccepted() public {
        // when the offer is not voted on: it should revert with Market_WrongState
        vm.warp(voteEnds);
        market.resolve(o);
        expectRefused(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Accepted));
    }

    function test_RevertWhen_VotingHasEnded() public {
        // when voting has ended: it should revert with Market_VoteEnded
        vm.warp(voteEnds);
        expectRefused(abi.encodeWithSelector(IMarket.Market_VoteEnded.selector, sale, voteEnds));
    }

    function testFuzz_RevertWhen_SomeoneHasVoted(uint256 voters, uint256 no) public {
        // when someone has voted: it should revert with Market_VotedOn
        voters = bound(voters, 1, 2 ** VOTERS - 1);
        castVotes(voters, no);
        expectRefused(abi.encodeWithSelector(IMarket.Market_VotedOn.selector, sale, weightOf(voters)));
    }

    function test_RefundsTheBuyer() public {
        // when nobody has: it should refund the buyer and be Cancelled
        vm.warp(voteEnds - 1);
        vm.expectEmit(address(market));
        emit IMarket.SaleMoved(sale, State.Cancelled);
        vm.prank(buyer);
        market.cancel(o);
        assertState(sale, State.Cancelled);
        assertEq(dollar.balanceOf(buyer), PRICE, "balance of the buyer");
        assertEq(dollar.balanceOf(address(payouts)), 0, "balance of the vault");

        Sale memory s = market.saleOf(sale);
        assertEq(s.voteEnds, voteEnds, "voteEnds");
        assertEq(s.commitEnds + s.releaseEnds + s.confirmEnds + s.disputeEnds, 0, "deadlines");
    }

    function test_CreditsABuyerWhomTheTokenRefuses() public {
        // when nobody has: it should credit a buyer whom the token refuses
        BlockingToken token = new BlockingToken();
        Terms memory terms = votingTerms(VoteRule.Veto, 3333);
        (terms.token, terms.weightRule, terms.maxWeight) = (address(token), 1, 8);
        o = defaultOffer(commitSnapshot(nextSnapshot(datasets.create(terms))));
        skip(10);
        dollar = DemoDollar(address(token));
        makeOffer(o);
        token.setBlocked(buyer, true);
        vm.prank(buyer);
        market.cancel(o);
        assertEq(payouts.creditOf(token, buyer), PRICE, "credit");
    }
}
