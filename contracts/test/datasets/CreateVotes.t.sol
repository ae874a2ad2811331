// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";

contract DatasetsCreateVotesTest is Fixture {
    function expectBad(Vote memory vote, string memory field) internal {
        Terms memory terms = votingTerms(VoteRule.Veto, 3333);
        terms.vote = vote;
        vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BadTerms.selector, field));
        datasets.create(terms);
    }

    function test_RevertWhen_APartIsNotOfItsRule() public {
        // when a field makes no sense: it should revert with Datasets_BadTerms and the field's name
        expectBad(Vote({rule: 0, vetoBps: 1, quorumBps: 0}), "vote.vetoBps");
        expectBad(Vote({rule: 0, vetoBps: 0, quorumBps: 1}), "vote.quorumBps");
        expectBad(Vote({rule: 1, vetoBps: 0, quorumBps: 0}), "vote.vetoBps");
        expectBad(Vote({rule: 1, vetoBps: 10_001, quorumBps: 0}), "vote.vetoBps");
        expectBad(Vote({rule: 1, vetoBps: 3333, quorumBps: 1}), "vote.quorumBps");
        expectBad(Vote({rule: 2, vetoBps: 1, quorumBps: 5000}), "vote.vetoBps");
        expectBad(Vote({rule: 2, vetoBps: 0, quorumBps: 0}), "vote.quorumBps");
        expectBad(Vote({rule: 2, vetoBps: 0, quorumBps: 10_001}), "vote.quorumBps");
    }

    function test_RevertWhen_NoVoteCouldEndInTime() public {
        // when a field makes no sense: it should revert with Datasets_BadTerms and the field's name
        for (uint8 rule = 1; rule <= 2; ++rule) {
            Terms memory terms = votingTerms(VoteRule(rule), 3333);
            terms.windows.vote = SELL_FOR - 10;
            vm.expectRevert(abi.encodeWithSelector(IDatasets.Datasets_BadTerms.selector, "windows.vote"));
            datasets.create(terms);
            terms.windows.vote = SELL_FOR - 11;
            datasets.create(terms);
        }
    }

    function test_RevertWhen_TheVotesWindowIsOutOfBounds() public {
        // when a window is out of the deployment's bounds: it should revert with Datasets_WindowOutOfBounds
        for (uint8 rule = 1; rule <= 2; ++rule) {
            Terms memory terms = votingTerms(VoteRule(rule), 3333);
            expectOutOfBounds(terms, 9);
            expectOutOfBounds(terms, 30 days + 1);
            terms.windows.vote = 10;
            datasets.create(terms);
        }
    }

    function expectOutOfBounds(Terms memory terms, uint64 given) internal {
        terms.windows.vote = given;
        vm.expectRevert(
            abi.encodeWithSelector(IDatasets.Datasets_WindowOutOfBounds.selector, "vote", given, 10, 30 days)
        );
        datasets.create(terms);
    }

    function testFuzz_KeepsTheVote(uint8 rule, uint16 bps, uint64 window) public {
        // when all is well: it should keep the vote's rule, window and part
        rule = uint8(bound(rule, 0, 2));
        bps = uint16(bound(bps, 1, 10_000));
        Terms memory terms = votingTerms(VoteRule(rule), bps);
        terms.windows.vote = uint64(bound(window, 10, SELL_FOR - 11));
        DatasetId dataset = datasets.create(terms);
        DatasetRecord memory kept = datasets.datasetOf(dataset);
        assertEq(uint8(kept.voteRule), rule, "rule");
        assertEq(kept.voteWindow, rule == 0 ? 0 : terms.windows.vote, "window");
        assertEq(kept.voteBps, rule == 0 ? 0 : bps, "part");

        leaves = Trees.equal(3, 1);
        SaleTerms memory sale = datasets.saleTermsOf(commitOn(dataset));
        assertEq(uint8(sale.voteRule), rule, "rule of a sale");
        assertEq(sale.vote, kept.voteWindow, "window of a sale");
        assertEq(sale.voteBps, kept.voteBps, "part of a sale");
    }

    function commitOn(DatasetId dataset) internal returns (SnapshotId) {
        makeKey();
        return commitSnapshot(nextSnapshot(dataset));
    }
}
