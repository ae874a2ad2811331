// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Voting.sol";

contract MarketOfferVotesTest is Voting {
    function test_RevertWhen_VotingWouldEndTooLate() public {
        // when voting would end after the snapshot is off sale: it should revert with Market_NotOnSale
        openVoting(VoteRule.Veto, 3333);
        SnapshotRecord memory record = datasets.snapshotOf(snapshot);
        (o.salt, o.deadline) = ("late", type(uint64).max);
        fund(buyer, PRICE);
        vm.warp(record.sellUntil - VOTE);
        vm.prank(buyer);
        vm.expectRevert(
            abi.encodeWithSelector(IMarket.Market_NotOnSale.selector, record.committedAt + 10, record.sellUntil)
        );
        market.offer(o, keyG1, keyG2);

        vm.warp(record.sellUntil - VOTE - 1);
        vm.prank(buyer);
        market.offer(o, keyG1, keyG2);
    }

    function testFuzz_OpensVotes(bool veto) public {
        // when contributors vote, and all is well: it should open the votes and accept nothing
        // when contributors vote, and all is well: it should escrow the price
        openVoting(veto ? VoteRule.Veto : VoteRule.Ballot, 5000);
        o.salt = "another";
        sale = market.saleId(o);
        voteEnds = uint64(block.timestamp) + VOTE;
        fund(buyer, PRICE);
        vm.recordLogs();
        vm.expectEmit(address(market));
        emit IMarket.VotingOpened(sale, voteEnds);
        vm.prank(buyer);
        market.offer(o, keyG1, keyG2);
        checkLogs();

        Sale memory s = market.saleOf(sale);
        assertEq(uint8(s.state), uint8(State.Offered));
        assertEq(s.voteEnds, voteEnds, "voteEnds");
        assertEq(s.epoch + s.commitEnds + s.releaseEnds + s.confirmEnds + s.disputeEnds + s.locks, 0, "not accepted");
        assertEq(dollar.balanceOf(address(payouts)), 2 * PRICE, "escrow");
    }

    /// @dev No event says that the offer was accepted.
    function checkLogs() internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertGt(logs.length, 1, "logs");
        for (uint256 i = 0; i < logs.length; ++i) {
            assertTrue(logs[i].topics[0] != IMarket.Accepted.selector, "accepted");
        }
    }

    function test_SaysOnWhichOffersIsVoted() public {
        // when contributors vote, and all is well: it should open the votes and accept nothing
        openVoting(VoteRule.Ballot, 5000);
        (SaleId id, uint64 until) = market.votingOn(o);
        assertEq(SaleId.unwrap(id), SaleId.unwrap(sale));
        assertEq(until, voteEnds);
        vm.warp(voteEnds);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_VoteEnded.selector, sale, voteEnds));
        market.votingOn(o);
        castNothing();
    }

    /// @dev After the decision nobody votes either.
    function castNothing() internal {
        market.resolve(o);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_WrongState.selector, sale, State.Rejected));
        market.votingOn(o);
    }
}
