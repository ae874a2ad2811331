// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Voting.sol";

/// @notice What votes decide.
contract MarketDecideTest is Voting {
    function expectTooEarly() internal {
        vm.expectRevert(abi.encodeWithSelector(IMarket.Market_TooEarly.selector, sale, voteEnds));
        market.resolve(o);
    }

    function assertEnded(State state) internal view {
        assertState(sale, state);
        assertEq(dollar.balanceOf(buyer), PRICE, "balance of the buyer");
        assertEq(dollar.balanceOf(address(payouts)), 0, "balance of the vault");
        assertEq(committee.locks(), 0, "locks");
    }

    function assertAccepted() internal view {
        Sale memory s = market.saleOf(sale);
        assertState(sale, State.Accepted);
        assertEq(dollar.balanceOf(address(payouts)), PRICE, "balance of the vault");
        assertEq(s.epoch, 1, "epoch");
        assertEq(s.voteEnds, 0, "voteEnds");
        assertEq(s.commitEnds, block.timestamp + 1 hours, "commitEnds");
        assertEq(s.disputeEnds, block.timestamp + 30 hours, "disputeEnds");
    }

    function test_RevertWhen_VotingHasNotEnded() public {
        // when contributors vote on the offer, and voting has not ended, and the offer is not lost: it should revert with Market_TooEarly
        openVoting(VoteRule.Ballot, 5000);
        expectTooEarly();
        // 18 of 38 say no, and so little is missing: 19 would be half.
        castVotes(0x3ff & ~(1 << 4 | 1 << 9 | 1 << 1 | 1 << 6), 0x3ff);
        assertTally(18, 18);
        vm.warp(voteEnds - 1);
        expectTooEarly();
    }

    function test_RevertWhen_AllSaidYesBeforeTheEnd() public {
        // when contributors vote on the offer, and voting has not ended, and the offer is not lost: it should revert with Market_TooEarly
        openVoting(VoteRule.Ballot, 5000);
        castVotes(0x3ff, 0);
        expectTooEarly();
    }

    function test_IsRejectedAtOnceWhenLost() public {
        // when contributors vote on the offer, and the offer is lost before voting ends: it should be Rejected and refund the buyer at once
        openVoting(VoteRule.Ballot, 5000);
        castVotes(0x3ff & ~(1 << 4 | 1 << 9 | 1 << 2), 0x3ff);
        assertTally(19, 19);
        vm.expectEmit(address(market));
        emit IMarket.SaleMoved(sale, State.Rejected);
        vm.prank(anyone);
        market.resolve(o);
        assertEnded(State.Rejected);
        assertEq(market.saleOf(sale).voteEnds, voteEnds, "voteEnds");
    }

    function test_AVetoRejectsAtOnce() public {
        // when contributors vote on the offer, and the offer is lost before voting ends: it should be Rejected and refund the buyer at once
        openVoting(VoteRule.Veto, 2000);
        // 7.6 of 38 are a veto.
        castVotes(1 << 3 | 1 << 1, 1 << 3 | 1 << 1);
        assertTally(7, 7);
        expectTooEarly();
        castVotes(1, 1);
        market.resolve(o);
        assertEnded(State.Rejected);
    }

    function testFuzz_RulesDecide(bool veto, uint16 bps, uint256 voters, uint256 no) public {
        // when contributors vote on the offer, and voting has ended, and the votes reject it: it should be Rejected and refund the buyer
        // when contributors vote on the offer, and voting has ended, and the votes accept it: it should be Accepted with its deadlines, for anyone
        bps = uint16(bound(bps, 1, 10_000));
        openVoting(veto ? VoteRule.Veto : VoteRule.Ballot, bps);
        voters = bound(voters, 0, 2 ** VOTERS - 1);
        if (voters != 0) castVotes(voters, no);

        (uint256 voted, uint256 saidNo) = (weightOf(voters), weightOf(voters & no));
        uint256 part = uint256(TOTAL) * bps;
        bool accepted = veto ? saidNo * 10_000 < part : voted * 10_000 >= part && voted > 2 * saidNo;
        vm.warp(voteEnds);
        vm.prank(anyone);
        market.resolve(o);
        if (accepted) assertAccepted();
        else assertEnded(State.Rejected);
    }

    function test_SilenceIsNoYesUnderBallot() public {
        // when contributors vote on the offer, and voting has ended, and the votes reject it: it should be Rejected and refund the buyer
        openVoting(VoteRule.Ballot, 1);
        vm.warp(voteEnds);
        market.resolve(o);
        assertEnded(State.Rejected);
    }

    function test_SilenceIsAYesUnderVeto() public {
        // when contributors vote on the offer, and voting has ended, and the votes accept it: it should be Accepted with its deadlines, for anyone
        openVoting(VoteRule.Veto, 1);
        vm.warp(voteEnds);
        market.resolve(o);
        assertAccepted();
    }

    function test_EmitsAccepted() public {
        // when contributors vote on the offer, and voting has ended, and the votes accept it: it should be Accepted with its deadlines, for anyone
        openVoting(VoteRule.Veto, 3333);
        vm.warp(voteEnds + 1 days);
        uint64 t = uint64(block.timestamp);
        vm.expectEmit(address(market));
        emit IMarket.Accepted({
            sale: sale,
            epoch: 1,
            commitEnds: t + 1 hours,
            releaseEnds: t + 3 hours,
            confirmEnds: t + 6 hours,
            disputeEnds: t + 30 hours
        });
        market.resolve(o);
    }

    function test_GoesOnToItsEndLikeAnyOther() public {
        // when contributors vote on the offer, and voting has ended, and the votes accept it: it should be Accepted with its deadlines, for anyone
        openVoting(VoteRule.Ballot, 5000);
        castVotes(0x3ff, 1);
        vm.warp(voteEnds);
        market.resolve(o);
        commit(sale, ALL);
        confirm(sale, ALL);
        vm.warp(market.saleOf(sale).disputeEnds);
        market.settle(o);
        assertState(sale, State.Settled);
        assertEq(accrued(snapshot), PRICE, "accrued");
    }

    function test_IsRefundedIfTheDatasetIsLocked() public {
        // when contributors vote on the offer, and voting has ended, and the votes accept it: it should refund the buyer if the dataset is locked
        openVoting(VoteRule.Veto, 3333);
        DatasetId dataset = datasets.snapshotOf(snapshot).dataset;
        vm.warp(voteEnds);
        vm.prank(address(market));
        committee.lock(dataset, 1, SaleId.wrap("another sale"));
        market.resolve(o);
        assertState(sale, State.Refunded);
        assertEq(dollar.balanceOf(buyer), PRICE, "balance of the buyer");
    }

    function test_ALockCountsFromTheAcceptance() public {
        // when contributors vote on the offer, and voting has ended, and the votes accept it: it should be Accepted with its deadlines, for anyone
        openVoting(VoteRule.Veto, 3333);
        vm.prank(address(market));
        committee.lock(DatasetId.wrap("another dataset"), 1, SaleId.wrap("another sale"));
        vm.warp(voteEnds);
        market.resolve(o);
        assertEq(market.saleOf(sale).locks, 1, "locks");
        commit(sale, ALL);
        assertState(sale, State.Committed);
    }

    function test_IsRefundedIfTheSnapshotIsOffSale() public {
        // when contributors vote on the offer, and voting has ended, and the votes accept it: it should refund the buyer if the snapshot is off sale
        // when contributors vote on the offer, and voting has ended, and the votes accept it: it should be Accepted with its deadlines, for anyone
        openVoting(VoteRule.Veto, 3333);
        vm.warp(datasets.snapshotOf(snapshot).sellUntil);
        uint256 state = vm.snapshotState();
        market.resolve(o);
        assertEnded(State.Refunded);
        vm.revertToState(state);
        vm.warp(datasets.snapshotOf(snapshot).sellUntil - 1);
        market.resolve(o);
        assertAccepted();
    }

    function test_ANoIsRejectedThoughTheDatasetIsLocked() public {
        // when contributors vote on the offer, and voting has ended, and the votes reject it: it should be Rejected and refund the buyer
        openVoting(VoteRule.Ballot, 5000);
        DatasetId dataset = datasets.snapshotOf(snapshot).dataset;
        vm.prank(address(market));
        committee.lock(dataset, 1, SaleId.wrap("another sale"));
        vm.warp(voteEnds);
        market.resolve(o);
        assertState(sale, State.Rejected);
    }
}
